"""Whether what words point to, up or down a page, is there: the table, the picture, the list, or the text about it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from pipeline.model.markup import MarkKind
from pipeline.model.page import Block, Document, Kind, Lost
from pipeline.search.pages.references import Reference

# Sorts of things have names that no word of a page has.
_LIST, _TABLE, _PICTURE, _BOX = "a list", "a table", "a picture", "a box"
_LINK, _NUMBER, _NOTHING = "a link", "a number", "nothing at all"
_HEADED = "heading: "
_SORTS = {
    _TABLE: ("table",),
    _PICTURE: (
        "picture", "photo", "photograph", "image", "diagram", "drawing", "illustration", "chart", "graph", "video",
        "map",
    ),
    _BOX: ("box", "boxe"),
    _LINK: ("link",),
    _NUMBER: ("number",),
    _NOTHING: ("form", "button"),  # a page of words has none
}  # fmt: skip
_SORT = {name: sort for sort, names in _SORTS.items() for name in names}
_LISTED = ("list", "step", "sympt", "sign", "quest", "tip", "exerc", "examp", "instr", "treat", "test")  # in lists
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d[\d ]*\d\d")
_SUBJECT_WORDS = 4  # a text is about a thing that it names among its first words
_KINDS = {
    Kind.LIST_ITEM: (_LIST,),
    Kind.TERM: (_LIST,),
    Kind.TABLE_CELL: (_LIST, _TABLE),
    Kind.IMAGE: (_PICTURE,),
}


class Layout(msgspec.Struct, frozen=True):
    """A page's blocks without its furniture, by index in the page, and where each thing stands first and last."""

    blocks: tuple[tuple[int, Block], ...]
    at: dict[int, int]  # index in the page → place in `blocks`
    things: tuple[frozenset[str], ...]  # what each of `blocks` is or holds
    ends: dict[str, tuple[int, int]]  # thing → places in `blocks`


def layout(page: Document) -> Layout:
    """Return where on a page its things stand. Work it out once, and ask it of each reference."""
    blocks = tuple((index, block) for index, block in enumerate(page.blocks) if block.is_content)
    things = tuple(frozenset(_things(block)) for _, block in blocks)
    ends: dict[str, tuple[int, int]] = {}
    for place, here in enumerate(things):
        for thing in here:
            ends[thing] = (ends.get(thing, (place, place))[0], place)
    return Layout(blocks, {index: place for place, (index, _) in enumerate(blocks)}, things, ends)


def stands_beside(layout: Layout, reference: Reference) -> bool:
    """Whether what is meant stands next to the words, as a list does after its introduction."""
    place = layout.at[reference.block] + (1 if reference.is_below else -1)
    if not 0 <= place < len(layout.blocks):
        return False
    own, beside = layout.blocks[layout.at[reference.block]][1], layout.blocks[place][1]
    things = layout.things[place]
    sort = _SORT.get(reference.thing.rstrip("s"))
    if sort:
        return sort in things
    if not reference.thing or reference.thing.startswith(_LISTED):
        return bool(things & {_LIST, _TABLE}) or (not reference.thing and _is_other_box(own, beside))
    stem = _stem(reference.thing)
    return stem in things or (_is_other_box(own, beside) and beside.text.endswith(":"))


def is_on_page(layout: Layout, reference: Reference) -> bool:
    """Whether the thing itself is on the side that is meant, or a heading or a text there is about it."""
    place, stem = layout.at[reference.block], _stem(reference.thing)
    if not stem:
        return place + 1 < len(layout.blocks) if reference.is_below else place > 0
    sort = _SORT.get(reference.thing.rstrip("s"))
    names = (_HEADED + stem, sort) if sort else (_HEADED + stem, stem)
    ends = (layout.ends[name] for name in names if name in layout.ends)
    return any(last > place if reference.is_below else first < place for first, last in ends)


def _things(block: Block) -> Iterator[str]:
    """Yield what a block is or holds: a list, a table, a link …, and the stems of the words it is about."""
    yield from _KINDS.get(block.kind, ())
    if block.box:
        yield _BOX
    if any(mark.kind is MarkKind.LINK and mark.target for mark in block.marks):
        yield _LINK
    if _DIGITS.search(block.text):
        yield _NUMBER
    if block.kind is Kind.HEADING:
        yield from (_HEADED + _stem(word) for word in _WORD.findall(block.text))
    elif not block.lost(Lost.HEADING) and not block.lost(Lost.TARGET):  # else a reader who looks for it finds nothing
        yield from (_stem(word) for word in _first_words(block.text))


def _first_words(text: str) -> Iterator[str]:
    for _, found in zip(range(_SUBJECT_WORDS), _WORD.finditer(text), strict=False):
        yield found.group()


def _is_other_box(own: Block, beside: Block) -> bool:
    return beside.box is not None and beside.box != own.box


def _stem(word: str) -> str:
    return word.lower().rstrip("s")[:7]
