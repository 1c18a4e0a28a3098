"""`plainleaf fix`: only what cannot change the page's meaning, shown first, and easy to take back."""

from __future__ import annotations

import json
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.commands import fix as fix_command
from pipeline.stages.parse import parse

Run = Callable[..., tuple[int, str]]
PATH = "source/pages/hay-fever.md"


@pytest.fixture
def page(project: Path) -> Path:
    """Return the file of the project's page."""
    return project / PATH


def test_the_fixes_are_shown_and_nothing_is_written(run: Run, page: Path) -> None:
    before = page.read_bytes()
    status, printed = run("fix")
    assert status == 0
    assert "-You don't need to rest. It isn’t catching.\n+You do not need to rest. It is not catching.\n" in printed
    assert printed.endswith(f"{PATH}: 2 fixes can be made. Add --write to make them.\n")
    assert page.read_bytes() == before


def test_what_is_shown_is_a_patch(run: Run, project: Path) -> None:
    shown = run("fix")[1].rsplit("\n", 2)[0] + "\n"
    subprocess.run(["git", "apply"], cwd=project, input=shown, text=True, check=True)
    assert "You do not need to rest. It is not catching." in (project / PATH).read_text("utf-8")


def test_a_fix_changes_its_own_words_and_no_others(run: Run, page: Path, git: Callable[..., str]) -> None:
    before = page.read_text("utf-8")
    assert run("fix", "hay-fever", "--write")[0] == 0
    after = before.replace("You don't", "You do not").replace("It isn’t", "It is not")
    assert page.read_text("utf-8") == after
    assert "word.negative-contraction" not in run("check", "hay-fever")[1]


def test_it_is_undone_with_git(run: Run, page: Path, git: Callable[..., str]) -> None:
    before = page.read_bytes()
    _, printed = run("fix", "--write")
    undo = printed.rsplit("To undo: ", 1)[1]
    subprocess.run(undo, shell=True, check=True, cwd=page.parents[2])
    assert page.read_bytes() == before
    assert not page.with_name(f"{page.name}.bak").exists()


def test_a_file_with_changes_that_git_does_not_hold_is_left_alone(
    run: Run, page: Path, git: Callable[..., str]
) -> None:
    page.write_text(page.read_text("utf-8") + "\nIt can't spread.\n", "utf-8")
    before = page.read_bytes()
    status, printed = run("fix", "--write")
    assert status == 2
    assert f"{PATH}: has changes that git does not hold yet" in printed
    assert "add --force" in printed
    assert page.read_bytes() == before


def test_force_makes_the_fixes_and_keeps_a_copy(run: Run, page: Path, git: Callable[..., str]) -> None:
    page.write_text(page.read_text("utf-8") + "\nIt can't spread.\n", "utf-8")
    before = page.read_bytes()
    assert run("fix", "--write", "--force")[0] == 0
    assert page.with_name(f"{page.name}.bak").read_bytes() == before
    assert "It cannot spread." in page.read_text("utf-8")


def test_without_git_a_copy_stays_and_takes_it_back(run: Run, page: Path) -> None:
    before = page.read_bytes()
    _, printed = run("fix", "--write")
    undo = printed.rsplit("To undo: ", 1)[1]
    assert page.read_bytes() != before
    subprocess.run(undo, shell=True, check=True)
    assert page.read_bytes() == before


