"""Signs that can mean an emergency, where a page names them as symptoms."""

from __future__ import annotations

import re

from pipeline.model.page import Block, Kind
from pipeline.model.text import Span
from pipeline.search.words.wordlists import words

_SIGN = re.compile(rf"\b(?:{'|'.join(sorted(words('red_flags'), key=len, reverse=True))})\b(?! ?\d+(?:\.\d+)?%)")
_SYMPTOMS = re.compile(r"\b(?:symptoms?|signs?)\b", re.IGNORECASE)
_ASKED = re.compile(r"\b(?:doctors?|he or she|nurse|gp)\b[^.\n]{0,40}\bask\b|^ask (?:about|if|whether)\b", re.I)

CUES = frozenset(re.findall(r"\w+", sign)[-1] for sign in words("red_flags"))  # no sign is without one


def red_flag(block: Block) -> Span | None:
    """Return the sign in a list item, or in a text about symptoms; none in what a doctor asks about.

    The span is in the reading text: of a list item the whole, as the sign is one of several in it.
    """
    sign, is_item = _SIGN.search(block.text.lower()), block.kind is Kind.LIST_ITEM
    if sign is None or not (is_item or _SYMPTOMS.search(block.text)) or _ASKED.search(block.text):
        return None
    return block.span if is_item else Span(*sign.span()).shifted(block.span.start)
