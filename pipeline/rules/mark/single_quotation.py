"""Words stand in single quotation marks."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs

check = at_signs(
    ("‘", " '", "('", "\n'"),
    re.compile(
        r"[\s(]?(?P<hit>(?<!\w)(?P<mark>['‘])(?P<words>[A-Za-z][^'‘’\"\n]{1,50}[a-z.,!?])['’](?![\w]))"
        r"(?! [a-z]+ed\b)"
    ),
    "{0} has single quotation marks. Use double ones, and only where they are needed.",
    unless=lambda found: (
        re.match(r"(?:flu|em|til|cause|n)\b|\d0s", found["words"]) is not None or found["words"].endswith("s")
    ),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Single marks look like apostrophes.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Flu\n\nDoctors call this 'influenza'.",
        "Heart\n\nIt is called a ‘silent attack’ by some.",
    ),
    good=(
        'Flu\n\nDoctors call this "influenza".',
        "Flu\n\nThe 'flu is in the patients' room. It's in the nurse's hands.",
    ),
)
