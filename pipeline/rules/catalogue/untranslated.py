"""An entry is there, and its translation is empty."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.catalogue import Catalogue, Template
from pipeline.model.finding import Severity
from pipeline.model.rule import CatalogueExample, CatalogueRule, StringHit
from pipeline.search.entries.translated import has_begun, has_words, pairs
from pipeline.search.words.wording import quoted


def check(template: Template, catalogue: Catalogue) -> Iterator[StringHit]:
    """Yield each string whose translation is empty or blank, in a catalogue that somebody has begun."""
    if not has_begun(template, catalogue):
        return
    for string, entry in pairs(template, catalogue):
        if entry is not None and not has_words(entry):
            yield StringHit(string.id, f"{quoted(string.words)} has no translation. Add one to the catalogue.")


rule = CatalogueRule(
    check=check,
    severity=Severity.WARNING,
    why="Readers miss what is not translated, and it may be the sentence that matters.",
    source="https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html",
    blocks_live=True,
    bad=(
        CatalogueExample(
            {"a": "Bones", "b": "Blood"},
            'msgctxt "a"\nmsgid "Bones"\nmsgstr "العظام"\n\nmsgctxt "b"\nmsgid "Blood"\nmsgstr ""\n',
        ),
        CatalogueExample(
            {"a": "Bones", "b": "Blood"},
            'msgctxt "a"\nmsgid "Bones"\nmsgstr " \\n"\n\nmsgctxt "b"\nmsgid "Blood"\nmsgstr "Krew"\n',
        ),
        CatalogueExample(
            {"a": "Bones", "b": "Blood"},
            '#, fuzzy\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "ہڈیاں"\n\n#, fuzzy\nmsgctxt "b"\nmsgid "Blood"\nmsgstr ""\n',
        ),
    ),
    good=(
        CatalogueExample({"a": "Bones", "b": "Blood"}, 'msgctxt "a"\nmsgid "Bones"\nmsgstr "Esgyrn"\n'),
        CatalogueExample({"a": "Bones"}, 'msgctxt "a"\nmsgid "Bones"\nmsgstr ""\n'),
    ),
)
