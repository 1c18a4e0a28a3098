"""Where the page's own text stands in the file: its main heading, and the element that holds most of its sentences."""

from __future__ import annotations

import re

import msgspec

from pipeline.formats.html.records import Draft, Node
from pipeline.model.page import Kind

_PROSE_WORDS = 8  # from this length, words that end as a sentence does are prose
_MOST_LINKED = 0.5
_MOST_EVIDENCE = 2.5  # prose in what is called a footer or a cookie notice shows nothing
_SHARE = 0.85  # of the page's prose that an element must hold to be its text
_BRANCH_WORDS = 25
_END = re.compile(r"[.!?:;…][\"'”’)\]\d]*$")


class MainPart(msgspec.Struct):
    """The place of the page's text."""

    title: Draft | None  # the main heading
    spine: set[Node]  # the elements that hold the text, and those around them: their names say nothing of a piece
    core: Node  # the innermost that holds the text
    is_told: bool  # whether the file itself says which element is the main part


def find(drafts: list[Draft], nodes: list[Node]) -> MainPart:
    """Return where the page's text stands."""
    count_prose(drafts, nodes)
    mains = [node for node in nodes if node.is_main]
    is_told = bool(mains)
    root = max(mains, key=lambda node: node.prose) if mains else nodes[0]
    if not root.prose:
        root, is_told = nodes[0], False
    core = _descend(root, nodes)
    title = _title(drafts, root, is_told)
    spine = set(core.around())
    if title is not None:
        spine.update(title.node.around())
        holder = next(node for node in core.around() if node in set(title.node.around()))
        core = core if is_told else holder
    return MainPart(title, spine, core, is_told)


def is_prose(draft: Draft) -> bool:
    """Whether it is a sentence that somebody wrote for readers."""
    text = draft.text
    return text.count(" ") >= _PROSE_WORDS - 1 and draft.link_share <= _MOST_LINKED and bool(_END.search(text))


def is_branch_of_text(draft: Draft, spine: set[Node]) -> bool:
    """Whether it stands, beside the text, in an element that holds prose of its own."""
    top = draft.node
    for node in draft.node.around():
        if node in spine:
            break
        top = node
    return top.prose >= _BRANCH_WORDS


def count_prose(drafts: list[Draft], nodes: list[Node]) -> None:
    """Count for each element the words of prose in it."""
    for draft in drafts:
        if is_prose(draft) and draft.kind is not Kind.IMAGE and _weight(draft.node) < _MOST_EVIDENCE:
            draft.node.prose += draft.text.count(" ") + 1
    for node in reversed(nodes):  # an element stands behind the one around it
        if node.parent is not None:
            node.parent.prose += node.prose


def _weight(node: Node) -> float:
    """Return what an element, and those just around it, tell of being furniture."""
    if node.name in ("html", "body", ""):
        return 0.0
    around = node.parent
    own = sum(each.weight for each in node.evidence)
    return max(own, sum(each.weight for each in around.evidence) if around is not None else 0.0)


def _descend(root: Node, nodes: list[Node]) -> Node:
    """Return the innermost element that holds nearly all prose."""
    heaviest: dict[Node, Node] = {}
    for node in nodes:
        around = node.parent
        if around is not None and node.prose and node.prose > (heaviest[around].prose if around in heaviest else 0):
            heaviest[around] = node
    here = root
    while here in heaviest and heaviest[here].prose >= _SHARE * root.prose:
        if heaviest[here].name in ("p", "li", "td", "blockquote"):
            break
        here = heaviest[here]
    return here


def _title(drafts: list[Draft], root: Node, is_told: bool) -> Draft | None:
    """Return the page's main heading: the first of level 1 in the main part, or else anywhere."""
    first = [draft for draft in drafts if draft.kind is Kind.HEADING and draft.level == 1]
    if is_told:
        within = [draft for draft in first if any(node is root for node in draft.node.around())]
        first = within or first
    return next((draft for draft in first if _weight(draft.node) < _MOST_EVIDENCE), first[0] if first else None)
