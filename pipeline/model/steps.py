"""A walk through a text with marked stretches: its words in order, and where each stretch begins and ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar

import msgspec


class Stretch(Protocol):
    """Whatever covers some words of a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Covering = TypeVar("Covering", bound=Stretch)


class Step(msgspec.Struct, Generic[Covering], frozen=True):
    """One step through a marked text: some of its words, or a stretch that begins or ends."""

    text: str = ""
    opens: Covering | None = None
    closes: Covering | None = None
    within: Covering | None = None  # of words: the innermost stretch round them


def steps(text: str, stretches: Iterable[Covering]) -> Iterator[Step[Covering]]:
    """Yield a text's words in order, and each stretch where it begins and where it ends.

    Stretches are sorted, the outer before the inner, and do not cross.
    """
    at = 0
    around: list[Covering] = []
    for stretch in (*stretches, None):
        while around and (stretch is None or around[-1].end <= stretch.start):
            if at < around[-1].end:
                yield Step(text[at : around[-1].end], within=around[-1])
            at = max(at, around[-1].end)
            yield Step(closes=around.pop())
        edge = len(text) if stretch is None else stretch.start
        if at < edge:
            yield Step(text[at:edge], within=around[-1] if around else None)
        at = max(at, edge)
        if stretch is not None:
            yield Step(opens=stretch)
            around.append(stretch)
