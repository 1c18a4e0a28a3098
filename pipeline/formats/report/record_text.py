"""A page's record, as a text for people: who looks after the page, and what stands behind it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.formats.report.plain import line
from pipeline.language.english import day_in_words
from pipeline.model.record import Asked, Evidence, PageRecord


def record_text(path: str, record: PageRecord) -> str:
    """Return a page's record; `path` is its file's."""
    head = f"The page's record: {line(path)}"
    return "\n".join((head, "=" * len(head), "", *_lines(record)))


def _lines(record: PageRecord) -> Iterator[str]:
    reviewer = f"{record.reviewer.name}, {record.reviewer.role}" if record.reviewer else ""
    due = day_in_words(record.review_due) if record.review_due else ""
    facts = (("Owner", record.owner), ("Written for", record.audience), ("Clinical reviewer", reviewer))
    for name, value in (*facts, ("Review due", due), ("Last change", record.change_note)):
        yield f"{name + ':':<20}{line(value) or '–'}"
    yield ""
    yield f"Evidence:           {'' if record.evidence else '–'}".rstrip()
    yield from (f"  “{line(one.claim)}”: {_source(one)}" for one in record.evidence)
    yield f"Asked:              {'' if record.asked else '–'}".rstrip()
    yield from (f"  {_asked(one)}" for one in record.asked)


def _source(one: Evidence) -> str:
    date = day_in_words(one.date) if one.date else ""
    return ", ".join(filter(None, (line(one.source), date, line(one.link))))


def _asked(one: Asked) -> str:
    what = f": {line(one.what)}" if one.what else ""
    return f"{line(one.who)}, {day_in_words(one.date)}{what}"
