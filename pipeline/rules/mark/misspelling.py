"""A word is misspelt: “diarrohea”."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.respelt import respelt
from pipeline.search.words.wordlists import cues

_TABLE = "misspellings"

check = respelt(_TABLE, "{} is misspelt.")

rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="A misspelt medicine or illness may not be found, and the page looks careless.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Flu\n\nYou may have diarrohea.",
        "Pain\n\nTake paracetomol, and recieve advice.",
    ),
    good=(
        "Flu\n\nYou may have diarrhoea.",
        "Pain\n\nAsk Dr Adress Wether at info@theres.org, or use CANT.",
    ),
)
