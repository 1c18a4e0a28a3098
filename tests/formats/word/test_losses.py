"""What a Word file has lost, and what it has kept, is told as in any other format."""

from __future__ import annotations

from pipeline.model.page import Document, Lost

TEXT = "Most people get better in a week, and need no treatment."


def lost(page: Document) -> list[tuple[str, Lost]]:
    return [(block.text, loss.what) for block in page.blocks for loss in block.losses]


def test_a_sentence_whose_list_is_gone_has_lost_it(read, make) -> None:
    page = read(make.p("Flu", "Title") + make.p(TEXT) + make.p("Treatment may include") + make.p(TEXT))
    assert lost(page) == [("Treatment may include", Lost.LIST)]


def test_a_list_or_a_table_below_it_is_what_was_announced(read, make) -> None:
    start = make.p("Flu", "Title") + make.p(TEXT)
    assert lost(read(start + make.p("The doses are:") + make.table(["Age", "Dose"], ["5", "1"]) + make.p(TEXT))) == []
    assert (
        lost(read(start + make.p("Symptoms include:") + make.item("a cough") + make.item("pain") + make.p(TEXT))) == []
    )


def test_a_link_that_is_there_is_not_lost_and_one_that_is_gone_is(read, make) -> None:
    start = make.p("Flu", "Title") + make.p(TEXT)
    link = make.p(f'<w:r><w:t>Find out more about </w:t></w:r><w:hyperlink r:id="a">{make.r("inhalers")}</w:hyperlink>')
    assert lost(read(start + link, {"a": "https://www.example.org/a"})) == []
    assert lost(read(start + make.p("Find out more about inhalers"))) == [("Find out more about inhalers", Lost.TARGET)]
