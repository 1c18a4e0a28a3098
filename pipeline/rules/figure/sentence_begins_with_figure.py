"""A sentence begins with a number in figures after another number: “… in 2019. 45 people …”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(r"(?<=\d\. )(?P<hit>\d[\d,]*) (?=[a-z])"),
    "{0} follows a number at the end of a sentence. Begin the sentence with a word.",
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Two numbers with only a full stop between them are read as one.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Study\n\nIt began in 2019. 45 people took part.",
        "Pain\n\nTake 2. 4 hours later, take 2 more.",
    ),
    good=(
        "Study\n\nIt began in 2019. Then 45 people took part.",
        "Study\n\nIt began in 2019, with 4.5 people a day.",
    ),
)
