"""Checks a page against every rule that looks at pages, reading and terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from pipeline.model.finding import Finding, Hit
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.prose import prose
from pipeline.model.record import PageRecord
from pipeline.model.rule import PageRule, ProseRule, ReadingRule, Reason, RecordRule, TermRule
from pipeline.model.scores import Scores
from pipeline.model.team_rule import TeamRule
from pipeline.rules import care, figure, mark, reading, record, term, word
from pipeline.rules import page as page_rules
from pipeline.rules.cued import cued
from pipeline.rules.findings import Found, findings
from pipeline.rules.registry import is_on, rules_on
from pipeline.rules.team import team_hits

Looked = Iterable[tuple[str, Reason, Iterator[Hit]]]


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
    on_page = ((id, rule, rule.check(page, house)) for id, rule in rules_on(PageRule, house, page_rules))
    on_reading = ((id, rule, rule.check(page, scores, house)) for id, rule in rules_on(ReadingRule, house, reading))
    on_terms = ((id, rule, rule.check(page, uses, glossary, house)) for id, rule in rules_on(TermRule, house, term))
    behind = ((id, rule, rule.check(page, on_record, house)) for id, rule in rules_on(RecordRule, house, record))
    looked = chain(on_page, _on_prose(page, house, team), on_reading, on_terms, behind)
    return findings(page, house, (Found(id, rule, hit) for id, rule, hits in looked for hit in hits))


def _on_prose(page: Document, house: House, team: tuple[TeamRule, ...]) -> Looked:
    """Yield the rules about wording, the team's own last; not those of whose words the page has none."""
    whole = prose(page)
    on = rules_on(ProseRule, house, page_rules, reading, care, word, figure, mark)
    for id, rule in cued(on, whole.words):
        yield id, rule, rule.check(whole, house)
    for own in team:
        if is_on(own.id, own, house):
            yield own.id, own, team_hits(own, whole)
