"""The terminal: verdict, counts, worst findings with their places, languages, where the report is."""

from __future__ import annotations

from pathlib import Path

import msgspec

from pipeline.formats.report import terminal
from pipeline.model.report import Report
from pipeline.model.text import Place

CASE = Path(__file__).parents[2] / "cases" / "report" / "small"


def test_it_says_what_an_editor_needs_and_no_more(report: Report, golden) -> None:
    golden(CASE / "terminal.txt", "\n".join(terminal([report])) + "\n")


def test_the_worst_ten_are_shown_and_the_rest_are_counted(report: Report, with_findings) -> None:
    many = [
        msgspec.structs.replace(report.source.findings[1], message=f"{n} words. Cut it.", rule=f"reading.r{n}")
        for n in range(25)
    ]
    lines = terminal([with_findings(with_findings(report, 1, []), 0, many)])
    assert sum(": suggestion: " in line for line in lines) == 10
    assert "… and 15 more in the report." in lines


def test_nothing_from_a_file_steers_the_terminal(report: Report, with_findings) -> None:
    odd = msgspec.structs.replace(
        report.source.findings[1],
        message="\x1b[2J“\u202eevil\u2066”\r\nError: none\x9b. Mend it.",
        start=Place("source/\x1b]0;x\x07.txt", 1, 1),
    )
    lines = terminal([with_findings(report, 0, [odd])])
    assert all(line.isprintable() for line in lines)
    assert not any(line.startswith("Error: none") for line in lines)


def test_several_pages_are_a_line_each_where_something_is_wrong(report: Report, with_findings) -> None:
    good = with_findings(with_findings(report, 0, []), 1, [])
    lines = terminal([report, good, good])
    assert lines[0] == "Not fit: 1 new error on 1 of 3 pages."
    assert "source/pages/bone-scan.txt: Not fit: 1 new error in the Arabic translation." in lines
    assert "2 other pages without new errors." in lines
