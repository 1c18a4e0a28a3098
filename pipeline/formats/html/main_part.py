"""Where the page's own text stands in the file: its main heading, and the element that holds most of its sentences."""

from __future__ import annotations

from pipeline.formats.html.records import Draft, Node
from pipeline.model.page import Kind

_PROSE_WORDS = 8  # from this length, words that end as a sentence does are prose
_MOST_LINKED = 0.5
_MOST_WEIGHT = 2.5  # prose in what is called a footer or a cookie notice shows nothing
_SHARE = 0.85  # of the page's prose that an element must hold to be its text
_BRANCH_WORDS = 25  # of prose, from which an element beside the text may be text too
_ENDS = frozenset(".!?:;…")
_BEHIND_END = "\"'”’)]0123456789"
_NEVER_HOLDERS = frozenset(("p", "li", "td", "th", "blockquote", "dd"))


class MainPart:
    """The place of the page's text."""

    def __init__(self, title: Draft | None, core: Node, is_told: bool) -> None:
        self.title = title  # the main heading
        self.core = core  # the innermost element that holds the text
        self.is_told = is_told  # whether the file itself says which element is the main part
        self.spine = set(core.around())  # what holds the text, and the main heading: its names say nothing of a piece
        if title is not None:
            self.spine.update(title.node.around())
        self._inside: dict[Node, bool] = {}

    def is_inside(self, node: Node) -> bool:
        """Whether an element stands in the main part, or in an element beside it that holds prose of its own."""
        if self.is_told:
            return node.context.is_in_main
        if node not in self._inside:
            self._inside[node] = self._stands_in_text(node)
        return self._inside[node]

    def place(self, node: Node) -> str:
        """Return the name of the sign that an element's place is."""
        if self.is_told:
            return "main" if node.context.is_in_main else "outside_main"
        if not self.core.prose:
            return "anywhere"
        return "text" if self.is_inside(node) else "outside_text"

    def _stands_in_text(self, node: Node) -> bool:
        top = node
        for here in node.around():
            if here is self.core:
                return True
            if here in self.spine:
                break
            top = here
        return top.prose >= _BRANCH_WORDS


def find(drafts: list[Draft], nodes: list[Node]) -> MainPart:
    """Return where the page's text stands."""
    _count_prose(drafts, nodes)
    mains = [node for node in nodes if node.told.is_main]
    root = max(mains, key=lambda node: node.prose) if mains else nodes[0]
    is_told = bool(mains) and root.prose > 0
    root = root if is_told else nodes[0]
    core = _descend(root, nodes)
    title = _title(drafts, root, is_told)
    if title is not None:
        around_title = set(title.node.around())
        core = next(node for node in core.around() if node in around_title)
    return MainPart(title, core, is_told)


def _is_prose(draft: Draft) -> bool:
    """Whether it is a sentence that somebody wrote for readers."""
    text = draft.text
    return (
        text.count(" ") >= _PROSE_WORDS - 1
        and draft.link_share <= _MOST_LINKED
        and text.rstrip(_BEHIND_END)[-1:] in _ENDS
        and draft.kind is not Kind.IMAGE
    )


def _count_prose(drafts: list[Draft], nodes: list[Node]) -> None:
    """Say which pieces are prose, and count for each element the words of prose in it."""
    for draft in drafts:
        if _is_prose(draft):
            draft.is_prose = True
            if _weight(draft.node) < _MOST_WEIGHT:
                draft.node.prose += draft.text.count(" ") + 1
    for node in reversed(nodes):  # an element stands behind the one around it
        if node.prose and node.parent is not None:
            node.parent.prose += node.prose


def _weight(node: Node) -> float:
    """Return what an element, or the one around it, tells of being furniture."""
    both = (node, node.parent) if node.parent is not None else (node,)
    is_in_main = node.context.is_in_main
    return max(sum((sign.in_main if is_in_main else sign.outside).weight for sign in each.told.signs) for each in both)


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


def _title(drafts: list[Draft], root: Node, is_told: bool) -> Draft | None:
    """Return the page's main heading: the first of level 1 in the main part, or else anywhere."""
    first = [draft for draft in drafts if draft.kind is Kind.HEADING and draft.level == 1]
    if is_told:
        first = [draft for draft in first if any(node is root for node in draft.node.around())] or first
    return next((draft for draft in first if _weight(draft.node) < _MOST_WEIGHT), first[0] if first else None)
