"""An organisation is named that no longer exists."""

from __future__ import annotations

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.choices import listed
from pipeline.rules.wordlists import cues

_TABLE = "word/stale_name"

rule = ProseRule(
    check=listed(_TABLE, "{} no longer exists.", explained=False, names=True),
    cues=cues(_TABLE),
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="A reader who turns to a body that is gone gets no help.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nComplain to your clinical commissioning group (CCG).", "Flu\n\nPublic Health England has advice."),
    good=(
        "Flu\n\nComplain to your integrated care board, which replaced clinical commissioning groups in 2022.",
        "Flu\n\nSee the NHS digital service manual. Public health in England is a duty of councils.",
    ),
)
