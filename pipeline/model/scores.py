"""How hard a page is to read: counts, grades and the health reading score, for each section and the page."""

from __future__ import annotations

import msgspec

from pipeline.model.difficulty import Difficulty
from pipeline.model.text import Span

_UK_AGE_AT_GRADE_NOUGHT = 5


class Counts(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
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


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """One sentence, as the policy counts sentences."""

    span: Span  # in the reading text
    block: int  # index of its block in the document
    words: int
    syllables: int
    reading: Difficulty | None = None  # None where nobody has counted the language's words
    reading_explained: Difficulty | None = None  # explained terms counted as everyday words; None where it has none

    @property
    def flesch_kincaid(self) -> float:
        """The Flesch–Kincaid grade in US school years: a rough guide, as the formula was made for 100 words."""
        return 0.39 * self.words + 11.8 * self.syllables / self.words - 15.59 if self.words else 0.0


class Score(msgspec.Struct, frozen=True):
    """The difficulty of one text."""

    counts: Counts
    grades: dict[str, float]  # formula → value; US school years, but for Flesch reading ease and LIX
    rarity: float | None  # rare-word score: 0 all everyday words, 1 a plain page, 2 jargon; None without words
    reading: Difficulty | None = None  # the health reading score; None where there is none for the language
    reading_explained: Difficulty | None = None  # explained terms counted as everyday words; None where it has none

    @property
    def reading_age(self) -> float | None:
        """The health reading score in years; where there is none, the Flesch–Kincaid grade as an age."""
        if self.reading:
            return self.reading.age
        grade = self.grades.get("flesch_kincaid")
        return None if grade is None else grade + _UK_AGE_AT_GRADE_NOUGHT

    @property
    def age_explained(self) -> float | None:
        """The reading age for a reader who has taken in what the page explains."""
        return self.reading_explained.age if self.reading_explained else self.reading_age


class SectionScore(msgspec.Struct, frozen=True):
    """The difficulty of one section."""

    name: str  # the heading's words
    span: Span  # from the heading's first character to the section's last, in the reading text
    score: Score


class Edit(msgspec.Struct, frozen=True):
    """One change to the page's words that would make it easier."""

    span: Span  # of the words to change, in the reading text
    now: str
    then: str  # what would stand there; empty to take them out
    advice: str  # what to do, as an instruction
    years: float  # by how much the page's reading age would fall; more than 0
    sentence_years: float  # by how much that of the sentences would fall in which the words stand


class Scores(msgspec.Struct, frozen=True):
    """The difficulty of a page, with the policy by which it was counted."""

    policy: str  # printed wherever a grade is: the same page scores 3.7 to 8.9 by policy alone
    page: Score
    sections: tuple[SectionScore, ...]
    sentences: tuple[Sentence, ...]
    edits: tuple[Edit, ...] = ()  # what would help most, best first


class EditionScore(msgspec.Struct, frozen=True):
    """The difficulty of a page's strings in one language; nothing where less than half of them is translated."""

    age: float | None = None  # the mean of its sentences, in years; None where the language has no score
    grades: dict[str, float] = {}  # formula → value, by the formulas made for the language
