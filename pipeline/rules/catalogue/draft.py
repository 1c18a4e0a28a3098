"""Translations that no qualified person has checked."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.catalogue import Catalogue, State, Template
from pipeline.model.finding import Severity
from pipeline.model.rule import CatalogueExample, CatalogueRule, StringHit
from pipeline.search.entries.translated import has_words, is_changed, pairs


def check(template: Template, catalogue: Catalogue) -> Iterator[StringHit]:
    """Yield the first draft of the catalogue, with the count of all: a finding for each would hide the others."""
    drafts = [
        string
        for string, entry in pairs(template, catalogue)
        if entry is not None and has_words(entry) and entry.state is State.FUZZY
        if not entry.previous and not is_changed(string, entry)
    ]
    if drafts:
        count = f"{len(drafts)} of {len(template.strings)} translations"
        said = f"From here on, {count} are drafts (fuzzy). A qualified person has to check each and take its mark off."
        yield StringHit(drafts[0].id, said)


rule = CatalogueRule(
    check=check,
    severity=Severity.WARNING,
    why="A draft reads like the real thing, and may be wrong.",
    source="https://www.gnu.org/software/gettext/manual/html_node/Fuzzy-Entries.html",
    blocks_live=True,
    bad=(
        CatalogueExample({"a": "Bones"}, '#, fuzzy\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "العظام"\n'),
        CatalogueExample(
            {"a": "Bones", "b": "Blood"},
            '#, fuzzy\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "ہڈیاں"\n\n'
            '#, fuzzy\nmsgctxt "b"\nmsgid "Blood"\nmsgstr "خون"\n',
        ),
        CatalogueExample(
            {"a": "Bones", "b": "Blood"},
            'msgctxt "a"\nmsgid "Bones"\nmsgstr "Kości"\n\n#, fuzzy\nmsgctxt "b"\nmsgid "Blood"\nmsgstr "Krew"\n',
        ),
    ),
    good=(
        CatalogueExample({"a": "Bones"}, 'msgctxt "a"\nmsgid "Bones"\nmsgstr "Esgyrn"\n'),
        CatalogueExample({"a": "Bones"}, '#, fuzzy\nmsgctxt "a"\nmsgid "Bones"\nmsgstr ""\n'),
        CatalogueExample({"a": "Bones"}, '#, fuzzy\n#| msgid "Bone"\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "Kość"\n'),
    ),
)
