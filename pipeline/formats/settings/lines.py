"""On which line each key of a TOML file stands. Python's reader of TOML does not say."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

Keys = tuple[str | int, ...]  # the way to a value: ("term", 3, "variants", 0)

_TOKEN = re.compile(
    r"""
      (?P<newline>\n)
    | (?P<space>[^\S\n]+|\#[^\n]*)
    | (?P<quoted>\"{3}(?:\\.|[^\\])*?\"{3,5} | '{3}.*?'{3,5} | "(?:\\.|[^"\\\n])*" | '[^'\n]*')
    | (?P<mark>\[{1,2}|\]{1,2}|[{}=,.])
    | (?P<bare>[^][{}=,.\s\#"']+)
    """,
    re.VERBOSE | re.DOTALL,
)


def key_lines(text: str) -> dict[Keys, int]:
    """Return the line of each table, key and list element; `text` must be valid TOML.

    What stands in a table in curly brackets, or in a list within a list, has the line of the whole.
    """
    found: dict[Keys, int] = {}
    counts: dict[Keys, int] = {}  # how many [[tables]] of a name there have been
    table: Keys = ()
    tokens = _tokens(text)
    for kind, words, line in tokens:
        if kind == "newline":
            continue
        if words in ("[", "[["):
            table = _resolved(tuple(_key(tokens)), counts)
            if words == "[[":
                # A name that stood before has been resolved to its last table.
                name = table[:-1] if table and isinstance(table[-1], int) else table
                counts[name] = counts.get(name, 0) + 1
                table = (*name, counts[name] - 1)
            found.setdefault(table, line)
        else:
            keys = (*table, _plain(words), *_key(tokens))
            for end in range(len(table) + 1, len(keys) + 1):
                found.setdefault(keys[:end], line)
            found.update(_element_lines(keys, tokens))
    return found


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    """Yield kind, words and line, without spaces and comments."""
    line = 1
    for match in _TOKEN.finditer(text):
        if match.lastgroup != "space":
            yield str(match.lastgroup), match[0], line
        line += match[0].count("\n")


def _key(tokens: Iterator[tuple[str, str, int]]) -> Iterator[str]:
    """Yield the parts of a dotted key, up to the mark that ends it."""
    for kind, words, _ in tokens:
        if kind == "mark" and words != ".":
            return
        if kind in ("bare", "quoted"):
            yield _plain(words)


def _plain(word: str) -> str:
    return str(tomllib.loads(f"key = {word}")["key"]) if word[0] in "\"'" else word


def _resolved(parts: tuple[str, ...], counts: dict[Keys, int]) -> Keys:
    """Return the way to a table, through the last one of each name that stands in [[ ]]."""
    keys: Keys = ()
    for part in parts:
        keys = (*keys, part)
        if keys in counts:
            keys = (*keys, counts[keys] - 1)
    return keys


def _element_lines(keys: Keys, tokens: Iterator[tuple[str, str, int]]) -> Iterator[tuple[Keys, int]]:
    """Pass over one value, and yield the line of each element if it is a list."""
    depth = index = 0
    is_list = waits = False  # waits for the first token of an element
    for kind, words, line in tokens:
        if kind == "newline":
            if not depth:
                return
            continue
        closes = kind == "mark" and words[0] in "]}"
        if waits and not closes:
            yield (*keys, index), line
            waits = False
        if kind == "mark" and words[0] in "[{":
            if not depth:
                is_list, waits = words[0] == "[", words == "["
                if words == "[[":
                    yield (*keys, 0), line
            depth += len(words)
        elif closes:
            depth -= len(words)
        elif words == "," and depth == 1 and is_list:
            index, waits = index + 1, True
