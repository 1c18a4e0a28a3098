"""Checks made of a pattern: most rules about words, figures and marks are one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pipeline.model.finding import Hit
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

Check = Callable[[Prose, House], Iterator[Hit]]
Say = Callable[[re.Match[str]], str]


def each(
    pattern: re.Pattern[str],
    say: str | Say,
    *,
    fix: Say | None = None,
    unless: Say | None = None,
    headings: bool = True,
) -> Check:
    """Return a check that yields each place where a pattern fits; of a group called “hit”, where that group does.

    `say` is the message, with {0} for the words in quotation marks, or makes it. `fix` gives words that may safely
    stand instead. Where `unless` gives anything, the place is passed over. Without `headings`, only running text is
    looked at. The pattern should begin with what is rare, and must not go back without end.
    """
    group: str | int = "hit" if "hit" in pattern.groupindex else 0

    def check(prose: Prose, house: House) -> Iterator[Hit]:
        for found in pattern.finditer(prose.text if headings else prose.running):
            if not (unless and unless(found)):
                message = say.format(quoted(found[group])) if isinstance(say, str) else say(found)
                yield Hit(Span(*found.span(group)), message, fix(found) if fix else "")

    return check
