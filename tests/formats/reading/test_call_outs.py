"""A box says by its own words how urgent it is; no box is made, and what the format says itself stays."""

from __future__ import annotations

import pytest

from pipeline.formats.reading.assemble import Source, assemble
from pipeline.formats.reading.piece import Piece
from pipeline.model.page import Block, Box, CallOut, Kind
from pipeline.stages.parse import parse


def boxed(text: str, call_out: CallOut = CallOut.NOTE, then: str = "You feel ill.") -> Block:
    """Return the first block of a box, read from pieces: its title, and what stands below it."""
    box = Box(1, call_out)
    pieces = tuple(
        Piece(words, ((0, index * 200),), Kind.PARAGRAPH, "a p element", box=box)
        for index, words in enumerate((text, then))
    )
    return assemble(Source("page.html", "en", " " * 600, ""), pieces).blocks[0]


def called(text: str, call_out: CallOut = CallOut.NOTE) -> CallOut | None:
    block = boxed(text, call_out)
    return block.box.call_out if block.box else None


@pytest.mark.parametrize(
    "text",
    [
        "Call 999 if your lips turn blue:",
        "Immediate action required: phone for help",
        "If you cannot breathe, call 999.",
        "Go to your nearest A&E now.",
        "See a GP urgently or go to A&E if you cannot pee.",
        "A blue child needs help at once. Call an ambulance.",
        "Someone should call 999.",
    ],
)
def test_a_box_that_sends_to_hospital_is_an_emergency(text: str) -> None:
    assert called(text) is CallOut.EMERGENCY


@pytest.mark.parametrize(
    "text",
    [
        "Urgent advice: ask for a visit today",
        "Ask for an urgent GP appointment if:",
        "Call NHS 111 now if you feel worse.",
        "Speak to your heart nurse straight away.",
        "Get medical help today if the rash spreads.",
    ],
)
def test_a_box_that_asks_for_help_today_is_urgent(text: str) -> None:
    assert called(text) is CallOut.URGENT


@pytest.mark.parametrize(
    "text", ["See a GP if:", "Non-urgent advice: talk to your nurse", "Speak to a pharmacist or GP if it stays."]
)
def test_a_box_about_seeing_somebody_is_not_urgent(text: str) -> None:
    assert called(text) is CallOut.NON_URGENT


@pytest.mark.parametrize(
    "text",
    [
        "Do not call 999 for a cold.",
        "You may need tests, emergency surgery or a drip.",
        "Emergency contraception is free.",
        "Your GP will see you.",
        "People who called 999 were asked to wait.",
        "It is not urgent.",
    ],
)
def test_words_that_call_for_nothing_leave_a_box_as_it_is(text: str) -> None:
    assert called(text) is CallOut.NOTE


@pytest.mark.parametrize("call_out", [CallOut.URGENT, CallOut.NON_URGENT, CallOut.EMERGENCY, CallOut.DETAILS])
def test_what_the_format_says_itself_stays(call_out: CallOut) -> None:
    assert called("Call 999 if your lips turn blue.", call_out) is call_out


def test_the_title_of_a_box_decides_and_the_reason_says_its_words() -> None:
    block = boxed("See a GP if it stays.", then="Call 999 if your lips turn blue.")
    assert block.box == Box(1, CallOut.NON_URGENT)
    assert block.reason == "a p element; the box says “See a GP if”"


def test_somebody_who_tells_of_a_call_for_help_gives_no_order() -> None:
    assert called("“Call 999, I told my wife.”", CallOut.QUOTE) is CallOut.QUOTE


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("page.md", "# Flu\n\nRest at home.\n\n> **Call 999 if:**\n>\n> - your lips turn blue\n"),
        (
            "page.html",
            "<main><h1>Flu</h1><p>Rest at home.</p><aside class='note'><h2>Call 999 if:</h2><ul><li>your lips turn "
            "blue</li></ul></aside></main>",
        ),
    ],
)
def test_every_format_has_it(name: str, text: str) -> None:
    page = parse(f"source/pages/{name}", text.encode(), "en")
    assert {block.box.call_out for block in page.blocks if block.box} == {CallOut.EMERGENCY}


def test_words_outside_a_box_make_none() -> None:
    page = parse("source/pages/page.md", b"# Flu\n\nCall 999 if your lips turn blue.\n", "en")
    assert not any(block.box for block in page.blocks)
