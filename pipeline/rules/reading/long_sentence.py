"""A sentence is longer than the house allows."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import ReadingRule, Scope
from pipeline.model.scores import Scores
from pipeline.search.words.splits import place_to_split


def check(page: Document, scores: Scores, house: House) -> Iterator[Hit]:
    """Yield each sentence over the limit."""
    limit = house.limits.sentence_words
    for sentence in scores.sentences:
        if sentence.words > limit:
            place = place_to_split(sentence.span.of(page.text))
            yield Hit(sentence.span, f"This sentence has {sentence.words} words; {limit} is the most. {place}")


rule = ReadingRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.SENTENCE,
    yields_to=("reading.very-long-sentence",),
    why="Long sentences are the hardest for people who read slowly, are tired, or read in a second language.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(
        "Flu\n\nMost people with flu get better by themselves in about a week if they stay in bed, keep warm and have "
        "plenty of water.",
        "Flu\n\nAsk at the pharmacy for something that helps with a sore throat, or buy what you need at the shop "
        "when you next go there.",
    ),
    good=(
        "Flu\n\nMost people with flu get better by themselves in about a week if they rest, keep warm and drink water.",
        "Flu\n\nMost people with flu get better by themselves in about a week. They rest at home, keep warm and drink "
        "plenty of water.",
        "Flu\n\nTo get better soon:\n\n  • rest at home as much as you can\n  • keep warm\n  • drink plenty of water",
    ),
)
