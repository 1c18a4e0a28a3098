"""Changes terms in glossary.toml, and leaves every comment and every other line as it is."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping

from pipeline.formats.settings import remedies
from pipeline.formats.settings.lines import Keys, key_lines
from pipeline.formats.settings.toml import decoded
from pipeline.formats.settings.write import toml_value
from pipeline.model.glossary import Term

FIELDS = tuple(remedies.fields(Term))


def edited(path: str, data: bytes, terms: Iterable[Term]) -> bytes:
    """Return a glossary with these terms in it: those of a known name changed where they differ, the rest added.

    Terms that are not given stay. The file must be valid; it keeps its line ends and its byte-order mark.
    """
    text = decoded(path, data)
    end = "\r\n" if "\r\n" in text else "\n"
    rows = text.replace("\r\n", "\n").split("\n")
    known = {row["name"]: (at, row) for at, row in enumerate(tomllib.loads("\n".join(rows)).get("term", []))}
    given = list(terms)
    places = key_lines("\n".join(rows))
    for term in sorted((one for one in given if one.name in known), key=lambda one: -known[one.name][0]):
        at, before = known[term.name]
        rows = _changed(rows, places, at, _differing(before, term))
    for term in (one for one in given if one.name not in known):
        rows = [*_without_blank_end(rows), *([""] if any(rows) else []), *_table(term), ""]
    mark = "\ufeff" if data.startswith(b"\xef\xbb\xbf") else ""
    return (mark + end.join(rows)).encode()


def _differing(before: Mapping[str, object], term: Term) -> dict[str, object]:
    """Return the fields that a term has otherwise than its table, with their new values; None: the key goes."""
    found: dict[str, object] = {}
    for field in FIELDS:
        value = getattr(term, field)
        old = before.get(field, () if isinstance(value, tuple) else "")
        if (tuple(old) if isinstance(old, list) else old) != value:
            found[field] = value if value or isinstance(value, bool) else None
    return found


def _changed(rows: list[str], places: dict[Keys, int], at: int, fields: Mapping[str, object]) -> list[str]:
    """Return the file's rows with some fields of one table changed, from its foot upwards."""
    stand = {field: places[("term", at, field)] - 1 for field in FIELDS if ("term", at, field) in places}
    foot = max(_end(rows, start) for start in stand.values())
    new = [f"{field} = {toml_value(value)}" for field, value in fields.items() if field not in stand and value]
    rows = [*rows[:foot], *new, *rows[foot:]]
    for field in sorted((field for field in fields if field in stand), key=lambda field: -stand[field]):
        start, value = stand[field], fields[field]
        old = rows[start : _end(rows, start)]
        line = [] if value is None else [f"{field} = {toml_value(value)}"]
        rows = [*rows[:start], *_comments(old), *line, *rows[start + len(old) :]]
    return rows


def _end(rows: list[str], start: int) -> int:
    """Return the number of the row after the value that begins on a row: a list may take several."""
    for end in range(start + 1, len(rows) + 1):
        if _is_whole("\n".join(rows[start:end])):
            return end
    return start + 1


def _is_whole(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _comments(old: list[str]) -> list[str]:
    """Return the comments that stand in a value's rows, as rows of their own."""
    found = []
    for row in old:
        places = [at for at, letter in enumerate(row) if letter == "#"]
        comment = next((row[at:] for at in places if not _is_in_quotes(row, at)), "")
        found += [comment] if comment else []
    return found


def _is_in_quotes(row: str, at: int) -> bool:
    """Whether a place of a row is within quotation marks."""
    quote = ""
    for letter, before in zip(row[:at], " " + row[:at], strict=False):
        if quote:
            quote = "" if letter == quote and before != "\\" else quote
        elif letter in "\"'":
            quote = letter
    return bool(quote)


def _table(term: Term) -> list[str]:
    values = ((field, getattr(term, field)) for field in FIELDS)
    return ["[[term]]", *(f"{field} = {toml_value(value)}" for field, value in values if value or value is False)]


def _without_blank_end(rows: list[str]) -> list[str]:
    kept = list(rows)
    while kept and not kept[-1].strip():
        kept.pop()
    return kept
