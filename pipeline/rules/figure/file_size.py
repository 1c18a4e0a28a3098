"""The size of a file is in the wrong unit: “4096KB”, “0.5MB”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(r"(?P<hit>(?:[1-9]\d{3,}|[1-9],\d{3})\s?[Kk][Bb]\b|0\.\d+\s?(?:MB|GB)\b)"),
    "{0} is hard to judge. Give megabytes (MB) from 1MB up, and kilobytes (KB) below that.",
    signs=("kb", "mb", "gb"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A reader who pays for data wants to see at once if a file is large.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Leaflet\n\nDownload the leaflet (PDF, 4096KB).",
        "Leaflet\n\nDownload the leaflet (PDF, 0.4 MB).",
    ),
    good=(
        "Leaflet\n\nDownload the leaflet (PDF, 4MB).",
        "Leaflet\n\nDownload the leaflet (PDF, 400KB or 1.5MB).",
    ),
)
