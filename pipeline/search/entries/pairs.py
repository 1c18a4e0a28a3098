"""Gives each entry rule what it looks at: words, tags or addresses; and says where in the catalogue its hits stand."""

from __future__ import annotations

from msgspec.structs import replace

from pipeline.model.catalogue import LINK_TARGET
from pipeline.model.finding import Hit
from pipeline.model.rule import EntryRule, Looks, Pair
from pipeline.model.tagged import Reading, reading
from pipeline.model.text import Span, has_words


def hits(rule: EntryRule, pair: Pair) -> tuple[Hit, ...]:
    """Return what a rule finds in a string and its translation, with spans in both as the catalogue has them."""
    if (rule.looks_at is Looks.ADDRESS) is not (pair.kind == LINK_TARGET):
        return ()
    if rule.looks_at is not Looks.WORDS:
        return tuple(rule.check(pair))
    source, translation = reading(pair.source), reading(pair.entry.translation)
    if source.spans is None and translation.spans is None:
        return tuple(rule.check(pair))
    if not has_words(translation.text):
        return ()
    words = replace(pair, source=source.text, entry=replace(pair.entry, translation=translation.text))
    return tuple(_placed(hit, source, translation) for hit in rule.check(words))


def _placed(hit: Hit, source: Reading, translation: Reading) -> Hit:
    span = translation.spread(hit.span)
    is_whole = hit.span == Span(0, len(translation.text))
    if is_whole and translation.spans:
        span = Span(0, translation.spans[-1][1])
    return replace(hit, span=span, source_span=source.spread(hit.source_span) if hit.source_span else None)
