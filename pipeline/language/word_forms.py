"""Whether two words are one word in different forms: inflected, mutated, or with something written on to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import takewhile

from pipeline.language.lemmas import has_lemmas, lemma
from pipeline.language.lists import table
from pipeline.language.spelling import folded, without_accents
from pipeline.language.tags import base

_LONG_ENOUGH_INSIDE = 4  # letters of a word that counts where it stands within a longer one: Knochenmark
_SHORT, _ENDING = 3, 3  # a word of three letters may take an ending of three: rak, rakowi
_ALIKE = ((4, 0.65), (3, 0.75))  # words that begin with so many letters alike, and that share of the longer one
_SKELETON = 3  # consonants that tell a word

_ARABIC = re.compile("[\u0600-\u06ff]")
_WEAK = re.compile("[اويء]")  # letters that come and go in Arabic plurals: عظم, عظام
_STEM = 2  # letters that must be left when endings are taken off
_PREFIX = 3  # letters of a word in Arabic script that may go on in any way: دوا, دوائیں


@lru_cache(maxsize=50_000)
def is_form_of(given: str, wanted: str, language: str) -> bool:
    """Whether a word of a text may be a form of the word that is wanted. Both are folded.

    It leans towards yes: a wrong yes hides a doubtful case, a wrong no cries wolf. The dictionary is
    asked last, as its first word costs far more than everything before it.
    """
    if given == wanted:
        return True
    if _ARABIC.search(wanted):
        return _is_alike_in_arabic_script(given, wanted, language) or _shares_lemma(given, wanted, language)
    mine, theirs = unmutated(wanted, language), unmutated(given, language)
    if not mine.isdisjoint(theirs):
        return True
    if any(_is_alike(form, wanted) for form in theirs):
        return True
    if any(_consonants(wanted, language) & _consonants(form, language) for form in theirs):
        return True
    return _shares_lemma(given, wanted, language)


@lru_cache(maxsize=20_000)
def unmutated(word: str, language: str) -> frozenset[str]:
    """Return what a word may be without a change of its first letters; the word itself is among it."""
    changes = table("inflection.toml").get(base(language))
    if changes is None:
        return frozenset((word,))
    found = {word}
    for length in (1, 2, 3):
        for radical in changes["first_letters"].get(word[:length], "").split():
            found.add(radical + word[length:])
    if word[:1] in changes["after_g"].split():
        found.add("g" + word)
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _consonants(word: str, language: str) -> frozenset[str]:
    """Return a word without its vowels, with and without a plural's ending; nothing where plurals keep their vowels."""
    changes = table("inflection.toml").get(base(language))
    if changes is None:
        return frozenset()
    cut = {word, *(word.removesuffix(end) for end in changes["after"].split())}
    vowels = str.maketrans("", "", changes["vowels"].replace(" ", ""))
    return frozenset(bare for form in cut if len(bare := form.translate(vowels)) >= _SKELETON)


def _is_alike(given: str, wanted: str) -> bool:
    """Whether two words begin alike for most of their length, or one stands whole in the other.

    Accents are left out: they come and go in forms of one word (nowotwór, nowotworu).
    """
    given, wanted = without_accents(given), without_accents(wanted)
    if len(wanted) >= _LONG_ENOUGH_INSIDE and wanted in given:
        return True
    if given[:_SHORT] != wanted[:_SHORT]:
        return False
    if len(wanted) >= _SHORT and given.startswith(wanted) and len(given) <= len(wanted) + _ENDING:
        return True
    same = sum(1 for _ in takewhile(lambda letters: letters[0] == letters[1], zip(given, wanted, strict=False)))
    longest = max(len(given), len(wanted))
    return any(same >= letters and same >= share * longest for letters, share in _ALIKE)


def _shares_lemma(given: str, wanted: str, language: str) -> bool:
    """Whether a dictionary leads both words to one form."""
    if not has_lemmas(language):
        return False
    mine = {lemma(form, language) for form in unmutated(wanted, language)}
    return not mine.isdisjoint(lemma(form, language) for form in unmutated(given, language))


def _is_alike_in_arabic_script(given: str, wanted: str, language: str) -> bool:
    if base(language) != "ar" and len(wanted) >= _PREFIX and given.startswith(wanted):
        return True
    return not stems(given, language).isdisjoint(stems(wanted, language))


@lru_cache(maxsize=20_000)
def stems(word: str, language: str) -> frozenset[str]:
    """Return what may be left of a word in Arabic script without what is written on to it.

    Each stem is there without its weak letters too (they come and go in plurals), if two letters are left.
    """
    before, after = _written_on(language)
    bare = {word[len(start) :] for start in before if word.startswith(start)}
    cut = {form[: len(form) - len(end)] for form in bare for end in after if _may_end(form, end)}
    whole = {form for form in cut if len(form) >= _STEM} | {word}
    return frozenset(short if len(short := _WEAK.sub("", form)) >= _STEM else form for form in whole)


def _may_end(form: str, end: str) -> bool:
    """Whether an ending may be taken off: one of two letters or more must leave three, or little would be told."""
    return form.endswith(end) and (len(end) < 2 or len(form) - len(end) > _STEM)


@cache
def _written_on(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what a language writes on to the beginning and the end of words; always nothing as well."""
    endings = table("endings.toml")
    mine = endings.get(base(language)) or endings["ur"]
    return tuple(("", *_words(mine["before"]))), tuple(("", *_words(mine["after"])))


def _words(forms: str) -> Iterator[str]:
    return (folded(form) for form in forms.split())
