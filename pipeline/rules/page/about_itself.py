"""The page says what it holds, instead of saying it."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words

_CUES = frozenset({"page", "section", "leaflet", "booklet", "article", "factsheet"})
_THIS = frozenset({"this"})
_HOLDS = re.compile(
    r"this (?:page|section|leaflet|booklet|article|factsheet|guide)(?: also)? (?:has|contains|gives|provides"
    r"|tells|explains|describes"
    r"|includes|covers|discusses|offers|looks at|outlines)\b",
    re.IGNORECASE,
)

rule = ProseRule(
    check=at_words(
        _THIS, _HOLDS, "{0} tells readers what they will see anyway. Leave it out, and begin with what matters."
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="The first lines are read most, and these words say nothing.",
    source="https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
    bad=("Flu\n\nThis page has information about flu and its treatment.", "Flu\n\nThis leaflet explains what flu is."),
    good=("Flu\n\nThis page is for people with flu.", "Flu\n\nPrint this page. The leaflet explains it."),
)
