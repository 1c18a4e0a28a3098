"""Comments on a page that tell us, not its readers, what to pass over: a rule, and the reason.

`<!-- plainleaf ignore page.lost-list: the reason -->` is about the block it stands in, or else the next one;
`ignore-page` is about the whole page. In Markdown and HTML it may stand wherever a comment may; in plain text
on a line of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NoReturn

import msgspec

from pipeline.model.errors import PageError
from pipeline.model.ignore import Ignore
from pipeline.model.page import Block, Document

_MARK = "plainleaf"
_COMMENT = re.compile(r"<!--[ \t\r\n]{0,9}plainleaf(?![\w.:/-])(?P<words>(?:[^-]++|-(?!->))*+)(?P<end>-->)?")
_ALONE = re.compile(r"[\s\ufeff]*<!--[ \t]*plainleaf(?![\w.:/-])(?:[^-]++|-(?!->))*+-->\s*")
_ORDER = re.compile(r"\s+(?P<order>[\w-]+)(?:\s+(?P<rule>[^\s:]+))?\s*:?\s*(?P<reason>.*)", re.DOTALL)
_RIGHT_BEHIND = re.compile(r"[^\w<\n]*")  # on the same line, with no more than marks between
_MOST = 500  # comments on a page; more are a slip
_FEWER = "say it once with ignore-page, or switch the rule off"
_EXAMPLE = "<!-- plainleaf ignore page.lost-list: the reason -->"


def is_note(line: str) -> bool:
    """Whether a line of a text file holds such a comment and nothing else."""
    return _MARK in line and _ALONE.fullmatch(line) is not None


def with_ignores(page: Document, text: str, *, own_lines: bool) -> Document:
    """Return the page with what the comments in its file (`text`) tell us; with `own_lines`, none stands among words.

    Raises PageError for a comment that cannot be followed: without a rule, without a reason, not closed.
    """
    if _MARK not in text or not page.blocks:
        return page
    blocks = tuple(block for block in page.blocks if block.is_content) or page.blocks
    lasts = [page.origin.file_offset(block.span.end - 1) for block in blocks]
    return msgspec.structs.replace(page, ignores=tuple(_ignores(page.path, text, blocks, lasts, own_lines)))


def _ignores(path: str, text: str, blocks: Sequence[Block], lasts: Sequence[int], own_lines: bool) -> Iterator[Ignore]:
    line, at = 1, 0
    for number, comment in enumerate(_COMMENT.finditer(text)):
        line, at = line + text.count("\n", at, comment.start()), comment.start()
        if number == _MOST:
            _refuse(path, line, f"there are more than {_MOST} comments for Plainleaf up to here", _FEWER)
        order, rule, reason = _told(path, line, comment)
        if own_lines and not is_note(_line_at(text, at)):
            _refuse(path, line, "a comment for Plainleaf stands among other words", "put it on one line of its own")
        if order == "ignore-page":
            yield Ignore(rule, reason, line)
        else:
            yield Ignore(rule, reason, line, _meant(text, at, blocks, lasts).span)


def _meant(text: str, at: int, blocks: Sequence[Block], lasts: Sequence[int]) -> Block:
    """Return the block that a comment is about: the one that it stands in or right behind, or else the next."""
    after = bisect_left(lasts, at)
    if after and _RIGHT_BEHIND.fullmatch(_COMMENT.sub("", text[lasts[after - 1] + 1 : at])):
        return blocks[after - 1]
    return blocks[min(after, len(blocks) - 1)]


def _told(path: str, line: int, comment: re.Match[str]) -> tuple[str, str, str]:
    """Return the order, the rule and the reason that a comment gives."""
    found = _ORDER.fullmatch(comment["words"])
    if not comment["end"]:
        _refuse(path, line, "a comment for Plainleaf is not closed", "end it with -->")
    if found is None or found["order"] not in ("ignore", "ignore-page"):
        _refuse(path, line, "a comment for Plainleaf says nothing that it knows", f"write {_EXAMPLE}")
    if not found["rule"]:
        _refuse(path, line, "the rule to ignore is missing", f"name it: {_EXAMPLE}")
    reason = " ".join(found["reason"].split())
    if not reason:
        remedy = f"say it behind a colon: <!-- plainleaf {found['order']} {found['rule']}: the reason -->"
        _refuse(path, line, f"the reason to ignore “{found['rule']}” is missing", remedy)
    return found["order"], found["rule"], reason


def _line_at(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : len(text) if end < 0 else end]


def _refuse(path: str, line: int, problem: str, remedy: str) -> NoReturn:
    raise PageError(path, problem, remedy, line=line)
