"""The text calls something new or current, and will not be right for long."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.rules.anchors import at_words
from pipeline.rules.around import sentence_of

_CUES = frozenset({
    "recently", "currently", "newer", "new", "latest", "recent", "nowadays", "research", "trials", "soon",
})  # fmt: skip
_CLAIM = re.compile(
    r"recently (?:been )?(?:approved|developed|introduced|licensed|found|shown|discovered|changed)\b"
    r"|currently (?:no|being|not|available|under|recommended|approved|used|licensed|testing|studying|looking)\b"
    r"|newer (?:drugs?|medicines?|treatments?|tests?|types?)\b"
    r"|new (?:drugs?|medicines?|treatments?|tests?|techniques?|research|studies|guidelines?) (?:is|are|has"
    r"|have|called|shows?)\b"
    r"|latest (?:research|evidence|advice|guid\w+|figures|treatments?)\b|recent (?:research|stud\w+|trials?"
    r"|years|advances|changes)\b"
    r"|nowadays\b|research is (?:going on|under way|ongoing|continuing|being|looking)\b|trials are (?:going on"
    r"|under way|ongoing|being|looking)\b"
    r"|soon be (?:available|approved|licensed)\b",
    re.I,
)
_OF_READER = re.compile(
    r"\b(?:you|your|I|my|start\w*|tak\w+|any|try\w*|given) (?:\w+ ){0,2}$|\b(?:if|when|before|after)\b[^.]{0,30}$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _is_dated(found: re.Match[str]) -> bool:
    before = _OF_READER.search(found.string, max(0, found.start() - 40), found.start())
    return bool(before and not found[0].lower().startswith("research")) or bool(_YEAR.search(sentence_of(found)))


rule = ProseRule(
    check=at_words(
        _CUES,
        _CLAIM,
        "{0} will not be true for long. Say when it was so, such as “in 2025”, or leave it out.",
        unless=_is_dated,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Nobody sees when “new” stops being true.",
    source="https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
    bad=(
        "Bones\n\nResearch is going on all the time into better treatments.",
        "Flu\n\nA vaccine has recently been approved. There is currently no cure.",
    ),
    good=("Flu\n\nIn 2025 a vaccine was recently approved.", "Flu\n\nTell us if you recently changed medicines."),
)
