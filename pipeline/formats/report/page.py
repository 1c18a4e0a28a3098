"""The report of a page for editors: the verdict first, then what to do, then the page with its findings."""

from __future__ import annotations

from itertools import chain

import msgspec

from pipeline.formats.report.chart import chart
from pipeline.formats.report.findings import accepted, by_rule, counts, worst
from pipeline.formats.report.in_place import in_place
from pipeline.formats.report.languages import Card, card
from pipeline.formats.report.notes import LOOKS, Note, notes
from pipeline.formats.report.plain import shown
from pipeline.formats.report.side_by_side import SideBySide, side_by_side
from pipeline.formats.report.steps import steps
from pipeline.formats.report.verdict import edition_sentence, name_of, sentence, tone, tone_of
from pipeline.formats.templates import render as fill
from pipeline.language.english import day_in_words
from pipeline.model.report import Edition, Report

GUIDE = "guide"  # the folder beside the report, in which each rule has a page
_WORST_COUNT = 6
_LARGE = 1_000  # notes, from which on the browser lays out only what is on screen


class Beside(msgspec.Struct, frozen=True):
    """One translation, ready to be shown beside its source."""

    card: Card
    text: SideBySide


def render(report: Report, overview: str = "") -> str:
    """Return the report of one page, as HTML that asks for nothing from anywhere.

    `overview` is the address of the list of all pages, where there is one.
    """
    noted = [notes(edition.findings, edition.language, GUIDE) for edition in report.editions]
    values = {
        **_frame(report, tuple(chain.from_iterable(noted))),
        "verdict": sentence(report),
        "tone": tone([report]),
        "overview": overview,
        "page_counts": counts(report.source.findings),
        "chart": chart(report),
        "cards": [card(report, edition) for edition in report.editions],
        "in_place": in_place(report.page, noted[0]),
        "record": report.record,
        "in_words": day_in_words,
        "shown": shown,
        "besides": [
            Beside(card(report, edition), side_by_side(report, edition, found))
            for edition, found in zip(report.editions[1:], noted[1:], strict=True)
        ],
    }
    return fill("report.html", values)


def render_edition(report: Report, edition: Edition) -> str:
    """Return the report of one language, to be sent to whoever works on it: what to do first, then all of it."""
    found = notes(edition.findings, edition.language)
    is_source = edition.language == report.source.language
    text = None if is_source else side_by_side(report, edition, found)
    values = {
        **_frame(report, found),
        "verdict": edition_sentence(edition),
        "tone": tone_of(edition),
        "card": card(report, edition),
        "chart": chart(report) if is_source else None,
        "in_place": in_place(report.page, found) if is_source else None,
        "text": text,
        "source": card(report, report.source),
        "steps": steps(edition, found, text),
    }
    return fill("edition.html", values)


def _frame(report: Report, found: tuple[Note, ...]) -> dict[str, object]:
    ranked = worst(found, finding=lambda note: note.finding)
    return {
        "page": report.page,
        "title": shown(report.page.title) or report.page.name,
        "today": day_in_words(report.today) if report.today else "",
        "is_large": len(found) > _LARGE,
        "looks": LOOKS,
        "languages": {edition.language: name_of(edition) for edition in report.editions},
        "counts": counts(note.finding for note in found),
        "worst": ranked[:_WORST_COUNT],
        "more": sum(alike.count for alike in ranked[_WORST_COUNT:]),
        "accepted": accepted(found),
        "rules": by_rule(found),
    }
