"""What the readability formulas make of a page's counts: textstat's grades, for each section and the whole."""

from __future__ import annotations

import msgspec

from pipeline.language.formulas import grades
from pipeline.model.scores import Score, Scores


def grade(scores: Scores) -> Scores:
    """Return the scores with grades: in US school years, but for Flesch reading ease and LIX.

    A section without words has none; the grade of one with few sentences is a hint, no more: the formulas
    were made for samples of 100 words, and SMOG for 30 sentences, so it is left out below that.
    """
    sections = tuple(msgspec.structs.replace(one, score=_graded(one.score)) for one in scores.sections)
    return msgspec.structs.replace(scores, page=_graded(scores.page), sections=sections)


def _graded(score: Score) -> Score:
    return msgspec.structs.replace(score, grades=grades(score.counts))
