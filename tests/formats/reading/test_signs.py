"""Every pattern of signs.toml has words that it knows, and near misses that none does."""

from __future__ import annotations

import re
import tomllib
from importlib import resources

import pytest

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.piece import Piece
from pipeline.formats.reading.signs import is_sentence_end, sign, words

TABLE: dict[str, dict[str, list[str]]] = tomllib.loads(
    resources.files("pipeline.formats.reading").joinpath("signs.toml").read_text("utf-8")
)

# For each list of patterns: words for each pattern, in the file's order.
KNOWN = {
    ("caption", "start"): ["Photo of a rash", "Figure 2: the lungs"],
    ("caption", "states"): ["A photo of the rash can help"],
    ("heading", "card"): ["Urgent advice: call 111"],
    ("list", "introduction"): [
        "Symptoms include",
        "Call 999 if you",
        "You should avoid",
        "Rest for a day. To feel better",
        "The dose depends on",
        "You may also notice",
        "You may have:",
    ],
    ("list", "above_items"): ["You may also vomit"],
    ("link", "lead"): [
        "Read more about asthma",
        "Find out more",
        "See our leaflet on colds",
        "You can find out in the tests section",
        "Our section about pain has more",
        "We have more information about diet",
        "Go to our page about sleep",
        "Click here",
    ],
}


@pytest.mark.parametrize("group", KNOWN, ids=".".join)
def test_every_pattern_knows_its_words(group: tuple[str, str]) -> None:
    patterns = TABLE[group[0]][group[1]]
    assert len(patterns) == len(KNOWN[group])
    for pattern, example in zip(patterns, KNOWN[group], strict=True):
        assert re.search(pattern, example, re.IGNORECASE), (pattern, example)
        assert sign(*group).search(example)


def test_every_list_of_patterns_has_examples() -> None:
    assert set(KNOWN) == {(group, name) for group in TABLE if group != "words" for name in TABLE[group]}


def clue(text: str) -> Clues:
    return Clues(Piece(text, ((0, 0),)))


@pytest.mark.parametrize(
    "text",
    [
        "You may have:",
        "Symptoms include",
        "“It can be:”",
        "See a GP if you",
        "Do not take it with",
        "This is for you if:",
    ],
)
def test_words_that_cannot_end_there_announce(text: str) -> None:
    assert clue(text).is_introduction


@pytest.mark.parametrize(
    "text",
    ["Symptoms include pain.", "What helps", "Tests", "Include", "You may rest!", "How to cope with it…", ""],
)
def test_words_that_end_announce_nothing(text: str) -> None:
    assert not clue(text).is_introduction


@pytest.mark.parametrize(
    "text",
    [
        "Photographs help doctors",
        "An imaging test",
        "The picture is clear",
        "Photo",
        "Figures of speech",
        "A videofluoroscopy of",
    ],
)
def test_words_that_only_sound_like_a_pictures_begin_no_caption(text: str) -> None:
    assert not (sign("caption", "start").search(text) and not sign("caption", "states").search(text))


@pytest.mark.parametrize(
    "text", ["Rest.", "Is it a cold?", "“Rest.”", "Rest (a day).", "(Rest.)", "And then…", "It's “gout.”"]
)
def test_a_sentence_ends_with_its_mark_and_what_closes_behind_it(text: str) -> None:
    assert is_sentence_end(text)


@pytest.mark.parametrize("text", ["Rest", "Rest:", "3.5 ml", "", "e.g. tea"])
def test_other_texts_do_not_end_as_a_sentence(text: str) -> None:
    assert not is_sentence_end(text)


def test_every_lead_holds_a_word_without_which_it_need_not_be_tried() -> None:
    for example in KNOWN["link", "lead"]:
        assert words("leads") & set(example.lower().split())


def test_what_is_seen_of_a_piece() -> None:
    seen = clue("“Don’t take 2.5 ml,” she said. Then the nurse came to see you.")
    assert seen.words[:3] == ["don't", "take", "2"]
    assert seen.plain == "“don't take 0 ml,” she said. then the nurse came to see you"
    assert (seen.is_sentence, seen.is_colon, seen.is_upper, seen.is_several, seen.is_prose) == (
        True,
        False,
        True,
        True,
        True,
    )
    label = clue("2 top tips")
    assert (label.is_sentence, label.is_upper, label.is_several, label.is_prose, label.count) == (
        False,
        True,
        False,
        False,
        3,
    )
