"""Numbers have the syllables that a reader says."""

from __future__ import annotations

import pytest

from pipeline.language.number_syllables import number_syllables

SAID = {
    "0": "ze-ro",
    "2": "two",
    "7": "sev-en",
    "10": "ten",
    "11": "e-lev-en",
    "17": "sev-en-teen",
    "20": "twen-ty",
    "77": "sev-en-ty sev-en",
    "100": "one hun-dred",
    "518": "five hun-dred and eight-een",
    "1,000": "one thou-sand",
    "1,005": "one thou-sand and five",
    "2,500": "two thou-sand five hun-dred",
    "10,000": "ten thou-sand",
    "1,000,000": "one mil-lion",
    "1998": "nine-teen nine-ty eight",
    "1905": "nine-teen oh five",
    "2005": "two thou-sand and five",
    "2015": "twen-ty fif-teen",
    "2.5": "two point five",
    "0.05": "ze-ro point ze-ro five",
    "0808": "ze-ro eight ze-ro eight",
}


@pytest.mark.parametrize(("digits", "said"), SAID.items())
def test_a_number_has_the_syllables_that_are_said(digits: str, said: str) -> None:
    assert number_syllables(digits) == len(said.replace("-", " ").split())


def test_a_very_long_number_is_read_digit_by_digit() -> None:
    assert number_syllables("1" * 5000) == 5000
