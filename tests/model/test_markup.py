"""Tags in strings: what a translator sees, and what comes back."""

from __future__ import annotations

import pytest

from pipeline.model.markup import Mark, MarkKind, kept, outer, tagged, tags
from pipeline.model.tag_faults import faults
from pipeline.model.tagged import reading, restored
from pipeline.model.text import Span

TEXT = "Read about bone scans. Ask your nurse."
SCANS = Mark(11, 21, MarkKind.LINK, target="https://example.org/scans")
NOT_ALONE = Mark(0, 38, MarkKind.STRONG)
BREAK = Mark(22, 23, MarkKind.BREAK)


def test_a_link_is_a_pair_of_tags_and_a_line_break_a_single_one() -> None:
    assert tagged(TEXT, (SCANS, BREAK)) == "Read about <1>bone scans</1>.<2/>Ask your nurse."


def test_marks_of_the_same_words_share_a_number() -> None:
    bold = Mark(11, 21, MarkKind.STRONG)
    assert tagged(TEXT, (SCANS, bold)) == "Read about <1>bone scans</1>. Ask your nurse."
    assert [tag.marks for tag in tags(TEXT, (SCANS, bold))] == [(SCANS, bold)]


def test_what_goes_round_the_whole_text_is_no_tag() -> None:
    assert tagged(TEXT, (NOT_ALONE, SCANS)) == "Read about <1>bone scans</1>. Ask your nurse."
    assert outer(TEXT, (NOT_ALONE, SCANS)) == (NOT_ALONE,)
    again = restored("Gofynnwch i’ch nyrs am <1>sganiau</1>.", TEXT, (NOT_ALONE, SCANS))
    assert again.text == "Gofynnwch i’ch nyrs am sganiau."
    assert [(mark.kind, again.text[mark.start : mark.end]) for mark in again.marks] == [
        (MarkKind.STRONG, again.text),
        (MarkKind.LINK, "sganiau"),
    ]


@pytest.mark.parametrize(
    ("why", "mark"),
    [
        ("a link that lost its target", Mark(11, 21, MarkKind.LINK)),
        ("no words", Mark(11, 11, MarkKind.STRONG)),
        ("only a space", Mark(10, 11, MarkKind.STRONG)),
        ("an abbreviation that does not say of what", Mark(11, 15, MarkKind.ABBREVIATION)),
        ("a break that covers a letter", Mark(0, 1, MarkKind.BREAK)),
    ],
)
def test_a_mark_that_shows_nothing_is_left_out(why: str, mark: Mark) -> None:
    assert tagged(TEXT, (mark,)) == TEXT, why


def test_a_mark_holds_no_space_at_its_edges() -> None:
    assert kept(TEXT, (Mark(10, 22, MarkKind.STRONG), Mark(22, 27, MarkKind.EMPHASIS))) == (
        Mark(11, 22, MarkKind.STRONG),
        Mark(23, 26, MarkKind.EMPHASIS),
    )


@pytest.mark.parametrize("words", ["Is it <1>?", "Write &lt;1> for it", "&amp;lt;", "a < 2 > b", "</1/>"])
def test_a_pages_own_words_may_look_like_a_tag(words: str) -> None:
    text = f"{words} or not"
    mark = Mark(len(words) + 1, len(words) + 3, MarkKind.STRONG)
    again = restored(tagged(text, (mark,)), text, (mark,))
    assert (again.text, again.marks) == (text, (mark,))


def test_a_translator_may_move_tags_turn_them_round_and_put_spaces_beside_a_break() -> None:
    bold = Mark(28, 37, MarkKind.STRONG)
    translation = "<3>Gofynnwch i’ch nyrs</3>. <2/> Darllenwch am <1>sganiau esgyrn</1>."
    assert faults(tagged(TEXT, (SCANS, BREAK, bold)), translation) == ()
    again = restored(translation, TEXT, (SCANS, BREAK, bold))
    assert again.text == "Gofynnwch i’ch nyrs. Darllenwch am sganiau esgyrn."
    assert [(mark.kind.value, again.text[mark.start : mark.end]) for mark in again.marks] == [
        ("strong", "Gofynnwch i’ch nyrs"),
        ("line break", " "),
        ("link", "sganiau esgyrn"),
    ]


@pytest.mark.parametrize(
    ("translation", "found"),
    [
        ("Am <1>sganiau</1>, <2>nyrs</2>.<3/>", ""),
        ("Am <2>sganiau, <1>nyrs</1></2>.<3/>", ""),
        ("Am sganiau, <2>nyrs</2>.<3/>", "lost 1"),
        ("Am <1>sganiau</1>, <2>nyrs</2>.", "lost 3"),
        ("Am <1>sganiau, <2>nyrs</2>.<3/>", "unpaired 1"),
        ("Am sganiau</1>, <2>nyrs</2>.<3/>", "unpaired 1"),
        ("Am <1/>sganiau, <2>nyrs</2>.<3/>", "unpaired 1"),
        ("Am <1>sganiau</1>, <2>nyrs</2>.<3>x</3>", "unpaired 3"),
        ("Am <1>sganiau, <2>nyrs</1>.</2><3/>", "crossed 1"),
        ("Am <1>sganiau</1>, <1>nyrs</1>, <2>x</2>.<3/>", "doubled 1"),
        ("Am <1>sganiau</1>, <2>nyrs</2>.<3/><3/>", "doubled 3"),
        ("Am <1></1>sganiau, <2>nyrs</2>.<3/>", "empty 1"),
        ("Am <1>sganiau</1>, <2>nyrs</2>.<3/><4/>", "unknown 4"),
        ("Am <١>sganiau</١>, < 2 >nyrs</ 2>.<3 />", ""),
    ],
)
def test_each_way_to_break_a_tag_is_told_once(translation: str, found: str) -> None:
    told = faults("About <1>scans</1>, ask <2>a nurse</2>.<3/>Soon.", translation)
    assert ", ".join(f"{fault.wrong.value} {fault.number}" for fault in told) == found


def test_a_link_in_a_link_is_told() -> None:
    told = faults("<1>a</1> <2>b</2>", "<1>a <2>b</2></1>", links=(1, 2))
    assert [(fault.wrong.value, fault.number) for fault in told] == [("nested", 2)]


def test_words_found_in_the_plain_text_are_shown_where_they_stand_among_the_tags() -> None:
    string = "Ring <1>0808 800 4040</1> &lt;1>"
    read = reading(string)
    assert read.text == "Ring 0808 800 4040 <1>"
    assert read.spread(Span(5, 18)).of(string) == "0808 800 4040"
    assert read.spread(Span(19, 22)).of(string) == "&lt;1>"
    assert read.spread(Span(0, 22)) == Span(0, len(string))


def test_words_are_said_to_be_in_another_language_only_as_long_as_they_stand_as_they_were() -> None:
    text = "Say ffisiotherapydd to them."
    mark = Mark(4, 19, MarkKind.LANGUAGE, language="cy")
    assert restored("Powiedz <1>ffisiotherapydd</1>.", text, (mark,)).marks[0].language == "cy"
    assert restored("Powiedz <1>fizjoterapeuta</1>.", text, (mark,)).marks == ()
