"""Words that send a reader to another page of the house, where a page has no links at all: its links were lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.sentences import sentences
from pipeline.model.markup import MarkKind
from pipeline.model.page import Block, Document, Kind, Lost
from pipeline.model.prose import Prose
from pipeline.model.text import Span
from pipeline.search.pages.headings import headings
from pipeline.search.pages.stems import weighty

_ENOUGH = 2  # words of weight that a heading shares with what is named

_THINGS = (
    r"(?:pages?|sections?|booklets?|leaflets?|fact ?sheets?|guides?|tips|tool|form|forum|videos?|films?|database"
    r"|directory|calculator|checker|articles?|quiz)"
)
_LEAD = re.compile(
    rf"(?:see|look (?:at|in)|take a look at|read|visit|use|try|go to|check|view|download|order|watch|join"
    rf"|fill in|complete)"
    rf" (?:our (?:[\w-]+ ){{0,3}}?{_THINGS}|the (?:[\w',()-]+ ){{0,9}}?(?:pages?|sections?"
    rf"|articles?))\b[^.!?\n]{{0,60}}"
    rf"|we have (?:an? |some )?(?:[\w-]+ )?(?:{_THINGS}|more(?: information)?) (?:about|on|for) [^.!?\n]+"
    rf"|there(?: is|['’]s) (?:an? |more |detailed |further |general )(?:\w+ )?(?:page|section|booklet|information)"
    rf" (?:about|on) [^.!?\n]+"
    rf"|you can (?:also )?(?:find|get|see|view) [^.!?\n]{{3,60}}? (?:(?:on|in) our [^.!?\n]+|here(?=[.!]))"
    rf"|our (?:[\w-]+ )?(?:page|section|booklet|leaflet|fact ?sheet|guide) (?:on|about|for) [^.!?\n]{{3,40}}?"
    rf"(?= (?:explains?|has|tells?|gives?|lists?|describes?)\b)"
    rf"|(?:see also|more (?:about|on)) [^.!?\n]{{3,60}}",
    re.IGNORECASE,
)
_BEGINNINGS = frozenset({
    "see", "look", "take", "read", "visit", "use", "try", "go", "check", "view", "download", "order", "watch",
    "join", "fill", "complete", "we", "there", "you", "our", "more",
})  # fmt: skip
CUES = frozenset({
    "page", "pages", "section", "sections", "booklet", "leaflet", "factsheet", "guide", "tips", "tool", "form",
    "forum", "video", "database", "directory", "article",
    "articles", "booklets", "leaflets", "guides", "videos", "film", "films", "checker", "calculator", "quiz",
})  # fmt: skip
_ALLOWED_BEFORE = re.compile(r"(?:^|[.!?:]\s+|\b(?:and|or|please|also|information|can),? )$", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\d{4}|\w@\w|www\.|https?:|\b(?:with your|comes with|from your|in the packet|that follows|below)\b", re.IGNORECASE
)


def lost_leads(prose: Prose) -> Iterator[Span]:
    """Yield the words, on a page without any link, that were one: not those which the reading of the page knew."""
    if CUES.isdisjoint(prose.words) or _has_links(prose.page):
        return
    end = -1
    for at in sorted(place for word in _BEGINNINGS & prose.words for place in prose.places[word]):
        found = _LEAD.match(prose.running, at) if at >= end else None
        if found and _is_lost(prose, found):
            end = found.end()
            yield Span(at, at + len(found.group().rstrip()))


def _is_lost(prose: Prose, found: re.Match[str]) -> bool:
    block = prose.block(Span(*found.span()))
    at = found.start() - block.span.start
    if block.kind not in (Kind.PARAGRAPH, Kind.LIST_ITEM) or block.text.endswith(":") or _is_known(block, found):
        return False
    if _is_here(prose.page, found.group()):
        return False
    sentence = next(span.of(block.text) for span in sentences(block.text) if at < span.end)
    return bool(_ALLOWED_BEFORE.search(block.text[:at])) and not _ELSEWHERE.search(sentence)


def _is_here(page: Document, words: str) -> bool:
    """Whether a heading of the page itself has what the words name."""
    said = weighty(words)
    named = (weighty(block.text) for block in headings(page))
    return any(own and len(own & said) >= min(_ENOUGH, len(own)) for own in named)


def _is_known(block: Block, found: re.Match[str]) -> bool:
    return any(loss.span.start < found.end() and found.start() < loss.span.end for loss in block.lost(Lost.TARGET))


def _has_links(page: Document) -> bool:
    return any(mark.kind is MarkKind.LINK for block in page.blocks if block.is_content for mark in block.marks)
