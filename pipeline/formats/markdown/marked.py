"""A block's words with their marks, as Markdown writes them; as HTML's tags where Markdown has no sign that fits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from pipeline.formats.markdown.escape import attribute, escaped, target, title
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.steps import steps

ANCHOR_SIGNS = ("#", "¶", "§", "🔗", "\u200b")  # `## Symptoms [#](#symptoms)`
_ENDS = " .,;:!?)"
_TICKS = re.compile("`+")
_SIGNS = {MarkKind.STRONG: "**", MarkKind.EMPHASIS: "*"}
_TAGS = {
    MarkKind.STRONG: "strong",
    MarkKind.EMPHASIS: "em",
    MarkKind.CODE: "code",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
    MarkKind.QUOTE: "q",
}


class Style(msgspec.Struct, frozen=True):
    """How marks are written in one place."""

    line_break: str  # "\\\\\\n" in running text, "<br>" where a line cannot end
    defined: Mapping[str, str]  # abbreviations that the page's end explains: they need no tag
    is_cell: bool = False


class _Written(msgspec.Struct, frozen=True):
    """Which of a text's marks have a sign of Markdown's own."""

    signs: frozenset[Mark]  # asterisks
    ticks: frozenset[Mark]  # code that is read letter for letter
    anchors: frozenset[Mark]  # links on a sign, which in a heading would be read as the link to the heading itself


def marked(text: str, marks: Sequence[Mark], style: Style) -> str:
    """Return the words with their marks, everything else in them escaped."""
    shown = [mark for mark in marks if not _is_defined(text, mark, style.defined)]
    anchors = [one for one in shown if one.kind is MarkKind.LINK and text[one.start : one.end] in ANCHOR_SIGNS]
    written = _Written(frozenset(_signs(text, shown)), frozenset(_ticks(shown)), frozenset(anchors))
    parts: list[str] = []
    links = 0
    for step in steps(text, shown):
        if step.opens:
            links += step.opens.kind is MarkKind.LINK
            if step.opens.kind is MarkKind.LINK and parts and parts[-1].endswith("!"):
                parts[-1] = parts[-1][:-1] + "\\!"
            parts.append(_opening(text, step.opens, written, style))
        elif step.closes:
            links -= step.closes.kind is MarkKind.LINK
            parts.append(_closing(step.closes, written))
        elif not (step.within and (step.within.kind is MarkKind.BREAK or step.within in written.ticks)):
            parts.append(_in_cell(escaped(step.text, in_link=links > 0), style))
    return "".join(parts)


def _is_defined(text: str, mark: Mark, defined: Mapping[str, str]) -> bool:
    return mark.kind is MarkKind.ABBREVIATION and defined.get(text[mark.start : mark.end]) == mark.title


def _opening(text: str, mark: Mark, written: _Written, style: Style) -> str:
    if mark.kind is MarkKind.BREAK:
        return style.line_break
    if mark in written.anchors:
        return f"<a href={attribute(mark.target)}{f' title={attribute(mark.title)}' if mark.title else ''}>"
    if mark.kind is MarkKind.LINK:
        return "["
    if mark.kind is MarkKind.ABBREVIATION:
        return f"<abbr title={attribute(mark.title)}>"
    if mark.kind is MarkKind.LANGUAGE:
        return f"<span lang={attribute(mark.language)}>"
    if mark in written.ticks:
        return _in_cell(_code(text[mark.start : mark.end]), style)
    return _SIGNS[mark.kind] if mark in written.signs else f"<{_TAGS[mark.kind]}>"


def _closing(mark: Mark, written: _Written) -> str:
    if mark in written.anchors:
        return "</a>"
    if mark.kind is MarkKind.LINK:
        return f"]({target(mark.target) if mark.target else ''}{' ' + title(mark.title) if mark.title else ''})"
    if mark.kind is MarkKind.BREAK or mark in written.ticks:
        return ""
    if mark.kind is MarkKind.ABBREVIATION:
        return "</abbr>"
    if mark.kind is MarkKind.LANGUAGE:
        return "</span>"
    return _SIGNS[mark.kind] if mark in written.signs else f"</{_TAGS[mark.kind]}>"


def _in_cell(words: str, style: Style) -> str:
    return words.replace("|", "\\|") if style.is_cell else words


def _signs(text: str, marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield the marks that asterisks will be read as: at the edges of words, and next to no other sign.

    A whole paragraph in bold takes tags: in asterisks it would be read as a heading.
    """
    edges = Counter(edge for mark in marks for edge in (mark.start, mark.end))
    last: dict[MarkKind, int] = {}  # where the last mark of a kind ends
    for mark in marks:
        is_inside_its_like = mark.start < last.get(mark.kind, 0)
        last[mark.kind] = max(mark.end, last.get(mark.kind, 0))
        is_whole = mark.kind is MarkKind.STRONG and (mark.start, mark.end) == (0, len(text))
        is_alone = edges[mark.start] == 1 and edges[mark.end] == 1 and not is_inside_its_like
        if mark.kind in _SIGNS and is_alone and not is_whole and _is_at_edges(text, mark):
            yield mark


def _is_at_edges(text: str, mark: Mark) -> bool:
    before, after = text[mark.start - 1 : mark.start] or " ", text[mark.end : mark.end + 1] or " "
    return before == " " and after in _ENDS and text[mark.start].isalnum() and text[mark.end - 1].isalnum()


def _ticks(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield the code that has no mark inside, and does not touch the code before."""
    last = -1
    for mark, following in zip(marks, [*marks[1:], None], strict=False):
        is_filled = following is not None and following.start < mark.end
        if mark.kind is MarkKind.CODE and not is_filled and last != mark.start:
            last = mark.end
            yield mark


def _code(text: str) -> str:
    fence = "`" * (max((len(found) for found in _TICKS.findall(text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"
