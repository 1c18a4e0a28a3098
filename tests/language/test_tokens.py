"""Phrases, on words that stand on real pages."""

from __future__ import annotations

import pytest

from pipeline.language.tokens import phrase_finder


def found(text: str, *phrases: str) -> list[tuple[str, str]]:
    """Return what is found of the phrases: the words as they stand, and the phrase."""
    return [(span.of(text), key) for span, key in phrase_finder({phrase: phrase for phrase in phrases}).find(text)]


@pytest.mark.parametrize(
    ("text", "phrase", "form"),
    [
        ("X-rays show it.", "x-rays", "X-rays"),
        ("An X\N{NON-BREAKING HYPHEN}ray.", "X-ray", "X\N{NON-BREAKING HYPHEN}ray"),
        ("An x ray.", "X-ray", "x ray"),
        ("Anti inflammatory medicines", "anti-inflammatory", "Anti inflammatory"),
        ("a bone-marrow test", "bone marrow", "bone-marrow"),
        ("Ask Cancer Research UK.", "Cancer Research UK", "Cancer Research UK"),
        ("a PET\N{NO-BREAK SPACE}scan", "PET scan", "PET\N{NO-BREAK SPACE}scan"),
        ("a PET scan/bone scan", "bone scan", "bone scan"),
        ("an MRI/PET scan", "PET scan", "PET scan"),
        ("Hodgkin’s disease", "Hodgkin's disease", "Hodgkin’s disease"),
        ("You have hepatitis C.", "hepatitis C", "hepatitis C"),
        ("your nurse(s)", "nurse", "nurse"),
        ("“cancer”", "cancer", "cancer"),
        ("given i.v. at home", "i.v.", "i.v."),
        ("can\N{SOFT HYPHEN}cer cells", "cancer cells", "can\N{SOFT HYPHEN}cer cells"),
        ("approved by NICE.", "NICE", "NICE"),
        ("two MRIs", "MRIs", "MRIs"),
    ],
)
def test_a_phrase_is_found_however_it_is_set(text: str, phrase: str, form: str) -> None:
    assert found(text, phrase) == [(form, phrase)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("painful", "pain"),
        ("a nice nurse", "NICE"),
        ("all of you", "ALL"),
        ("non-Hodgkin lymphoma", "Hodgkin lymphoma"),
        ("non Hodgkin lymphoma", "Hodgkin lymphoma"),
        ("pre-eclampsia", "eclampsia"),
        ("changes in patient numbers", "in-patient"),
        ("bone. Marrow", "bone marrow"),
        ("bone, marrow", "bone marrow"),
        ("bone - marrow", "bone marrow"),
    ],
)
def test_words_that_only_look_like_a_phrase_are_left_alone(text: str, phrase: str) -> None:
    assert found(text, phrase) == []


def test_the_longest_phrase_is_found_and_none_overlaps() -> None:
    text = "A bone marrow test, then bone scans."
    assert found(text, "bone", "bone marrow", "bone marrow test", "marrow test") == [
        ("bone marrow test", "bone marrow test"),
        ("bone", "bone"),
    ]


def test_a_shorter_phrase_is_found_where_the_longer_one_is_barred() -> None:
    assert found("non-Hodgkin lymphoma", "Hodgkin lymphoma", "lymphoma") == [("lymphoma", "lymphoma")]


def test_no_phrases_find_nothing() -> None:
    assert phrase_finder({}).find("A bone scan.") == ()
    assert found("A bone scan.", "", " ") == []


def test_a_finder_is_made_once_for_equal_phrases() -> None:
    assert phrase_finder({"bone scan": "a"}) is phrase_finder({"bone scan": "a"})


def test_a_line_to_write_on_is_cut_short() -> None:
    assert found("Name " + "." * 5000 + " bone scan", "bone scan") == [("bone scan", "bone scan")]
