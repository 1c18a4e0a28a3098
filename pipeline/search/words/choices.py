"""Checks of the choice of words: of a word table, or of a pattern that begins at certain words.

They pass over what is not the page's own choice: names, words in quotation marks, and what the reader is told of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pipeline.model.finding import Hit
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.text import Span
from pipeline.search.words.patterns import Check
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import Advice, uses

Unless = Callable[[Prose, Span], bool]

_NEAR = 45  # characters in which an explanation stands beside a word
_GLOSS_WORDS = 5  # most words of brackets that name what was said before them: "feeling sick (nausea)"
_CALLED = 14  # characters of “known as the ”
_QUOTE = 200  # characters before a word in which a quotation may have been opened
_TO_DO = "> "  # a table's advice that is no wording but something to do begins so

_SENTENCE_BEGINS = re.compile(r"(?:^|[\n.!?:•“\"(])[\s*–-]*$")
_NAME_AFTER = re.compile(r" [A-Z][\w’']")
_NAME_AFTER_LINK = re.compile(r" (?:(?:of|for|on|and|&) )?[A-Z][\w’']")
_NAME_BEFORE = re.compile(r"(?:(?<=[\w,)])[ ][A-Z][\w’']*(?: (?:of|for|on|and|the|&))*|\b[A-Z]{2,}\d*) $")
_TOLD_OF = re.compile(r"\b(?:called|known as|named|termed) (?:an? |the )?$")
_MEANS = re.compile(
    r"[\s,;:(–—\"“‘'-]*(?:(?:or|also|sometimes|usually|often|which|this|that|is|are|means?|meaning|called|known|as|an?|the"
    r"|you|feel|feeling|being)\b[\s,\"“‘(]*)*"
)


def listed(
    table: str, wrong: str, *, explained: bool = True, names: bool = False, unless: Unless | None = None
) -> Check:
    """Return a check that yields each word of a table.

    `wrong` is the message's first sentence, with {} for the words; the table has what to do. With `explained`, a word
    is passed over that stands beside its plain word: the reader may hear both. `names`: the table is one of names.
    """

    def check(prose: Prose, house: House) -> Iterator[Hit]:
        for span, known in uses(table, prose):
            if not (
                _is_kept(prose, span, known)
                or (explained and is_explained(prose, span, known.plain))
                or (_is_quoted(prose.text, span) if names else is_not_own(prose, span))
                or (unless and unless(prose, span))
            ):
                yield Hit(span, f"{wrong.format(quoted(span.of(prose.text)))} {remedy(known)}")

    return check


def said(cues: frozenset[str], pattern: re.Pattern[str], message: str, *, unless: Unless | None = None) -> Check:
    """Return a check that yields where a pattern fits from one of some words on; of a group “hit”, that group.

    The pattern sees small letters and straight apostrophes. `message` has {} for the words found.
    """
    group: str | int = "hit" if "hit" in pattern.groupindex else 0

    def check(prose: Prose, house: House) -> Iterator[Hit]:
        for word in cues & prose.words:
            for at in prose.places[word]:
                found = pattern.match(prose.plain, at)
                if found and found[group]:
                    span = Span(*found.span(group))
                    if not ((unless and unless(prose, span)) or is_not_own(prose, span)):
                        yield Hit(span, message.format(quoted(span.of(prose.text))))

    return check


def remedy(known: Advice) -> str:
    """Return what to do, as a sentence; advice that begins with “> ” is one already."""
    if not known.plain:
        return "Leave it out."
    if known.plain[0].startswith(_TO_DO):
        return f"{known.plain[0].removeprefix(_TO_DO)}."
    return f"Write {' or '.join(f'“{words}”' for words in known.plain)}."


def is_not_own(prose: Prose, span: Span) -> bool:
    """Whether words are not the page's own choice: part of a name, in quotation marks, or told of as a name."""
    is_told_of = _TOLD_OF.search(prose.plain, max(0, span.start - _CALLED), span.start)
    return bool(is_told_of) or _is_in_name(prose.text, span) or _is_quoted(prose.text, span)


def is_explained(prose: Prose, span: Span, plain: tuple[str, ...]) -> bool:
    """Whether words stand beside plain ones: “feeling sick (nausea)”, “nausea, or feeling sick”."""
    if _is_gloss(prose.plain, span):
        return True
    before = prose.plain[max(0, span.start - _NEAR) : span.start].rpartition("\n")[2]
    after = prose.plain[span.end : span.end + _NEAR].partition("\n")[0]
    return any(_explains(before, after, words.lower()) for words in plain)


def _explains(before: str, after: str, words: str) -> bool:
    at, back = after.find(words), before.rfind(words)
    links = [after[:at]] if at > 0 else []
    links += [before[back + len(words) :]] if back >= 0 else []
    return any(len(link.strip(" -")) > 0 and bool(_MEANS.fullmatch(link)) for link in links)


def _is_gloss(plain: str, span: Span) -> bool:
    """Whether words stand in short brackets: there the reader is told what others call it."""
    opened = plain.rfind("(", max(0, span.start - _NEAR), span.start)
    closed = plain.find(")", max(opened, 0), span.end + _NEAR)
    return opened > 0 and span.end <= closed and len(plain[opened:closed].split()) <= _GLOSS_WORDS


def _is_kept(prose: Prose, span: Span, known: Advice) -> bool:
    """Whether words belong to a longer phrase in which they are the right ones."""
    return any(
        kept.lower() in prose.plain[max(0, span.start - len(kept) + 1) : span.end + len(kept) - 1]
        for kept in known.keep_in
    )


def _is_in_name(text: str, span: Span) -> bool:
    if not text[span.start].isupper():
        return False
    if _SENTENCE_BEGINS.search(text, max(0, span.start - 4), span.start):
        return bool(_NAME_AFTER.match(text, span.end))
    before = _NAME_BEFORE.search(text, max(0, span.start - _NEAR), span.start)
    return bool(before or _NAME_AFTER_LINK.match(text, span.end))


def _is_quoted(text: str, span: Span) -> bool:
    before = text[max(0, span.start - _QUOTE) : span.start].rpartition("\n")[2]
    if before[-1:] in ("“", "‘", '"'):
        return True
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1
