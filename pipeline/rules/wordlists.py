"""The word lists in `data`: tables of words, with what to know of each."""

from __future__ import annotations

import functools
import re

import msgspec

from pipeline.language.lists import lines

_RULES = "pipeline.rules"
_WORD = re.compile(r"\w+")


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
    for line in lines(f"{name}.tsv", _RULES):
        forms, plain, keep_in = (*line.split("\t"), "", "")[:3]
        choices = [_parts(choice) for choice in plain.split(" / ") if choice]
        for index, form in enumerate(_parts(forms)):
            words_here = tuple(choice[index if len(choice) > 1 else 0] for choice in choices)
            found[form.lower()] = Advice(words_here, _parts(keep_in))
    return found


@functools.cache
def words(name: str) -> frozenset[str]:
    """Return the words of `data/<name>.txt`, one a line; lines that begin with # are notes."""
    return frozenset(lines(f"{name}.txt", _RULES))


def may_hold(name: str, text: str) -> bool:
    """Whether a text could hold a phrase of the table `name`: a quick look before the thorough one."""
    return not _signs(name).isdisjoint(_WORD.findall(text.lower()))


@functools.cache
def _signs(name: str) -> frozenset[str]:
    """Return the longest word of each phrase."""
    return frozenset(max(_WORD.findall(form), key=len) for form in advice(name))


@functools.cache
def pattern(name: str) -> re.Pattern[str]:
    """Return a pattern that finds any word or phrase of the table `name` as whole words, the longest first."""
    forms = sorted(advice(name), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])", re.IGNORECASE)


def _parts(column: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in column.split(" | ") if part.strip())
