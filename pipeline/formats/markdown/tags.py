"""HTML inside Markdown, cut into tags and the words between them."""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import msgspec

from pipeline.model.markup import MarkKind

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][\w-]*)(?P<rest>(?:[\s/][^<>]*)?)>")
_ATTRIBUTE = re.compile(
    r"(?<![\w:-])(?P<name>[\w:-]+)\s{0,9}=\s{0,9}"
    r"(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>]+))"
)
_LONGEST_DECLARATION = 10_000
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


class Tag(msgspec.Struct, frozen=True):
    """One tag. `end` is where the words go on."""

    name: str  # in small letters
    is_end: bool
    attributes: dict[str, str]
    start: int
    end: int


class Words(msgspec.Struct, frozen=True):
    """Words between tags, or what an entity stands for."""

    text: str
    at: int
    is_decoded: bool = False


def cut(content: str) -> Iterator[Tag | Words]:
    """Yield the tags and words of raw HTML in order. Comments, scripts and the like are left out."""
    ends = {"--": content.rfind("-->")}  # where the last end of something that is left out stands
    at = 0
    while at < len(content):
        opening = content.find("<", at)
        opening = len(content) if opening < 0 else opening
        yield from words(content, at, opening)
        if opening == len(content):
            return
        found = tag(content, opening)
        if found is None:
            at = _past(content, opening, ends)
            if at == opening + 1:
                yield Words("<", opening)
        else:
            at = _past_dropped(content, found, ends)
            yield from () if found.name in known()["dropped"] else (found,)


def tag(content: str, at: int) -> Tag | None:
    """Return the tag that begins here; None where there is none, or no element of this name."""
    found = _TAG.match(content, at)
    if found is None:
        return None
    name = found["name"].lower()
    if "-" not in name and not any(name in names for names in known().values()):
        return None
    return Tag(name, bool(found["end"]), _attributes(found["rest"]), at, found.end())


def words(content: str, start: int, end: int) -> Iterator[Words]:
    """Yield the words of a stretch, and what its entities stand for."""
    at = start
    for found in _ENTITY.finditer(content, start, end):
        meaning = html.unescape(found.group())
        if meaning != found.group():
            if at < found.start():
                yield Words(content[at : found.start()], at)
            yield Words(meaning, found.start(), is_decoded=True)
            at = found.end()
    if at < end:
        yield Words(content[at:end], at)


@cache
def known() -> dict[str, frozenset[str]]:
    """Return the names of HTML's elements by what they do."""
    listed = tomllib.loads(files(__package__).joinpath("tags.toml").read_text("utf-8"))
    return {group: frozenset(names) for group, names in listed.items()}


@cache
def marks() -> dict[str, MarkKind]:
    """Return the marks that elements stand for."""
    listed = tomllib.loads(files(__package__).joinpath("tags.toml").read_text("utf-8"))
    return {name: MarkKind(mark) for name, mark in listed["marks"].items()}


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in _ATTRIBUTE.finditer(text[:10_000]):
        value = one["double"] or one["single"] or one["bare"] or ""
        found.setdefault(one["name"].lower(), html.unescape(value))
    return found


def _past(content: str, at: int, ends: dict[str, int]) -> int:
    """Return where the words go on after a comment or declaration; just after the `<` where it is none."""
    if content.startswith("<!--", at):
        return content.find("-->", at + 4) + 3 if ends["--"] >= at + 4 else at + 4
    if content.startswith(("<!", "<?"), at):
        end = content.find(">", at, at + _LONGEST_DECLARATION)
        return end + 1 if end >= 0 else at + 1
    return at + 1


def _past_dropped(content: str, found: Tag, ends: dict[str, int]) -> int:
    """Return where the words go on after an element that shows none; where it never ends, right after its tag."""
    if found.name not in known()["dropped"] or found.is_end:
        return found.end
    closing = f"</{found.name}"
    if closing not in ends:
        ends[closing] = content.lower().rfind(closing)
    if ends[closing] < found.end:
        return found.end
    end = re.compile(re.escape(closing), re.IGNORECASE).search(content, found.end)
    return content.find(">", end.end()) + 1 or end.end() if end else found.end
