"""A dose is only a number: “a dose of 500 a day”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.measures import FORM, NUMBER

_EVENT = (
    r"(?:(?:once|twice|(?:two|three|four|2|3|4) times) (?:a|per|each|every) day|(?:once|twice) daily"
    r"|a day|per day|daily)"
)
_PATTERN = re.compile(
    rf"(?:[Dd]os(?:e|es|age) (?:of|is|to)|(?:[Tt]ake|[Gg]ive|[Ii]nject|[Ss]tart (?:with|on"
    rf"|at))) (?:up to |about |only )?"
    rf"(?P<hit>{NUMBER}(?: (?:to|or) {NUMBER})?),? (?={_EVENT})"
)


def _counts(found: re.Match[str]) -> bool:
    """Whether the number counts tablets, puffs or drops that the page is about."""
    number = found["hit"].replace(",", "").split()[0]
    return "." not in number and int(number) <= _MOST and bool(_FORM.search(found.string))


_FORM = re.compile(rf"\b{FORM}\b")
_WORDS = frozenset({"dose", "doses", "dosage", "take", "give", "inject", "start"})
_MOST = 8  # tablets at once
check = at_words(_WORDS, _PATTERN, "{0} has no unit. Say of what: milligrams, millilitres, tablets.", unless=_counts)

rule = ProseRule(
    check=check,
    cues=_WORDS,
    severity=Severity.WARNING,
    why="Somebody may take tablets where milligrams were meant, or the other way round.",
    source="https://bnf.nice.org.uk/medicines-guidance/prescription-writing/",
    bad=(
        "Pain\n\nThe usual dose is 500 twice a day.",
        "Pain\n\nTake 2.5 a day with food.",
        "Steroids\n\nStart with 40 once daily.",
    ),
    good=(
        "Pain\n\nThe usual dose is 500mg twice a day.",
        "Pain\n\nEach tablet is small. You can take 2 a day.",
        "Exercise\n\nTake 2 days off. Give 3 samples a day apart.",
    ),
)
