"""Ids of strings: minted once from section, kind and words, then carried along by likeness, never derived again."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

import msgspec

_LIKE_ENOUGH = 0.6  # share of words two versions of a string must have in common
_SAME_SPOT = 0.25  # a bonus for the one changed string between two unchanged neighbours
_SAME_HEADING = 0.6  # the same for a heading: it may be renamed altogether, and its section is still the same
_SLUG_WORDS = 6


class Named(msgspec.Struct, frozen=True):
    """A string as far as its identity goes."""

    kind: str
    section: str
    text: str


def slug(text: str, words: int = _SLUG_WORDS) -> str:
    """Return the first words of a text in plain letters and hyphens, for ids and addresses."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", ""))[:words]) or "text"


def mint(wanted: str, taken: Iterable[str]) -> str:
    """Return the id wanted, or the first of wanted-2, wanted-3 … that nobody has."""
    used = set(taken)
    number = 2
    found = wanted
    while found in used:
        found = f"{wanted}-{number}"
        number += 1
    return found


def carry(old: Sequence[Named], new: Sequence[Named]) -> dict[int, int]:
    """Return which new string (index) is which old one (index).

    Same words come first: in the same section, then anywhere. What is left is matched by likeness,
    best first, among strings of one kind; standing at the same spot counts in favour.
    """
    pairs: dict[int, int] = {}
    _match_exactly(old, new, pairs, lambda string: (string.text, string.kind, string.section))
    _match_exactly(old, new, pairs, lambda string: (string.text, string.kind))
    _match_exactly(old, new, pairs, lambda string: (string.text,))
    for _, new_index, old_index in sorted(_likenesses(old, new, pairs), key=lambda row: (-row[0], row[1], row[2])):
        if new_index not in pairs and old_index not in pairs.values():
            pairs[new_index] = old_index
    return pairs


def _match_exactly(
    old: Sequence[Named], new: Sequence[Named], pairs: dict[int, int], key: Callable[[Named], object]
) -> None:
    waiting: dict[object, list[int]] = {}
    taken = set(pairs.values())
    for index, string in enumerate(old):
        if index not in taken:
            waiting.setdefault(key(string), []).append(index)
    for index, string in enumerate(new):
        if index not in pairs and waiting.get(key(string)):
            pairs[index] = waiting[key(string)].pop(0)


def _likenesses(old: Sequence[Named], new: Sequence[Named], pairs: dict[int, int]) -> Iterable[tuple[float, int, int]]:
    taken = set(pairs.values())
    left = [index for index in range(len(old)) if index not in taken]
    for new_index in range(len(new)):
        if new_index in pairs:
            continue
        for old_index in left:
            if new[new_index].kind == old[old_index].kind:
                like = _likeness(old[old_index].text, new[new_index].text)
                if _stands_between_the_same(pairs, new_index, old_index, len(old), len(new)):
                    like += _SAME_HEADING if new[new_index].kind in ("title", "heading") else _SAME_SPOT
                if like >= _LIKE_ENOUGH:
                    yield like, new_index, old_index


def _likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one.lower().split(), other.lower().split(), autojunk=False).ratio()


def _stands_between_the_same(pairs: dict[int, int], new: int, old: int, old_count: int, new_count: int) -> bool:
    before = old == new == 0 or pairs.get(new - 1, -2) == old - 1
    after = (old == old_count - 1 and new == new_count - 1) or pairs.get(new + 1, -2) == old + 1
    return before and after
