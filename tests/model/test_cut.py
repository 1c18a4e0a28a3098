"""Texts are cut at signs, and stay as long as they were."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.cut import Cutter


def test_signs_become_spaces_but_those_to_keep_and_letters_of_any_language() -> None:
    assert Cutter("'").spaced("can't – “naïve”, A&E 2.5") == "can't    naïve   A E 2 5"


@given(st.text())
def test_a_text_stays_as_long_and_holds_the_words_that_a_pattern_finds(text: str) -> None:
    spaced = Cutter("_").spaced(text)
    assert len(spaced) == len(text)
    assert [word for word in spaced.split() if word] == re.findall(r"\w+", text)
