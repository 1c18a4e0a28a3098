from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from pipeline.model.finding import Hit
from pipeline.model.house import House
from pipeline.model.prose import Prose, prose
from pipeline.search.words.anchors import around_signs, at_numbers, at_signs, at_words
from pipeline.stages.parse import parse

HOUSE = House(name="Example Health", languages=("cy",))
Check = Callable[[Prose, House], Iterator[Hit]]


def page(text: str) -> Prose:
    return prose(parse("page.txt", f"Flu\n\n{text}".encode(), "en"))


def found(check: Check, text: str) -> list[str]:
    whole = page(text)
    return sorted(hit.span.of(whole.text) for hit in check(whole, HOUSE))


def test_a_number_is_looked_at_where_it_begins_and_nowhere_else() -> None:
    check = at_numbers(re.compile(r"\d+"), "{0} is here. Look.")
    assert found(check, "Take 2.5 of 1,000 at 5:30 for 5-10 days in 2nd place with B12.") == [
        "1",
        "10",
        "2",
        "2",
        "5",
        "5",
    ]


def test_a_page_without_any_of_the_signs_is_passed_over() -> None:
    check = at_numbers(re.compile(r"\d+"), "{0} is here. Look.", signs=("mg",))
    assert found(check, "Take 2 tablets.") == []
    assert found(check, "Take 2 MG.") == ["2"]


def test_signs_that_overlap_are_found_once() -> None:
    check = at_signs(("!!",), re.compile("!!+"), "{0} is here. Look.")
    assert found(check, "Rest!!!!! Now!!") == ["!!", "!!!!!"]


def test_a_pattern_around_a_sign_stays_within_its_line() -> None:
    check = around_signs(("/",), re.compile(r"\w+\s?/\s?\w+"), "{0} is here. Look.")
    assert found(check, "Ask a nurse/doctor.") == ["nurse/doctor"]
    assert found(check, "Ask a nurse\n\n/ doctor today and tomorrow.") == []


def test_words_are_looked_at_whatever_their_capitals() -> None:
    check = at_words(frozenset({"take"}), re.compile(r"\w+ (?P<hit>\d)"), "{0} is here. Look.")
    assert found(check, "Take 2. You take 3. Mistake 4.") == ["2", "3"]


@pytest.mark.parametrize(("text", "fix"), [("Take 5 mg.", "5mg"), ("Take 5mg.", None)])
def test_a_fix_is_made_of_what_was_found(text: str, fix: str | None) -> None:
    check = at_numbers(re.compile(r"(\d) mg"), "{0} is wide. Close it.", fix=lambda match: f"{match[1]}mg")
    assert [hit.suggestion for hit in check(page(text), HOUSE)] == ([fix] if fix else [])
