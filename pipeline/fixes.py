"""Fixes that cannot change what a page says: words for words, in the page's own file, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import msgspec

from pipeline.gate import WAIVER
from pipeline.model.finding import Finding
from pipeline.model.page import Block, Document

Read = Callable[[str], Document]  # reads the page's file anew, from another text


class Fix(msgspec.Struct, frozen=True):
    """One finding, with where its words stand in the file. Offsets are in code points of the decoded file."""

    finding: Finding
    start: int
    end: int

    @property
    def instead(self) -> str:
        """What to write."""
        return self.finding.suggestion


def fixes(page: Document, text: str, findings: Iterable[Finding], read: Read) -> tuple[Fix, ...]:
    """Return the fixes that can be made in the page's file (`text`), by place; no two share words.

    Left out is a fix whose words do not stand in the file as the page reads (they hold markup, say), one that would
    change anything else on the page, and one that would make a waiver lose its finding.
    """
    found = tuple(findings)
    kept: list[Fix] = []
    for fix in sorted(_in_file(page, text, found), key=lambda one: (one.start, one.end)):
        if kept and fix.start < kept[-1].end:
            continue
        if _changes_only(page, read(with_fixes(text, (*kept, fix))), (*kept, fix)):
            kept.append(fix)
    return tuple(kept)


def with_fixes(text: str, made: Sequence[Fix]) -> str:
    """Return the file's text with fixes made. They must be in order, and none may share words with another."""
    parts, at = [], 0
    for fix in made:
        parts += [text[at : fix.start], fix.instead]
        at = fix.end
    return "".join(parts) + text[at:]


def is_proven(made: Sequence[Fix], before: Sequence[Finding], after: Sequence[Finding]) -> bool:
    """Whether every finding that was fixed is gone, and every waiver still has its own."""
    there, left = Counter(map(_sort, before)), Counter(map(_sort, after))
    mended = Counter(_sort(fix.finding) for fix in made)
    known = {finding.fingerprint for finding in after}
    is_gone = all(left[sort] <= there[sort] - count for sort, count in mended.items())
    return is_gone and all(finding.fingerprint in known for finding in before if finding.waived_by == WAIVER)


def _in_file(page: Document, text: str, findings: tuple[Finding, ...]) -> Iterable[Fix]:
    held = [finding for finding in findings if finding.waived_by == WAIVER]
    for finding in findings:
        if not finding.suggestion or finding.waived or finding.language or not finding.words:
            continue
        if any(_sort(one) == _sort(finding) or _share_words(one, finding) for one in held):
            continue
        start = page.origin.file_offset(finding.span.start)
        end = page.origin.file_offset(finding.span.end - 1) + 1
        if text[start:end] == finding.words:
            yield Fix(finding, start, end)


def _sort(finding: Finding) -> tuple[str, str]:
    return finding.rule, " ".join(finding.words.split())


def _share_words(one: Finding, other: Finding) -> bool:
    return one.span.start < other.span.end and other.span.start < one.span.end


def _changes_only(before: Document, after: Document, made: Sequence[Fix]) -> bool:
    """Whether a page reads as it did but for the fixes: the same blocks, the same markup, no other word."""
    parts, at = [], 0
    for fix in made:
        parts += [before.text[at : fix.finding.span.start], fix.instead]
        at = fix.finding.span.end
    expected = "".join(parts) + before.text[at:]
    return after.text == expected and [*map(_shape, after.blocks)] == [*map(_shape, before.blocks)]


def _shape(block: Block) -> tuple[object, ...]:
    marks = tuple((mark.kind, mark.target, mark.title) for mark in block.marks)
    lost = tuple(loss.what for loss in block.losses)
    return block.kind, block.level, block.number, block.cell, block.box, block.language, block.target, lost, marks
