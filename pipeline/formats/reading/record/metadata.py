"""Which pieces say of the page when it was reviewed and who wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.record.dates import date_at, is_date
from pipeline.formats.reading.record.labels import Says, pattern
from pipeline.formats.reading.record.names import name_end
from pipeline.formats.reading.record.statements import NOTHING, Line, Statement, read_line, value
from pipeline.model.page import Kind
from pipeline.model.text import Span

_LABEL = "a label; what it names stands on the next line"
_VALUE = "what the label before it names"
_BYLINE = "names the page's author"
_ALONE = "a date alone beside the title"
_SHORT = 8  # words of a line that is a heading or a label
_HEAD = 8  # pieces from the top, or from the title, in which a byline stands
_OF_ANY_TEXT = {Says.UPDATED, Says.PUBLISHED}
_BY = "By "
_LONGEST_NAME = 80  # characters of a byline


def metadata_kind(pieces: tuple[Piece, ...]) -> dict[int, str]:
    """Return the index of each piece that says something of its page, with the reason.

    Only pieces that say nothing else; a paragraph that ends with such a sentence stays one.
    """
    found: dict[int, str] = {}
    for index, line in _lines(pieces, False):
        if line.is_whole:
            found[index] = _reason(line)
        if line.awaits and _awaited(pieces, index, line, False):
            found.setdefault(index, _LABEL)
            found[index + 1] = _VALUE
    for index, reason in _at_the_head(pieces):
        found.setdefault(index, reason)
    return found


def statements(pieces: tuple[Piece, ...], is_month_first: bool) -> Iterator[tuple[int, Statement, bool]]:
    """Yield what each piece says of the page: its index, the statement, and whether it says nothing else."""
    for index, line in _lines(pieces, is_month_first):
        yield from ((index, one, line.is_whole) for one in line.statements)
        if line.awaits and (one := _awaited(pieces, index, line, is_month_first)):
            yield index + 1, one, True
    for index, reason in _at_the_head(pieces):
        text = pieces[index].text
        if reason is _ALONE and (date := date_at(text, 0, is_month_first)):
            yield index, Statement(Says.UPDATED, date.span, date, is_strong=False, is_labelled=False), True
        elif reason is _BYLINE:
            yield index, Statement(Says.AUTHOR, Span(len(_BY), len(text.rstrip(" ."))), is_strong=False), True


def _lines(pieces: tuple[Piece, ...], is_month_first: bool) -> Iterator[tuple[int, Line]]:
    for index, piece in enumerate(pieces):
        line = read_line(piece.text, is_month_first)
        is_said = line is not NOTHING and piece.field is None and piece.kind is not Kind.IMAGE
        if is_said and not _is_anothers(pieces, index, line):
            yield index, line


def _awaited(pieces: tuple[Piece, ...], index: int, line: Line, is_month_first: bool) -> Statement | None:
    if not line.awaits or index + 1 >= len(pieces) or pieces[index + 1].field:
        return None
    return value(line.awaits, pieces[index + 1].text, is_month_first)


def _is_anothers(pieces: tuple[Piece, ...], index: int, line: Line) -> bool:
    """Whether a date of change belongs to a policy, or to one of a list of pages, whose heading is just above."""
    says = {one.says for one in line.statements} | {line.awaits}
    if not index or not says & _OF_ANY_TEXT:
        return False
    before = pieces[index - 1]
    if len(before.text.split()) > _SHORT or not pattern("page", "another").search(before.text):
        return False
    following = pieces[index + 1].text if index + 1 < len(pieces) else ""
    return before.kind is Kind.HEADING or len(following.split()) >= _SHORT


def _at_the_head(pieces: tuple[Piece, ...]) -> Iterator[tuple[int, str]]:
    """Yield a byline, and a date alone, that stand near the title."""
    title = next((index for index, piece in enumerate(pieces) if piece.level == 1 and piece.kind is Kind.HEADING), 0)
    for index in range(max(title - 1, 0), min(title + 1 + _HEAD, len(pieces))):
        piece = pieces[index]
        if piece.is_item or piece.field or index == title:
            continue
        if piece.text.startswith(_BY) and _is_name(piece.text):
            yield index, _BYLINE
        elif (
            index <= title + 2
            and piece.text[-1].isdigit()
            and len(piece.text) > len("May 2024")
            and is_date(piece.text)
        ):
            yield index, _ALONE


def _is_day(text: str) -> bool:
    return len(text) >= len("1/1/2024") and text[-1].isdigit() and is_date(text)


def _is_name(text: str) -> bool:
    end = name_end(text, len(_BY), lambda _: False)
    return len(_BY) < end and not text[end:].strip(" .") and len(text) <= _LONGEST_NAME


def _reason(line: Line) -> str:
    dated = [one for one in line.statements if one.date]
    says = (dated or list(line.statements))[0].says
    return f"says {says}"
