"""How far each language is, and what stands between it and its readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from pipeline.gate.signoffs import Approval
from pipeline.language.english import counted
from pipeline.language.locales import english_name
from pipeline.model.catalogue import Catalogue, State, Template, has_its_tags, is_current
from pipeline.model.finding import Finding
from pipeline.model.report import Coverage, Edition, Verdict


def coverage(template: Template, catalogue: Catalogue | None) -> Coverage:
    """Count how far a translation is; for the source itself (no catalogue) all is there."""
    total = len(template.strings)
    if catalogue is None:
        return Coverage(total, total, 0, 0)
    entries = {entry.id: entry for entry in catalogue.entries}
    translated = fuzzy = 0
    for string in template.strings:
        entry = entries.get(string.id)
        if entry and is_current(string, entry):
            is_finished = entry.state is State.TRANSLATED and has_its_tags(string, entry)
            translated += is_finished
            fuzzy += not is_finished
    return Coverage(total, translated, fuzzy, total - translated - fuzzy)


def judge(edition: Edition, source: Edition | None, approval: Approval) -> Edition:
    """Return the edition with its two verdicts. `source` is None for the source itself.

    A translation needs a source that is fit itself. A waiver lets an error pass; it does not make an
    old page current.
    """
    signed = msgspec.structs.replace(
        edition, is_draft=bool(approval.problem), signed_by=approval.by, signed_on=approval.on
    )
    return msgspec.structs.replace(signed, verdict=_verdict(edition.findings), live=_live(signed, source, approval))


def _verdict(findings: Iterable[Finding]) -> Verdict:
    errors = sum(finding.is_new_error for finding in findings)
    if not errors:
        return Verdict(True)
    return Verdict(False, (f"{counted(errors, 'error')} to mend, or to accept with a reason in waivers.toml",))


def _live(edition: Edition, source: Edition | None, approval: Approval) -> Verdict:
    reasons = list(_faults(source or edition, "a content editor"))
    if source:
        reasons += _faults(edition, f"a translator into {english_name(edition.language)}")
        reasons += unfinished(edition)
        if source.is_draft:
            reasons.append(f"the {english_name(source.language)} page itself has to be signed off first")
    if approval.problem:
        who = f"a qualified reviewer of the {english_name(edition.language)}" if source else "a clinical reviewer"
        reasons.append(f"{approval.problem}: {who} has to approve it (plainleaf signoff {edition.language} …)")
    return Verdict(not reasons, tuple(reasons))


def _faults(edition: Edition, who: str) -> Iterator[str]:
    """Yield what is wrong with an edition. How far a translation is its coverage says, and only once."""
    if errors := sum(finding.is_new_error for finding in edition.findings):
        yield f"{counted(errors, 'error')}: {who} has to mend or accept them"
    for finding in edition.findings:
        if finding.keeps_from_live and not finding.is_in_coverage:
            yield f"{finding.message} ({who}, {finding.start.file}:{finding.start.line})"


def unfinished(edition: Edition) -> Iterator[str]:
    """Yield what a translator or reviser still has to do, in the page and in the words around it."""
    who = f"a translator into {english_name(edition.language)} has to finish them"
    if edition.coverage.untranslated:
        yield f"{counted(edition.coverage.untranslated, 'string')} untranslated or out of date: {who}"
    if edition.coverage.fuzzy:
        yield f"{counted(edition.coverage.fuzzy, 'string')} still a draft (fuzzy): a qualified person has to check each"
    if edition.around and (rest := edition.around.fuzzy + edition.around.untranslated):
        yield f"{counted(rest, 'string')} around the page (in interface.po) untranslated or still a draft: {who}"
