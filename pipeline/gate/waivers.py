"""Findings that somebody has accepted, and the waivers that say so."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from pipeline.gate.dates import NOTICE, about
from pipeline.language.english import day_in_words
from pipeline.model.finding import Finding
from pipeline.model.house import Waiver

WAIVER = "waiver"


def waive(
    findings: Iterable[Finding], waivers: Mapping[str, tuple[Waiver, ...]], today: datetime.date
) -> tuple[Finding, ...]:
    """Return the findings, those that somebody has accepted marked with the reason.

    `waivers` are by the file they stand in. A waiver whose date runs out goes on working, so that no
    unrelated change turns red; a finding of its own says so, and keeps the page from live.
    """
    found = tuple(findings)
    by_finding = {_known(waiver): waiver for listed in waivers.values() for waiver in listed}
    marked = tuple(_marked(finding, by_finding.get(_known(finding))) for finding in found)
    used = {_known(finding) for finding in found}
    dated = ((path, one) for path, listed in waivers.items() for one in listed if _known(one) in used and one.until)
    return marked + tuple(finding for path, waiver in dated for finding in _running_out(path, waiver, today))


def _marked(finding: Finding, waiver: Waiver | None) -> Finding:
    if waiver is None:
        return finding
    return msgspec.structs.replace(finding, waived=waiver.reason, waived_by=WAIVER, waived_until=waiver.until)


def unused_waivers(
    waivers: Mapping[str, tuple[Waiver, ...]], findings: Iterable[Finding], is_on: Callable[[str], bool]
) -> tuple[Finding, ...]:
    """Return a finding for each waiver that matches nothing in the whole project, though its rule is on."""
    known = {_known(finding) for finding in findings}
    return tuple(
        about(
            path,
            waiver.line,
            "waiver.unused",
            waiver.fingerprint,
            f"This waiver of {waiver.rule} (“{waiver.words}”) matches no finding. Remove it.",
        )
        for path, listed in waivers.items()
        for waiver in listed
        if _known(waiver) not in known and is_on(waiver.rule)
    )


def _known(one: Finding | Waiver) -> tuple[str, str]:
    """Return what a finding and its waiver have in common."""
    return one.fingerprint, one.rule


def _running_out(path: str, waiver: Waiver, today: datetime.date) -> Iterator[Finding]:
    if waiver.until is None or waiver.until - today > NOTICE:
        return
    end = day_in_words(waiver.until)
    if waiver.until < today:
        message = f"This waiver ran out on {end}. Mend the fault, or accept it anew with a reason."
        yield about(path, waiver.line, "waiver.expired", waiver.fingerprint, message, blocks_live=True)
    else:
        message = f"This waiver runs out on {end}. Mend the fault before then."
        yield about(path, waiver.line, "waiver.expiring", waiver.fingerprint, message)
