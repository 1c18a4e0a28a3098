"""The command line on the real project: what a person does to it, and what it then says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cli import main

pytestmark = pytest.mark.sample

HOME = Path(__file__).parents[1]
PAGE = "source/pages/secondary-bone-cancer.txt"
POLISH = "locales/pl/LC_MESSAGES/secondary-bone-cancer.po"
TODAY = "2026-11-23"
Change = Callable[[str], str]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project as it is shipped."""
    for folder in ("source", "locales"):
        shutil.copytree(HOME / folder, tmp_path / folder)
    return tmp_path


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Return what runs a command there, and gives its exit status and all that it printed."""

    def command(*words: str) -> tuple[int, str]:
        status = main([*words, "--project", str(project), "--today", TODAY])
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    return command


def edit(project: Path, path: str, change: Change) -> None:
    """Change a file of the project; a change that changes nothing is a mistake in the test."""
    file = project / path
    before = file.read_text("utf-8")
    assert change(before) != before
    file.write_text(change(before), "utf-8")


def line_of(project: Path, path: str, words: str) -> int:
    """Return the number of the first line that has these words."""
    return next(number for number, line in enumerate((project / path).read_text().split("\n"), 1) if words in line)


def findings(project: Path, rule: str, language: str = "") -> list[dict[str, object]]:
    """Return the findings of one rule from the last run."""
    pages = json.loads((project / "reports/findings.json").read_text())["pages"]
    found = [finding for page in pages for finding in page["findings"]]
    return [one for one in found if one["rule"] == rule and (one["language"] or "") == language]


def live(project: Path, language: str) -> dict[str, object]:
    """Return the gate's answer for one language, from its manifest."""
    manifest = project / "dist/preview" / language / "secondary-bone-cancer/manifest.json"
    return json.loads(manifest.read_text())["verdict"]["live"]


def everything(project: Path) -> dict[str, bytes]:
    """Return every file of the project but the memory."""
    files = (file for file in project.rglob("*") if file.is_file() and ".plainleaf" not in file.parts)
    return {str(file.relative_to(project)): file.read_bytes() for file in files}


def test_a_fresh_clone_is_fit_and_says_plainly_that_it_is_not_fit_for_live(run, project: Path) -> None:
    status, printed = run("check")
    assert status == 0
    assert re.search(r"^No new errors\. Not fit for live: \d+ known faults, no sign-off\.", printed, re.MULTILINE)
    assert {file.parts[0] for file in map(Path, everything(project))} == {"source", "locales", "reports", "dist"}
    assert sorted(path.name for path in (project / "dist/preview").iterdir()) == ["ar", "cy", "en", "pl", "ur"]


def test_a_check_changes_nothing_in_source_and_locales(run, project: Path) -> None:
    before = everything(project)
    run("check")
    after = everything(project)
    assert {path: after[path] for path in before} == before


def test_a_changed_digit_in_a_telephone_number_turns_the_check_red(run, project: Path) -> None:
    edit(project, POLISH, lambda text: text[::-1].replace("0404 008 8080", "1404 008 8080", 1)[::-1])
    status, printed = run("check")
    assert status == 1
    assert f"{POLISH}:{line_of(project, POLISH, '0808 800 4041')}:" in printed


def test_a_conflict_marker_is_named_with_its_line_and_nothing_is_written(run, project: Path) -> None:
    edit(project, POLISH, lambda text: text.replace("\nmsgid ", "\n<<<<<<< HEAD\nmsgid ", 3))
    before = everything(project)
    status, printed = run("check")
    line = line_of(project, POLISH, "<<<<<<<")
    assert status == 2
    assert printed.strip().split("\n")[-1].startswith(f"{POLISH}:{line}: ")
    assert everything(project) == before


@pytest.mark.parametrize(
    "introduction",
    [
        "Symptoms of secondary bone cancer may include",
        "The most common cancers to do so are",
        "Symptoms can include",
        "Your treatment will depend on a number of factors including",
        "Treatment will also depend on the symptoms you have.",
        "Your doctor may suggest injecting a special cement into the spine if",
        "Common questions include",
    ],
)
def test_a_list_taken_off_the_page_turns_the_check_red_at_its_introduction(
    run, project: Path, introduction: str
) -> None:
    edit(project, PAGE, lambda text: re.sub(rf"({introduction}\s*\n\n)(  • [^\n]+\n)+", r"\1", text))
    status, printed = run("check")
    assert status == 1
    assert f"{PAGE}:{line_of(project, PAGE, introduction)}:" in printed


def test_an_emptied_translation_is_a_warning_at_its_line_and_keeps_the_language_from_live(run, project: Path) -> None:
    edit(project, POLISH, lambda text: re.sub(r'(msgid "Hormone therapy"\nmsgstr ").+"', r'\1"', text))
    status, _ = run("check")
    pot = "locales/secondary-bone-cancer.pot"
    shown = [(one["file"], one["string"]) for one in findings(project, "catalogue.untranslated", "pl")]
    assert status == 0
    assert shown == [(pot, "hormone-therapy/heading")]
    assert any("1 string untranslated" in reason for reason in live(project, "pl")["reasons"])


