"""Checks what became of a page since its catalogues were last updated."""

from __future__ import annotations

from pipeline.model.catalogue import Template
from pipeline.model.finding import Finding
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import ChangeRule
from pipeline.rules import change
from pipeline.rules.findings import Found, findings
from pipeline.rules.registry import rules_in


def check_changes(page: Document, now: Template, before: Template, house: House) -> tuple[Finding, ...]:
    """Return what was lost since the template `before` was written, sorted by place, then rule."""
    off = {switched.rule for switched in house.off}
    rules = ((id, rule) for id, rule in rules_in(change).items() if isinstance(rule, ChangeRule) and id not in off)
    return findings(page, house, (Found(id, rule, hit) for id, rule in rules for hit in rule.check(page, now, before)))
