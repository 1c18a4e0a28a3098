"""The door to markdown-it: a page's lines as the parts it is made of, and the words of each with their places."""

from __future__ import annotations

import re
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.parser_block import RuleFuncBlockType
from markdown_it.parser_inline import ParserInline, RuleFuncInlineType
from markdown_it.ruler import RuleOptionsType, Ruler
from markdown_it.rules_block import StateBlock, reference
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType
from mdit_py_plugins.deflist import deflist_plugin

from pipeline.formats.markdown import syntax
from pipeline.formats.markdown.parts import Bit, Part, Tangled

_DEEPEST = 40  # lists and quotes inside one another; a list takes two
_MOST_STEPS = 1_000_000  # looking ahead for the ends of links; a page of ten screens takes some thousand
_BLOCK_RULES = ["table", "fence", "blockquote", "hr", "list", "reference", "html_block", "heading", "lheading"]
_INLINE_RULES = ["text", "newline", "escape", "backticks", "strikethrough", "emphasis", "link", "image", "autolink"]
_OPENING = {"em_open": "emphasis", "strong_open": "strong", "link_open": "link"}
_CLOSING = {"em_close": "emphasis", "strong_close": "strong", "link_close": "link"}


class _State(StateInline):
    """The library's state, which also notes where in the source each token begins."""

    words_at = 0
    run = (-1, 0)  # where a run of * or _ begins, and how many of it have been seen

    def append_pending(self, text: str) -> None:
        if not self.pending:
            self.words_at = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:
        token = super().pushPending()
        token.meta["at"] = self.words_at
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        if ttype == "text":
            begun, seen = self.run
            self.run = (self.pos, seen + 1 if begun == self.pos else 0)
            token.meta["at"] += 1 if self.src[self.pos] == "<" else self.run[1]
        return token


class _Inline(ParserInline):
    """The library's inline parser, with a limit on looking ahead."""

    steps = 0

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens

    def skipToken(self, state: StateInline) -> None:
        self.steps += 1
        if self.steps > _MOST_STEPS:
            raise Tangled(state.pos)
        super().skipToken(state)


class _Library(MarkdownIt):
    """CommonMark with GitHub's tables, which leaves targets as the file has them."""

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link

    def validateLink(self, url: str) -> bool:
        return True


class Markdown:
    """One page's Markdown. Its definitions of links are known once its parts have been asked for."""

    def __init__(self) -> None:
        self._inline = _Inline()
        self._library = _Library("commonmark", {"maxNesting": _DEEPEST + 10, "html": True})
        self._library.inline = self._inline
        self._library.use(deflist_plugin)
        self._library.block.ruler.enableOnly([*_BLOCK_RULES, "deflist", "paragraph"])
        self._inline.ruler.enableOnly([*_INLINE_RULES, "html_inline", "entity"])
        self._inline.ruler2.enableOnly(["balance_pairs", "strikethrough", "emphasis"])
        self._library.core.ruler.enableOnly(["normalize", "block"])
        _add_lines(self._library.block.ruler)
        _add_inline(self._inline.ruler)
        self._known: EnvType = {}

    def parts(self, text: str) -> tuple[Part, ...]:
        """Return the page's parts in order. Raises Tangled, with the line, where they nest too deep."""
        tokens = self._library.parse(text, self._known)
        return tuple(
            Part(token.type, tuple(token.map or (0, 0)), token.content, token.info, token.markup, token.tag)
            for token in tokens
        )

    def bits(self, content: str) -> tuple[Bit, ...]:
        """Return the words and markup of a part's content. Raises Tangled, with the offset, when it takes too long."""
        return tuple(_bits(self._inline.parse(content, self._library, self._known, []), content))


def _bits(tokens: list[Token], content: str) -> list[Bit]:
    """Turn the library's tokens into ours."""
    found: list[Bit] = []
    for token in tokens:
        kind, at = token.type, int(token.meta.get("at", 0))
        target, title = str(token.attrGet("href") or token.attrGet("src") or ""), str(token.attrGet("title") or "")
        if kind in _OPENING:
            found.append(Bit("open", at, _OPENING[kind], target=target, title=title))
        elif kind in _CLOSING:
            found.append(Bit("close", at, _CLOSING[kind]))
        elif kind == "code_inline":
            found.append(Bit("code", _code_at(content, at + len(token.markup), token.content), token.content))
        elif kind == "image":
            inner = tuple(bit.moved(at + 2) for bit in _bits(token.children or [], token.content))
            found.append(Bit("image", at, target=target, title=title, inner=inner))
        elif kind == "text_special":
            is_escape = token.info == "escape" and token.content != token.markup
            found.append(Bit("decoded", at + is_escape, token.content))
        elif kind == "text" and token.content:
            found.append(Bit("words", at, token.content))
        elif kind in ("hardbreak", "softbreak", "html_inline", "note"):
            found.append(Bit(kind, at, token.content))
    return found


def _code_at(content: str, at: int, code: str) -> int:
    """Return where code begins: one space inside the backticks may have been dropped."""
    return at if content[at : at + len(code)].replace("\n", " ") == code else at + 1


def _add_lines(ruler: Ruler[RuleFuncBlockType]) -> None:
    """Teach the block parser our lines, and to stop where lists and quotes nest too deep."""
    ends: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    for name, pattern in syntax.LINES.items():
        ruler.before("table", name, _line_rule(name, pattern), ends)
    ruler.before("table", "note", _is_note, ends)
    ruler.before("box", "depth", _stop_in_the_deep)
    ruler.at("reference", _reference)


def _add_inline(ruler: Ruler[RuleFuncInlineType]) -> None:
    ruler.before("link", "note", _note)
    ruler.after("link", "loose_link", _loose_link)
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
    if state.level >= _DEEPEST:
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
    """Read a link whose address holds spaces: `[Book](/book a visit)`, `[Book]({{ home }}book)`."""
    if state.src[state.pos] != "[":
        return False
    begin = state.pos
    end = state.md.helpers.parseLinkLabel(state, begin, True)
    found = syntax.LOOSE_TARGET.match(state.src, end + 1, state.posMax) if end >= 0 else None
    if found is None:
        return False
    if not silent:
        last, state.pos, state.posMax = state.posMax, begin + 1, end
        state.push("link_open", "a", 1).attrs = {"href": found["target"].strip()}
        state.md.inline.tokenize(state)
        state.push("link_close", "a", -1)
        state.posMax = last
    state.pos = found.end()
    return True
