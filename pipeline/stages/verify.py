"""Checks a catalogue against the page's strings: each translation, and the catalogue as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from pipeline.model.catalogue import Catalogue, Entry, State, String, Template, has_its_tags
from pipeline.model.finding import Finding, Hit
from pipeline.model.house import House
from pipeline.model.markup import tags
from pipeline.model.rule import CatalogueRule, EntryRule, Pair, StringHit, TermPair
from pipeline.model.tagged import plain
from pipeline.model.text import Place, Span
from pipeline.rules import catalogue as catalogue_rules
from pipeline.rules import entry as entry_rules
from pipeline.rules.findings import known
from pipeline.rules.registry import rules_on
from pipeline.search.entries.pairs import hits
from pipeline.search.entries.translated import has_words

_NEXT_FORM = "|"  # parts the right translations of a term in the glossary's catalogue
_TERM = "term/"  # begins the ids of the glossary's names; its explanations have another


class _Shelf(msgspec.Struct, frozen=True):
    """A catalogue, its page's strings and its entries by id, and the files in which they stand."""

    catalogue: Catalogue
    strings: dict[str, String]
    entries: dict[str, Entry]
    page_path: str
    pot_path: str

    def ends(self, string: String | None, entry: Entry | None) -> tuple[Place, Place]:
        """Return where a whole string is to be mended: in the page, in the template, or in the catalogue."""
        if entry is not None and has_words(entry) and not (string and _is_edited(string)):
            return entry.origin.ends(Span(0, len(entry.translation)))
        if string is not None and string.pot_line and not has_words(entry):
            place = Place(self.pot_path, string.pot_line, 1)
        elif string is not None:
            place = Place(self.page_path, string.line, 1)
        else:
            place = Place(self.catalogue.path, entry.line if entry else 1, 1)
        return place, place


def _shelf(template: Template, catalogue: Catalogue, pot_path: str) -> _Shelf:
    strings = {string.id: string for string in template.strings}
    entries = {entry.id: entry for entry in catalogue.entries}
    return _Shelf(catalogue, strings, entries, template.file, pot_path)


def _is_edited(string: String) -> bool:
    """Whether the page's text is another than at the last update."""
    return bool(string.pot_line) and string.pot_text != string.text


def verify(
    template: Template, catalogue: Catalogue, words: Catalogue | None, house: House, pot_path: str
) -> tuple[Finding, ...]:
    """Return what is wrong with a catalogue, sorted by place, then rule. Drafts are checked like the rest.

    `words` is the glossary's catalogue in the same language, `pot_path` the template's file. A fault in a
    translation stands at its words in the catalogue; a translation that is not there, at its line in the
    template; a text of the page that was changed since the last update, at its line in the page.
    """
    pairs = tuple(_pairs(template, catalogue, words))
    shelf = _shelf(template, catalogue, pot_path)
    found: list[Finding] = []
    for id_, rule in rules_on(EntryRule, house, entry_rules):
        found.extend(_in_entry(id_, rule, pair, hit) for pair in pairs for hit in _hits(rule, pair))
    for id_, whole in rules_on(CatalogueRule, house, catalogue_rules):
        found.extend(_in_catalogue(id_, whole, hit, shelf) for hit in whole.check(template, catalogue))
    return tuple(known(sorted(found, key=lambda each: (each.start, each.end, each.rule)), catalogue.path))


def _pairs(template: Template, catalogue: Catalogue, words: Catalogue | None) -> Iterator[Pair]:
    """Yield each string that has a translation. A text that changed is compared as it was when translated."""
    strings = {string.id: string for string in template.strings}
    approved = _approved(words)
    for entry in catalogue.entries:
        string = strings.get(entry.id)
        if string is None or not has_words(entry):
            continue
        uses = string.terms if plain(entry.source) == string.words else ()
        terms = tuple(TermPair(use, approved[use.term]) for use in uses if use.term in approved)
        links = _links(string) if has_its_tags(string, entry) else ()
        yield Pair(entry.source, entry, catalogue.language, terms, string.kind, links)


def _links(string: String) -> tuple[int, ...]:
    return tuple(tag.number for tag in tags(string.words, string.marks) if tag.is_link)


def _approved(words: Catalogue | None) -> dict[str, tuple[str, ...]]:
    """Return the right translations of each term, drafts included: a term's name → one or more."""
    entries = words.entries if words else ()
    return {
        entry.source: tuple(form.strip() for form in entry.translation.split(_NEXT_FORM) if form.strip())
        for entry in entries
        if entry.id.startswith(_TERM) and has_words(entry)
    }


def _hits(rule: EntryRule, pair: Pair) -> Iterable[Hit]:
    """Return a rule's hits. Where the source changed after the translation, only faults that were there before.

    The rest are no fault of the translator: that the source changed is said by another rule, once.
    """
    found = hits(rule, pair)
    previous = pair.entry.previous if pair.entry.state is State.FUZZY else ""
    if not found or not previous:
        return found
    terms = tuple(term for term in pair.terms if term.use.form in plain(previous))
    return found if hits(rule, replace(pair, source=previous, terms=terms)) else ()


def _in_entry(id_: str, rule: EntryRule, pair: Pair, hit: Hit) -> Finding:
    start, end = pair.entry.origin.ends(hit.span)
    return Finding(
        rule=id_,
        severity=rule.severity,
        start=start,
        end=end,
        span=hit.span,
        words=hit.span.of(pair.entry.translation),
        message=hit.message,
        fingerprint="",
        suggestion=hit.suggestion,
        language=pair.language,
        string=pair.entry.id,
        source_span=hit.source_span,
        blocks_live=rule.blocks_live,
        profile=rule.profile,
    )


def _in_catalogue(id_: str, rule: CatalogueRule, hit: StringHit, shelf: _Shelf) -> Finding:
    string, entry = shelf.strings.get(hit.string), shelf.entries.get(hit.string)
    start, end = shelf.ends(string, entry)
    return Finding(
        rule=id_,
        severity=rule.severity,
        start=start,
        end=end,
        span=Span(0, len(entry.translation)) if entry else Span(0, 0),
        words=string.text if string else entry.source if entry else "",
        message=hit.message,
        fingerprint="",
        language=shelf.catalogue.language,
        string=hit.string,
        blocks_live=rule.blocks_live,
        profile=rule.profile,
    )
