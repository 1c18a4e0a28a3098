"""A form asks for a title that tells somebody’s gender."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.choices import said

_CUES = frozenset({"mr", "mrs"})
_TITLES = re.compile(
    r"(?:mr|mrs)\.?(?:\s*[/,|]\s*|\s+or\s+)(?:mr|mrs|miss|ms|dr|mx)\b(?:\.?(?:\s*[/,|]\s*|\s+or\s+)(?:mr|mrs|miss|ms|dr|mx|other)\b)*"
)

rule = ProseRule(
    check=said(_CUES, _TITLES, "{} makes people tell their gender or marriage. Ask for their name only."),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People who do not fit a title give up on a form, or give a wrong answer.",
    source="https://service-manual.nhs.uk/content/inclusive-content/sex-gender-and-sexuality",
    bad=("Flu\n\nTitle: Mr/Mrs/Miss/Ms", "Flu\n\nPlease circle: Mr, Mrs or Ms"),
    good=(
        "Flu\n\nMr and Mrs Jones came by. Mr Smith is a surgeon.",
        "Flu\n\nMrs Hall, Mr Jones and others can help.",
    ),
)
