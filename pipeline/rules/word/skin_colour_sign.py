"""A sign is told by the colour it has on white skin only."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"redness", "reddened", "red", "yellow", "blue", "pale", "pink"})
_SIGN = re.compile(
    r"redness|reddened|red (?:rash(?:es)?|patch(?:es)?|skin|spots?|bumps?|blotch(?:es)?)"
    r"|(?:red|yellow|blue|pale|pink)\b"
)
_TURNS = re.compile(r"\b(?:turn(?:s|ed|ing)?|goes|go|went|going|looks?|becom(?:e|es|ing)|is|are)\s+(?:very )?$")
_SKIN = re.compile(r"\b(?:skin|face|lips?|rash|fingers?|toes?|wound|cheeks?)\b")
_TOLD = re.compile(
    r"\b(?:brown|black) (?:(?:and|or) (?:brown|black) )?skin|skin tones?|darker skin|dark skin|colour of your skin"
)
_EYE = re.compile(r"\beyes?\b|\beyelids?\b|\bretina\b|\bmacula\b|\bcherry[ -]")
_REACH = 70


def _is_told(prose: Prose, span: Span) -> bool:
    """Whether the page says how it looks on other skin, or it is no sign on the skin."""
    around = prose.plain[max(0, span.start - _REACH) : span.end + _REACH]
    words = span.of(prose.plain)
    turns = _TURNS.search(prose.plain, max(0, span.start - 14), span.start)
    is_sign = " " in words or words in ("redness", "reddened") or (turns and _SKIN.search(around))
    if _EYE.search(around) and "skin" not in around:
        return True
    return not is_sign or bool(_TOLD.search(prose.plain))


rule = ProseRule(
    check=said(
        _CUES,
        _SIGN,
        "{} looks different on brown and black skin. Say how it looks there too, or how it feels.",
        unless=_is_told,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    yields_to=("page.skin-colour-first",),
    why="People with brown or black skin miss a sign that is told by how it looks on white skin.",
    source="https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms",
    bad=("Flu\n\nLook for redness around the wound.", "Flu\n\nYou may get a red rash. Your lips turn blue."),
    good=(
        "Flu\n\nYou may get a rash. It looks red on white skin, and is harder to see on brown or black skin.",
        "Flu\n\nRed blood cells carry oxygen. The capsule is yellow.",
    ),
)
