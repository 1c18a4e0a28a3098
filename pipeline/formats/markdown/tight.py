"""Markdown from web tools: paragraphs that touch a list, and bullets that are no Markdown, given their due.

CommonMark folds a line right below a list item into the item, since people who wrap their lines by hand want that.
Tools that turn websites into Markdown don't wrap, and often leave no blank line after a list. Which of the two a
file is, its other lines tell.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

import msgspec

from pipeline.formats.markdown.source import Line
from pipeline.formats.markdown.tags import known

AFTER_ITEM = "a paragraph: it begins a sentence at the margin, right below a list item, and lines are not wrapped here"
ON_ITS_OWN = "a paragraph: each line is one in this file, which has no blank lines between them"
BOLD = "a line of its own in bold"

_BULLET = re.compile(r"(?P<indent>[ \t\u00a0]*)[•‣◦▪●○∙·⁃](?P<space>[ \t\u00a0])[ \t\u00a0]*(?=\S)")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]")
_NUMBERED = re.compile(r"\d{1,9}[.)][ \t]")
_OTHER = re.compile(r"[ \t]*(?:#{1,6}[ \t]|>|\||`{3}|~{3}|:{3}|<[/!a-zA-Z]|\{|\[[^\]]*\]:|\*\[|: |[-*_=][-*_= \t]*$)")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]|(?:-{6,}|={3,})[ \t]*$")
_FENCE = re.compile(r"[ \t]*(?:`{3,}|~{3,})")
_TAG = re.compile(r"[ \t]*</?(?P<name>[a-zA-Z][\w-]*)")
_BLOCKS = frozenset().union(*(known()[group] for group in ("block", "framed", "dropped")))
_BOLD = re.compile(r"(?:\*\*|__)(?=\S)[^*_]+(?<=[\w)’”\"?])(?:\*\*|__)[ \t]*$")
_MARKUP = " \t*_[(!\"'“‘<\\"
_ENDS = re.compile(r"[.!?:…][\"'”’)\]*_]*[ \t]*$")
_WIDEST, _NARROWEST = 120, 50
_FEWEST = 3  # lines that go on, from which a width can be told
_FEWEST_LINES = 8  # from which a file without any blank line says something
_MOST = 0.6


def spaced(page: Sequence[Line]) -> list[Line]:
    """Return the page's lines with blank ones where a paragraph touches what stands above, and with plain bullets."""
    raw = tuple(_is_raw(page))
    plain = [line if is_raw else _with_bullet(line) for line, is_raw in zip(page, raw, strict=True)]
    shape = _Shape(plain)
    found: list[Line] = []
    in_item = False
    for before, line, is_raw in zip([Line("", 0), *plain], plain, raw, strict=False):
        reason = "" if is_raw else shape.parts(before.text, line.text, in_item)
        if reason:
            found.append(Line("", line.start))
            line = msgspec.structs.replace(line, reason=reason)
        found.append(line)
        is_item = _ITEM.match(line.text) is not None
        in_item = not is_raw and (is_item or (in_item and bool(line.text.strip()) and not reason))
    return found


class _Shape:
    """How the lines of one file are laid out."""

    def __init__(self, page: Sequence[Line]) -> None:
        texts = [line.text for line in page]
        joints = [(one, two) for one, two in itertools.pairwise(texts) if _is_words(two) and _has_words(one)]
        between = [(one, two) for one, two in joints if not _ITEM.match(one)]
        self.width = _width(between if len(between) >= _FEWEST else joints)
        self.is_dense = _is_dense(texts, len(between))

    def parts(self, before: str, line: str, in_item: bool) -> str:
        """Return why a line is no part of what stands above it; nothing where it is."""
        if not before.strip() or before.endswith(("  ", "\\")):
            return ""
        if not self.width and _is_words(before) and _NUMBERED.match(line) and _ENDS.search(before):
            return ON_ITS_OWN
        if in_item and line.startswith("|"):
            return AFTER_ITEM
        if not _is_words(line) or line[0].isspace():
            return ""
        if in_item and not before.rstrip().endswith(",") and _begins(line) and not self._goes_on(before, line):
            return AFTER_ITEM
        if in_item or not _is_words(before):
            return ""
        if not _begins(line) or self._goes_on(before, line):
            return ""
        return ON_ITS_OWN if self.is_dense else BOLD if _BOLD.match(before) else ""

    def _goes_on(self, before: str, line: str) -> bool:
        """Whether, in a wrapped file, the line's first word would not have fitted above."""
        return self.width > 0 and _reach(before, line) > self.width


def _with_bullet(line: Line) -> Line:
    found = _BULLET.match(line.text)
    if found is None:
        return line
    indent = found["indent"].replace("\u00a0", " ")
    return Line(f"{indent}- {line.text[found.start('space') + 1 :]}", line.start)


def _width(joints: Sequence[tuple[str, str]]) -> int:
    """Return the column at which the file was wrapped, or 0 where lines end where their author ended them.

    A long address makes some lines longer than the column.
    """
    lengths = sorted(min(len(one.rstrip()), _WIDEST) for one, _ in joints)
    width = lengths[len(lengths) * 17 // 20] if lengths else 0
    full = sum(_reach(one, two) > width for one, two in joints)
    is_wrapped = len(joints) >= _FEWEST and _NARROWEST <= width < _WIDEST and full >= _MOST * len(joints)
    return width if is_wrapped else 0


def _is_dense(texts: Sequence[str], joints: int) -> bool:
    """Whether blank lines don't part paragraphs here: few stand between these, and none below most headings."""
    apart = sum(_is_words(one) and not two.strip() and _is_words(three) for one, two, three in _threes(texts))
    below = [bool(two.strip()) for one, two in itertools.pairwise(texts) if _HEADING.match(one)]
    if all(text.strip() for text in texts[:-1]):
        return len(texts) >= _FEWEST_LINES
    return joints >= _FEWEST and apart * 5 <= joints and sum(below) * 2 > len(below)


def _reach(before: str, line: str) -> int:
    return len(before.rstrip()) + 1 + len(line.split()[0])


def _threes(texts: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    return zip(texts, texts[1:], texts[2:], strict=False)


def _has_words(line: str) -> bool:
    return bool(line.strip()) and not _OTHER.match(line)


def _is_words(line: str) -> bool:
    """Whether a line is running text: no item, heading, quote, table, tag …"""
    return _has_words(line) and not _ITEM.match(line)


def _begins(line: str) -> bool:
    """Whether a line begins as a sentence does."""
    first = line.lstrip(_MARKUP)[:1]
    return first.isupper() or first.isdigit()


def _is_raw(page: Sequence[Line]) -> Iterator[bool]:
    """Yield for each line whether it is code between fences, a fence, or in a block of HTML."""
    fence, in_html = "", False
    for line in page:
        found = _FENCE.match(line.text)
        in_html = bool(line.text.strip()) and (in_html or (not fence and _begins_html(line.text)))
        yield bool(fence or found or in_html)
        if found and not fence:
            fence = found.group().strip()
        elif found and line.text.strip().startswith(fence):
            fence = ""


def _begins_html(line: str) -> bool:
    found = _TAG.match(line)
    if found is None:
        return False
    return found["name"].lower() in _BLOCKS or line.strip().endswith(">")
