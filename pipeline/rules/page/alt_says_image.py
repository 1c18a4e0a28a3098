"""A picture's description begins by saying that it is a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_SAYS = re.compile(
    r"(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon|screenshot) (?:of|showing|that shows)\b",
    re.IGNORECASE,
)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield these words; a page that has lost its pictures has them as text, which another rule tells."""
    for block in page.blocks:
        found = _SAYS.match(block.text) if block.kind is Kind.IMAGE else None
        if found:
            message = f"{quoted(found.group())} is said by the screen reader anyway. Begin with what the picture shows."
            yield Hit(Span(*found.span()).shifted(block.span.start), message)


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Listeners hear “image” twice before they hear what it shows.",
    source="https://www.w3.org/WAI/tutorials/images/",
    bad=("# Flu\n\nRest.\n\n![Image of a man in bed](bed.png)", "# Flu\n\nRest.\n\n![A photo of a thermometer](t.png)"),
    good=("# Flu\n\nRest.\n\n![A man in bed](bed.png)", "# Flu\n\nRest.\n\n![Pictures on a wall](t.png)"),
)
