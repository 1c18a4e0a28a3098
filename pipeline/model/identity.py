"""Ids of strings: minted once from section, kind and words, then carried along by likeness, never derived again."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterator, Sequence

import msgspec

from pipeline.model.likeness import LIKE_ENOUGH, Wordings

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


def mint(wanted: str, taken: Collection[str], reached: dict[str, int] | None = None) -> str:
    """Return the id wanted, or the first of wanted-2, wanted-3 … that nobody has.

    Who mints many gives the same `reached` each time: it remembers where to go on, as ids are never given back.
    """
    number = reached.get(wanted, 2) if reached is not None else 2
    found = wanted
    while found in taken:
        found = f"{wanted}-{number}"
        number += 1
    if reached is not None:
        reached[wanted] = max(2, number - 1)
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
    taken = set(pairs.values())
    for _, new_index, old_index in sorted(_likenesses(old, new, pairs), key=lambda row: (-row[0], row[1], row[2])):
        if new_index not in pairs and old_index not in taken:
            pairs[new_index] = old_index
            taken.add(old_index)
    return pairs


def _match_exactly(
    old: Sequence[Named], new: Sequence[Named], pairs: dict[int, int], key: Callable[[Named], object]
) -> None:
    waiting: dict[object, deque[int]] = defaultdict(deque)
    taken = set(pairs.values())
    for index, string in enumerate(old):
        if index not in taken:
            waiting[key(string)].append(index)
    for index, string in enumerate(new):
        if index not in pairs and (same := waiting.get(key(string))):
            pairs[index] = same.popleft()


def _likenesses(old: Sequence[Named], new: Sequence[Named], pairs: dict[int, int]) -> Iterator[tuple[float, int, int]]:
    """Yield how like each new string that is left is to old ones that are left, of its kind."""
    taken = set(pairs.values())
    left: dict[str, dict[int, str]] = defaultdict(dict)
    for index, string in enumerate(old):
        if index not in taken:
            left[string.kind][index] = string.text
    wordings = {kind: Wordings(texts) for kind, texts in left.items()}
    expected = -1
    for index, string in enumerate(new):
        expected = pairs.get(index, expected + 1)
        if index not in pairs and string.kind in wordings:
            spot = _same_spot(pairs, index, len(old), len(new))
            bonus = _SAME_HEADING if string.kind in ("title", "heading") else _SAME_SPOT
            for old_index, likeness in wordings[string.kind].like(string.text, expected, spot):
                like = likeness + (bonus if old_index == spot else 0)
                if like >= LIKE_ENOUGH:
                    yield like, index, old_index


def _same_spot(pairs: dict[int, int], new: int, old_count: int, new_count: int) -> int:
    """Return the old string whose neighbours on both sides are those of the new one; -1 where there is none."""
    spot = 0 if new == 0 else pairs.get(new - 1, -2) + 1
    is_last = spot == old_count - 1 and new == new_count - 1
    return spot if is_last or pairs.get(new + 1, -2) == spot + 1 else -1
