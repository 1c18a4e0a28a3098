"""A page's blocks as lines of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

import msgspec

from pipeline.formats.markdown.escape import begun, escaped, target
from pipeline.formats.markdown.marked import Style, marked
from pipeline.formats.markdown.rows import table
from pipeline.model.page import Block, CallOut, Kind

_LINE_END = "\\\n"
_TAG = "<br>"
_HASHES = re.compile(r"#+$")
_ONE_LINE = (Kind.TITLE, Kind.HEADING, Kind.TERM, Kind.DEFINITION, Kind.CAPTION)
_LAST_NUMBER = 999_999_999  # CommonMark takes nine digits


class _Level(msgspec.Struct, frozen=True):
    """A list that is open: where its items' words begin, and its last item."""

    column: int
    number: int
    sign: str  # "-", "." or ")"


def lines(blocks: Sequence[Block], defined: Mapping[str, str]) -> str:
    """Return the blocks as Markdown, those of a box in its container."""
    return "\n\n".join(_boxed(tuple(run), defined) for _, run in groupby(blocks, key=_box))


def _box(block: Block) -> tuple[int, str]:
    return (block.box.number if block.box else 0), block.language


def _boxed(run: tuple[Block, ...], defined: Mapping[str, str]) -> str:
    """Return blocks that stand in the same box, and in the same language, in what Markdown has for these."""
    text = "\n".join(_chunks(run, defined))
    box, language = run[0].box, run[0].language
    if language:
        text = f'<div lang="{language}">\n\n{text}\n\n</div>'
    if box is None:
        return text
    if box.call_out is CallOut.QUOTE:
        return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
    return f"::: {box.call_out}\n\n{text}\n\n:::"


def _chunks(run: tuple[Block, ...], defined: Mapping[str, str]) -> Iterator[str]:
    """Yield headings, paragraphs, items and tables in order, and the blank lines between them."""
    style = Style(_LINE_END, defined)
    levels: list[_Level] = []
    is_defining = False  # whether the last block was of a definition list, in Markdown's own signs
    groups = tuple(_groups(run))
    for index, group in enumerate(groups):
        block, before = group[0], groups[index - 1][0] if index else None
        following = groups[index + 1][0] if index + 1 < len(groups) else None
        is_term = block.kind is Kind.TERM and following is not None and following.kind is Kind.DEFINITION
        goes_on = block.kind is Kind.DEFINITION and is_defining
        is_next_item = _is_item(before) and _is_item(block) and (block.number < 2 or _continues(block, levels))
        if before is not None and not goes_on and not is_next_item:
            yield ""
        is_defining = is_term or goes_on
        levels = levels if _is_item(block) else []
        yield _chunk(group, levels, style, is_defining)


def _chunk(group: tuple[Block, ...], levels: list[_Level], style: Style, is_defining: bool) -> str:
    block = group[0]
    if block.kind is Kind.TABLE_CELL:
        return table(group, style)
    if block.kind is Kind.LIST_ITEM:
        return _item(block, levels, style)
    if block.kind is Kind.IMAGE:
        return f"![{escaped(block.text, in_link=True)}]({target(block.target) if block.target else ''})"
    if block.kind not in _ONE_LINE:
        return "\n".join(begun(line) for line in marked(block.text, block.marks, style).split("\n"))
    text = marked(block.text, block.marks, msgspec.structs.replace(style, line_break=_TAG))
    if block.kind in (Kind.TITLE, Kind.HEADING):
        return f"{'#' * max(1, min(6, block.level))} {_HASHES.sub(lambda found: chr(92) + found.group(), text)}"
    if is_defining:
        return begun(text) if block.kind is Kind.TERM else f": {begun(text)}"
    return f"::: {block.kind}\n\n{begun(text)}\n\n:::"


def _groups(run: tuple[Block, ...]) -> Iterator[tuple[Block, ...]]:
    """Yield blocks one by one, but the cells of a table together; pictures among these come after them."""
    cells: list[Block] = []
    images: list[Block] = []
    for block in run:
        if cells and block.kind is Kind.IMAGE:
            images.append(block)
            continue
        if cells and _table_of(block) != _table_of(cells[0]):
            yield tuple(cells)
            yield from ((image,) for image in images)
            cells, images = [], []
        if _table_of(block):
            cells.append(block)
        else:
            yield (block,)
    if cells:
        yield tuple(cells)
    yield from ((image,) for image in images)


def _table_of(block: Block) -> int:
    return block.cell.table if block.cell and block.kind is Kind.TABLE_CELL else 0


def _is_item(block: Block | None) -> bool:
    return block is not None and block.kind is Kind.LIST_ITEM


def _continues(block: Block, levels: Sequence[_Level]) -> bool:
    """Whether an item goes on with the list that is open at its depth."""
    depth = max(1, block.level)
    if len(levels) < depth:
        return False
    level = levels[depth - 1]
    return level.sign != "-" and level.number + 1 == block.number if block.number else level.sign == "-"


def _item(block: Block, levels: list[_Level], style: Style) -> str:
    """Return an item's line, indented to its depth, and note the lists that are now open."""
    depth = max(1, block.level)
    continues = _continues(block, levels)
    number = block.number if block.number <= _LAST_NUMBER else 0
    before = levels[depth - 1].sign if len(levels) >= depth else ""
    del levels[depth - 1 if len(levels) >= depth else len(levels) :]
    column = levels[-1].column if levels else 0
    line = " " * column
    while len(levels) < depth - 1:  # the file names no item in between
        line += "- "
        levels.append(_Level(len(line), 0, "-"))
    sign = "-" if not number else before if continues else ")" if before == "." else "."
    line += f"{number}{sign} " if number else "- "
    levels.append(_Level(len(line), number, sign))
    text = marked(block.text, block.marks, msgspec.structs.replace(style, line_break=_TAG))
    return line + begun(text)
