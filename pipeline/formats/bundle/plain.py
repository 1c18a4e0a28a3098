"""page.txt: the page as plain text, for a reader, a mail, or a machine that reads aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.formats.bundle.flow import flow
from pipeline.formats.bundle.imprint import Imprint
from pipeline.formats.bundle.parts import Part, Sort
from pipeline.formats.bundle.plain_words import plain_words
from pipeline.formats.bundle.shown import ShownBlock, ShownPage, Stand
from pipeline.formats.bundle.tables import Table
from pipeline.formats.bundle.words import Phrase
from pipeline.model.markup import Mark

_UNDERLINES = {1: "=", 2: "-"}
_EDGE = "---"  # above and below a box


def write(page: ShownPage, words: dict[str, Phrase], imprint: Imprint) -> str:
    """Return the page as text: a line for each block, an empty line between blocks, a draft's warning first."""
    paragraphs = [*_warning(page, words), *_body(page, words, imprint), *_left_out(page, words)]
    paragraphs.append("\n".join(_imprint(page, words, imprint)))
    return "\n\n".join(paragraphs) + "\n"


def _warning(page: ShownPage, words: dict[str, Phrase]) -> Iterator[str]:
    if page.draft:
        yield f"*** {words['draft'].text} ***\n{words['draft-warning'].text}"


def _body(page: ShownPage, words: dict[str, Phrase], imprint: Imprint) -> Iterator[str]:
    title = page.sections[0]
    yield _heading(_marked(title.heading, title.marks, title.state, page, words), title.level)
    if title.state.is_left_out:
        yield f"[{words['title-left-out'].text}]"
    if imprint.updated:
        yield f"{words['last-updated'].text}: {imprint.updated}"
    lines: list[str] = []
    for part in flow(page):
        lines += _lines(part, page, words)
        if not _goes_on(part):
            yield from ["\n".join(lines)] if lines else []
            lines = []


def _goes_on(part: Part) -> bool:
    """Whether the next part stands on the lines below, without an empty line between."""
    if part.sort in (Sort.LIST, Sort.TERMS):
        return part.depth > 1 or not part.is_end
    return part.sort in (Sort.ITEM, Sort.TERM, Sort.DEFINITION)


def _lines(part: Part, page: ShownPage, words: dict[str, Phrase]) -> Iterator[str]:
    """Yield the lines of one part, none for what only opens or closes."""

    def said(block: ShownBlock) -> str:
        return _marked(block.text, block.marks, block.state, page, words)

    if part.section:
        yield _heading(_marked(part.section.heading, part.section.marks, part.section.state, page, words), _level(part))
    elif part.sort is Sort.GAP:
        yield f"[{words['left-out-here'].text}]"
    elif part.sort is Sort.ITEM and not part.is_end:
        yield _item(part, said(part.block) if part.block else f"[{words['left-out-here'].text}]")
    elif part.sort is Sort.BOX:
        yield from _edge(part, words)
    elif part.table:
        yield from _table(part.table, said)
    elif part.sort is Sort.FIGURE and part.block:
        yield f"[{words['picture'].text}: {said(part.block)}]"
        yield from [said(part.caption)] if part.caption else []
    elif part.block:
        indent = "    " if part.sort is Sort.DEFINITION else ""
        yield from (f"[{words[f'lost-{what}'].text}]" for what in part.block.lost if what != "list")
        yield indent + said(part.block).replace("\n", f"\n{indent}")
        yield from [f"[{words['lost-list'].text}]"] if "list" in part.block.lost else []


def _level(part: Part) -> int:
    return part.section.level if part.section else 0


def _item(part: Part, text: str) -> str:
    number = part.block.number if part.block else 0
    indent = "  " * (part.depth - 1)
    marker = f"{number}. " if number else "• "
    return indent + marker + text.replace("\n", f"\n{indent}{' ' * len(marker)}")


def _edge(part: Part, words: dict[str, Phrase]) -> Iterator[str]:
    """Yield the line above a box, which names it, or the one below."""
    label = words.get(f"box-{part.call_out}")
    if label:
        yield _EDGE if part.is_end else f"{_EDGE} {label.text} {_EDGE}"


def _table(table: Table, said: Callable[[ShownBlock], str]) -> Iterator[str]:
    yield from [said(table.caption)] if table.caption else []
    for row in (*table.head, *table.body):
        yield " | ".join(" ".join(said(block).replace("\n", " ") for block in cell.blocks) for cell in row).rstrip()


def _left_out(page: ShownPage, words: dict[str, Phrase]) -> Iterator[str]:
    if page.left_out:
        yield _heading(words["left-out"].text, 2)
        yield words["left-out-reason"].text
        yield "\n".join(f"• {part.text}" for part in page.left_out)


def _imprint(page: ShownPage, words: dict[str, Phrase], imprint: Imprint) -> Iterator[str]:
    yield _heading(words["page-information"].text, 2)
    yield f"{words['language'].text}: {imprint.language_name}"
    yield f"{words['source-page'].text}: {page.source.file}"
    if imprint.checked_by:
        yield f"{words['checked-by'].text}: {imprint.checked_by}"
    if imprint.publisher:
        yield f"{words['published-by'].text}: {imprint.publisher}"
    if page.draft:
        yield words["not-published"].text


def _heading(text: str, level: int) -> str:
    underline = _UNDERLINES.get(level)
    return f"{text}\n{underline * len(text)}" if underline else text


def _marked(text: str, marks: tuple[Mark, ...], state: Stand, page: ShownPage, words: dict[str, Phrase]) -> str:
    """Return a block's text; a draft among approved blocks says that it is one."""
    mark = f"[{words['draft'].text}] " if state is Stand.DRAFT and not page.is_all_draft else ""
    return mark + plain_words(text, marks, page.dir)
