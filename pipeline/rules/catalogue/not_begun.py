"""A catalogue in which nothing is translated yet."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.english import counted
from pipeline.model.catalogue import Catalogue, Template
from pipeline.model.finding import Severity
from pipeline.model.rule import CatalogueExample, CatalogueRule, StringHit
from pipeline.search.entries.translated import has_begun


def check(template: Template, catalogue: Catalogue) -> Iterator[StringHit]:
    """Yield the page's first string, once, in place of a finding for every string."""
    if template.strings and not has_begun(template, catalogue):
        said = f"Nothing is translated yet ({counted(len(template.strings), 'text')}). Begin with this one."
        yield StringHit(template.strings[0].id, said)


rule = CatalogueRule(
    check=check,
    severity=Severity.WARNING,
    why="A language with nothing in it has no page.",
    source="https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html",
    blocks_live=True,
    bad=(
        CatalogueExample({"a": "Bones"}, ""),
        CatalogueExample({"a": "Bones", "b": "Blood"}, 'msgctxt "a"\nmsgid "Bones"\nmsgstr ""\n'),
        CatalogueExample({"a": "Bones"}, 'msgctxt "a"\nmsgid "Bones"\nmsgstr "  "\n'),
    ),
    good=(
        CatalogueExample({"a": "Bones", "b": "Blood"}, 'msgctxt "a"\nmsgid "Bones"\nmsgstr "ہڈیاں"\n'),
        CatalogueExample({"a": "Bones"}, '#, fuzzy\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "العظام"\n'),
        CatalogueExample({}, ""),
    ),
)
