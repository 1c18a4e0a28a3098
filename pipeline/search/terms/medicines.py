"""What a page about a medicine has to warn of."""

from __future__ import annotations

import functools
import re

import msgspec

from pipeline.language.lists import lines


class MedicineWarning(msgspec.Struct, frozen=True):
    """The main warning of one medicine or group."""

    names: tuple[str, ...]  # in small letters
    signs: tuple[str, ...]  # any of these shows that the page bears the warning
    words: str  # as they go on after “Say that”


@functools.cache
def warnings() -> tuple[MedicineWarning, ...]:
    """Return the table `data/medicine_warnings.tsv`."""
    rows = (row.split("\t") for row in lines("medicine_warnings.tsv", "pipeline.search"))
    return tuple(
        MedicineWarning(tuple(names.split(" | ")), tuple(signs.split(" | ")), words) for names, signs, words in rows
    )


def starts(plain: str, name: str) -> list[int]:
    """Return where a text in small letters has a name, as a whole word."""
    return [found.start() for found in re.finditer(rf"\b{re.escape(name)}\b", plain)]
