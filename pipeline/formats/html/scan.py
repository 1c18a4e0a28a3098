"""One walk through an HTML file: tags and texts go into the tree, what stands in its head is kept aside."""

from __future__ import annotations

import re
from itertools import islice

import msgspec

from pipeline.formats.html import tokens
from pipeline.formats.html.records import Draft
from pipeline.formats.html.tokens import attributes, placed, refuse, tags
from pipeline.formats.html.traits import LONGEST_REMEMBERED, Traits, remembered, traits
from pipeline.formats.html.tree import Tree
from pipeline.formats.html.words import Words
from pipeline.model.page import Kind

_MOST_TAGS = 50_000  # the largest health pages have some 10,000
_LABELLED = frozenset(("submit", "button", "reset"))


class Head(msgspec.Struct):
    """Something that the file says of the page, outside its text: a title, meta, html or time element, or JSON-LD."""

    name: str
    at: int  # where `words` begin
    words: str  # what stands inside: a meta element's attributes, a title's text


class Scanned(msgspec.Struct):
    """A file that has been walked through."""

    tree: Tree
    heads: list[Head]


def scan(path: str, text: str) -> Scanned:
    """Return the tree of a file, and what its head says. Raises PageError as `read` does."""
    made = Scanned(Tree(path, text), [])
    tree, words = made.tree, made.tree.words
    at, last = 0, None
    found = tags(text)
    for last in islice(found, _MOST_TAGS):
        start = last.start()
        if start > at and not tree.is_hidden:
            raw = text[at:start]
            if words.length or not raw.isspace():
                words.add(at, raw)
        at = last.end()
        kind = last.lastindex
        if kind == tokens.TAG:
            _start(made, last[0], start)
        elif kind == tokens.END:
            tree.end(last[tokens.END].lower())
        elif kind is not None:
            _raw(made, last)
    if (further := next(found, None)) is not None:
        problem = f"the page has more than {_MOST_TAGS:,} tags"
        refuse(path, text, further.start(), problem, "split it into several pages")
    tokens.check_end(path, text, last)
    if at < len(text) and not tree.is_hidden:
        words.add(at, text[at:])
    tree.close()
    return made


def _start(made: Scanned, tag: str, at: int) -> None:
    told = remembered(tag) if len(tag) <= LONGEST_REMEMBERED else traits(tag)
    if told.is_void:
        _void(made, told, at)
        return
    made.tree.start(told, at)
    if told.name in ("html", "time"):
        if told.name == "html":
            made.tree.language = made.tree.language or told.language
        made.heads.append(Head(told.name, at + told.inside_at, told.inside))


def _void(made: Scanned, told: Traits, at: int) -> None:
    """Take in an element without content."""
    name, inside_at = told.name, at + told.inside_at
    if name == "br":
        made.tree.line_break(at)
    elif name == "hr":
        made.tree.finish()
    elif name == "meta":
        made.heads.append(Head(name, inside_at, told.inside))
    elif made.tree.is_hidden or told.is_hidden:
        return
    elif name == "img":
        _picture(made.tree, told.inside, inside_at)
    elif name == "input":
        _input(made.tree, told.inside, inside_at)


def _picture(tree: Tree, inside: str, at: int) -> None:
    """Take in an image that has a description. One without is there for its looks."""
    described = placed(inside, "alt")
    words = Words()
    if described is not None:
        words.add(at + described[0], described[1])
    gathered = words.take()
    if gathered is not None:
        made = Draft(gathered, tree.node, Kind.IMAGE, "an image's description")
        found = attributes(inside)
        made.target = (found.get("src") or found.get("data-src") or "").strip()
        tree.picture(made)


def _input(tree: Tree, inside: str, at: int) -> None:
    """Take in the words that a field of a form shows."""
    kind = attributes(inside).get("type", "").lower()
    shown = placed(inside, "value" if kind in _LABELLED else "placeholder")
    if shown and shown[1].strip() and kind != "hidden":
        tree.alone(at + shown[0], shown[1], "input")


def _raw(made: Scanned, found: re.Match[str]) -> None:
    """Take in an element that has only text in it."""
    name, at, words = found[tokens.RAW_NAME].lower(), found.start(tokens.RAW_TEXT), found[tokens.RAW_TEXT]
    if name == "title":
        made.heads.append(Head(name, at, words))
    elif name == "script" and "ld+json" in found[tokens.RAW_INSIDE]:
        made.heads.append(Head("json", at, words))
    elif name in ("textarea", "xmp") and words:
        made.tree.alone(at, words, name)
