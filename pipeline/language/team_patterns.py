"""Patterns that a team has written: looked for with a limit on time, as a slip in one can take for ever.

The only door to the regex library, which can stop; Python's own cannot.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

import regex

from pipeline.model.text import Span

_LIMIT_S = 0.5  # of the processor, for one pattern on one text
_LONGEST = 2_000  # characters of a pattern
_MOST_COPIES = 1_000  # a part that is repeated a given number of times is held so many times over
_COUNT = re.compile(r"(?<!\\)\{(\d+)(?:,\d*)?\}")
_SIGNS = {"'": "['’]", "’": "['’]", " ": r"[ \u00a0]"}


class BadPattern(Exception):
    """A pattern cannot be followed. Says why, in plain words."""


class TooSlow(Exception):
    """A pattern takes too long on a text."""


def check_pattern(pattern: str) -> None:
    """Raise BadPattern for a pattern that is none, that fits where there are no words, or that is far too large."""
    if len(pattern) > _LONGEST:
        raise BadPattern(f"the pattern has {len(pattern):,} characters, more than {_LONGEST:,}")
    copies = 1
    for count in _COUNT.findall(pattern):
        copies *= max(1, int(count[:9]))
    if copies > _MOST_COPIES:
        raise BadPattern(f"the counts in the pattern come to {copies:,} copies, more than {_MOST_COPIES:,}")
    try:
        found = _compiled(pattern)
    except (regex.error, RecursionError, OverflowError) as error:
        raise BadPattern(f"the pattern cannot be read ({error})") from None
    if _is_fitting(found):
        raise BadPattern("the pattern fits even where there are no words")


def words_pattern(forms: Iterable[str]) -> str:
    """Return a pattern that finds these words and phrases as whole words, in any capitals, the longest first."""
    longest_first = sorted(forms, key=len, reverse=True)
    listed = "|".join("".join(_SIGNS.get(one) or regex.escape(one) for one in form) for form in longest_first)
    return rf"(?i)(?<![\w-])(?:{listed})(?![\w-])"


def places(pattern: str, text: str) -> tuple[Span, ...]:
    """Return where a pattern fits; where it has a group called “hit”, where that group does.

    ^ and $ are the ends of a block. Raises TooSlow when it has looked for half a second.
    """
    compiled = _compiled(pattern)
    group: str | int = "hit" if "hit" in compiled.groupindex else 0
    try:
        found = [Span(*match.span(group)) for match in compiled.finditer(text, timeout=_LIMIT_S)]
    except TimeoutError:
        raise TooSlow from None
    return tuple(span for span in found if span.start < span.end)


@functools.cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern, regex.MULTILINE)


def _is_fitting(compiled: regex.Pattern[str]) -> bool:
    """Whether a pattern fits an empty text."""
    return compiled.search("", timeout=_LIMIT_S) is not None
