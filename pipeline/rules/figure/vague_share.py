"""How many people a risk or benefit is for is left open: “some people get side effects”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.care.risks import gives_a_figure
from pipeline.search.words.anchors import at_words, before, line

_WORDS = frozenset({"many", "most", "some", "few", "minority", "majority", "proportion"})
_PATTERN = re.compile(
    r"(?P<hit>(?:[Mm]any|[Mm]ost|[Ss]ome|[Ff]ew|(?:minority|majority|proportion) of) (?:people"
    r"|patients|women|men|children|babies|adults|users))"
    r"(?= [^.\n]{0,40}?(?:risk of|side effects?|\bdie\b|surviv|\bcured?\b|complication|get better"
    r"|recover\b|relapse|infection))"
)


def _is_told(found: re.Match[str]) -> bool:
    return before(found, 4) == "how " or gives_a_figure(line(found))


check = at_words(
    _WORDS, _PATTERN, "{0} does not say how many. Give the number out of 100 if it is known.", unless=_is_told
)

rule = ProseRule(
    check=check,
    cues=_WORDS,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A reader who must weigh a risk needs to know its size.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(
        "Statins\n\nSome people get side effects.",
        "Cancer\n\nMost women are cured.",
    ),
    good=(
        "Statins\n\nSome people get side effects. About 1 in 10 have a headache.",
        "Flu\n\nMost people rest at home.",
    ),
)
