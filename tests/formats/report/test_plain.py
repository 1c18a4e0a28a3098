"""Words from files may not steer the screen on which they are shown."""

from __future__ import annotations

import pytest

from pipeline.formats.report.plain import beginning, line, shown

STEERING = ("\x1b[31m", "\x00", "\x07", "\x9b2J", "\u202e", "\u202d", "\u2066", "\x7f")


@pytest.mark.parametrize("sign", STEERING)
def test_a_terminal_line_holds_no_character_that_steers(sign: str) -> None:
    assert line(f"a{sign}b").isprintable()


def test_a_terminal_line_is_one_line() -> None:
    assert line(" a\nb\r\nc\u2028d\te\x85f ") == "a b c d e f"


def test_letters_of_every_script_stay() -> None:
    words = "anemia, mêr esgyrn, ból kości, نخاع العظم, ہڈی\u200cکا, ⟨x⟩"
    assert line(words) == words and shown(words) == words


@pytest.mark.parametrize("sign", ["\x1b", "\x00", "\x9b", "\u202e", "\ud800", "\ufffe"])
def test_in_a_page_what_steers_is_shown_as_unreadable_and_moves_nothing(sign: str) -> None:
    assert shown(f"a{sign}b") == "a\ufffdb"


def test_a_beginning_ends_between_words() -> None:
    assert beginning("Pain, in the bones", 8) == "Pain …"
    assert beginning("Pain", 8) == "Pain"
