"""The gate: what has been accepted, what has been signed, and whether each language is fit."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from pipeline.language.locales import english_name
from pipeline.model.catalogue import Catalogue, State, String, Template
from pipeline.model.finding import Finding, Severity, fingerprint
from pipeline.model.house import SignOff, Waiver
from pipeline.model.report import Coverage, Edition, Verdict
from pipeline.model.text import Place, Span

_STATE = "catalogue."  # rules that say how far a translation is; its coverage says the same, once
NOTICE = datetime.timedelta(days=90)  # a date that runs out is spoken of this long before


class Approval(msgspec.Struct, frozen=True):
    """Whether somebody has signed one page in one language, and what stands in the way."""

    by: str = ""  # who signed; empty without a valid sign-off
    on: datetime.date | None = None  # when
    problem: str = ""  # why there is none
    findings: tuple[Finding, ...] = ()  # dates that run out


def waive(
    findings: Iterable[Finding], waivers: Mapping[str, tuple[Waiver, ...]], today: datetime.date
) -> tuple[Finding, ...]:
    """Return the findings, those that somebody has accepted marked with the reason.

    `waivers` are by the file they stand in. A waiver whose date runs out goes on working, so that no
    unrelated change turns red; a finding of its own says so, and keeps the page from live.
    """
    found = tuple(findings)
    reasons = {_known(waiver): waiver.reason for listed in waivers.values() for waiver in listed}
    marked = tuple(msgspec.structs.replace(one, waived=reasons.get(_known(one), "")) for one in found)
    used = {_known(finding) for finding in found}
    dated = ((path, one) for path, listed in waivers.items() for one in listed if _known(one) in used and one.until)
    return marked + tuple(finding for path, waiver in dated for finding in _running_out(path, waiver, today))


def unused_waivers(waivers: Mapping[str, tuple[Waiver, ...]], findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return a finding for each waiver that matches nothing in the whole project."""
    known = {_known(finding) for finding in findings}
    return tuple(
        _about(
            path,
            waiver.line,
            "waiver.unused",
            waiver.fingerprint,
            f"This waiver of {waiver.rule} (“{waiver.words}”) matches no finding. Remove it.",
        )
        for path, listed in waivers.items()
        for waiver in listed
        if _known(waiver) not in known
    )


def _known(one: Finding | Waiver) -> tuple[str, str]:
    """Return what a finding and its waiver have in common."""
    return one.fingerprint, one.rule


def _running_out(path: str, waiver: Waiver, today: datetime.date) -> Iterator[Finding]:
    if waiver.until and waiver.until < today:
        message = f"This waiver ran out on {_day(waiver.until)}. Mend the fault, or accept it anew with a reason."
        yield _about(path, waiver.line, "waiver.expired", waiver.fingerprint, message, blocks_live=True)
    elif waiver.until and waiver.until - today <= NOTICE:
        message = f"This waiver runs out on {_day(waiver.until)}. Mend the fault before then."
        yield _about(path, waiver.line, "waiver.expiring", waiver.fingerprint, message)


def approved_digest(strings: Iterable[String], catalogues: Iterable[Catalogue] = ()) -> str:
    """Return what a sign-off is bound to: the page's texts, and their translations where there are any."""
    digest = hashlib.sha256()
    for string in strings:
        digest.update(f"{string.id}\x1f{string.text}\x1e".encode())
    for catalogue in catalogues:
        for entry in catalogue.entries:
            digest.update(f"{entry.id}\x1f{entry.source}\x1f{entry.translation}\x1e".encode())
    return digest.hexdigest()


