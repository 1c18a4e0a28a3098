"""What the team has decided: house.toml."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

import msgspec

from pipeline.formats.settings.lines import Keys
from pipeline.formats.settings.records import read_record
from pipeline.formats.settings.remedies import nearest
from pipeline.formats.settings.toml import SettingsFile, read_toml
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.record import PageRecord

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_MOST = 1000  # a limit above this is a slip
_AGES = (5, 25)  # a reading age outside these is a slip


def read_house(path: str, data: bytes) -> House:
    """Return the team's settings.

    Raises SettingsError. Whether CLDR knows the languages is for `check_languages`, as that takes longer.
    """
    file = read_toml(path, data)
    house = read_record(file, House)
    _check_tags(file, house)
    _check_sizes(file, house)
    _check_country(file, house)
    _check_profile(file, house)
    _check_off(file, house)
    return house


def check_languages(path: str, data: bytes, house: House, known: Callable[[str], str | None]) -> None:
    """Raise SettingsError for the first language that CLDR does not know.

    `known` returns a known tag as it is, the tag that was probably meant for one that is not known, or None.
    """
    for keys, tag in _tags(house):
        meant = known(tag)
        if meant != tag:
            remedy = f"did you mean “{meant}”?" if meant else "look the tag up in BCP 47, such as cy for Welsh"
            respelt = meant and meant.lower() == tag.lower()
            problem = f"“{tag}” has the wrong capitals" if respelt else f"“{tag}” is no language that CLDR knows"
            raise read_toml(path, data).fault(keys, problem, remedy)


def check_rules(path: str, data: bytes, decided: House | PageRecord, known: Iterable[str]) -> None:
    """Raise SettingsError for the first rule named that does not exist; `known` are the ids of those that do.

    A house and a page's record can both switch rules off.
    """
    ids = tuple(known)
    for keys, rule in _rules_named(decided):
        if rule not in ids:
            meant = nearest(rule, ids)
            remedy = f"did you mean “{meant}”?" if meant else "look its name up in the report"
            raise read_toml(path, data).fault(keys, f"there is no rule “{rule}”", remedy)


def _rules_named(decided: House | PageRecord) -> Iterator[tuple[Keys, str]]:
    """Yield each rule that is switched on or off, or ignored, with the keys it stands at."""
    for index, off in enumerate(decided.off):
        yield ("off", index, "rule"), off.rule
    for index, ignored in enumerate(decided.ignore if isinstance(decided, PageRecord) else ()):
        yield ("ignore", index, "rule"), ignored.rule
    for index, profile in enumerate(decided.profiles if isinstance(decided, House) else ()):
        for name in ("add", "drop"):
            yield from ((("profiles", index, name, at), id) for at, id in enumerate(getattr(profile, name)))


def _tags(house: House) -> list[tuple[tuple[str | int, ...], str]]:
    """Return each language with the keys it stands at."""
    return [
        (("source_language",), house.source_language),
        *((("languages", index), tag) for index, tag in enumerate(house.languages)),
    ]


def _check_tags(file: SettingsFile, house: House) -> None:
    seen: dict[str, str] = {}
    for keys, tag in _tags(house):
        if not _TAG.fullmatch(tag):
            raise file.fault(
                keys, f"“{tag}” is no language tag", "write letters, digits and hyphens: cy, pt-BR, zh-Hans"
            )
        if tag.lower() in seen and seen[tag.lower()] == "source_language":
            raise file.fault(
                keys, f"“{tag}” is the language of the pages themselves", "list only those to translate into"
            )
        if tag.lower() in seen:
            raise file.fault(keys, f"the language “{tag}” is listed twice", "keep one of the two")
        seen[tag.lower()] = str(keys[0])


def _check_sizes(file: SettingsFile, house: House) -> None:
    for name, limit in msgspec.structs.asdict(house.limits).items():
        if not 1 <= limit <= _MOST:
            raise file.fault(("limits", name), f"“{name}” is {limit}", f"set it to a number from 1 to {_MOST}")
    low, high = _AGES
    if not low <= house.reading.target_age <= high:
        problem = f"a reading age of {house.reading.target_age:g} cannot be meant"
        raise file.fault(("reading", "target_age"), problem, f"give years, from {low} to {high}")


def _check_country(file: SettingsFile, house: House) -> None:
    if not _COUNTRY.fullmatch(house.country) or house.country == "UK":
        problem = f"“{house.country}” is no country's code"
        raise file.fault(("country",), problem, "write its two letters: GB for the United Kingdom, IE for Ireland")


def _check_profile(file: SettingsFile, house: House) -> None:
    known = [profile.value for profile in Profile]
    for index, own in enumerate(house.profiles):
        if own.name in known:
            problem = f"there are two profiles “{own.name}”"
            raise file.fault(("profiles", index, "name"), problem, "give this one another name")
        known.append(own.name)
    if house.profile not in known:
        meant = nearest(house.profile, known)
        remedy = f"did you mean “{meant}”?" if meant else f"choose from {', '.join(known)}"
        raise file.fault(("profile",), f"there is no profile “{house.profile}”", remedy)


def _check_off(file: SettingsFile, house: House) -> None:
    seen: dict[str, int] = {}
    for index, off in enumerate(house.off):
        if off.rule in seen:
            first = file.line("off", seen[off.rule])
            raise file.fault(("off", index), f"“{off.rule}” is switched off on line {first} too", "keep one of the two")
        seen[off.rule] = index
