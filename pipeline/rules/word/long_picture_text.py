"""The description of a picture is too long to listen to."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Kind
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope

_MOST = 125  # characters, NHS digital service manual, inclusive content


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each picture's description that is longer than can well be listened to."""
    for block in prose.page.blocks:
        if block.kind in (Kind.IMAGE, Kind.CAPTION) and len(block.text) > _MOST:
            yield Hit(
                block.span,
                "This description of a picture is long to listen to. Shorten it, and tell the rest in the text.",
            )


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="A program that reads a page aloud cannot stop or go back inside a description.",
    source="https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms",
    bad=(
        "Eczema\n\nImage: Eczema in the folds of both elbows of a child of about three years who sits on "
        "a red chair and looks at a book with a picture of a cat on it.\n\nRest.",
        "Flu\n\nImage: A nurse in a blue uniform shows a woman who sits at a table how to use an inhaler, "
        "while another nurse stands at the window and writes.\n\nRest.",
    ),
    good=(
        "Eczema\n\nImage: Eczema in the folds of both elbows of a child.\n\nRest.",
        "Eczema\n\nImage: A nurse.\n\nEczema in the folds of both elbows of a child is easy to see, "
        "and it itches so much that many children wake at night from it, and so do their parents.",
    ),
)
