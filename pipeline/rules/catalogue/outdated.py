"""A translation of what the page said before its last change."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.catalogue import Catalogue, State, Template
from pipeline.model.finding import Severity
from pipeline.model.rule import CatalogueExample, CatalogueRule, StringHit
from pipeline.model.tagged import plain
from pipeline.search.entries.translated import is_changed, pairs
from pipeline.search.words.wording import quoted

_WORDS = "This was translated when the English said {}. Mend it, then take the mark off."
_TAGS = "The tags of the English have changed, its words have not. Put them in as they are now, then take the mark off."


def check(template: Template, catalogue: Catalogue) -> Iterator[StringHit]:
    """Yield each entry that make update has marked because its English changed."""
    for string, entry in pairs(template, catalogue):
        if entry is not None and entry.state is State.FUZZY and entry.previous and not is_changed(string, entry):
            was = plain(entry.previous)
            yield StringHit(string.id, _TAGS if was == string.words else _WORDS.format(quoted(was)))


rule = CatalogueRule(
    check=check,
    severity=Severity.WARNING,
    why="The translation says what the page used to say.",
    source="https://www.gnu.org/software/gettext/manual/html_node/Fuzzy-Entries.html",
    blocks_live=True,
    bad=(
        CatalogueExample(
            {"a": "Take 5 mg."},
            '#, fuzzy\n#| msgctxt "a"\n#| msgid "Take 10 mg."\n'
            'msgctxt "a"\nmsgid "Take 5 mg."\nmsgstr "تناول 10 ملغ."\n',
        ),
        CatalogueExample({"a": "Bones"}, '#, fuzzy\n#| msgid "Bone"\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "ہڈی"\n'),
        CatalogueExample({"a": "Bones"}, '#, fuzzy\n#| msgid "Bone"\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "Kość"\n'),
    ),
    good=(
        CatalogueExample({"a": "Bones"}, '#, fuzzy\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "ہڈیاں"\n'),
        CatalogueExample({"a": "Bones"}, '#| msgid "Bone"\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "Esgyrn"\n'),
        CatalogueExample({"a": "Bones!"}, '#, fuzzy\n#| msgid "Bone"\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "Kość"\n'),
    ),
)
