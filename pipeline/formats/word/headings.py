"""Which paragraphs of a Word file are its title and headings, and how deep: by style, by outline, or set in bold."""

from __future__ import annotations

import re

from pipeline.formats.reading.signs import is_sentence_end
from pipeline.formats.word.lines import Line
from pipeline.model.text import has_words

_MOST_WORDS = 14
_DEEPEST = 6
_TITLE = 1
_GOES_ON = re.compile(r"[.!…:;,]\W*$")
_BY_STYLE = "has a heading's style in Word"
_BY_BOLD = "a short paragraph all in bold, with text below it"
_FIRST = "the first line, and no sentence"

Headings = dict[int, tuple[int, str]]  # index of the line → its level (1 for the title, 2 to 6), and why


def headings(lines: list[Line], items: set[int]) -> Headings:
    """Return the title and the headings among a body's lines. `items` are those that stand in a list."""
    content = [
        index for index, line in enumerate(lines) if has_words(line.text) and not line.evidence and not line.note
    ]
    styled = {index: lines[index].heading_level for index in content if lines[index].heading_level}
    title = _title(lines, content, styled)
    bold = _bold(lines, content, styled, items)
    found: Headings = {}
    if title is None and content and _may_be_title(lines[content[0]].text) and content[0] not in items:
        title = content[0] if content[0] not in styled and lines[content[0]].place.cell is None else None
        found = {} if title is None else {title: (_TITLE, _FIRST)}
    elif title is not None:
        found[title] = (_TITLE, _BY_STYLE)
    shift = 1 if any(level == 1 for index, level in styled.items() if index != title) else 0
    above = _TITLE
    for index in sorted({*styled, *bold, *_titles(lines, content)} - found.keys()):
        is_bold = index not in styled and index in bold
        level = above + 1 if is_bold else max(2, styled.get(index, _TITLE) + shift)
        above = above if is_bold else level
        found[index] = (min(level, _DEEPEST), _BY_BOLD if is_bold else _BY_STYLE)
    return found


def _titles(lines: list[Line], content: list[int]) -> list[int]:
    return [index for index in content if "title" in lines[index].names]


def _title(lines: list[Line], content: list[int], styled: dict[int, int]) -> int | None:
    """Return the title: a paragraph in the style Title; else the one main heading, or one that begins the page."""
    if named := _titles(lines, content):
        return named[0]
    main = [index for index, level in styled.items() if level == 1]
    if main and (main[0] == content[0] or (len(main) == 1 and main[0] == min(styled))):
        return main[0]
    return None


def _may_be_title(text: str) -> bool:
    return len(text.split()) <= 2 * _MOST_WORDS and not is_sentence_end(text.strip()) and not _GOES_ON.search(text)


def _bold(lines: list[Line], content: list[int], styled: dict[int, int], items: set[int]) -> set[int]:
    """Return the short paragraphs in bold that name what stands below them. On a page all in bold, none does."""
    plain = [index for index in content if index not in styled and index not in items and not lines[index].place.cell]
    strong = [index for index in plain if lines[index].is_strong and "caption" not in lines[index].names]
    if 2 * len(strong) > len(plain) + len(items):
        return set()
    last = content[-1] if content else -1
    return {index for index in strong if index != last and _is_short(lines[index].text)}


def _is_short(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS and not _GOES_ON.search(text) and text.strip()[:1].isalnum()
