"""A picture's description is the name of a file, or says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.words.wording import quoted

_FILE = re.compile(
    r"\S+\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?)|(?:img|dsc|image|photo|picture|screenshot)[ _-]?\d*|[\w-]*_[\w-]*",
    re.IGNORECASE,
)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each such description."""
    for block in page.blocks:
        if block.kind is Kind.IMAGE and _FILE.fullmatch(block.text.strip()):
            yield Hit(block.span, f"{quoted(block.text)} does not describe the picture. Say what it shows.")


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="People who cannot see the picture learn nothing from the name of a file.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html",
    bad=("# Flu\n\nRest.\n\n![IMG_2034.jpg](a.png)", "# Flu\n\nRest.\n\n![image](a.png)"),
    good=("# Flu\n\nRest.\n\n![A man in bed](IMG_2034.jpg)", "# Flu\n\nRest.\n\n![Photo booth](a.png)"),
)
