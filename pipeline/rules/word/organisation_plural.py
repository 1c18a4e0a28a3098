"""One organisation is spoken of as many."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"nhs", "who", "trust", "charity", "council", "department", "government"})
_ARE = re.compile(r"(?:nhs|who|trust|charity|council|department|government) (?P<hit>are|have|were|do)\b")


def _is_word(prose: Prose, span: Span) -> bool:
    """Whether “who” is only a word, or the name is part of a longer subject."""
    name = prose.text[max(0, span.start - 12) : span.start].split()[-1]
    before = prose.plain[max(0, span.start - 24) : span.start - len(name) - 1]
    return (name.lower() == "who" and name != "WHO") or any(
        word in before for word in (" and ", " in ", " of ", " by ", " for ", " to ", "from", "people", "that ", "do ")
    )


rule = ProseRule(
    check=said(_CUES, _ARE, "{} treats one organisation as many. Write “is” or “has”.", unless=_is_word),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Sentences that keep to one form are easier to read and to translate.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Flu\n\nThe NHS are here to help.",
        "Flu\n\nWHO have a new guide.",
        "Flu\n\nThe trust have sent you a letter.",
    ),
    good=(
        "Flu\n\nThe NHS is here to help. People who have flu should rest.",
        "Flu\n\nDoctors in the NHS and the trust are pleased.",
    ),
)
