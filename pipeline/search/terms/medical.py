"""Words of medicine on a page that the team's glossary does not have: from our list, or by their look."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from pipeline.language.lists import lines
from pipeline.language.phrases import PhraseIndex, prepared
from pipeline.language.rarity import zipf
from pipeline.language.terms import content, plurals
from pipeline.model.glossary import Category, Glossary, Term, TermUse
from pipeline.model.kept import kept
from pipeline.model.page import Document
from pipeline.model.text import Span
from pipeline.search.terms.stories import Story, told
from pipeline.search.words.wordlists import words

_SEARCH = "pipeline.search"
_LONG = 7  # letters; shorter words have the ending of a medical one by chance
_RARE = 3.3  # Zipf; “arthritis” has more, “tendonitis” less: people know a word that they meet so often
_MOST_MET = 100_000
_met: set[str] = set()  # words of pages so far that do not look like medicine: few words are new on a further page
_BRITISH = re.compile("[ao]e(?=[a-z])")


class Affix(msgspec.Struct, frozen=True):
    """How a word of medicine begins or ends."""

    text: str
    category: Category
    meaning: str


@kept
def hard_words(page: Document, uses: tuple[TermUse, ...], glossary: Glossary) -> tuple[Story, ...]:
    """Return a story for each hard word of our list that the page uses and the glossary does not have."""
    return told(page, _others(listed(page), uses), hard_terms())


@kept
def rare_words(page: Document, uses: tuple[TermUse, ...], glossary: Glossary) -> tuple[Story, ...]:
    """Return a story for each word that looks like medicine and is on no list, in order of first uses."""
    found = _others(_others(tuple(_by_look(page)), uses), listed(page))
    return told(page, found, {use.term: _term(use.term) for use in found})


@kept
def listed(page: Document) -> tuple[TermUse, ...]:
    """Return every use of a word of our list, in reading order, the known ones too."""
    whole = content(page)
    return tuple(TermUse(name, whole.place(span), span.of(whole.text)) for span, name in _index().find(whole.text))


def with_plain_words(
    page: Document, uses: tuple[TermUse, ...], glossary: Glossary, are_known: bool = False
) -> Iterator[tuple[Term, TermUse]]:
    """Yield each use of a term that has plain words, the glossary's and our list's; or only of those readers know."""
    own = _plain_terms(glossary, are_known)
    yield from ((own[use.term], use) for use in uses if use.term in own and not use.avoided)
    ours = _with_plain(are_known)
    found = tuple(use for use in listed(page) if use.term in ours)
    yield from ((ours[use.term], use) for use in _others(found, uses))


@functools.cache
def _with_plain(are_known: bool) -> dict[str, Term]:
    return {name: term for name, (term, is_hard) in _list().items() if term.plain and not (is_hard and are_known)}


@kept
def _plain_terms(glossary: Glossary, are_known: bool) -> dict[str, Term]:
    return {term.name: term for term in glossary.terms if term.plain and not (term.explain and are_known)}


@functools.cache
def hard_terms() -> dict[str, Term]:
    """Return the hard words of our list by their names."""
    return {name: term for name, (term, is_hard) in _list().items() if is_hard}


@functools.lru_cache(maxsize=65536)
def affix(word: str) -> Affix | None:
    """Return the medical beginning or ending of a rare word in small letters; None where it has none, or is common."""
    if len(word) < _LONG or not word.isalpha() or word in words("medical_everyday"):
        return None
    ends, begins = _affixes()
    found = [one for size in range(8, 2, -1) if (one := ends.get(word[-size:]) or begins.get(word[:size]))]
    return found[0] if found and zipf(word, "en") < _RARE else None


def _by_look(page: Document) -> Iterator[TermUse]:
    """Yield every use of a word that looks like medicine, in reading order."""
    whole = content(page)
    read = prepared(whole.text)
    rare = [word for word in read.words - _met if affix(word)]
    if len(_met) > _MOST_MET:
        _met.clear()
    _met.update(read.words.difference(rare))
    for start, word in sorted((at, one) for one in rare for at in _starts(one, read.plain)):
        span = Span(read.offsets[start], read.offsets[start + len(word) - 1] + 1)
        yield TermUse(word, whole.place(span), span.of(whole.text))


def _starts(word: str, plain: str) -> Iterator[int]:
    """Yield where a word stands whole, and not in an address."""
    at = plain.find(word)
    while at >= 0:
        around = plain[at - 1 : at] + plain[at + len(word) : at + len(word) + 1]
        if not any(letter.isalnum() or letter in "_@/-" for letter in around):
            yield at
        at = plain.find(word, at + 1)


def _others(found: tuple[TermUse, ...], uses: tuple[TermUse, ...]) -> tuple[TermUse, ...]:
    """Return those uses that share no words with others."""
    if not uses:
        return found
    starts = [use.span.start for use in uses]
    before = (bisect_right(starts, use.span.end - 1) - 1 for use in found)
    return tuple(use for use, at in zip(found, before, strict=True) if at < 0 or uses[at].span.end <= use.span.start)


@functools.lru_cache(maxsize=4096)
def _term(word: str) -> Term:
    known = affix(word)
    return Term(word, "", known.category if known else Category.DISEASE, explain=True)


@functools.cache
def _list() -> dict[str, tuple[Term, bool]]:
    """Return the words of our list by name, and whether each is hard."""
    rows = ((*line.split("\t"), "")[:4] for line in lines("medical_terms.tsv", _SEARCH))
    return {
        name: (Term(name, plain, Category(category), explain=True, plain=(plain,) if plain else ()), how == "hard")
        for name, category, how, plain in rows
    }


@functools.cache
def _index() -> PhraseIndex[str]:
    forms: dict[str, str] = {}
    for name in _list():
        for form in (name, _BRITISH.sub("e", name)):
            for each in (form, *plurals(form)):
                forms.setdefault(each, name)
    return PhraseIndex(forms)


@functools.cache
def _affixes() -> tuple[dict[str, Affix], dict[str, Affix]]:
    """Return how words of medicine end, and how they begin."""
    ends: dict[str, Affix] = {}
    begins: dict[str, Affix] = {}
    for line in lines("medical_affixes.tsv", _SEARCH):
        text, category, meaning = (*line.split("\t"), "")[:3]
        one = Affix(text, Category(category), meaning)
        (ends if text.startswith("-") else begins)[text.strip("-")] = one
    return ends, begins
