"""Letters were lost when the file was made: "donâ€™t" stands for "don’t"."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule
from pipeline.search.pages.letters import broken
from pipeline.search.words.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each word that cannot be read as it stands, with what it was where that can be worked out exactly."""
    for block in page.blocks:
        if block.is_content:
            for word in broken(block.text):
                what = f"{quoted(word.span.of(block.text))} has letters that were lost on the way"
                do = f"Write {quoted(word.meant)}" if word.meant else "Look in the original what they were"
                yield Hit(word.span.shifted(block.span.start), f"{what}. {do}.", suggestion=word.meant)


rule = PageRule(
    check=check,
    severity=Severity.ERROR,
    why="Readers cannot tell what stood there: it may have been a number, a “less than” or a “not”.",
    source="https://www.w3.org/International/questions/qa-what-is-encoding",
    bad=(
        "Flu\n\nYou donâ€™t need antibiotics.",
        "Flu\n\nThe jab costs Â£20. Keep it at 5Â°C, and take 5â€“10 ml.",
        "Flu\n\nAsk for the cafÃ© at the main door.",
        "Flu\n\nTake 5\ufffd10 ml at night.",
        "Flu\n\nYou don\x92t need antibiotics.",
        "Flu\n\nTake 10Â mg at night.",
        "Flu\n\nYou donÃ¢â‚¬â„¢t need antibiotics.",
    ),
    good=(
        "Flu\n\nDr João Gonçalves and Zoë Ångström see people from São Paulo, at 5 °C, for £20 – “déjà vu”.",
        "Flu\n\nAsk at the CAFÉ’s door, or at the “CAFÉ”. Ask for Ms SÃO.",
        "Flu\n\nTake 5 µg, which is α ≤ ½ of it, by way of « Noël » or ‘MÄRZ’.",
    ),
)
