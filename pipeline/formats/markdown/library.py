"""The door to markdown-it: a page's lines as the parts it is made of, and the words of each with their places."""

from __future__ import annotations

from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType
from mdit_py_plugins.deflist import deflist_plugin

from pipeline.formats.markdown.parts import Bit, Part, Tangled
from pipeline.formats.markdown.rules import DEEPEST, add_inline, add_lines

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
        self._library = _Library("commonmark", {"maxNesting": DEEPEST + 10, "html": True})
        self._library.inline = self._inline
        self._library.use(deflist_plugin)
        self._library.block.ruler.enableOnly([*_BLOCK_RULES, "deflist", "paragraph"])
        self._inline.ruler.enableOnly([*_INLINE_RULES, "html_inline", "entity"])
        self._inline.ruler2.enableOnly(["balance_pairs", "strikethrough", "emphasis"])
        self._library.core.ruler.enableOnly(["normalize", "block"])
        add_lines(self._library.block.ruler)
        add_inline(self._inline.ruler)
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
