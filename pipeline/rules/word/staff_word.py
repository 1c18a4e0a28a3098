"""A word that staff use among themselves."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/staff_word"

rule = ProseRule(
    check=listed(_TABLE, "{} is a word that staff use."),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.avoided-name", "term.undefined", "term.used-before-explained"),
    why="Words of the trade make readers feel shut out, and many guess at the meaning and are wrong.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Flu\n\nA clinician will see you after triage.",
        "Flu\n\nCare is given in a community setting.",
        "Flu\n\nService users can send a secure message.",
    ),
    good=(
        "Flu\n\nAsk at the outpatient department. Ask a nurse practitioner.",
        "Flu\n\nA nurse checks who needs care first (triage). You may be presented with a choice.",
    ),
)
