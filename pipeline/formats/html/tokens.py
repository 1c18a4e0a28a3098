"""The tags of an HTML file, each with its place in the file. What stands between them is text.

Written for this project: the parsers of others give no places in the file, take longer than all of our reading may,
or drop words in silence where tags stand very deep. The rules are the HTML standard's for tokens. Every pattern
takes what it reads for good (`++`, `*+`), so that no file can make it go back and try again.
"""

from __future__ import annotations

import functools
import re
from itertools import islice
from typing import NoReturn

from pipeline.formats.html.entities import unescaped
from pipeline.model.errors import PageError

# Elements with no tags inside, only text.
RAW = ("script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp")
_VALUE = r"""=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+"""
_INSIDE = rf"[^>=]*+(?:{_VALUE}[^>=]*+)*+"
_TAG = rf"[a-z]{_INSIDE}(?:>|\Z)"
_END = r"/[a-z][^>]*+(?:>|\Z)"
_COMMENT = r"!--(?:-?>|.*?(?:--!?>|\Z))"
_OTHER = r"(?:[!?]|/(?![a-z]))[^>]*+(?:>|\Z)"
_ATTRIBUTE = re.compile(r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]++)))?+""")
_SWALLOWED = re.compile(r"""=\s*+"[^"<]*+<[^"]*+(?<==)"|=\s*+'[^'<]*+<[^']*+(?<==)'""")

_RAW_PARTS = re.compile(
    rf"<(?P<name>{'|'.join(RAW)})(?=[\s/>])(?P<inside>{_INSIDE})>"
    r"(?P<text>(?:[^<]++|<(?!/(?P=name)[\s/>]))*+)(?P<end></[^>]*+>)?+",
    re.IGNORECASE | re.DOTALL,
)
_NAME_AT_END = re.compile(r"</([a-z][^\s/>]*+)", re.IGNORECASE)
MOST_ATTRIBUTES = 200  # of one tag; more are a slip, or meant to harm


def cut(text: str, most: int) -> list[str]:
    """Return a file cut up at its tags: text, tag, text, tag, …, text; comments count as tags. Joined, it is the file.

    A script, style, title … is one tag, with its text inside. Only the last tag may be open-ended.
    The last part holds what stands behind the `most` first tags.
    """
    return _pattern(is_xml(text)).split(text, most)


def next_tag(text: str, part: str) -> int:
    """Return where the first tag begins in a part of a file; -1 where it has none."""
    found = _pattern(is_xml(text)).search(part)
    return found.start() if found else -1


def is_xml(text: str) -> bool:
    """Whether a file says that it is XML, where an element without text may close itself: `<script/>`."""
    return text[:200].lstrip("\ufeff \n\r\t").startswith("<?xml")


@functools.cache
def _pattern(is_xml: bool) -> re.Pattern[str]:
    """Return the pattern of all tags."""
    inside = _INSIDE + ("(?<!/)" if is_xml else "")
    raw = "|".join(rf"{name}(?=[\s/>]){inside}>(?:[^<]++|<(?!/{name}[\s/>]))*+(?:</[^>]*+>)?+" for name in RAW)
    raw = rf"(?=[{''.join(sorted({name[0] for name in RAW}))}])(?:{raw})"  # most names are passed over by one letter
    return re.compile(rf"(<(?:{_END}|{raw}|{_TAG}|{_COMMENT}|{_OTHER}))", re.IGNORECASE | re.DOTALL)


def raw_parts(tag: str) -> re.Match[str] | None:
    """Return the `name`, `inside`, `text` and `end` of an element that has only text; None for another tag."""
    found = _RAW_PARTS.match(tag)
    return found if found and found.end() == len(tag) else None


def is_raw(tag: str) -> bool:
    """Whether a tag is an element that has only text, all of it: not its first tag alone."""
    found = raw_parts(tag)
    return found is not None and bool(found["text"] or found["end"])


def end_name(tag: str) -> str:
    """Return the name in an end tag, in small letters; nothing for another tag."""
    found = _NAME_AT_END.match(tag)
    return found[1].lower() if found else ""


def check_end(path: str, text: str, last: str) -> None:
    """Raise PageError where a file ends inside its last tag, comment or script: its last words would be lost."""
    is_comment = last.startswith("<!--")
    raw = raw_parts(last)
    name = raw["name"] if raw else "!--" if is_comment else re.split(r"[\s>]", last[1:21])[0]
    if raw and raw["end"] is None and not (is_xml(text) and raw["inside"].endswith("/")):
        remedy = f"close it with </{name}>"
    elif (ended := _NAME_AT_END.match(last)) and last[2:].strip() == ended[1]:
        return  # an end tag that was cut short; no word is lost
    elif not last.endswith("-->" if is_comment else ">"):
        remedy = "close it with " + ("-->" if is_comment else ">")
    else:
        return
    refuse(path, text, len(text) - len(last), f"“<{name}” is not closed before the file ends", remedy)


def is_swallowing(tag: str) -> bool:
    """Whether a quotation mark is missing in a tag, so that words after it were taken for a value."""
    return "<" in tag[1:] and bool(_SWALLOWED.search(tag))


def refuse(path: str, text: str, at: int, problem: str, remedy: str) -> NoReturn:
    """Raise PageError for a place in the file."""
    raise PageError(path, problem, remedy, line=text.count("\n", 0, at) + 1)


def placed(inside: str, name: str) -> tuple[int, str] | None:
    """Return where an attribute's value begins within its tag, and the value as it stands; None where it is empty."""
    for found in islice(_ATTRIBUTE.finditer(inside), MOST_ATTRIBUTES):
        if found[1].lower() == name:
            group = found.lastindex or 1
            return (found.start(group), found[group]) if group > 1 and found[group] else None
    return None


def has_too_many_attributes(inside: str) -> bool:
    """Whether a tag has more attributes than are looked at."""
    return next(islice(_ATTRIBUTE.finditer(inside), MOST_ATTRIBUTES, None), None) is not None


def attributes(inside: str) -> dict[str, str]:
    """Return a tag's attributes by name, in small letters, entities decoded. The first of a name counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(inside)[:MOST_ATTRIBUTES]:
        found.setdefault(name.lower(), unescaped(double or single or bare))
    return found
