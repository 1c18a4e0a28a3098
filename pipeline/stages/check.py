"""Checks a page against every rule that looks at pages, reading and terms."""

from __future__ import annotations

from pipeline.model.finding import Finding
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.record import PageRecord
from pipeline.model.scores import Scores
from pipeline.model.team_rule import TeamRule
from pipeline.rules.findings import Found, findings
from pipeline.rules.looked import Read, looked


def check(
    page: Document,
    scores: Scores,
    uses: tuple[TermUse, ...],
    glossary: Glossary,
    house: House,
    on_record: PageRecord | None = None,
    team: tuple[TeamRule, ...] = (),
) -> tuple[Finding, ...]:
    """Return what is wrong with a page, sorted by place, then rule. Rules that the house has switched off are skipped.

    `uses` are those in the page's content, not in the furniture around it. Rules that need today's date
    are not among these: their findings change by themselves as time passes, so `check_dates` makes them.
    """
    read = Read(page, scores, uses, glossary, on_record)
    return findings(page, house, [Found(id, rule, hit) for id, rule, hits in looked(read, house, team) for hit in hits])
