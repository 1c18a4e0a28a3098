"""Marks and numbers in the same words: both are set, neither is broken, and no word is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.bundle.rich import Styled, rich
from pipeline.formats.bundle.runs import Manner, runs
from pipeline.model.markup import Mark, MarkKind, kept

TEXT = "اتصل على 0808 800 4040 الآن"
NUMBER = TEXT.index("0")
TEXTS = st.lists(
    st.sampled_from(["0808 800 4040", "2.5 mg/kg", "عظم", "NICE", "bone", "20", "(", ".", "116 123"]), max_size=8
).map(" ".join)


def told(text: str, marks: tuple[Mark, ...], direction: str = "rtl") -> str:
    """Write the steps so that a person can read them: {link …} for a mark, [phone …] for a run."""
    parts: list[str] = []
    for step in rich(text, marks, direction):
        for styled, sign in ((step.opens, "{["), (step.closes, "}]")):
            if styled:
                name = styled.mark.kind if styled.mark else f"{styled.run.manner}{' to dial' * bool(styled.run.dial)}"
                parts.append(f"{sign[styled.mark is None]}{f'{name} ' if sign == '{[' else ''}")
        parts.append(step.text)
    return "".join(parts)


def test_bold_words_inside_a_number_do_not_cut_it_in_two() -> None:
    bold = Mark(NUMBER + 5, NUMBER + 8, MarkKind.STRONG)
    assert told(TEXT, (bold,)) == "اتصل على [phone to dial 0808 {strong 800} 4040] الآن"


def test_a_mark_that_ends_inside_a_number_is_cut_at_its_edge() -> None:
    bold = Mark(0, NUMBER + 4, MarkKind.STRONG)
    assert told(TEXT, (bold,)) == "{strong اتصل على }[phone to dial {strong 0808} 800 4040] الآن"
    bold = Mark(NUMBER + 5, len(TEXT), MarkKind.STRONG)
    assert told(TEXT, (bold,)) == "اتصل على [phone to dial 0808 {strong 800 4040}]{strong  الآن}"


def test_a_number_inside_a_link_is_no_link_of_its_own_nor_is_one_with_a_link_inside() -> None:
    whole = Mark(NUMBER, NUMBER + 13, MarkKind.LINK, target="tel:116123")
    assert told(TEXT, (whole,)) == "اتصل على {link [phone 0808 800 4040]} الآن"
    part = Mark(NUMBER + 5, NUMBER + 8, MarkKind.LINK, target="tel:116123")
    assert told(TEXT, (part,)) == "اتصل على [phone 0808 {link 800} 4040] الآن"


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, tuple[Mark, ...]]:
    text = draw(TEXTS)
    found: list[Mark] = []
    for kind in draw(st.lists(st.sampled_from([MarkKind.LINK, MarkKind.STRONG, MarkKind.EMPHASIS]), max_size=4)):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        if not any(start < one.start < end < one.end or one.start < start < one.end < end for one in found):
            found.append(Mark(start, end, kind, target="#a"))
    return text, kept(text, found)


@given(marked(), st.sampled_from(["ltr", "rtl"]))
def test_no_word_is_lost_and_what_opens_is_closed_in_turn(given_: tuple[str, tuple[Mark, ...]], direction: str) -> None:
    text, marks = given_
    around: list[Styled] = []
    for step in rich(text, marks, direction):
        if step.opens:
            around.append(step.opens)
        assert step.closes is None or around.pop() == step.closes
        links = [one for one in around if (one.mark and one.mark.kind is MarkKind.LINK) or (one.run and one.run.dial)]
        assert len(links) <= 1, "no link inside a link"
    assert "".join(step.text for step in rich(text, marks, direction)) == text and not around


@given(marked(), st.sampled_from(["ltr", "rtl"]))
def test_every_number_stays_whole_and_every_word_bears_its_marks(
    given_: tuple[str, tuple[Mark, ...]], direction: str
) -> None:
    text, marks = given_
    apart = [step.opens for step in rich(text, marks, direction) if step.opens and step.opens.run]
    plain = [run.text for run in runs(text, direction) if run.manner is not Manner.PLAIN]
    assert [text[one.start : one.end] for one in apart] == plain
    at, around = 0, []
    for step in rich(text, marks, direction):
        around += [step.opens.mark.kind] if step.opens and step.opens.mark else []
        if step.closes and step.closes.mark:
            around.remove(step.closes.mark.kind)
        for offset in range(at, at + len(step.text)):
            assert sorted(around) == sorted(mark.kind for mark in marks if mark.start <= offset < mark.end)
        at += len(step.text)
