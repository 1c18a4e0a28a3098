"""Which pieces belong to the website around a page: menus, share bars, ratings, cookie lines.

A dump of a page is a frame, the page, and a frame, with things set between. Each piece is weighed by many weak
signs (`weights.py`, `furniture.toml`); then the cut of the whole page is looked for that fits the weights best, where
each change from frame to page and back costs something. So a menu's single odd entry does not count, nor does
a share bar's word in the middle of the text.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.piece import Evidence, Field, Piece
from pipeline.formats.reading.site_names import taken_apart
from pipeline.formats.reading.titles import TitleLine
from pipeline.formats.reading.weights import TELLING, is_subject, listed_headings, signs, weigh
from pipeline.model.page import CallOut, Kind

_HEAD, _PAGE, _BETWEEN, _FOOT = range(4)
_AROUND = "stands among the website's own lines"
_LONGEST_TITLE = 16  # words
_MOST_LOOKS = 1.1
_NEAR = 150  # pieces around a line in which its words are looked for
_FIRST = 5  # pieces among which a title with the site's name stands
_SOON, _SAID_FIRST, _COMMON = 12, 8, 3  # pieces below, words of a sentence, letters of a word
_OFTEN = 2  # a page names its subject again and again
_SURE = 2.0  # added to the looks of a title that is known to be one
_TELLS = 3.0  # a weight at which a piece is furniture wherever it stands
_NEVER = float("-inf")
_URGENT = (CallOut.EMERGENCY, CallOut.URGENT, CallOut.NON_URGENT)


def furniture(page: Sequence[Clues], browser: TitleLine | None, terms: frozenset[str]) -> dict[int, str]:
    """Return the index of each piece of furniture, with the reason.

    `browser` is the browser's title, where the page begins with one; `terms` are words of the glossary.
    """
    pieces = [clue.piece for clue in page]
    if any(piece.evidence for piece in pieces):  # the format knows better
        return {index: reason for index, piece in enumerate(pieces) if (reason := _by_evidence(piece.evidence))}
    if any(piece.field is Field.CLEAN and piece.text == "true" for piece in pieces):  # so does its editor
        return {}
    weighed = weigh(page, terms)
    weights = [sum(each.weight for each in one) for one in weighed]
    told = [any(each.weight >= TELLING for each in one) for one in weighed]
    known = signs().words["health"] | terms
    own = [index for index in range(len(page)) if not told[index]]
    listed = listed_headings(page)
    titles = [0.0] * len(page)
    for at, index in enumerate(own):
        titles[index] = _title(page, index, own[at + 1 : at + 3], known, listed)
    _settle_titles(page, browser, weights, titles)
    for index, looks in enumerate(titles):
        if looks >= 1.0 and page[index].piece.gap and page[index].piece.gap_after:  # a frame does not pass over it
            weights[index] -= signs().cut["passed_over"] * looks
    found = {index: _reason(weighed[index]) for index in _shown(_cut(weights, titles), told)}
    if browser:
        found[browser.index] = browser.reason
    sure = _told_content(pieces)
    return {index: reason for index, reason in found.items() if index not in sure}


def _told_content(pieces: Sequence[Piece]) -> set[int]:
    """Return what the format itself says is the page's: its only main heading, and what is urgent."""
    boxed = {at for at, piece in enumerate(pieces) if piece.box and piece.box.call_out in _URGENT}
    main = [at for at, piece in enumerate(pieces) if piece.kind is Kind.HEADING and piece.level == 1]
    return boxed | set(main if len(main) == 1 else ())


def _by_evidence(evidence: Sequence[Evidence]) -> str:
    return _reason(evidence) if sum(each.weight for each in evidence) > 0 else ""


def _reason(evidence: Sequence[Evidence]) -> str:
    """Return what speaks loudest for furniture, or that the piece stands among such."""
    if sum(each.weight for each in evidence) <= 0:
        return _AROUND
    return max(evidence, key=lambda each: each.weight).reason


def _settle_titles(page: Sequence[Clues], browser: TitleLine | None, weights: list[float], titles: list[float]) -> None:
    """Put in what is known: the browser's title is no part of the page; else a line with a site's name is its title."""
    if browser:
        weights[browser.index] = _SURE
        return
    for index, clue in enumerate(page[:_FIRST]):
        if _may_head(clue) and taken_apart(clue.piece).site:
            weights[index] = -_SURE
            titles[index] += _SURE
            return


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


def _shown(states: Sequence[int], told: Sequence[bool]) -> Iterator[int]:
    """Yield what lies outside the page, where at least one piece that stands together with it shows what it is."""
    for is_page, run in itertools.groupby(range(len(states)), key=lambda index: states[index] == _PAGE):
        indices = list(run)
        if not is_page and any(told[index] for index in indices):
            yield from indices


def _walk_back(best: Sequence[float], came: Sequence[tuple[int, int, int, int]]) -> list[int]:
    state = max(range(4), key=lambda each: best[each])
    states = [state]
    for step in reversed(came[1:]):
        state = step[state]
        states.append(state)
    return states[: len(came)][::-1]
