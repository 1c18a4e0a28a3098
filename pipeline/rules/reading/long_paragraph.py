"""A paragraph has more sentences than the house allows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import ReadingRule, Scope
from pipeline.model.scores import Scores, Sentence

_WORDS_A_SENTENCE = 12  # short sentences make no wall of text, even if there are many


def check(page: Document, scores: Scores, house: House) -> Iterator[Hit]:
    """Yield the sentence that goes over the limit, in each paragraph that is long in words as well."""
    limit = house.limits.paragraph_sentences
    by_block: dict[int, list[Sentence]] = defaultdict(list)
    for sentence in scores.sentences:
        by_block[sentence.block].append(sentence)
    for index, told in by_block.items():
        count, words = len(told), sum(sentence.words for sentence in told)
        if count > limit and words > limit * _WORDS_A_SENTENCE and page.blocks[index].kind is Kind.PARAGRAPH:
            message = f"This paragraph has {count} sentences; {limit} is the most. Divide it, or make a list."
            yield Hit(told[limit].span, message)


rule = ReadingRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="A wall of text puts people off, above all on a small screen.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(
        "Flu\n\nMost people with flu get better by themselves. They rest at home and keep warm for about a week. They "
        "drink plenty of water and take medicine for the pain. Some people need to see a doctor at once.",
        "Flu\n\nAsk the pharmacist about medicines for pain. They can help with sore throats and blocked noses. They "
        "can tell you which medicines you can take together. Take the packets with you. Bring a list of them as well.",
    ),
    good=(
        "Flu\n\nRest at home. Keep warm. Drink water. Sleep as much as you can.",
        "Flu\n\nMost people with flu get better by themselves. They rest at home and keep warm for about a week. They "
        "drink plenty of water and take medicine for the pain.\n\nSome people need to see a doctor.",
    ),
)
