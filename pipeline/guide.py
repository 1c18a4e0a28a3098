"""The rule guide, made from the rules themselves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

import msgspec

from pipeline.decided import all_rules
from pipeline.formats.report import RuleEntry, render_guide, render_rule
from pipeline.model.house import House
from pipeline.model.rule import CatalogueExample, Example, Reason
from pipeline.model.team_rule import TeamRule
from pipeline.rules.facts import facts
from pipeline.rules.registry import is_on, registry

_INDENT = "\n    "


def explain(rule_id: str, team: Iterable[TeamRule] = ()) -> str:
    """Return a rule's page: why, who asks for it, what it finds and what it does not, and the facts behind it.

    Raises KeyError for an id that no rule has.
    """
    rule = entry(rule_id, all_rules(team)[rule_id])
    lines = [
        f"{rule_id} ({rule.severity})",
        "",
        f"Why: {rule.why}",
        f"Asked for by: {rule.source}",
        f"Profile: {rule.profile}. Each finding is about: {rule.scope}.",
        *([f"Written in: {rule.file}"] if rule.file else []),
        "",
        "Found:",
        *(f"  - {example.replace(chr(10), _INDENT)}" for example in rule.bad),
        "",
        "Not found:",
        *(f"  - {example.replace(chr(10), _INDENT)}" for example in rule.good),
    ]
    if rule.facts:
        lines += ["", "Facts of style (NHS digital service manual, Crown copyright, Open Government Licence v3.0):"]
        lines += [f"  - {fact.kind}: {fact.pattern}{'' if fact.is_found else ' (not found)'}" for fact in rule.facts]
    return "\n".join(lines)


def table() -> str:
    """Return a Markdown table of all rules."""
    rows = [f"| `{rule_id}` | {_severity(rule)} | {rule.why} |" for rule_id, rule in registry().items()]
    return "\n".join(("| rule | severity | why |", "| --- | --- | --- |", *rows))


def listing(house: House, team: Iterable[TeamRule]) -> str:
    """Return a Markdown table of all rules, ours and the team's own, with which of them are on in this house."""
    rows = [
        f"| `{id}` | {_severity(rule)} | {rule.profile} | {'on' if is_on(id, rule, house) else 'off'} | {rule.why} |"
        for id, rule in all_rules(team).items()
    ]
    return "\n".join(("| rule | severity | profile | here | why |", "| --- | --- | --- | --- | --- |", *rows))


def entry(id: str, rule: Reason) -> RuleEntry:
    """Return what the guide tells of a rule."""
    bad, good = _examples(rule)
    return RuleEntry(
        id=id,
        severity=rule.severity,
        blocks_live=rule.blocks_live,
        profile=rule.profile,
        scope=rule.scope,
        why=rule.why,
        source=rule.source,
        bad=bad,
        good=good,
        facts=facts(id),
        file=rule.file if isinstance(rule, TeamRule) else "",
    )


def guide_digest(rules: Mapping[str, Reason]) -> str:
    """Return what changes when the guide would: SHA-256, hexadecimal."""
    entries = tuple(entry(id, rule) for id, rule in rules.items())
    return hashlib.sha256(msgspec.msgpack.encode(entries)).hexdigest()


def guide_pages(rules: Mapping[str, Reason]) -> dict[str, str]:
    """Return the guide's pages, by the name of the file: a list of all rules, and one page for each."""
    entries = tuple(entry(id, rule) for id, rule in rules.items())
    return {
        "index.html": render_guide(entries, guide_digest(rules)),
        **{f"{one.id}.html": render_rule(one) for one in entries},
    }


def _severity(rule: Reason) -> str:
    return f"{rule.severity}, blocks live" if rule.blocks_live else str(rule.severity)


def _examples(rule: Reason) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the texts in which a rule finds something, and those in which it does not."""
    bad, good = getattr(rule, "bad", ()), getattr(rule, "good", ())
    return tuple(map(_shown, bad)), tuple(map(_shown, good))


def _shown(example: str | tuple[str, str] | Example | CatalogueExample) -> str:
    if isinstance(example, str):
        return example
    if isinstance(example, tuple):
        return f"before: {example[0]}\nnow: {example[1]}"
    if isinstance(example, Example):
        return f"{example.source} → {example.language}: {example.translation}"
    return example.po
