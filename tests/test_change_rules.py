"""The rules that compare a page with what it was at the last update, each by its own examples."""

from __future__ import annotations

import pytest

from pipeline.model.catalogue import Template
from pipeline.model.finding import Hit
from pipeline.model.glossary import Glossary
from pipeline.model.page import Document
from pipeline.model.rule import ChangeRule
from pipeline.rules.registry import registry
from pipeline.stages.extract import extract
from pipeline.stages.parse import parse

RULES = {id: rule for id, rule in registry().items() if isinstance(rule, ChangeRule)}


def page(text: str) -> Document:
    """Read an example."""
    return parse("source/pages/example.txt", text.encode(), "en")


def hits(rule: ChangeRule, before: str, now: str) -> list[Hit]:
    """Return what a rule finds when a page was one text and is another."""
    old: Template = extract(page(before), (), Glossary(""), None)
    return list(rule.check(page(now), extract(page(now), (), Glossary(""), old), old))


@pytest.mark.parametrize(("id", "texts"), [(id, texts) for id, rule in RULES.items() for texts in rule.bad])
def test_every_bad_change_is_found(id: str, texts: tuple[str, str]) -> None:
    assert hits(RULES[id], *texts)


@pytest.mark.parametrize(("id", "texts"), [(id, texts) for id, rule in RULES.items() for texts in rule.good])
def test_no_good_change_is_hit(id: str, texts: tuple[str, str]) -> None:
    assert not hits(RULES[id], *texts)
