"""The rule guide is the rules' own words, and the documents say what is true."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.guide import explain, table
from pipeline.rules.registry import registry

HOME = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "docs/editors.md", "docs/translators.md", "docs/ci.md")


def test_the_table_of_rules_in_the_documents_is_the_registrys(golden: Callable[[Path, str], None]) -> None:
    introduction = (
        "# The rules\n\n`plainleaf explain <rule>` says more: who asks for it, what it finds and what not.\n\n"
    )
    golden(HOME / "docs/rules.md", f"{introduction}{table()}\n")


@pytest.mark.parametrize("id", sorted(registry()))
def test_a_rule_can_explain_itself(id: str) -> None:
    page = explain(id)
    assert page.startswith(f"{id} (")
    assert "Asked for by: https://" in page
    assert "Not found:\n  - " in page


@pytest.mark.parametrize("path", DOCUMENTS)
def test_a_document_names_only_targets_files_and_rules_that_exist(path: str) -> None:
    text = (HOME / path).read_text("utf-8")
    makefile = (HOME / "Makefile").read_text("utf-8")
    for target in re.findall(r"\bmake ([a-z]+)\b", text):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE) or f"`make {target}" not in text, target
    for link in re.findall(r"\]\(([^)#:]+)\)", text):
        assert ((HOME / path).parent / link).exists(), link
    for id in re.findall(r"plainleaf explain ([a-z]+\.[a-z-]+)", text):
        assert id in registry()
