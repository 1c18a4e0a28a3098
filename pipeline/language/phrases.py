"""Phrases found in a text by their words: the quick way, which finds what `tokens.PhraseFinder` finds."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

import msgspec

from pipeline.language.lists import lines
from pipeline.model.cut import Cutter
from pipeline.model.kept import kept
from pipeline.model.text import Span

# Kinds of space, hyphen and quotation mark that look alike to a reader, each as the one that is on every keyboard.
# One character stands for one, so that a place in the folded text is the same place in the text.
_SEEN_AS = {
    **dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}\t\r\n", " "),
    **dict.fromkeys("\N{HYPHEN}\N{NON-BREAKING HYPHEN}", "-"),
    **dict.fromkeys("\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{PRIME}", "'"),
    **dict.fromkeys("\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}", '"'),
}
_ALIKE = re.compile(f"[{''.join(_SEEN_AS)}]")
_UNSEEN = re.compile("[\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}]")
_HYPHEN_IN_WORD = re.compile(r"-(?<=\w-)(?=\w)")  # the mark first: it is rare
_SPACES = re.compile(" {2,}")
_WORD = re.compile(r"\w+")
_CUTTER = Cutter("_")  # cuts as `_WORD` does
_PIECE = re.compile(r"\w+|[^\w\s]")
_WORD_BEFORE = re.compile(r"(\w+) $")
# “X-ray” and “X ray” are one thing, but “in-patient” is not “in patient” (“changes in patient numbers”).
_HYPHEN_THAT_COUNTS = re.compile(
    r"\b(?:all|as|at|by|in|no|off|on|out|over|to|up)-|-(?:by|in|off|on|out|over|to|up)\b", re.IGNORECASE
)
_IN_CAPITALS = re.compile(r"[A-Z][A-Z0-9]+s?")
_ADDRESS = re.compile(
    r"[.:@](?:(?<=:)//|(?<=@)|(?<=www\.)|(?<=\.)(?:com|edu|eu|gov|ie|info|int|net|nhs|org|scot|uk|wales)\b)"
)
_JOINED = frozenset(".&_'@")  # between two letters or digits these part no words
_PARTS = frozenset(' ,;:()"')  # always between words
_OF_A_PREFIX = 12  # letters of the longest word part, and more


Key = TypeVar("Key")


class _Phrase(msgspec.Struct, Generic[Key], frozen=True):
    """All phrases that are alike when capitals and hyphens are left aside."""

    folded: str
    last: str  # its last word
    size: int  # words and marks
    written: list[tuple[str, Key, bool]]  # each as it was given, its key, and whether it counts however it is set


class Prepared(msgspec.Struct, frozen=True):
    """A text, made ready to be searched."""

    seen: str  # as a reader sees it
    plain: str  # in small letters, without hyphens in words
    offsets: range | tuple[int, ...]  # each character's place in the text
    words: frozenset[str]  # of `plain`
    addresses: tuple[Span, ...]  # of sites and of mail


@kept
def prepared(text: str) -> Prepared:
    """Return a text made ready, once for however many searches."""
    seen, offsets = _seen(text)
    plain = _small(_HYPHEN_IN_WORD.sub(" ", seen))
    return Prepared(seen, plain, offsets, frozenset(_CUTTER.spaced(plain).split()), tuple(_addresses(plain)))


class PhraseIndex(Generic[Key]):
    """Finds the phrases that it was made with (phrase → key). Where two differ only in capitals or hyphens, the
    first one's key counts."""

    def __init__(self, phrases: Mapping[str, Key]) -> None:
        known: dict[str, _Phrase[Key]] = {}
        for phrase, key in phrases.items():
            plain = _SPACES.sub(" ", _alike(_UNSEEN.sub("", phrase))).strip()
            folded = _small(_HYPHEN_IN_WORD.sub(" ", plain))
            if found := _WORD.findall(folded):
                size = len(_PIECE.findall(folded))
                is_plain = _is_written_alike(plain, folded)
                known.setdefault(folded, _Phrase(folded, found[-1], size, [])).written.append((plain, key, is_plain))
        self._by_first: dict[str, list[_Phrase[Key]]] = {}
        for one in known.values():
            self._by_first.setdefault(_WORD.findall(one.folded)[0], []).append(one)
        self._firsts = frozenset(self._by_first)

    def find(self, text: str) -> tuple[tuple[Span, Key], ...]:
        """Return where the phrases stand in `text`, each with its key, in reading order.

        Whole words, the longest phrase first, none overlapping, in capitals or not. White space, hyphens and
        quotation marks match those that look alike. “non-Hodgkin lymphoma” is no “Hodgkin lymphoma”, a phrase
        that is one word in capitals (NICE, ALL) is found only in capitals, and addresses are no words.
        """
        read = prepared(text)
        found = sorted(self._all(read), key=_rank)
        if read.addresses:
            found = [one for one in found if not any(span.start <= one[0].start < span.end for span in read.addresses)]
        chosen: dict[int, tuple[Span, Key]] = {}
        taken: set[int] = set()
        for span, _, key in found:
            if span.start not in taken and span.end - 1 not in taken:
                taken.update(range(span.start, span.end))
                chosen[span.start] = (Span(read.offsets[span.start], read.offsets[span.end - 1] + 1), key)
        return tuple(chosen[start] for start in sorted(chosen))

    def _all(self, read: Prepared) -> Iterator[tuple[Span, int, Key]]:
        """Yield each place of each phrase, with its size and key; those that overlap too."""
        plain, words = read.plain, read.words
        for first in self._firsts & words:
            for phrase in self._by_first[first]:
                at = plain.find(phrase.folded) if phrase.last in words else -1
                while at >= 0:
                    end = at + len(phrase.folded)
                    if _is_whole(read.seen, plain, at, end):
                        for key in _keys(phrase, read.seen[at:end]):
                            yield Span(at, end), phrase.size, key
                    at = plain.find(phrase.folded, at + 1)


