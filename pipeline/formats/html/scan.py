"""One walk through an HTML file: tags and texts go into the tree, what stands in its head is kept aside."""

from __future__ import annotations

import msgspec

from pipeline.formats.html.records import Draft
from pipeline.formats.html.tokens import (
    MOST_ATTRIBUTES,
    attributes,
    check_end,
    cut,
    has_too_many_attributes,
    next_tag,
    placed,
    raw_parts,
    refuse,
)
from pipeline.formats.html.traits import (
    END,
    LONGEST_REMEMBERED,
    ONLY_TEXT,
    START,
    START_OF_HEAD,
    VOID,
    Traits,
    remembered,
    traits,
)
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
    start, end, add = tree.start, tree.end, words.add
    parts = cut(text, _MOST_TAGS)
    at = 0
    for raw, tag in zip(parts[::2], parts[1::2], strict=False):
        if raw:
            if not tree.is_hidden and (words.length or not raw.isspace()):
                add(at, raw)
            at += len(raw)
        told = remembered(tag) if len(tag) <= LONGEST_REMEMBERED else _long(path, text, tag, at)
        if told.act == START:
            start(told, at)
        elif told.act == END:
            end(told.name)
        else:
            _other(made, told, tag, at)
        at += len(tag)
    rest = parts[-1]
    if len(parts) > 2 * _MOST_TAGS and (further := next_tag(text, rest)) >= 0:
        refuse(path, text, at + further, f"the page has more than {_MOST_TAGS:,} tags", "split it into several pages")
    if not rest and len(parts) > 1:
        check_end(path, text, parts[-2])
    if rest and not tree.is_hidden:
        words.add(at, rest)
    tree.close()
    return made


def _long(path: str, text: str, tag: str, at: int) -> Traits:
    """Return what a long tag says. Raises PageError where it has more attributes than anybody writes."""
    told = traits(tag)
    if has_too_many_attributes(told.inside):
        problem = f"“<{told.name}” has more than {MOST_ATTRIBUTES:,} attributes"
        refuse(path, text, at, problem, "take out those that nothing needs, or close a quotation mark")
    return told


def _other(made: Scanned, told: Traits, tag: str, at: int) -> None:
    """Take in a tag that is neither the end of an element nor the start of one that is only words."""
    if told.act == VOID:
        _void(made, told, at)
    elif told.act == ONLY_TEXT:
        _only_text(made, told.name, tag, at)
    elif told.act == START_OF_HEAD:
        made.tree.start(told, at)
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
        made = Draft(*gathered, tree.node, Kind.IMAGE, "an image's description")
        found = attributes(inside)
        made.target = (found.get("src") or found.get("data-src") or "").strip()
        tree.picture(made)


def _input(tree: Tree, inside: str, at: int) -> None:
    """Take in the words that a field of a form shows."""
    kind = attributes(inside).get("type", "").lower()
    shown = placed(inside, "value" if kind in _LABELLED else "placeholder")
    if shown and shown[1].strip() and kind != "hidden":
        tree.alone(at + shown[0], shown[1], "input")


def _only_text(made: Scanned, name: str, tag: str, at: int) -> None:
    """Take in an element that has only text in it."""
    is_data = name == "script" and "ld+json" in tag
    if not is_data and name not in ("title", "textarea", "xmp"):
        return
    found = raw_parts(tag)
    words = found["text"] if found else ""
    at += found.start("text") if found else 0
    if name == "title":
        made.heads.append(Head(name, at, words))
    elif is_data and found and "ld+json" in found["inside"]:
        made.heads.append(Head("json", at, words))
    elif name in ("textarea", "xmp") and words:
        made.tree.alone(at, words, name)
