"""Which numbers of a text its translation lacks, and which it adds: compared by value, not by how they are written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

import msgspec

from pipeline.language.number_marks import amount
from pipeline.language.number_words import WordNumber, knows, number_words
from pipeline.language.numbers import Kind, Number, numbers
from pipeline.language.phones import without_phones
from pipeline.language.tags import base

_SOURCE_LANGUAGE = "en"
_SOON_WORDS = 100  # up to here a language without a list of number words may well have written a word
# Said with figures in English and without any elsewhere, or the other way round: “24 h/24, 7 j/7”.
_ROUND_THE_CLOCK = re.compile(
    r"\b24[ -]hours? a day\b|\b24-hour\b|\b24/7\b|\b(?:7|seven) days a week\b|\bday and night\b", re.I
)
_ITS_FIGURES = frozenset({"24", "7"})
_ROMAN = re.compile(r"\b(?=[XVI])(X{0,2})(IX|IV|V?I{0,3})(?:e|er|ème|[A-Da-d])?\b")  # XXIe siècle, IIIb
_ROMAN_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
# Languages whose day may begin at six: 5pm is eleven in Swahili. So their hours cannot be compared.
_OWN_CLOCK = frozenset({"am", "lg", "om", "rn", "rw", "so", "sw", "th", "ti"})
_PARTS_OF_AN_HOUR = {"15": "0.25", "30": "0.5", "45": "0.75"}
_YEARS = range(1500, 2200)
_THAI_YEARS = 543  # the Thai calendar is so far ahead


class Difference(msgspec.Struct, frozen=True):
    """One number that source and translation do not share."""

    source: Number | None  # None where the translation adds one
    found: Number | None  # None where the translation lacks one


def differences(source: str, translation: str, language: str) -> tuple[Difference, ...]:
    """Return the numbers that the two texts do not share: those that changed, then dropped ones, then added ones.

    Telephone numbers are left out. A number word counts only as the reason why a figure is missing or added.
    """
    source, translation = without_phones(source, translation)
    left, right = list(numbers(source, _SOURCE_LANGUAGE)), list(numbers(translation, language))
    names = frozenset(reading for number in right for reading in number.readings)
    _strike_same(left, right)
    if not left and not right:
        return ()
    here, there = number_words(source, _SOURCE_LANGUAGE), number_words(translation, language)
    _strike_said(left, _said(translation, there, here))
    _strike_said(right, _said(source, here, there))
    if _ROUND_THE_CLOCK.search(source):
        left, right = ([each for each in side if each.readings[0] not in _ITS_FIGURES] for side in (left, right))
    left = [each for each in left if each.kind is not Kind.NAME or names.isdisjoint(each.readings)]
    return _paired(left, right, language)


def _strike_same(left: list[Number], right: list[Number]) -> None:
    """Take out of both lists what stands in both, surest likeness first."""
    _strike(left, right, lambda one, other: 0 if one.readings[0] == other.readings[0] else None)
    _strike(left, right, _likeness)
    _strike_in_parts(left, right)
    _strike_in_parts(right, left)
    _strike(left, right, lambda one, other: 0 if _is_same_year(one, other) else None)


def _strike(left: list[Number], right: list[Number], likeness: Callable[[Number, Number], int | None]) -> None:
    """Take out each number of the left with the one on the right that is most like it: 0 is most, None not at all."""
    for one in tuple(left):
        like = [(rank, at) for at, other in enumerate(right) if (rank := likeness(one, other)) is not None]
        if like:
            left.remove(one)
            del right[min(like)[1]]


def _likeness(one: Number, other: Number) -> int | None:
    """Return how likely the reading is that both have: 17:00 before 5 for “5pm”."""
    return next((rank for rank, reading in enumerate(one.readings) if reading in other.readings), None)


def _strike_in_parts(left: list[Number], right: list[Number]) -> None:
    """Take out a number whose figures stand one by one on the other side: 9:30 and “9 … 30”."""
    for one in tuple(left):
        wanted = [part for part in one.parts if part != "0" or one.kind is not Kind.CLOCK]
        others = [other for other in right if other.readings[0] in wanted]
        if wanted and sorted(wanted) == sorted(other.readings[0] for other in others):
            left.remove(one)
            for other in others:
                right.remove(other)


def _is_same_year(one: Number, other: Number) -> bool:
    """Whether one is a year and the other its last two figures (les années 30), or that year in the Thai calendar."""
    if one.value is None or other.value is None:
        return False
    short, long = sorted((one.value, other.value))
    return (long in _YEARS and short < 100 and long % 100 == short) or (short in _YEARS and long - short == _THAI_YEARS)


def _said(text: str, words: Iterable[WordNumber], opposite: Iterable[WordNumber]) -> list[str]:
    """Return the numbers that a text says in words or Roman numerals, as amounts.

    A month that the other side names too is only that month, and says no number.
    """
    named = {word.value for word in opposite if word.is_month}
    said = [amount(word.value) for word in words if not (word.is_month and word.value in named)]
    roman = (10 * len(match[1]) + _ROMAN_ONES.index(match[2]) for match in _ROMAN.finditer(text))
    return said + [amount(value) for value in roman]


def _strike_said(left: list[Number], said: list[str]) -> None:
    """Take out the numbers that the other side says in words; each word answers for one number only."""
    for number in tuple(left):
        ways = [[reading] for reading in number.likely] + list(_ways_to_say(number))
        way = next((way for way in ways if not Counter(way) - Counter(said)), None)
        if way is not None:
            left.remove(number)
            for word in way:
                said.remove(word)


_SAYABLE = 10**9  # nobody writes a larger number out in words


def _ways_to_say(number: Number) -> Iterator[list[str]]:
    """Yield the words that may say a number together: twenty + five, two + hundred, an hour and a + half."""
    value = number.value
    if value is None:
        hour, part = int(number.parts[0]), _PARTS_OF_AN_HOUR.get(number.parts[1])
        if part:
            yield from ([part, amount(said)] for said in (hour, hour % 12, hour % 12 + 1))  # half past five, halb sechs
        return
    if value > _SAYABLE:
        return
    if 20 < value < 100 and value % 1 == 0:
        yield [amount(value - value % 10), amount(value % 10)]
    if value % 1 == Decimal("0.5"):
        yield [amount(value - value % 1), "0.5"] if value > 2 else ["0.5"]
    for unit in (100, 1000):
        if value % unit == 0 and 1 < value / unit < 100:
            yield [amount(value / unit), amount(unit)]


def _paired(left: list[Number], right: list[Number], language: str) -> tuple[Difference, ...]:
    """Pair what is left over in reading order: those pairs are changes."""
    if any(_counts_otherwise(number, language) for number in left):
        return ()
    changed = [Difference(one, other) for one, other in zip(left, right, strict=False)]
    dropped = [Difference(one, None) for one in left[len(right) :] if knows(language) or not _may_be_a_word(one)]
    return (*changed, *dropped, *(Difference(None, other) for other in right[len(left) :]))


def _counts_otherwise(number: Number, language: str) -> bool:
    """Whether the language may put another figure for the same: 2 million is 20 lakhs, or 200 万."""
    if number.kind is Kind.CLOCK:
        return base(language) in _OWN_CLOCK
    return number.is_scaled and not knows(language)


def _may_be_a_word(number: Number) -> bool:
    return number.value is None or number.value <= _SOON_WORDS
