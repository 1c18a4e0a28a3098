"""What stands inside a text and must keep its own direction: telephone numbers, doses, words in another script.

Without this, an Arabic page shows 0808 800 4040 as 4040 800 0808, and 2.5 mg/kg as mg/kg 2.5.
"""

from __future__ import annotations

import enum
import functools
import re
import unicodedata
from collections.abc import Iterator

import msgspec

from pipeline.language.phones import Phone, phones

# What a telephone in the UK, or one that is told the country, can dial. A wrong link is worse than none.
_DIALABLE = re.compile(r"\+\d{8,15}|0\d{9,10}|0800\d{4}")
_UNIT = r"(?:mcg|µg|mg|kg|g|ml|mL|l|L|mm|cm|m|Gy|mGy|mSv|kBq|MBq|GBq|IU|units?|kcal|kJ|mmol|°C)"
_DOSE = rf"\d[\d.,]*(?:[–-]\d[\d.,]*)?[ \u00a0]?{_UNIT}(?:/(?:{_UNIT}|m²|m2|day|hour|h))*(?![A-Za-z])"
_GROUPED = r"\d{2,6}(?:[ \u00a0]\d{2,6}){1,4}"
_FIGURE = re.compile(rf"(?<![A-Za-z0-9.,])(?:{_DOSE}|{_GROUPED})")
# Over the classes of `_class`. A full stop joins inside "i.v." and "nhs.uk", and ends a sentence elsewhere.
_LEFT_TO_RIGHT = re.compile(r"L(?:(?:[LDmj]|p(?=[LD]))*[LDm])?")
_RIGHT_TO_LEFT = re.compile(r"R(?:(?:[RDmj]|p(?=R))*[Rm])?")


class Manner(enum.StrEnum):
    """Why a stretch of text is set apart."""

    PLAIN = "plain"  # it is not
    PHONE = "phone"
    FIGURE = "figure"  # a dose, or a number in groups
    FOREIGN = "foreign"  # letters that run the other way


class Run(msgspec.Struct, frozen=True):
    """A stretch of a text. The runs of a text, joined, are the text."""

    text: str
    manner: Manner = Manner.PLAIN
    dial: str = ""  # of a telephone number: what a telephone is given; empty when that is not sure

    @property
    def is_in_own_digits(self) -> bool:
        """Whether a number is in digits other than 0 to 9: browsers would set its groups from the right."""
        return self.manner is Manner.PHONE and any(letter.isdecimal() and letter > "9" for letter in self.text)


def runs(text: str, direction: str) -> tuple[Run, ...]:
    """Cut a text of that direction ("ltr" or "rtl") where something in it keeps a direction of its own."""
    return tuple(_runs(text, direction))


def _runs(text: str, direction: str) -> Iterator[Run]:
    at = 0
    for phone in phones(text):
        yield from _between(text[at : phone.span.start], direction)
        words = phone.span.of(text)
        yield Run(words, Manner.PHONE, _dial(phone, words))
        at = phone.span.end
    yield from _between(text[at:], direction)


def _between(text: str, direction: str) -> Iterator[Run]:
    at = 0
    for start, end, manner in _set_apart(text, direction):
        if start > at:
            yield Run(text[at:start])
        yield Run(text[start:end], manner)
        at = end
    if at < len(text):
        yield Run(text[at:])


def _set_apart(text: str, direction: str) -> Iterator[tuple[int, int, Manner]]:
    """Yield the stretches that run against the direction. Figures do so only in a text that runs right to left."""
    at = 0
    for figure in _FIGURE.finditer(text) if direction == "rtl" else ():
        yield from _against(text, at, figure.start(), direction)
        yield figure.start(), figure.end(), Manner.FIGURE
        at = figure.end()
    yield from _against(text, at, len(text), direction)


def _against(text: str, start: int, end: int, direction: str) -> Iterator[tuple[int, int, Manner]]:
    pattern = _LEFT_TO_RIGHT if direction == "rtl" else _RIGHT_TO_LEFT
    for found in pattern.finditer("".join(map(_class, text[start:end]))):
        yield start + found.start(), start + found.end(), Manner.FOREIGN


@functools.cache
def _class(character: str) -> str:
    """Return L or R for a letter's direction, D digit, m mark, j joiner, p full stop, x what ends a stretch."""
    if character == ".":
        return "p"
    if character in " \u00a0-\u2011'’&/@_+":
        return "j"
    classes = {"L": "L", "R": "R", "AL": "R", "EN": "D", "AN": "D", "NSM": "m"}
    return classes.get(unicodedata.bidirectional(character), "x")


def _dial(phone: Phone, words: str) -> str:
    """Return what to dial. From abroad, the (0) of +44 (0)20 is left out."""
    country, _, rest = phone.digits.partition("0") if "(0)" in words else (phone.digits, "", "")
    number = country + rest if country.startswith("+") else phone.digits
    return number if _DIALABLE.fullmatch(number) else ""
