"""A translation is scored beside its source, where enough of it is there and its language is known."""

from __future__ import annotations

import pytest

from pipeline.language.formula_list import formulas
from pipeline.model.catalogue import Catalogue, Entry, State, String, Template
from pipeline.model.scores import EditionScore
from pipeline.model.text import Origin
from pipeline.stages.measure_strings import measure_strings

ENGLISH = ("Tell your nurse if you feel sick.", "You can go home.")
EASY = ("Dites-le à votre infirmière si vous avez mal.", "Vous pouvez rentrer chez vous.")
HARD = ("Signalez toute symptomatologie émétique au personnel infirmier référent.", "Retour à domicile envisageable.")


def template() -> Template:
    strings = tuple(String(f"p/{at}", text, "paragraph", "", "", at, ()) for at, text in enumerate(ENGLISH))
    heading = String("h", "Unintelligible terminology", "heading", "", "", 9, ())
    return Template("page", "source/pages/page.txt", (*strings, heading))


def catalogue(texts: tuple[str, ...], language: str = "fr") -> Catalogue:
    origin = Origin("page.po", ((0, 0),), (0,))
    entries = [Entry(f"p/{at}", ENGLISH[at], text, State.TRANSLATED, origin, 1) for at, text in enumerate(texts)]
    return Catalogue("page.po", language, "page", tuple(entries), "")


def test_a_hard_translation_has_a_higher_age_than_an_easy_one() -> None:
    easy, hard = (measure_strings(template(), catalogue(texts), "fr").age for texts in (EASY, HARD))
    assert easy and hard and hard > easy + 3


def test_the_source_is_read_as_it_stands_without_its_headings() -> None:
    age = measure_strings(template(), None, "en").age
    assert age and age < 8


@pytest.mark.parametrize("texts", [(), ("", "")])
def test_a_translation_that_is_mostly_missing_has_none(texts: tuple[str, ...]) -> None:
    assert measure_strings(template(), catalogue(texts), "fr") == EditionScore()


def test_a_translation_has_the_grades_of_the_formulas_made_for_its_language() -> None:
    easy, hard = (measure_strings(template(), catalogue(texts), "fr").grades for texts in (EASY, HARD))
    assert set(easy) == {formula.name for formula in formulas("fr")}
    assert easy["kandel_moles"] > hard["kandel_moles"]  # of reading ease: higher is easier


def test_welsh_has_no_age_but_the_grades_that_need_no_list_of_words() -> None:
    score = measure_strings(template(), catalogue(("Dwedwch wrth eich nyrs.", "Cewch fynd adref."), "cy"), "cy")
    assert score.age is None
    assert set(score.grades) == {"lix", "rix"}
