"""The bench of what is found on a real page: its key, which finding hits which row, and its run on other pages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench.key import Row, hits, judge, read_key
from bench.source import KEY, PAGE
from pipeline.model.finding import Finding, Severity
from pipeline.model.text import Place, Span

HOME = Path(__file__).parents[1]
LINES = ["Take a pill, or take a rest.", "", "Ask a nurse as soon as possible.", "Rate this page"]


def row(words: str, *lines: int, serious: bool = False) -> Row:
    return Row(lines or (1,), words, "some-fault", serious, "")


def finding(start: tuple[int, int], end: tuple[int, int], severity: Severity = Severity.WARNING) -> Finding:
    places = (Place("page.txt", *start), Place("page.txt", *end))
    return Finding("page.some-rule", severity, *places, Span(0, 1), "", "", "")


def test_a_finding_hits_a_row_whose_words_it_shares() -> None:
    a_pill = finding((1, 6), (1, 12))
    assert hits(a_pill, row("pill"), LINES)
    assert hits(a_pill, row("Take a pill, or"), LINES)


def test_a_finding_beside_the_words_or_on_another_line_hits_nothing() -> None:
    a_pill = finding((1, 6), (1, 12))
    assert not hits(a_pill, row("Take "), LINES)
    assert not hits(a_pill, row(", or"), LINES)
    assert not hits(a_pill, row("Ask a nurse", 3), LINES)


def test_a_row_that_stands_on_two_lines_is_hit_on_either() -> None:
    assert hits(finding((3, 5), (3, 6)), row(" a ", 1, 3), LINES)


def test_words_that_stand_twice_on_a_line_are_hit_at_either_place() -> None:
    assert hits(finding((1, 22), (1, 23)), row(" a ", 1), LINES)


def test_words_given_by_their_first_and_last_are_hit_between_and_not_behind() -> None:
    whole = row("Take a … or take", 1)
    assert hits(finding((1, 14), (1, 15)), whole, LINES)
    assert not hits(finding((1, 24), (1, 28)), whole, LINES)


def test_a_finding_over_several_lines_hits_the_rows_of_all_of_them() -> None:
    over_all = finding((1, 20), (4, 2))
    assert [hits(over_all, row(LINES[at - 1], at), LINES) for at in (1, 3, 4)] == [True, True, True]


def test_a_finding_that_ends_where_a_line_begins_does_not_hit_that_line() -> None:
    assert not hits(finding((3, 1), (4, 1)), row("Rate", 4), LINES)
    assert not hits(finding((3, 1), (4, 1)), row("Take", 1), LINES)


def test_a_finding_without_width_hits_the_words_it_stands_at() -> None:
    assert hits(finding((1, 1), (1, 1)), row("Take"), LINES)


def test_one_finding_pairs_with_one_row_and_the_serious_row_has_it() -> None:
    rows = [row("Take a"), row("Take a pill", serious=True), row("nurse", 3)]
    judged = judge([finding((1, 1), (1, 7))], rows, LINES)
    assert (judged.found, judged.missed) == (tuple(rows[:2]), (rows[2],))
    assert judged.paired == (rows[1],)


def test_a_paired_row_makes_room_where_another_finding_is_about_it_too() -> None:
    rows = [row("Take a pill", serious=True), row("Take", serious=True)]
    both = [finding((1, 1), (1, 5)), finding((1, 8), (1, 12))]
    assert judge(both, rows, LINES).paired == tuple(rows)


def test_a_finding_that_hits_no_row_is_stray() -> None:
    stray = finding((4, 1), (4, 5))
    assert judge([stray, finding((1, 1), (1, 5))], [row("Take")], LINES).stray == (stray,)


@pytest.mark.sample
def test_every_row_of_the_key_quotes_words_that_stand_on_each_of_its_lines() -> None:
    page = (HOME / PAGE).read_text("utf-8").split("\n")
    rows = read_key(KEY)
    parts = [(line, part) for one in rows for line in one.lines for part in one.words.split(" … ")]
    assert [(line, part) for line, part in parts if part not in page[line - 1]] == []
    assert len({(one.lines, one.words, one.fault) for one in rows}) == len(rows)


@pytest.mark.sample
def test_the_bench_prints_our_figures_and_the_peers_and_those_of_other_pages(tmp_path: Path) -> None:
    (tmp_path / "pages.jsonl").write_text('{"page": "pill", "text": "Pills\\n\\nTreatment may include\\n\\n\\nAsk."}\n')
    (tmp_path / "nurse.md").write_text("# Nurses\n\nAsk a nurse.\n")
    status, printed = bench(str(tmp_path))
    assert (status, "textlint           60 22 %" in printed, "profile nhs: 2 pages" in printed) == (0, True, True), (
        printed
    )
    assert "pages with an error: 1 of 2: 5.0 in 10\n    pill.txt:3 page.lost-list (error)" in printed


@pytest.mark.sample
def test_a_folder_without_pages_is_refused(tmp_path: Path) -> None:
    status, printed = bench(str(tmp_path))
    assert (status, "there is no page that can be read" in printed) == (2, True)


def bench(data: str) -> tuple[int, str]:
    """Run the bench; return its exit status and what it printed."""
    command = [sys.executable, "-m", "bench.source", data]
    done = subprocess.run(command, cwd=HOME, check=False, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr
