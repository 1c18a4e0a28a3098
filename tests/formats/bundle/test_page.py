"""index.html: sound HTML that asks for nothing, links that arrive, and nothing in a page that could steer a browser."""

from __future__ import annotations

import datetime
import re
import runpy
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

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
