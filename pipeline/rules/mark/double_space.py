"""Two spaces stand between words in a text file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the words around each double space within a line.

    The reading text has one space there, so the place shows only in how it was made from the file. In other formats
    than plain text, spaces more than one mean nothing.
    """
    page, text = prose.page, prose.text
    if not page.path.endswith(".txt"):
        return
    for (reading, file), (after, there) in pairwise(page.origin.anchors):
        is_double = there - file == after - reading + 1 and text[after - 1 : after] == " " and text[after - 2] != "\n"
        if is_double and after - 1 > reading and page.origin.place(after - 2).line == page.origin.place(after).line:
            start = max(text.rfind(" ", 0, after - 1), text.rfind("\n", 0, after - 1)) + 1
            ends = [end for end in (text.find(" ", after), text.find("\n", after)) if end >= 0]
            span = Span(start, min(ends, default=len(text)))
            words = span.of(text)
            yield Hit(span, f"Two spaces stand between the words of {quoted(words)}. Keep one.", words)


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Translators' programs take the same sentence with other spaces for a new one.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=("Flu\n\nRest at home.  Drink water.", "Flu\n\nThe flu  jab can help you."),
    good=("Flu\n\nRest at home. Drink water.", "Flu\n\n  Rest at home\n  and drink water.\n\n  •  Sleep well"),
)
