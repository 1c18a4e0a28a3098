"""A promise goes further than any treatment can."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/overpromise"
_DENIED = re.compile(
    r"\b(?:no|not|never|cannot|nothing|without|few|rarely|only|feel|to be|if|until|unless|whether)\b|n't\b"
)
_DOUBTED = re.compile(r"\b(?:claim|promis|myth|scam|fraud|so-called|unproven|beware|too good|advert|false)")
_STOP = re.compile(r"[.!?\n]")
_ASKS = re.compile(r"[^.!?\n]*\?")
_REACH = 70


def _is_denied(prose: Prose, span: Span) -> bool:
    """Whether the sentence denies it, asks, or warns of the promise."""
    before = _STOP.split(prose.plain[max(0, span.start - _REACH) : span.start])[-1]
    after = prose.plain[span.end : span.end + _REACH]
    return bool(_DENIED.search(before) or _ASKS.match(after) or _DOUBTED.search(before + after))


rule = ProseRule(
    check=listed(_TABLE, "{} promises more than can be kept.", explained=False, unless=_is_denied),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    why="A reader who trusts the promise may leave a treatment that works, or miss a sign of harm.",
    source="https://www.gov.uk/government/publications/blue-guide-advertising-and-promoting-medicines",
    bad=("Flu\n\nThe vaccine is 100% safe.", "Flu\n\nThis diet is a miracle cure. It is completely harmless."),
    good=(
        "Flu\n\nNo vaccine is 100% effective. The only way to be completely safe is to stay away.",
        "Flu\n\nSome people are not completely cured. Beware of miracle cures. Is it 100% safe?",
    ),
)
