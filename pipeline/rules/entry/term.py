"""A glossary term of the source, and none of its approved translations in the translation."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.mentions import mention
from pipeline.model.finding import Hit, Severity
from pipeline.model.rule import EntryRule, Example, Pair, TermPair
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted


def check(pair: Pair) -> Iterator[Hit]:
    """Yield each term once whose approved translation is not used in any form; the span is what there is of it."""
    text = pair.entry.translation
    first_uses = {term.use.term: term for term in reversed(pair.terms)}
    for term in first_uses.values():
        found = [mention(phrase, text, pair.language) for phrase in term.translations]
        if not found or any(one.whole for one in found) or _is_kept_short(term, text):
            continue
        span = next((one.spans[0] for one in found if one.spans), Span(0, len(text)))
        approved = " or ".join(map(quoted, term.translations))
        said = (
            f"The glossary has {approved} for {quoted(term.use.form)}. Use it, or ask for the glossary to be changed."
        )
        yield Hit(span, said, source_span=term.use.span)


def _is_kept_short(term: TermPair, text: str) -> bool:
    """Whether the source has a short form (MRI) that the translation keeps."""
    return term.use.form.isupper() and term.use.form in text


rule = EntryRule(
    check=check,
    severity=Severity.WARNING,
    blocks_live=True,
    why="A term with two translations reads as two things, and a wrong one as another illness.",
    source="https://www.iso.org/standard/40362.html",
    bad=(
        Example("cy", "a bone marrow test", "prawf gwaed", {"bone marrow": "mêr esgyrn"}),
        Example("pl", "Osteoclasts break down bone.", "Osteoblasty rozkładają kość.", {"Osteoclasts": "osteoklasty"}),
        Example("ar", "You have radiotherapy.", "تتلقى العلاج الكيميائي.", {"radiotherapy": "العلاج الإشعاعي"}),
        Example("ur", "It affects the bones.", "یہ خون کو متاثر کرتا ہے۔", {"bones": "ہڈی"}),
    ),
    good=(
        Example("cy", "It is in the bone marrow.", "Mae ym mêr yr esgyrn a’ch mêr.", {"bone marrow": "mêr esgyrn"}),
        Example("cy", "your cancer", "eich canser chi a’i ganser", {"cancer": "canser"}),
        Example("pl", "cells of the lungs", "komórek płuc", {"cells": "komórka", "lungs": "płuco | płuca"}),
        Example("pl", "secondary bone cancer", "wtórnemu rakowi kości", {"secondary bone cancer": "wtórny rak kości"}),
        Example("ar", "in the bones", "وفي عظامهم", {"bones": "عظم"}),
        Example("ar", "the cells", "بالخلايا", {"cells": "خلية"}),
        Example("ur", "in the bones", "ہڈیوں میں", {"bones": "ہڈی"}),
        Example("so", "an MRI scan", "baaritaanka MRI", {"MRI": "sawirka birlabta"}),
        Example("de", "bone marrow", "Das Knochenmark", {"bone marrow": "Knochenmark (Mark)"}),
    ),
)
