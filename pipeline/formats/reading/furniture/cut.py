"""The best cut of a page: frame, page with things set between, frame."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from pipeline.formats.reading.furniture.vocabulary import signs

_HEAD, _PAGE, _BETWEEN, _FOOT = range(4)
_TELLS = 3.0  # a weight at which a piece is furniture wherever it stands
_NEVER = float("-inf")


def outside(weights: Sequence[float], looks: Sequence[float], told: Sequence[bool]) -> Iterator[int]:
    """Yield the indices of what lies outside the page.

    `weights` speak for furniture above 0, `looks` say how much each piece looks like the title, `told` which pieces
    tell of a website: what stands together counts only where one of it does.
    """
    states = _cut(weights, looks)
    for is_page, run in itertools.groupby(range(len(states)), key=lambda index: states[index] == _PAGE):
        indices = list(run)
        if not is_page and any(told[index] for index in indices):
            yield from indices


def _cut(weights: Sequence[float], titles: Sequence[float]) -> list[int]:
    """Return the state of each piece in the best cut: head, page, between, foot."""
    cost = signs().cut
    best = [0.0, -cost["at_once"], _NEVER, _NEVER]
    came: list[tuple[int, int, int, int]] = []
    for weight, title in zip(weights, titles, strict=True):
        head, page, between, foot = best
        enter = head - cost["to_page"] + cost["title"] * title if came else best[_PAGE] + cost["title"] * title
        to_page = max((page, _PAGE), (enter, _HEAD), (between - cost["back"], _BETWEEN))
        into = cost["into_sure"] if weight >= _TELLS else cost["into"]
        to_between = max((between, _BETWEEN), (page - into, _PAGE))
        to_foot = max((foot, _FOOT), (page - cost["to_foot"], _PAGE), (between, _BETWEEN))
        best = [head + weight + cost["above"], to_page[0] + cost["page"], to_between[0] + weight, to_foot[0] + weight]
        came.append((_HEAD, to_page[1], to_between[1], to_foot[1]))
    return _walk_back(best, came)


def _walk_back(best: Sequence[float], came: Sequence[tuple[int, int, int, int]]) -> list[int]:
    state = max(range(4), key=lambda each: best[each])
    states = [state]
    for step in reversed(came[1:]):
        state = step[state]
        states.append(state)
    return states[: len(came)][::-1]
