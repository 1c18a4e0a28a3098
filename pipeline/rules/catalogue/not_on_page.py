"""An entry for a text that the page does not have."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.catalogue import Catalogue, Template
from pipeline.model.finding import Severity
from pipeline.model.rule import CatalogueExample, CatalogueRule, StringHit
from pipeline.model.tagged import plain
from pipeline.search.words.wording import quoted


def check(template: Template, catalogue: Catalogue) -> Iterator[StringHit]:
    """Yield each entry in use whose id no string of the page has."""
    wanted = {string.id for string in template.strings}
    seen: set[str] = set()
    for entry in catalogue.entries:
        if entry.id not in wanted and entry.id not in seen:
            seen.add(entry.id)
            said = (
                f"The page no longer has {quoted(plain(entry.source))}. Run make update: it keeps the entry, set aside."
            )
            yield StringHit(entry.id, said)


rule = CatalogueRule(
    check=check,
    severity=Severity.WARNING,
    blocks_live=True,
    why="The page has changed since the translation was made, and what is left of it may say something else.",
    source="https://www.gnu.org/software/gettext/manual/html_node/Obsolete-Entries.html",
    bad=(
        CatalogueExample({}, 'msgctxt "a"\nmsgid "Bones"\nmsgstr "العظام"\n'),
        CatalogueExample({"a": "Bones"}, 'msgctxt "a/2"\nmsgid "Bones"\nmsgstr "ہڈیاں"\n'),
        CatalogueExample({"a": "Bones"}, 'msgid "Bones"\nmsgstr "Kości"\n'),
    ),
    good=(
        CatalogueExample({"a": "Bones"}, 'msgctxt "a"\nmsgid "Bone"\nmsgstr "Kość"\n'),
        CatalogueExample({}, '#~ msgctxt "a"\n#~ msgid "Bones"\n#~ msgstr "العظام"\n'),
    ),
)
