"""What markdown-it is taught beyond CommonMark: boxes, abbreviations, attributes, notes, loose links, and a depth."""

from __future__ import annotations

import re

from markdown_it.parser_block import RuleFuncBlockType
from markdown_it.parser_inline import RuleFuncInlineType
from markdown_it.ruler import RuleOptionsType, Ruler
from markdown_it.rules_block import StateBlock, reference
from markdown_it.rules_inline import StateInline

from pipeline.formats.markdown import syntax
from pipeline.formats.markdown.parts import Tangled

DEEPEST = 40  # lists and quotes inside one another; a list takes two


def add_lines(ruler: Ruler[RuleFuncBlockType]) -> None:
    """Teach the block parser our lines, and to stop where lists and quotes nest too deep."""
    ends: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    for name, pattern in syntax.LINES.items():
        ruler.before("table", name, _line_rule(name, pattern), ends)
    ruler.before("table", "note", _is_note, ends)
    ruler.before("box", "depth", _stop_in_the_deep)
    ruler.at("reference", _reference)


def add_inline(ruler: Ruler[RuleFuncInlineType]) -> None:
    """Teach the inline parser footnotes, attributes and loose links."""
    ruler.before("link", "note", _note)
    ruler.after("image", "loose_link", _loose_link)
    ruler.after("entity", "attributes", _attributes)


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _line_rule(name: str, pattern: re.Pattern[str]) -> RuleFuncBlockType:
    """Return the rule for a line that is a part by itself."""

    def rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        line = _line(state, start)
        if not pattern.match(line):
            return False
        if not silent:
            state.line = start + 1
            token = state.push(name, "", 0)
            token.content, token.map = line, [start, state.line]
        return True

    return rule


def _is_note(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Let the words of a footnote begin a paragraph; they are read as one."""
    return silent and syntax.NOTE.match(_line(state, start)) is not None


def _stop_in_the_deep(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.level >= DEEPEST:
        raise Tangled(start)
    return False


def _reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    return syntax.is_definition_of_link(_line(state, start)) and reference(state, start, end, silent)


def _note(state: StateInline, silent: bool) -> bool:
    found = syntax.INLINE_NOTE.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        state.push("note", "", 0).content = found["label"]
    state.pos = found.end()
    return True


def _attributes(state: StateInline, silent: bool) -> bool:
    """Pass over `{.class}` and what templates are told: no reader sees it."""
    for pattern in (syntax.INLINE_ATTRIBUTES, syntax.INLINE_TEMPLATE):
        if found := pattern.match(state.src, state.pos, state.posMax):
            if not silent:
                state.push("skipped", "", 0)
            state.pos = found.end()
            return True
    return False


def _loose_link(state: StateInline, silent: bool) -> bool:
    """Read a link or image whose address holds spaces or is wrapped: `[Book](/book a visit)`, `[Go]({{ home }}go)`."""
    is_image = state.src.startswith("![", state.pos)
    if not is_image and state.src[state.pos] != "[":
        return False
    begin = state.pos + is_image
    end = state.md.helpers.parseLinkLabel(state, begin, not is_image)
    found = syntax.LOOSE_TARGET.match(state.src, end + 1, state.posMax) if end >= 0 else None
    if found is None:
        return False
    if not silent:
        target: str = "".join(line.strip() for line in found["target"].split("\n"))
        told: dict[str, str | int | float] = {"href": target, "title": " ".join((found["title"] or "").split())}
        _push_image(state, begin + 1, end, told) if is_image else _push_link(state, begin + 1, end, told)
    state.pos = found.end()
    return True


def _push_link(state: StateInline, begin: int, end: int, told: dict[str, str | int | float]) -> None:
    last, state.pos, state.posMax = state.posMax, begin, end
    state.push("link_open", "a", 1).attrs = told
    state.md.inline.tokenize(state)
    state.push("link_close", "a", -1)
    state.posMax = last


def _push_image(state: StateInline, begin: int, end: int, told: dict[str, str | int | float]) -> None:
    children = state.md.inline.parse(state.src[begin:end], state.md, state.env, [])
    token = state.push("image", "img", 0)
    token.attrs, token.children, token.content = told, children, state.src[begin:end]
