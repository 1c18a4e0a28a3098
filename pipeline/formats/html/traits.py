"""What a tag says by itself, before anything is known of what stands around it."""

from __future__ import annotations

import functools
import re

import msgspec

from pipeline.formats.html import signs
from pipeline.formats.html.elements import BLOCKS, HEADINGS, UNSEEN
from pipeline.formats.html.signs import Sign
from pipeline.formats.html.tokens import attributes
from pipeline.model.page import CallOut

_LONGEST_REMEMBERED = 500
_DISPLAY = re.compile(r"(?:^|[;\s])(?:display\s*:\s*(none|block|inline)\b|visibility\s*:\s*(hidden)\b)")
_WIDTH = re.compile(r"(?<=-)\d(?:-\d)?\b")
# A panel that is closed when the page opens; its words are a click away.
_CLOSED = re.compile(r"\b(?:accordion|collaps\w*|expand\w*|panel|tab|tabpane|toggle|faq|answer|drop-?down|content)\b")
_ICON = re.compile(r"\b(?:icons?|fa|fas|far|fab|glyphicon|material-icons|dashicons|svg)\b")
_BOXES = frozenset(
    (
        "div",
        "section",
        "aside",
        "article",
        "p",
        "blockquote",
        "figure",
        "table",
        "fieldset",
        "td",
        "ul",
        "dl",
        "details",
    )
)
_WHOLE_PAGE = ("html", "body")


class Traits(msgspec.Struct, frozen=True):
    """What a start tag says of its element."""

    name: str
    is_block: bool
    is_hidden: bool = False
    is_main: bool = False
    is_layout: bool = False
    level: int = 0  # of a heading
    visual_level: int = -1  # of text that is set as a heading: 0 where its class gives no level; -1 if it is not
    call_out: CallOut | None = None
    role: str = ""
    language: str = ""
    signs: tuple[Sign, ...] = ()
    is_telling: bool = False  # an element in running text that tells something of the piece it holds


def traits(name: str, inside: str) -> Traits:
    """Return what a start tag says of its element. Pages repeat their tags, so answers are remembered."""
    if len(inside) > _LONGEST_REMEMBERED:
        return _traits.__wrapped__(name, inside)
    return _traits(name, inside)


@functools.lru_cache(maxsize=4096)
def _traits(name: str, inside: str) -> Traits:
    block = name in BLOCKS
    told = signs.by_element("element", name)
    call_out = _named(signs.table()["element_box"], name)
    if not inside:
        level = HEADINGS.get(name, 0)
        return Traits(name, block, name in UNSEEN, name == "main", level=level, call_out=call_out, signs=told)
    found = attributes(inside)
    role = found.get("role", "").strip().lower()
    names = signs.normal(f"{found.get('class', '')} {found.get('id', '')}")
    if name not in _WHOLE_PAGE:
        told += signs.by_element("role", role) + (signs.by_name(names) if names.strip() else ())
    display = (match[1] or match[2]) if (match := _DISPLAY.search(found.get("style", "").lower())) else ""
    visual_level = _visual_level(names)
    return Traits(
        name,
        is_block=display == "block" or (block and display != "inline"),
        is_hidden=name in UNSEEN or _is_hidden(name, found, names, display),
        is_main=name == "main" or role == "main",
        is_layout=role in ("presentation", "none"),
        level=_level(name, role, found),
        visual_level=visual_level,
        call_out=call_out or _call_out(name, role, found.get("class", "")),
        role=role,
        language=(found.get("lang") or found.get("xml:lang") or "").strip(),
        signs=told,
        is_telling=not block and bool(told or visual_level >= 0),
    )


def _is_hidden(name: str, found: dict[str, str], names: str, display: str) -> bool:
    """Whether nobody can see it. What a control on the page opens can be seen; so can what only sounds leave out."""
    if found.get("aria-hidden") == "true" and (name in ("i", "svg") or _ICON.search(names)):
        return True
    is_off = display in ("none", "hidden") or ("hidden" in found and found["hidden"] != "until-found")
    return is_off and not (found.get("role") == "tabpanel" or "aria-labelledby" in found or _CLOSED.search(names))


def _level(name: str, role: str, found: dict[str, str]) -> int:
    if role == "heading":
        given = found.get("aria-level", "")
        return int(given) if given in ("1", "2", "3", "4", "5", "6") else HEADINGS.get(name, 2)
    return 0 if role in ("presentation", "none") else HEADINGS.get(name, 0)


def _visual_level(names: str) -> int:
    match = signs.visual_heading().search(names)
    if not match:
        return -1
    figure = re.search(r"\d$", match[1])
    return int(figure[0]) if figure and "1" <= figure[0] <= "6" else 0


def _call_out(name: str, role: str, classes: str) -> CallOut | None:
    """Which sort of box it is. A class such as `card__heading` names a part of a box, not the box."""
    if name not in _BOXES:
        return None
    names = signs.normal(" ".join(each for each in classes.split() if "__" not in each))
    return (signs.call_out(names) if names else None) or _named(signs.table()["role_box"], role)


def _named(choices: dict[str, str], name: str) -> CallOut | None:
    return CallOut(choices[name]) if name in choices else None
