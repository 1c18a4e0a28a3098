"""“Normally” can tell a reader that they are not normal."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"normally"})
_NORMALLY = re.compile(r"normally(?! ?[.,;:!?)\n]| (?:and|or|again|if|when|after|with)\b)")


def _is_how(prose: Prose, span: Span) -> bool:
    """Whether the word says how something works, or what the reader would do."""
    return prose.plain.endswith(("would ", "not ", "to "), 0, span.start)


rule = ProseRule(
    check=said(_CUES, _NORMALLY, "{} can sound as if a reader were not normal. Write “usually”.", unless=_is_how),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People whose illness takes another course feel that something is wrong with them.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nThe pain normally goes in a week.", "Flu\n\nNormally you can go home the same day."),
    good=(
        "Flu\n\nThe pain usually goes in a week.",
        "Flu\n\nSoon you can move your arm normally. Eat as you would normally do.",
        "Flu\n\nYour blood pressure is normal. Abnormally high levels need treatment.",
    ),
)
