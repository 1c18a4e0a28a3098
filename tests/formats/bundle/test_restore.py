"""What a language puts back where its tags stand: only sound tags, only safe addresses, no English unsaid."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.bundle.restore import Restorer
from pipeline.model.catalogue import IN_FULL, LINK_TARGET, Entry, State, String
from pipeline.model.markup import Mark, MarkKind, tagged
from pipeline.model.text import Origin

HERE = Origin("x.po", ((0, 0),), (0,))
TEXT = "Ask the GP about scans."
LINK = Mark(17, 22, MarkKind.LINK, target="https://example.org/scans", title="All scans")
SHORT = Mark(8, 10, MarkKind.ABBREVIATION, title="general practitioner")
Behind = dict[tuple[str, str], str]  # by kind and source text
HEADING = String("symptoms-of-gout/heading", "Symptoms of <1>gout</1>", "heading", "", "p#s", 1)


def string(*marks: Mark) -> String:
    return String("a/paragraph/ask", tagged(TEXT, marks), "paragraph", "", "p#a", 1, marks=marks)


def entry(id_: str, source: str, translation: str, previous: str = "") -> Entry:
    return Entry(id_, source, translation, State.FUZZY, HERE, 1, previous=previous)


def shown(translation: str, *marks: Mark, behind: Behind | None = None, source: str = "") -> list[str]:
    """Return what is marked in a translation, and how."""
    own, behind = string(*marks), behind or {}
    strings = [String(text, text, kind, "", "", 1) for kind, text in behind]
    entries = {text: entry(text, text, words) for (_, text), words in behind.items()}
    found = Restorer(strings, entries, [HEADING]).translation(own, entry(own.id, source or own.text, translation))
    assert "<" not in found.text
    return [
        f"{mark.kind}: {found.text[mark.start : mark.end]} {mark.target}{mark.title and f'/{mark.title}'}".strip()
        for mark in found.marks
    ]


def test_a_translation_has_the_links_of_its_source_where_it_put_them() -> None:
    assert shown("Gofynnwch am <1>sganiau</1>.", LINK) == ["link: sganiau https://example.org/scans"]


@pytest.mark.parametrize("broken", ["<1>Gofynnwch am sganiau.", "Am <1>x</1> <1>y</1>", "Am <2>x</2>", "</1>x<1>"])
def test_a_broken_tag_is_never_shown_and_links_nothing(broken: str) -> None:
    assert shown(broken, LINK) == []


def test_tags_of_an_earlier_source_are_not_trusted() -> None:
    assert shown("Am <1>sganiau</1>.", LINK, source="Ask <1>the GP</1> about scans.") == []


@pytest.mark.parametrize(
    ("given_", "used"),
    [
        ("https://example.org/cy/sganiau", "https://example.org/cy/sganiau"),
        ("sganiau", "https://example.org/scans"),
        ("javascript:alert(1)", "https://example.org/scans"),
    ],
)
def test_a_translators_address_is_used_if_it_is_one(given_: str, used: str) -> None:
    behind = {(LINK_TARGET, LINK.target): given_}
    assert shown("Am <1>sganiau</1>.", LINK, behind=behind) == [f"link: sganiau {used}"]


@pytest.mark.parametrize(
    ("target", "place"),
    [
        ("#symptoms-of-gout", ["link: x #symptoms-of-gout"]),
        ("#Symptoms_of_gout", ["link: x #symptoms-of-gout"]),
        ("#symptoms%20of%20gout", ["link: x #symptoms-of-gout"]),
        ("#elsewhere", []),
        ("#", []),
        ("javascript:alert(1)", []),
        ("data:text/html,x", []),
        ("../scans/", ["link: x ../scans/"]),
    ],
)
def test_a_link_leads_somewhere_safe_or_its_words_stand_alone(target: str, place: list[str]) -> None:
    assert shown("Am <1>x</1>.", Mark(17, 22, MarkKind.LINK, target=target)) == place


def test_a_full_form_is_shown_in_the_readers_language_or_not_at_all() -> None:
    assert shown("Holwch y <1>GP</1>.", SHORT) == []
    behind = {(IN_FULL, SHORT.title): "meddyg teulu"}
    assert shown("Holwch y <1>GP</1>.", SHORT, behind=behind) == ["abbreviation: GP /meddyg teulu"]
    source = Restorer((), None, ()).source(string(SHORT, LINK))
    assert [mark.title for mark in source.marks] == ["general practitioner", "All scans"]


@given(st.text("<>/12 &lt;amp;\u202e\n\x07aب", max_size=40))
def test_whatever_a_translator_writes_no_tag_of_ours_is_shown(translation: str) -> None:
    own = string(LINK, SHORT)
    found = Restorer((), {}, ()).translation(own, entry(own.id, own.text, translation))
    assert "\u202e" not in found.text and "\n" not in found.text
    assert all(mark.kind is not MarkKind.LINK or mark.target == LINK.target for mark in found.marks)
