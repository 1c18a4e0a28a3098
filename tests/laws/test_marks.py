"""A text cut at its findings is still the text, and each finding's words bear its mark, however they overlap."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.report.marks import Dress, Mark, pieces, tag_dresses
from pipeline.formats.report.notes import notes
from pipeline.model.finding import Finding, Severity
from pipeline.model.text import Place, Span

TEXTS = st.text(alphabet="aé7 .ب0", max_size=40)
SPANS = st.lists(st.tuples(st.integers(-3, 45), st.integers(-3, 45)), max_size=12)


def marked(spans: list[tuple[int, int]]) -> list[Mark]:
    """Return a mark for each span, each of a rule of its own."""
    place = Place("a.txt", 1, 1)
    found = [
        Finding(f"page.rule-{at}", Severity.ERROR, place, place, Span(*span), "", "Odd.", str(at))
        for at, span in enumerate(spans)
    ]
    return [Mark(note.finding.span, note) for note in notes(found, "en")]


@given(TEXTS, SPANS, st.booleans())
def test_the_pieces_are_the_text(text: str, spans: list[tuple[int, int]], keep_numbers: bool) -> None:
    assert "".join(piece.text for piece in pieces(text, marked(spans), keep_numbers)) == text


@given(TEXTS, SPANS, st.booleans())
def test_every_character_bears_the_marks_that_cover_it_and_no_other(
    text: str, spans: list[tuple[int, int]], keep_numbers: bool
) -> None:
    at = 0
    for piece in pieces(text, marked(spans), keep_numbers):
        for offset in range(at, at + len(piece.text)):
            covering = {f"r-page-rule-{n}" for n, (start, end) in enumerate(spans) if start <= offset < end}
            assert set(piece.classes.split()) - {"error"} == covering
            assert ("error" in piece.classes) == bool(covering)
        at += len(piece.text)


@given(TEXTS, SPANS, st.booleans())
def test_every_note_is_referred_to_once_where_its_words_end(
    text: str, spans: list[tuple[int, int]], keep_numbers: bool
) -> None:
    found, at = {}, 0
    for piece in pieces(text, marked(spans), keep_numbers):
        at += len(piece.text)
        for note in piece.notes:
            assert note.number not in found
            found[note.number] = at
    last = len(text)
    ends = {n: max(min(max(end, start), last), min(max(start, 0), last), 0) for n, (start, end) in enumerate(spans, 1)}
    assert found == ends


@given(TEXTS, SPANS)
def test_numbers_are_opened_and_closed_in_turn(text: str, spans: list[tuple[int, int]]) -> None:
    is_open = False
    for piece in pieces(text, marked(spans), keep_numbers=True):
        assert not (piece.opens and is_open)
        is_open = (is_open or piece.opens) and not piece.closes
    assert not is_open


@given(TEXTS, SPANS, SPANS)
def test_every_character_is_dressed_as_it_should_be_whatever_is_marked(
    text: str, spans: list[tuple[int, int]], dressed: list[tuple[int, int]]
) -> None:
    sound = [(start, end) for start, end in dressed if 0 <= start < end <= len(text)]
    found = pieces(text, marked(spans), False, [Dress(Span(*span), f"d{at}") for at, span in enumerate(sound)])
    assert "".join(piece.text for piece in found) == text
    at = 0
    for piece in found:
        for offset in range(at, at + len(piece.text)):
            assert set(piece.look.split()) == {f"d{n}" for n, (a, z) in enumerate(sound) if a <= offset < z}
        at += len(piece.text)


@given(st.text("<>/1٢ ab07", max_size=30), SPANS)
def test_the_tags_of_a_catalogue_stand_apart_from_its_words_and_numbers(
    text: str, spans: list[tuple[int, int]]
) -> None:
    is_open = False
    for piece in pieces(text, marked(spans), True, tag_dresses(text, {1: "a link"})):
        assert piece.look in ("", "tag") and (piece.look == "" or piece.text.strip("</> 0123456789٢") == "")
        is_open = (is_open or piece.opens) and not piece.closes
        assert not (is_open and piece.look)
