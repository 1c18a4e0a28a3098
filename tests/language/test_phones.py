"""One telephone number, dialled from anywhere."""

from __future__ import annotations

import pytest

from pipeline.language.phones import phone_pairs


@pytest.mark.parametrize(
    ("home", "abroad"),
    [
        ("0808 800 4040", "+44 808 800 4040"),
        ("0808 800 4040", "+44 (0)808 800 4040"),
        ("0808 800 4040", "0044 808 800 4040"),
        ("012 345 6789", "+7 12 345 6789"),  # a country's code of one digit
        ("087 123 4567", "+353 87 123 4567"),  # and of three
        ("087 123 4567", "+353 (0)87 123 4567"),
    ],
)
def test_a_number_with_its_countrys_code_is_the_number_without(home: str, abroad: str) -> None:
    [there] = phone_pairs(f"Call {home}.", f"Call {abroad}.")
    [back] = phone_pairs(f"Call {abroad}.", f"Call {home}.")
    assert there.same and back.same


@pytest.mark.parametrize("other", ["+353 87 123 4568", "+353 87 123 456", "+3531 87 123 4567"])
def test_another_number_with_a_countrys_code_is_not_the_same(other: str) -> None:
    assert not any(pair.same for pair in phone_pairs("Call 087 123 4567.", f"Call {other}."))
