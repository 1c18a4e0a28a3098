"""Where the page's own text stands in the file: its main heading, and the element that holds most of its sentences."""

from __future__ import annotations

import re

from pipeline.formats.html.records import Draft, Node
from pipeline.model.markup import MarkKind
from pipeline.model.page import Kind

_PROSE_WORDS = 8  # from this length, words that end as a sentence does are prose
_MOST_LINKED = 0.5
_FEW_LINKED = 0.02
_MOST_WEIGHT = 2.5  # prose in what is called a footer or a cookie notice shows nothing
_SHARE = 0.85  # of the page's prose that an element must hold to be its text
_MAIN_SHARE = 0.5  # of the prose that what is called the main part must hold to be believed
_BRANCH_WORDS = 25  # of prose, from which an element beside the text may be text too
_ENDS = frozenset(".!?:;…")
_BEHIND_END = "\"'”’)]0123456789"
_CELLS = frozenset(("td", "th"))
_HEADING = Kind.HEADING
_BETWEEN_NAMES = re.compile(r" [-–—|:·»›] |[|»]")
_NEVER_HOLDERS = frozenset(("p", "li", "blockquote", "dd"))


class MainPart:
    """The place of the page's text."""

    def __init__(self, title: Draft | None, core: Node, text: Node, is_told: bool) -> None:
        self.title = title  # the main heading
        self.core = core  # the innermost element that holds the text and the main heading
        self.text = text  # the innermost that holds the text
        self.is_told = is_told  # whether the file itself says which element is the main part
        self.spine = set(text.around())  # what holds the text, and the main heading: its names say nothing of a piece
        if title is not None:
            self.spine.update(title.node.around())
        self._beside_title = title.node.parent if title is not None else None
        self._in_text = {node for node in self.spine if text in node.around()}
        self._in_core = {node for node in self.spine if core in node.around()}
        for node in self.spine:
            if node.key in _CELLS and node.context.table is not None:
                node.context.table.is_layout = True  # one cell holds the page's text

    def is_inside(self, node: Node) -> bool:
        """Whether an element stands in the main part, or beside it in one with prose, headings or lists of its own."""
        if self.is_told:
            return node.context.is_in_main or self._is_beside_title(node)
        top = node.top or node
        if (top if top in self.spine else top.parent) in self._in_core:
            return True
        if top in self.spine or top.prose >= _BRANCH_WORDS:
            return top not in self.spine
        return top.has_structure and not top.told.signs and top.linked <= _FEW_LINKED * top.words

    def is_aside(self, node: Node) -> bool:
        """Whether an element stands beside the text, in one that holds links and no prose."""
        top = node.top or node
        if top in self.spine or top.parent in self._in_text:
            return False
        return top.prose < _BRANCH_WORDS and top.linked >= _MOST_LINKED * top.words

    def place(self, node: Node) -> str:
        """Return the name of the sign that an element's place is."""
        if self.is_told:
            return "main" if self.is_inside(node) else "outside_main"
        if not self.core.prose:
            return "anywhere"
        return "text" if self.is_inside(node) else "outside_text"

    def _is_beside_title(self, node: Node) -> bool:
        """Whether an element stands right below the main heading, where that is outside the main part."""
        holder = self._beside_title
        return holder is not None and node is not holder and node.parent is holder


def _set_tops(nodes: list[Node], spine: set[Node]) -> None:
    """Say for each element which is the outermost round it that holds none of the text; of what holds it, itself."""
    for node in nodes:  # an element stands behind the one around it
        around = node.parent
        if around is not None and around not in spine and node not in spine:
            node.top = around.top or around


def find(drafts: list[Draft], nodes: list[Node], name: str) -> MainPart:
    """Return where the page's text stands. `name` is what the title element calls the page."""
    _count_prose(drafts, nodes)
    mains = [node for node in nodes if node.told.is_main]
    root = max(mains, key=lambda node: node.prose) if mains else nodes[0]
    is_told = bool(mains) and root.prose >= max(1, _MAIN_SHARE * nodes[0].prose)
    root = root if is_told else nodes[0]
    text = _descend(root, nodes)
    title = _title(drafts, root, "" if is_told else name)
    if title is not None and not is_told:
        title = _nearer(title, text, drafts, name)
    core = text
    if title is not None:
        around_title = set(title.node.around())
        core = next(node for node in text.around() if node in around_title)
    part = MainPart(title, core, text, is_told)
    _set_tops(nodes, part.spine)
    return part


