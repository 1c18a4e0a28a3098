"""A team's patterns: where they fit, and that none goes on for ever."""

from __future__ import annotations

import time

import pytest

from pipeline.language.team_patterns import BadPattern, TooSlow, check_pattern, places, words_pattern


def found(pattern: str, text: str) -> list[str]:
    return [span.of(text) for span in places(pattern, text)]


def test_a_pattern_fits_within_a_block_and_knows_its_ends() -> None:
    assert found("^a.", "ab\nac\nba") == ["ab", "ac"]


def test_of_a_group_called_hit_only_the_group_counts() -> None:
    assert found(r"take (?<hit>\w+) now", "take two now") == ["two"]


def test_a_place_without_words_is_none() -> None:
    assert found(r"\b", "two words") == []


def test_words_are_found_whole_whatever_their_capitals_apostrophes_and_spaces() -> None:
    pattern = words_pattern(["don't", "do not go", "do", "a.b"])
    text = "DON’T do. Do\u00a0not go; undo, re-do, a.b, axb"
    assert found(pattern, text) == ["DON’T", "do", "Do\u00a0not go", "a.b"]


@pytest.mark.parametrize("pattern", [r"(a|aa)+$", r"^(\w|\w\w)+$"])
def test_a_pattern_that_goes_on_for_ever_is_stopped_within_a_second(pattern: str) -> None:
    before = time.process_time()
    with pytest.raises(TooSlow):
        places(pattern, f"{'a' * 60}.\n" * 3 + "!")
    assert time.process_time() - before < 1


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("(a", "cannot be read"),
        ("a?", "no words"),
        ("(?:a{1000}){1000}", "copies"),
        ("a{99999999999}", "copies"),
        ("(" * 400, "cannot be read"),
    ],
)
def test_a_pattern_that_cannot_be_followed_is_refused_with_the_reason(pattern: str, said: str) -> None:
    with pytest.raises(BadPattern, match=said):
        check_pattern(pattern)


def test_a_brace_that_is_meant_as_one_is_no_count() -> None:
    check_pattern(r"\{5000\}")
