"""What a translation is worth to a reader, and headings without jumps."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from pipeline.formats.bundle.selection import select, stand
from pipeline.formats.bundle.shown import Stand, anchor
from pipeline.model.catalogue import Entry, State, String, Template
from pipeline.model.glossary import Glossary
from pipeline.model.house import House
from pipeline.model.identity import mint
from pipeline.model.page import Block, Document, Kind, Loss, Lost
from pipeline.model.report import Coverage, Edition, Report
from pipeline.model.scores import Counts, Score, Scores
from pipeline.model.text import Origin, Span

HERE = Origin("locales/cy/LC_MESSAGES/page.po", ((0, 0),), (0,))
STRING = String("a/paragraph/stop", "Do stop.", "paragraph", "", "page#a", 1)


def entry(**changes: object) -> Entry:
    values = {"source": "Do stop.", "translation": "Stopiwch.", "state": State.TRANSLATED, "previous": ""} | changes
    return Entry(id=STRING.id, origin=HERE, line=1, **values)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (entry(), Stand.TRANSLATED),
        (entry(state=State.FUZZY), Stand.DRAFT),
        (entry(state=State.FUZZY, previous="Do stop."), Stand.DRAFT),
        (entry(state=State.FUZZY, previous="Do not stop."), Stand.CHANGED),
        (entry(source="Do not stop."), Stand.CHANGED),
        (entry(source="Do <1>stop</1>."), Stand.DRAFT),
        (entry(state=State.FUZZY, previous="Do <1>stop</1>."), Stand.DRAFT),
        (entry(translation="<1></1>"), Stand.UNTRANSLATED),
        (entry(state=State.UNTRANSLATED, translation=""), Stand.UNTRANSLATED),
        (entry(translation=" \n"), Stand.UNTRANSLATED),
        (None, Stand.MISSING),
    ],
)
def test_a_translation_of_another_text_than_todays_is_not_shown(found: Entry | None, expected: Stand) -> None:
    assert stand(STRING, found) is expected


def report_of(blocks: list[tuple[Kind, int, str]]) -> tuple[Report, Edition]:
    """Return the report of an English page with these blocks: kind, level and text."""
    made, strings, at = [], [], 0
    for number, (kind, level, text) in enumerate(blocks):
        span = Span(at, at + len(text))
        made.append(Block(kind, text, span, level))
        if kind is not Kind.FURNITURE:
            strings.append(String(f"s{number}/x", text, kind, "", "page#s", 1, span=span))
        at += len(text) + 1
    page = Document("page.txt", "en", blocks[0][2], "\n".join(text for _, _, text in blocks), tuple(made), HERE)
    scores = Scores("by hand", Score(Counts(1, 1, 1, 1, 1, 1, 1), {}, None), (), ())
    edition = Edition("en", None, None, (), Coverage(len(strings), 0, 0, 0))
    template = Template("page", "page.txt", tuple(strings))
    today = datetime.date(2026, 1, 1)
    return Report(page, House("Us", ()), Glossary("g"), scores, (), template, (edition,), today), edition


@given(st.lists(st.integers(1, 6), max_size=12))
def test_headings_never_jump_and_siblings_stay_siblings(depths: list[int]) -> None:
    blocks = [(Kind.TITLE, 1, "Title"), *((Kind.HEADING, depth, f"At {depth}") for depth in depths)]
    page = select(*report_of(blocks), "preview", "ltr")
    levels = [section.level for section in page.sections]
    assert levels[0] == 1 and all(2 <= level <= 6 for level in levels[1:])
    assert all(after <= before + 1 for before, after in pairwise(levels))
    shown = list(zip(depths, levels[1:], strict=True))
    assert all(one[1] == other[1] for one, other in pairwise(shown) if one[0] == other[0])


def test_a_page_whose_first_line_is_a_heading_has_it_for_a_title() -> None:
    page = select(*report_of([(Kind.HEADING, 2, "Scans"), (Kind.PARAGRAPH, 0, "Text.")]), "preview", "ltr")
    assert [(section.level, section.heading) for section in page.sections] == [(1, "Scans")]


def test_a_page_without_any_heading_still_has_one_title() -> None:
    page = select(*report_of([(Kind.PARAGRAPH, 0, "Only text.")]), "preview", "ltr")
    assert [(section.level, len(section.blocks)) for section in page.sections] == [(1, 1)]


@pytest.mark.parametrize(("channel", "told"), [("preview", ("list",)), ("live", ())])
def test_what_the_source_lost_is_told_to_editors_and_never_to_readers(channel: str, told: tuple[str, ...]) -> None:
    report, edition = report_of([(Kind.TITLE, 1, "Scans"), (Kind.LIST_INTRODUCTION, 0, "Tests may include")])
    title, introduction = report.page.blocks
    losing = replace(introduction, losses=(Loss(Lost.LIST, introduction.span),))
    report = replace(report, page=replace(report.page, blocks=(title, losing)))
    [section] = select(report, edition, channel, "ltr").sections
    assert [(block.text, block.lost) for block in section.blocks] == [("Tests may include", told)]


def test_furniture_and_dates_are_in_no_section() -> None:
    blocks = [
        (Kind.TITLE, 1, "T"),
        (Kind.FURNITURE, 0, "Share this"),
        (Kind.METADATA, 0, "Updated"),
        (Kind.PARAGRAPH, 0, "P"),
    ]
    page = select(*report_of(blocks), "live", "ltr")
    assert [block.text for section in page.sections for block in section.blocks] == ["P"]


@given(st.lists(st.sampled_from(["a", "a-2", "2", "heading", "b/list-item", "a/heading"]), max_size=9))
def test_no_two_strings_share_an_anchor(wanted: list[str]) -> None:
    ids: list[str] = []
    for words in wanted:
        ids.append(mint(f"{words}/heading", ids))
    assert len({anchor(id) for id in ids}) == len(ids)
    assert not any("_" in anchor(id) or " " in anchor(id) for id in ids)