def test_a_file_from_elsewhere_can_be_fixed(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "gout.html"
    file.write_text("<h1>Gout</h1>\n<p>You <b>don't</b> need &amp; can't get <i>any</i>.</p>\n", "utf-8")
    run("fix", str(file), "--write")
    told = file.read_text("utf-8")
    assert told == "<h1>Gout</h1>\n<p>You <b>do not</b> need &amp; cannot get <i>any</i>.</p>\n"


def test_words_that_hold_markup_or_entities_are_left_to_a_person(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "gout.html"
    file.write_text("<h1>Gout</h1>\n<p>You do<b>n't</b> need it. It isn&rsquo;t bad.</p>\n", "utf-8")
    assert run("fix", str(file))[1] == f"{file}: nothing that can be fixed without changing what it says.\n"


def test_line_ends_and_a_byte_order_mark_stay(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "gout.txt"
    file.write_bytes("\ufeffGout\r\n\r\nYou don't need it.\r\n".encode())
    run("fix", str(file), "--write")
    assert file.read_bytes() == "\ufeffGout\r\n\r\nYou do not need it.\r\n".encode()


def test_a_finding_that_somebody_accepted_is_not_fixed(run: Run, page: Path) -> None:
    note = "<!-- plainleaf ignore word.negative-contraction: how we talk -->"
    page.write_text(page.read_text("utf-8").replace("You don't", f"{note}\nYou don't"), "utf-8")
    assert "nothing that can be fixed" in run("fix")[1]


def test_a_waiver_keeps_its_finding(run: Run, project: Path, page: Path, found) -> None:
    page.write_text(page.read_text("utf-8") + "\nYou don't cough. You can't see it.\n", "utf-8")
    first, *_ = (one for one in found("hay-fever") if one["words"] == "don't")
    (project / "source/waivers.toml").write_text(
        f'[[waiver]]\nfingerprint = "{first["fingerprint"]}"\nrule = "{first["rule"]}"\nwords = "don\'t"\n'
        'reason = "It is how we talk."\ndate = 2026-11-01\n'
    )
    run("fix", "--write")
    assert page.read_text("utf-8").count("don't") == 2
    assert "You cannot see it." in page.read_text("utf-8")
    assert "waiver.unused" not in run("check", "--json")[1]


def test_a_word_file_is_left_to_word(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "gout.docx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    status, printed = run("fix", str(file))
    assert status == 0
    assert printed == f"{file}: no fixes can be made in a Word file; make them in Word, or import the page.\n"


def test_a_file_that_changes_in_the_meantime_is_not_written(
    run: Run, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save_and_plan(*words: object, **more: object) -> object:
        plan = planned(*words, **more)
        page.write_text("# Hay fever\n\nAnother text.\n", "utf-8")
        return plan

    planned = fix_command._plan
    monkeypatch.setattr(fix_command, "_plan", save_and_plan)
    status, printed = run("fix", "--write")
    assert status == 2
    assert f"{PATH}: has changed while its fixes were worked out" in printed
    assert page.read_text("utf-8") == "# Hay fever\n\nAnother text.\n"


def test_the_json_says_each_fix_and_how_to_undo_it(run: Run, git: Callable[..., str]) -> None:
    (row,) = json.loads(run("fix", "--write", "--json")[1])
    assert (row["file"], row["written"], row["problem"]) == (PATH, True, None)
    assert "checkout" in row["undo"]
    assert [(one["line"], one["words"], one["instead"]) for one in row["fixes"]] == [
        (9, "don't", "do not"),
        (9, "isn’t", "is not"),
    ]


def test_markup_that_a_fix_would_break_is_left_to_a_person(run: Run, project: Path, tmp_path: Path) -> None:
    (project / "source/rules").mkdir()
    (project / "source/rules/stars.toml").write_text(
        'message = "{words} is ours. Write {say}."\nwhy = "So."\nsource = "https://example.org"\n'
        'severity = "suggestion"\nwords = [{find = "rest", say = "*rest*"}]\nfix = true\n'
        'bad = ["rest"]\ngood = ["nap"]\n'
    )
    file = tmp_path / "gout.md"
    file.write_text("# Gout\n\nYou must rest.\n", "utf-8")
    assert "team.stars" in run("check", str(file))[1]
    assert "nothing that can be fixed" in run("fix", str(file))[1]
    assert [block.text for block in parse("a.md", file.read_bytes(), "en").blocks][1] == "You must rest."
