"""Checks of spelling: words of a table that should be written in another way."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.search.words.capitals import as_written, in_name
from pipeline.search.words.patterns import Check
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import uses

_REACH = 25  # characters around a word in which a phrase may keep it
_IN_ADDRESS = "@/._#"


def respelt(table: str, wrong: str, *, is_sure: bool = True) -> Check:
    """Return a check that yields each word of a table that is no name, short form or address, nor kept by its phrase.

    `wrong` is the message's first sentence, with {} for the words in quotation marks. What to write is offered as a
    safe replacement where `is_sure`.
    """

    def check(prose: Prose, house: House) -> Iterator[Hit]:
        for span, known in uses(table, prose):
            around = prose.plain[max(0, span.start - _REACH) : span.end + _REACH]
            words, right = span.of(prose.text), known.plain[0]
            is_kept = words.isupper() or any(phrase in around for phrase in known.keep_in)
            if not (is_kept or prose.text[span.start - 1] in _IN_ADDRESS or in_name(prose, span)):
                fix = as_written(right, words) if is_sure else ""
                yield Hit(span, f"{wrong.format(quoted(words))} Write “{right}”.", fix)

    return check
