"""How hard a page is to read: counts, grades and rare words, for each section and the page."""

from __future__ import annotations

import msgspec

from pipeline.model.text import Span


class Counts(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the readability formulas count. Counted by us, computed with by textstat."""

    sentences: int
    words: int
    syllables: int
    letters: int  # letters and digits, no punctuation
    polysyllables: int  # words of three syllables or more
    long_words: int  # words of more than six letters, for LIX
    difficult_words: int  # words that Dale and Chall's list of easy words lacks
    monosyllables: int = 0  # words of one syllable, for a German formula
    four_syllables: int = 0  # words of four syllables or more, for Polish formulas


class Sentence(msgspec.Struct, frozen=True):
    """One sentence, as the policy counts sentences."""

    span: Span  # in the reading text
    block: int  # index of its block in the document
    words: int
    syllables: int


class Score(msgspec.Struct, frozen=True):
    """The difficulty of one text."""

    counts: Counts
    grades: dict[str, float]  # formula → value; US school years, but for Flesch reading ease and LIX
    rarity: float | None  # rare-word score: 0 all everyday words, 1 a plain page, 2 jargon; None without words

    @property
    def reading_age(self) -> float | None:
        """Flesch–Kincaid grade as an age in years (a US grade plus five); None for an empty text."""
        grade = self.grades.get("flesch_kincaid")
        return None if grade is None else grade + 5


class SectionScore(msgspec.Struct, frozen=True):
    """The difficulty of one section."""

    name: str  # the heading's words
    span: Span  # from the heading's first character to the section's last, in the reading text
    score: Score


class Scores(msgspec.Struct, frozen=True):
    """The difficulty of a page, with the policy by which it was counted."""

    policy: str  # printed wherever a grade is: the same page scores 3.7 to 8.9 by policy alone
    page: Score
    sections: tuple[SectionScore, ...]
    sentences: tuple[Sentence, ...]
