"""How the words of a run look, where that says something: bold, italic, raised, hidden, struck through."""

from __future__ import annotations

import msgspec

from pipeline.formats.word.node import Node
from pipeline.formats.word.styles import Styles
from pipeline.model.markup import MarkKind

_RAISED = {"superscript": MarkKind.SUPERSCRIPT, "subscript": MarkKind.SUBSCRIPT}


class Look(msgspec.Struct, frozen=True):
    """How one run looks."""

    kinds: tuple[MarkKind, ...] = ()
    font: str = ""  # where the run names one
    is_hidden: bool = False
    is_struck: bool = False


def look(run: Node, styles: Styles) -> Look:
    """Return how a run looks, by itself and by its own style. A paragraph's style is the paragraph's business."""
    if not run.child("w:rPr"):
        return Look()
    kinds = [kind for switch, kind in _SWITCHES if styles.is_on(run, switch)]
    if raised := _RAISED.get(styles.raised(run)):
        kinds.append(raised)
    fonts = run.child("w:rPr", "w:rFonts")
    return Look(
        tuple(kinds),
        next((fonts.attributes[name] for name in ("w:ascii", "w:hAnsi") if name in fonts.attributes), "")
        if fonts
        else "",
        styles.is_on(run, "w:vanish"),
        styles.is_on(run, "w:strike") or styles.is_on(run, "w:dstrike"),
    )


_SWITCHES = (("w:b", MarkKind.STRONG), ("w:i", MarkKind.EMPHASIS))
