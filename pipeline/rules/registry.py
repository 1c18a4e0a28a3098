"""Finds the rules by their place: `rules/page/lost_list.py` is `page.lost-list`."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import TypeVar

import pipeline.rules
from pipeline.model.house import House
from pipeline.model.rule import Rule

Kind = TypeVar("Kind", bound=Rule)


@functools.cache
def registry() -> dict[str, Rule]:
    """Return every rule by its id, sorted. To add a rule, put one file into a folder: nothing else knows of it."""
    folders = (folder.name for folder in pkgutil.iter_modules(pipeline.rules.__path__) if folder.ispkg)
    return rules_in(*(importlib.import_module(f"pipeline.rules.{name}") for name in folders))


def rules_in(*folders: ModuleType) -> dict[str, Rule]:
    """Return the rules of some folders by id, sorted: a stage names the folders that it needs, and no others."""
    return dict(sorted(rule for folder in folders for rule in _rules(folder)))


def rules_on(kind: type[Kind], house: House, *folders: ModuleType) -> Iterator[tuple[str, Kind]]:
    """Yield the rules of one kind in some folders by id, sorted, but for those that the house has switched off."""
    off = {switched.rule for switched in house.off}
    yield from ((id, rule) for id, rule in rules_in(*folders).items() if isinstance(rule, kind) and id not in off)


def _rules(folder: ModuleType) -> Iterator[tuple[str, Rule]]:
    name = folder.__name__.rsplit(".", 1)[-1]
    for file in pkgutil.iter_modules(folder.__path__):
        module = importlib.import_module(f"{folder.__name__}.{file.name}")
        yield f"{name}.{file.name.replace('_', '-')}", module.rule
