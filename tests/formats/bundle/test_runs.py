"""Numbers and foreign words keep their direction, and telephone numbers can be dialled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.bundle.runs import Manner, runs

LETTERS = st.text("aZ é9٤0.,()-+/ سی\u064b\u200fжα", max_size=60)


def set_apart(text: str, direction: str) -> list[tuple[str, str]]:
    return [(run.manner.value, run.text) for run in runs(text, direction) if run.manner is not Manner.PLAIN]


@given(LETTERS, st.sampled_from(["ltr", "rtl"]))
def test_the_runs_of_a_text_are_the_text(text: str, direction: str) -> None:
    assert "".join(run.text for run in runs(text, direction)) == text


@pytest.mark.parametrize(
    ("text", "dial"),
    [
        ("Ring 0808 800 4040 now", "08088004040"),
        ("اتصل على 0808 800 4040 مجانًا", "08088004040"),
        ("فون کریں: ٠٨٠٨ ٨٠٠ ٤٠٤٠۔", "08088004040"),
        ("Z zagranicy: +44 (0)20 7946 0018.", "+442079460018"),
        ("Ffoniwch (029) 2018 0018", "02920180018"),
        ("Children: 0800 1111", "08001111"),
    ],
)
def test_a_telephone_number_is_dialled_digit_for_digit(text: str, dial: str) -> None:
    assert [run.dial for run in runs(text, "rtl") if run.manner is Manner.PHONE] == [dial]


@pytest.mark.parametrize("text", ["Rated by 518 votes", "from 2013 to 2015", "13/05/2015", "Take 2.5 mg at 10.30"])
def test_other_numbers_are_no_telephone_numbers(text: str) -> None:
    assert set_apart(text, "ltr") == []


def test_a_number_that_nobody_is_sure_to_reach_is_kept_together_but_not_linked() -> None:
    (phone,) = (run for run in runs("call 555-123-4567", "ltr") if run.manner is Manner.PHONE)
    assert phone.dial == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تقدم Cancer Research UK الدعم.", ["Cancer Research UK"]),
        ("الاستئصال (RFA)", ["RFA"]),
        ("الاستئصال Radiofrequency ablation (RFA) هنا", ["Radiofrequency ablation", "RFA"]),
        ("قرر NICE، ثم SMC.", ["NICE", "SMC"]),
        ("جرعة 2.5 mg/kg يوميًا", ["2.5 mg/kg"]),
        ("فيتامين B12 و COVID-19", ["B12", "COVID-19"]),
        ("علامة CA 15-3 في الدم", ["CA 15-3"]),
        ("موقع www.nhs.uk/conditions. شكرًا", ["www.nhs.uk/conditions"]),
        ("سامريون: 116 123", ["116 123"]),
        ("من 9 صباحًا إلى 5 مساءً", []),
    ],
)
def test_words_and_figures_that_run_the_other_way_are_set_apart(text: str, expected: list[str]) -> None:
    assert [words for _, words in set_apart(text, "rtl")] == expected


def test_a_page_that_runs_left_to_right_sets_apart_only_what_runs_right_to_left() -> None:
    assert set_apart("Take 2.5 mg of denosumab, Śląsk", "ltr") == []
    assert set_apart("Gofynnwch am العربية hefyd", "ltr") == [("foreign", "العربية")]
