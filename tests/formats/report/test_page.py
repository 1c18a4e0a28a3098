"""The report as HTML: self-contained, escaped, in order, and every link in it leads somewhere."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser
from itertools import pairwise

import msgspec
import pytest

from pipeline.formats.report import render, render_edition, render_index
from pipeline.model.report import Report
from pipeline.model.text import Place, Span

VOID = {"meta", "input", "br", "link", "img"}


class Read(HTMLParser):
    """Reads a page: its elements with their attributes, its text, and whether elements close in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "title"} & set(self._open):
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def all(self, tag: str) -> list[dict[str, str]]:
        return [own for name, own in self.found if name == tag]


@pytest.fixture
def pages(report: Report) -> dict[str, str]:
    return {
        "report": render(report, overview="index.html"),
        "overview": render_index([report, report]),
        "english": render_edition(report, report.editions[0]),
        "arabic": render_edition(report, report.editions[1]),
    }


@pytest.fixture(params=["report", "overview", "english", "arabic"])
def html(request: pytest.FixtureRequest, pages: dict[str, str]) -> str:
    return pages[request.param]


def test_it_is_one_file_that_asks_for_nothing_and_runs_nothing(html: str) -> None:
    read = Read(html)
    assert "default-src 'none'; style-src 'unsafe-inline'" in html
    assert not [tag for tag, _ in read.found if tag in ("script", "link", "img", "iframe", "form", "object")]
    assert not [own for _, own in read.found if "src" in own or any(name.startswith("on") for name in own)]
    assert not re.search(r"url\(|@import|https?:|//", re.sub(r"<!doctype.*?>", "", html))


def test_every_id_is_there_once_and_every_link_within_it_leads_to_one(html: str) -> None:
    read = Read(html)
    ids = [own["id"] for _, own in read.found if "id" in own]
    assert len(ids) == len(set(ids))
    links = [own["href"][1:] for own in read.all("a") if own["href"].startswith("#")]
    assert links and set(links) <= set(ids)
    labels = [own["aria-labelledby"] for _, own in read.found if "aria-labelledby" in own]
    assert set(labels) <= set(ids)


def test_there_is_one_main_heading_and_no_level_is_skipped(html: str) -> None:
    levels = [int(tag[1]) for tag, _ in Read(html).found if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_verdict_is_the_first_thing_said(html: str) -> None:
    main = html[html.index("<main") :]
    assert re.search(r"<h1[^>]*>(No new errors|Not fit)", main[:600])


def test_words_from_files_are_escaped(report: Report, with_findings) -> None:
    evil = "<script>alert(1)</script>\x1b\u202e&\"'"
    page = msgspec.structs.replace(report.page, title=evil)
    odd = msgspec.structs.replace(
        report.source.findings[1], message=f"{evil} “{evil}”. {evil}", rule='x."><script>', suggestion=evil, waived=evil
    )
    glossary_word = msgspec.structs.replace(report.editions[1].words.entries[0], translation=evil)
    words = msgspec.structs.replace(report.editions[1].words, entries=(glossary_word,))
    changed = with_findings(msgspec.structs.replace(report, page=page), 0, [odd])
    arabic = msgspec.structs.replace(changed.editions[1], words=words, signed_by=evil)
    changed = msgspec.structs.replace(changed, editions=(changed.source, arabic))
    for html in (render(changed), render_index([changed]), *(render_edition(changed, one) for one in changed.editions)):
        read = Read(html)
        assert not read.all("script")
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", html)
        assert "<script>alert(1)</script>\ufffd\ufffd&\"'" in read.text


def test_a_findings_words_are_marked_where_they_stand(pages: dict[str, str]) -> None:
    for name in ("report", "english"):
        assert '<mark class="r-page-lost-list waived">may include</mark>' in pages[name]
        assert '<mark class="r-reading-long-sentence suggestion">which is common</mark>' in pages[name]


def test_a_note_says_why_a_fault_was_accepted(pages: dict[str, str]) -> None:
    assert "Accepted: Taken over with this fault." in Read(pages["english"]).text


def test_what_was_lost_is_shown_where_it_was(pages: dict[str, str]) -> None:
    text = Read(pages["english"]).text
    assert re.search(r"Tests may include\s*○\s*1\s*A list was here", text.replace("Known fault", ""))
    assert "A photo of a scanner in a hospital A picture was here" in text


def test_furniture_is_folded_and_named(pages: dict[str, str]) -> None:
    assert re.search(r"Left out: \d lines of the website around the page", Read(pages["report"]).text)


def test_overlapping_findings_are_all_told(report: Report, with_findings) -> None:
    first = report.source.findings[1]
    second = msgspec.structs.replace(first, rule="reading.other", span=Span(first.span.start + 6, first.span.end + 1))
    changed = with_findings(report, 0, [first, second])
    html = render_edition(changed, changed.source)
    assert '<mark class="r-reading-long-sentence suggestion">which </mark>' in html
    assert '<mark class="r-reading-long-sentence r-reading-other suggestion">is common</mark>' in html
    assert '<mark class="r-reading-other suggestion">.</mark>' in html


def test_a_finding_in_another_file_is_listed_with_that_file(report: Report, with_findings) -> None:
    place = Place("source/waivers.toml", 3, 1)
    waiver = msgspec.structs.replace(report.source.findings[1], start=place, end=place)
    changed = with_findings(report, 0, [waiver])
    html = render_edition(changed, changed.source)
    assert "<mark" not in html and "source/waivers.toml" in html


def test_each_language_says_how_far_it_is_and_links_to_its_preview(pages: dict[str, str]) -> None:
    read = Read(pages["report"])
    assert {"../dist/preview/ar/bone-scan/index.html", "../dist/preview/ar/bone-scan/qa-report.html"} <= {
        own["href"] for own in read.all("a")
    }
    assert "3 translated 3 draft 3 not translated" in read.text
    assert "1 error: a translator (ar) has to mend it" in read.text


def test_a_translator_is_told_what_to_do_first(pages: dict[str, str]) -> None:
    text = Read(pages["arabic"]).text
    steps = ("Mend 1 error", "2 texts are new, or their English has changed", "Translate 1 text", "Check 3 drafts")
    places = [text.index(step) for step in steps]
    assert places == sorted(places)


def test_a_report_in_a_bundle_does_not_change_with_the_day(report: Report) -> None:
    undated = msgspec.structs.replace(report, today=None)
    assert "Checked as of" not in render_edition(undated, undated.editions[1])
    assert "Checked as of 1 November 2026." in render(report)


def test_the_same_report_is_the_same_page(report: Report) -> None:
    assert render(report) == render(report)


def test_ten_thousand_findings_are_written_in_a_blink(report: Report, with_findings) -> None:
    """Not a test of speed: quadratic work would take minutes here."""
    first = report.source.findings[1]
    many = [msgspec.structs.replace(first, rule=f"reading.r{n % 30}", fingerprint=f"{n:016x}") for n in range(10_000)]
    begun = time.process_time()
    html = render(with_findings(report, 0, many))
    assert html.count('class="note suggestion') == 10_000
    assert time.process_time() - begun < 30


def test_an_empty_page_has_a_report_too(report: Report, with_findings) -> None:
    page = msgspec.structs.replace(report.page, blocks=(), text="", title="")
    scores = msgspec.structs.replace(report.scores, sections=())
    template = msgspec.structs.replace(report.template, strings=())
    empty = msgspec.structs.replace(report, page=page, scores=scores, template=template, editions=report.editions[:1])
    for html in (render(empty), render_edition(empty, empty.source)):
        assert "bone-scan" in Read(html).text
