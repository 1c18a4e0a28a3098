from __future__ import annotations

import subprocess
import sys

import pytest

from pipeline.language.phone_book import is_wrong


@pytest.mark.parametrize(
    "digits",
    [
        "02074504000",
        "+442074504000",
        "+4402074504000",
        "08088004040",
        "08001111",
        "08454647",
        "03454647",
        "03001231234",
    ],
)
def test_a_number_of_a_range_in_use_is_right(digits: str) -> None:
    assert not is_wrong(digits, "GB")


@pytest.mark.parametrize("digits", ["01632960001", "08081570123", "02079460123", "07700900123", "+441632960001"])
def test_a_number_kept_for_drama_is_right(digits: str) -> None:
    assert not is_wrong(digits, "GB")


@pytest.mark.parametrize("digits", ["0207450400", "012738009000", "00000000000", "+4420745040", "0808800404"])
def test_a_number_that_nobody_can_have_is_wrong(digits: str) -> None:
    assert is_wrong(digits, "GB")


@pytest.mark.parametrize("digits", ["111", "999", "112", "101", "116123", "105", "18002738255", "3014964000"])
def test_a_short_number_or_one_of_another_country_is_not_judged(digits: str) -> None:
    assert not is_wrong(digits, "GB")


def test_a_number_is_judged_by_the_house_s_country() -> None:
    assert is_wrong("0123", "IE")
    assert not is_wrong("018731234", "IE")


def test_the_library_is_loaded_only_for_a_number() -> None:
    code = "import sys, pipeline.rules.registry as r; r.registry(); print('phonenumbers' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
