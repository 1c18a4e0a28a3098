"""“&” stands for “and”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import around_signs

check = around_signs(
    ("&",),
    re.compile(r"(?<![\w&])(?P<hit>(?P<one>[A-Za-z'’]+) ?& ?(?P<two>[A-Za-z'’]+))(?![\w;=])"),
    "{0} has a sign for “and”. Write “and”.",
    fix=lambda found: f"{found['one']} and {found['two']}" if found["one"].islower() and found["two"].islower() else "",
    unless=lambda found: len(found["one"]) == 1 or (found["one"][0].isupper() and found["two"][0].isupper()),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="The sign is harder to read than the word, above all for people with dyslexia.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Flu\n\nThe signs are fever & chills.",
        "Help\n\nCall us for help & advice.",
    ),
    good=(
        "Flu\n\nThe signs are fever and chills. Go to A&E, or read the Q&A.",
        "Help\n\nAsk at Johnson & Johnson or Marks & Spencer.",
    ),
)
