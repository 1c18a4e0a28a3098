"""A word is taken for another that sounds alike: “loose weight”."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.respelt import respelt
from pipeline.search.words.wordlists import cues

_TABLE = "mixed_up_words"

check = respelt(_TABLE, "{} has a word that sounds like another.")

rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="A reader stops, or takes it to mean something else.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Diet\n\nYou may loose weight.",
        "Men\n\nThe prostrate gland can grow.",
    ),
    good=(
        "Diet\n\nYou may lose weight if your clothes are loose.",
        "Men\n\nLie prostrate. Of course you should, of course. Take a deep breath in.",
    ),
)
