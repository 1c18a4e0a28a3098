"""The page has a text, and the catalogue has no entry for it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.catalogue import Catalogue, Template
from pipeline.model.finding import Severity
from pipeline.model.rule import CatalogueExample, CatalogueRule, StringHit
from pipeline.search.entries.translated import has_begun, pairs
from pipeline.search.words.wording import quoted

_NEW = "{} is new on the page and not in the catalogue. Run make update, then translate it."
_GONE = "The catalogue has no entry for {}. Put it back, or run make update and translate it."


def check(template: Template, catalogue: Catalogue) -> Iterator[StringHit]:
    """Yield each string without an entry; a catalogue that nobody has begun is the business of another rule."""
    if not has_begun(template, catalogue):
        return
    for string, entry in pairs(template, catalogue):
        if entry is None:
            said = _GONE if string.pot_line else _NEW
            yield StringHit(string.id, said.format(quoted(string.words)))


rule = CatalogueRule(
    check=check,
    severity=Severity.WARNING,
    why="A text that nobody is asked to translate is missing from the page, and no one knows.",
    source="https://www.gnu.org/software/gettext/manual/html_node/msgmerge-Invocation.html",
    blocks_live=True,
    bad=(
        CatalogueExample({"a": "Bones", "b": "Blood"}, 'msgctxt "a"\nmsgid "Bones"\nmsgstr "العظام"\n'),
        CatalogueExample(
            {"a": "Bones", "b": "Blood"},
            'msgctxt "a"\nmsgid "Bones"\nmsgstr "Kości"\n\n#~ msgctxt "b"\n#~ msgid "Blood"\n#~ msgstr "Krew"\n',
        ),
        CatalogueExample(
            {"a": "Bones", "b": "Blood"},
            'msgctxt "a"\nmsgid "Bones"\nmsgstr "ہڈیاں"\n\nmsgctxt "b/2"\nmsgid "Blood"\nmsgstr "خون"\n',
        ),
    ),
    good=(
        CatalogueExample(
            {"a": "Bones", "b": "Blood"},
            'msgctxt "b"\nmsgid "Blood"\nmsgstr "خون"\n\nmsgctxt "a"\nmsgid "Bones"\nmsgstr ""\n',
        ),
        CatalogueExample({"a": "Bones", "b": "Blood"}, ""),
    ),
)
