"""Syllables, as words are said in Britain."""

from __future__ import annotations

import pytest

from pipeline.language.syllables import syllables, unlisted_syllables

EVERYDAY = {
    1: "the bones eyed tongue helped clothes league aches healed don't can't you're they've who's straight "
    "breathe fire",
    2: "every being business lion science doctor's treated doses isn't doesn't haven't it'll going create evening "
    "something lovely people careful statement muscle muscles settled café useful hopeless maybe homework "
    "player buying rhythm "
    "nurses nurse's quiet diet giant fluid ruin poem react seeing lying hundred helpless lifetime",
    3: "area idea radio period previous quietly everyone usual continue basically carefully theatre however happier "
    "museum champion nuclear realise criticise obvious video",
    4: "information usually january actually society material experience variety criticism european situation",
    5: "immediately association individual unfortunately",
}


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("anaemia", 3),
        ("anaemias", 3),
        ("anaemic", 3),
        ("leukaemia", 3),
        ("metastases", 4),
        ("metastasis", 4),
        ("oesophagus", 4),
        ("haemorrhage", 3),
        ("haemorrhages", 4),
        ("haemorrhaging", 4),
        ("oedema", 3),
        ("diarrhoea", 4),
        ("ibuprofen", 4),
        ("denosumab", 4),
        ("bisphosphonates", 4),
        ("chemotherapy", 5),
        ("radiotherapy", 6),
        ("radioisotope", 6),
        ("vertebroplasty", 5),
        ("kyphoplasty", 4),
        ("paracetamol", 5),
        ("hypercalcaemia", 5),
        ("gynaecologist", 5),
        ("pancreas", 3),
        ("faeces", 2),
        ("rabies", 2),
        ("diabetes", 4),
        ("diagnoses", 4),
        ("caesarean", 4),
        ("tumours", 2),
        ("x-ray", 2),
        ("X-rays", 2),
        ("X\N{NON-BREAKING HYPHEN}rays", 2),
        ("Alzheimer’s", 3),
        ("alopecia", 4),
        ("colonoscopy", 5),
        ("eosinophilia", 7),
        ("hydroxychloroquine", 6),
        ("midwifery", 4),
        ("omeprazole", 4),
        ("phenytoin", 4),
        ("psoriasis", 4),
        ("sphygmomanometer", 6),
        ("tiredness", 2),
        ("uveitis", 4),
        ("zoonotic", 4),
    ],
)
def test_words_of_health_pages_are_right(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("MRI", 3),
        ("MRIs", 3),
        ("NHS", 3),
        ("GPs", 2),
        ("GP's", 2),
        ("WHO", 5),  # double-u has three
        ("COPD", 4),
        ("MRSA", 4),
        ("HbA1c", 5),
        ("NICE", 1),
        ("PET", 1),
        ("STOP", 1),
        ("WARNING", 2),
        ("COVID-19", 4),
        ("CPAP", 2),  # see-pap
        ("A&E", 3),
    ],
)
def test_initials_are_said_one_by_one_and_words_in_capitals_are_words(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("2", 1),
        ("2015", 4),
        ("1,000", 3),
        ("2.5", 3),
        ("9am", 3),
        ("5mg", 4),
        ("mg", 3),
        ("19th", 2),
        ("e.g", 2),
        ("5-10", 2),
    ],
)
def test_numbers_and_units_are_read_out(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize("count", EVERYDAY)
def test_everyday_words_are_right(count: int) -> None:
    assert {word: syllables(word) for word in EVERYDAY[count].split()} == dict.fromkeys(EVERYDAY[count].split(), count)


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("colour", "color"),
        ("fibre", "fiber"),
        ("haemorrhoids", "hemorrhoids"),
        ("hospitalised", "hospitalized"),
        ("manoeuvre", "maneuver"),
        ("oestrogen", "estrogen"),
        ("paediatric", "pediatric"),
        ("programme", "program"),
        ("diarrhoea", "diarrhea"),
    ],
)
def test_a_british_spelling_has_the_syllables_of_the_american_one(british: str, american: str) -> None:
    assert syllables(british) == syllables(american)


@pytest.mark.parametrize(("word", "count"), [("recipes", 3), ("colonel", 2), ("business", 2), ("cafeteria", 5)])
def test_a_word_of_the_dictionary_counts_as_the_dictionary_says(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_word_can_be_worked_out_as_if_no_list_had_it() -> None:
    assert unlisted_syllables("well-being", len) == 9
    assert unlisted_syllables("oesophagus", lambda word: 5) == 5
    assert unlisted_syllables("MRI-2", len) == 4


@pytest.mark.parametrize("word", ["", "'", "-", "…", "ألم", "zzz", "é", "\N{SOFT HYPHEN}"])
def test_every_word_has_a_syllable(word: str) -> None:
    assert syllables(word) >= 1


def test_parts_of_a_compound_add_up() -> None:
    assert syllables("well-being") == syllables("well") + syllables("being")
