"""A rule about wording looks only at pages that have one of its words."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.rules.cued import cued


def rule(*cues: str) -> ProseRule:
    return ProseRule(
        check=lambda prose, house: iter(()),
        cues=frozenset(cues),
        severity=Severity.SUGGESTION,
        why="",
        source="",
        bad=(),
        good=(),
    )


RULES = (("a", rule("pain", "ache")), ("b", rule()), ("c", rule("ache")))


def names(*words: str) -> list[str]:
    return [id for id, _ in cued(RULES, frozenset(words))]


def test_those_with_a_word_of_the_page_come_in_their_order_and_once() -> None:
    assert names("ache", "pain") == ["a", "b", "c"]
    assert names("pain") == ["a", "b"]


def test_one_without_words_of_its_own_always_looks() -> None:
    assert names() == ["b"]
