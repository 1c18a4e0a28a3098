"""Where the sentences of one block begin and end."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import msgspec

from pipeline.language.lists import table
from pipeline.language.tags import base
from pipeline.model.text import Span

# Marks that can end a sentence, with the quotation marks, brackets and note numbers that close after them. Those of
# Arabic, Urdu, Hindi and Chinese are among them. A set of letters comes first, as it is found fastest.
_MARK = re.compile(r"""(?P<mark>[.!?…؟۔।。！？]+)(?P<closing>(?:["'”’»)\]}」』）]|\s»(?!\w)|\[\d+\])*)(?P<space>\s?)""")
_WIDE = "。！？"  # no space follows these
_FORGOTTEN = re.compile(r"(?<=[a-z]{2}[.?!])[A-Z][a-z]*[\s,]")  # “the blood.The bone”
_NEXT = re.compile(r"""\s*["'“‘«(\[{¿¡–—•*-]*\s*(?P<word>(?:[A-Z]\.)+|\w[\w'’]*|[.!?…,;:])?""")
_OPENING = re.compile(r"""[(\[{“‘"/–—]""")
_LETTERS_AND_STOPS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")  # i.v, U.K
_NUMBERING = re.compile(r"(?:.*:\s)?\W*(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})")  # 1. or a. before an instruction
_LONGEST_NUMBER = 4  # viii
_KINDS = ("inside", "number", "name")  # what the stop of a short form means
_REACH = 1000  # characters within which what stands around a mark can matter


class _Words(msgspec.Struct, frozen=True):
    """The word lists by which a full stop is judged."""

    starters: frozenset[str]
    lettered: frozenset[str]
    days_and_months: frozenset[str]
    short_forms: dict[str, str]  # short form → what its stop means


class _Stop(msgspec.Struct, frozen=True):
    """A full stop with what stands around it."""

    sentence: str  # all words of the sentence before the stop
    word: str  # the last of them, in small letters
    following: str  # the word after the stop, or nothing
    is_closed: bool  # a bracket or quotation mark closes right after it


@functools.lru_cache(maxsize=1024)
def sentences(text: str, language: str = "en") -> tuple[Span, ...]:
    """Return the sentences of one block, in order: trimmed, none empty, together holding every word.

    A block that holds a word is at least one sentence, with or without an end mark. No sentence ends at
    the stops of numbers, times, addresses, short forms and initials, nor in brackets that stand within
    it, nor where small letters go on. `language` says whose short forms to know.
    """
    found: list[Span] = []
    start = 0
    for end in (*_ends(text, _words(base(language))), len(text)):
        piece = text[start:end]
        if any(map(str.isalnum, piece)):
            found.append(Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
        elif found and piece.strip():  # marks left over belong to the sentence before
            found[-1] = Span(found[-1].start, start + len(piece.rstrip()))
        start = end
    return tuple(found)


def _ends(text: str, words: _Words) -> Iterator[int]:
    """Yield the offset after each sentence but the last."""
    start = 0
    for hit in _MARK.finditer(text):
        if _is_end(text, start, hit, words):
            start = hit.end()
            yield start


def _is_end(text: str, start: int, hit: re.Match[str], words: _Words) -> bool:
    """Say whether the sentence that began at `start` ends at this mark."""
    start = max(start, hit.start() - _REACH)
    sentence = text[start : hit.start()]
    word = _last_word(sentence)
    if hit["mark"][-1] in _WIDE:
        return True
    if not hit["space"]:
        return bool(_FORGOTTEN.match(text, hit.end())) and not set("@/.") & set(word)
    follows = _NEXT.match(text, hit.end())
    following = (follows["word"] or "") if follows else ""
    if following in (".", "!", "?", "…", ",", ";", ":") or _is_in_brackets(text, start, hit.end()):
        return False
    if hit["mark"] == ".":
        return _is_full_stop(_Stop(sentence, word, following, bool(hit["closing"])), words)
    is_question = hit["mark"][-1] in "!?؟" and not hit["closing"]
    return not _is_small(following) or (is_question and following in words.starters)


def _last_word(sentence: str) -> str:
    """Return the word that stands right before a mark, in small letters; nothing where a space does."""
    if not sentence or sentence[-1].isspace():
        return ""
    return _OPENING.split(sentence.rsplit(None, 1)[-1])[-1].lower()


def _is_full_stop(stop: _Stop, words: _Words) -> bool:
    """Say whether a sentence ends at a single full stop."""
    if len(stop.word) <= _LONGEST_NUMBER and _NUMBERING.fullmatch(stop.sentence):
        return False
    if stop.word.isdigit() and stop.following.lower() in words.days_and_months:  # am 13. Mai
        return False
    kind = words.short_forms.get(stop.word, "")
    if _is_small(stop.following):  # a forgotten capital, or a short form that we do not know
        is_word = stop.word.isalpha() and len(stop.word) > 3
        return is_word and not (kind or stop.is_closed) and stop.following in words.starters
    if kind == "number":
        return not stop.following[:1].isdigit()
    if kind:
        return kind == "name" and stop.following.lower() in words.starters
    if len(stop.word) == 1 or _LETTERS_AND_STOPS.fullmatch(stop.word):
        return _ends_after_letters(stop, words)
    return True


def _ends_after_letters(stop: _Stop, words: _Words) -> bool:
    """Say whether a sentence ends at the stop of an initial, or of a short form of single letters."""
    following = stop.following.lower()
    if stop.word in ("a.m", "p.m"):
        return not following[:1].isdigit() and following not in words.days_and_months
    before = ("", "", *stop.sentence.lower().split())[-2]
    return following in words.starters or before in words.lettered or before[:1].isdigit()


def _is_small(word: str) -> bool:
    """Say whether a word begins with a small letter, other than “mRNA” and “pH”."""
    return word[:1].islower() and not word[1:2].isupper()


def _is_in_brackets(text: str, start: int, end: int) -> bool:
    """Say whether a bracket stands open that was opened within the sentence and will be closed."""
    if "(" not in text:
        return False
    sentence = text[start:end].lstrip().removeprefix("(")
    return sentence.count("(") > sentence.count(")") and ")" in text[end : end + _REACH]


@functools.cache
def _words(language: str) -> _Words:
    """Return the lists of a language; the English ones where it has none."""
    english = table("sentence_ends.toml")
    theirs = table("sentence_ends_abroad.toml").get(language, english)
    kinds = theirs.get("short_forms", theirs)
    return _Words(
        starters=frozenset(theirs.get("starters", "").split()),
        lettered=frozenset(english["lettered"].split()),
        days_and_months=frozenset(theirs.get("days_and_months", "").split()),
        short_forms={form: kind for kind in _KINDS for form in kinds.get(kind, "").split()},
    )
