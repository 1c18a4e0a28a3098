"""How much a line looks like the title of its page."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.furniture.runs import is_subject, listed_headings
from pipeline.formats.reading.furniture.vocabulary import signs
from pipeline.formats.reading.record.site_names import taken_apart
from pipeline.formats.reading.record.titles import TitleLine

_LONGEST_TITLE = 16  # words
_MOST_LOOKS = 1.1
_NEAR = 150  # pieces around a line in which its words are looked for
_FIRST = 5  # pieces among which a title with the site's name stands
_SOON, _SAID_FIRST, _COMMON = 12, 8, 3  # pieces below, words of a sentence, letters of a word
_OFTEN = 2  # a page names its subject again and again
_TELLS = 3.0  # a weight above which a line is a website's, whatever name it bears
_SURE = 2.0  # added to the looks of a title that is known to be one


def title_looks(page: Sequence[Clues], told: Sequence[bool], terms: frozenset[str]) -> list[float]:
    """Return how much each piece looks like the page's title: 0, or up to about 1, and more above a guide's list.

    `told` says which pieces tell of a website by themselves: none is a title, and a title may stand above some.
    """
    known = signs().words["health"] | terms
    own = [index for index in range(len(page)) if not told[index]]
    listed = listed_headings(page)
    found = [0.0] * len(page)
    for at, index in enumerate(own):
        found[index] = _title(page, index, own[at + 1 : at + 3], known, listed)
    return found


def settle(
    page: Sequence[Clues], browser: TitleLine | None, main: range, weights: list[float], looks: list[float]
) -> None:
    """Put in what is known: the browser's title is no part of the page; else a line with a site's name is its title.

    `main` is the place of the main heading, where the format tells it: there the page begins.

    A frame does not pass over a line, set apart, that looks like a title in every way.
    """
    for index in main:
        _is_title(index, weights, looks)
    if browser:
        weights[browser.index] = _SURE
    elif not main:
        _settle_site(page, weights, looks)
    for index, much in enumerate(looks):
        if much >= 1.0 and page[index].piece.gap and page[index].piece.gap_after:
            weights[index] -= signs().cut["passed_over"] * much


def _settle_site(page: Sequence[Clues], weights: list[float], looks: list[float]) -> None:
    for index, clue in enumerate(page[:_FIRST]):
        if weights[index] < _TELLS and _may_head(clue) and taken_apart(clue.piece).site:
            _is_title(index, weights, looks)
            return


def _is_title(index: int, weights: list[float], looks: list[float]) -> None:
    weights[index] = -_SURE
    looks[index] += _SURE


def _may_head(clue: Clues) -> bool:
    """Whether a piece could be a page's title by its looks."""
    return (
        clue.is_upper and clue.count <= _LONGEST_TITLE and not (clue.piece.is_item or clue.is_sentence or clue.is_colon)
    )


def _title(
    page: Sequence[Clues], index: int, below: Sequence[int], known: frozenset[str], listed: frozenset[str]
) -> float:
    """Return how much a piece looks like the title of the page: 0, or up to about 1, and more above a guide's list.

    `below` are the next two pieces that don't tell of a website; `listed` the headings that a list on the page names.
    """
    if not _may_head(page[index]) or index + 1 == len(page):
        return 0.0
    weights = signs().title
    return min(sum(weights[name] for name in _title_looks(page, index, below, listed)), _MOST_LOOKS) + (
        weights["opens_guide"] if _opens_guide(page, index, known) else 0.0
    )


def _title_looks(page: Sequence[Clues], index: int, below: Sequence[int], listed: frozenset[str]) -> Iterator[str]:
    clue, after = page[index], page[index + 1]
    if clue.piece.gap:
        yield "gap_above"
    if after.piece.gap:
        yield "gap_below"
    if any(page[at].is_prose or page[at].is_introduction or is_subject(page, at) for at in below):
        yield "leads"
    above, following = page[max(0, index - _NEAR) : index], page[index + 1 : index + _NEAR]
    if clue.plain not in listed and any(
        clue.plain in before.plain for before in above if before.count <= _LONGEST_TITLE
    ):
        yield "said_before"
    if sum(clue.plain in later.plain for later in following) >= _OFTEN:
        yield "named"
    prose = next((later for later in following[:_SOON] if later.is_prose), None)
    if prose and any(len(word) > _COMMON and word in prose.words[:_SAID_FIRST] for word in clue.words):
        yield "spoken_of"
    if clue.piece.text.isupper() and clue.count == 1:
        yield "is_name"


def _opens_guide(page: Sequence[Clues], index: int, known: frozenset[str]) -> bool:
    """Whether a line stands, set apart, above a list of the parts of which this page is one."""
    below = page[index + 1 : index + _NEAR]
    if not page[index].piece.gap or known.isdisjoint(page[index].words) or not below[0].piece.is_item:
        return False
    names = {clue.plain for clue in itertools.takewhile(lambda clue: clue.piece.is_item, below)}
    return any(clue.plain in names for clue in below[1:] if not clue.piece.is_item)
