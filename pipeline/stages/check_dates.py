"""Checks the dates that a page bears against today's date."""

from __future__ import annotations

import datetime

from pipeline.model.finding import Finding
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import DatedRule
from pipeline.rules import page as page_rules
from pipeline.rules.findings import Found, findings
from pipeline.rules.registry import rules_on


def check_dates(page: Document, house: House, today: datetime.date) -> tuple[Finding, ...]:
    """Return what is wrong with a page's dates as of `today`, sorted by place, then rule.

    Kept apart from `check`, so that only these findings have to be made anew each day. Their messages
    stay the same from day to day.
    """
    on = rules_on(DatedRule, house, page_rules)
    return findings(page, house, (Found(id, rule, hit) for id, rule in on for hit in rule.check(page, house, today)))
