"""Lists are found with what introduces them."""

from __future__ import annotations

from pipeline.model.page import Document
from pipeline.search.pages.lists import first_word, lists, runs_on
from pipeline.stages.parse import parse


def page(text: str) -> Document:
    return parse("source/pages/example.txt", text.encode(), "en")


def test_each_list_has_its_items_and_the_words_above_it() -> None:
    found = lists(page("Flu\n\nYou may have:\n\n  • a cough\n  • pain\n\nTake:\n\n  • water\n\nRest."))
    told = [(one.above.text if one.above else "", [item.text for item in one.items]) for one in found]
    assert told == [("You may have:", ["a cough", "pain"]), ("Take:", ["water"])]


def test_items_go_on_from_a_sentence_that_has_not_ended_and_not_from_a_heading() -> None:
    open_, ended, headed = lists(
        page("Flu\n\nYou may have\n\n  • a cough\n  • pain\n\nDo this.\n\n  • Rest.\n\n\nCare\n\n  • water\n  • sleep")
    )
    assert runs_on(open_)
    assert not runs_on(ended)
    assert headed.introduction is None
    assert not runs_on(headed)


def test_an_item_that_begins_with_a_figure_has_no_first_word() -> None:
    (one,) = lists(page("Flu\n\nTake:\n\n  • 2 tablets\n  • “cold” water\n  • it's"))
    assert [first_word(item) for item in one.items] == ["", "cold", "it's"]
