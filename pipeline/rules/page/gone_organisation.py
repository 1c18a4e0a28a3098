"""The text names an organisation that is gone or has another name now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.rules.wording import quoted
from pipeline.rules.wordlists import cues, uses

_PAST = re.compile(r"\b(?:formerly|former|was|were|then|used to be|now|previously|known as|until|(?:19|20)\d\d)\b")
_NEAR = 60


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each such name, but where the text speaks of the past."""
    for span, known in uses("gone_names", prose):
        around = prose.text[max(0, span.start - _NEAR) : span.end + _NEAR]
        if prose.text[span.start].isupper() and not _PAST.search(around.replace("\n", " ")):
            words = quoted(span.of(prose.text))
            yield Hit(span, f"{words} is gone or has a new name. Check it; today it may be “{known.plain[0]}”.")


rule = ProseRule(
    check=check,
    cues=cues("gone_names"),
    severity=Severity.WARNING,
    why="A reader who looks for help there finds nobody.",
    source="https://www.gov.uk/government/organisations",
    bad=("Flu\n\nCall NHS Direct.", "Depression\n\nYou can talk to people at Big White Wall."),
    good=(
        "Flu\n\nCall NHS 111, which was NHS Direct until 2014.",
        "Depression\n\nA big white wall stands there. UKHSA, formerly Public Health England, has more.",
    ),
)
