"""The tags of an HTML file, each with its place in the file. What stands between them is text.

Written for this project: the parsers of others give no places in the file, take longer than all of our reading may,
or drop words in silence where tags stand very deep. The rules are the HTML standard's for tokens. Every pattern
takes what it reads for good (`++`, `*+`), so that no file can make it go back and try again.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NoReturn

from pipeline.formats.html.entities import unescaped
from pipeline.model.errors import PageError

# Elements with no tags inside, only text.
_RAW = "(script|style|title|textarea|iframe|noembed|noframes|xmp)"
_VALUE = r"""=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+"""
_INSIDE = rf"((?:[^>=]++|{_VALUE})*+)"
_TEXT = r"((?:[^<]++|<(?!/\1[\s/>]))*+)"
_TAG = rf"(/?)([a-z][^\s/>]*+){_INSIDE}(>|\Z)"
_COMMENT = r"!--(?:-?>|.*?(?:--!?>|(\Z)))"
_OTHER = r"(?:[!?]|/(?![a-z]))[^>]*+(?:>|(\Z))"
_ATTRIBUTE = re.compile(r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]++)))?+""")
_SWALLOWED = re.compile(r"""=\s*+"[^"<]*+<[^"]*+(?<==)"|=\s*+'[^'<]*+<[^']*+(?<==)'""")

# The groups of a match. The last that took part says what it is; of a whole comment, none does.
RAW_NAME, RAW_INSIDE, RAW_TEXT, RAW_END = 1, 2, 3, 4
SLASH, NAME, INSIDE, TAG_END = 5, 6, 7, 8
_OPEN_ENDED = frozenset((RAW_TEXT, 9, 10))


def tags(path: str, text: str) -> Iterator[re.Match[str]]:
    """Yield every tag of a file in order; comments too, whose match has no groups.

    A script, style, title … is one match, with its text inside. Raises PageError where the file ends inside a
    tag, a comment or a script, and where a tag lacks a quotation mark: the words after it would be lost.
    """
    is_xml = text[:200].lstrip("\ufeff \n\r\t").startswith("<?xml")
    for found in _pattern(is_xml).finditer(text):
        last = found.lastindex
        if last == TAG_END:
            if not found[TAG_END]:
                _refuse_open_end(path, text, found)
            if "<" in found[INSIDE] and _SWALLOWED.search(found[INSIDE]):
                problem = f"a quotation mark is missing in the tag “<{found[NAME][:20]}”"
                refuse(path, text, found.start(), problem, 'end each value with "')
        elif last in _OPEN_ENDED:
            _refuse_open_end(path, text, found)
        yield found


@functools.cache
def _pattern(is_xml: bool) -> re.Pattern[str]:
    """Return the pattern of all tags. In XML an element without text may close itself: `<script/>`."""
    raw = rf"{_RAW}(?=[\s/>]){_INSIDE}{'(?<!/)' if is_xml else ''}>"
    return re.compile(rf"<(?:{raw}{_TEXT}(</[^>]*+>)?+|{_TAG}|{_COMMENT}|{_OTHER})", re.IGNORECASE | re.DOTALL)


def _refuse_open_end(path: str, text: str, found: re.Match[str]) -> NoReturn:
    name = found[RAW_NAME] or found[NAME] or ("!--" if found[0].startswith("<!--") else found[0][1:2])
    remedy = f"close it with </{name}>" if found[RAW_NAME] else f"close it with {'-->' if name == '!--' else '>'}"
    refuse(path, text, found.start(), f"“<{name[:20]}” is not closed before the file ends", remedy)


def refuse(path: str, text: str, at: int, problem: str, remedy: str) -> NoReturn:
    """Raise PageError for a place in the file."""
    raise PageError(path, problem, remedy, line=text.count("\n", 0, at) + 1)


def placed(inside: str, name: str) -> tuple[int, str] | None:
    """Return where an attribute's value begins within its tag, and the value as it stands; None where it is empty."""
    for found in _ATTRIBUTE.finditer(inside):
        if found[1].lower() == name:
            group = found.lastindex or 1
            return (found.start(group), found[group]) if group > 1 and found[group] else None
    return None


def attributes(inside: str) -> dict[str, str]:
    """Return a tag's attributes by name, in small letters, entities decoded. The first of a name counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(inside):
        found.setdefault(name.lower(), unescaped(double or single or bare))
    return found
