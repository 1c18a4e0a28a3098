"""“He” or “she” stands for people of any gender."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"he", "she", "his", "her", "him", "himself", "herself"})
_BOTH = re.compile(r"(?:he|his|him|himself)(?:/| or )(?:she|hers?|herself)\b|s/he\b|\(s\)he\b|he/she")
_ONE = re.compile(r"(?<!or )(?<!/)(?:he|she|his|her|him|himself|herself)\b(?!')")
_ANYONE = re.compile(
    r"\b(?:an?|the|your|each|every|any) (?:\w+ )?(?:doctor|nurse|gp|surgeon|specialist|patient|person|child|baby|"
    r"infant|toddler|carer|partner|dentist|pharmacist|consultant|therapist|teenager|friend|parent)\b[^.\n]{0,90}$"
)
_NAMED = re.compile(
    r"\b(?:woman|man|girl|boy|mother|father|daughter|son|wife|husband|mum|dad|pregnan\w+|breast\w*|womb)\b"
)
_REACH = 150


def _is_right(prose: Prose, span: Span) -> bool:
    """Whether it stands for somebody whose gender is known."""
    before = prose.plain[max(0, span.start - _REACH) : span.start].rpartition("\n")[2]
    both = "or" in span.of(prose.plain) or "/" in span.of(prose.plain)
    return not both and (not _ANYONE.search(before) or bool(_NAMED.search(before)))


rule = ProseRule(
    check=said(
        _CUES,
        re.compile(f"{_BOTH.pattern}|{_ONE.pattern}"),
        "{} is about one gender only, or longer than it need be. Write “they”, “their” or “you”.",
        unless=_is_right,
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Readers of another gender think that they, or their doctor, are not meant.",
    source="https://service-manual.nhs.uk/content/inclusive-content/sex-gender-and-sexuality",
    bad=("Flu\n\nAsk your doctor what he thinks.", "Flu\n\nA child needs his or her own towel."),
    good=(
        "Flu\n\nMy mother saw her doctor. She was pleased.",
        "Flu\n\nAsk your doctor what they think. Ask a pregnant person or her partner.",
    ),
)
