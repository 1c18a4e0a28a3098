"""The readability formulas that there are for each language, and what their values mean."""

from __future__ import annotations

import functools
from collections.abc import Iterable

import msgspec

from pipeline.language.lists import table
from pipeline.language.locales import english_name
from pipeline.language.syllables_abroad import has_syllables
from pipeline.language.tags import base

_ANY = "*"  # of formulas that count no syllables and know no words


class Formula(msgspec.Struct, frozen=True):
    """One formula, as it is used for the languages that it was made for."""

    name: str  # as scores hold it: fernandez_huerta
    title: str  # as readers know it: Fernández Huerta
    languages: tuple[str, ...]  # codes without a region
    harder: str  # “higher” or “lower”: which way a text gets harder
    scale: str
    source: str
    exempt: tuple[str, ...] = msgspec.field(name="except", default=())  # languages that have better ones
    textstat: str = ""  # its function in textstat; empty where ours computes it
    told: tuple[int | str, ...] = ()  # what textstat's function is told besides the counts
    why: str = ""  # why textstat's own is not used


@functools.cache
def formulas(language: str) -> tuple[Formula, ...]:
    """Return the formulas for a language such as “es” or “es-419”; LIX and RIX where it has none of its own."""
    root = base(language)
    return tuple(
        each for each in _all() if (root in each.languages or _ANY in each.languages) and root not in each.exempt
    )


def policy(language: str) -> str:
    """Say by which formulas a language's pages are graded, to be printed beside the grades."""
    name = english_name(language)
    own = _told(each for each in formulas(language) if _ANY not in each.languages)
    shared = _told(each for each in formulas(language) if _ANY in each.languages)
    return " ".join(
        (
            f"Made for {name}: {own}." if own else f"No formula that we trust was made for {name}.",
            f"For many languages: {shared}; compare these only with other pages in {name}." if shared else "",
            "Syllables are worked out from the spelling."
            if own and base(language) != "en" and has_syllables(language)
            else "",
        )
    ).strip()


def _told(formulas: Iterable[Formula]) -> str:
    return ", ".join(f"{each.title} ({each.scale}; {each.harder} is harder)" for each in formulas)


@functools.cache
def _all() -> tuple[Formula, ...]:
    read = table("formulas.toml")
    return tuple(msgspec.convert({"name": name, **fields}, Formula) for name, fields in read.items())
