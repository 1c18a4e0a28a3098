"""A question mark stands inside a word, where an apostrophe or a dash was: "don?t", "5?10"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_WORD = re.compile(r"(?<!\S)[(“\"'‘]?(?P<word>[^\W\d_]{1,30}\?(?:t|s|re|ve|ll|d|m)|\d{1,9}\?\d{1,9})(?![\w/=&?@-])")

_INSIDE = re.compile(r"\?(?<=\w\?)\w")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each such word. Addresses have question marks by right."""
    for block in page.blocks:
        if block.is_content and _INSIDE.search(block.text):
            for match in _WORD.finditer(block.text):
                word = match["word"]
                meant = "" if word[0].isdigit() else word.replace("?", "’")
                do = f"Write {quoted(meant)}" if meant else "Look in the original what it was"
                span = Span(*match.span("word")).shifted(block.span.start)
                yield Hit(span, f"The “?” in {quoted(word)} may have been another mark. {do}.", suggestion=meant)


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    yields_to=("page.lost-letters",),
    why="Some programs write “?” for each mark that they do not know, and “5?10 mg” can be read in two ways.",
    source="https://www.w3.org/International/questions/qa-what-is-encoding",
    bad=("Flu\n\nYou don?t need antibiotics.", "Flu\n\nTake 5?10 ml (it?s sweet)."),
    good=(
        "Flu\n\nIs it flu?Then rest. Or is it a cold? So rest, too.",
        "Flu\n\nRead www.example.org/find?s=flu or /find?d and ask: why?",
    ),
)
