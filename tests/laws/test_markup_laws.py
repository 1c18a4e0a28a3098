"""What holds for every marked text, and for whatever a translator makes of its tags."""

from __future__ import annotations

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.model.markup import Mark, MarkKind, kept, outer, steps, tagged, tags
from pipeline.model.tag_faults import faults
from pipeline.model.tagged import Role, parts, plain, reading, restored
from pipeline.model.text import Span

_WORDS = [
    "bone",
    "scan",
    "<1>",
    "</1>",
    "<2/>",
    "&lt;",
    "&amp;lt;",
    "&amp;",
    "<",
    ">",
    "1",
    "/",
    "< 3 >",
    "0808",
    "عظام",
    ".",
]
_TAGS = [
    "<1>",
    "</1>",
    "<2/>",
    "<2>",
    "</2>",
    "<3>",
    "</3>",
    "<1/>",
    "<99>",
    "</ 1 >",
    "</1/>",
    "<٢>",
    "<\u200f1>",
    "&lt;1>",
]
FOLDED = st.one_of(
    st.text(max_size=40).map(lambda text: " ".join(text.split())),
    st.lists(st.sampled_from(_WORDS), max_size=12).map(" ".join),
    st.lists(st.sampled_from(_WORDS), max_size=12).map("".join),
)
TRANSLATIONS = st.one_of(
    st.text(max_size=40), st.lists(st.sampled_from([*_TAGS, *_WORDS, " ", "\n"]), max_size=20).map("".join)
)
_PAIRED = [kind for kind in MarkKind if kind is not MarkKind.BREAK]


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, tuple[Mark, ...]]:
    """A text with marks as a reader hands them over: nested or apart, and breaks on single spaces."""
    text = draw(FOLDED)
    found: list[Mark] = []
    for kind in draw(st.lists(st.sampled_from(_PAIRED), max_size=5)):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        crosses = any(start < one.start < end < one.end or one.start < start < one.end < end for one in found)
        if not crosses:
            found.append(Mark(start, end, kind, target="https://example.org/", title="in full", language="fr"))
    spaces = [at for at, letter in enumerate(text) if letter == " "]
    found.extend(Mark(at, at + 1, MarkKind.BREAK) for at in spaces if draw(st.booleans()))
    return text, tuple(sorted(found, key=lambda mark: (mark.start, -mark.end)))


@given(marked())
def test_without_its_tags_a_string_is_the_pages_text_again(given_: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = given_
    assert plain(tagged(text, marks)) == text


@given(marked())
def test_a_string_that_nobody_touched_gives_back_its_marks(given_: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = given_
    again = restored(tagged(text, marks), text, marks)
    assert (again.text, again.marks) == (text, kept(text, marks))


@given(marked())
def test_a_string_that_nobody_touched_has_no_fault(given_: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = given_
    links = [tag.number for tag in tags(text, marks) if tag.is_link]
    assert faults(tagged(text, marks), tagged(text, marks), links) == ()


@given(marked())
def test_the_marks_that_are_kept_stay_so(given_: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = given_
    found = kept(text, marks)
    assert kept(text, found) == found
    assert all(text[mark.start : mark.end].strip() or mark.kind is MarkKind.BREAK for mark in found)


@given(marked())
def test_numbers_run_from_one_by_order_of_appearance_and_never_collide(given_: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = given_
    begun = [part.number for part in parts(tagged(text, marks)) if part.role in (Role.OPENS, Role.SINGLE)]
    assert begun == list(range(1, len(tags(text, marks)) + 1))


@given(marked())
def test_a_mark_is_a_tag_or_goes_round_the_whole(given_: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = given_
    within = [mark for tag in tags(text, marks) for mark in tag.marks]
    assert sorted([*outer(text, marks), *within]) == sorted(kept(text, marks))


@given(FOLDED)
def test_a_text_without_marks_has_no_tag_and_changes_only_where_its_words_look_like_one(text: str) -> None:
    string = tagged(text, ())
    assert [part.role for part in parts(string)] == [Role.WORDS] * bool(text)
    assert string == text or re.search("<.*[0-9]|&(amp;)*lt;", text, re.DOTALL)
    assert plain(string) == text


@given(marked())
def test_the_steps_through_a_text_pass_every_word_and_close_what_they_open(
    given_: tuple[str, tuple[Mark, ...]],
) -> None:
    text, marks = given_
    open_marks: list[Mark] = []
    words = ""
    for step in steps(text, kept(text, marks)):
        words += " " if step.opens and step.opens.kind is MarkKind.BREAK else step.text
        if step.opens and step.opens.kind is not MarkKind.BREAK:
            open_marks.append(step.opens)
        assert step.closes is None or open_marks.pop() == step.closes
    assert words == text and open_marks == []


@given(marked(), TRANSLATIONS)
def test_no_translation_is_too_odd_to_be_read(given_: tuple[str, tuple[Mark, ...]], translation: str) -> None:
    text, marks = given_
    source = tagged(text, marks)
    for fault in faults(source, translation, [1, 2, 3]):
        assert 0 <= fault.span.start <= fault.span.end <= len(translation)
    again = restored(translation, text, marks)
    assert again.text == plain(translation)
    assert all(0 <= mark.start < mark.end <= len(again.text) for mark in again.marks)
    assert kept(again.text, again.marks) == again.marks


@given(marked(), TRANSLATIONS)
def test_a_translation_with_the_same_tags_once_each_and_well_nested_is_sound(
    given_: tuple[str, tuple[Mark, ...]], words: str
) -> None:
    text, marks = given_
    assume(not any(part.role is not Role.WORDS for part in parts(words)) and words.strip())
    found = tags(text, marks)
    moved = "".join(
        f"<{tag.number}/>" if tag.is_break else f"<{tag.number}>{words}</{tag.number}>" for tag in found[::-1]
    )
    assert faults(tagged(text, marks), moved) == ()


@given(TRANSLATIONS)
def test_the_words_of_a_tagged_text_are_found_where_they_stand(text: str) -> None:
    read = reading(text)
    for at, letter in enumerate(read.text):
        span = read.spread(Span(at, at + 1))
        assert 0 <= span.start < span.end <= len(text)
        assert span.of(text) in (letter, "&lt;", "&amp;", "&") or letter == " "
    assert read.spread(Span(0, len(read.text))).end <= len(text)


@given(marked(), st.data())
def test_a_tag_that_is_taken_out_is_missed(given_: tuple[str, tuple[Mark, ...]], data: st.DataObject) -> None:
    text, marks = given_
    source = tagged(text, marks)
    here = [part for part in parts(source) if part.role is not Role.WORDS]
    assume(here)
    part = data.draw(st.sampled_from(here))
    assert faults(source, source[: part.span.start] + source[part.span.end :])
