"""The edits that would help most are those that lower the page's score most."""

from __future__ import annotations

from itertools import pairwise

import pytest

from pipeline.language.terms import page_uses
from pipeline.model.glossary import Category, Glossary, Term
from pipeline.model.page import Document
from pipeline.model.scores import Edit
from pipeline.stages.advise import advise
from pipeline.stages.measure import measure
from pipeline.stages.parse import parse

GLOSSARY = Glossary("glossary.toml", (Term("osteoclast", "A cell that breaks down bone.", Category.ANATOMY, True),))
PAGE = """Bones | Example

You have a scan of your whole body first, and you may have to wait some days for it.

Approximately half of people have additional tests prior to this.

The work of an osteoclast can weaken bone. An osteoclast is very small.
"""


def read(text: str = PAGE, language: str = "en") -> Document:
    return parse("source/pages/page.txt", text.encode(), language)


def edits(page: Document) -> tuple[Edit, ...]:
    return advise(page, page_uses(page, GLOSSARY), GLOSSARY)


def test_words_to_change_terms_to_explain_and_sentences_to_cut_are_among_them() -> None:
    found = edits(read())
    assert {edit.now for edit in found} >= {"Approximately", "additional", "osteoclast", ", and you"}
    assert any("A cell that breaks down bone" in edit.advice for edit in found)


def test_they_stand_where_they_say_and_do_not_overlap() -> None:
    page = read()
    found = sorted(edits(page), key=lambda edit: edit.span)
    assert all(edit.span.of(page.text) == edit.now for edit in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


def test_the_one_that_helps_most_comes_first_and_each_helps() -> None:
    years = [edit.years for edit in edits(read())]
    assert years == sorted(years, reverse=True) and min(years) > 0


def test_an_edit_that_is_made_lowers_the_page_by_what_was_said() -> None:
    page = read()
    best = next(edit for edit in edits(page) if edit.then)
    made = page.text[: best.span.start] + best.then + page.text[best.span.end :]

    def age(text: Document) -> float:
        scores = measure(text, page_uses(text, GLOSSARY), GLOSSARY)
        assert scores.page.age_explained is not None
        return scores.page.age_explained

    again = read(made.replace("\n", "\n\n"))
    assert age(page) - age(again) == pytest.approx(best.years, abs=0.01)


def test_there_are_ten_at_most() -> None:
    lines = [f"You should obtain additional assistance prior to {word}." for word in ("work", "rest", "sleep", "food")]
    assert len(edits(read("\n\n".join(["Help | Example", *lines])))) == 10


@pytest.mark.parametrize(("text", "language"), [("Bones | Example\n\n", "en"), (PAGE, "cy")])
def test_a_page_without_a_score_has_none(text: str, language: str) -> None:
    assert edits(read(text, language)) == ()
