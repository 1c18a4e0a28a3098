"""Turns what rules yield into findings: numbered, placed, one for each fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from pipeline.model.finding import Finding, Hit, Severity, fingerprint
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import Rule


class Found(msgspec.Struct, frozen=True):
    """One hit, with the rule that yielded it."""

    id: str
    rule: Rule
    hit: Hit


def findings(page: Document, house: House, found: Iterable[Found]) -> tuple[Finding, ...]:
    """Return a finding for each fault of a page, sorted by place, then rule.

    Where two rules hit the same words and one yields to the other, the more telling one stays.
    """
    ordered = sorted(_most_telling(tuple(found)), key=lambda one: (one.hit.span, one.id))
    seen: Counter[tuple[str, str]] = Counter()
    made = []
    for one in ordered:
        words = one.hit.span.of(page.text)
        made.append(_finding(page, house, one, seen[one.id, words]))
        seen[one.id, words] += 1
    return tuple(made)


def _most_telling(found: tuple[Found, ...]) -> list[Found]:
    """Drop each hit whose rule yields to another that hit some of the same words."""
    return [one for one in found if not any(_tells_more(other, one) for other in found if one.rule.yields_to)]


def _tells_more(other: Found, one: Found) -> bool:
    overlaps = other.hit.span.start < one.hit.span.end and one.hit.span.start < other.hit.span.end
    return overlaps and other.id in one.rule.yields_to


def _finding(page: Document, house: House, one: Found, repeat: int) -> Finding:
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
        fingerprint=fingerprint(one.id, page.path, words, repeat),
        suggestion=one.hit.suggestion,
        blocks_live=one.rule.blocks_live,
    )
