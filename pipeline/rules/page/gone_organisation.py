"""The text names an organisation that is gone or has another name now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import cues, uses

_PAST = re.compile(
    r"\b(?:formerly|former|was|were|then|used to be|now|previously|known as|until|replaced|(?:19|20)\d\d)\b"
)
_NEAR = 60
# Kinds of bodies, which are not always written as names.
_KINDS = ("clinical commissioning", "primary care trust", "strategic health", "sustainability and transformation")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each such name, but where the text speaks of the past."""
    for span, known in uses("gone_names", prose):
        around, words = (
            prose.text[max(0, span.start - _NEAR) : span.end + _NEAR].replace("\n", " "),
            span.of(prose.text),
        )
        is_name = words[-1].isupper() or words.split()[-1][0].isupper() or words.lower().startswith(_KINDS)
        is_meant = is_name and not any(kept in around.lower() for kept in known.keep_in)
        if is_meant and not _PAST.search(around):
            yield Hit(span, f"{quoted(words)} is gone or has a new name. Check it; today it may be “{known.plain[0]}”.")


rule = ProseRule(
    check=check,
    cues=cues("gone_names"),
    severity=Severity.WARNING,
    why="A reader who looks for help there finds nobody.",
    source="https://www.gov.uk/government/organisations",
    bad=("Flu\n\nCall NHS Direct, or your local CCG.", "Depression\n\nYou can talk to people at Big White Wall."),
    good=(
        "Flu\n\nCall NHS 111, which was NHS Direct until 2014.",
        "Genes\n\nThe CCG segment repeats. See the NHS digital service manual.",
        "Depression\n\nA big white wall stands there. UKHSA, formerly Public Health England, has more.",
    ),
)
