"""What the head of a file says of the page: its title, its dates, who wrote and who reviewed it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from pipeline.formats.html.records import Draft, Node
from pipeline.formats.html.scan import Head
from pipeline.formats.html.signs import table
from pipeline.formats.html.tokens import attributes, placed
from pipeline.formats.html.words import Words
from pipeline.formats.reading.piece import Field
from pipeline.model.page import Kind

# Names in JSON-LD, with a string, a person or organisation, or a list of these behind them.
_JSON = re.compile(
    r'"(datePublished|dateModified|dateCreated|lastReviewed|author|reviewedBy|publisher|inLanguage|headline)"\s*:\s*'
    r'(?:"((?:[^"\\]++|\\.)*+)"|\[?\s*(\{))',
    re.DOTALL,
)
_NAME = re.compile(r'"name"\s*:\s*"((?:[^"\\]++|\\.)*+)"')
_LONGEST_PERSON = 2000  # letters in which a person's name must come


def metadata(heads: list[Head], node: Node) -> Iterator[Draft]:
    """Yield a piece for each thing that the head says and that we know the meaning of."""
    has_title = False
    for head in heads:
        if head.name == "title" and not has_title:
            has_title = True
            yield from _piece(Field.TITLE, head.at, head.words, "the title element", node)
        elif head.name == "html" and (given := placed(head.words, "lang") or placed(head.words, "xml:lang")):
            yield from _piece(Field.LANGUAGE, head.at + given[0], given[1], "the lang attribute", node)
        elif head.name == "meta":
            yield from _meta(head, node)
        elif head.name == "json":
            yield from _json(head, node)


@functools.cache
def _fields() -> dict[str, Field]:
    return {name: Field[key.upper()] for key, names in table()["metadata"].items() for name in names}


def _meta(head: Head, node: Node) -> Iterator[Draft]:
    found = attributes(head.words)
    name = (
        found.get("property") or found.get("name") or found.get("itemprop") or found.get("http-equiv") or ""
    ).lower()
    field = _fields().get(name)
    value = placed(head.words, "content")
    if field is not None and field is not Field.TITLE and value is not None:
        yield from _piece(field, head.at + value[0], value[1], f"the meta element “{name}”", node)


def _json(head: Head, node: Node) -> Iterator[Draft]:
    """Yield what JSON-LD says, found by its names, so that a fault in it loses nothing else."""
    for found in _JSON.finditer(head.words):
        field = _fields().get(found[1].lower())
        value: re.Match[str] | None = found
        group = 2
        if found[3]:
            value = _NAME.search(head.words, found.end(), found.end() + _LONGEST_PERSON)
            group = 1
        if field is not None and field is not Field.TITLE and value is not None and value[group]:
            at = head.at + value.start(group)
            yield from _piece(field, at, value[group], f"“{found[1]}” in JSON-LD", node, is_json=True)


def _piece(field: Field, at: int, raw: str, reason: str, node: Node, is_json: bool = False) -> Iterator[Draft]:
    words = Words()
    words.add(at, raw or " ")
    gathered = words.take()
    if gathered is None:
        return
    if is_json and "\\" in raw and (plain := " ".join(_unescaped(raw).split())):
        gathered = plain, ((0, at),), ()
    made = Draft(gathered, node, Kind.METADATA, reason)
    made.field = field
    yield made


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
