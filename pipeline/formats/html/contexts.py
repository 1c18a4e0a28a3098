"""What an element changes for the pieces in it: a list is one deeper, a cell stands in its row, a box begins."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from pipeline.formats.html.elements import IN_LINE_IN_HEADINGS
from pipeline.formats.html.records import BoxMaker, Context, ItemMaker, ListMaker
from pipeline.formats.html.tables import TableMaker
from pipeline.formats.html.tokens import attributes
from pipeline.formats.html.traits import Traits
from pipeline.model.page import CallOut, Kind

_MOST_SPAN = 1000


def changed(around: Context, told: Traits, page_language: str) -> Context:
    """Return the context of the pieces in an element that begins in another context."""
    here = replace(around)
    here.is_in_main = around.is_in_main or told.is_main
    if told.language and told.name != "html":
        here.language = "" if is_same_language(told.language, page_language) else told.language
    if told.level:
        here.level, here.kind, here.in_line = told.level, None, IN_LINE_IN_HEADINGS
        here.reason = (
            f"an {told.name} element"
            if told.name[0] == "h" and told.name != "header"
            else "an element with the role of a heading"
        )
    if told.call_out is not None and _is_new_box(around.box, told.call_out):
        here.box = BoxMaker(told.call_out)
    change = _CHANGES.get(told.name) or _BY_ROLE.get(told.role)
    if change:
        change(here, told)
    return here


def is_same_language(one: str, other: str) -> bool:
    """Whether two tags name one language; its regions are no other language."""
    return one.replace("_", "-").split("-")[0].lower() == (other or "en").replace("_", "-").split("-")[0].lower()


def _is_new_box(around: BoxMaker | None, call_out: CallOut) -> bool:
    """Whether a box is another than the one around it: parts of a box often bear its name."""
    return around is None or call_out not in (around.call_out, CallOut.NOTE)


def _list(context: Context, told: Traits) -> None:
    first = 0
    if told.name == "ol":
        given = attributes(told.inside).get("start", "")
        first = int(given) if given.isascii() and given.isdigit() and len(given) < 7 else 1
    context.depth += 1
    context.list, context.item, context.kind = ListMaker(first), None, None


def _item(context: Context, told: Traits) -> None:
    context.depth = context.depth or 1
    context.item = context.list.item() if context.list else ItemMaker(0)
    context.kind = None


def _table(context: Context, told: Traits) -> None:
    if context.table is not None:
        context.table.is_layout = True
    context.table, context.cell = TableMaker(told.is_layout), None
    context.item, context.kind, context.depth, context.list = None, None, 0, None


def _row(context: Context, told: Traits) -> None:
    if context.table is not None:
        context.table.begin_row()


def _cell(context: Context, told: Traits) -> None:
    context.item, context.list, context.kind, context.depth, context.level = None, None, None, 0, 0
    context.in_line = frozenset()
    if context.table is not None:
        found = attributes(told.inside) if told.inside else {}
        is_header = told.name == "th" or told.role in ("columnheader", "rowheader") or context.is_head
        context.cell = context.table.cell(is_header, _span(found, "colspan"), _span(found, "rowspan"))


def _span(found: dict[str, str], name: str) -> int:
    given = found.get(name, "1").strip()
    return min(max(int(given), 1), _MOST_SPAN) if given.isascii() and given.isdigit() and len(given) < 7 else 1


def _head(context: Context, told: Traits) -> None:
    context.is_head = True


def _caption(context: Context, told: Traits) -> None:
    context.kind, context.item, context.cell = Kind.CAPTION, None, None
    context.reason = f"a {told.name} element"


def _term(context: Context, told: Traits) -> None:
    context.kind, context.item, context.list, context.in_line = Kind.TERM, None, None, IN_LINE_IN_HEADINGS
    context.reason = "a dt element"


def _definition(context: Context, told: Traits) -> None:
    context.kind, context.item, context.list = Kind.DEFINITION, None, None
    context.reason = "a dd element"


def _summary(context: Context, told: Traits) -> None:
    context.in_line, context.item, context.kind = IN_LINE_IN_HEADINGS, None, None


_CHANGES: dict[str, Callable[[Context, Traits], None]] = {
    **dict.fromkeys(("ul", "ol", "menu", "dir"), _list),
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
    "summary": _summary,
}
_BY_ROLE: dict[str, Callable[[Context, Traits], None]] = {"list": _list, "listitem": _item}
