"""How many syllables a word has, as it is said in ordinary British speech."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable

from pipeline.language.learned_syllables import learned_syllables
from pipeline.language.lists import lines
from pipeline.language.number_syllables import number_syllables

_PIECES = re.compile(r"A&E|\d[\d.,]*|[^\W\d_]+(?:['’][^\W\d_]+)*")
_CONTRACTION = re.compile(r"(?:n['’]t|['’](?:s|m|d|re|ve|ll)|['’])$")
_VOWEL = re.compile("[aeiouy]")
_NUMBER_ENDINGS = frozenset({"st", "nd", "rd", "th", "s"})  # 19th, 1990s: the number's own syllables, or near it
_LONGEST_INITIALISM = 5  # NHS, MRSA, HbA1c; a longer word in capitals is a word
# A word in capitals that can be said as one: it begins with at most two consonants, and ends as English words do.
_SAYABLE = re.compile(
    "(?:[BCDFGHJKLMNPRSTVWYZ]|[BCFGPS]L|[BCDFGPT]R|S[CHKMNPTW]|[CTW]H|QU)?[AEIOU]{1,2}(?:[B-DF-HJ-NP-TV-Z]{1,2}[AEIOUY]{1,2})?"
    "(?:[BCDFGKLMNPRSTXZ]|LL|SS|CK|L[DKPT]|MP|N[DGKT]|R[DKMNT]|S[HKPT]|[CT]H)?E?"
)
# Endings that a listed word may take: the ending, what stands in its place in the list, and the syllables it adds.
_INFLECTIONS = (
    ("ies", "y", 0),
    ("s", "", 0),
    ("ied", "y", 0),
    ("ed", "e", 0),
    ("ed", "", 0),
    ("ing", "", 1),
    ("ing", "e", 1),
    ("ally", "", 1),
    ("ly", "", 1),
    ("man", "", 1),
    ("men", "", 1),
    ("ful", "", 1),
)
_ENDINGS = tuple({ending for ending, _, _ in _INFLECTIONS})
_HISSING = re.compile("(?:[sxz]|[cs]h|[cgsxz]e)$")  # after these a plural has a syllable of its own: doses


@functools.lru_cache(maxsize=65536)
def syllables(word: str) -> int:
    """Return the number of syllables of one word; at least one.

    Parts of a hyphenated word add up. Numbers are read out (“2015” has four), initialisms letter by
    letter (MRI three), and short forms as what they stand for (“mg” as milligrams). A word comes from
    our list of words parted into syllables, itself or less its ending, or from the CMU dictionary, or
    else is worked out by its spelling.
    """
    pieces = _pieces(word)
    return max(1, sum(_listed(piece) or _piece(piece, after, _by_spelling) for piece, after in pieces))


def unlisted_syllables(word: str, by_spelling: Callable[[str], int]) -> int:
    """Return the syllables of a word as if no list had it, with a way to count a run of small letters a to z."""
    return max(1, sum(_piece(piece, after, by_spelling) for piece, after in _pieces(word)))


def _pieces(word: str) -> list[tuple[str, bool]]:
    """Return the parts of a word that are said one after the other, each with whether digits stand before it."""
    plain = word
    if not word.isascii():
        plain = "".join(mark for mark in unicodedata.normalize("NFKD", word) if not unicodedata.combining(mark))
    pieces = _PIECES.findall(plain.replace("’", "'"))
    return [(piece, at > 0 and pieces[at - 1][0].isdigit()) for at, piece in enumerate(pieces)]


def _piece(piece: str, after_number: bool, by_spelling: Callable[[str], int]) -> int:
    """Count one part of a word: digits, or letters that are in no list."""
    if piece[0].isdigit():
        return number_syllables(piece.rstrip(".,"))
    if after_number and piece in _NUMBER_ENDINGS:
        return 0
    if _is_spelled_out(piece, after_number):
        return sum(3 if letter in "wW" else 1 for letter in piece.removesuffix("'s").removesuffix("s") or piece)
    return _word(piece.lower(), by_spelling)


def _listed(piece: str) -> int:
    """Count a word from the list, as it stands or less an ending; 0 when it is not there."""
    words = _words()
    if piece.isupper() and piece in words:
        return words[piece]
    if piece.isupper() and len(piece) <= _LONGEST_INITIALISM:
        return 0
    word = piece.lower().removesuffix("'s").removesuffix("'")
    found = words.get(word) or (_inflected_listed(word) if word.endswith(_ENDINGS) else 0)
    return found + bool(found and piece.endswith("'s") and _HISSING.search(word))


def _inflected_listed(word: str) -> int:
    return next((count for ending in _INFLECTIONS if (count := _inflected(word, *ending))), 0)


def _inflected(word: str, ending: str, instead: str, added: int) -> int:
    if not word.endswith(ending):
        return 0
    stem = word.removesuffix(ending) + instead
    if stem not in _words():
        return 0
    own_syllable = (ending == "s" and _HISSING.search(stem)) or (ending == "ed" and stem.rstrip("e")[-1:] in "td")
    return _words()[stem] + added + bool(own_syllable)


def _is_spelled_out(piece: str, after_number: bool) -> bool:
    """Say whether a reader says the letters one by one: NHS, GPs, PhD, 9am."""
    letters = piece.removesuffix("'s")
    capitals = letters.removesuffix("s")
    if not _VOWEL.search(letters.lower()) or (after_number and len(letters) <= 2):
        return True
    if not capitals.isupper() or not 2 <= len(capitals) <= _LONGEST_INITIALISM:
        return False
    return len(capitals) <= 3 or not _SAYABLE.fullmatch(capitals)


def _word(word: str, by_spelling: Callable[[str], int]) -> int:
    """Count a word in small letters, with or without a contraction's end."""
    tail = _CONTRACTION.search(word)
    stem = word[: tail.start()] if tail else word
    if not stem or not stem.isascii():
        return max(1, len(re.findall(r"[aeiouyæœøıаеёиоуыэюя]+", word)))
    count = sum(by_spelling(part) for part in stem.split("'"))
    return count + bool(tail and _adds_syllable(stem, tail[0]))


def _by_spelling(word: str) -> int:
    return _cmu_words().get(word) or learned_syllables(word)


def _adds_syllable(stem: str, tail: str) -> bool:
    """Say whether a contraction's end is said apart: is-n't, it-'ll, would-'ve, church-'s."""
    if tail == "n't":
        return stem[-1] not in "aeiouyr" or stem.endswith("ve")
    if tail in ("'ll", "'ve", "'re"):
        return stem[-1] not in "aeiouwy"
    return (tail == "'s" and bool(_HISSING.search(stem))) or (tail == "'d" and stem[-1] in "td")


@functools.cache
def _words() -> dict[str, int]:
    """Return the listed words with their syllables."""
    found: dict[str, int] = {}
    for line in lines("syllables.txt"):
        written, _, said = line.partition(" = ")
        parts = (said or written).split("-")
        found[written if said else "".join(parts)] = len(parts)
    return found


@functools.cache
def _cmu_words() -> dict[str, int]:
    """Return the words of the CMU dictionary of which the spelling gives a wrong count."""
    found: dict[str, int] = {}
    for line in lines("syllables_cmu.txt"):
        count, *words = line.split(" ")
        found.update(dict.fromkeys(words, int(count)))
    return found
