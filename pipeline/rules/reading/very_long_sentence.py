"""A sentence is far longer than the house allows."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import ReadingRule, Scope
from pipeline.model.scores import Scores
from pipeline.search.words.splits import place_to_split

_FAR = 1.5  # times the limit


def check(page: Document, scores: Scores, house: House) -> Iterator[Hit]:
    """Yield each sentence of more than half as many words again as the limit."""
    limit = house.limits.sentence_words
    for sentence in scores.sentences:
        if sentence.words > _FAR * limit:
            place = place_to_split(sentence.span.of(page.text))
            yield Hit(sentence.span, f"This sentence has {sentence.words} words; {limit} is the most. {place}")


rule = ReadingRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    scope=Scope.SENTENCE,
    why="By the end of so long a sentence many readers have lost its beginning.",
    source="https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
    bad=(
        "Flu\n\nMost people with flu get better by themselves in about a week if they stay in bed, keep warm and have "
        "plenty of water, but some people need to see a doctor because they are at risk.",
        "Flu\n\nYou can ask the pharmacist about medicines that help with pain, sore throats and blocked noses, and "
        "they can also tell you which of these you can take together with the other medicines you have.",
    ),
    good=(
        "Flu\n\nMost people with flu get better by themselves in about a week if they stay in bed, keep warm and have "
        "plenty of water or juice every day.",
        "Flu\n\nAsk the pharmacist about pain. They can help with sore throats and blocked noses. They can also tell "
        "you which medicines you can take together. Take the packets with you, so that they can see what you have.",
    ),
)