def _rank(found: tuple[Span, int, object]) -> tuple[int, int]:
    return -found[1], found[0].start


def _seen(text: str) -> tuple[str, range | tuple[int, ...]]:
    """Return the text as a reader sees it, without characters that show nothing, and each character's old place."""
    if text.isascii() or not _UNSEEN.search(text):
        return _alike(text), range(len(text))
    kept = tuple(at for at, character in enumerate(text) if not _UNSEEN.match(character))
    return _alike("".join(text[at] for at in kept)), kept


def _alike(text: str) -> str:
    return _ALIKE.sub(lambda found: _SEEN_AS[found[0]], text)


def _small(text: str) -> str:
    """Return the text in small letters; a letter that would become two stays as it is."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(low if len(low := one.lower()) == 1 else one for one in text)


def _keys(phrase: _Phrase[Key], words: str) -> Iterator[Key]:
    """Yield the key of the first phrase that the words are, if any, capitals and hyphens minded where they count."""
    for plain, key, is_plain in phrase.written:
        if is_plain or _is_written_alike(plain, words):
            yield key
            return


def _is_written_alike(phrase: str, words: str) -> bool:
    if _IN_CAPITALS.fullmatch(phrase):
        return words == phrase or words == phrase.upper()
    return not _HYPHEN_THAT_COUNTS.search(phrase) or "-" in words


def _is_whole(seen: str, plain: str, start: int, end: int) -> bool:
    """Whether whole words begin and end here, and no part of a word like “non” stands before."""
    if start and plain[start - 1] not in _PARTS and plain[start].isalnum() and _goes_on(seen, start - 1, -1):
        return False
    if end < len(plain) and plain[end] not in _PARTS and plain[end - 1].isalnum() and _goes_on(seen, end, 1):
        return False
    if start == 0 or plain[start - 1] != " ":
        return True
    before = _WORD_BEFORE.search(plain, max(0, start - _OF_A_PREFIX), start)
    return not (before and before[1] in _prefixes())


def _goes_on(seen: str, at: int, step: int) -> bool:
    """Whether a word goes on past its end, at this mark or letter: “scan.org”, “A&E”, but not “nurse's”."""
    mark, beyond = seen[at], seen[at + step : at + step + 1] if at + step >= 0 else ""
    if mark.isalnum():
        return True
    if mark not in _JOINED or not beyond.isalnum():
        return False
    if mark == "'" and step > 0 and beyond in "sS":
        return seen[at + 2 : at + 3].isalnum()
    is_new_sentence = mark == "." and seen[at - 1].islower() and seen[at + 1].isupper()
    return not is_new_sentence


def _addresses(plain: str) -> Iterator[Span]:
    """Yield where addresses of sites and of mail stand."""
    for found in _ADDRESS.finditer(plain):
        end = plain.find(" ", found.start())
        yield Span(plain.rfind(" ", 0, found.start()) + 1, end if end >= 0 else len(plain))


@functools.cache
def _prefixes() -> frozenset[str]:
    return frozenset(lines("prefixes.txt"))
