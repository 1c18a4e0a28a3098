"""A section is harder to read than the house wants."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import ReadingRule, Scope
from pipeline.model.scores import Scores
from pipeline.model.text import Span

_FEWEST_WORDS = 50  # a formula says nothing about less text
_FEWEST_SENTENCES = 4
_MARGIN_YEARS = 2.0  # no score of one section is more exact than this


def check(page: Document, scores: Scores, house: House) -> Iterator[Hit]:
    """Yield the first line of each section whose reading age is above the target, its explained terms left out."""
    for section in scores.sections:
        age, counts = section.score.age_explained, section.score.counts
        if age is None or counts.words < _FEWEST_WORDS or counts.sentences < _FEWEST_SENTENCES:
            continue
        if age >= house.reading.target_age + _MARGIN_YEARS:
            end = page.text.find("\n", section.span.start, section.span.end)
            wrong = f"This section reads like a text for age {age:.0f}; the target is {house.reading.target_age:.0f}."
            span = Span(section.span.start, end if end >= 0 else section.span.end)
            yield Hit(span, f"{wrong} Shorten its longest sentences, and use everyday words.")


rule = ReadingRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.SECTION,
    is_score=True,
    why="More than 4 in 10 adults in England find health texts too hard to use.",
    source="https://service-manual.nhs.uk/content/health-literacy",
    bad=(
        "Flu\n\nInfluenza is characterised by sudden onset of respiratory symptoms and generalised discomfort. "
        "Individuals experiencing persistent temperature elevation should immediately consider medical consultation. "
        "Vaccination programmes significantly reduce hospitalisation among vulnerable populations. Inadequate "
        "fluid consumption potentially exacerbates symptoms and complications considerably. Pharmaceutical "
        "interventions occasionally alleviate symptoms. Information about immunisation eligibility is available.",
        "Cancer\n\nReferral\n\nYour general practitioner may consider that an urgent referral to a specialist is "
        "necessary. Diagnostic investigations generally include laboratory examinations and radiological imaging. "
        "A multidisciplinary team subsequently discusses individual treatment recommendations. Communication "
        "difficulties occasionally complicate appointments, so interpreters are available on request. Additional "
        "psychological support is available for families experiencing considerable distress.",
    ),
    good=(
        "Flu\n\nMost people with flu get better by themselves. They rest at home and keep warm for a week. They drink "
        "lots of water and take something for the pain. Some people need to see a doctor. They may be old or have a "
        "weak heart. They may be due to have a baby. Ask at the pharmacy if you do not know what to do.",
        "Flu\n\nPharmaceutical interventions occasionally alleviate symptoms considerably.",
    ),
)
