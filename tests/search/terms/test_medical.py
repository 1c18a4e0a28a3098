"""Words of medicine are known by our list or by their look, and everyday words are not taken for them."""

from __future__ import annotations

import re

import pytest

from pipeline.language.lists import lines
from pipeline.model.glossary import Category, Glossary, Term
from pipeline.search.terms.medical import affix, hard_words, listed, rare_words
from pipeline.stages.parse import parse

NOTHING = Glossary("glossary.toml")


@pytest.mark.parametrize(
    ("word", "category"),
    [
        ("dacryocystitis", Category.DISEASE),
        ("sphincterotomy", Category.TREATMENT),
        ("zolimumab", Category.MEDICINE),
        ("cystourethrogram", Category.TEST),
        ("odontalgia", Category.SYMPTOM),
    ],
)
def test_a_rare_word_is_known_by_how_it_ends(word: str, category: Category) -> None:
    found = affix(word)
    assert found
    assert found.category is category


@pytest.mark.parametrize(
    "word",
    ["arthritis", "program", "photography", "hyperactive", "sympathy", "medicine", "academia", "season", "april"],
)
def test_an_everyday_word_is_none_whatever_its_end(word: str) -> None:
    assert affix(word) is None


@pytest.mark.parametrize("text", ["You may have ANAEMIA.", "You may have anemia.", "Two haematomas.", "An oedema."])
def test_a_word_of_the_list_is_found_in_british_and_american_spelling_and_in_any_number(text: str) -> None:
    page = parse("source/pages/page.txt", f"A page\n\n{text}".encode(), "en")
    assert len(listed(page)) == 1


def test_what_the_glossary_has_is_no_business_of_the_list() -> None:
    page = parse("source/pages/page.txt", b"A page\n\nYou may have haemoptysis or zolimumab.", "en")
    assert [story.term.name for story in hard_words(page, (), NOTHING)] == ["haemoptysis"]
    assert [story.term.name for story in rare_words(page, (), NOTHING)] == ["zolimumab"]


def test_the_list_has_each_word_once_in_a_category_that_exists() -> None:
    rows = [line.split("\t") for line in lines("medical_terms.tsv", "pipeline.search")]
    names = [row[0] for row in rows]
    assert len(names) == len(set(names)) > 1500
    assert {row[1] for row in rows} <= set(Category)
    assert {row[2] for row in rows} == {"hard", "known"}
    assert all(re.fullmatch(r"[^\t]*[a-z)]", row[-1]) for row in rows if len(row) == 4)


def test_there_are_brands_enough_and_each_has_a_medicine() -> None:
    rows = [line.split("\t") for line in lines("brands.tsv", "pipeline.search")]
    assert len(rows) > 300
    assert all(len(row) in (2, 3) and all(row) for row in rows)
    assert Term("a", "b", Category.MEDICINE, explain=True).brands == ()
