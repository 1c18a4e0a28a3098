"""What is dangerous is told before what is broken, out of date, hard to follow, or not in the house's words."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pipeline.formats.report.concerns as concerns
from pipeline.rules.registry import registry

TABLE = tomllib.loads(Path(concerns.__file__).with_name("concerns.toml").read_text("utf-8"))


def test_each_rule_that_is_named_exists_and_each_folder_of_rules_has_its_place() -> None:
    assert set(TABLE["rules"]) <= set(registry())
    assert {rule.split(".")[0] for rule in registry()} <= set(TABLE["folders"])
    assert {*TABLE["rules"].values(), *TABLE["folders"].values()} <= set(TABLE["order"])
