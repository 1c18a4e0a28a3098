"""Words are found where they are the page's own choice, and left alone where they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

import pipeline.search
from pipeline.model.house import House
from pipeline.model.prose import prose
from pipeline.model.rule import ProseRule
from pipeline.rules.registry import registry
from pipeline.search.words.choices import listed, remedy
from pipeline.search.words.wordlists import advice
from pipeline.stages.parse import parse

HOUSE = House(name="Example Health", languages=("cy",))
TABLES = sorted((Path(pipeline.search.__file__).parent / "data" / "word").glob("*.tsv"))


def found(rule: str, line: str) -> list[str]:
    page = parse("source/pages/example.txt", f"Flu\n\n{line}".encode(), "en")
    known = registry()[f"word.{rule}"]
    assert isinstance(known, ProseRule)
    return sorted(hit.span.of(page.text) for hit in known.check(prose(page), HOUSE))


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("medicine-word", "Read the Drug Safety Update. Ask the Royal Drug Society of Wales."),
        ("age-label", "Ask at the Centre for Elderly People in Hull."),
        ("suffering", "The book is called “Suffering from asthma”."),
        ("suffering", 'The book is called "Living and suffering from asthma" in shops.'),
        ("staff-word", "Doctors and nurses are called clinicians here."),
    ],
)
def test_names_quotations_and_what_the_reader_is_told_of_are_left_alone(rule: str, line: str) -> None:
    assert found(rule, line) == []


@pytest.mark.parametrize(
    ("rule", "line", "words"),
    [
        ("medicine-word", "Drugs such as Zantac help.", "Drugs"),
        ("age-label", "Call us. Elderly people need it.", "Elderly people"),
        ("suffering", "The book “Asthma” is for people suffering from it.", "suffering from"),
        ("britain", "The scheme covers all of Great Britain now.", "Great Britain"),
    ],
)
def test_a_capital_letter_or_a_quotation_elsewhere_does_not_hide_a_word(rule: str, line: str, words: str) -> None:
    assert found(rule, line) == [words]


@pytest.mark.parametrize(
    "line",
    [
        "You may be feeling sick (nausea).",
        "You may have nausea (feeling sick).",
        "Nausea, which means feeling sick, is common.",
        "It can cause a high temperature (this is called fever).",
    ],
)
def test_a_word_beside_its_plain_word_is_explained(line: str) -> None:
    assert found("symptom-word", line) == []


@pytest.mark.parametrize(
    "line", ["Call us (even at night if you have nausea and cannot sleep).", "You feel sick. Nausea is common."]
)
def test_brackets_or_a_plain_word_in_another_sentence_explain_nothing(line: str) -> None:
    assert found("symptom-word", line) == [line[line.lower().index("nausea") :][:6]]


def test_of_the_phrases_that_begin_at_a_place_the_longest_is_found() -> None:
    assert found("experience", "You may experience chest pain.") == ["experience chest pain"]
    assert found("wordy-phrase", "Due to the fact that it rains, and due to cold.") == [
        "Due to the fact that",
        "due to",
    ]


def test_advice_is_to_write_something_to_leave_words_out_or_to_do_something() -> None:
    assert remedy(advice("word/latin")["via"]) == "Write “by” or “through”."
    assert remedy(advice("word/filler")["of course"]) == "Leave it out."
    assert remedy(advice("word/staff_word")["triage"]) == "Say what staff will do, and in what order."


def test_a_check_of_a_table_needs_no_rule() -> None:
    page = prose(parse("source/pages/example.txt", b"Flu\n\nEat fruit, eg apples.", "en"))
    (hit,) = listed("word/latin", "{} is Latin.")(page, HOUSE)
    assert hit.message == "“eg” is Latin. Write “for example” or “such as”."


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_table_names_its_source_and_has_advice_for_each_form(table: Path) -> None:
    lines = table.read_text("utf-8").splitlines()
    assert any(line.startswith("#") and ("https://" in line or "our own" in line) for line in lines)
    for line in (line for line in lines if line and not line.startswith("#")):
        forms, plain = (*line.split("\t"), "")[:2]
        assert line.count("\t") <= 2
        for choice in plain.split(" / "):
            assert choice.count(" | ") in (0, forms.count(" | ")), line


def test_no_word_stands_in_two_tables() -> None:
    seen: dict[str, str] = {}
    for table in ("plain_words", "plain_phrases", *(f"word/{table.stem}" for table in TABLES)):
        for form in advice(table):
            assert form not in seen, (form, table, seen[form])
            seen[form] = table
