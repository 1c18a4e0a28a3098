"""The medical tests and scans that a part of a page names."""

from __future__ import annotations

import re

from pipeline.model.page import Section
from pipeline.search.pages.stems import weighty

_TEST = re.compile(
    r"(?P<which>(?:[\w-]+ ){1,2})(?P<what>scans?|tests?|biopsy|biopsies)\b|\b(?P<name>X-rays?|ultrasound)\b"
)
# Words beside “test” that do not tell which one: “the main test”, “other tests”.
_ANY = re.compile(
    r"(?:main|some|more|furth|first|these|diffe|any|sever|same|your|need|know|check|other|simpl|about|inclu|this|those"
    r"|read|docto|test|offer|order|routi|speci)"
)


def named_tests(section: Section) -> frozenset[str]:
    """Return the tests by name, in small letters and without a plural s: “bone scan”, “x-ray”."""
    found: set[str] = set()
    for block in section.blocks:
        for test in _TEST.finditer(block.text):
            words = [word for word in (test["which"] or "").lower().split() if weighty(word) and not _ANY.match(word)]
            if words or test["name"]:
                found.add(" ".join((*words, (test["what"] or test["name"].lower()).rstrip("s"))))
    return frozenset(found)