def test_a_deleted_entry_is_a_warning_at_its_line_and_keeps_the_language_from_live(run, project: Path) -> None:
    edit(project, POLISH, lambda text: re.sub(r'#[^"]*msgctxt "hormone-therapy/heading"\n(.+\n)+', "", text))
    status, _ = run("check")
    (found,) = findings(project, "catalogue.missing-entry", "pl")
    pot = "locales/secondary-bone-cancer.pot"
    assert (status, found["file"], found["string"]) == (0, pot, "hormone-therapy/heading")
    assert any("1 string untranslated" in reason for reason in live(project, "pl")["reasons"])


def test_a_mistranslated_term_is_a_warning_on_its_line(run, project: Path) -> None:
    edit(project, POLISH, lambda text: re.sub(r'(msgid "Prostate cancer"\nmsgstr ").+"', r'\1Grypa"', text))
    status, _ = run("check")
    (found,) = [one for one in findings(project, "entry.term", "pl") if one["words"] == "Grypa"]
    assert (status, found["severity"], found["line"]) == (0, "warning", line_of(project, POLISH, '"Grypa"'))


def test_an_edited_source_sentence_is_a_warning_in_each_language_that_asks_for_an_update(run, project: Path) -> None:
    edit(project, PAGE, lambda text: text.replace("Your general health", "Your health in general"))
    status, _ = run("check")
    assert status == 0
    for language in ("cy", "pl", "ar", "ur"):
        (found,) = findings(project, "catalogue.source-changed", language)
        assert "make update" in str(found["message"])
        assert not live(project, language)["fit"]


def test_an_update_changes_only_what_the_edit_touched_and_a_second_one_nothing(run, project: Path) -> None:
    before = (project / POLISH).read_text()
    edit(project, PAGE, lambda text: text.replace("Your general health", "Your health in general"))
    assert run("update")[0] == 0
    once = everything(project)
    old = before.split("\n\n")
    new = (project / POLISH).read_text().split("\n\n")
    assert len(old) == len(new)
    assert sum(one != other for one, other in zip(old, new, strict=True)) == 1
    run("update")
    assert everything(project) == once


def test_an_update_of_an_unchanged_project_touches_no_file(run, project: Path) -> None:
    before = everything(project)
    assert run("update")[0] == 0
    assert everything(project) == before


def test_a_dry_run_writes_nothing(run, project: Path) -> None:
    edit(project, PAGE, lambda text: text.replace("Your general health", "Your health in general"))
    before = everything(project)
    status, printed = run("update", "--dry-run")
    assert (status, "1 changed" in printed) == (0, True)
    assert everything(project) == before


def test_live_is_refused_for_a_draft_with_who_has_to_do_what(run, project: Path) -> None:
    status, printed = run("publish", "--channel", "live")
    assert status == 1
    assert "no sign-off" in printed
    assert "still a draft (fuzzy)" in printed
    assert not (project / "dist/live").exists()


@pytest.mark.parametrize(
    ("path", "data", "message"),
    [
        (PAGE, b"", f"{PAGE}:1: the page is empty; "),
        (PAGE, b"caf\xe9\n", f"{PAGE}:1: byte 0xe9 at byte 4 (line 1, after “caf”) is not UTF-8; "),
        (PAGE, b"Title\n\0\n", f"{PAGE}:2: there is a NUL byte"),
        (PAGE, b"a" * 5_000_001, f"{PAGE}:1: the page is 5,000,001 bytes"),
        ("source/house.toml", b'name = "A"\nlanguages = ["cy"]\ntarget = 3\n', "source/house.toml:3: "),
        ("source/house.toml", b'name = "A"\nlanguages = ["cyy"]\n', "source/house.toml:2: "),
        ("source/house.toml", b'name = "A"\nlangauges = ["cy"]\n', "source/house.toml:2: "),
        (POLISH, b'msgid "a"\nmsgstr "b\n', f"{POLISH}:2: "),
    ],
)
def test_bad_input_gets_one_line_and_exit_2_and_changes_no_file(
    run, project: Path, path: str, data: bytes, message: str
) -> None:
    (project / path).write_bytes(data)
    before = everything(project)
    for command in ("check", "update"):
        status, printed = run(command)
        lines = [line for line in printed.split("\n") if line and not line.startswith(f"{PAGE}: parse")]
        assert (status, len(lines)) == (2, 1), printed
        assert lines[0].startswith(message)
        assert "; " in lines[0]
    assert everything(project) == before


def test_an_unknown_setting_gets_the_nearest_known_one(run, project: Path) -> None:
    (project / "source/house.toml").write_text('name = "A"\nlangauges = ["cy"]\n')
    assert "languages" in run("check")[1]


