"""The tags of an HTML file, each with its place in the file. What stands between them is text.

Written for this project: the parsers of others give no places in the file, take longer than all of our reading may,
or drop words in silence where tags stand very deep. The rules are the HTML standard's for tokens. Every pattern
takes what it reads for good (`++`, `*+`), so that no file can make it go back and try again.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import islice
from typing import NoReturn

from pipeline.formats.html.entities import unescaped
from pipeline.model.errors import PageError

# Elements with no tags inside, only text.
_RAW = "(script|style|title|textarea|iframe|noembed|noframes|xmp)"
_VALUE = r"""=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+"""
_INSIDE = rf"(?:[^>=]++|{_VALUE})*+"
_TEXT = r"((?:[^<]++|<(?!/\1[\s/>]))*+)"
_TAG = rf"[a-z]{_INSIDE}(>|\Z)"
_END = r"/([a-z][^\s/>]*+)[^>]*+(?:>|\Z)"
_COMMENT = r"!--(?:-?>|.*?(?:--!?>|\Z))"
_OTHER = r"(?:[!?]|/(?![a-z]))[^>]*+(?:>|\Z)"
_ATTRIBUTE = re.compile(r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]++)))?+""")
_SWALLOWED = re.compile(r"""=\s*+"[^"<]*+<[^"]*+(?<==)"|=\s*+'[^'<]*+<[^']*+(?<==)'""")

# The groups of a match. The last that took part says what it is; of a comment, none does.
RAW_NAME, RAW_INSIDE, RAW_TEXT, RAW_END = 1, 2, 3, 4
TAG, END = 5, 6
_MOST_ATTRIBUTES = 200  # that are looked at in one tag


def tags(text: str) -> Iterator[re.Match[str]]:
    """Return every tag of a file in order; comments too, whose match has no groups.

    A script, style, title … is one match, with its text inside. Only the last may be open-ended.
    """
    is_xml = text[:200].lstrip("\ufeff \n\r\t").startswith("<?xml")
    return _pattern(is_xml).finditer(text)


@functools.cache
def _pattern(is_xml: bool) -> re.Pattern[str]:
    """Return the pattern of all tags. In XML an element without text may close itself: `<script/>`."""
    raw = rf"{_RAW}(?=[\s/>])({_INSIDE}){'(?<!/)' if is_xml else ''}>"
    return re.compile(rf"<(?:{raw}{_TEXT}(</[^>]*+>)?+|{_TAG}|{_END}|{_COMMENT}|{_OTHER})", re.IGNORECASE | re.DOTALL)


def check_end(path: str, text: str, last: re.Match[str] | None) -> None:
    """Raise PageError where a file ends inside a tag, a comment or a script: its last words would be lost."""
    if last is None or last.end() < len(text):
        return
    is_comment = last[0].startswith("<!--")
    name = (last[RAW_NAME] or "!--") if last[RAW_NAME] or is_comment else re.split(r"[\s>]", last[0][1:21])[0]
    if last.lastindex == RAW_TEXT:
        remedy = f"close it with </{name}>"
    elif last.lastindex == END and last[0][2:].strip() == last[END]:
        return  # an end tag that was cut short; no word is lost
    elif not last[0].endswith("-->" if is_comment else ">"):
        remedy = "close it with " + ("-->" if is_comment else ">")
    else:
        return
    refuse(path, text, last.start(), f"“<{name}” is not closed before the file ends", remedy)


def is_swallowing(tag: str) -> bool:
    """Whether a quotation mark is missing in a tag, so that words after it were taken for a value."""
    return "<" in tag[1:] and bool(_SWALLOWED.search(tag))


def refuse(path: str, text: str, at: int, problem: str, remedy: str) -> NoReturn:
    """Raise PageError for a place in the file."""
    raise PageError(path, problem, remedy, line=text.count("\n", 0, at) + 1)


def placed(inside: str, name: str) -> tuple[int, str] | None:
    """Return where an attribute's value begins within its tag, and the value as it stands; None where it is empty."""
    for found in islice(_ATTRIBUTE.finditer(inside), _MOST_ATTRIBUTES):
        if found[1].lower() == name:
            group = found.lastindex or 1
            return (found.start(group), found[group]) if group > 1 and found[group] else None
    return None


def attributes(inside: str) -> dict[str, str]:
    """Return a tag's attributes by name, in small letters, entities decoded. The first of a name counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in (
        match.groups() for match in islice(_ATTRIBUTE.finditer(inside), _MOST_ATTRIBUTES)
    ):
        found.setdefault(name.lower(), unescaped(double or single or bare or ""))
    return found
