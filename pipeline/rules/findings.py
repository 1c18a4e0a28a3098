"""Turns what rules yield into findings: numbered, placed, one for each fault."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import accumulate

import msgspec
from msgspec.structs import replace

from pipeline.model.finding import Finding, Hit, Severity, fingerprint
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import DatedRule, Reason, Scope
from pipeline.model.team_rule import TeamRule
from pipeline.model.text import Span


class Found(msgspec.Struct, frozen=True, gc=False):
    """One hit, with the rule that yielded it."""

    id: str
    rule: Reason
    hit: Hit


def findings(page: Document, house: House, found: Iterable[Found]) -> tuple[Finding, ...]:
    """Return a finding for each fault of a page, sorted by place, then rule.

    Where two rules hit the same words and one yields to the other, the more telling one stays; so does the more
    harmful one of two that are about words, and of two alike the one with more words.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    ordered = sorted(_one_for_each(_most_telling(tuple(found))), key=_place)
    return tuple([_finding(page, house, one, seen) for one in ordered])


def known(findings: Iterable[Finding], path: str) -> Iterator[Finding]:
    """Yield findings, in the order given, with the fingerprints that they are known by.

    `path` is the file that was checked: the page or the catalogue, even where a finding stands elsewhere.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    for each in findings:
        yield replace(each, fingerprint=_fingerprint(each.rule, path, each.words, each.string, seen))


def _fingerprint(rule: str, path: str, words: str, string: str, seen: Counter[tuple[str, str, str]]) -> str:
    """Return a finding's fingerprint, and count it among those seen."""
    key = (rule, string, words)
    repeat = seen[key]
    seen[key] = repeat + 1
    return fingerprint(rule, path, words, repeat, string)


def _most_telling(found: tuple[Found, ...]) -> list[Found]:
    """Drop each hit whose rule yields to another that hit some of the same words."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for one in found:
        spans[one.id].append(one.hit.span)
    rows = {id: _row(spans[id]) for id in {id for one in found for id in one.rule.yields_to} if id in spans}
    return [one for one in found if not _is_told(one, rows)]


def _is_told(one: Found, rows: dict[str, _Row]) -> bool:
    """Whether a rule that the hit's own yields to has hit some of the same words."""
    return any([rows[id].overlaps(one.hit.span) for id in one.rule.yields_to if id in rows])


def _one_for_each(found: list[Found]) -> list[Found]:
    """Keep one of the hits that are about the same words; hits about a sentence or more are each a fault of its own."""
    kept = [one for one in found if one.rule.scope is not Scope.WORDS]
    taken: list[tuple[int, int]] = []  # rising, none overlapping
    for one in sorted([one for one in found if one.rule.scope is Scope.WORDS], key=_weight):
        span = (one.hit.span.start, one.hit.span.end)
        at = bisect_left(taken, (span[1], 0))
        if at == 0 or taken[at - 1][1] <= span[0]:
            taken.insert(at, span)
            kept.append(one)
    return kept


def _weight(one: Found) -> tuple[int, bool, int, int, str]:
    """The most harmful first, then the team's own, then what every house wants to know, then the longest."""
    span, is_ours = one.hit.span, not isinstance(one.rule, TeamRule)
    return one.rule.severity.rank, is_ours, one.rule.profile.rank, span.start - span.end, one.id


class _Row(msgspec.Struct, frozen=True):
    """Where the hits of one rule stand."""

    starts: list[int]  # rising
    reaches: list[int]  # how far the hits up to each have come

    def overlaps(self, span: Span) -> bool:
        """Whether a hit shares words with the span."""
        before = bisect_left(self.starts, span.end)  # hits that begin before the span ends
        return before > 0 and self.reaches[before - 1] > span.start


def _row(spans: list[Span]) -> _Row:
    rising = sorted(spans)
    return _Row([span.start for span in rising], list(accumulate((span.end for span in rising), max)))


def _place(one: Found) -> tuple[int, int, str]:
    return one.hit.span.start, one.hit.span.end, one.id


def _finding(page: Document, house: House, one: Found, seen: Counter[tuple[str, str, str]]) -> Finding:
    start, end = page.origin.ends(one.hit.span)
    words = one.hit.span.of(page.text)
    return Finding(
        rule=one.id,
        severity=Severity.WARNING if one.rule.is_score and house.reading.gate else one.rule.severity,
        start=start,
        end=end,
        span=one.hit.span,
        words=words,
        message=one.hit.message,
        fingerprint=_fingerprint(one.id, page.path, words, "", seen),
        suggestion=one.hit.suggestion,
        blocks_live=one.rule.blocks_live,
        profile=one.rule.profile,
        is_dated=isinstance(one.rule, DatedRule),
    )
