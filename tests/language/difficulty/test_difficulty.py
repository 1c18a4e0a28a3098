"""The health reading score tells hard from easy, says why, and has no score where it knows nothing."""

from __future__ import annotations

import pytest

from pipeline.language.difficulty import is_scored, score_sentence, score_text
from pipeline.language.difficulty.tally import tally
from pipeline.model.difficulty import Cause

PLAIN = "Tell your nurse if you feel sick or if you have pain."
JARGON = "Bisphosphonates inhibit osteoclast-mediated resorption in metastatic disease."
PAIRS = {
    "en": (PLAIN, JARGON),
    "fr": ("Dites-le à votre médecin si vous avez mal.", "Les bisphosphonates inhibent la résorption ostéoclastique."),
    "ru": ("Скажите врачу, если вам больно.", "Бисфосфонаты ингибируют остеокластическую резорбцию костной ткани."),
    "hi": ("अगर आपको दर्द हो तो डॉक्टर को बताएं।", "बिसफ़ॉस्फ़ोनेट अस्थिशोषक कोशिकाओं द्वारा होने वाले अस्थि-अवशोषण का संदमन करते हैं।"),
    "ar": ("أخبر الطبيب إذا شعرت بألم.", "تثبط مركبات البيسفوسفونات ارتشاف العظام الناجم عن الخلايا الناقضة للعظم."),
    "pl": ("Powiedz lekarzowi, jeśli cię boli.", "Bisfosfoniany hamują resorpcję kostną zależną od osteoklastów."),
}


def age(sentence: str, language: str = "en") -> float:
    found = score_sentence(sentence, language)
    assert found
    return found.age


@pytest.mark.parametrize("language", PAIRS)
def test_jargon_is_harder_than_plain_words(language: str) -> None:
    plain, jargon = PAIRS[language]
    assert age(jargon, language) > age(plain, language) + 1


def test_a_plain_sentence_is_for_a_child_and_jargon_for_no_child() -> None:
    assert age(PLAIN) < 9 and age(JARGON) > 16


@pytest.mark.parametrize("language", ["cy", "pa", "zh"])
def test_a_language_whose_words_nobody_has_counted_has_no_score(language: str) -> None:
    assert not is_scored(language)
    assert score_sentence("Dŵr", language) is None and score_text("Dŵr.", language) is None


@pytest.mark.parametrize("text", ["", "  \n ", "…", "–"])
def test_text_without_words_has_no_score(text: str) -> None:
    assert score_sentence(text) is None and score_text(text) is None


def test_a_grade_is_five_years_below_the_age() -> None:
    found = score_sentence(PLAIN)
    assert found and found.grade == pytest.approx(found.age - 5)


def test_what_makes_a_sentence_hard_is_said_with_its_words() -> None:
    found = score_sentence(JARGON)
    assert found and found.drivers[0].cause is Cause.RARE_WORDS
    assert "osteoclast" in found.drivers[0].says


def test_a_plain_sentence_has_nothing_that_makes_it_hard() -> None:
    found = score_sentence("You can drink water.")
    assert found and found.drivers == ()


def test_length_makes_a_sentence_of_easy_words_harder() -> None:
    found = score_sentence(" ".join([PLAIN.rstrip("."), "and"] * 4) + " rest.")
    assert found and found.age > age(PLAIN) + 3
    assert "words long" in next(driver.says for driver in found.drivers if driver.cause is Cause.LENGTH)


def test_a_short_text_is_about_as_hard_as_its_one_sentence() -> None:
    for sentence in (PLAIN, JARGON):
        found = score_text(sentence)
        assert found and found.age == pytest.approx(age(sentence), abs=5)


def test_numbers_signs_and_short_forms_make_a_text_harder() -> None:
    words = "The drug helped people to live longer than before. "
    figures = "The drug (OR 1.53, 95% CI 1.21 to 1.93; NNT 12) helped people to live longer than before. "
    plain, hard = score_text(words * 8), score_text(figures * 8)
    assert plain and hard and hard.age > plain.age + 3
    assert {Cause.FIGURES, Cause.SHORT_FORMS} <= {driver.cause for driver in hard.drivers}


def test_a_short_text_gets_no_number_from_thin_air() -> None:
    found = score_text("Call 999.")
    assert found and 0 < found.age < 12


def test_an_explained_term_counts_as_everyday_words() -> None:
    words = ["Denosumab", "helps", "bones"]
    hard, easy = tally(words, "", "en"), tally(words, "", "en", [0])
    assert hard.rare and hard.words == easy.words == 3
    assert "denosumab" not in easy.names and all(name != "denosumab" for _, name in easy.rare)


def test_the_capital_that_begins_a_sentence_makes_no_name() -> None:
    assert age("Osteoclasts eat bone.") == age("osteoclasts eat bone.")
