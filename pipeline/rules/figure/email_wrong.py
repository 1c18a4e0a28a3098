"""An email address cannot be right: “info@charity”, “info@ charity.org”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import around_signs

_RIGHT = re.compile(r"[\w.+'’-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")

check = around_signs(
    ("@",),
    re.compile(r"(?<![^\s(<:;,])[\w.+'’-]+@[^\s)>;\]]*[\w@,]"),
    "{0} is no complete email address. Check each letter and dot.",
    unless=lambda found: _RIGHT.fullmatch(found[0].rstrip(".,")) is not None,
)

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="A message to it never arrives, and the sender may not find out.",
    source="https://www.rfc-editor.org/rfc/rfc5322",
    bad=(
        "Help\n\nWrite to our nurses at info@charity for advice.",
        "Help\n\nWrite to our nurses at nurses@charity,org for advice.",
    ),
    good=(
        "Help\n\nWrite to our nurses at info@charity.org.uk, or to (nurse.team@nhs.net).",
        "Help\n\nFollow @NHSuk, and look for user@ in the form.",
    ),
)
