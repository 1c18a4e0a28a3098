"""`plainleaf rules` and `explain`: what is checked, why, and who asks for it."""

from __future__ import annotations

import difflib
from argparse import Namespace

import msgspec

from pipeline.commands.run import Command, Option, Voice
from pipeline.guide import explain, table
from pipeline.model.errors import ProjectError
from pipeline.rules.registry import registry


def _rules(arguments: Namespace, voice: Voice, today: str) -> int:
    rows = {rule_id: {"severity": rule.severity, "why": rule.why} for rule_id, rule in registry().items()}
    voice.result(msgspec.json.encode(rows).decode() if arguments.json else table())
    return 0


def _explain(arguments: Namespace, voice: Voice, today: str) -> int:
    known = registry()
    if arguments.rule not in known:
        near = difflib.get_close_matches(arguments.rule, known, 1, 0.0)
        raise ProjectError(f"rule “{arguments.rule}”", "does not exist", f"did you mean “{near[0]}”?")
    rule = known[arguments.rule]
    facts = {"id": arguments.rule, "severity": rule.severity, "why": rule.why, "source": rule.source}
    voice.result(msgspec.json.encode(facts).decode() if arguments.json else explain(arguments.rule))
    return 0


_JSON = Option(("--json",), {"action": "store_true", "help": "print it as JSON"})
COMMANDS = (
    Command("rules", "List every rule with its severity and its reason.", "plainleaf rules", _rules, (_JSON,)),
    Command(
        "explain",
        "Say why a rule exists, who asks for it, what it finds and what it does not.",
        "plainleaf explain page.lost-list",
        _explain,
        (Option(("rule",), {"help": "the rule's id"}), _JSON),
    ),
)
