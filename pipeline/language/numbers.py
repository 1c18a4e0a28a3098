"""Numbers written in figures: digits of any script, decimals, thousands, fractions, dates and times of day."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from itertools import zip_longest

import msgspec

from pipeline.language.number_marks import amount, with_marks, with_spaces
from pipeline.language.number_words import scale
from pipeline.model.text import Span

_GAP = "[ \u00a0\u2009\u202f]"
_VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_FIGURE = re.compile(
    rf"""
    (?=[\d.{_VULGAR}])(?:
    (?P<date>\d{{4}}(?P<mark>[-./])\d{{1,2}}(?P=mark)\d{{1,2}}(?!\d)
        | \d{{1,2}}(?P<stroke>[-./])\d{{1,2}}(?P=stroke)(?:\d{{4}}|\d\d)(?!\d))
  | (?P<hour>[01]?\d|2[0-4])(?:(?:[:.٫]|\s?h\s?)(?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b
  | (?P<hour24>[01]?\d|2[0-4])(?::|\s?[hH]\s?)(?P<minute24>[0-5]\d)(?!\d)
  | (?:(?P<whole>\d{{1,2}}){_GAP}?)?(?P<vulgar>[{_VULGAR}])
  | (?P<over>\d{{1,3}})[/⁄](?P<under>\d{{1,3}})(?![\d/])
  | (?P<grouped>\d{{1,3}}(?:{_GAP}\d{{3}})+)(?!\d)(?P<rest>[.,٫]\d+)?
  | (?P<plain>(?:(?<![\w.,،])\.)?\d+(?:[.,،٫٬'’·]\d+)*)
    )""",
    re.VERBOSE,
)
# Where digits are no numbers: addresses, tags, entities, placeholders.
_NOT_TEXT = re.compile(
    r"""https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]{1,200}
      | <[^<>\s][^<>]*>|&\#?\w{1,10};
      | \{[^{}\s]*\}|%(?:\d+\$)?[-+\#0]*\d*(?:\.\d+)?[sdifgxX]\b""",
    re.VERBOSE,
)
_IN_A_NAME = re.compile(r"(?:[A-Za-zÀ-ʯΑ-ωА-я]|[^\W\d_][-‐‑–])$")  # COVID-19, H1N1, B12
_DOTTED_CLOCK = re.compile(r"([01]?\d|2[0-4])\.([0-5]\d)")  # 9.30 may be a time of day
_SCALE_WORD = re.compile(rf"\+?(?:{_GAP}|-)?([^\W\d_]+(?: [^\W\d_]+)?)")
_RANGE = re.compile(r"[^\d.,;:()]{1,6}")  # “–”, “ to ”, “ سے ”


class Kind(enum.StrEnum):
    """What a figure is in."""

    AMOUNT = "amount"
    CLOCK = "clock"  # a time of day
    NAME = "name"  # COVID-19, B12


class Number(msgspec.Struct, frozen=True):
    """One number of a text.

    `readings` are what it may mean, likeliest first: “1.200” is 1200 or 1.2, “5pm” is 17:00 or 5. A time
    of day reads as hh:mm, everything else as a plain decimal. `parts` are its figures one by one.
    """

    span: Span
    kind: Kind
    readings: tuple[str, ...]
    parts: tuple[str, ...] = ()
    is_scaled: bool = False  # a word multiplies it: 3 million

    @property
    def likely(self) -> tuple[str, ...]:
        """The readings that a word may say: not 2 for “2,000”."""
        return self.readings if self.is_scaled or self.kind is Kind.CLOCK else self.readings[:1]

    @property
    def value(self) -> Decimal | None:
        """The likeliest amount; None for a time of day."""
        return None if ":" in self.readings[0] else Decimal(self.readings[0])


def numbers(text: str, language: str) -> tuple[Number, ...]:
    """Return every number written in figures, in reading order. `language` tells what “million” is in it.

    Each figure of a date is a number of its own. Telephone numbers are numbers too: blank them out first.
    """
    if not re.search(rf"[\d{_VULGAR}]", text):
        return ()
    plain = _NOT_TEXT.sub(lambda match: " " * len(match[0]), text)
    found = [number for match in _FIGURE.finditer(plain) for number in _read(match, plain, language)]
    return tuple(_shared_scale(found, plain))


def _shared_scale(found: list[Number], text: str) -> Iterator[Number]:
    """Yield the numbers; the first of “2 to 4 million” may be two million."""
    for number, following in zip_longest(found, found[1:]):
        if following is None or not following.is_scaled or number.is_scaled or number.value is None:
            yield number
            continue
        between = text[number.span.end : following.span.start]
        times = Decimal(following.readings[0]) / Decimal(following.readings[1])
        more = (amount(number.value * times),) if _RANGE.fullmatch(between) else ()
        yield msgspec.structs.replace(number, readings=(*number.readings, *more), is_scaled=bool(more))


def _read(match: re.Match[str], text: str, language: str) -> Iterator[Number]:
    span = Span(*match.span())
    if match["date"]:
        yield from _each(match, Kind.AMOUNT)
    elif match["hour"] or match["hour24"]:
        yield _clock(match, span)
    elif match["vulgar"]:
        value = Decimal(match["whole"] or 0) + _fraction(match["vulgar"])
        yield Number(span, Kind.AMOUNT, (amount(value),))
    elif match["over"]:
        yield from _stroke(match, span)
    else:
        yield from _figure(match, text, language)


def _each(match: re.Match[str], kind: Kind) -> Iterator[Number]:
    """Yield every figure of a match as a number."""
    for figure in re.finditer(r"\d+", match[0]):
        yield Number(Span(*figure.span()).shifted(match.start()), kind, (amount(figure[0]),))


def _clock(match: re.Match[str], span: Span) -> Number:
    """Read a time of day. Without am or pm, an hour up to 12 may be either; a bare hour may stand for it."""
    hour, minute = int(match["hour"] or match["hour24"]), int(match["minute"] or match["minute24"] or 0)
    if match["half"]:
        hours = [hour % 12 + (12 if match["half"] in "pP" else 0)]
    else:
        hours = [hour % 24] + ([hour + 12] if hour < 12 else [0] if hour == 12 else [])
    readings = [f"{each:02}:{minute:02}" for each in hours]
    if minute == 0:
        readings += [amount(each) for each in dict.fromkeys((hour, *hours))]
    return Number(span, Kind.CLOCK, tuple(readings), (amount(hour), amount(minute)))


def _fraction(sign: str) -> Decimal:
    over, under = unicodedata.normalize("NFKD", sign).split("⁄")
    return Decimal(over) / Decimal(under)


def _stroke(match: re.Match[str], span: Span) -> Iterator[Number]:
    """Read 1/2 as a half, or as 1 and 2; 24/7 and 120/80 only as two numbers."""
    over, under = Decimal(match["over"]), Decimal(match["under"])
    if not 0 < over < under:
        yield from _each(match, Kind.AMOUNT)
        return
    yield Number(span, Kind.AMOUNT, (amount(over / under),), (amount(over), amount(under)))


def _figure(match: re.Match[str], text: str, language: str) -> Iterator[Number]:
    readings = with_spaces(match["grouped"], match["rest"] or "") if match["grouped"] else with_marks(match["plain"])
    if not readings:
        yield from _each(match, Kind.AMOUNT)
        return
    parts = tuple(amount(part) for part in re.findall(r"\d+", match[0]))
    kind = Kind.NAME if _IN_A_NAME.search(text[max(0, match.start() - 2) : match.start()]) else Kind.AMOUNT
    times = _scale_after(text[match.end() : match.end() + 30], language)
    if times:
        readings = (amount(Decimal(readings[0]) * times), *readings)
    if dotted := _DOTTED_CLOCK.fullmatch(match[0]):
        readings = (*readings, f"{int(dotted[1]) % 24:02}:{int(dotted[2]):02}")
    yield Number(Span(*match.span()), kind, readings, parts if len(parts) > 1 else (), times is not None)


def _scale_after(text: str, language: str) -> Decimal | None:
    match = _SCALE_WORD.match(text)
    if not match:
        return None
    words = match[1]
    return scale(words, language) or scale(words.split()[0], language)
