"""A promise goes further than any treatment can."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.rules.choices import listed
from pipeline.rules.wordlists import cues

_TABLE = "word/overpromise"
_DENIED = re.compile(
    r"\b(?:no|not|never|n't|cannot|nothing|without|few|rarely|isn't|aren't|if|until|unless|don't|be) (?:\w+ ){0,4}$"
)


def _is_denied(prose: Prose, span: Span) -> bool:
    return bool(_DENIED.search(prose.plain, max(0, span.start - 40), span.start))


rule = ProseRule(
    check=listed(_TABLE, "{} promises more than can be kept.", explained=False, unless=_is_denied),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    why="A reader who trusts the promise may leave a treatment that works, or miss a sign of harm.",
    source="https://www.gov.uk/government/publications/blue-guide-advertising-and-promoting-medicines",
    bad=("Flu\n\nThe vaccine is 100% safe.", "Flu\n\nThis diet is a miracle cure. It is completely harmless."),
    good=(
        "Flu\n\nNo vaccine is 100% effective. It is not completely safe.",
        "Flu\n\nSome people are not completely cured. There is no miracle cure.",
    ),
)
