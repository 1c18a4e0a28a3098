"""What holds for every page, however odd."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.catalogue import Template
from pipeline.model.glossary import Glossary
from pipeline.model.page import sections
from pipeline.stages.extract import extract
from pipeline.stages.parse import parse

_LINES = st.one_of(
    st.sampled_from(
        [
            "",
            "",
            " \u00a0",
            "Symptoms",
            "Symptoms can include",
            "  • a sore throat",
            "- 2.5 mg a day",
            "You may feel sick. See below.",
            "Rate this page",
            "Radiotherapy uses waves.",
            "Updated: 13 May 2015",
            "A photo of a nurse",
        ]
    ),
    st.text(st.characters(blacklist_characters="\0\r", blacklist_categories=["Cs"]), max_size=40),
)
_PAGES = st.lists(_LINES, min_size=1, max_size=25).map("\n".join).filter(lambda text: text.strip("\ufeff \t\r\n\u00a0"))


def _read(text: str):
    return parse("source/pages/any.txt", text.encode(), "en")


@given(_PAGES)
def test_every_block_is_found_at_its_span(text: str) -> None:
    page = _read(text)
    assert all(block.span.of(page.text) == block.text for block in page.blocks)
    assert all(loss.span.of(page.text) in block.text for block in page.blocks for loss in block.losses)


@given(_PAGES)
def test_every_block_maps_back_to_its_own_words_in_the_file(text: str) -> None:
    page = _read(text)
    for block in page.blocks:
        for at in range(block.span.start, block.span.end):
            if not page.text[at].isspace():
                place = page.origin.place(at)
                assert text.split("\n")[place.line - 1][place.column - 1] == page.text[at]


@given(_PAGES)
def test_every_line_with_a_word_is_in_a_block(text: str) -> None:
    page = _read(text)
    seen = {page.origin.place(at).line for block in page.blocks for at in range(block.span.start, block.span.end)}
    lines = {number for number, line in enumerate(text.split("\n"), 1) if any(map(str.isalnum, line))}
    assert lines <= seen


@given(_PAGES)
def test_every_content_block_is_in_exactly_one_section(text: str) -> None:
    page = _read(text)
    found = [block for section in sections(page) for block in (*filter(None, [section.heading]), *section.blocks)]
    assert found == [block for block in page.blocks if block.is_content]


@given(_PAGES)
def test_ids_are_unique_and_a_second_extract_gives_the_same(text: str) -> None:
    page = _read(text)
    first = extract(page, (), Glossary(""), None)
    ids = [string.id for string in first.strings]
    assert len(ids) == len(set(ids))
    assert [string.id for string in extract(page, (), Glossary(""), first).strings] == ids


@given(_PAGES, _PAGES)
def test_an_edit_and_its_undoing_give_the_ids_back(text: str, other: str) -> None:
    """As long as the strings are not removed altogether: text is added below, then taken away."""
    first = extract(_read(text), (), Glossary(""), None)
    ids = {string.text: string.id for string in first.strings}
    both = extract(_read(f"{text}\n\n\n{other}"), (), Glossary(""), first)
    again = extract(_read(text), (), Glossary(""), Template(both.page, both.file, both.strings))
    texts = [string.text for string in first.strings]
    kept = {string.text: string.id for string in both.strings}
    for string in again.strings:
        if texts.count(string.text) == 1 and kept.get(string.text) == ids[string.text]:
            assert string.id == ids[string.text]
