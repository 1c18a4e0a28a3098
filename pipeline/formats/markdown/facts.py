"""What a page says of itself, as front matter."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pipeline.formats.markdown.front_matter import told_by
from pipeline.model.page import Block, Credit, Dated, Document, Kind

_CLEAN = "clean"  # nothing of a website is in what we write
_WORDS_BESIDE = 8  # a line that says more than its date or name is kept as the page has it


def facts(page: Document) -> str:
    """Return the front matter: that the page is clean, dates, people, a title that stands nowhere else."""
    lines = [f"{key}: {_quoted(value)}" for key, value in _values(page) if value]
    other = [block.text for block in page.blocks if block.kind is Kind.METADATA and not _is_told(block, page)]
    if other:
        lines += ["notes:", *(f"  - {_quoted(text)}" for text in other)]
    return "\n".join(["---", *lines, "---"])


def _values(page: Document) -> Iterator[tuple[str, str]]:
    has_title = any(block.is_heading for block in page.blocks)
    yield "title", "" if has_title or page.title == page.name else page.title
    yield "site", page.site
    yield "language", "" if page.language == "en" else page.language
    for key, dated in (("published", page.published), ("updated", page.updated), ("review_due", page.review_due)):
        yield key, dated.date.isoformat() if dated else ""
    for key, credit in (("author", page.author), ("reviewer", page.reviewer)):
        yield key, credit.name if credit else ""
    yield _CLEAN, "true"


def _is_told(block: Block, page: Document) -> bool:
    """Whether the front matter says by its keys what this block says."""
    told: list[Dated | Credit | None] = [page.published, page.updated, page.review_due, page.author, page.reviewer]
    within = [one for one in told if one and block.span.start <= one.span.start and one.span.end <= block.span.end]
    words = sum(len(one.span.of(page.text).split()) for one in within)
    is_known = block.text in (page.title, page.site, page.language) or block.reason == told_by(_CLEAN)
    return is_known or (bool(within) and len(block.text.split()) - words <= _WORDS_BESIDE)


def _quoted(value: str) -> str:
    """Return a value as YAML: plain where it is a date, else between quotation marks."""
    return value if value == "true" or value.replace("-", "").isdecimal() else json.dumps(value, ensure_ascii=False)
