"""A word about addiction that shames."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/addiction_label"

rule = ProseRule(
    check=listed(_TABLE, "{} blames people for an addiction.", explained=False),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="People who feel judged put off asking for help.",
    source="https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction",
    bad=("Flu\n\nHelp for drug addicts and alcoholics.", "Flu\n\nSubstance abuse is common."),
    good=(
        "Flu\n\nHelp for people with an addiction. Go to Alcoholics Anonymous.",
        "Flu\n\nDo not have alcoholic drinks. Ask the National Institute on Drug Abuse.",
    ),
)
