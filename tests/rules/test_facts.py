"""The facts of NHS writing that the rules know: each is shown at work on an example of ours.

The tables in `pipeline/search/data/facts/` have a row for a fact: its kind and pattern as in the collection of facts,
the rule at work, whether the rule finds something in the example, and the example (a page; “\\n” for a new line).
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import pipeline.search
from pipeline.model.finding import Hit
from pipeline.model.page import Document
from pipeline.model.rule import Rule
from pipeline.rules.registry import registry
from pipeline.stages.parse import parse

TABLES = Path(pipeline.search.__file__).parent / "data" / "facts"
COLUMNS = ["kind", "pattern", "rule", "finds", "example"]


def rows() -> list[dict[str, str]]:
    found = []
    for table in sorted(TABLES.glob("*.tsv")):
        lines = (line for line in table.read_text("utf-8").splitlines() if not line.startswith("#"))
        found += csv.DictReader(lines, COLUMNS, delimiter="\t", quoting=csv.QUOTE_NONE)
    return found


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['kind']}: {row['pattern']}: {row['finds']}")
def test_a_fact_is_at_work(row: dict[str, str], hits: Callable[[Rule, Document], Iterator[Hit]]) -> None:
    text = row["example"].replace("\\n", "\n")
    ending = ".html" if text.startswith("<") else ".md" if text.startswith("# ") else ".txt"
    page = parse(f"source/pages/example{ending}", text.encode(), "en")
    found = [hit.span.of(page.text) for hit in hits(registry()[row["rule"]], page)]
    assert row["finds"] in ("yes", "no")
    assert bool(found) == (row["finds"] == "yes"), found


def test_at_least_250_different_facts_are_at_work() -> None:
    assert len({(row["kind"], row["pattern"]) for row in rows()}) >= 250


@pytest.mark.parametrize("table", sorted(TABLES.glob("*.tsv")), ids=lambda table: table.stem)
def test_a_table_of_facts_says_whose_they_are(table: Path) -> None:
    top = "".join(line for line in table.read_text("utf-8").splitlines(keepends=True) if line.startswith("#"))
    assert "Crown copyright" in top
    assert "Open Government Licence v3.0" in top
