"""What holds for every marked text, and for whatever a translator makes of its tags."""

from __future__ import annotations

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.formats.bundle.restore import clean
from pipeline.formats.bundle.selection import select
from pipeline.formats.po import read_catalogue
from pipeline.formats.po.quoted import quoted
from pipeline.gate import coverage
from pipeline.model.glossary import Glossary
from pipeline.model.house import House
from pipeline.model.markup import Mark, MarkKind, kept, outer, tagged, tags
from pipeline.model.page import Block, Document, Kind
from pipeline.model.report import Edition, Report
from pipeline.model.scores import Counts, Score, Scores
from pipeline.model.steps import steps
from pipeline.model.tag_faults import faults
from pipeline.model.tagged import Role, parts, plain, reading, restored
from pipeline.model.text import Origin, Span, has_words
from pipeline.stages.extract import extract
from pipeline.stages.merge import merge
from pipeline.stages.verify import verify

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
        words += step.text
        assert not step.text or step.within == (open_marks[-1] if open_marks else None)
        if step.opens:
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


def page_of(text: str, marks: tuple[Mark, ...]) -> Document:
    """A page with a title and one paragraph."""
    blocks = (
        Block(Kind.TITLE, "Scans", Span(0, 5), 1),
        Block(Kind.PARAGRAPH, text, Span(6, 6 + len(text)), marks=marks),
    )
    origin = Origin("source/pages/p.html", ((0, 0),), (0,))
    return Document("source/pages/p.html", "en", "Scans", f"Scans\n{text}", blocks, origin)


@given(marked())
def test_marks_come_through_strings_and_a_catalogue_file_to_a_bundle_as_they_were(
    given_: tuple[str, tuple[Mark, ...]],
) -> None:
    text, marks = given_
    assume(has_words(text) and clean(text) == text and "\x7f" not in text)
    page = page_of(text, marks)
    template = extract(page, (), Glossary(""), None)
    po = merge(template, "cy", "p.po", None, {}).data.decode()
    for string in template.strings:  # a translator copies each text
        empty = "".join((*quoted("msgid", string.text), *quoted("msgstr", "")))
        assert empty in po
        po = po.replace(empty, "".join((*quoted("msgid", string.text), *quoted("msgstr", string.text))))
    catalogue = read_catalogue("p.po", po.encode(), "cy", "p")
    source, welsh = (
        Edition(language, own, None, (), coverage(template, own)) for language, own in (("en", None), ("cy", catalogue))
    )
    scores = Scores("", Score(Counts(1, 1, 1, 1, 1, 1, 1), {}, None), (), ())
    report = Report(page, House("Us", ("cy",)), Glossary(""), scores, (), template, (source, welsh), None)
    assert welsh.coverage.translated == len(template.strings)
    for edition in (source, welsh):
        [block] = select(report, edition, "live", "ltr").sections[0].blocks
        assert (block.text, block.marks) == (text, kept(text, marks))
    assert not [one for one in verify(template, catalogue, None, report.house, "p.pot") if one.rule == "entry.tags"]
