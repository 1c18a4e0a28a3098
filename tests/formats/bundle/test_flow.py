"""How a page is set: lists inside lists, tables, terms, boxes, captions and gaps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.bundle.flow import flow
from pipeline.formats.bundle.parts import Part, Sort
from pipeline.formats.bundle.shown import LeftOut, ShownBlock, ShownPage, ShownSection, Source, Stand
from pipeline.model.page import Box, CallOut, Cell, Kind

URGENT = Box(1, CallOut.URGENT)


def block(text: str, kind: Kind = Kind.PARAGRAPH, **more: object) -> ShownBlock:
    return ShownBlock(f"x/{text}", kind.value, text, Stand.SOURCE, **more)


def page(*blocks: ShownBlock | ShownSection, missing: tuple[LeftOut, ...] = ()) -> ShownPage:
    """A page of these blocks below its title; a section begins a new one."""
    sections = [ShownSection("t/heading", "t", 1, "T", Stand.SOURCE, ())]
    for one in blocks:
        if isinstance(one, ShownSection):
            sections.append(one)
        else:
            last = sections[-1]
            sections[-1] = ShownSection(
                last.id, last.anchor, last.level, last.heading, last.state, (*last.blocks, one), last.marks, last.box
            )
    source = Source("p.html", "en", "0")
    return ShownPage("p", "en", "ltr", "T", "preview", True, None, source, tuple(sections), missing)


def heading(text: str, box: Box | None = None) -> ShownSection:
    return ShownSection(f"{text}/heading", text, 2, text, Stand.SOURCE, (), box=box)


def told(shown: ShownPage) -> str:
    """Write the parts so that a person can read them: `list( a list( b )list )list`."""
    return " ".join(_told(part) for part in flow(shown))


def _told(part: Part) -> str:
    if part.sort in (Sort.LIST, Sort.TERMS, Sort.BOX):
        name = "numbers" if part.is_numbered else part.call_out or part.sort.value
        return f"){name}" if part.is_end else f"{name}("
    if part.sort is Sort.ITEM:
        return "" if part.is_end else part.block.text if part.block else "GAP"
    if part.table:
        rows = ["/".join(" ".join(b.text for b in cell.blocks) + cell.scope[:1].upper() for cell in row) for row in
                (*part.table.head, *part.table.body)]  # fmt: skip
        caption = f"{part.table.caption.text}: " if part.table.caption else ""
        return f"table<{caption}{len(part.table.head)} {' '.join(rows)}>"
    name = part.section.heading if part.section else part.block.text if part.block else "GAP"
    return f"{part.sort.value}:{name}{'+' + part.caption.text if part.caption else ''}".removeprefix("block:")


def item(text: str, level: int = 1, number: int = 0, box: Box | None = None) -> ShownBlock:
    return block(text, Kind.LIST_ITEM, level=level, number=number, box=box)


def cell(text: str, row: int, column: int, is_header: bool = False, table: int = 1) -> ShownBlock:
    return block(text, Kind.TABLE_CELL, cell=Cell(table, row, column, is_header))


def seen(text: str) -> str:
    return " ".join(text.split())


def test_items_are_nested_by_their_depth_and_a_list_ends_with_its_numbers() -> None:
    shown = page(item("a", 1, 1), item("b", 2), item("c", 2), item("d", 1, 2), item("e"), block("end"))
    assert seen(told(shown)) == "numbers( a list( b c )list d )numbers list( e )list end"


def test_numbers_that_begin_anew_begin_another_list() -> None:
    shown = page(item("a", 1, 1), item("b", 1, 2), item("c", 1, 1))
    assert seen(told(shown)) == "numbers( a b )numbers numbers( c )numbers"


def test_a_list_that_goes_on_after_a_paragraph_starts_where_it_left_off() -> None:
    parts = flow(page(item("a", 1, 1), block("p"), item("b", 1, 2), item("c", 1, 5)))
    assert [part.number for part in parts if part.sort is Sort.LIST and not part.is_end] == [1, 2]
    assert [part.number for part in parts if part.sort is Sort.ITEM and not part.is_end] == [0, 0, 5]


def test_a_list_may_jump_down_and_come_back_to_a_depth_that_it_never_had() -> None:
    shown = page(item("a", 2), item("b", 5), item("c", 3), item("d", 1))
    assert seen(told(shown)) == "list( a list( b )list list( c )list )list list( d )list"


def test_a_gap_in_a_list_is_an_item_of_it() -> None:
    gap = LeftOut("x/gone", Kind.LIST_ITEM.value, "gone", Stand.MISSING, "x/a")
    assert seen(told(page(item("a", 1, 1), item("b", 1, 3), missing=(gap,)))) == "numbers( a GAP b )numbers"


def test_a_table_has_its_headers_its_caption_and_empty_cells() -> None:
    cells = [cell("Age", 1, 1, True), cell("Dose", 1, 2, True), cell("2", 2, 1, True), cell("5 mg", 2, 2)]
    shown = page(block("How much", Kind.CAPTION), *cells, cell("4", 3, 1, True), cell("no", 4, 2))
    assert told(shown) == "table<How much: 1 AgeC/DoseC 2R/5 mg 4R/ /no>"


def test_two_tables_that_touch_stay_two_and_a_gap_does_not_cut_one() -> None:
    gap = LeftOut("x/gone", Kind.TABLE_CELL.value, "gone", Stand.MISSING, "x/a")
    shown = page(cell("a", 1, 1), cell("b", 1, 3), cell("c", 1, 1, table=2), missing=(gap,))
    assert told(shown) == "table<0 a/b> gap:GAP table<0 c>"


def test_a_table_wider_than_it_has_cells_is_not_blown_up() -> None:
    [part] = flow(page(*(cell(str(at), at, at * 1000) for at in range(1, 500))))
    assert part.table and sum(map(len, part.table.body)) < 1000


def test_a_caption_goes_to_the_picture_before_it() -> None:
    shown = page(block("A boy.", Kind.IMAGE), block("How to sit", Kind.CAPTION), block("Other", Kind.CAPTION))
    assert told(shown) == "figure:A boy.+How to sit Other"


def test_terms_stand_with_their_definitions() -> None:
    terms = (block("t", Kind.TERM), block("d", Kind.DEFINITION), block("u", Kind.TERM))
    shown = page(block("lost", Kind.DEFINITION), *terms, block("p"))
    assert told(shown) == "lost terms( term:t definition:d term:u )terms p"


def test_a_box_holds_its_heading_and_ends_with_its_number() -> None:
    shown = page(block("a"), heading("Now", URGENT), item("b", box=URGENT), block("c", box=Box(2, CallOut.URGENT)))
    assert seen(told(shown)) == "a urgent( heading:Now list( b )list )urgent urgent( c )urgent"


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 4), st.integers(0, 2), st.sampled_from(list(Kind)))))
def test_whatever_the_blocks_what_opens_is_closed_in_turn_and_each_is_set_once(
    rows: list[tuple[int, int, int, Kind]],
) -> None:
    blocks = []
    for at, (level, number, box, kind) in enumerate(rows):
        own = Cell(level + 1, number + 1, at + 1) if kind is Kind.TABLE_CELL else None
        found = Box(box, CallOut.NOTE) if box else None
        blocks.append(block(str(at), kind, level=level, number=number, box=found, cell=own))
    around: list[Sort] = []
    set_: list[str] = []
    for part in flow(page(*blocks)):
        if part.sort in (Sort.BOX, Sort.LIST, Sort.ITEM, Sort.TERMS):
            if part.is_end:
                assert around.pop() is part.sort
            else:
                assert part.sort is not Sort.ITEM or around[-1] is Sort.LIST
                around.append(part.sort)
        assert part.sort not in (Sort.TERM, Sort.DEFINITION) or around[-1] is Sort.TERMS
        set_ += [part.block.text] if part.block else []
        set_ += [part.caption.text] if part.caption else []
        if part.table:
            set_ += [part.table.caption.text] if part.table.caption else []
            set_ += [one.text for row in (*part.table.head, *part.table.body) for cell in row for one in cell.blocks]
    assert around == [] and sorted(set_) == sorted(one.text for one in blocks)
