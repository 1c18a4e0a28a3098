"""What a team has decided: its settings, rules of its own, pages' records; held against the rules that there are."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from pipeline.formats.settings import check_languages, check_rules, read_house, read_page_record, read_team_rule
from pipeline.language.locales import nearest
from pipeline.model.errors import PageError, ProjectError, SettingsError
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.page_name import name_of
from pipeline.model.profile import Profile
from pipeline.model.record import PageRecord
from pipeline.model.rule import Reason
from pipeline.model.team_rule import TeamRule
from pipeline.rules.registry import registry

HOUSE, TEAM = "source/house.toml", "source/rules"
Read = Callable[[str], bytes | None]  # a file's bytes; None where there is none


def house(read: Read, team: tuple[TeamRule, ...]) -> House:
    """Return the team's settings. Raises ProjectError where there are none, SettingsError where one misleads."""
    data = read(HOUSE)
    if data is None:
        raise ProjectError(HOUSE, "is missing", "run this in a project's folder, or name it with --project")
    decided = read_house(HOUSE, data)
    check_languages(HOUSE, data, decided, nearest)
    if decided.source_language.split("-")[0] != "en":
        line = next((at for at, row in enumerate(data.decode().split("\n"), 1) if row.startswith("source_language")), 0)
        problem = f"pages in “{decided.source_language}” cannot be checked yet"
        raise SettingsError(HOUSE, problem, 'write them in English: source_language = "en"', line)
    check_rules(HOUSE, data, decided, all_rules(team))
    return decided


def with_profile(decided: House, name: str | None) -> House:
    """Return the settings with another profile; as they are where none is named. Raises ProjectError for none known."""
    known = [profile.value for profile in Profile] + [profile.name for profile in decided.profiles]
    if name is None or name in known:
        return msgspec.structs.replace(decided, profile=name or decided.profile)
    near = difflib.get_close_matches(name, known, 1, 0.0)
    raise ProjectError(f"--profile {name}", "there is no such profile", f"did you mean “{near[0]}”?")


def team_rules(root: Path, read: Read) -> tuple[TeamRule, ...]:
    """Return the rules of the team's own, by name. Raises SettingsError for one that nobody can follow."""
    files = sorted(file.name for file in (root / TEAM).glob("*.toml") if not file.name.startswith("."))
    return tuple(read_team_rule(f"{TEAM}/{name}", read(f"{TEAM}/{name}") or b"") for name in files)


def all_rules(team: Iterable[TeamRule] = ()) -> dict[str, Reason]:
    """Return every rule by its id: ours, then the team's own."""
    return {**registry(), **{rule.id: rule for rule in team}}


def records(root: Path, read: Read, pages: tuple[str, ...], team: tuple[TeamRule, ...]) -> dict[str, PageRecord]:
    """Return the pages' records. Raises ProjectError for one that belongs to no page: nobody would heed it."""
    names = {name_of(page) for page in pages}
    files = sorted(file for file in (root / "source" / "pages").glob("*.toml") if not file.name.startswith("."))
    for file in files:
        if file.stem not in names:
            near = difflib.get_close_matches(file.stem, names, 1)
            remedy = f"rename it to {near[0]}.toml, or remove it" if near else "name it as its page, or remove it"
            raise ProjectError(record_path(file.stem), f"there is no page “{file.stem}” for this record", remedy)
    return {file.stem: _record(record_path(file.stem), read, team) for file in files}


def _record(path: str, read: Read, team: tuple[TeamRule, ...]) -> PageRecord:
    data = read(path) or b""
    record = read_page_record(path, data)
    check_rules(path, data, record, all_rules(team))
    return record


def record_path(name: str) -> str:
    """Return where a page's record stands."""
    return f"source/pages/{name}.toml"


def check_ignores(page: Document, team: tuple[TeamRule, ...]) -> None:
    """Raise PageError for the first comment on a page that says to ignore a rule that there is not."""
    known = all_rules(team) if page.ignores else {}
    for one in page.ignores:
        if one.rule not in known:
            near = difflib.get_close_matches(one.rule, known, 1, 0.0)
            raise PageError(page.path, f"there is no rule “{one.rule}”", f"did you mean “{near[0]}”?", line=one.line)
