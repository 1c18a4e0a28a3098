"""One walk through an HTML file: tags and texts go into the tree, what stands in its head is kept aside."""

from __future__ import annotations

import re

import msgspec

from pipeline.formats.html import tokens
from pipeline.formats.html.elements import VOID
from pipeline.formats.html.records import Draft
from pipeline.formats.html.tokens import attributes, placed, refuse, tags
from pipeline.formats.html.traits import traits
from pipeline.formats.html.tree import Tree
from pipeline.formats.html.words import Words
from pipeline.model.page import Kind

_MOST_TAGS = 100_000  # the largest health pages have some 10,000
_LABELLED = frozenset(("submit", "button", "reset"))


class Head(msgspec.Struct):
    """Something that the file says of the page, outside its text: a title, meta or html element, or JSON-LD."""

    name: str
    at: int  # where `words` begin
    words: str  # what stands inside: a meta element's attributes, a title's text


class Scanned(msgspec.Struct):
    """A file that has been walked through."""

    tree: Tree
    heads: list[Head]


def scan(path: str, text: str) -> Scanned:
    """Return the tree of a file, and what its head says.

    Raises PageError where the file ends inside a tag, or has more tags or a greater depth than any page needs.
    """
    made = Scanned(Tree(path, text), [])
    tree = made.tree
    at = 0
    is_xml = text[:200].lstrip("\ufeff \n\r\t").startswith("<?xml")
    for count, found in enumerate(tags(path, text)):
        start = found.start()
        if start > at:
            tree.text(at, text[at:start])
        at = found.end()
        if found.lastindex == tokens.TAG_END:
            name = found[tokens.NAME].lower()
            if found[tokens.SLASH]:
                tree.end(name)
            elif name in VOID:
                _void(made, name, found[tokens.INSIDE], found.start(tokens.INSIDE))
            elif not (found[tokens.INSIDE].endswith("/") and (is_xml or _is_foreign(tree))):
                tree.start(name, found[tokens.INSIDE], start)
                if name == "html":
                    made.heads.append(Head(name, found.start(tokens.INSIDE), found[tokens.INSIDE]))
        elif found.lastindex == tokens.RAW_END:
            _raw(made, found)
        if count > _MOST_TAGS:
            refuse(path, text, start, f"the page has more than {_MOST_TAGS:,} tags", "split it into several pages")
    if at < len(text):
        tree.text(at, text[at:])
    tree.close()
    return made


def _is_foreign(tree: Tree) -> bool:
    return tree.is_inside("svg") or tree.is_inside("math")


def _void(made: Scanned, name: str, inside: str, at: int) -> None:
    """Take in an element without content."""
    if name == "br":
        made.tree.line_break(at)
    elif name == "hr":
        made.tree.finish()
    elif name == "meta":
        made.heads.append(Head(name, at, inside))
    elif name == "img" and not made.tree.is_hidden:
        _picture(made.tree, inside, at)
    elif name == "input":
        _input(made.tree, inside, at)


def _picture(tree: Tree, inside: str, at: int) -> None:
    """Take in an image that has a description. One without is there for its looks."""
    described = placed(inside, "alt")
    if described is None or traits("img", inside).is_hidden:
        return
    words = Words()
    words.add(at + described[0], described[1])
    gathered = words.take()
    if gathered is not None:
        made = Draft(gathered, tree.node, Kind.IMAGE, "an image's description")
        found = attributes(inside)
        made.target = (found.get("src") or found.get("data-src") or "").strip()
        tree.picture(made)


def _input(tree: Tree, inside: str, at: int) -> None:
    """Take in the words that a field of a form shows."""
    found = attributes(inside)
    if found.get("type", "").lower() == "hidden" or tree.is_hidden or traits("input", inside).is_hidden:
        return
    shown = placed(inside, "value" if found.get("type", "").lower() in _LABELLED else "placeholder")
    if shown and shown[1].strip():
        tree.alone(at + shown[0], shown[1], "input")
    else:
        tree.finish()


def _raw(made: Scanned, found: re.Match[str]) -> None:
    """Take in an element that has only text in it."""
    name, at, words = found[tokens.RAW_NAME].lower(), found.start(tokens.RAW_TEXT), found[tokens.RAW_TEXT]
    if name == "title" and not _is_foreign(made.tree):
        made.heads.append(Head(name, at, words))
    elif name == "script" and "ld+json" in found[tokens.RAW_INSIDE]:
        made.heads.append(Head("json", at, words))
    elif name in ("textarea", "xmp") and words:
        made.tree.alone(at, words, name)
