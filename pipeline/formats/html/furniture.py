"""What speaks for each piece being furniture: where it stands, what its elements are called, what it says."""

from __future__ import annotations

from pipeline.formats.html import signs
from pipeline.formats.html.main_part import MainPart
from pipeline.formats.html.records import Draft, ListMaker, Node
from pipeline.formats.html.signs import Sign
from pipeline.formats.reading.piece import Evidence
from pipeline.model.page import CallOut

_MOST_SIGNS = 8  # of the elements around a piece; more would add nothing
_LINKED = 0.9  # of the words: all but a full stop
_SEVERAL = 2  # items that lead to places in a page that may be this one
_ELSEWHERE = "\0"  # no page's address


def weigh(drafts: list[Draft], nodes: list[Node], part: MainPart) -> None:
    """Give each piece its evidence, and the sum of it: above 0, the piece is furniture."""
    _read_names(nodes, part)
    is_before_title = part.title is not None
    into_page = _lists_into_page(drafts)
    is_under = False  # whether a heading of the site's own stands above
    for draft in drafts:
        if draft is part.title:
            is_before_title = False
            draft.evidence = (signs.place("title"),)
        else:
            draft.evidence = _evidence(draft, part, is_before_title, into_page)
        if is_under and draft.is_item and draft.link_share >= _LINKED:
            draft.evidence += (signs.place("under_furniture"),)
        draft.weight = sum([each.weight for each in draft.evidence])
        if not draft.is_item:
            is_under = draft.weight > 0 and bool(signs.by_own_words(draft.text))


def _evidence(draft: Draft, part: MainPart, is_before_title: bool, into_page: set[ListMaker]) -> tuple[Evidence, ...]:
    found = _around(draft.node, part)
    if draft.signs:
        found += _chosen(draft.signs, part.is_inside(draft.node))
    if own := signs.by_own_words(draft.text):
        found += own
    if draft.is_prose:
        found += (signs.place("prose"),)
    if is_before_title:
        is_text = draft.is_prose or _is_warning(draft)
        found += (signs.place("prose_before_title" if is_text else "before_title"),)
    if draft.is_item and draft.node.context.list in into_page:
        found += (signs.place("links_into_page"),)
    return found


def _is_warning(draft: Draft) -> bool:
    """Whether it stands in a box that people are to see first; such a box may stand above the main heading."""
    box = draft.node.context.box
    return box is not None and box.call_out not in (CallOut.NOTE, CallOut.QUOTE, CallOut.DETAILS)


def _around(node: Node, part: MainPart) -> tuple[Evidence, ...]:
    """Return what the place of an element, and the names of those around it, tell."""
    told = (signs.place(part.place(node)), *node.names)
    if part.is_aside(node):
        told += (signs.place("links_beside_main" if part.is_told else "links_beside_text"),)
    return told


def _read_names(nodes: list[Node], part: MainPart) -> None:
    """Say for each element what its name, and those around it that hold none of the text, tell."""
    for node in nodes:  # an element stands behind the one around it
        if node.parent is None or node in part.spine:
            continue
        known = node.parent.names
        if node.told.signs and len(known) < _MOST_SIGNS:
            found = _chosen(node.told.signs, part.is_inside(node))
            known += tuple([one for one in found if one not in known])
        node.names = known


def _chosen(found: tuple[Sign, ...], is_inside: bool) -> tuple[Evidence, ...]:
    return tuple([sign.in_main if is_inside else sign.outside for sign in found])


def _lists_into_page(drafts: list[Draft]) -> set[ListMaker]:
    """Return the lists whose items all are links to places in this page, or several to places in one page."""
    pages: dict[ListMaker, list[str]] = {}
    for draft in drafts:
        made = draft.node.context.list
        if draft.is_item and made is not None:
            target = draft.marks[0].target if draft.link_share >= _LINKED else ""
            page, has_place, _ = target.partition("#")
            pages.setdefault(made, []).append(page if has_place else _ELSEWHERE)
    return {made for made, found in pages.items() if _is_one_page(found)}


def _is_one_page(pages: list[str]) -> bool:
    first = pages[0]
    return all(page == first for page in pages) and (first == "" or (first != _ELSEWHERE and len(pages) >= _SEVERAL))
