"""The words around a page: all there, each explained to its translator, and never of a doubtful language."""

from __future__ import annotations

from pathlib import Path

from pipeline.formats.bundle.words import words
from pipeline.formats.interface import interface_template
from pipeline.model.catalogue import Catalogue, Entry, State
from pipeline.model.text import Origin

HOME = Path(__file__).parents[3]


def catalogue(state: State, **changes: str) -> Catalogue:
    entries = tuple(
        Entry(
            **{
                "id": string.id,
                "source": string.text,
                "translation": f"cy {string.id}",
                "state": state,
                "origin": Origin("x.po", ((0, 0),), (0,)),
                "line": 1,
                **changes,
            }
        )
        for string in interface_template().strings
    )
    return Catalogue("x.po", "cy", "interface", entries, "")


def test_every_string_has_a_note_and_stands_where_the_file_says() -> None:
    lines = (HOME / interface_template().file).read_text("utf-8").split("\n")
    assert 12 <= len(interface_template().strings) <= 28
    for string in interface_template().strings:
        assert string.notes and string.section and string.text in lines[string.line - 1]


def test_a_preview_uses_drafts_and_a_live_page_does_not() -> None:
    drafts = catalogue(State.FUZZY)
    assert words(drafts, "cy", is_live=False)["contents"].language == "cy"
    assert words(drafts, "cy", is_live=True)["contents"].text == "Contents"
    assert words(drafts, "cy", is_live=True)["contents"].language == "en"
    assert words(catalogue(State.TRANSLATED), "cy", is_live=True)["contents"].text == "cy contents"


def test_a_translation_of_earlier_english_is_not_used() -> None:
    assert words(catalogue(State.TRANSLATED, source="Old"), "cy", is_live=False)["draft"].language == "en"
    assert words(catalogue(State.FUZZY, previous="Old"), "cy", is_live=False)["draft"].language == "en"


def test_an_english_page_of_any_country_needs_no_catalogue() -> None:
    assert {phrase.language for phrase in words(None, "en-GB", is_live=True).values()} == {"en-GB"}