def approve(path: str, signoffs: Iterable[SignOff], page: str, digest: str, today: datetime.date) -> Approval:
    """Return whether the page is signed off as it stands. The newest sign-off that fits counts."""
    mine = sorted((signoff for signoff in signoffs if signoff.page == page), key=lambda one: one.date)
    if not mine:
        return Approval(problem="no sign-off")
    fitting = [signoff for signoff in mine if signoff.digest == digest]
    if not fitting:
        return Approval(problem="sign-off lapsed: the text has changed since")
    signed = fitting[-1]
    if signed.until and signed.until < today:
        message = f"The sign-off by {signed.by} ran out on {_day(signed.until)}. Have the page looked at again."
        gone = _about(path, signed.line, "signoff.expired", signed.digest, message, blocks_live=True)
        return Approval(problem="sign-off ran out", findings=(gone,))
    if signed.until and signed.until - today <= NOTICE:
        message = f"The sign-off by {signed.by} runs out on {_day(signed.until)}. Have the page looked at again."
        return Approval(
            signed.by, signed.date, findings=(_about(path, signed.line, "signoff.expiring", signed.digest, message),)
        )
    return Approval(signed.by, signed.date)


def _about(path: str, line: int, rule: str, words: str, message: str, *, blocks_live: bool = False) -> Finding:
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
    )


def coverage(template: Template, catalogue: Catalogue | None) -> Coverage:
    """Count how far a translation is; for the source itself (no catalogue) all is there."""
    total = len(template.strings)
    if catalogue is None:
        return Coverage(total, total, 0, 0)
    entries = {entry.id: entry for entry in catalogue.entries}
    translated = fuzzy = 0
    for string in template.strings:
        entry = entries.get(string.id)
        if entry and entry.source == string.text:
            translated += entry.state is State.TRANSLATED
            fuzzy += entry.state is State.FUZZY
    return Coverage(total, translated, fuzzy, total - translated - fuzzy)


def judge(edition: Edition, source: Edition | None, approval: Approval, others: Iterable[Coverage] = ()) -> Edition:
    """Return the edition with its two verdicts. `source` is None for the source itself.

    `others` are the catalogues around the page that readers see too. A translation needs a source that
    is fit itself. A waiver lets an error pass; it does not make an old page current.
    """
    signed = msgspec.structs.replace(
        edition, is_draft=bool(approval.problem), signed_by=approval.by, signed_on=approval.on
    )
    return msgspec.structs.replace(
        signed, verdict=_verdict(edition.findings), live=_live(signed, source, approval, others)
    )


def _verdict(findings: Iterable[Finding]) -> Verdict:
    errors = sum(finding.is_new_error for finding in findings)
    if not errors:
        return Verdict(True)
    return Verdict(False, (f"{_count(errors, 'error')} to mend, or to accept with a reason in waivers.toml",))


def _live(edition: Edition, source: Edition | None, approval: Approval, others: Iterable[Coverage]) -> Verdict:
    reasons = list(_faults(source or edition, "a content editor"))
    if source:
        reasons += _faults(edition, f"a translator into {english_name(edition.language)}")
        reasons += _unfinished(edition, others)
        if source.is_draft:
            reasons.append(f"the {english_name(source.language)} page itself has to be signed off first")
    if approval.problem:
        who = f"a qualified reviewer of the {english_name(edition.language)}" if source else "a clinical reviewer"
        reasons.append(f"{approval.problem}: {who} has to approve it (plainleaf signoff {edition.language} …)")
    return Verdict(not reasons, tuple(reasons))


def _faults(edition: Edition, who: str) -> Iterator[str]:
    if errors := sum(finding.is_new_error for finding in edition.findings):
        yield f"{_count(errors, 'error')}: {who} has to mend or accept them"
    for finding in edition.findings:
        if finding.blocks_live and finding.severity is not Severity.ERROR and not finding.rule.startswith(_STATE):
            yield f"{finding.message} ({who}, {finding.start.file}:{finding.start.line})"


def _unfinished(edition: Edition, others: Iterable[Coverage]) -> Iterator[str]:
    who = f"a translator into {english_name(edition.language)} has to finish them"
    if edition.coverage.untranslated:
        yield f"{_count(edition.coverage.untranslated, 'string')} untranslated or out of date: {who}"
    if edition.coverage.fuzzy:
        yield f"{_count(edition.coverage.fuzzy, 'string')} still a draft (fuzzy): a qualified person has to check each"
    if around := sum(other.fuzzy + other.untranslated for other in others):
        yield f"{_count(around, 'string')} around the page (interface.po) unfinished or a draft: {who}"


def _day(date: datetime.date) -> str:
    return f"{date.day} {date:%B %Y}"


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
