"""A word about COVID-19 that is unclear."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import listed
from pipeline.search.words.wordlists import cues

_TABLE = "word/covid_word"
_OTHER = frozenset({"strep", "throat", "malaria", "hiv", "prenatal", "vitro"})


def _is_other(prose: Prose, span: Span) -> bool:
    """Whether a test may be one for another illness: the page names one, and not COVID-19."""
    is_test = span.of(prose.plain).endswith(("test", "tests"))
    return is_test and bool(_OTHER & prose.words) and "covid" not in prose.plain


rule = ProseRule(
    check=listed(_TABLE, "{} can be understood in more than one way.", explained=False, unless=_is_other),
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="There are several tests and kinds of proof, and people turn up with the wrong one.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nShow your COVID-19 status.", "Flu\n\nTake a rapid test before you visit."),
    good=(
        "Flu\n\nTake a rapid lateral flow test before you visit.",
        "Throats\n\nRapid tests of a sore throat are not sure.",
    ),
)
