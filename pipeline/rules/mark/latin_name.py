"""The second word of a germ's name has a capital: “Staphylococcus Aureus”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.wordlists import words

_PATTERN = re.compile(
    rf"[A-Za-z][a-z]+ (?P<hit>{'|'.join(kind.capitalize() for kind in sorted(words('germ_kinds')))})\b"
)

check = at_words(
    words("germs"),
    _PATTERN,
    "{0} is the second word of a Latin name. Write it in small letters.",
    fix=lambda found: found["hit"].lower(),
)

rule = ProseRule(
    check=check,
    cues=words("germs"),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Only the first word of such a name has a capital, and readers search for it so.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Germs\n\nStaphylococcus Aureus can live on the skin.",
        "Germs\n\nThis is caused by Helicobacter Pylori.",
    ),
    good=(
        "Germs\n\nStaphylococcus aureus can live on the skin.",
        "Germs\n\nAsk about Chlamydia Testing and Salmonella Bacteria.",
    ),
)
