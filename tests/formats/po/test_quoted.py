"""Text goes in and out of quotation marks unharmed, and is wrapped as gettext wraps it."""

from __future__ import annotations

import itertools
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.formats.po.quoted import anchors, quoted, unescaped

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=200)
WORDS = ["bone", "marrow,", "(X-ray)", "met-ass-ta-sees", "5", "mg/kg", "–", "—", "it’s", "“sore”", "and/or", "4040."]
PROSE = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join)


def test_a_short_text_stands_on_one_line() -> None:
    assert quoted("msgid", 'say "ah"') == ['msgid "say \\"ah\\""\n']
    assert quoted("msgstr", "") == ['msgstr ""\n']
    assert quoted("msgid", "line\n") == ['msgid "line\\n"\n']


def test_a_text_of_several_lines_has_a_line_for_each() -> None:
    assert quoted("msgid", "one\ntwo", "\r\n") == ['msgid ""\r\n', '"one\\n"\r\n', '"two"\r\n']


def test_a_long_text_is_broken_after_spaces_at_79_columns() -> None:
    lines = quoted("msgid", "word " * 40 + "end")
    assert lines[0] == 'msgid ""\n'
    assert max(len(line) for line in lines) <= 80  # with the newline
    assert all(line.endswith(' "\n') for line in lines[1:-1])


def test_control_characters_are_written_as_numbers() -> None:
    assert quoted("msgid", "a\x01b\x7f") == ['msgid "a\\001b\\177"\n']


@given(TEXTS)
def test_what_is_written_says_what_was_meant(text: str) -> None:
    lines = quoted("msgid", text)
    raws = [line.removeprefix("msgid ")[1:-2] for line in lines]
    assert "".join(unescaped(raw) for raw in raws) == text
    assert not any("\n" in raw for raw in raws)


@given(st.lists(TEXTS.map(lambda text: quoted("msgid", text)[-1].removeprefix("msgid ")[1:-2]), min_size=1, max_size=4))
def test_anchors_rise_and_begin_at_nothing(raws: list[str]) -> None:
    offsets = [sum(len(raw) + 5 for raw in raws[:at]) for at in range(len(raws))]
    pairs = anchors(tuple(zip(offsets, raws, strict=True)))
    assert pairs[0][0] == 0
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in itertools.pairwise(pairs))


@pytest.mark.outside("msgcat")
@settings(max_examples=30)
@given(PROSE)
def test_gettext_would_break_the_lines_of_prose_at_the_same_places(text: str) -> None:
    ours = HEADER + "".join((*quoted("msgid", text), *quoted("msgstr", "")))
    theirs = subprocess.run(["msgcat", "-"], input=ours.encode(), capture_output=True, check=True).stdout.decode()
    assert theirs == ours.replace(HEADER, theirs[: theirs.index("\n\n") + 2])
