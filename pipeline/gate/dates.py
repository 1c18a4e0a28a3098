"""Findings about what people have put on record: it stands in a settings file, and may run out on a date."""

from __future__ import annotations

import datetime

from pipeline.model.finding import Finding, Severity, fingerprint
from pipeline.model.text import Place, Span

NOTICE = datetime.timedelta(days=90)  # a date that runs out is spoken of this long before


def about(path: str, line: int, rule: str, words: str, message: str, *, blocks_live: bool = False) -> Finding:
    place = Place(path, max(line, 1), 1)
    return Finding(
        rule=rule,
        severity=Severity.WARNING,
        start=place,
        end=place,
        span=Span(0, 0),
        words="",
        message=message,
        fingerprint=fingerprint(rule, path, words, 0),
        blocks_live=blocks_live,
        is_dated=True,
    )
