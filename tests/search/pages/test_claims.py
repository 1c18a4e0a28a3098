"""Figures and findings that a page states."""

from __future__ import annotations

from pipeline.search.pages.claims import claims


def test_figures_and_findings_are_told_in_reading_order() -> None:
    text = "There is little evidence. It helps 60%, or 6 in 10. Studies have shown it. The most common sign is pain."
    found = ["little evidence", "60%", "6 in 10", "Studies have shown", "The most common sign is"]
    assert [match.group() for match in claims(text)] == found


def test_other_figures_and_words_state_no_finding() -> None:
    assert claims("Take 2 tablets in 10 minutes. Ask about research, and study the leaflet.") == ()


def test_studies_that_show_something_do() -> None:
    assert [found.group() for found in claims("Some studies show that it helps.")] == ["studies show"]
