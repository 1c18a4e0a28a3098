"""The reader is spoken of instead of to."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"patient", "patient's", "patients"})
_PATIENT = re.compile(
    r"(?:patient(?:'s)?|patients)"
    r"(?= (?:should|must|may|can|will|needs?|has|have|is|are|ha[sd]|who|with|to|in)\b|[.,;)]|'s )"
)
_SPOKEN_OF = re.compile(r"(?:\b(?:the|a|each|all|some|most|many|if|when|our))\s+$|[.:!?\n•]\s*$")


def _is_name(prose: Prose, span: Span) -> bool:
    """Whether it is no more than part of a longer name: “patient leaflet”, “Patient Advice Service”."""
    return not _SPOKEN_OF.search(prose.plain, max(0, span.start - 8), span.start)


rule = ProseRule(
    check=said(
        _CUES, _PATIENT, "{} speaks of the reader from outside. Write “you”, or “people” for others.", unless=_is_name
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Advice for “patients” is taken to be for somebody else.",
    source="https://service-manual.nhs.uk/content/voice-and-tone",
    bad=(
        "Flu\n\nThe patient should not drive.",
        "Flu\n\nPatients must bring their medicines. If patients have pain, they may ask.",
    ),
    good=(
        "Flu\n\nYou must bring your medicines. Read the patient leaflet.",
        "Flu\n\nAsk the Patient Advice and Liaison Service.",
    ),
)
