"""Every character that steers a terminal or turns the reading direction is known, and no letter is."""

from __future__ import annotations

import re
import sys
import unicodedata

from pipeline.language.steering import DIRECTION_MARKS, LINE_ENDS, STEERING

_TURNS = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}  # classes of Unicode's annex 9
_EVERY = list(map(chr, range(sys.maxunicode + 1)))


def test_what_steers_is_every_control_character_and_every_mark_that_turns_the_direction() -> None:
    steers = {
        sign for sign in _EVERY if unicodedata.bidirectional(sign) in _TURNS or unicodedata.category(sign) == "Cc"
    }
    assert {sign for sign in _EVERY if re.match(f"[{STEERING}]", sign)} == steers - {"\t", "\n"}


def test_line_ends_and_direction_marks_are_unicodes() -> None:
    assert all(unicodedata.category(sign) in ("Zl", "Zp") for sign in LINE_ENDS)
    assert all(unicodedata.category(sign) == "Cf" for sign in DIRECTION_MARKS)
