"""A page says only the medical word for what has a plain one."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.terms import says
from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, Term, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.medical import with_plain_words
from pipeline.search.terms.stories import is_told_of
from pipeline.search.words.wording import quoted

_MOST_WORDS = 3


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each term whose plain words stand nowhere on the page; not of terms to be explained."""
    told: set[str] = set()
    for term, use in with_plain_words(page, uses, glossary, are_known=True):
        if _is_wanted(term, page, use) and term.name not in told:
            plain = quoted(term.plain[0])
            yield Hit(use.span, f"There are plainer words for {quoted(use.form)}. Say {plain} as well, or instead.")
        told.add(term.name)


def _is_wanted(term: Term, page: Document, use: TermUse) -> bool:
    """Whether there are short plain words for a term, and the page neither has them nor tells of the term as a name."""
    is_short = len(term.plain[0].split()) <= _MOST_WORDS
    return is_short and not any(says(page, plain) for plain in term.plain) and not is_told_of(page, use)


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.explain-first",),
    why="Plain words are understood by everyone, by experts too, and are easier to translate.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Chests\n\nYou may have nausea.", "Chests\n\nPain in the abdomen can be a sign."),
    good=(
        "Chests\n\nYou may have nausea. If you are feeling sick, rest.",
        "Chests\n\nPain in your tummy (abdomen) can be a sign. Being out of breath is called dyspnoea.",
    ),
)
