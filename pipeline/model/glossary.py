"""The team's medical terms, and where a page uses them."""

from __future__ import annotations

import enum

import msgspec

from pipeline.model.text import Span

_LONG_WORD = 4  # letters; shorter words are too common to tell anything


class Category(enum.StrEnum):
    """What a term names."""

    DISEASE = "disease"
    ANATOMY = "anatomy"
    SYMPTOM = "symptom"
    TEST = "test"
    TREATMENT = "treatment"
    MEDICINE = "medicine"
    PERSON = "person"
    ORGANISATION = "organisation"


class Term(msgspec.Struct, frozen=True):
    """One medical term of the house."""

    name: str  # the form the house prefers
    explanation: str  # one plain sentence or phrase, in our own words
    category: Category
    explain: bool  # whether a page must explain it where it first stands
    variants: tuple[str, ...] = ()  # other forms that are right: plurals, spellings, the abbreviation
    abbreviation: str = ""  # also a variant; must be written out at first use, unless `explain` is false
    avoid: tuple[str, ...] = ()  # names not to use
    plain: tuple[str, ...] = ()  # everyday words for it, best first: “high blood pressure” for hypertension
    brands: tuple[str, ...] = ()  # of a medicine: names it is sold under
    line: int = 0  # in glossary.toml


class Glossary(msgspec.Struct, frozen=True):
    """All terms of the house, in the order of the file."""

    path: str
    terms: tuple[Term, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The single words of the terms and their variants, in small letters and in order; short ones left out."""
        names = (name for term in self.terms for name in (term.name, *term.variants))
        return tuple(sorted({word for name in names for word in name.lower().split() if len(word) >= _LONG_WORD}))


class Rendering(msgspec.Struct, frozen=True):
    """What one language says for a term."""

    language: str  # BCP 47
    names: tuple[str, ...] = ()  # each right, the preferred one first
    explanation: str = ""
    is_draft: bool = False  # nobody has approved it yet


class Concept(msgspec.Struct, frozen=True):
    """A term with its translations: what a team gives away and takes in. `term.line` is its line in the file."""

    term: Term
    renderings: tuple[Rendering, ...] = ()


class TermUse(msgspec.Struct, frozen=True):
    """One place where a page uses a term."""

    term: str  # the term's name
    span: Span  # in the text that was searched
    form: str  # the words as they stand
    avoided: bool = False  # the form is one to avoid
