"""The list of all pages, for a team that has several: a line each, those that need somebody first."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

import msgspec

from pipeline.formats.report.findings import counts
from pipeline.formats.report.notes import LOOKS
from pipeline.formats.report.plain import shown
from pipeline.formats.report.verdict import TONES, sentence, sentence_of_all, tone
from pipeline.formats.templates import render as fill
from pipeline.language.english import day_in_words
from pipeline.model.report import Report


class Line(msgspec.Struct, frozen=True):
    """One page at a glance."""

    title: str
    language: str
    address: str  # of its report
    tone: str
    verdict: str
    counts: dict[str, int]


def render_index(reports: Iterable[Report]) -> str:
    """Return the overview as HTML. Each page's own report is expected beside it, as `<page>.html`."""
    found = sorted(reports, key=_urgency)
    return fill(
        "report_overview.html",
        {
            "verdict": sentence_of_all(found),
            "tone": tone(found),
            "looks": LOOKS,
            "lines": [_line(report) for report in found],
            "today": day_in_words(found[0].today) if found and found[0].today else "",
        },
    )


def _urgency(report: Report) -> tuple[int, tuple[int, ...], str]:
    found = counts(report.findings)
    return TONES.index(tone([report])), tuple(-found[look.id] for look in LOOKS), report.page.path


def _line(report: Report) -> Line:
    return Line(
        title=shown(report.page.title) or report.page.name,
        language=report.page.language,
        address=f"{quote(report.page.name)}.html",
        tone=tone([report]),
        verdict=sentence(report),
        counts=counts(report.findings),
    )
