"""Success: a short page, in English and Welsh, that is signed off and goes live; and what takes it back."""

from __future__ import annotations

import gettext
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cli import main

SIGNED = Path(__file__).parent / "projects" / "signed"
PAGE = "source/pages/bone-scan.txt"
WELSH = "locales/cy/LC_MESSAGES/bone-scan.po"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the signed project."""
    return Path(shutil.copytree(SIGNED, tmp_path / "signed"))


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs a command there, and gives its exit status and all that it printed."""

    def command(*words: str, today: str = "2026-11-23") -> tuple[int, str]:
        status = main([*words, "--project", str(project), "--today", today])
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    return command


def replace(project: Path, path: str, old: str, new: str) -> None:
    """Change some words of a file that stand there."""
    text = (project / path).read_text("utf-8")
    assert old in text
    (project / path).write_text(text.replace(old, new), "utf-8")


def live(project: Path) -> set[str]:
    """Return the languages that have a live bundle."""
    return {path.parent.parent.name for path in project.glob("dist/live/*/*/manifest.json")}


def test_a_signed_page_and_its_signed_translation_go_live(run: Run, project: Path) -> None:
    assert run("publish", "--channel", "live")[0] == 0
    assert live(project) == {"en", "cy"}
    page = (project / "dist/live/cy/bone-scan/index.html").read_text("utf-8")
    assert 'lang="cy"' in page
    assert "noindex" not in page
    assert "Nid oes unrhyw berson cymwys" not in page
    manifest = json.loads((project / "dist/live/cy/bone-scan/manifest.json").read_text())
    assert manifest["signed_by"] == "Example Reviser (test only)"
    assert run("check")[1].startswith("No new errors. Fit for live in English and Welsh.")


def test_live_bundles_are_the_same_bytes_each_time(run: Run, project: Path) -> None:
    def tree() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in (project / "dist").rglob("*") if path.is_file()}

    run("publish", "--channel", "live")
    first = tree()
    shutil.rmtree(project / "dist")
    shutil.rmtree(project / ".plainleaf")
    run("publish", "--channel", "live", today="2026-12-24")
    assert tree() == first


@pytest.mark.parametrize(
    ("path", "old", "new", "kept", "said"),
    [
        (WELSH, "Nid yw’n brifo.", "Nid yw’n brifo o gwbl.", {"en"}, "sign-off lapsed"),
        (
            WELSH,
            'msgctxt "before-your-bone-scan/heading"',
            '#, fuzzy\nmsgctxt "before-your-bone-scan/heading"',
            {"en"},
            "still a draft",
        ),
        (WELSH, '"Cyn eich sgan esgyrn"', '""', {"en"}, "1 string untranslated"),
        (WELSH, '"os ydych yn feichiog"', '" "', {"en"}, "1 string untranslated"),
        (WELSH, '"os ydych yn feichiog"', '"\u202e\u200b\u3164"', {"en"}, "1 string untranslated"),
        (WELSH, "yw sgan esgyrn", "yw prawf gwaed", {"en"}, "bone scan"),
        (PAGE, "1 October 2026", "1 November 2026", set(), "sign-off lapsed"),
        (WELSH, "Ffoniwch 0808 157 0000", "Ffoniwch 0808 157 0001", {"en"}, "1 error"),
        (PAGE, "about 30 minutes", "about 40 minutes", set(), "sign-off lapsed"),
        (PAGE, "1 October 2026", "1 October 2020", set(), "The page dates from 1 October 2020"),
        (PAGE, "  • you are pregnant\n  • you are breastfeeding\n", "", set(), "1 error"),
    ],
)
def test_what_is_not_approved_does_not_go_live(
    run: Run, project: Path, path: str, old: str, new: str, kept: set[str], said: str
) -> None:
    replace(project, path, old, new)
    status, printed = run("publish", "--channel", "live")
    assert (status, live(project)) == (1, kept)
    assert said in printed


