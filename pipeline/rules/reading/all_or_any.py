"""“If you have these symptoms” does not say whether one of them is enough."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.rules.anchored import at_words

_THESE = re.compile(
    r"(?:if|when|once|should) (?:you|your child|he or she|they|someone|anyone|a person) "
    r"(?:have|has|had|get|gets|notice|notices|develop|develops|experience|experiences|see|feel|show|shows) "
    r"(?P<hit>(?:these|the following|the above) (?:\w+ )?(?:symptoms|signs|problems|side effects|changes))\b"
    r"(?! (?:together|at the same time))",
    re.IGNORECASE,
)
_CUES = frozenset({"if", "when", "once", "should"})

rule = ProseRule(
    check=at_words(
        _CUES,
        _THESE,
        "{0} may mean all of them or any one. Write “any of” or “all of” before the words.",
        headings=True,
    ),
    cues=_CUES,
    severity=Severity.WARNING,
    why="A reader who takes it for all of them waits, with one sign of danger, for the rest.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Back pain\n\nIt is an emergency, so if you have these symptoms, call 999.",
        "Flu\n\nSee a GP if your child has the following symptoms:\n\n  • a rash\n  • a stiff neck",
    ),
    good=(
        "Back pain\n\nIf you have any of these symptoms, call 999.",
        "Flu\n\nThese symptoms pass if you have flu. If you have all of the following symptoms, it is flu.",
    ),
)
