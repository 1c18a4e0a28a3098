"""What is worked out of a page is worked out once."""

from __future__ import annotations

from pipeline.model.page import Document
from pipeline.search.pages.once import once_a_page
from pipeline.stages.parse import parse


def test_a_page_is_worked_out_once_and_another_page_anew() -> None:
    seen: list[str] = []

    @once_a_page
    def title(page: Document) -> str:
        seen.append(page.title)
        return page.title

    flu, cold = (parse("source/pages/example.txt", text, "en") for text in (b"Flu\n\nRest.", b"Colds\n\nRest."))
    assert [title(flu), title(flu), title(cold), title(flu)] == ["Flu", "Flu", "Colds", "Flu"]
    assert seen == ["Flu", "Colds", "Flu"]


def test_a_page_of_the_same_words_is_another_page() -> None:
    count = once_a_page(lambda page: object())
    one, other = (parse("source/pages/example.txt", b"Flu\n\nRest.", "en") for _ in range(2))
    assert count(one) is count(one)
    assert count(one) is not count(other)
