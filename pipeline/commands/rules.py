"""`plainleaf rules`, `explain` and `guide`: what is checked, why, and who asks for it."""

from __future__ import annotations

import difflib
from argparse import Namespace
from pathlib import Path

import msgspec

from pipeline.commands.chosen import PROFILE
from pipeline.commands.run import Command, Option, Voice, root
from pipeline.decided import all_rules, with_profile
from pipeline.guide import entry, explain, guide_digest, guide_pages, listing
from pipeline.language.english import counted
from pipeline.model.errors import ProjectError
from pipeline.model.team_rule import TeamRule
from pipeline.output import write_file
from pipeline.project import settings_of
from pipeline.rules.registry import is_on

_GUIDE = "reports/guide"


def _rules(arguments: Namespace, voice: Voice, today: str) -> int:
    decided, team = settings_of(root(arguments))
    house = with_profile(decided, arguments.profile)
    if not arguments.json:
        voice.result(listing(house, team))
        return 0
    rows = {
        id: {"severity": rule.severity, "profile": rule.profile, "on": is_on(id, rule, house), "why": rule.why}
        for id, rule in all_rules(team).items()
    }
    voice.result(msgspec.json.encode(rows).decode())
    return 0


def _explain(arguments: Namespace, voice: Voice, today: str) -> int:
    _, team = settings_of(root(arguments))
    known = all_rules(team)
    if arguments.rule not in known:
        near = difflib.get_close_matches(arguments.rule, known, 1, 0.0)
        raise ProjectError(f"rule “{arguments.rule}”", "does not exist", f"did you mean “{near[0]}”?")
    told = entry(arguments.rule, known[arguments.rule])
    voice.result(msgspec.json.encode(told).decode() if arguments.json else explain(arguments.rule, team))
    return 0


def _guide(arguments: Namespace, voice: Voice, today: str) -> int:
    _, team = settings_of(root(arguments))
    write_guide(root(arguments), team)
    count, path = len(all_rules(team)), f"{_GUIDE}/index.html"
    told = msgspec.json.encode({"path": path, "rules": count}).decode()
    voice.result(told if arguments.json else f"{path}: {counted(count, 'rule')}, a page for each.")
    return 0


def write_guide(folder: Path, team: tuple[TeamRule, ...]) -> None:
    """Write the guide to the rules, unless the one that is there tells of the same ones."""
    rules = all_rules(team)
    there = folder / _GUIDE / "index.html"
    if there.is_file() and f'content="{guide_digest(rules)}"' in there.read_text("utf-8", "replace"):
        return
    pages = guide_pages(rules)
    for name, text in reversed(pages.items()):  # the list last: it says that all the others are there
        write_file(folder, f"{_GUIDE}/{name}", text.encode())
    for old in (folder / _GUIDE).glob("*.html"):
        if old.name not in pages:  # of a rule that is no more
            old.unlink()


_JSON = Option(("--json",), {"action": "store_true", "help": "print it as JSON"})
COMMANDS = (
    Command(
        "rules",
        "List every rule: its severity, its profile, whether it is on here, and its reason.",
        "plainleaf rules --profile plain",
        _rules,
        (PROFILE, _JSON),
    ),
    Command(
        "explain",
        "Say why a rule exists, who asks for it, what it finds and what it does not.",
        "plainleaf explain page.lost-list",
        _explain,
        (Option(("rule",), {"help": "the rule's id"}), _JSON),
    ),
    Command(
        "guide",
        "Write reports/guide/: a page for each rule, with its reason, who asks for it, and examples.",
        "plainleaf guide",
        _guide,
        (_JSON,),
    ),
)
