"""Findings that a page's own comments, or its record, say to pass over."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator

import msgspec

from pipeline.gate.dates import NOTICE, about
from pipeline.language.english import day_in_words
from pipeline.model.finding import Finding
from pipeline.model.page import Document
from pipeline.model.record import PageRecord
from pipeline.model.text import Span

IGNORE = "ignore"


class Order(msgspec.Struct, frozen=True):
    """One order to pass something over, from a comment or from the record."""

    path: str
    line: int
    rule: str
    reason: str
    span: Span | None = None  # of the block it is about; None for the whole page
    words: str = ""  # some of the words found; empty for any
    until: datetime.date | None = None


def orders(page: Document, record_path: str, record: PageRecord | None) -> tuple[Order, ...]:
    """Return what the page's comments say to pass over, then what its record says."""
    on_page = (Order(page.path, one.line, one.rule, one.reason, one.span) for one in page.ignores)
    listed = record.ignore if record else ()
    return (
        *on_page,
        *(Order(record_path, one.line, one.rule, one.reason, None, one.words, one.until) for one in listed),
    )


def ignore(
    findings: Iterable[Finding], given: tuple[Order, ...], is_on: Callable[[str], bool], today: datetime.date
) -> tuple[Finding, ...]:
    """Return the findings of a page, those that it says to pass over marked with the reason; none is dropped.

    An order that matches nothing is a warning, unless its rule is not on. One whose date runs out goes on
    working, as a waiver does: a finding of its own says so.
    """
    found = tuple(findings)
    marked = tuple(_marked(finding, given) for finding in found)
    used = [order for order in given if any(_covers(order, finding) for finding in found)]
    idle = (order for order in given if order not in used and is_on(order.rule))
    return (*marked, *map(_unused, idle), *(told for order in used for told in _running_out(order, today)))


def _marked(finding: Finding, given: tuple[Order, ...]) -> Finding:
    order = next((order for order in given if _covers(order, finding)), None)
    if order is None:
        return finding
    return msgspec.structs.replace(finding, waived=order.reason, waived_by=IGNORE, waived_until=order.until)


def _covers(order: Order, finding: Finding) -> bool:
    if order.rule != finding.rule or finding.language or _folded(order.words) not in _folded(finding.words):
        return False
    return order.span is None or (
        order.span.start <= finding.span.start < order.span.end
        or finding.span.start <= order.span.start < finding.span.end
    )


def _folded(words: str) -> str:
    return " ".join(words.split())


def _unused(order: Order) -> Finding:
    message = f"This order to ignore {order.rule} matches no finding. Remove it."
    return about(order.path, order.line, "ignore.unused", f"{order.rule} {order.words}", message)


def _running_out(order: Order, today: datetime.date) -> Iterator[Finding]:
    if order.until is None or order.until - today > NOTICE:
        return
    end, words = day_in_words(order.until), f"{order.rule} {order.words}"
    if order.until < today:
        message = (
            f"This order to ignore {order.rule} ran out on {end}. Mend the fault, or accept it anew with a reason."
        )
        yield about(order.path, order.line, "ignore.expired", words, message, blocks_live=True)
    else:
        message = f"This order to ignore {order.rule} runs out on {end}. Mend the fault before then."
        yield about(order.path, order.line, "ignore.expiring", words, message)
