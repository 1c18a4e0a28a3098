"""A hard word or a wordy phrase stands where a plain one would do."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Block, Document
from pipeline.model.profile import Profile
from pipeline.model.rule import ReadingRule
from pipeline.model.scores import Scores
from pipeline.model.text import Span
from pipeline.rules.wording import quoted
from pipeline.rules.wordlists import Advice, advice, may_hold, pattern

_LISTS = ("plain_words", "plain_phrases")
_REACH = 1000  # characters before the word in which brackets around it were opened
_NEAR = 40  # characters on each side in which the plain word may already stand: "feeling sick (nausea)"


def check(page: Document, scores: Scores, house: House) -> Iterator[Hit]:
    """Yield each word of the lists, unless it is explained beside it or belongs to a name."""
    for block in page.blocks:
        if block.is_content:
            for name in (name for name in _LISTS if may_hold(name, block.text)):
                for match in pattern(name).finditer(block.text):
                    known = advice(name)[match.group().lower()]
                    if not _is_right_here(block, match.span(), known):
                        words = quoted(match.group())
                        message = f"{words} is harder to read than it need be. {_remedy(known)}."
                        yield Hit(Span(*match.span()).shifted(block.span.start), message)


def _is_right_here(block: Block, found: tuple[int, int], known: Advice) -> bool:
    before = block.text[max(0, found[0] - _REACH) : found[0]]
    if before.rfind("(") > before.rfind(")"):
        return True  # in brackets after plain words: the reader may hear it from staff
    around = block.text[max(0, found[0] - _NEAR) : found[1] + _NEAR].lower()
    return any(words.lower() in around for words in (*known.plain, *known.keep_in))


def _remedy(known: Advice) -> str:
    return "Write " + " or ".join(f"“{words}”" for words in known.plain) if known.plain else "Leave it out"


rule = ReadingRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.avoided-name", "term.undefined", "term.used-before-explained"),
    why="Everyday words are read faster and understood by more people.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nCommence the medication prior to meals.", "Flu\n\nA number of people have abdominal pain."),
    good=(
        "Flu\n\nYou may feel sick (nausea). You may have a high temperature (fever).",
        "Flu\n\nPeople with acute myeloid leukaemia should see a doctor. The number of people with flu is going up.",
    ),
)
