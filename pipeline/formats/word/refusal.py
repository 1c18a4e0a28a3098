"""The words with which a Word file is refused at one of its paragraphs."""

from __future__ import annotations

from pipeline.formats.word.node import Node
from pipeline.model.errors import PageError

_FIRST_WORDS = 8


def refusal(path: str, paragraph: Node | None, number: int, problem: str, remedy: str) -> PageError:
    """Return the error for a problem in a paragraph, which it names by number and first words."""
    words = first_words(paragraph) if paragraph else ""
    place = f"paragraph {number}" + (f" (“{words}”)" if words else "")
    return PageError(path, f"{place} {problem}", remedy, line=number)


def first_words(node: Node) -> str:
    """Return the first words below an element, deleted ones too."""
    found: list[str] = []
    for inner in node.walk():
        if inner.name in ("w:t", "w:delText", "w:tab", "w:br"):
            found.append(inner.text or " ")
        if len("".join(found).split()) > _FIRST_WORDS:
            break
    words = "".join(found).split()
    return " ".join(words[:_FIRST_WORDS]) + (" …" if len(words) > _FIRST_WORDS else "")
