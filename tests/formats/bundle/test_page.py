"""index.html: sound HTML that asks for nothing, links that arrive, and nothing in a page that could steer a browser."""

from __future__ import annotations

import datetime
import re
import runpy
from itertools import pairwise
from pathlib import Path

import html5lib
import msgspec
import pytest

from pipeline.model.page import Box, CallOut
from pipeline.stages.extract import extract
from pipeline.stages.parse import parse
from pipeline.stages.publish import publish

CASES = runpy.run_path(str(Path(__file__).parents[2] / "stages" / "test_publish.py"))
NAMES, report_of, published, page_of = CASES["NAMES"], CASES["report_of"], CASES["published"], CASES["page_of"]


@pytest.mark.parametrize("case", NAMES)
def test_a_page_asks_for_nothing_from_anywhere(case: str) -> None:
    page = page_of(published(case))
    assert not re.search(r"\b(?:src|srcset|action|data|poster)=\"", page)
    led = re.findall(r"<(\w+)[^>]* href=\"([^\"]*)\"", page)
    assert led and all(name == "a" and to.startswith(("#", "tel:", "https://example.org/")) for name, to in led)
    assert "default-src 'none'" in page and not re.search(r"url\(|@import|<(?:img|link|iframe|object|form)\b", page)
    assert re.findall(r"<script[^>]*>", page) == ['<script type="application/ld+json">']


@pytest.mark.parametrize("case", NAMES)
def test_every_link_within_a_page_leads_somewhere_and_every_id_is_its_own(case: str) -> None:
    page = page_of(published(case))
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) | set(re.findall(r'labelledby="([^"]+)"', page)) <= set(ids)
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_words_around_a_live_page_that_nobody_approved_are_in_english_and_said_to_be() -> None:
    report, edition = report_of("polish_live", "pl", {"signed_by": "Jan Nowak"})
    fuzzy = msgspec.structs.replace(edition, interface=msgspec.structs.replace(edition.interface, entries=()))
    page = page_of(publish(report, fuzzy, "live"))
    assert '<p id="_contents"><span lang="en" dir="ltr">Contents</span></p>' in page


def test_anchors_are_the_same_in_every_language() -> None:
    for case in ("arabic_draft", "welsh_in_part", "english_draft"):
        assert re.findall(r'<h\d id="([a-z0-9.-]+)"', page_of(published(case))) == ["title", "causes-of-breathlessness"]


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style><b>", "{{ 7 * 7 }}"]
)
def test_a_page_that_holds_markup_shows_it_as_text(hostile: str) -> None:
    text = f"Coping with {hostile}\n\nFirst paragraph {hostile} goes on.\n\n\nAbout {hostile}\n\nMore of it.\n"
    report, edition = report_of("english_draft", "en", {})
    page = parse("source/pages/page.txt", text.encode(), "en")
    report = msgspec.structs.replace(report, page=page, template=extract(page, (), report.glossary, None))
    signed = msgspec.structs.replace(edition, signed_by=hostile, signed_on=datetime.date(2026, 1, 1))
    html = page_of(publish(report, signed, "preview"))
    assert hostile not in html or hostile.startswith("{{")
    assert "{{ 7 * 7 }}" in html or "{{" not in hostile


def test_marks_that_turn_the_direction_round_do_not_reach_a_reader() -> None:
    report, edition = report_of("arabic_draft", "ar", {})
    turned = tuple(
        msgspec.structs.replace(entry, translation="\u202e" + entry.translation + "\x07\u2067")
        for entry in edition.catalogue.entries
    )
    changed = msgspec.structs.replace(edition, catalogue=msgspec.structs.replace(edition.catalogue, entries=turned))
    bundle = publish(report, changed, "preview")
    for name in ("index.html", "page.json"):
        assert not re.search("[\u202a-\u202e\u2067\x07]", bundle.files[name].decode())


class _Strict(html5lib.HTMLParser):
    """A parser that raises at the first fault."""

    def __init__(self) -> None:
        super().__init__(strict=True)


@pytest.mark.parametrize("case", NAMES)
def test_a_page_is_sound_html(case: str) -> None:
    _Strict().parse(page_of(published(case)))


def test_a_page_that_holds_every_mark_shows_each_as_its_element() -> None:
    page = page_of(published("english_rich"))
    for element in (
        '<a href="https://example.org/nose">Read about the nose</a>',
        '<a href="tel:08001234567">',
        '<br>You can ask the <abbr title="general practitioner">GP</abbr>',
        '<a href="#what-to-do">what to do</a>, and not this.',
        "<li>Do <strong>not</strong> lay them flat.</li>",
        "10<sup>9</sup>",
        '<th scope="col">Dose</th>',
        '<th scope="row">5 to 9 years</th>',
        "<dt>Platelets</dt>",
        "<blockquote>\n<p>I was scared, but <strong>it stopped</strong>.</p>",
        "<p>If a result says &lt;1&gt;, ask us.</p>",
    ):
        assert element in page
    assert "javascript:" not in page


def test_a_box_says_how_urgent_it_is_in_the_readers_language_and_once() -> None:
    page = page_of(published("arabic_rich"))
    assert 'role="group" aria-labelledby="_box-1">\n<p class="box-label" id="_box-1">نصيحة طارئة</p>' in page
    text = "Gout\n\nGout hurts.\n"
    report, edition = report_of("english_draft", "en", {})
    read = parse("source/pages/page.txt", text.encode(), "en")
    boxed = msgspec.structs.replace(read.blocks[1], text="Urgent advice: rest", box=Box(1, CallOut.URGENT))
    read = msgspec.structs.replace(read, blocks=(read.blocks[0], boxed))
    report = msgspec.structs.replace(report, page=read, template=extract(read, (), report.glossary, None))
    html = page_of(publish(report, edition, "preview"))
    assert '<div class="box box-urgent" role="group" aria-label="Urgent advice">\n<p>Urgent advice: rest</p>' in html