def _is_prose(draft: Draft) -> bool:
    """Whether words that are enough for it are a sentence that somebody wrote for readers."""
    return (
        draft.link_share <= _MOST_LINKED
        and draft.text.rstrip(_BEHIND_END)[-1:] in _ENDS
        and draft.kind is not Kind.IMAGE
    )


def _count_prose(drafts: list[Draft], nodes: list[Node]) -> None:
    """Say which pieces are prose, and count for each element its words, those in links, and those of prose."""
    for draft in drafts:
        node, words = draft.node, draft.text.count(" ") + 1
        node.words += words
        if draft.link_share:
            node.linked += words * draft.link_share
        if draft.is_item or draft.kind is _HEADING:
            node.has_structure = True
        if words >= _PROSE_WORDS and _is_prose(draft):
            draft.is_prose = True
            if _weight(node) < _MOST_WEIGHT:
                node.prose += words
    for node in reversed(nodes):  # an element stands behind the one around it
        around = node.parent
        if node.words and around is not None:
            around.words += node.words
            around.linked += node.linked
            around.prose += node.prose
            if node.has_structure:
                around.has_structure = True


def _weight(node: Node) -> float:
    """Return what an element, or the one around it, tells of being furniture."""
    at = 1 if node.context.is_in_main else 0
    own, around = node.told.weights[at], node.parent
    return own if around is None else max(own, around.told.weights[at])


def _descend(root: Node, nodes: list[Node]) -> Node:
    """Return the innermost element that holds nearly all prose."""
    heaviest: dict[Node, Node] = {}
    for node in nodes:
        around = node.parent
        if around is not None and node.prose and (around not in heaviest or node.prose > heaviest[around].prose):
            heaviest[around] = node
    here = root
    while here in heaviest and heaviest[here].prose >= _SHARE * root.prose and heaviest[here].key not in _NEVER_HOLDERS:
        here = heaviest[here]
    return here


def _title(drafts: list[Draft], root: Node, name: str) -> Draft | None:
    """Return the page's main heading: of level 1 and in the main part; where the file tells no main part, the one
    that is named as the page is, and where it has no level 1, a heading with that name."""
    first = [draft for draft in drafts if draft.kind is Kind.HEADING and draft.level == 1]
    if not first:
        return next((draft for draft in drafts if _may_be_title(draft) and _is_named(draft, name)), None)
    first = [draft for draft in first if any(node is root for node in draft.node.around())] or first
    first = [draft for draft in first if _weight(draft.node) < _MOST_WEIGHT] or first
    return next((draft for draft in first if _is_named(draft, name)), first[0])


def _nearer(title: Draft, text: Node, drafts: list[Draft], name: str) -> Draft:
    """Return a heading nearer to the text that the title element names too; then the first is the website's name."""
    parts = {part.strip() for part in _BETWEEN_NAMES.split(name)}
    named = [draft for draft in drafts if draft.text in parts and _may_be_title(draft)]
    return min((title, *named), key=lambda draft: _way(text, draft))


def _way(text: Node, draft: Draft) -> int:
    """Return how many elements around the text do not hold a piece."""
    around = set(draft.node.around())
    return next((steps for steps, node in enumerate(text.around()) if node in around), 0)


def _may_be_title(draft: Draft) -> bool:
    is_set_apart = draft.visual_level >= 0 or any(
        mark.kind is MarkKind.STRONG and mark.end - mark.start == len(draft.text) for mark in draft.marks
    )
    return (draft.kind is Kind.HEADING or (is_set_apart and not draft.is_item)) and _weight(draft.node) < _MOST_WEIGHT


def _is_named(draft: Draft, name: str) -> bool:
    """Whether the title element's words begin with these; the website's name may follow."""
    rest = name[len(draft.text) :]
    return (
        bool(name)
        and name.startswith(draft.text)
        and (not rest or not (rest[0].isalnum() or rest.lstrip()[:1].isalnum()))
    )
