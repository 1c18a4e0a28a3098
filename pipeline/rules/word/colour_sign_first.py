"""A list of signs begins with one that does not look the same on everyone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Kind
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.rules.wording import quoted

_COLOUR = re.compile(r"\b(?:redness|red|pale|paleness|blue|yellow|yellowing|flushed|pink)\b", re.IGNORECASE)
_SEEN_BY_ALL = re.compile(
    r"\b(?:discharge|urine|pee|poo|stools?|mucus|phlegm|snot|blood|eyes?|pus|vomit|(?:brown|black) skin)\b",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"\b(?:symptoms?|signs?|rash|skin)\b", re.IGNORECASE)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first item of a list of signs where it names a colour, and others in the list do not."""
    blocks = prose.page.blocks
    for before, first, second in zip(blocks, blocks[1:], blocks[2:], strict=False):
        is_list = first.kind is second.kind is Kind.LIST_ITEM and before.kind is not Kind.LIST_ITEM
        if is_list and _SIGNS.search(before.text):
            found = _COLOUR.search(first.text)
            if found and not _SEEN_BY_ALL.search(first.text) and not _COLOUR.search(second.text):
                message = f"{quoted(found[0])} cannot be seen on all skin. Begin with a sign that can."
                yield Hit(Span(*found.span()).shifted(first.span.start), message)


rule = ProseRule(
    check=check,
    cues=frozenset({"redness", "red", "pale", "paleness", "blue", "yellow", "yellowing", "flushed", "pink"}),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People with brown or black skin stop reading at a sign that they cannot see on themselves.",
    source="https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms",
    bad=(
        "Symptoms include:\n\n  • redness of the skin\n  • pain\n  • swelling",
        "Signs of an infection are:\n\n  • red skin\n  • warmth",
    ),
    good=(
        "Symptoms include:\n\n  • pain\n  • swelling\n  • redness of the skin",
        "Bring with you:\n\n  • the red book\n  • your letter",
    ),
)
