"""Checks a page against every rule that looks at pages, reading and terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from pipeline.model.finding import Finding, Hit
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule, ReadingRule, Rule, TermRule
from pipeline.model.scores import Scores
from pipeline.rules import page as page_rules
from pipeline.rules import reading, term
from pipeline.rules.findings import Found, findings
from pipeline.rules.registry import rules_on


def check(
    page: Document, scores: Scores, uses: tuple[TermUse, ...], glossary: Glossary, house: House
) -> tuple[Finding, ...]:
    """Return what is wrong with a page, sorted by place, then rule. Rules that the house has switched off are skipped.

    `uses` are those in the page's content, not in the furniture around it. Rules that need today's date
    are not among these: their findings change by themselves as time passes, so `check_dates` makes them.
    """
    on_page = ((id, rule, rule.check(page, house)) for id, rule in rules_on(PageRule, house, page_rules))
    on_reading = ((id, rule, rule.check(page, scores, house)) for id, rule in rules_on(ReadingRule, house, reading))
    on_terms = ((id, rule, rule.check(page, uses, glossary, house)) for id, rule in rules_on(TermRule, house, term))
    looked: Iterable[tuple[str, Rule, Iterator[Hit]]] = chain(on_page, on_reading, on_terms)
    return findings(page, house, (Found(id, rule, hit) for id, rule, hits in looked for hit in hits))
