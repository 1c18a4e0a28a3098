"""A page's record: read strictly, and heeded where it bears a review date."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import msgspec
import pytest

from pipeline.cli import main
from pipeline.formats.settings import read_page_record
from pipeline.gate import record_dates
from pipeline.model.errors import ProjectError, SettingsError
from pipeline.model.page import Dated
from pipeline.model.record import Asked, Evidence, PageRecord, Reviewer
from pipeline.model.text import Span
from pipeline.project import open_project
from pipeline.stages.parse import parse

SIGNED = Path(__file__).parents[1] / "projects" / "signed"
PATH = "source/pages/bone-scan.toml"
TODAY = datetime.date(2026, 11, 23)
WHOLE = """\
owner = "Information team"
audience = "People who have been sent for a scan"
review_due = 2028-10-01
change_note = "Says how long the scan takes."

[reviewer]
name = "Dr Siân Evans"
role = "radiologist"

[[evidence]]
claim = "The scan takes about 30 minutes."
source = "Times measured in our own department"
date = 2026-09-01

[[evidence]]
claim = "It does not hurt."
source = "Society's guidance on nuclear medicine"
link = "https://example.org/guidance"

[[asked]]
who = "two patients"
date = 2026-09-12
what = "whether they knew what would happen"
"""


def record(text: str) -> PageRecord:
    """Read a record."""
    return read_page_record(PATH, text.encode())


def test_a_record_holds_all_that_a_team_put_in_it() -> None:
    assert record(WHOLE) == PageRecord(
        owner="Information team",
        audience="People who have been sent for a scan",
        review_due=datetime.date(2028, 10, 1),
        change_note="Says how long the scan takes.",
        reviewer=Reviewer("Dr Siân Evans", "radiologist"),
        evidence=(
            Evidence(
                "The scan takes about 30 minutes.",
                "Times measured in our own department",
                date=datetime.date(2026, 9, 1),
                line=10,
            ),
            Evidence(
                "It does not hurt.", "Society's guidance on nuclear medicine", "https://example.org/guidance", line=15
            ),
        ),
        asked=(Asked("two patients", datetime.date(2026, 9, 12), "whether they knew what would happen", line=20),),
        line=3,
    )


def test_all_of_it_may_be_missing() -> None:
    assert record("") == PageRecord(line=1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('ownr = "A"', ":1: unknown key “ownr”; did you mean “owner”?"),
        ("\nreview_due = 2028", ":2: “review_due” must be a date; write it as 2026-01-31"),
        ('\nname = "A"', ":2: unknown key “name”; put it under a heading [reviewer]"),
        ('[reviewer]\nname = "A"', ":1: “role” is missing"),
        ('[reviewer]\nname = "A"\nroll = "B"', ":3: unknown key “roll”; did you mean “role”?"),
        ('[reviewer]\nname = ""\nrole = "B"', ":2: “name” is empty"),
        ('reviewer = "A"', ":1: “reviewer” must be a table; write its keys under a heading [reviewer]"),
        (
            '[evidence]\nclaim = "A"',
            ":1: “evidence” must be a list of tables; write the keys of each under a heading [[",
        ),
        ('[[evidence]]\nclaim = "A"', ":1: “source” is missing"),
        ('[[evidence]]\nclaim = "A"\nsource = "B"\nlink = "javascript:x"', ":4: “javascript:x” is no web address"),
        ('[[asked]]\nwho = "A"\ndate = "May"', ":3: “date” must be a date"),
        ("review_due = 2028-13-01", ":1: "),
    ],
)
def test_what_nobody_can_follow_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(SettingsError) as caught:
        record(text)
    assert str(caught.value).startswith(f"{PATH}{message}")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of a small project, with a record for its page."""
    folder = Path(shutil.copytree(SIGNED, tmp_path / "signed"))
    (folder / PATH).write_text(WHOLE)
    return folder


def test_a_project_knows_its_pages_records_by_name(project: Path) -> None:
    opened = open_project(project)
    assert opened.records == {"bone-scan": record(WHOLE)}
    assert opened.pages == ("source/pages/bone-scan.txt",)


def test_a_record_of_no_page_is_refused(project: Path) -> None:
    (project / PATH).rename(project / "source/pages/bone-scans.toml")
    with pytest.raises(ProjectError, match=r"bone-scans\.toml: there is no page .* rename it to bone-scan\.toml, or"):
        open_project(project)


def said(text: str, own: datetime.date | None = None) -> list[tuple[str, int, bool]]:
    """Return the findings about a record: rule, line, and whether they keep the page from live."""
    page = parse("source/pages/bone-scan.txt", b"Bone scans\n\nIt takes half an hour.\n", "en")
    page = msgspec.structs.replace(page, review_due=Dated(own, Span(0, 4)) if own else None)
    return [(one.rule, one.start.line, one.blocks_live) for one in record_dates(PATH, record(text), page, TODAY)]


@pytest.mark.parametrize(
    ("due", "rules"),
    [
        ("2026-11-22", [("record.review-overdue", 1, True)]),
        ("2026-11-23", [("record.review-due", 1, False)]),
        ("2027-02-21", [("record.review-due", 1, False)]),
        ("2027-02-22", []),
    ],
)
def test_a_records_review_date_is_spoken_of_from_90_days_before(due: str, rules: list) -> None:
    assert said(f"review_due = {due}") == rules


@pytest.mark.parametrize(("own", "rules"), [("2028-10-01", []), ("2027-10-01", [("record.dates-differ", 1, False)])])
def test_where_the_page_bears_a_review_date_the_two_must_agree(own: str, rules: list) -> None:
    assert said("review_due = 2028-10-01", datetime.date.fromisoformat(own)) == rules


def test_a_record_without_a_review_date_says_nothing() -> None:
    assert said('owner = "A"') == []


def test_a_review_that_is_overdue_is_told_by_a_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / PATH).write_text("review_due = 2026-10-01\n")
    assert main(["check", "--project", str(project), "--today", "2026-11-23", "--json"]) == 0
    assert "record.review-overdue" in capsys.readouterr().out


def test_a_changed_record_is_seen_by_the_next_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["check", "--project", str(project), "--today", "2026-11-23", "--json"]
    main(command)
    assert "record." not in capsys.readouterr().out
    (project / PATH).write_text(WHOLE.replace("2028-10-01", "2026-10-01"))
    main(command)
    assert "record.review-overdue" in capsys.readouterr().out


def test_a_record_can_be_shown(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "record", "bone-scan", "--project", str(project)]) == 0
    out = capsys.readouterr().out
    assert "Review due:         1 October 2028" in out
    assert "“It does not hurt.”: Society's guidance on nuclear medicine, https://example.org/guidance" in out
