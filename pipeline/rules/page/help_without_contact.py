"""The text says that there is help, and not where."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words, line

_CUES = frozenset({"support", "organisations", "charities", "forums", "helplines", "groups"})
_HELP = re.compile(
    r"(?:support (?:to help you cope |for you )?is available|(?:\w+ )?(?:organisations|charities"
    r"|support groups|helplines|online forums)"
    r" (?:can|may|offer|provide|will) (?:\w+ )?(?:help|support|advice|offer|give|provide|emotional|practical))",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\d{4}|\w@\w|www\.|https?:|[a-z] (?:such as|like|including|called) [A-Z]|\b[A-Z][a-z]+ (?:UK|Trust"
    r"|Foundation|Society)\b"
)


def _is_named(found: re.Match[str]) -> bool:
    return bool(_NAMED.search(line(found)))


_check = at_words(_CUES, _HELP, "{0} does not say where. Name one, with its number or a link.", unless=_is_named)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the words, but in blocks with a link."""
    return (hit for hit in _check(prose, house) if not any(mark.target for mark in prose.block(hit.span).marks))


rule = ProseRule(
    check=check,
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Help that cannot be found is no help.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=(
        "Cancer\n\nSupport to help you cope is available at the hospital.",
        "Cancer\n\nYour hospital or cancer organisations can offer emotional support.",
    ),
    good=(
        "Cancer\n\nSupport is available from charities such as Macmillan.",
        "Cancer\n\nYour trainers should support you. Organisations can be large.",
    ),
)
