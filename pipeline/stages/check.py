"""Checks a page against every rule that looks at pages, reading and terms."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Finding, Hit
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule, ReadingRule, Rule, TermRule
from pipeline.model.scores import Scores
from pipeline.rules import page as page_rules
from pipeline.rules import reading, term
from pipeline.rules.findings import Found, findings
from pipeline.rules.registry import rules_in


def check(
    page: Document, scores: Scores, uses: tuple[TermUse, ...], glossary: Glossary, house: House
) -> tuple[Finding, ...]:
    """Return what is wrong with a page, sorted by place, then rule. Rules that the house has switched off are skipped.

    `uses` are those in the page's content, not in the furniture around it. Rules that need today's date
    are not among these: their findings change by themselves as time passes, so `check_dates` makes them.
    """
    off = {switched.rule for switched in house.off}

    def hits(rule: Rule) -> Iterator[Hit]:
        if isinstance(rule, PageRule):
            yield from rule.check(page, house)
        elif isinstance(rule, ReadingRule):
            yield from rule.check(page, scores, house)
        elif isinstance(rule, TermRule):
            yield from rule.check(page, uses, glossary, house)

    on = ((id, rule) for id, rule in rules_in(page_rules, reading, term).items() if id not in off)
    return findings(page, house, (Found(id, rule, hit) for id, rule in on for hit in hits(rule)))
