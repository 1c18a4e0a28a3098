"""The words of `metadata.toml`, ready to match: what stands before a page's dates and people."""

from __future__ import annotations

import enum
import functools
import re
import tomllib
from importlib import resources

import msgspec


class Says(enum.StrEnum):
    """What one statement is about. The order is that in which labels are tried."""

    VERSION = "which version it is"
    REVIEW_DUE = "when it is to be reviewed next"
    REVIEWER = "who reviewed it"
    AUTHOR = "who wrote it"
    REVISER = "who updated it"
    REVIEWED = "when it was last reviewed"
    UPDATED = "when it was last updated"
    PUBLISHED = "when it was published"
    REVIEW = "a review date, the last or the next"
    OTHER = "something beside these"


class Label(msgspec.Struct, frozen=True):
    """The words before a value, and where in the line they end."""

    says: Says
    end: int
    is_strong: bool  # it names the page, or the last or next time: hardly anything else can be meant
    is_pronoun: bool  # it begins with "it" or "we", so something must stand before it
    names_page: bool  # it begins with "this page", "our information", "it"


_STRONG = re.compile(r"\b(?:last|latest|next|this|medically|clinically)\b", re.IGNORECASE)
_FIRST_WORD = re.compile(r"[\[(]?([\w-]+(?:\(s\))?)")
_BEGINNING = 60  # characters, in which a label has said what it is
_THIS = ("this ", "our ", "the ")


def label_at(text: str, start: int) -> Label | None:
    """Return the label that begins at `start`."""
    first = _FIRST_WORD.match(text, start)
    word = first[1].lower() if first else ""
    if word not in words("first") and word not in words("further"):
        return None
    if not (found := _label().match(text, start)):
        return None
    says = next(each for each in Says if found[each.name])
    is_strong = bool(found["subject"]) or bool(_STRONG.search(found.group()))
    is_pronoun = bool(found["pronoun"])
    names_page = is_pronoun or (found["subject"] or "").lower().startswith(_THIS)
    return Label(says, found.end(), is_strong, is_pronoun, names_page)


def may_begin_label(text: str) -> bool:
    """Whether a line's first words are such that labels begin with them. Cheap: every line of a page is asked."""
    first = _FIRST_WORD.match(text)
    if not first or first[1].lower() not in words("first"):
        return False
    return _holds(text[:_BEGINNING].lower(), _stems("early"))


def has_stem(text: str) -> bool:
    """Whether a line holds any of the words without which no sentence of it is about the page. Cheap, too."""
    return _holds(text, _stems("stems"))


def _holds(text: str, stems: tuple[str, ...]) -> bool:
    for stem in stems:  # noqa: SIM110 (`any` takes three times as long)
        if stem in text:
            return True
    return False


@functools.cache
def pattern(group: str, name: str) -> re.Pattern[str]:
    """Return one pattern that matches where any of the patterns of that name does."""
    return re.compile(_joined(group, name), re.IGNORECASE)


@functools.cache
def patterns(group: str, name: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of that name, each by itself."""
    return tuple(re.compile(one, re.IGNORECASE) for one in _file()[group][name])


@functools.cache
def words(name: str) -> frozenset[str]:
    """Return the words of that name, in small letters."""
    return frozenset(_file()["words"][name])


@functools.cache
def _stems(name: str) -> tuple[str, ...]:
    return tuple(_file()["words"][name])


@functools.cache
def _label() -> re.Pattern[str]:
    kinds = "|".join(f"(?P<{says.name}>{_joined('label', says.name.lower())})" for says in Says)
    lead = f"(?:(?P<subject>{_joined('lead', 'subject')})|(?P<pronoun>{_joined('lead', 'pronoun')}))"
    return re.compile(rf"{lead}?(?:{kinds})(?!\w)", re.IGNORECASE)


def _joined(group: str, name: str) -> str:
    joined = "|".join(f"(?:{one})" for one in _file()[group][name])
    return joined.replace("{also}", _file()["lead"]["also"][0])


@functools.cache
def _file() -> dict[str, dict[str, list[str]]]:
    text = resources.files("pipeline.formats.reading.record").joinpath("metadata.toml").read_text("utf-8")
    return tomllib.loads(text)
