"""How hard a sentence or a text is to read, and what makes it so."""

from __future__ import annotations

import enum

import msgspec

_UK_AGE_AT_GRADE_NOUGHT = 5.0


class Cause(enum.StrEnum):
    """What can make a text hard, as an editor would say it."""

    RARE_WORDS = "rare words"
    LENGTH = "length"  # of sentences
    BUILD = "build"  # how they are built: chained nouns, many clauses, few small words
    FIGURES = "figures"  # numbers and symbols
    SHORT_FORMS = "short forms"


class Driver(msgspec.Struct, frozen=True, gc=False):
    """One thing that makes a text harder than a plain one."""

    cause: Cause
    years: float  # of reading age that it adds; more than 0
    says: str  # in an editor's words: “3 rare words: osteoclasts, interfere”


class Difficulty(msgspec.Struct, frozen=True):
    """The health reading score of one sentence or text."""

    age: float  # UK reading age in years; not held within the ages of school
    drivers: tuple[Driver, ...] = ()  # the strongest first; none for a plain text

    @property
    def grade(self) -> float:
        """The same as a US school year."""
        return self.age - _UK_AGE_AT_GRADE_NOUGHT
