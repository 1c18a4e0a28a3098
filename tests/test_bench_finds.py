"""The ledger of true finds: which rules have found a fault on a real page, where, and in which words."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bench.source import PAGE
from pipeline.rules.registry import registry

HOME = Path(__file__).parents[1]
LEDGER = HOME / "bench" / "finds.tsv"


def rows() -> list[list[str]]:
    lines = LEDGER.read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def test_at_least_120_rules_are_in_the_ledger_each_once() -> None:
    count = Counter(rule for rule, _, _ in rows())
    assert len(count) >= 120
    assert set(count.values()) == {1}


def test_each_rule_of_the_ledger_exists_and_has_near_misses_and_words_that_it_found() -> None:
    assert {rule for rule, _, _ in rows()} <= set(registry())
    for rule, page, words in rows():
        assert len(registry()[rule].good) >= 2
        assert page.strip()
        assert words.strip()


@pytest.mark.sample
def test_what_was_found_on_the_sample_page_stands_on_its_line() -> None:
    lines = [" ".join(line.split()) for line in (HOME / PAGE).read_text("utf-8").split("\n")]
    finds = [(page, words) for _, page, words in rows() if page.startswith("sample:")]
    assert finds
    for page, words in finds:
        assert words.removesuffix(" …") in lines[int(page.removeprefix("sample:")) - 1]
