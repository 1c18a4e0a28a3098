"""What an element changes for the pieces in it: a list is one deeper, a cell stands in its row, a box begins."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.formats.html.records import BoxMaker, Context, ItemMaker, ListMaker, Node, TableMaker
from pipeline.formats.html.tokens import attributes
from pipeline.formats.html.traits import Traits
from pipeline.model.page import CallOut, Kind

_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_MOST_SPAN = 1000


def enter(parent: Node, told: Traits, inside: str, page_language: str) -> Node:
    """Return the node of an element that begins inside another."""
    here = parent.context
    name = told.name
    change = _CHANGES.get(name) or _BY_ROLE.get(told.role)
    language = told.language if told.language and not is_same_language(told.language, page_language) else ""
    is_box = told.call_out is not None and _is_new_box(here.box, told.call_out)
    if change or told.level or is_box or told.is_main or told.language:
        here = here.copy()
        here.is_in_main = here.is_in_main or told.is_main
        if told.language:
            here.language = language
        if told.level:
            here.level, here.item, here.kind = told.level, here.item, None
            here.reason = f"an {name} element" if name[:1] == "h" else "an element with the role of a heading"
        if is_box and told.call_out is not None:
            here.box = BoxMaker(told.call_out)
        if change:
            change(here, told, inside)
    node = Node(name, parent, here)
    node.signs, node.is_main = told.signs, told.is_main
    node.visual_level = told.visual_level
    return node


def is_same_language(one: str, other: str) -> bool:
    """Whether two tags name one language; its regions are no other language."""
    return one.replace("_", "-").split("-")[0].lower() == (other or "en").replace("_", "-").split("-")[0].lower()


def _is_new_box(around: BoxMaker | None, call_out: CallOut) -> bool:
    """Whether a box is another than the one around it: parts of a box often bear its name."""
    return around is None or call_out not in (around.call_out, CallOut.NOTE)


def _list(context: Context, told: Traits, inside: str) -> None:
    first = 0
    if told.name == "ol":
        given = attributes(inside).get("start", "") if inside else ""
        first = int(given) if given.isascii() and given.isdigit() and len(given) < 7 else 1
    context.depth += 1
    context.list, context.item, context.kind = ListMaker(first), None, None


def _item(context: Context, told: Traits, inside: str) -> None:
    context.depth = context.depth or 1
    context.item = context.list.item() if context.list else ItemMaker(0)
    context.kind = None


def _table(context: Context, told: Traits, inside: str) -> None:
    if context.table is not None:
        context.table.is_layout = True
    context.table, context.cell = TableMaker(told.is_layout), None
    context.item, context.kind, context.depth = None, None, 0


def _row(context: Context, told: Traits, inside: str) -> None:
    if context.table is not None:
        context.table.begin_row()


def _cell(context: Context, told: Traits, inside: str) -> None:
    context.item, context.kind, context.depth, context.level = None, None, 0, 0
    if context.table is None:
        return
    found = attributes(inside) if inside else {}
    is_header = told.name == "th" or told.role in ("columnheader", "rowheader") or context.is_head
    columns, rows = _span(found, "colspan"), _span(found, "rowspan")
    context.cell = context.table.cell(is_header, columns, rows)


def _span(found: dict[str, str], name: str) -> int:
    given = found.get(name, "1").strip()
    return min(max(int(given), 1), _MOST_SPAN) if given.isascii() and given.isdigit() and len(given) < 7 else 1


def _head(context: Context, told: Traits, inside: str) -> None:
    context.is_head = True


def _caption(context: Context, told: Traits, inside: str) -> None:
    context.kind, context.item, context.cell = Kind.CAPTION, None, None
    context.reason = f"a {told.name} element"


def _term(context: Context, told: Traits, inside: str) -> None:
    context.kind, context.item = Kind.TERM, None
    context.reason = "a dt element"


def _definition(context: Context, told: Traits, inside: str) -> None:
    context.kind, context.item = Kind.DEFINITION, None
    context.reason = "a dd element"


_CHANGES: dict[str, Callable[[Context, Traits, str], None]] = {
    **dict.fromkeys(_LISTS, _list),
    "li": _item,
    "table": _table,
    "tr": _row,
    "td": _cell,
    "th": _cell,
    "thead": _head,
    "caption": _caption,
    "figcaption": _caption,
    "dt": _term,
    "dd": _definition,
}
_BY_ROLE: dict[str, Callable[[Context, Traits, str], None]] = {"list": _list, "listitem": _item}
