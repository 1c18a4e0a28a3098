"""What is remembered, and what makes it be worked out anew."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from pipeline.memo import PACKAGE, Memo, code_digest, imported
from pipeline.memo import _files as files_behind
from pipeline.stages.parse import parse

PAGE = ("source/pages/a.txt", b"Gout\n\nGout hurts.\n", "en")


def test_a_result_is_worked_out_once_and_then_remembered(tmp_path: Path) -> None:
    first, second = Memo(tmp_path), Memo(tmp_path)
    assert first(parse, *PAGE) == second(parse, *PAGE) == parse(*PAGE)
    assert (first.made, second.made) == (["parse"], [])


def test_other_input_is_worked_out_anew(tmp_path: Path) -> None:
    memo = Memo(tmp_path)
    memo(parse, *PAGE)
    memo(parse, PAGE[0], b"Gout\n\nGout hurts a lot.\n", "en")
    assert memo.made == ["parse", "parse"]


def test_without_a_folder_to_keep_it_in_nothing_is_lost_but_time(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert Memo(blocked)(parse, *PAGE) == Memo(None)(parse, *PAGE) == parse(*PAGE)


def test_a_damaged_memory_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "memo.sqlite").write_bytes(b"not a database, and longer than its header would be" * 20)
    assert Memo(tmp_path)(parse, *PAGE) == parse(*PAGE)


def test_a_stage_depends_on_the_modules_and_word_lists_it_reaches_and_on_no_others() -> None:
    behind = {file.name for file in files_behind("pipeline.stages.parse")}
    assert {"parse.py", "read.py", "furniture.py", "signs.toml", "page.py"} <= behind
    assert not {"merge.py", "publish.py", "glossary.py"} & behind


def test_a_stage_depends_on_its_templates_and_on_each_languages_lists() -> None:
    assert {"bundle.html", "bundle.css"} <= {file.name for file in files_behind("pipeline.stages.publish")}
    lists = {f"{file.parent.name}/{file.name}" for file in files_behind("pipeline.stages.verify")}
    assert "data/numbers_cy.toml" in lists


def test_a_check_depends_on_every_source_rule_and_on_no_translation_rule() -> None:
    behind = {file.as_posix() for file in files_behind("pipeline.stages.check")}
    assert any(path.endswith("rules/page/lost_list.py") for path in behind)
    assert not any("rules/entry/" in path for path in behind)
    assert any("rules/entry/" in file.as_posix() for file in files_behind("pipeline.stages.verify"))


def test_the_digest_of_code_is_the_same_at_each_call() -> None:
    assert code_digest("pipeline.stages.parse") == code_digest("pipeline.stages.parse")


def test_a_function_whose_code_has_changed_is_worked_out_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Memo(tmp_path)(parse, *PAGE)
    monkeypatch.setattr("pipeline.memo.code_digest", lambda module: "other code")
    changed = Memo(tmp_path)
    changed(parse, *PAGE)
    assert changed.made == ["parse"]


def test_a_memory_that_is_damaged_later_costs_only_time(tmp_path: Path) -> None:
    memo = Memo(tmp_path)
    memo(parse, *PAGE)
    file = tmp_path / "memo.sqlite"
    del memo
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    file.write_bytes(data)
    assert Memo(tmp_path)(parse, *PAGE) == parse(*PAGE)


def _by_syntax(code: str) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names if name.name.startswith("pipeline")}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("pipeline"):
            found |= {str(node.module), *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def test_the_imports_of_every_module_are_seen() -> None:
    for file in PACKAGE.rglob("*.py"):
        code = file.read_text("utf-8")
        assert set(imported(code)) >= _by_syntax(code), file
