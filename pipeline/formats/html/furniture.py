"""What speaks for each piece being furniture: where it stands, what its elements are called, what it says."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.formats.html import signs
from pipeline.formats.html.main_part import MainPart, is_prose
from pipeline.formats.html.records import Draft, ListMaker, Node
from pipeline.formats.html.signs import Sign
from pipeline.formats.reading.piece import Evidence

_MOST_SIGNS = 8  # of the elements around a piece; more would add nothing
_LINKED = 0.9  # of the words: all but a full stop


def weigh(drafts: list[Draft], part: MainPart) -> None:
    """Give each piece its evidence."""
    is_before_title = part.title is not None
    into_page = _lists_into_page(drafts)
    for draft in drafts:
        if draft is part.title:
            is_before_title = False
            draft.evidence = (signs.place("title"),)
        else:
            draft.evidence = tuple(_evidence(draft, part, is_before_title, into_page))


def total(draft: Draft) -> float:
    """Return the sum of the evidence; above 0, the piece is furniture."""
    return sum(each.weight for each in draft.evidence)


def _evidence(draft: Draft, part: MainPart, is_before_title: bool, into_page: set[ListMaker]) -> Iterator[Evidence]:
    yield signs.place(part.place(draft.node))
    yield from _around(draft.node, part)
    yield from _chosen(draft.signs, part.is_inside(draft.node))
    yield from signs.by_own_words(draft.text)
    prose = is_prose(draft)
    if prose:
        yield signs.place("prose")
    if is_before_title:
        yield signs.place("prose_before_title" if prose else "before_title")
    if draft.is_item and draft.node.context.list in into_page:
        yield signs.place("links_into_page")


def _around(node: Node, part: MainPart) -> tuple[Evidence, ...]:
    """Return what the elements around a piece tell. Each element's answer is kept for the next piece."""
    unknown: list[Node] = []
    here: Node | None = node
    while here is not None and here.total is None:
        unknown.append(here)
        here = here.parent
    known = here.total or () if here is not None else ()
    for each in reversed(unknown):
        if each.told.signs and each not in part.spine and len(known) < _MOST_SIGNS:
            known += tuple(one for one in _chosen(each.told.signs, part.is_inside(each)) if one not in known)
        each.total = known
    return known


def _chosen(found: tuple[Sign, ...], is_inside: bool) -> tuple[Evidence, ...]:
    return tuple(sign.in_main if is_inside else sign.outside for sign in found)


def _lists_into_page(drafts: list[Draft]) -> set[ListMaker]:
    """Return the lists whose items all are links into the page itself."""
    found: dict[ListMaker, bool] = {}
    for draft in drafts:
        made = draft.node.context.list
        if draft.is_item and made is not None:
            leads = draft.link_share >= _LINKED and draft.marks[0].target.startswith("#")
            found[made] = found.get(made, True) and leads
    return {made for made, leads in found.items() if leads}
