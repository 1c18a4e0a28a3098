"""page.txt: the page as plain text, for a reader, a mail, or a machine that reads aloud."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.formats.bundle.flow import Item, gaps, groups
from pipeline.formats.bundle.imprint import Imprint
from pipeline.formats.bundle.runs import Manner, runs
from pipeline.formats.bundle.shown import ShownPage, ShownSection, Stand
from pipeline.formats.bundle.words import Phrase
from pipeline.model.page import Kind

_UNDERLINES = {1: "=", 2: "-"}
_ISOLATE, _END_OF_ISOLATE = "\u2066", "\u2069"  # Unicode's left-to-right isolate


def write(page: ShownPage, words: dict[str, Phrase], imprint: Imprint) -> str:
    """Return the page as text: a line for each block, an empty line between blocks, a draft's warning first."""
    paragraphs = [*_warning(page, words), *_body(page, words, imprint), *_left_out(page, words)]
    paragraphs.append("\n".join(_imprint(page, words, imprint)))
    return "\n\n".join(paragraphs) + "\n"


def _warning(page: ShownPage, words: dict[str, Phrase]) -> Iterator[str]:
    if page.draft:
        yield f"*** {words['draft'].text} ***\n{words['draft-warning'].text}"


def _body(page: ShownPage, words: dict[str, Phrase], imprint: Imprint) -> Iterator[str]:
    missing = gaps(page.left_out)
    for section in page.sections:
        yield _heading(_marked(section.heading, section.state, page, words), section.level)
        if section.level == 1 and section.state.is_left_out:
            yield f"[{words['title-left-out'].text}]"
        if section.level == 1 and imprint.updated:
            yield f"{words['last-updated'].text}: {imprint.updated}"
        yield from _section(section, missing, page, words)


def _section(
    section: ShownSection, missing: dict[str, list[str]], page: ShownPage, words: dict[str, Phrase]
) -> Iterator[str]:
    for group in groups(section, missing):
        lines = [line for item in group.items for line in _lines(item, page, words)]
        if group.kind == Kind.LIST_ITEM:
            lines = [f"• {line}" for line in lines]
        yield "\n".join(lines)


def _lines(item: Item, page: ShownPage, words: dict[str, Phrase]) -> Iterator[str]:
    if item.block is None:
        yield f"[{words['left-out-here'].text}]"
        return
    before = [what for what in item.block.lost if what != "list"]
    yield from (f"[{words[f'lost-{what}'].text}]" for what in before)
    yield _marked(item.block.text, item.block.state, page, words)
    if "list" in item.block.lost:
        yield f"[{words['lost-list'].text}]"


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


def _marked(text: str, state: Stand, page: ShownPage, words: dict[str, Phrase]) -> str:
    """Return a block's text; a draft among approved blocks says that it is one."""
    mark = f"[{words['draft'].text}] " if state is Stand.DRAFT and not page.is_all_draft else ""
    return mark + _isolated(text, page.dir)


def _isolated(text: str, direction: str) -> str:
    """Return a text in which numbers and foreign words keep their direction; needed from right to left only."""
    if direction == "ltr":
        return text
    return "".join(
        run.text if run.manner is Manner.PLAIN else f"{_ISOLATE}{run.text}{_END_OF_ISOLATE}"
        for run in runs(text, direction)
    )
