"""What speaks for each piece being furniture: where it stands, what its elements are called, what it says."""

from __future__ import annotations

from pipeline.formats.html import main_part, signs
from pipeline.formats.html.main_part import MainPart
from pipeline.formats.html.records import Draft, Node
from pipeline.formats.reading.piece import Evidence
from pipeline.model.page import Kind

_MOST_SIGNS = 8  # of the elements around a piece; more would add nothing
_WHOLE = 0.95  # of the words: all but a full stop
_LINKED_WORDS = 0.9


def weigh(drafts: list[Draft], part: MainPart) -> None:
    """Give each piece its evidence."""
    before_title = part.title is not None
    into_page = _lists_into_page(drafts)
    inside: dict[Node, bool] = {}
    for draft in drafts:
        if draft is part.title:
            before_title = False
            draft.evidence = (signs.place("title"),)
            continue
        is_prose = main_part.is_prose(draft)
        found = [*_around(draft.node, part.spine), *draft.evidence, _place(draft, part, inside)]
        found.extend(signs.by_own_words(draft.text))
        if before_title:
            found.append(signs.place("prose_before_title" if is_prose else "before_title"))
        if is_prose:
            found.append(signs.place("prose"))
        if draft.node.context.list in into_page and draft.is_item:
            found.append(signs.place("links_into_page"))
        draft.evidence = tuple(found)


def total(draft: Draft) -> float:
    """Return the sum of the evidence; above 0, the piece is furniture."""
    return sum(each.weight for each in draft.evidence)


def _place(draft: Draft, part: MainPart, inside: dict[Node, bool]) -> Evidence:
    node = draft.node
    if part.is_told:
        return signs.place("main" if node.context.is_in_main else "outside_main")
    if part.core.parent is None and not part.core.prose:
        return signs.place("anywhere")
    if node not in inside:
        inside[node] = _is_inside(node, part.core, inside) or main_part.is_branch_of_text(draft, part.spine)
    return signs.place("text" if inside[node] else "outside_text")


def _is_inside(node: Node, core: Node, inside: dict[Node, bool]) -> bool:
    return any(each is core for each in node.around())


def _around(node: Node, spine: set[Node]) -> tuple[Evidence, ...]:
    """Return what the elements around a piece tell. Each element's answer is kept for the next piece."""
    open_ended: list[Node] = []
    here: Node | None = node
    while here is not None and here.total is None:
        open_ended.append(here)
        here = here.parent
    known = here.total if here is not None and here.total is not None else ()
    for each in reversed(open_ended):
        if each.evidence and each not in spine and len(known) < _MOST_SIGNS:
            known += tuple(one for one in each.evidence if one not in known)
        each.total = known
    return known


def _lists_into_page(drafts: list[Draft]) -> set[object]:
    """Return the lists whose items all are links into the page itself."""
    found: dict[object, bool] = {}
    for draft in drafts:
        if draft.is_item and draft.node.context.list is not None:
            made = draft.node.context.list
            leads = draft.link_share >= _LINKED_WORDS and draft.gathered.marks[0].target.startswith("#")
            found[made] = found.get(made, True) and leads
    return {made for made, leads in found.items() if leads}
