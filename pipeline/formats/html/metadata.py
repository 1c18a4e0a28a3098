"""What the head of a file says of the page: its title, its dates, who wrote and who reviewed it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import islice

import msgspec

from pipeline.formats.html.records import Draft, Node
from pipeline.formats.html.scan import Head
from pipeline.formats.html.signs import table
from pipeline.formats.html.tokens import attributes, placed
from pipeline.formats.html.words import Words
from pipeline.formats.reading.piece import Field
from pipeline.model.page import Kind

# Names in JSON-LD, with a string, a person or organisation, or a list of these behind them.
_STRING = r'"((?:[^"\\]++|\\.)*+)"'
_JSON = re.compile(
    r'"(?P<name>datePublished|dateModified|dateCreated|lastReviewed|author|reviewedBy|publisher|inLanguage)"\s*+:\s*+'
    rf"(?:{_STRING}|\[\s*+{_STRING}(?:\s*+,\s*+{_STRING})?+|(?P<record>\[?\s*+\{{))",
    re.DOTALL,
)
_NAME = re.compile(rf'"name"\s*+:\s*+{_STRING}', re.DOTALL)
_LONGEST_PERSON = 2000  # letters in which a person's name must come
_MOST_NAMES = 200  # that are looked at

# What a time element is about, by its itemprop or class.
_TIMES = {
    "datepublished": Field.PUBLISHED,
    "published": Field.PUBLISHED,
    "datemodified": Field.UPDATED,
    "updated": Field.UPDATED,
    "modified": Field.UPDATED,
    "lastreviewed": Field.UPDATED,
}


class _Said(msgspec.Struct):
    """One thing that the head says."""

    field: Field
    at: int  # where `raw` begins in the file
    raw: str
    reason: str
    is_json: bool = False


def metadata(heads: list[Head], node: Node) -> Iterator[Draft]:
    """Yield a piece for each thing that the head says and that we know the meaning of."""
    for said in _said(heads):
        words = Words()
        if said.raw:
            words.add(said.at, said.raw)
        gathered = words.take()
        if gathered is not None:
            if said.is_json and "\\" in said.raw and (plain := " ".join(_unescaped(said.raw).split())):
                gathered = plain, ((0, said.at),), ()
            made = Draft(*gathered, node, Kind.METADATA, said.reason)
            made.field = said.field
            yield made


def _said(heads: list[Head]) -> Iterator[_Said]:
    has_title = False
    times: set[Field] = set()
    for head in heads:
        if head.name == "title" and not has_title:
            has_title = True
            yield _Said(Field.TITLE, head.at, head.words, "the title element")
        elif head.name == "html" and (given := placed(head.words, "lang") or placed(head.words, "xml:lang")):
            yield _Said(Field.LANGUAGE, head.at + given[0], given[1], "the lang attribute")
        elif head.name == "meta":
            yield from _meta(head)
        elif head.name == "json":
            yield from _json(head)
        elif head.name == "time" and (dated := _time(head)) is not None and dated.field not in times:
            times.add(dated.field)
            yield dated


def _time(head: Head) -> _Said | None:
    """Return the day that a time element names, where the element says what happened on it."""
    found = attributes(head.words)
    names = f"{found.get('itemprop', '')} {found.get('class', '')}".lower().split()
    field = next((_TIMES[name] for name in names if name in _TIMES), None)
    value = placed(head.words, "datetime")
    if field is None or value is None:
        return None
    return _Said(field, head.at + value[0], value[1], "the time element")


@functools.cache
def _fields() -> dict[str, Field]:
    return {name: Field[key.upper()] for key, names in table()["metadata"].items() for name in names}


def _meta(head: Head) -> Iterator[_Said]:
    found = attributes(head.words)
    name = (
        found.get("property") or found.get("name") or found.get("itemprop") or found.get("http-equiv") or ""
    ).lower()
    field = _fields().get(name)
    value = placed(head.words, "content")
    if field is not None and field is not Field.TITLE and value is not None:
        yield _Said(field, head.at + value[0], value[1], f"the meta element “{name}”")


def _json(head: Head) -> Iterator[_Said]:
    """Yield what JSON-LD says, found by its names, so that a fault in it loses nothing else. The first of each counts.

    A page that was reviewed on one day and is due on another has both under `lastReviewed`.
    """
    known: set[str] = set()
    for found in islice(_JSON.finditer(head.words), _MOST_NAMES):
        name = found["name"]
        value: re.Match[str] | None = found
        if found["record"]:
            value = _NAME.search(head.words, found.end(), found.end() + _LONGEST_PERSON)
        if name in known or value is None:
            continue
        known.add(name)
        start, end = next(span for span in map(value.span, _values(value)) if span[0] >= 0)
        reason = f"“{name}” in JSON-LD"
        yield _Said(_fields()[name.lower()], head.at + start, head.words[start:end], reason, is_json=True)
        if name == "lastReviewed" and found[4]:
            yield _Said(Field.REVIEW_DUE, head.at + found.start(4), found[4], reason, is_json=True)


def _values(found: re.Match[str]) -> tuple[int, ...]:
    """Return the groups in which a value may stand."""
    return (1,) if found.re is _NAME else (2, 3)


def _unescaped(raw: str) -> str:
    """Return a JSON string's words."""
    letters = {"n": " ", "t": " ", "r": " ", "b": "", "f": ""}
    words = re.sub(
        r"\\(?:u([0-9a-fA-F]{4})|(.))",
        lambda found: chr(int(found[1], 16)) if found[1] else letters.get(found[2], found[2]),
        raw,
        flags=re.DOTALL,
    )
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # pairs of halves are one character
