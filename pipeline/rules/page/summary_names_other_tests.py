"""The summary and the body name different tests."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.headings import parts
from pipeline.search.pages.told import sentence_about, summary
from pipeline.search.terms.medical_tests import named_tests
from pipeline.search.words.wording import quoted

_ANNOUNCES = re.compile(r"(?:[Tt]ests|[Ss]cans)\b[^.!?]*\b(?:include|are|is|be)\b[^.!?]*")
_HEADED = re.compile(r"\b(?:tests?|diagnos\w+|scans?)\b", re.IGNORECASE)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the summary's sentence about tests, where a part about tests names one that it lacks, or lacks one."""
    top = summary(page) if "ests" in page.text else None
    span = sentence_about(top, _ANNOUNCES) if top else None
    if not top or not span:
        return
    for section in parts(page):
        if section != top and section.blocks and _HEADED.search(section.name):
            named, known = named_tests(section), named_tests(top)
            if named - known and named & known:
                message = (
                    f"The part {quoted(section.name)} has a {min(named - known)}, which is missing here. Make the "
                    f"two agree."
                )
                yield Hit(span, message)
                return


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.BLOCK,
    why="A patient who is sent for a test that the summary does not name may think that something is wrong.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=(
        "Bones\n\nTests are a bone scan.\n\n\nTests\n\nA bone scan and an MRI scan.\n\n\nCare\n\nRest.",
        "Heart\n\nTests are a blood test.\n\n\nDiagnosis\n\nA blood test or an X-ray.\n\n\nCare\n\nRest.",
    ),
    good=(
        "Bones\n\nTests are a bone scan.\n\n\nTests\n\nA bone scan and more tests.\n\n\nCare\n\nRest.",
        "Bones\n\nAsk about tests.\n\n\nTests\n\nYou have a bone scan.\n\n\nCare\n\nRest.",
    ),
)
