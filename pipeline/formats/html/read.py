"""A page in HTML, read into pieces."""

from __future__ import annotations

from pipeline.formats.html import furniture, headings, main_part
from pipeline.formats.html.metadata import metadata
from pipeline.formats.html.records import BoxMaker, Draft, Node
from pipeline.formats.html.scan import scan
from pipeline.formats.html.signs import place
from pipeline.formats.html.tables import TableMaker
from pipeline.formats.reading.piece import END_OF_FILE, Field, Piece
from pipeline.model.page import Box, Cell


def read(path: str, text: str) -> tuple[Piece, ...]:
    """Return the page's pieces, in reading order; what the file's head says of the page comes first.

    Raises PageError where words would be lost (a comment, a tag or a script that is not closed), and where a page
    has more tags, or a greater depth, than any page needs.
    """
    scanned = scan(path, text)
    tree = scanned.tree
    drafts = tree.drafts
    told = list(metadata(scanned.heads, tree.nodes[0]))
    name = next((draft.text for draft in told if draft.field is Field.TITLE), "")
    part = main_part.find(drafts, tree.nodes, name)
    furniture.weigh(drafts, tree.nodes, part)
    headings.settle(drafts, part)
    for draft in told:
        draft.evidence = (place("anywhere"),)
    made = _Pieces(part.spine)
    last = len(told) + len(drafts) - 1
    return tuple(made.piece(draft, index == last) for index, draft in enumerate([*told, *drafts]))


class _Pieces:
    """Makes pieces, and numbers the tables and boxes as they come."""

    def __init__(self, spine: set[Node]) -> None:
        self._tables = self._boxes = 0
        self._spine = spine

    def piece(self, draft: Draft, is_last: bool) -> Piece:
        """Return the piece that a draft has become."""
        context = draft.node.context
        cell = self._cell(context.table, context.cell)
        return Piece(
            text=draft.text,
            anchors=draft.anchors,
            kind=draft.kind,
            reason=draft.reason,
            level=draft.level,
            is_item=draft.is_item,
            number=draft.number,
            gap_after=END_OF_FILE if is_last else 1,
            marks=draft.marks,
            cell=cell,
            box=self._box(context.box),
            language=context.language,
            target=draft.target,
            link_share=draft.link_share,
            evidence=draft.evidence,
            field=draft.field,
        )

    def _cell(self, table: TableMaker | None, cell: Cell | None) -> Cell | None:
        if table is None or cell is None or not table.is_data:
            return None
        if not table.number:
            self._tables += 1
            table.number = self._tables
        return Cell(table.number, cell.row, cell.column, cell.is_header)

    def _box(self, box: BoxMaker | None) -> Box | None:
        if box is None:
            return None
        if not box.number:
            self._boxes += 1
            box.number = self._boxes
        return Box(box.number, box.call_out)
