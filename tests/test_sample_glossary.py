"""The glossary and the settings that come with the sample page."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from pipeline.formats.settings import check_languages, read_glossary, read_house
from pipeline.language import locales
from pipeline.model.glossary import Category, Term

pytestmark = pytest.mark.sample

HOME = Path(__file__).parents[1]
GLOSSARY = HOME / "source/glossary.toml"
HOUSE = HOME / "source/house.toml"
TERMS = read_glossary("source/glossary.toml", GLOSSARY.read_bytes()).terms


def forms(term: Term) -> tuple[str, ...]:
    return tuple(filter(None, (term.name, *term.variants, term.abbreviation, *term.avoid)))


def with_plurals(form: str) -> set[str]:
    """Return a form in small letters, and its plain English plurals."""
    plain = re.sub(r"[-\s]+", " ", form.lower())
    return {plain, f"{plain}s", f"{plain}es", re.sub("y$", "ies", plain)}


def test_there_are_at_least_seventy_terms() -> None:
    assert len(TERMS) >= 70


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.name)
def test_the_sample_page_uses_each_term(term: Term) -> None:
    page = re.sub(r"[-\s]+", " ", (HOME / "source/pages/secondary-bone-cancer.txt").read_text(encoding="utf-8").lower())
    found = set().union(*map(with_plurals, forms(term)))
    assert any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", page) for form in found)


def test_no_form_belongs_to_two_terms_not_even_as_a_plural() -> None:
    owners = Counter(form for term in TERMS for form in set().union(*map(with_plurals, forms(term))))
    assert [form for form, count in owners.items() if count > 1] == []


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.name)
def test_each_explanation_is_one_short_sentence(term: Term) -> None:
    assert len(term.explanation.split()) < 30
    assert re.fullmatch(r"[A-Z][^.!?]*\.", term.explanation)


def test_every_category_has_terms() -> None:
    assert {term.category for term in TERMS} == set(Category)


def test_terms_that_readers_seldom_know_must_be_explained() -> None:
    hard = {
        "bisphosphonate",
        "denosumab",
        "metastasis",
        "isotope",
        "hypercalcaemia",
        "vertebroplasty",
        "palliative treatment",
    }
    easy = {"cancer", "X-ray", "GP", "hospital nurse", "pain"}
    explained = {term.name for term in TERMS if term.explain}
    assert hard <= explained
    assert not easy & explained


def test_the_sample_settings_name_languages_that_cldr_knows() -> None:
    house = read_house("source/house.toml", HOUSE.read_bytes())
    check_languages("source/house.toml", HOUSE.read_bytes(), house, locales.nearest)
    assert house.languages == ("cy", "pl", "ar", "ur")
    assert house.reading.target_age == 11
