"""Checks that look only at a page's numbers, or only where a mark or a word stands: quicker than to search it all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from pipeline.model.finding import Hit
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.text import Span
from pipeline.search.words.patterns import Check, Say
from pipeline.search.words.wording import quoted

Unless = Callable[[re.Match[str]], bool]
_REACH = 40  # characters on each side of a sign in which a pattern may fit


def at_numbers(
    pattern: re.Pattern[str],
    say: str | Say,
    *,
    fix: Say | None = None,
    unless: Unless | None = None,
    signs: tuple[str, ...] = (),
) -> Check:
    """Return a check that yields each number of a page at which a pattern fits. The pattern begins with a digit.

    The rest is as for `patterns.each`. With `signs`, a page without any of them (in small letters) is passed over.
    """

    def places(prose: Prose) -> Iterator[re.Match[str]]:
        if prose.figures and (not signs or any(sign in prose.plain for sign in signs)):
            yield from _fits(pattern, prose.text, prose.figures)

    return _telling(places, say, fix, unless)


def at_signs(
    signs: tuple[str, ...],
    pattern: re.Pattern[str],
    say: str | Say,
    *,
    fix: Say | None = None,
    unless: Unless | None = None,
) -> Check:
    """Return a check that yields each place where one of some signs stands and a pattern, which begins there, fits."""

    def places(prose: Prose) -> Iterator[re.Match[str]]:
        for sign in (sign for sign in signs if sign in prose.text):
            yield from _fits(pattern, prose.text, _stands(sign, prose.text))

    return _telling(places, say, fix, unless)


def at_words(
    words: frozenset[str],
    pattern: re.Pattern[str],
    say: str | Say,
    *,
    fix: Say | None = None,
    unless: Unless | None = None,
) -> Check:
    """Return a check that yields each place where one of some words (in small letters) begins and a pattern fits."""

    def places(prose: Prose) -> Iterator[re.Match[str]]:
        for word in words & prose.words:
            yield from _fits(pattern, prose.text, prose.places[word])

    return _telling(places, say, fix, unless)


def around_signs(
    signs: tuple[str, ...],
    pattern: re.Pattern[str],
    say: str | Say,
    *,
    fix: Say | None = None,
    unless: Unless | None = None,
) -> Check:
    """Return a check that yields each place where a pattern fits around one of some signs, within its line."""

    def places(prose: Prose) -> Iterator[re.Match[str]]:
        for sign in (sign for sign in signs if sign in prose.text):
            yield from _covers(pattern, prose.text, sign)

    return _telling(places, say, fix, unless)


def line(found: re.Match[str]) -> str:
    """Return the block in which the words stand."""
    text = found.string
    end = text.find("\n", found.end())
    return text[text.rfind("\n", 0, found.start()) + 1 : len(text) if end < 0 else end]


def before(found: re.Match[str], most: int = 40) -> str:
    """Return what stands before the words, in small letters; of a long text the last characters."""
    return found.string[max(0, found.start() - most) : found.start()].lower()


def after(found: re.Match[str], most: int = 40) -> str:
    """Return what stands after the words, in small letters; of a long text the first characters."""
    return found.string[found.end() : found.end() + most].lower()


def _fits(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    match: Callable[[str, int], re.Match[str] | None] = pattern.match
    end = 0
    for at in places:
        if at >= end and (found := match(text, at)):
            end = found.end()
            yield found


def _stands(sign: str, text: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def _covers(pattern: re.Pattern[str], text: str, sign: str) -> Iterator[re.Match[str]]:
    end = 0
    for at in _stands(sign, text):
        start = max(end, at - _REACH, text.rfind("\n", 0, at) + 1)
        found = next((one for one in pattern.finditer(text, start, at + _REACH) if one.start() <= at < one.end()), None)
        if found:
            end = found.end()
            yield found


def _telling(
    places: Callable[[Prose], Iterable[re.Match[str]]], say: str | Say, fix: Say | None, unless: Unless | None
) -> Check:
    """Return a check that yields a hit at each place; of a group called “hit”, where that group is."""

    def check(prose: Prose, house: House) -> Iterator[Hit]:
        for match in places(prose):
            if not (unless and unless(match)):
                group = "hit" if "hit" in match.re.groupindex else 0
                message = say.format(quoted(match[group])) if isinstance(say, str) else say(match)
                yield Hit(Span(*match.span(group)), message, fix(match) if fix else "")

    return check
