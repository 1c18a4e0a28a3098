"""Telephone numbers in a text, in any script and spacing, and whether a translation kept each of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache

import msgspec

from pipeline.model.text import Span

_SPACE = " \t\u00a0\u2009\u202f"
_DIRECTION_MARKS = "\u200e\u200f\u202a-\u202e\u2066-\u2069"  # invisible; right-to-left pages wrap numbers in them
# What stands between two digits of one number. A stroke with spaces round it parts two numbers.
_GAP = rf"[{_DIRECTION_MARKS}]*(?:[{_SPACE}]{{1,2}}|[-‐‑–/.]|[{_SPACE}]?[()]{{1,2}}[{_SPACE}]?)?[{_DIRECTION_MARKS}]*"
_RUN = re.compile(rf"(?<![\d.,A-Za-zÀ-ɏ])(?P<abroad>\(?\+\s?|00)?\(?\d(?:{_GAP}\d){{3,29}}(?!\w)")
# Two figures at the end, after a longer group, are no part of the number: “0808 800 4040 24 hours a day”.
_TAIL = re.compile(rf"(?<=\d\d\d)[{_SPACE}()\-–]+\d{{1,2}}$")

_NOT_PHONES = tuple(
    re.compile(shape)
    for shape in (
        r"\d{4}[-./–]\d{1,2}[-./–]\d{1,2}|\d{1,2}([-./–])\d{1,2}\1\d{2,4}",  # a date
        r"(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)",  # from year to year
        r"(?:[01]?\d|2[0-4])\.?[0-5]\d\s?[-–]\s?(?:[01]?\d|2[0-4])\.?[0-5]\d",  # from hour to hour
        r"\d+\.\d+|.*\.\d+\s.*",  # decimals
    )
)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[\s.]\d{3})+")
_ROUND = re.compile(r".*\b000")  # “call 10 000 people”
_PREFIX = re.compile(r"\(?\+|\(?0\d")
# How numbers that begin with neither 0 nor + are set in North America and for short service numbers.
_GROUPS = re.compile(r"(?:1[\s.-])?\(?[2-9]\d\d\)?[\s.-]\d{3}[\s.-]\d{4}|1\d\d[\s-]\d{3}[\s-]\d{4}|\d{3}-\d{4}")
_CUE = re.compile(r"\b(?:call|ring|dial|phone|telephone|tel|text|sms|fax|freephone|helpline|hotline|whatsapp)\b", re.I)
_CUE_REACH = 40  # characters before the number in which such a word speaks for it
_CLOSE_CUE = re.compile(_CUE.pattern + r"(?:\W+(?:us|them|on|to))*\W{1,3}$", re.I)
_FEWEST_DIGITS = 7
_MOST_DIGITS = 15  # of any number in the world (ITU-T E.164), without the + or 00
_FEWEST_WITH_CUE = 5  # “call 116 123”
_FULL_DIGITS = 9  # after so many, a group with 0 in front begins another number
_SECOND = re.compile(r"(?<=\d)[\s/]+(?=\(?0\d\d)")
_ALIKE = 0.5  # share of digits by which a changed number is still known for the one it was


class Phone(msgspec.Struct, frozen=True):
    """One telephone number."""

    digits: str  # 0 to 9, whatever the script; with a + in front where the country's code leads
    span: Span


class PhonePair(msgspec.Struct, frozen=True):
    """A telephone number of the source with its like in the translation; None where a side has none."""

    source: Phone | None
    found: Phone | None

    @property
    def same(self) -> bool:
        """Whether the translation has the source's number, digit for digit."""
        return self.source is not None and self.found is not None and _is_same(self.source, self.found)


def phones(text: str) -> tuple[Phone, ...]:
    """Return the telephone numbers of a text in reading order: seven digits or more, and set as one."""
    return tuple(phone for phone in _runs(text) if _looks_like_one(phone, text))


def phone_pairs(source: str, translation: str) -> tuple[PhonePair, ...]:
    """Return each telephone number of the source with the translation's, then those the translation adds."""
    wanted, given = phones(source), phones(translation)
    if not wanted and not given:
        return ()
    runs = list(_runs(translation))
    kept = [PhonePair(phone, found) for phone in wanted if (found := _take_same(phone, translation, runs))]
    done = {pair.source for pair in kept}
    changed = [PhonePair(phone, _take_like(phone, runs)) for phone in wanted if phone not in done]
    return (*kept, *changed, *(PhonePair(None, phone) for phone in given if phone in runs))


