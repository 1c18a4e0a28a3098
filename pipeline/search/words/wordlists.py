"""The word lists in `data`: tables of words, with what to know of each."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import msgspec

from pipeline.language.lists import lines
from pipeline.model.kept import kept
from pipeline.model.prose import Prose
from pipeline.model.text import Span

_SEARCH = "pipeline.search"
_WORD = re.compile(r"\w+")
_WHOLE_WORD = re.compile(r"[^\W_]+(?:['&-][^\W_]+)*")  # as `prose` cuts words


_TABLES: dict[str, None] = {}  # the names of those that rules look for, in the order in which they asked


class Advice(msgspec.Struct, frozen=True):
    """What a list says of one word or phrase."""

    plain: tuple[str, ...]  # what to write instead, best first
    keep_in: tuple[str, ...] = ()  # longer phrases in which the word is the right one


@functools.cache
def advice(name: str) -> dict[str, Advice]:
    """Return the table `data/<name>.tsv`: word or phrase, in lower case → advice.

    A line holds forms, plain words, and phrases to leave alone, with tabs between. " | " parts the forms,
    and " / " parts one plain word from another; a plain word may have a form for each form of the hard one.
    Lines that begin with # are notes.
    """
    found: dict[str, Advice] = {}
    for line in lines(f"{name}.tsv", _SEARCH):
        forms, plain, keep_in = (*line.split("\t"), "", "")[:3]
        choices = [_parts(choice) for choice in plain.split(" / ") if choice]
        for index, form in enumerate(_parts(forms)):
            words_here = tuple(choice[index if len(choice) > 1 else 0] for choice in choices)
            found[form.lower()] = Advice(words_here, _parts(keep_in))
    return found


@functools.cache
def words(name: str) -> frozenset[str]:
    """Return the words of `data/<name>.txt`, one a line; lines that begin with # are notes."""
    return frozenset(lines(f"{name}.txt", _SEARCH))


def phrases(names: tuple[str, ...], text: str) -> Iterator[tuple[Span, Advice]]:
    """Yield where a text, such as a sentence, has words or phrases of some tables, as whole words, table by table.

    Those of one table are in reading order and do not overlap: the first counts, and of those that begin together
    the longest.
    """
    by_sign, small = _by_sign(names), text.lower()
    found: list[tuple[int, int, int, str]] = []
    for sign in by_sign.keys() & _WORD.findall(small):
        for table, form in by_sign[sign]:
            at = small.find(form)
            while at >= 0:
                if _stands(form, small, at):
                    found.append((table, at, -len(form), form))
                at = small.find(form, at + 1)
    last, end = -1, 0
    for table, at, _, form in sorted(found):
        if at >= end or table != last:
            last, end = table, at + len(form)
            yield Span(at, end), advice(names[table])[form]


@functools.cache
def _by_sign(names: tuple[str, ...]) -> dict[str, tuple[tuple[int, str], ...]]:
    """Return the phrases of some tables, each with its table's number, by the longest word in it."""
    found: dict[str, list[tuple[int, str]]] = {}
    for table, name in enumerate(names):
        for form in advice(name):
            found.setdefault(max(_WORD.findall(form), key=len), []).append((table, form))
    return {sign: tuple(forms) for sign, forms in found.items()}


def uses(name: str, prose: Prose) -> Iterator[tuple[Span, Advice]]:
    """Yield where a page has a word or phrase of the table `name`, as whole words, the longest at each place."""
    cues(name)  # so that the table is among those looked for
    for start, form in sorted(_found(prose, len(_TABLES)).get(name, {}).items()):
        yield Span(start, start + len(form)), advice(name)[form]


@kept
def _found(prose: Prose, tables: int) -> dict[str, dict[int, str]]:
    """Return where a page has a form of each table: each of its words is looked up once for all tables together."""
    found: dict[str, dict[int, str]] = {}
    by_word, known = _by_word(tables)
    for word in known & prose.words:  # of two frozen sets: many times faster than of a dict's keys
        for at in prose.places[word]:
            for name, offset, form in by_word[word]:
                start = at - offset
                if prose.plain.startswith(form, start) and _stands(form, prose.plain, start):
                    there = found.setdefault(name, {})
                    if len(form) > len(there.get(start, "")):
                        there[start] = form
    return found


@functools.cache
def _by_word(tables: int) -> tuple[dict[str, tuple[tuple[str, int, str], ...]], frozenset[str]]:
    """Return the forms of the first so many tables by the rare word in each, with its place; and these words."""
    found: dict[str, list[tuple[str, int, str]]] = {}
    for name in list(_TABLES)[:tables]:
        for word, forms in _by_rare_word(name).items():
            found.setdefault(word, []).extend((name, offset, form) for offset, form in forms)
    return {word: tuple(forms) for word, forms in found.items()}, frozenset(found)


@functools.cache
def cues(name: str) -> frozenset[str]:
    """Return the words without one of which a page has nothing of the table `name`."""
    _TABLES[name] = None
    return frozenset(_by_rare_word(name))


@functools.cache
def _by_rare_word(name: str) -> dict[str, tuple[tuple[int, str], ...]]:
    """Return each form by the word in it that is rare on pages: the longest that has a subject of its own."""
    found: dict[str, list[tuple[int, str]]] = {}
    small = words("function_words")
    for form in advice(name):
        parts = _WHOLE_WORD.finditer(form)
        rare = max(parts, key=lambda match: (match[0] not in small, len(match[0])), default=None)
        word, offset = (rare[0], rare.start()) if rare else (form, 0)
        found.setdefault(word, []).append((offset, form))
    return {word: tuple(forms) for word, forms in found.items()}


def _stands(form: str, plain: str, at: int) -> bool:
    """Whether a form stands here as whole words."""
    if at < 0 or not plain.startswith(form, at):
        return False
    end = at + len(form)
    is_begun = at > 0 and (plain[at - 1].isalnum() or plain[at - 1] == "-")
    is_ended = end == len(plain) or not (plain[end].isalnum() or plain[end] in "-_")
    return is_ended and not is_begun


def _parts(column: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in column.split(" | ") if part.strip())
