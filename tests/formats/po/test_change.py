"""A translator is told what changed: first what could harm, then the words."""

from __future__ import annotations

import pytest

from pipeline.formats.po.change import change_of


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("Take 5 mg.", "Take 50 mg.", "take care, this touches a number. Take [was “5”, now “50”] mg."),
        ("Do not stop.", "Do stop.", "take care, this touches a negation. Do [taken out: “not”] stop."),
        ("You can go.", "You can’t go.", "take care, this touches a negation. You [was “can”, now “can’t”] go."),
        ("Take 5 mg.", "Take 5 ml.", "take care, this touches a unit. Take 5 [was “mg”, now “ml”]."),
        ("Wait 1 day", "Wait 2 h.", "take care, this touches a number and a unit. Wait [was “1 day”, now “2 h.”]"),
        ("Rest twice.", "Rest.", "take care, this touches a number. Rest [taken out: “twice”]."),
        ("Bones are tissue.", "Bones are living tissue.", "Bones are [put in: “living”] tissue."),
        ("Take 1000 steps.", "Take 1,000 steps.", "Take [was “1000”, now “1,000”] steps."),
        ("You cannot drive", "You can not drive", "You [was “cannot”, now “can not”] drive"),
        ("5mg", "5 mg", "Only the spaces are different."),
        ("One two.", "One  two.", "Only the spaces are different."),
        ("Ask your nurse.", "Get advice", "[was “Ask your nurse.”, now “Get advice”]"),
        ("Ask your nurse.", "Radiotherapy shrinks tumours. " * 4, "Nearly all of the text is new."),
    ],
)  # fmt: skip
def test_a_change_is_told_in_plain_words(before: str, after: str, said: str) -> None:
    assert change_of(before, after) == said


def test_a_word_that_only_holds_another_word_is_not_taken_for_it() -> None:
    assert "take care" not in change_of("a notable change", "a change")
    assert "take care" not in change_of("none the less sore", "none the less very sore")


def test_of_a_long_text_only_the_words_next_to_a_change_are_shown() -> None:
    words = [f"w{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    after = [*words[:12], "new", *words[12:]]
    assert change_of(" ".join(words), " ".join(after)) == "… wh wi wj wk wl [put in: “new”] wm wn wo wp wq …"


def test_a_text_of_enormous_length_is_not_compared_word_by_word() -> None:
    assert change_of("bone " * 3000, "bone " * 3001).startswith("The text is too long")


def test_what_is_told_stands_on_one_line() -> None:
    assert "\n" not in change_of("one\ntwo\u2028three", "one\r\ntwo four\x85three")
