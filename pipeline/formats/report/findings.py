"""Which findings to look at first, how many there are, and which were accepted and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

import msgspec

from pipeline.formats.report.concerns import concern
from pipeline.formats.report.notes import LOOKS, SUMMARIES, Note, look, rule_name
from pipeline.model.finding import Finding, Severity

Found = TypeVar("Found")


class Accepted(msgspec.Struct, frozen=True):
    """The known faults of one rule."""

    rule: str
    reasons: tuple[tuple[str, tuple[Note, ...]], ...]  # each reason, with what it accepts

    @property
    def name(self) -> str:
        """The rule, as words."""
        return rule_name(self.rule)

    @property
    def count(self) -> int:
        """How many were accepted."""
        return sum(len(found) for _, found in self.reasons)


class OfRule(msgspec.Struct, frozen=True):
    """All findings of one rule."""

    rule: str
    notes: tuple[Note, ...]

    @property
    def worst(self) -> Note:
        """Its worst finding."""
        return min(self.notes, key=_rank)

    @property
    def name(self) -> str:
        """The rule, as words."""
        return rule_name(self.rule)


def counts(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how many findings there are of each severity, and how many were accepted (`waived`)."""
    found = Counter(look(finding) for finding in findings)
    return {one.id: found[one.id] for one in LOOKS}


class Alike(msgspec.Struct, Generic[Found], frozen=True):
    """Findings of one rule that say the same: shown once, with how many there are."""

    first: Found
    count: int
    languages: tuple[str, ...]  # of the translations they are about, each once; empty for the source


def worst(items: Iterable[Found], finding: Callable[[Found], Finding]) -> list[Alike[Found]]:
    """Return the findings that nobody has accepted, worst first; `finding` says which finding an item is.

    Within a severity, what keeps a page from live comes first, then one of each rule before a second
    of the same: forty long sentences do not hide a link that leads nowhere. Of these, what is dangerous comes
    before what is broken, out of date, hard to follow, or not in the house's words. That a whole catalogue is
    a draft comes last: every language's coverage says so.
    """
    groups: dict[tuple[Severity, bool, str, str], list[Found]] = defaultdict(list)
    for item in items:
        one = finding(item)
        if not one.waived:
            groups[one.severity, one.blocks_live, one.rule, one.message].append(item)
    seen: Counter[str] = Counter()
    ranked: list[tuple[tuple[int | bool, ...], Alike[Found]]] = []
    for at, ((severity, blocks_live, rule, _), group) in enumerate(groups.items()):
        languages = tuple(dict.fromkeys(tag for item in group if (tag := finding(item).language)))
        first = concern(finding(group[0]))
        urgency = (severity.rank, rule in SUMMARIES, not blocks_live, seen[rule], bool(languages), first, at)
        ranked.append((urgency, Alike(group[0], len(group), languages)))
        seen[rule] += 1
    return [group for _, group in sorted(ranked, key=lambda pair: pair[0])]


def accepted(notes: Iterable[Note]) -> tuple[Accepted, ...]:
    """Return the known faults by rule, most first, each reason once."""
    rules: dict[str, dict[str, list[Note]]] = defaultdict(lambda: defaultdict(list))
    for note in notes:
        if note.waived:
            rules[note.finding.rule][note.waived].append(note)
    found = [
        Accepted(rule, tuple((reason, tuple(group)) for reason, group in reasons.items()))
        for rule, reasons in rules.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.count, one.rule)))


def by_rule(notes: Iterable[Note]) -> tuple[OfRule, ...]:
    """Return the findings of each rule together, the rule with the worst finding first."""
    rules: dict[str, list[Note]] = defaultdict(list)
    for note in notes:
        rules[note.finding.rule].append(note)
    found = [OfRule(rule, tuple(group)) for rule, group in rules.items()]
    return tuple(sorted(found, key=lambda one: (_rank(one.worst), one.rule)))


def _rank(note: Note) -> tuple[bool, int, int]:
    return bool(note.finding.waived), note.finding.severity.rank, concern(note.finding)
