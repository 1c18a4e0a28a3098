"""The state of each language: how far it is, whether it is fit, and who has to do what."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import msgspec

from pipeline.formats.report.findings import counts
from pipeline.formats.report.plain import shown
from pipeline.formats.report.verdict import edition_sentence, name_of, tone_of
from pipeline.language.english import counted, listed
from pipeline.language.formula_list import formulas
from pipeline.language.locales import direction, own_name
from pipeline.model.report import Coverage, Edition, Report

_FORMULAS = 2  # that a card shows; the others are in findings.json
_MOST_REASONS = 8


class Share(msgspec.Struct, frozen=True):
    """A part of the coverage bar."""

    state: str
    name: str
    count: int
    start: float  # in hundredths of the bar
    width: float


class Card(msgspec.Struct, frozen=True):
    """One language, at a glance."""

    language: str
    name: str
    own_name: str
    direction: str
    is_source: bool
    tone: str
    verdict: str
    shares: tuple[Share, ...]  # of the bar; none for the source
    counts: str  # its findings in words
    reasons: tuple[str, ...]  # what stands between it and live, and who has to do it
    signed_by: str
    reading: str  # its reading age beside the source's, in a sentence; empty where it has none
    bundle: str  # the folder of its preview, as linked from the report


def card(report: Report, edition: Edition) -> Card:
    """Return the card of one language."""
    is_source = edition.language == report.source.language
    return Card(
        language=edition.language,
        name=name_of(edition),
        own_name=own_name(edition.language),
        direction=direction(edition.language),
        is_source=is_source,
        tone=tone_of(edition),
        verdict=edition_sentence(edition),
        shares=() if is_source else shares(edition.coverage),
        counts=counts_in_words(counts(edition.findings)),
        reasons=() if edition.live.fit else tuple(_reasons(report, edition, is_source)),
        signed_by=shown(edition.signed_by),
        reading=reading(report, edition),
        bundle=f"../dist/preview/{quote(edition.language)}/{quote(report.page.name)}/",
    )


def reading(report: Report, edition: Edition) -> str:
    """Return how hard an edition is to read, sentence by sentence; a translation beside its source, and by formulas."""
    age, source = edition.score.age, report.source
    if edition.language == source.language:
        return "" if age is None else f"Its sentences read like age {age:.0f}."
    beside = f"; those of the source like {source.score.age:.0f}" if source.score.age is not None else ""
    by_ages = "" if age is None else f"Its sentences read like age {age:.0f}{beside}."
    return f"{by_ages} {_by_formulas(edition)}".strip()


def _by_formulas(edition: Edition) -> str:
    own = [one for one in formulas(edition.language) if one.name in edition.score.grades]
    values = (f"{one.title} {edition.score.grades[one.name]:.0f} ({one.harder} is harder)" for one in own[:_FORMULAS])
    return f"By formula: {listed(tuple(values))}." if own else ""


def _reasons(report: Report, edition: Edition, is_source: bool) -> Iterator[str]:
    """Yield who has to do what.

    What the source lacks is said once, on the source's card; what is a draft or empty, by its number.
    """
    elsewhere = () if is_source else report.source.live.reasons
    counted_already = {finding.message for finding in edition.findings if finding.is_in_coverage}
    lengths = {len(message) for message in counted_already}
    told = dict.fromkeys((*edition.verdict.reasons, *edition.live.reasons))
    reasons = [reason for reason in told if not any(reason[:length] in counted_already for length in lengths)]
    own = [reason for reason in reasons if reason not in elsewhere]
    yield from (shown(reason[:1].upper() + reason[1:]) for reason in own[:_MOST_REASONS])
    if len(own) > _MOST_REASONS:
        yield f"{len(own) - _MOST_REASONS:,} more of the kind, marked in the text"
    if len(own) < len(reasons):
        yield f"The {name_of(report.source)} page itself is not ready: its own report says what it needs"


def shares(coverage: Coverage) -> tuple[Share, ...]:
    """Return the parts of a coverage bar. They fill it, unless the page has no strings."""
    parts = (
        ("translated", "translated", coverage.translated),
        ("fuzzy", "draft", coverage.fuzzy),
        ("untranslated", "not translated", coverage.untranslated),
    )
    found, start = [], 0
    for state, name, count in parts:
        at, end = (round(100 * point / max(coverage.total, 1), 2) for point in (start, start + count))
        found.append(Share(state, name, count, at, round(end - at, 2)))
        start += count
    return tuple(found)


def counts_in_words(found: dict[str, int]) -> str:
    """Return counts of findings as words: “2 errors, 1 warning and 3 known faults”."""
    words = [
        counted(found["error"], "error") if found["error"] else "",
        counted(found["warning"], "warning") if found["warning"] else "",
        counted(found["suggestion"], "suggestion") if found["suggestion"] else "",
        counted(found["waived"], "known fault") if found["waived"] else "",
    ]
    return listed([one for one in words if one]) or "nothing found"
