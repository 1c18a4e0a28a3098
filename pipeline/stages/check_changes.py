"""Checks what became of a page since its catalogues were last updated."""

from __future__ import annotations

from pipeline.model.catalogue import Template
from pipeline.model.finding import Finding
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import ChangeRule
from pipeline.rules import change
from pipeline.rules.findings import Found, findings
from pipeline.rules.registry import rules_on


def check_changes(page: Document, now: Template, before: Template, house: House) -> tuple[Finding, ...]:
    """Return what was lost since the template `before` was written, sorted by place, then rule."""
    on = rules_on(ChangeRule, house, change)
    return findings(page, house, (Found(id, rule, hit) for id, rule in on for hit in rule.check(page, now, before)))
