"""Finds the rules by their place: `rules/page/lost_list.py` is `page.lost-list`."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import TypeVar, cast

import pipeline.rules
from pipeline.model.house import House, Off
from pipeline.model.profile import OwnProfile, Profile
from pipeline.model.rule import Reason, Rule

Kind = TypeVar("Kind", bound=Rule)


@functools.cache
def registry() -> dict[str, Rule]:
    """Return every rule by its id, sorted. To add a rule, put one file into a folder: nothing else knows of it."""
    folders = (folder.name for folder in pkgutil.iter_modules(pipeline.rules.__path__) if folder.ispkg)
    return rules_in(*(importlib.import_module(f"pipeline.rules.{name}") for name in folders))


@functools.cache
def rules_in(*folders: ModuleType) -> dict[str, Rule]:
    """Return the rules of some folders by id, sorted: a stage names the folders that it needs, and no others."""
    return dict(sorted(rule for folder in folders for rule in _rules(folder)))


def rules_on(kind: type[Kind], house: House, *folders: ModuleType) -> tuple[tuple[str, Kind], ...]:
    """Return the rules of one kind in some folders by id, sorted: those of the house's profile that are not off."""
    on = _rules_on(kind.__name__, house.profile, house.profiles, house.off, folders)
    return cast(tuple[tuple[str, Kind], ...], on)


def is_in_profile(id: str, rule: Reason | None, house: House) -> bool:
    """Whether a rule is in the house's profile; one that is no rule (None) is always told of."""
    return rule is None or _is_in(id, rule, _wanted(house))


def is_on(id: str, rule: Reason, house: House) -> bool:
    """Whether a rule is in the house's profile, and not switched off."""
    return is_in_profile(id, rule, house) and all(off.rule != id for off in house.off)


@functools.lru_cache(maxsize=64)
def _rules_on(
    kind: str, profile: str, profiles: tuple[OwnProfile, ...], without: tuple[Off, ...], folders: tuple[ModuleType, ...]
) -> tuple[tuple[str, Rule], ...]:
    wanted, off = _chosen(profile, profiles), frozenset([one.rule for one in without])
    found = [(id, rule) for id, rule in rules_in(*folders).items() if type(rule).__name__ == kind]
    return tuple((id, rule) for id, rule in found if id not in off and _is_in(id, rule, wanted))


def _wanted(house: House) -> OwnProfile:
    """Return the profile that a house has chosen; one of the built-in ones as if it were a team's own."""
    return _chosen(house.profile, house.profiles)


def _chosen(name: str, profiles: tuple[OwnProfile, ...]) -> OwnProfile:
    own = next((profile for profile in profiles if profile.name == name), None)
    return own or OwnProfile(name, Profile(name))


def _is_in(id: str, rule: Reason, wanted: OwnProfile) -> bool:
    return id in wanted.add or (rule.profile.rank <= wanted.base.rank and id not in wanted.drop)


def _rules(folder: ModuleType) -> Iterator[tuple[str, Rule]]:
    name = folder.__name__.rsplit(".", 1)[-1]
    for file in pkgutil.iter_modules(folder.__path__):
        module = importlib.import_module(f"{folder.__name__}.{file.name}")
        yield f"{name}.{file.name.replace('_', '-')}", module.rule