def without_phones(source: str, translation: str) -> tuple[str, str]:
    """Return both texts with their telephone numbers blanked out; every other character keeps its place."""
    pairs = phone_pairs(source, translation)
    left = [pair.source.span for pair in pairs if pair.source]
    right = [pair.found.span for pair in pairs if pair.found]
    return _blank(source, left), _blank(translation, right)


def plain_digits(text: str) -> str:
    """Return the text with the digits of every script as 0 to 9; every character keeps its place."""
    if text.isascii():
        return text
    return re.sub(r"(?![0-9])\d", lambda match: str(unicodedata.decimal(match[0])), text)


def _runs(text: str) -> Iterator[Phone]:
    """Yield every stretch of four digits or more with only gaps between them."""
    plain = plain_digits(text)
    match = _RUN.search(plain)
    while match:
        words = _one_number(match[0])
        digits = _digits(words)
        if match["abroad"]:
            digits = "+" + digits.removeprefix("00")
        yield Phone(digits, Span(match.start(), match.start() + len(words)))
        match = _RUN.search(plain, match.start() + len(words))


def _one_number(words: str) -> str:
    """Return the first number of a run, without a second one or an amount that follows it."""
    for second in _SECOND.finditer(words):
        before, after = len(_digits(words[: second.start()])), len(_digits(words[second.end() :]))
        if before >= _FULL_DIGITS and after >= _FEWEST_DIGITS:
            return words[: second.start()]
    short = _TAIL.sub("", words)
    return short if len(_digits(short)) >= _FEWEST_DIGITS else words


def _digits(words: str) -> str:
    return "".join(filter(str.isdigit, words))


def _looks_like_one(phone: Phone, text: str) -> bool:
    words = plain_digits(phone.span.of(text))
    if len(phone.digits) > _MOST_DIGITS + 1 or any(shape.fullmatch(words) for shape in _NOT_PHONES):
        return False
    before = text[max(0, phone.span.start - _CUE_REACH) : phone.span.start]
    if len(phone.digits) >= _FEWEST_WITH_CUE and _CLOSE_CUE.search(before):
        return not _ROUND.fullmatch(words)
    if len(phone.digits) < _FEWEST_DIGITS or _THOUSANDS.fullmatch(words):
        return False
    return bool(_PREFIX.match(words) or _GROUPS.fullmatch(words) or _CUE.search(before))


def _take_same(phone: Phone, translation: str, runs: list[Phone]) -> Phone | None:
    """Take the number out of the runs, or out of a longer run that holds it whole."""
    if run := next((run for run in runs if _is_same(phone, run)), None):
        runs.remove(run)
        return run
    if match := _in_order(phone.digits.lstrip("+")).search(plain_digits(translation)):
        span = Span(match.start(), match.end())
        runs[:] = [run for run in runs if run.span.end <= span.start or span.end <= run.span.start]
        return Phone(phone.digits, span)
    return None


def _take_like(phone: Phone, runs: list[Phone]) -> Phone | None:
    """Take the run that is most like a number which is not there itself."""
    likeness = {run: SequenceMatcher(None, phone.digits, run.digits, autojunk=False).ratio() for run in runs}
    best = max(runs, key=lambda run: likeness[run], default=None)
    if best is None or likeness[best] < _ALIKE:
        return None
    runs.remove(best)
    return best


def _is_same(one: Phone, other: Phone) -> bool:
    """Whether two are one number, dialled from anywhere: 0808 … and +44 808 … and +44 (0)808 … are."""
    if one.digits.lstrip("+") == other.digits.lstrip("+"):
        return True
    abroad, home = (one.digits, other.digits) if one.digits.startswith("+") else (other.digits, one.digits)
    if not abroad.startswith("+") or not home.startswith("0"):
        return False
    return any(abroad[code:] in (home, home[1:]) for code in (2, 3, 4))  # + and a code of one to three digits


@cache
def _in_order(digits: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\d){_GAP.join(digits)}(?!\d)")


def _blank(text: str, spans: list[Span]) -> str:
    for span in spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text
