"""What stands before a page's text: facts about it, in YAML between `---` or TOML between `+++`. The door to PyYAML."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

import msgspec
import yaml

from pipeline.formats.markdown.source import Line
from pipeline.formats.reading.piece import Field, Piece
from pipeline.model.page import Kind
from pipeline.model.text import has_words

_BORDERS = {"---": ("---", "..."), "+++": ("+++",)}
_MOST_TOLD = 20  # lines that a reader service puts before a page
_MOST_LINES = 1_000
_LONGEST = 64_000  # characters; more is no front matter, and would take YAML long
_ASSIGNED = re.compile(r"[ \t]*(?P<key>[\w][\w .-]{0,60}?)[ \t]*[:=](?:[ \t]+|$)(?P<value>.*)")
_QUOTED = re.compile(r"\"(?P<double>(?:[^\"\\]|\\.)*)\"|'(?P<single>[^']*)'|(?P<bare>[^\[\]\",']*[^\[\]\",'\s])")
_WORD = re.compile(r"\S+")


class _Value(msgspec.Struct, frozen=True):
    """One value: the key that it stands under, and what of the file it was written as."""

    key: str
    text: str
    start: int  # in the file
    end: int


def cut(page: Sequence[Line], text: str) -> tuple[tuple[Piece, ...], int]:
    """Return a piece for each fact of the front matter, and how many lines it takes; none where there is none."""
    if told := _reader_service(page):
        said = _line_by_line([line for line in page[:told] if line.text.strip()]) or []
        return tuple(piece for value in said if (piece := _piece(value, text))), told + 1
    last = _last_line(page)
    if not last:
        return (), 0
    start, end = page[1].start, page[last].start
    written = text[start:end]
    values = None
    if page[0].text.startswith("-"):
        values = _yaml(written, start)
    if values is None:
        values = _line_by_line(page[1:last])
    if values is None:
        return (), 0
    return tuple(piece for value in values if (piece := _piece(value, text))), last + 1


def _reader_service(page: Sequence[Line]) -> int:
    """Return the number of the line that ends what a reader service says of a page; 0 where it says nothing."""
    if page[0].text.startswith("Title: "):
        for number, line in enumerate(page[:_MOST_TOLD]):
            if line.text.strip() == "Markdown Content:":
                return number
    return 0


def _last_line(page: Sequence[Line]) -> int:
    """Return the number of the line that ends the front matter; 0 where none begins the page."""
    ends = _BORDERS.get(page[0].text.rstrip(), ())
    for number, line in enumerate(page[1:_MOST_LINES], start=1):
        if line.text.rstrip() in ends:
            return number if number > 1 and line.start - page[0].start < _LONGEST else 0
    return 0


def _yaml(written: str, start: int) -> list[_Value] | None:
    """Return YAML's values; None where it is no YAML, or no table of keys and values."""
    found: list[_Value] = []
    keys: list[str | None] = []  # of each table or list that is open; None where a key is awaited, "" in a list
    try:
        for event in yaml.parse(written, Loader=yaml.SafeLoader):
            if isinstance(event, yaml.SequenceStartEvent) and not keys:
                return None
            if isinstance(event, yaml.CollectionStartEvent):
                keys.append(None if isinstance(event, yaml.MappingStartEvent) else "")
            elif isinstance(event, yaml.CollectionEndEvent):
                keys.pop()
                _await_key(keys)
            elif isinstance(event, yaml.NodeEvent):
                if not keys:
                    return None
                _node(event, start, keys, found)
    except yaml.YAMLError:
        return None
    return found


def _node(event: yaml.NodeEvent, start: int, keys: list[str | None], found: list[_Value]) -> None:
    """Take a key or a value."""
    text = event.value if isinstance(event, yaml.ScalarEvent) else ""
    if keys[-1] is None:
        keys[-1] = text or "?"
        return
    found.append(_Value(_key(keys), text, start + event.start_mark.index, start + event.end_mark.index))
    _await_key(keys)


def _await_key(keys: list[str | None]) -> None:
    if keys and keys[-1] != "":
        keys[-1] = None


def _key(keys: Sequence[str | None]) -> str:
    """Return the key that a value stands under: `author`, also for the name of an author."""
    named = [key for key in keys if key]
    return named[0] if len(named) == 1 or named[1:] == ["name"] else ".".join(named)


def _line_by_line(lines: Sequence[Line]) -> list[_Value] | None:
    """Return the values of lines that say `key: value` or `key = value`; None where the first says no such thing."""
    found: list[_Value] = []
    key = ""
    for line in lines:
        assigned = _ASSIGNED.match(line.text)
        if assigned is None and not key and line.text.strip():
            return None
        key = assigned["key"] if assigned else key
        found.extend(_values(key, line, assigned.start("value") if assigned else 0))
    return found


def _values(key: str, line: Line, at: int) -> Iterator[_Value]:
    """Yield what stands on a line from a place on: one value, or those of a list."""
    rest = line.text[at:]
    is_list = rest.lstrip(" \t-")[:1] in ("[", '"', "'") or rest.lstrip().startswith("- ")
    if not is_list:
        yield _Value(key, rest.strip(), line.start + at, line.start + len(line.text))
        return
    for one in _QUOTED.finditer(line.text, at):
        group = one.lastgroup or "bare"
        words = one[group].lstrip(" \t-")
        yield _Value(key, words, line.start + one.start(group), line.start + one.end(group))


def _piece(value: _Value, text: str) -> Piece | None:
    """Return a value as a piece of metadata; None where it is empty."""
    if value.text in ("~", "null") or not has_words(value.text):
        return None
    words = _WORD.findall(value.text)
    anchors: list[tuple[int, int]] = []
    offset, at = 0, value.start
    for word in words:
        found = text.find(word, at, value.end)
        if found >= 0 or not anchors:
            anchors.append((offset, max(found, value.start)))
            at = max(found, at)
        offset += len(word) + 1
    reason = told_by(value.key)
    field = _fields().get(re.sub(r"[ -]", "_", value.key.lower()), Field.OTHER)
    return Piece(" ".join(words), tuple(anchors), Kind.METADATA, reason, field=field)


def told_by(key: str) -> str:
    """Return the reason of a piece that the front matter gives by this key."""
    return f"“{key}” in the front matter"


@cache
def _fields() -> dict[str, Field]:
    listed = tomllib.loads(files(__package__).joinpath("fields.toml").read_text("utf-8"))
    return {name: Field(meaning) for meaning, names in listed.items() for name in names}
