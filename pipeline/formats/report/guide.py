"""The guide to the rules as pages to read: one for each rule, and a list of them all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

import msgspec

from pipeline.formats.report.notes import LOOKS, Look, rule_address, rule_name
from pipeline.formats.report.plain import shown
from pipeline.formats.templates import render as fill
from pipeline.model.fact import Fact

_GROUPS = {
    "page": "The page: its structure, references and dates",
    "reading": "Reading: sentences, paragraphs and scores",
    "word": "Words",
    "care": "Safety: what to do, how soon, and whom to call",
    "term": "Medical terms",
    "figure": "Numbers, doses, dates and contact details",
    "mark": "Spelling, capitals and punctuation",
    "record": "What stands behind the page",
    "change": "What changed since the last update",
    "entry": "One text and its translation",
    "catalogue": "A whole translation",
    "team": "The team's own",
}
_OF_TRANSLATIONS = ("entry", "catalogue")
_LOOKS = {look.id: look for look in LOOKS}


class RuleEntry(msgspec.Struct, frozen=True):
    """One rule, as the guide tells of it."""

    id: str
    severity: str
    blocks_live: bool
    profile: str
    scope: str
    why: str
    source: str  # address of who asks for it
    bad: tuple[str, ...]
    good: tuple[str, ...]
    facts: tuple[Fact, ...] = ()
    file: str = ""  # where a rule of the team's own is written

    @property
    def title(self) -> str:
        """The rule, as words."""
        return rule_name(self.id).capitalize()

    @property
    def look(self) -> Look:
        """How its severity is shown."""
        return _LOOKS[self.severity]

    @property
    def address(self) -> str:
        """Its page, beside the list of all."""
        return rule_address(self.id)

    @property
    def site(self) -> str:
        """Who asks for it: the name of their website."""
        return urlsplit(self.source).netloc.removeprefix("www.")

    @property
    def group(self) -> str:
        """The sort of rule: the first part of its id."""
        return self.id.partition(".")[0]

    @property
    def is_of_page(self) -> bool:
        """Whether its findings stand on the page, where a comment can say to ignore them."""
        return self.group not in _OF_TRANSLATIONS


class Group(msgspec.Struct, frozen=True):
    """Rules of one sort."""

    id: str
    name: str
    rules: tuple[RuleEntry, ...]


def render_rule(rule: RuleEntry) -> str:
    """Return one rule's page: why it is there, who asks for it, what it finds and what not, how to do without."""
    return fill("guide_rule.html", {"rule": rule, "shown": shown, "today": ""})


def render_guide(rules: Iterable[RuleEntry], digest: str) -> str:
    """Return the list of all rules. `digest` is kept in it, to tell later whether the guide is still up to date."""
    found = tuple(rules)
    return fill("guide.html", {"groups": _groups(found), "count": len(found), "digest": digest, "today": ""})


def _groups(rules: Sequence[RuleEntry]) -> tuple[Group, ...]:
    names = {rule.group: _GROUPS.get(rule.group, rule.group) for rule in rules}
    order = [*_GROUPS, *sorted(names.keys() - _GROUPS.keys())]
    return tuple(Group(id, names[id], tuple(rule for rule in rules if rule.group == id)) for id in order if id in names)
