"""Checks made of a pattern that begins at one of a few words: cheap, as only these places of a page are looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pipeline.model.finding import Hit
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.text import Span
from pipeline.rules.patterns import Check
from pipeline.rules.wording import quoted

Judge = Callable[[re.Match[str]], object]


def at_words(
    words: frozenset[str], pattern: re.Pattern[str], say: str, *, unless: Judge | None = None, headings: bool = False
) -> Check:
    """Return a check that yields each place where a pattern fits, begun at one of the words (in small letters).

    The words found are those of the group “hit”, where the pattern has one. `say` is the message, with {0} for the
    words in quotation marks. Where `unless` gives anything, the place is passed over. Headings are left out, unless
    they are asked for.
    """
    group: str | int = "hit" if "hit" in pattern.groupindex else 0

    def check(prose: Prose, house: House) -> Iterator[Hit]:
        text, end = prose.text if headings else prose.running, -1
        for at in sorted(place for word in words & prose.words for place in prose.places[word]):
            found = pattern.match(text, at)
            if found and found.start() >= end and not (unless and unless(found)):
                end = found.end()
                yield Hit(Span(*found.span(group)), say.format(quoted(found[group])))

    return check
