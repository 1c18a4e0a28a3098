"""What a tag says by itself, before anything is known of what stands around it."""

from __future__ import annotations

import functools
import re

import msgspec

from pipeline.formats.html import elements, hints, signs
from pipeline.formats.html.signs import Sign
from pipeline.formats.html.tokens import RAW, attributes, end_name, is_raw, is_swallowing
from pipeline.model.markup import MarkKind
from pipeline.model.page import CallOut

LONGEST_REMEMBERED = 500
# What a tag does. One that names an element for machines (html, time) starts it too; one with only text is all of it.
START, END, NOTHING, VOID, START_OF_HEAD, ONLY_TEXT = range(6)
_NAME = re.compile(r"<([a-z][^\s/>]*)[\s/]*", re.IGNORECASE)
_WHOLE_PAGE = ("html", "body")
_HEADS = ("html", "time")
_PARTS = frozenset(("li", "tr", "td", "th", "thead", "caption", "figcaption", "dt", "dd", "summary"))
_CHANGING = _PARTS | {"ul", "ol", "menu", "dir", "table", "main", "details", "blockquote"}
# Attributes that say more of an element than where it leads.
_TELLING = frozenset(("class", "id", "role", "style", "hidden", "lang", "xml:lang", "aria-hidden"))
_SHAPING = _TELLING | {"aria-level", "aria-labelledby"}
# Markup that says nothing without one attribute.
_NEEDED = {"a": "href", "abbr": "title", "acronym": "title"}
_CHANGING_ROLES = frozenset(("list", "listitem"))


class Traits(msgspec.Struct, frozen=True, gc=False):
    """What a tag says of its element."""

    name: str
    act: int = START
    reason: str = ""  # why a piece in it is what it is: "a p element"
    inside: str = ""  # the attributes as they stand
    inside_at: int = 0  # where they begin in the tag
    ends: tuple[frozenset[str], frozenset[str]] | None = None  # see elements.ENDS
    ends_paragraph: bool = False
    is_block: bool = False  # stands on lines of its own
    is_label: bool = False  # … but not in a paragraph
    is_hidden: bool = False
    is_main: bool = False
    is_layout: bool = False  # a table, by its role
    is_swallowing: bool = False  # lacks a quotation mark
    level: int = 0  # of a heading
    visual_level: int = -1  # of text that is set as a heading: 0 where its class gives no level; -1 if it is not
    call_out: CallOut | None = None
    role: str = ""
    language: str = ""
    signs: tuple[Sign, ...] = ()  # of being furniture
    weights: tuple[float, float] = (0.0, 0.0)  # theirs together, outside the main part and in it
    mark: MarkKind | None = None
    target: str = ""
    title: str = ""
    is_changing: bool = False  # changes what its pieces are
    is_telling: bool = False  # in running text, tells something of the piece that it holds


def traits(tag: str) -> Traits:
    """Return what a tag says of its element. Pages repeat their tags, so answers are remembered."""
    return remembered(tag) if len(tag) <= LONGEST_REMEMBERED else remembered.__wrapped__(tag)


@functools.lru_cache(maxsize=8192)
def remembered(tag: str) -> Traits:
    """Return the same as `traits`, for tags that are not too long to keep."""
    opening = _NAME.match(tag)
    if opening is None:
        return Traits(name := end_name(tag), act=END if name else NOTHING)
    name, at = opening[1].lower(), opening.end()
    if name in RAW and is_raw(tag):
        return Traits(name, act=ONLY_TEXT)
    inside = tag[at:].removesuffix(">")
    found = attributes(inside) if inside.strip("/ \t\r\n") else {}
    telling = () if _TELLING.isdisjoint(found) else tuple([pair for pair in found.items() if pair[0] in _SHAPING])
    shaped = _shaped(name, telling)
    is_void = name in elements.VOID or (not _is_known(name) and inside.endswith("/"))
    return msgspec.structs.replace(
        shaped,
        act=VOID if is_void else START_OF_HEAD if name in _HEADS else START,
        inside=inside,
        inside_at=at,
        is_swallowing=is_swallowing(inside),
        mark=_mark(name, found),
        target=found.get("href", "").strip() if name == "a" else "",
        title=found.get("title", ""),
    )


def _is_known(name: str) -> bool:
    """Whether it is an element that never ends with a stroke in its start tag."""
    return name in elements.BLOCKS or name in elements.MARKS or name in ("span", "font", "object")


@functools.lru_cache(maxsize=4096)
def _shaped(name: str, telling: tuple[tuple[str, str], ...]) -> Traits:
    """Return what an element's name and the attributes that shape it say: many links differ but in where they lead."""
    is_block = name in elements.BLOCKS
    level = elements.HEADINGS.get(name, 0)
    told = signs.by_element("element", name)
    plain = Traits(
        name,
        reason=f"a {name} element",
        ends=elements.ENDS.get(name),
        ends_paragraph=is_block and name not in elements.IN_PARAGRAPHS,
        is_block=is_block,
        is_label=name in elements.IN_LINE_IN_PARAGRAPHS,
        is_hidden=name in elements.UNSEEN,
        is_main=name == "main",
        level=level,
        call_out=hints.named_box("element_box", name),
        signs=told,
        weights=_weights(told),
        is_changing=bool(level) or name in _CHANGING,
    )
    return _with_names(plain, dict(telling)) if telling else plain


def _with_names(plain: Traits, found: dict[str, str]) -> Traits:
    """Add what role, class, id, style and language say."""
    name = plain.name
    role = found.get("role", "").strip().lower()
    classes = found.get("class", "")[: signs.MOST_LETTERS]
    names = signs.normal(f"{classes} {found.get('id', '')[: signs.MOST_LETTERS]}").strip()
    told = plain.signs + (() if name in _WHOLE_PAGE else hints.furniture_signs(role, names))
    display = hints.display(found["style"]) if "style" in found else ""
    level, visual_level = hints.heading_level(plain.level, role, found), signs.visual_level(names)
    call_out = plain.call_out or hints.call_out(name, role, classes)
    language = (found.get("lang") or found.get("xml:lang") or "").strip()
    is_main = plain.is_main or role == "main"
    return msgspec.structs.replace(
        plain,
        is_block=plain.is_block if display in ("", "none", "hidden") else display == "block",
        is_hidden=plain.is_hidden or hints.is_hidden(name, found, names, display),
        is_main=is_main,
        is_layout=role in ("presentation", "none"),
        level=level,
        visual_level=visual_level,
        call_out=call_out,
        role=role,
        language=language,
        signs=told,
        weights=_weights(told),
        is_changing=plain.is_changing or bool(level or call_out or language) or is_main or role in _CHANGING_ROLES,
        is_telling=not plain.is_block and bool(told or visual_level >= 0),
    )


def _weights(told: tuple[Sign, ...]) -> tuple[float, float]:
    return sum([sign.outside.weight for sign in told]), sum([sign.in_main.weight for sign in told])


def _mark(name: str, found: dict[str, str]) -> MarkKind | None:
    """A link without a target is an anchor, and a short form that is not spelt out says nothing."""
    needed = _NEEDED.get(name)
    return elements.MARKS.get(name) if needed is None or needed in found else None
