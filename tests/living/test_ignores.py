"""Comments and records that say to pass something over: with the rule and a reason, and never in silence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.stages.parse import parse

Run = Callable[..., tuple[int, str]]
Found = Callable[..., list[dict[str, object]]]
LOST = "Treatment may include\n"
NOTE = "<!-- plainleaf ignore page.lost-list: it comes back -->"
TEXT = "Hay fever\n\n{}Treatment may include\n\nYou can rest, and you can read.\n\nUpdated: 1 May 2026\n"
PAGES = {
    "txt": TEXT,
    "md": "# Hay fever\n\n{}Treatment may include\n\nYou can rest, and you can read.\n\nUpdated: 1 May 2026\n",
    "html": "<h1>Hay fever</h1>\n{}<p>Treatment may include</p>\n<p>You can rest.</p>\n<p>Updated: 1 May 2026</p>\n",
}


def waived(findings: list[dict[str, object]], rule: str) -> list[object]:
    """Return why each finding of a rule was accepted."""
    return [one["waived"] for one in findings if one["rule"] == rule]


def put(project: Path, text: str, ending: str = "md") -> str:
    """Put a page into the project, and return its path."""
    path = f"source/pages/gout.{ending}"
    (project / path).write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("ending", PAGES)
def test_an_ignored_finding_is_marked_with_the_reason_in_every_format(project: Path, found: Found, ending: str) -> None:
    put(project, PAGES[ending].format(f"{NOTE}\n"), ending)
    (one,) = (one for one in found("gout") if one["rule"] == "page.lost-list")
    assert (one["waived"], one["waived_by"], one["waived_until"]) == ("it comes back", "ignore", None)


@pytest.mark.parametrize("ending", PAGES)
def test_the_page_reads_as_it_does_without_the_comment(ending: str) -> None:
    bare = parse(f"a.{ending}", PAGES[ending].format("").encode(), "en")
    noted = parse(f"a.{ending}", PAGES[ending].format(f"{NOTE}\n").encode(), "en")
    assert noted.text == bare.text
    assert [block.kind for block in noted.blocks] == [block.kind for block in bare.blocks]
    assert all(block.span.of(noted.text) == block.text for block in noted.blocks)
    lines = [page.origin.place(page.text.index("Treatment")).line for page in (bare, noted)]
    assert lines[1] == lines[0] + 1


def test_a_list_goes_on_past_a_comment_in_a_text(tmp_path: Path) -> None:
    page = parse("a.txt", f"Gout\n\nYou may have:\n\n• pain\n{NOTE}\n• heat\n".encode(), "en")
    assert [block.text for block in page.blocks][2:] == ["pain", "heat"]
    assert page.ignores[0].span and page.ignores[0].span.of(page.text) == "heat"


def test_it_holds_for_one_block_and_not_for_the_next(project: Path, found: Found) -> None:
    note = "<!-- plainleaf ignore word.negative-contraction: how we talk -->"
    put(project, f"# Gout\n\n{note}\n\nYou don't need it.\n\nIt isn't catching.\n")
    assert waived(found("gout"), "word.negative-contraction") == ["how we talk", None]


def test_inside_a_block_it_holds_for_that_block(project: Path, found: Found) -> None:
    note = "<!-- plainleaf ignore word.negative-contraction: how we talk -->"
    put(project, f"# Gout\n\nYou don't need it. {note}\n\nIt isn't catching.\n")
    assert waived(found("gout"), "word.negative-contraction") == ["how we talk", None]


def test_it_can_hold_for_the_whole_page(project: Path, found: Found) -> None:
    note = "<!-- plainleaf ignore-page\nword.negative-contraction:\nhow we\ntalk -->"
    put(project, f"# Gout\n\nYou don't need it.\n\nIt isn't catching.\n\n{note}\n")
    assert waived(found("gout"), "word.negative-contraction") == ["how we talk", "how we talk"]


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        (
            "<!-- plainleaf ignore page.lost-list: -->",
            "the reason to ignore “page.lost-list” is missing; say it behind a colon: "
            "<!-- plainleaf ignore page.lost-list: the reason -->",
        ),
        (
            "<!-- plainleaf ignore page.lost-lst: so -->",
            "there is no rule “page.lost-lst”; did you mean “page.lost-list”?",
        ),
        ("<!-- plainleaf ignore -->", "the rule to ignore is missing; name it: "),
        ("<!-- plainleaf skip page.lost-list: so -->", "a comment for Plainleaf says nothing that it knows; write "),
    ],
)
@pytest.mark.parametrize("ending", PAGES)
def test_a_comment_that_cannot_be_followed_is_refused_at_its_line(
    run: Run, project: Path, ending: str, comment: str, said: str
) -> None:
    path = put(project, PAGES[ending].format(f"{comment}\n"), ending)
    line = PAGES[ending].split("{}")[0].count("\n") + 1
    status, printed = run("check", "gout")
    assert status == 2
    assert printed.startswith(f"{path}:{line}: {said}")


def test_a_comment_that_is_not_closed_is_refused(run: Run, project: Path) -> None:
    put(project, "Gout\n\n<!-- plainleaf ignore page.lost-list: so\n\nTreatment may include\n", "txt")
    assert run("check", "gout") == (
        2,
        "source/pages/gout.txt:3: a comment for Plainleaf is not closed; end it with -->\n",
    )


def test_a_comment_among_the_words_of_a_text_is_refused(run: Run, project: Path) -> None:
    put(project, f"Gout\n\nTreatment may include {NOTE}\n", "txt")
    status, printed = run("check", "gout")
    assert status == 2
    assert "source/pages/gout.txt:3: a comment for Plainleaf stands among other words; put it on one line" in printed


def test_a_comment_that_matches_nothing_is_a_warning_at_its_line(project: Path, found: Found) -> None:
    put(project, f"# Gout\n\n{NOTE}\nRest.\n")
    (one,) = (one for one in found("gout") if one["rule"] == "ignore.unused")
    assert (one["severity"], one["line"]) == ("warning", 3)


def test_a_comment_about_a_rule_of_another_profile_waits_for_that_profile(project: Path, found: Found) -> None:
    note = "<!-- plainleaf ignore word.negative-contraction: how we talk -->"
    put(project, f"# Gout\n\n{note}\n\nYou don't need it.\n")
    assert waived(found("gout", "--profile", "safety"), "ignore.unused") == []


RECORD = """\
[[ignore]]
rule = "page.lost-list"
words = "may include"
reason = "it comes back"
date = 2026-11-01
"""


def test_a_pages_record_can_say_it_too(project: Path, found: Found) -> None:
    (project / "source/pages/hay-fever.toml").write_text(RECORD)
    (one,) = (one for one in found("hay-fever") if one["rule"] == "page.lost-list")
    assert (one["waived"], one["waived_by"]) == ("it comes back", "ignore")


@pytest.mark.parametrize(
    ("until", "rule", "blocks"),
    [("2026-11-25", "ignore.expired", True), ("2026-12-31", "ignore.expiring", False), ("2028-01-01", "", False)],
)
def test_one_that_ran_out_goes_on_working_and_is_spoken_of(
    project: Path, found: Found, until: str, rule: str, blocks: bool
) -> None:
    (project / "source/pages/hay-fever.toml").write_text(f"{RECORD}until = {until}\n")
    findings = found("hay-fever")
    told = [
        (one["rule"], one["file"], one["blocks_live"]) for one in findings if str(one["rule"]).startswith("ignore.")
    ]
    assert waived(findings, "page.lost-list") == ["it comes back"]
    assert told == ([(rule, "source/pages/hay-fever.toml", blocks)] if rule else [])


def test_other_words_in_the_record_leave_the_finding_as_it_is(project: Path, found: Found) -> None:
    (project / "source/pages/hay-fever.toml").write_text(RECORD.replace("may include", "can include"))
    findings = found("hay-fever")
    assert waived(findings, "page.lost-list") == [None]
    assert len(waived(findings, "ignore.unused")) == 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("page.lost-list", "page.lost-lst", "2: there is no rule “page.lost-lst”; did you mean “page.lost-list”?"),
        ('"it comes back"', '""', "4: “reason” is empty; write what it should say"),
    ],
)
def test_a_record_that_cannot_be_followed_is_refused_at_its_line(
    run: Run, project: Path, old: str, new: str, said: str
) -> None:
    (project / "source/pages/hay-fever.toml").write_text(RECORD.replace(old, new))
    assert run("check", "hay-fever") == (2, f"source/pages/hay-fever.toml:{said}\n")


def test_a_rule_can_be_switched_off_for_one_page(run: Run, project: Path) -> None:
    (project / "source/pages/gout.md").write_text("# Gout\n\nTreatment may include\n\nRest.\n")
    (project / "source/pages/hay-fever.toml").write_text(
        '[[off]]\nrule = "page.lost-list"\nreason = "Its lists are in the leaflet."\ndate = 2026-11-01\n'
    )
    assert "page.lost-list" not in run("check", "hay-fever")[1]
    assert "page.lost-list" in run("check", "gout")[1]


def test_an_ignored_error_does_not_fail_the_check(run: Run, project: Path) -> None:
    page = project / "source/pages/hay-fever.md"
    page.write_text(page.read_text("utf-8").replace("Treatment may", f"{NOTE}\nTreatment may"), "utf-8")
    status = run("check")[0]
    assert status == 0
    assert "it comes back" in (project / "reports/index.html").read_text("utf-8")
