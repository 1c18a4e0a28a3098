"""Words that tell a reader to get help at once, and whether a page sets them apart."""

from __future__ import annotations

import re

from pipeline.language.sentences import sentences
from pipeline.model.page import Block, CallOut, Document, Kind, Section, sections
from pipeline.model.text import Span

_NUMBER = r"(?:999|112|911|an ambulance)"
_PLACE = (
    r"(?:A ?& ?E|accident (?:and|&) emergency|(?:the |your |an )?(?:nearest |local |hospital )*"
    r"(?:emergency (?:department|room)|casualty)|hospital (?:straight away|immediately|at once|now))"
)
# "An emergency", but not "an emergency contraceptive", and not "in case there is one".
THIS_IS_ONE = (
    r"(?<!\bthere )\b(?:is|are|as|be)\s+an?\s+(?:medical\s+|surgical\s+|dental\s+)?emergency\b(?!\s+(?:contracep"
    r"|treatment|number|contact|appointment|operation|surgery|procedure|dentist|kit|plan|supply|pill|department|service))"
    r"|(?<!\bin a )(?<!\bof a )(?<!\bthere is a )\bmedical emergency\b"
)
EMERGENCY = re.compile(
    rf"(?<!\bwhen to )\b(?:call|dial|ring|phone)\s+(?:for\s+)?{_NUMBER}\b"
    rf"|\b(?:go|come|get|taken|brought)\s+(?:\w+ )?(?:straight |immediately |directly )?to\s+(?:\w+ ){{0,3}}?{_PLACE}"
    rf"|{THIS_IS_ONE}",
    re.IGNORECASE,
)
_CUES = (
    "999",
    "112",
    "911",
    "ambulance",
    "emergenc",
    "a&e",
    "a & e",
    "a& e",
    "a &e",
    "casualty",
    "hospital",
    "accident",
)
_SET_APART = re.compile(
    r"\b(?:emergenc(?:y|ies)|urgent(?:ly)?|999|112|911|a ?& ?e|immediate(?:ly)?|straight away|warning signs|red flags?"
    r"|get (?:medical )?(?:help|advice)|seek (?:medical )?(?:help|advice)|when to|who to (?:call|contact))\b",
    re.IGNORECASE,
)
_ABOUT_HELP = re.compile(r"\b(?:when to|urgent|emergency|get help|seek|999|111|warning)\b", re.IGNORECASE)
_BOXES = (CallOut.EMERGENCY, CallOut.URGENT, CallOut.NON_URGENT, CallOut.WARNING)
_A_FEW_SENTENCES = 2  # in so short a block, nothing is buried
_TOP_WORDS = 150  # what a reader sees before scrolling


def is_emergency(text: str) -> bool:
    """Whether a text tells its reader to get help at once."""
    return _has_cue(text) and bool(EMERGENCY.search(text))


def _has_cue(text: str) -> bool:
    low = text.lower()
    return any([cue in low for cue in _CUES])


def emergencies(page: Document) -> tuple[tuple[Block, Span], ...]:
    """Return each sentence that speaks of an emergency, with its block; spans are in the reading text."""
    found: list[tuple[Block, Span]] = []
    if not _has_cue(page.text):
        return ()
    for block in page.blocks:
        if block.is_content and is_emergency(block.text):
            spans = [span for span in sentences(block.text) if is_emergency(span.of(block.text))]
            found.extend((block, span.shifted(block.span.start)) for span in spans)
    return tuple(found)


def is_set_apart(block: Block, sentence: Span, headings: tuple[str, ...]) -> bool:
    """Whether a reader who skims would see the sentence: by a box, a heading above it, or its place in its block."""
    if block.box and block.box.call_out is not CallOut.DETAILS:  # that one is closed until somebody opens it
        return True
    if any(_SET_APART.search(heading) for heading in headings):
        return True
    is_first = sentence.start == block.span.start
    return is_first or block.is_heading or len(sentences(block.text)) <= _A_FEW_SENTENCES


def is_about_help(part: Section) -> bool:
    """Whether a section says when to get help: by its heading, or by a box in it."""
    boxes = (block.box.call_out for block in part.blocks if block.box)
    return bool(_ABOUT_HELP.search(part.name)) or any(box in _BOXES for box in boxes)


def top_end(page: Document) -> int:
    """Return where the top of the page ends: its first section that has content, or its first 150 words."""
    first = next((section for section in sections(page) if section.blocks), None)
    end, words = first.blocks[-1].span.end if first else 0, 0
    for block in page.blocks:
        if block.is_content:
            words += len(block.text.split())
            if words > _TOP_WORDS:
                return max(end, block.span.start)
    return len(page.text)


def headings_above(page: Document) -> dict[Span, tuple[str, ...]]:
    """Return the headings above each block of a section, by the block's span; above an item, its list's introduction.

    Headings themselves are not among the blocks.
    """
    found: dict[Span, tuple[str, ...]] = {}
    for section in sections(page):
        introduction: tuple[str, ...] = ()
        for block in section.blocks:
            found[block.span] = (*section.path, *(introduction if block.kind is Kind.LIST_ITEM else ()))
            if block.kind is Kind.LIST_INTRODUCTION:
                introduction = (block.text,)
    return found
