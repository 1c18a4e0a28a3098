"""The text speaks of ways to read or get in touch that few people have any more."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words

_CUES = frozenset({
    "fax", "minicom", "textphone", "cd-rom", "videotape", "video cassette", "flash", "explorer", "realplayer",
    "pager", "log", "surf", "e-mail", "dvd", "cassette", "acrobat",
})  # fmt: skip
_OLD = re.compile(
    r"fax(?:es|ed|ing)?\b|minicom|textphone|cd-rom|videotape|flash player|internet explorer|realplayer"
    r"|log on to|surf (?:the|on)"
    r"|dvd\b|cassette|acrobat reader",
    re.IGNORECASE,
)

rule = ProseRule(
    check=at_words(_CUES, _OLD, "{0} is something few people use now. Name another way, or take it out."),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Readers conclude that the whole page is as old as this.",
    source="https://www.gov.uk/guidance/content-design/content-maintenance",
    bad=("Flu\n\nYou need Adobe Flash Player to see the film.", "Flu\n\nSend us a fax, or use the textphone."),
    good=(
        "Flu\n\nYou may see a flash of light. Facts help.",
        "Flu\n\nLog in to your account, or keep a log of your pain.",
    ),
)
