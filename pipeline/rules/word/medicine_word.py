"""A word about medicines that readers do not use, or use for something else."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/medicine_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is not what people call it."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.avoided-name", "term.undefined", "term.used-before-explained"),
    why="To many people drugs are illegal; trade words leave them unsure what to take and how.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Flu\n\nChemotherapy uses drugs to kill cancer cells.",
        "Flu\n\nTake the medication orally.",
        "Flu\n\nYou can buy it over the counter.",
    ),
    good=(
        "Flu\n\nDo not drive after taking drugs or drinking alcohol. Drug-resistant infections are harder to treat.",
        "Flu\n\nOral cancer is cancer of the mouth. Ask at the drug and alcohol service.",
    ),
)
