"""The rule guide, made from the rules themselves."""

from __future__ import annotations

from pipeline.model.rule import CatalogueExample, Example, Rule
from pipeline.rules.registry import registry


def explain(rule_id: str) -> str:
    """Return a rule's page: why, who asks for it, what it finds and what it does not.

    Raises KeyError for an id that no rule has.
    """
    rule = registry()[rule_id]
    lines = [
        f"{rule_id} ({rule.severity})",
        "",
        f"Why: {rule.why}",
        f"Asked for by: {rule.source}",
        "",
        "Found:",
        *(f"  - {_shown(example)}" for example in rule.bad),
        "",
        "Not found:",
        *(f"  - {_shown(example)}" for example in rule.good),
    ]
    return "\n".join(lines)


def table() -> str:
    """Return a Markdown table of all rules."""
    rows = [f"| `{rule_id}` | {_severity(rule)} | {rule.why} |" for rule_id, rule in registry().items()]
    return "\n".join(("| rule | severity | why |", "| --- | --- | --- |", *rows))


def _severity(rule: Rule) -> str:
    return f"{rule.severity}, blocks live" if rule.blocks_live else str(rule.severity)


def _shown(example: str | tuple[str, str] | Example | CatalogueExample) -> str:
    if isinstance(example, str):
        return example.replace("\n", "\n    ")
    if isinstance(example, tuple):
        return f"before: {example[0]}\nnow: {example[1]}".replace("\n", "\n    ")
    if isinstance(example, Example):
        return f"{example.source} → {example.language}: {example.translation}"
    return example.po.replace("\n", "\n    ")