def test_a_folder_that_is_no_project_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["check", "--project", str(tmp_path)]) == 2
    assert "source/house.toml: is missing; " in capsys.readouterr().err


def test_baseline_accepts_what_stands_today_and_only_that(run, project: Path) -> None:
    (project / "source/waivers.toml").unlink()
    assert run("check")[0] == 1
    assert run("baseline", "--reason", "taken over", "--until", "2027-01-31")[0] == 0
    assert run("check")[0] == 0
    assert len(findings(project, "waiver.expiring")) == 3
    edit(project, PAGE, lambda text: re.sub(r"(Common questions include\n\n)(  • [^\n]+\n)+", r"\1", text))
    assert run("check")[0] == 1


@pytest.mark.parametrize(
    "command",
    [
        "check",
        "parse",
        "show",
        "terms",
        "new",
        "import",
        "update",
        "publish",
        "baseline",
        "signoff",
        "explain",
        "rules",
    ],
)
def test_every_command_explains_itself_with_an_example(command: str) -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "pipeline", command, "--help"], cwd=HOME, capture_output=True, text=True, check=True
    )
    assert "Example: plainleaf " in shown.stdout
    assert "--json" in shown.stdout


@pytest.mark.parametrize("stage", ["parse", "score", "terms", "extract", "verify"])
def test_each_stage_leaves_its_result_to_look_at(run, project: Path, stage: str) -> None:
    status, printed = run(stage)
    assert (status, f"reports/{stage}.txt" in printed) == (0, True)
    assert len((project / f"reports/{stage}.txt").read_text()) > 1000


@pytest.mark.parametrize("words", [("--today", "2015-06-01"), ("--today=2015-06-01",)])
def test_a_date_counts_in_either_spelling(project: Path, capsys: pytest.CaptureFixture[str], words: tuple) -> None:
    main(["check", "--project", str(project), *words])
    capsys.readouterr()
    assert not findings(project, "page.stale-review")


@pytest.mark.parametrize("today", ["tomorrow", "9999-12-31", "0001-01-01"])
def test_a_date_that_is_none_is_refused(project: Path, capsys: pytest.CaptureFixture[str], today: str) -> None:
    assert main(["check", "--project", str(project), "--today", today]) == 2
    assert capsys.readouterr().err.startswith(f"{today}: this is no date")


@pytest.mark.parametrize("epoch", ["abc", "-1", "1795000000.5", "99999999999999"])
def test_a_source_date_epoch_that_is_none_is_refused(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, epoch: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert main(["check", "--project", str(project)]) == 2
    assert capsys.readouterr().err.startswith(f"SOURCE_DATE_EPOCH={epoch}: this is no date")


def test_the_date_comes_from_source_date_epoch(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1433116800")  # 1 June 2015
    assert main(["check", "--project", str(project)]) == 0
    capsys.readouterr()
    assert not findings(project, "page.stale-review")


def test_a_mistranslated_term_is_in_the_languages_verdict(run, project: Path) -> None:
    edit(project, POLISH, lambda text: re.sub(r'(msgid "Prostate cancer"\nmsgstr ").+"', r'\1Grypa"', text))
    printed = run("check")[1]
    assert re.search(r"^Polish \(pl\) +.*1 warning blocks live too\.$", printed, re.MULTILINE)
    assert any("prostate" in reason.lower() for reason in live(project, "pl")["reasons"])


def test_a_text_taken_off_the_page_is_a_warning_until_the_next_update(run, project: Path) -> None:
    edit(project, PAGE, lambda text: text.replace("  • Backache, which gets worse despite resting\n", ""))
    run("check")
    for language in ("cy", "pl", "ar", "ur"):
        (found,) = findings(project, "catalogue.not-on-page", language)
        assert (found["severity"], "make update" in str(found["message"])) == ("warning", True)
        assert not live(project, language)["fit"]


def test_a_language_that_was_taken_out_leaves_no_preview(run, project: Path) -> None:
    run("check")
    edit(project, "source/house.toml", lambda text: text.replace('"ar", "ur"]', '"ar"]'))
    run("check")
    assert sorted(path.name for path in (project / "dist/preview").iterdir()) == ["ar", "cy", "en", "pl"]


def test_a_baseline_of_everything_accepts_nothing_about_waivers_themselves(run, project: Path) -> None:
    edit(project, "source/waivers.toml", lambda text: text.replace("a300a693d975b1ff", "0" * 16))
    assert run("baseline", "--all", "--reason", "taken over")[0] == 0
    assert run("baseline", "--all", "--reason", "taken over") == (0, "Nothing to accept.\n")
    assert run("check")[0] == 0


def test_a_baseline_that_ends_in_the_past_is_refused(run, project: Path) -> None:
    before = everything(project)
    status, printed = run("baseline", "--reason", "taken over", "--until", "2020-01-01")
    assert (status, "is in the past" in printed) == (2, True)
    assert everything(project) == before
