"""A web address cannot be right: “http:/nhs.uk”, “www nhs.uk”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_signs

check = at_signs(
    ("http", "www"),
    re.compile(
        r"(?<![\w.@])(?:https?(?::/(?!/)|//|;//|:\\)\S*|www(?:,|;|\.\.|\. (?=[a-z]+\.)| (?=[a-z]+\.(?:org"
        r"|com|uk|nhs|net)))\S*)"
    ),
    "{0} is no web address that works. Check each letter, dot and stroke.",
)

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="A reader who types it in gets nowhere, or to a stranger's page.",
    source="https://www.rfc-editor.org/rfc/rfc3986",
    bad=(
        "Help\n\nRead more at http:/www.example.org today.",
        "Help\n\nRead more at www,example.org today.",
    ),
    good=(
        "Help\n\nRead more at https://www.example.org today.",
        "Help\n\nThe www stands for world wide web, and http for how pages travel.",
    ),
)
