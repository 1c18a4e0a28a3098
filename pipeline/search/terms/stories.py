"""How a page treats each term: where it uses it, and where, if at all, it explains it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping

import msgspec

from pipeline.language.sentences import sentences
from pipeline.model.glossary import Glossary, Term, TermUse
from pipeline.model.kept import kept
from pipeline.model.page import Block, Document, Kind
from pipeline.model.text import Span
from pipeline.search.terms.explanations import Passage, explains

_QUESTION = re.compile(r"(?:what (?:is|are|does)|about)\b", re.IGNORECASE)
_GOES_ON = re.compile(
    r"(?:this|it|they|these|here)\s+(?:treatments?\s+|tests?\s+|medicines?\s+|drugs?\s+|scans?\s+)?"
    r"(?:is|are|means?|uses?|involves?|works?|kills?|stops?|happens?|shows?|checks?|measures?|looks?)\b",
    re.IGNORECASE,
)


# The reader is told of another name here: that is what a page should do with it.
_TOLD_OF = re.compile(r"(?:\b(?:called|known as|named|or)\s+(?:an?\s+|the\s+)?[\"“‘']?|\([^()]*)$", re.IGNORECASE)
_EQUATED = re.compile(r"\s*(?:[–—:]|\s-)\s+(?:an?\s+|the\s+)?")
_MOST_BETWEEN = 10  # characters of a dash with an article
_NEAR = 80  # characters before a name in which its reader is told of it
_REACH = 400  # characters to either side of a term within which a sentence can explain it


class Use(msgspec.Struct, frozen=True):
    """One use of a term in its block."""

    use: TermUse
    block: int  # index
    explains: bool

    @property
    def span(self) -> Span:
        """Where the term stands, in the reading text."""
        return self.use.span


class Story(msgspec.Struct, frozen=True):
    """One term on one page."""

    term: Term
    uses: tuple[Use, ...]  # in reading order, headings included; at least one

    @property
    def explained(self) -> Use | None:
        """The first use that explains the term."""
        return next((use for use in self.uses if use.explains), None)


@kept
def stories(page: Document, uses: tuple[TermUse, ...], glossary: Glossary) -> tuple[Story, ...]:
    """Return a story for each term that the page uses and the house wants explained, in order of first uses."""
    return told(page, uses, {term.name: term for term in glossary.terms if term.explain})


def told(page: Document, uses: tuple[TermUse, ...], hard: Mapping[str, Term]) -> tuple[Story, ...]:
    """Return a story for each of these terms that the page uses, in order of first uses."""
    ours = [use for use in uses if use.term in hard]
    if not ours:
        return ()
    found: dict[str, list[Use]] = {}
    starts = [block.span.start for block in page.blocks]
    for before, use, after in zip((None, *ours), ours, (*ours[1:], None), strict=False):
        index = bisect_right(starts, use.span.start) - 1
        passage = _passage(page.blocks[index], use, hard[use.term], _other(before, use))
        if (equal := _other(after, use)) and _is_equated(page, use, equal):
            passage = msgspec.structs.replace(passage, after="")  # one hard word for another explains neither
        found.setdefault(use.term, []).append(Use(use, index, _explains(page, index, passage)))
    return tuple(Story(hard[name], tuple(places)) for name, places in found.items())


def _other(near: TermUse | None, use: TermUse) -> TermUse | None:
    return near if near and near.term != use.term else None


def _is_equated(page: Document, use: TermUse, other: TermUse) -> bool:
    """Whether only a dash or a colon stands between two terms."""
    is_near = other.span.start - use.span.end <= _MOST_BETWEEN
    return is_near and bool(_EQUATED.fullmatch(page.text, use.span.end, other.span.start))


@kept
def explained_spans(page: Document, uses: tuple[TermUse, ...], glossary: Glossary) -> tuple[Span, ...]:
    """Return where terms stand that the page explains, in order: before and after the explanation."""
    told = [story for story in stories(page, uses, glossary) if story.explained] if uses else []
    return tuple(sorted([use.span for story in told for use in story.uses]))


def is_first_in_text(page: Document, story: Story) -> Use:
    """Return the term's first use in running text or lists; where it is only in headings, the first of these."""
    return next((use for use in story.uses if not page.blocks[use.block].is_heading), story.uses[0])


def sentence_of(page: Document, use: Use) -> Span:
    """Return the sentence in which a term stands, in the reading text."""
    block = page.blocks[use.block]
    return _sentence(block, use.span.start - block.span.start).shifted(block.span.start)


def block_of(page: Document, use: TermUse) -> Block:
    """Return the block in which a term stands."""
    return page.blocks[bisect_right(page.blocks, use.span.start, key=lambda block: block.span.start) - 1]


def line_before(page: Document, use: TermUse) -> str:
    """Return what stands before a term in its block, or the last 400 characters of it."""
    reach = max(0, use.span.start - _REACH)
    return page.text[max(reach, page.text.rfind("\n", reach, use.span.start) + 1) : use.span.start]


def is_told_of(page: Document, use: TermUse) -> bool:
    """Whether a page only tells its reader that a name exists: in brackets, or after “called”."""
    return bool(_TOLD_OF.search(line_before(page, use)[-_NEAR:]))


def _passage(block: Block, use: TermUse, term: Term, hard: TermUse | None) -> Passage:
    start, end = use.span.start - block.span.start, use.span.end - block.span.start
    sentence = _sentence(block, start)
    before = block.text[max(sentence.start, start - _REACH) : start]
    between = before[max(0, len(before) - (use.span.start - hard.span.end)) :] if hard else ""
    return Passage(
        term=term,
        before=before,
        after=block.text[end : min(max(end, sentence.end), end + _REACH)],
        is_first=sentence.start == 0,
        before_is_hard=hard.term if hard and between.strip().lower() in ("called", "known as", "named") else "",
    )


def _sentence(block: Block, start: int) -> Span:
    """Return the sentence of a block in which a place is; the whole block where it is in none."""
    spans = sentences(block.text)
    at = bisect_right(spans, start, key=_start) - 1
    return spans[at] if at >= 0 and start < spans[at].end else Span(0, len(block.text))


def _start(span: Span) -> int:
    return span.start


def _explains(page: Document, index: int, passage: Passage) -> bool:
    block = page.blocks[index]
    if not block.is_heading:
        return explains(passage)
    following = page.blocks[index + 1] if index + 1 < len(page.blocks) else None
    if block.kind is Kind.TITLE or following is None or following.kind is not Kind.PARAGRAPH:
        return False
    whole = f"{passage.before}{passage.after}".strip(" ?").lower()
    is_subject = not whole or bool(_QUESTION.match(whole))
    return is_subject and bool(_QUESTION.match(whole) or _GOES_ON.match(following.text))
