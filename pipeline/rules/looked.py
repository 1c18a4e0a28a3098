"""Has each rule of the house look at a page: what there is to look at, rule by rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

import msgspec

from pipeline.model.finding import Hit
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
from pipeline.rules.registry import is_on, rules_on
from pipeline.rules.team import team_hits

Looked = Iterable[tuple[str, Reason, Iterator[Hit]]]


class Read(msgspec.Struct, frozen=True):
    """A page with all that is known of it."""

    page: Document
    scores: Scores
    uses: tuple[TermUse, ...]  # of terms in the page's content
    glossary: Glossary
    on_record: PageRecord | None = None


def looked(read: Read, house: House, team: tuple[TeamRule, ...] = ()) -> Looked:
    """Return each rule that is on, with its id and what it finds, which it looks for as it is asked.

    Rules that need today's date are not among these. A rule about wording is left out where the page has none of
    its words; the team's own come last of these.
    """
    page, uses, glossary = read.page, read.uses, read.glossary
    return chain(
        ((id, rule, rule.check(page, house)) for id, rule in rules_on(PageRule, house, page_rules)),
        _on_prose(page, house, team),
        ((id, rule, rule.check(page, read.scores, house)) for id, rule in rules_on(ReadingRule, house, reading)),
        ((id, rule, rule.check(page, uses, glossary, house)) for id, rule in rules_on(TermRule, house, term)),
        ((id, rule, rule.check(page, read.on_record, house)) for id, rule in rules_on(RecordRule, house, record)),
    )


def _on_prose(page: Document, house: House, team: tuple[TeamRule, ...]) -> Looked:
    whole = prose(page)
    on = rules_on(ProseRule, house, page_rules, reading, care, word, figure, mark)
    for id, rule in cued(on, whole.words):
        yield id, rule, rule.check(whole, house)
    for own in team:
        if is_on(own.id, own, house):
            yield own.id, own, team_hits(own, whole)
