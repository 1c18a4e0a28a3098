"""The page's text has changed, and the catalogue still has the text from before."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.catalogue import Catalogue, Template
from pipeline.model.finding import Severity
from pipeline.model.rule import CatalogueExample, CatalogueRule, StringHit
from pipeline.model.tagged import plain
from pipeline.search.entries.translated import has_words, is_changed, pairs
from pipeline.search.words.wording import quoted

_WORDS = "{} is not what was translated. Run make update, then mend the translation."
_TAGS = "The tags of {} have changed since it was translated. Run make update, then put them in as they are now."


def check(template: Template, catalogue: Catalogue) -> Iterator[StringHit]:
    """Yield each translated string whose English is not what the catalogue says it is."""
    for string, entry in pairs(template, catalogue):
        if entry is not None and has_words(entry) and is_changed(string, entry):
            said = _TAGS if plain(entry.source) == string.words == plain(string.pot_text or string.text) else _WORDS
            yield StringHit(string.id, said.format(quoted(string.words)))


rule = CatalogueRule(
    check=check,
    severity=Severity.WARNING,
    why="The translation says what the page used to say.",
    source="https://www.gnu.org/software/gettext/manual/html_node/msgmerge-Invocation.html",
    blocks_live=True,
    bad=(
        CatalogueExample({"a": "Do not stop."}, 'msgctxt "a"\nmsgid "Do stop."\nmsgstr "Peidiwch."\n'),
        CatalogueExample({"a": "Take 5 mg."}, 'msgctxt "a"\nmsgid "Take 10 mg."\nmsgstr "تناول 10 ملغ."\n'),
        CatalogueExample({"a": "Bones"}, '#, fuzzy\nmsgctxt "a"\nmsgid "Bone"\nmsgstr "ہڈی"\n'),
    ),
    good=(
        CatalogueExample({"a": "Do not stop."}, 'msgctxt "a"\nmsgid "Do not "\n"stop."\nmsgstr "Nie przerywaj."\n'),
        CatalogueExample({"a": "Bones"}, 'msgctxt "a"\nmsgid "Bone"\nmsgstr ""\n'),
        CatalogueExample({"a": "Bones"}, '#| msgid "Bone"\nmsgctxt "a"\nmsgid "Bones"\nmsgstr "ہڈیاں"\n'),
    ),
)
