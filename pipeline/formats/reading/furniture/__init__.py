"""Which pieces belong to the website around a page: menus, share bars, ratings, cookie lines.

A dump of a page is a frame, the page, and a frame, with things set between. Each piece is weighed by many weak
signs (`weights.py`, `furniture.toml`); then the cut of the whole page is looked for that fits the weights best, where
each change from frame to page and back costs something. So a menu's single odd entry does not count, nor does
a share bar's word in the middle of the text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import attrgetter

from pipeline.formats.reading.call_outs import sends_for_help
from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.furniture.bounds import ABOVE, BELOW, BELOW_TOLD, below_date, main_heading
from pipeline.formats.reading.furniture.cut import outside
from pipeline.formats.reading.furniture.title_looks import settle, title_looks
from pipeline.formats.reading.furniture.vocabulary import signs
from pipeline.formats.reading.furniture.weights import TELLING, weigh
from pipeline.formats.reading.piece import Evidence, Field, Piece
from pipeline.formats.reading.record.titles import TitleLine
from pipeline.model.page import CallOut

_WEIGHT = attrgetter("weight")
_AROUND = "stands among the website's own lines"
_URGENT = (CallOut.EMERGENCY, CallOut.URGENT, CallOut.NON_URGENT)


def furniture(
    page: Sequence[Clues], browser: TitleLine | None, terms: frozenset[str], metadata: Collection[int] = ()
) -> dict[int, str]:
    """Return the index of each piece of furniture, with the reason.

    `browser` is the browser's title, where the page begins with one; `terms` are words of the glossary; `metadata`
    the pieces that say something of the page.
    """
    pieces = [clue.piece for clue in page]
    if any(piece.evidence for piece in pieces):  # the format knows better
        return _told_by_format(page, metadata)
    if any(piece.field is Field.CLEAN and piece.text == "true" for piece in pieces):  # so does its editor
        return {}
    weighed = weigh(page, terms)
    main = main_heading(page)
    below = list(below_date(page, metadata))
    if not any(_tells(weighed[at]) for at in below):  # then nothing says that it is a website's
        below = []
    for name, where in ((ABOVE, range(main.start)), (BELOW, below)):
        for at in where:
            weighed[at] = (*weighed[at], signs().bounds[name])
    weights = [sum(each.weight for each in one) for one in weighed]
    told = [_tells(one) for one in weighed]
    looks = title_looks(page, told, terms)
    settle(page, browser, main, weights, looks)
    found = {index: _reason(weighed[index]) for index in outside(weights, looks, told)}
    if browser:
        found[browser.index] = browser.reason
    # Whoever loses a line that sends for help may come to harm; a frame's banner read as text does none.
    sure = _urgent(pieces) | set(main) | {at for at in found if not told[at] and sends_for_help(pieces[at].text)}
    return {index: reason for index, reason in found.items() if index not in sure}


def _told_by_format(page: Sequence[Clues], metadata: Collection[int]) -> dict[int, str]:
    below = dict.fromkeys(below_date(page, metadata), (signs().bounds[BELOW_TOLD],))
    told = ((at, (*clue.piece.evidence, *below.get(at, ()))) for at, clue in enumerate(page))
    return {at: reason for at, evidence in told if (reason := _by_evidence(evidence))}


def _urgent(pieces: Sequence[Piece]) -> set[int]:
    return {at for at, piece in enumerate(pieces) if piece.box and piece.box.call_out in _URGENT}


def _tells(evidence: Sequence[Evidence]) -> bool:
    return any(each.weight >= TELLING for each in evidence)


def _by_evidence(evidence: Sequence[Evidence]) -> str:
    return max(evidence, key=_WEIGHT).reason if sum([each.weight for each in evidence]) > 0 else ""


def _reason(evidence: Sequence[Evidence]) -> str:
    """Return what speaks loudest for furniture, or that the piece stands among such."""
    if sum(each.weight for each in evidence) <= 0:
        return _AROUND
    return max(evidence, key=_WEIGHT).reason
