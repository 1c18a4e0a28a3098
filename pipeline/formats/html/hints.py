"""What role, class, id and style say of an element: how it is shown, which box it is, whether it is furniture."""

from __future__ import annotations

import re

from pipeline.formats.html import signs
from pipeline.formats.html.signs import Sign
from pipeline.model.page import CallOut

_DISPLAY = re.compile(r"(?:^|[;\s])(?:display\s*:\s*(none|block|inline)\b|visibility\s*:\s*(hidden)\b)")
# A panel that is closed when the page opens; its words are a click away.
_CLOSED = re.compile(r"\b(?:accordion|collaps\w*|expand\w*|panel|tab|tabpane|toggle|faq|answer|drop-?down|content)\b")
_ICON = re.compile(r"\b(?:icons?|fa|fas|far|fab|glyphicon|material-icons|dashicons|svg)\b")
_BOXES = frozenset(("div", "section", "aside", "article", "p", "blockquote", "figure", "table", "fieldset", "td", "ul"))


def furniture_signs(role: str, names: str) -> tuple[Sign, ...]:
    """Return the signs of being furniture; `names` are class and id as `signs.normal` gives them."""
    return signs.by_element("role", role) + (signs.by_name(names) if names else ())


def display(style: str) -> str:
    """Return how a style shows its element: none, hidden, block, inline, or nothing where it does not say."""
    match = _DISPLAY.search(style.lower())
    return match[1] or match[2] if match else ""


def is_hidden(name: str, found: dict[str, str], names: str, shown: str) -> bool:
    """Whether nobody can see it. What a control on the page opens can be seen; so can what only sounds leave out."""
    if found.get("aria-hidden") == "true" and (name in ("i", "svg") or _ICON.search(names)):
        return True
    is_off = shown in ("none", "hidden") or ("hidden" in found and found["hidden"] != "until-found")
    return is_off and not (found.get("role") == "tabpanel" or "aria-labelledby" in found or _CLOSED.search(names))


def heading_level(own: int, role: str, found: dict[str, str]) -> int:
    """Return the level of a heading, 0 for none; `own` is the one that the element's name says."""
    if role == "heading":
        given = found.get("aria-level", "")
        return int(given) if given in ("1", "2", "3", "4", "5", "6") else own or 2
    return 0 if role in ("presentation", "none") else own


def call_out(name: str, role: str, classes: str) -> CallOut | None:
    """Which sort of box it is. A class such as `card__heading` names a part of a box, not the box."""
    if name not in _BOXES:
        return None
    names = signs.normal(" ".join(each for each in classes.split() if "__" not in each))
    return (signs.call_out(names) if names else None) or named_box("role_box", role)


def named_box(group: str, name: str) -> CallOut | None:
    """Return which sort of box a group of `signs.toml` says that an element or a role is."""
    found = signs.table()[group].get(name)
    return CallOut(found) if found else None
