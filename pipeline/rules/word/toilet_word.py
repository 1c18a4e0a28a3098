"""A word about going to the toilet that many people do not know or use."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/toilet_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is not the word that most people use."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.avoided-name", "term.undefined", "term.used-before-explained"),
    why="“Poo”, “pee” and “fart” are the words that nearly everyone understands, also people new to English.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nThere may be blood in your stools.", "Flu\n\nDrink water if it hurts when you urinate."),
    good=(
        "Flu\n\nWee Care clinic: you may need to give a stool sample.",
        "Flu\n\nSome tablets make you pee more (diuretics). Gas is used to put you to sleep.",
    ),
)
