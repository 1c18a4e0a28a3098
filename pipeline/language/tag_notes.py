"""What a translator is told of the tags in a string, in words."""

from __future__ import annotations

from pipeline.language.english import listed
from pipeline.model.catalogue import IN_FULL, LINK_TARGET, LINK_TITLE
from pipeline.model.markup import Mark, MarkKind, Tag, tagged, tags
from pipeline.model.page import Kind

_NAMES = {
    MarkKind.LINK: "a link",
    MarkKind.STRONG: "bold",
    MarkKind.EMPHASIS: "in italics",
    MarkKind.ABBREVIATION: "an abbreviation",
    MarkKind.CODE: "something to type or read off a screen",
    MarkKind.SUPERSCRIPT: "raised",
    MarkKind.SUBSCRIPT: "lowered",
    MarkKind.QUOTE: "a quotation",
    MarkKind.LANGUAGE: "in another language",
    MarkKind.BREAK: "a line break",
}
_OF_KIND = {
    Kind.IMAGE: "It describes a picture to readers who do not see it.",
    LINK_TARGET: "Give the address of the page in your language, or copy this one.",
    LINK_TITLE: "It is shown when a reader points at a link.",
    IN_FULL: "It is shown when a reader points at the abbreviation. Say what that is short for.",
}


def tag_name(tag: Tag) -> str:
    """Return what one number stands for: “a link and bold”."""
    return listed([_NAMES[mark.kind] for mark in tag.marks])


def _by_name(found: tuple[Tag, ...]) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for tag in found:
        names.setdefault(tag_name(tag), []).append(f"<{tag.number}{'/' * tag.is_break}>")
    return names


def _told(name: str, numbers: list[str]) -> str:
    return f"{listed(numbers)} {'is' if len(numbers) == 1 else 'are each'} {name}"


def tag_notes(words: str, marks: tuple[Mark, ...], kind: str) -> tuple[str, ...]:
    """Return what is said above a string: what its numbers stand for, and what to do with one of its kind."""
    found = [_told(name, numbers) for name, numbers in _by_name(tags(words, marks)).items()]
    said = [f"Tags: {'; '.join(found)}. Keep each with the words that it belongs to."] if found else []
    if "&" in (string := tagged(words, marks)) and "&lt;" in string:
        said.append("Write &lt; as it is: readers see < there.")
    if kind in _OF_KIND:
        said.append(_OF_KIND[kind])
    return tuple(said)
