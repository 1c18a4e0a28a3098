"""The address that a translator gave for a link is none that a reader can follow."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.address import is_whole_address, safe_address
from pipeline.model.finding import Hit, Severity
from pipeline.model.rule import EntryRule, Example, Looks, Pair
from pipeline.model.tagged import plain
from pipeline.model.text import Span

_ADDRESS = "link target"
_SAID = "This is no address of a page, a mailbox or a telephone. Give one, or copy the English address."


def check(pair: Pair) -> Iterator[Hit]:
    """Yield the whole translation where it is neither the English address nor a whole one of its own."""
    given = plain(pair.entry.translation).strip()
    is_copied = given == plain(pair.source).strip() and safe_address(given) != ""
    if not is_copied and not is_whole_address(given):
        yield Hit(Span(0, len(pair.entry.translation)), _SAID, source_span=Span(0, len(pair.source)))


rule = EntryRule(
    check=check,
    looks_at=Looks.ADDRESS,
    severity=Severity.WARNING,
    blocks_live=True,
    why="A link to nowhere looks like help. Until it is mended, readers are led to the English page.",
    source="https://www.w3.org/International/techniques/authoring-html#links",
    bad=(
        Example("cy", "https://example.org/scans", "Sganiau esgyrn", kind=_ADDRESS),
        Example("ar", "https://example.org/scans", "javascript:alert(1)", kind=_ADDRESS),
        Example("ur", "https://example.org/scans", "example.org/ur/scans", kind=_ADDRESS),
        Example("pl", "tel:111", "tel:", kind=_ADDRESS),
        Example("pl", "https://example.org/scans", "https://example.org/pl scans", kind=_ADDRESS),
    ),
    good=(
        Example("cy", "https://example.org/scans", "https://example.org/cy/sganiau", kind=_ADDRESS),
        Example("ar", "https://example.org/scans", "https://example.org/%D9%85%D8%B3%D8%AD", kind=_ADDRESS),
        Example("ur", "https://example.org/scans", "https://example.org/ہڈیاں", kind=_ADDRESS),
        Example("pl", "../scans/", "../scans/", kind=_ADDRESS),
        Example("cy", "mailto:help@example.org", "mailto:cymorth@example.org", kind=_ADDRESS),
    ),
)