def test_a_language_that_is_not_fit_keeps_its_last_good_release(run: Run, project: Path) -> None:
    run("publish", "--channel", "live")
    good = (project / "dist/live/cy/bone-scan/page.txt").read_bytes()
    replace(project, WELSH, "Nid yw’n brifo.", "Nid yw’n brifo o gwbl.")
    assert run("publish", "--channel", "live")[0] == 1
    assert (project / "dist/live/cy/bone-scan/page.txt").read_bytes() == good
    assert "the last release stays" in run("publish", "--channel", "live")[1]


def test_a_sign_off_that_has_run_out_blocks_live_but_not_the_check(run: Run, project: Path) -> None:
    replace(project, PAGE, "1 October 2026", "1 October 2029")
    assert run("signoff", "en", "bone-scan", "--by", "Dr A", "--role", "reviewer", "--until", "2029-12-31")[0] == 0
    assert run("check", today="2030-01-01")[0] == 0
    status, printed = run("publish", "--channel", "live", today="2030-01-01")
    assert (status, "ran out on 31 December 2029" in printed) == (1, True)


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        (
            WELSH,
            'msgctxt "before-your-bone-scan/heading"',
            '#, fuzzy\nmsgctxt "before-your-bone-scan/heading"',
            "1 string still",
        ),
        (WELSH, '"os ydych yn feichiog"', '" "', "1 string untranslated"),
        ("locales/cy/LC_MESSAGES/interface.po", '"Cynnwys"', '""', "1 string around the page"),
    ],
)
def test_nobody_can_sign_off_what_is_not_finished(
    run: Run, project: Path, path: str, old: str, new: str, said: str
) -> None:
    replace(project, path, old, new)
    status, printed = run("signoff", "cy", "bone-scan", "--by", "A", "--role", "reviser")
    assert (status, said in printed) == (1, True)


@pytest.mark.parametrize("words", [("--by", " "), ("--role", ""), ("--until", "2020-01-01")])
def test_a_sign_off_that_says_nothing_is_refused(run: Run, project: Path, words: tuple[str, str]) -> None:
    before = (project / "locales/cy/signoff.toml").read_bytes()
    assert run("signoff", "cy", "bone-scan", "--by", "A", "--role", "reviser", *words)[0] == 2
    assert (project / "locales/cy/signoff.toml").read_bytes() == before


def test_a_sign_off_keeps_what_people_wrote_and_what_was_signed_before(run: Run, project: Path) -> None:
    file = project / "locales/cy/signoff.toml"
    before = file.read_text("utf-8") + "# Agreed with Dr Jones.\n"
    file.write_text(before, "utf-8")
    assert run("signoff", "cy", "bone-scan", "--by", "B", "--role", "reviser")[0] == 0
    assert file.read_text("utf-8").startswith(before)
    assert run("publish", "--channel", "live")[0] == 0


def test_an_update_changes_nothing_in_a_project_that_is_up_to_date(run: Run, project: Path) -> None:
    assert "written" not in run("update")[1]


def test_the_translations_come_back_through_gettext(run: Run, project: Path) -> None:
    run("publish", "--channel", "live")
    with (project / "dist/live/cy/bone-scan/bone-scan.mo").open("rb") as file:
        catalogue = gettext.GNUTranslations(file)
    assert catalogue.pgettext("title/heading", "Having a bone scan") == "Cael sgan esgyrn"


def test_drafts_in_the_glossary_neither_block_live_nor_claim_to(run: Run, project: Path) -> None:
    replace(project, "locales/cy/LC_MESSAGES/glossary.po", 'msgctxt "term', '#, fuzzy\nmsgctxt "term')
    assert run("publish", "--channel", "live")[0] == 0
    run("check")
    (page,) = json.loads((project / "reports/findings.json").read_text())["pages"]
    assert [one["blocks_live"] for one in page["findings"] if one["rule"] == "catalogue.draft"] == [False]
