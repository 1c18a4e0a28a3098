"""Source and translation beside each other: in order, in their own direction, with words marked in both."""

from __future__ import annotations

import re

import msgspec
import pytest

from pipeline.formats.report import render_edition
from pipeline.formats.report.notes import notes
from pipeline.formats.report.side_by_side import Pair, side_by_side
from pipeline.model.markup import Mark, MarkKind, tagged
from pipeline.model.report import Report


@pytest.fixture
def pairs(report: Report) -> list[Pair]:
    edition = report.editions[1]
    found = side_by_side(report, edition, notes(edition.findings, "ar"))
    return [pair for group in found.groups for pair in group.pairs]


def test_every_string_of_the_page_is_there_in_page_order(report: Report, pairs: list[Pair]) -> None:
    texts = ["".join(piece.text for piece in pair.source) for pair in pairs]
    assert texts == [string.text for string in report.template.strings]


def test_each_pair_says_how_far_it_is(pairs: list[Pair]) -> None:
    assert [pair.state for pair in pairs[:6]] == [
        "out-of-date",
        "fuzzy",
        "missing",
        "untranslated",
        "translated",
        "fuzzy",
    ]
    assert pairs[0].translated_from == "An older title"


def test_a_findings_words_are_marked_in_the_source_and_in_the_translation(report: Report, pairs: list[Pair]) -> None:
    pair = pairs[1]
    marked = ["".join(one.text for one in side if one.classes) for side in (pair.source, pair.translation)]
    assert marked == [report.template.strings[1].text[:4], "0808 157 0000"]


def test_a_number_among_right_to_left_words_keeps_its_order(report: Report, pairs: list[Pair]) -> None:
    (number,) = [piece for piece in pairs[1].translation if piece.opens]
    assert number.text == "0808 157 0000" and number.closes
    html = render_edition(report, report.editions[1])
    assert re.search(r'<bdi dir="ltr"><mark class="error r-entry-telephone">0808 157 0000</mark></bdi>', html)


def test_each_side_has_its_language_and_direction(report: Report) -> None:
    html = render_edition(report, report.editions[1])
    assert html.count('class="translation" lang="ar" dir="rtl"') == len(report.template.strings)
    assert html.count('class="source" lang="en" dir="ltr"') == len(report.template.strings)


def test_glossary_terms_are_shown_with_their_translations(report: Report, pairs: list[Pair]) -> None:
    terms = [term for pair in pairs for term in pair.terms]
    assert {(term.name, term.forms, term.is_draft) for term in terms} == {
        ("bone scan", ("مسح العظام", "تصوير العظام"), True)
    }
    bare = msgspec.structs.replace(report.editions[1], words=None)
    found = side_by_side(report, bare, ())
    assert {term.forms for group in found.groups for pair in group.pairs for term in pair.terms} == {()}


def test_findings_about_the_words_around_the_page_are_listed_with_their_file(report: Report) -> None:
    edition = report.editions[1]
    found = side_by_side(report, edition, notes(edition.findings, "ar"))
    assert [(one.file, len(one.notes)) for one in found.loose] == [("locales/ar/LC_MESSAGES/interface.po", 1)]


def test_a_finding_whose_entry_is_gone_stands_at_its_string(report: Report) -> None:
    """It has a place in the .pot only, so that there are no words to mark."""
    edition = report.editions[1]
    string = report.template.strings[2].id
    gone = msgspec.structs.replace(edition.findings[1], string=string)
    place = msgspec.structs.replace(gone.start, file="locales/bone-scan.pot")
    gone = msgspec.structs.replace(gone, start=place, end=place)
    found = side_by_side(report, edition, notes([gone], "ar"))
    pair = found.groups[0].pairs + found.groups[1].pairs
    assert [len(one.notes) for one in pair if one.notes] == [1] and found.loose == ()


def test_what_is_said_of_many_texts_is_spelled_out_once(report: Report, with_findings) -> None:
    draft = report.editions[1].findings[1]
    path = report.editions[1].catalogue.path
    place = msgspec.structs.replace(draft.start, file=path)
    many = [msgspec.structs.replace(draft, string=one.id, start=place) for one in report.template.strings]
    changed = with_findings(report, 1, many)
    html = render_edition(changed, changed.editions[1])
    beside = html[html.index('id="beside"') :]
    assert beside.count("This is a draft.") == 1
    assert beside.count('<span class="rule">draft</span>') == len(many) + 1


def test_tags_stand_apart_in_both_and_say_what_they_are(report: Report) -> None:
    edition = report.editions[1]
    string, entry = report.template.strings[1], edition.catalogue.entries[1]
    mark = Mark(0, 4, MarkKind.LINK, target="https://example.org/")
    linked = msgspec.structs.replace(string, text=tagged(string.text, (mark,)), marks=(mark,))
    theirs = msgspec.structs.replace(entry, source=linked.text, translation="<1>اتصل</1> <7>")
    strings = (report.template.strings[0], linked, *report.template.strings[2:])
    report = msgspec.structs.replace(report, template=msgspec.structs.replace(report.template, strings=strings))
    entries = (edition.catalogue.entries[0], theirs)
    edition = msgspec.structs.replace(edition, catalogue=msgspec.structs.replace(edition.catalogue, entries=entries))
    found = side_by_side(report, edition, ())
    pair = [pair for group in found.groups for pair in group.pairs][1]
    about = "a link: https://example.org/"
    assert [(piece.text, piece.about) for piece in pair.source if piece.look] == [("<1>", about), ("</1>", about)]
    assert [(piece.text, piece.about) for piece in pair.translation if piece.look] == [
        ("<1>", about),
        ("</1>", about),
        ("<7>", ""),
    ]
    html = render_edition(report, edition)
    assert f'<span class="as-tag" title="{about}" dir="ltr">&lt;1&gt;</span>' in html
