"""Every finding for machines: `reports/findings.json`. `findings.schema.json`, beside this file, says what is in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from pipeline.formats.report.findings import counts
from pipeline.formats.report.verdict import sentence, sentence_of_all, tone
from pipeline.language.formula_list import policy
from pipeline.language.steering import DIRECTION_MARKS, LINE_ENDS, STEERING
from pipeline.model.finding import Finding
from pipeline.model.report import Edition, Report, Verdict
from pipeline.model.scores import Edit, Score, Sentence

VERSION = 1  # rises when a reader of the file would have to change
_DECIMALS = 2
# Legal in JSON, but a terminal that shows the file would obey them.
_STEERING = re.compile(f"[{STEERING}{DIRECTION_MARKS}{LINE_ENDS}]")

Json = dict[str, object]


def findings_json(reports: Iterable[Report]) -> bytes:
    """Return pages, verdicts, scores and findings as JSON: sorted, and the same bytes for the same reports."""
    found = sorted(reports, key=lambda report: report.page.path)
    whole: Json = {
        "format": "plainleaf-findings",
        "version": VERSION,
        "checked_as_of": next((report.today.isoformat() for report in found if report.today), None),
        "verdict": sentence_of_all(found),
        "fit": all(edition.verdict.fit for report in found for edition in report.editions),
        "pages": [_page(report) for report in found],
    }
    text = json.dumps(whole, ensure_ascii=False, indent=1)
    tame = _STEERING.sub(lambda odd: "\\u" + format(ord(odd[0]), "04x"), text)
    return (tame + "\n").encode("utf-8", "backslashreplace")


def _page(report: Report) -> Json:
    return {
        "page": report.page.name,
        "file": report.page.path,
        "title": report.page.title,
        "language": report.page.language,
        "verdict": sentence(report),
        "state": tone([report]),
        "counts": counts(report.findings),
        "editions": [_edition(edition) for edition in report.editions],
        "scores": _scores(report),
        "findings": [_finding(one) for one in sorted(report.findings, key=_place)],
    }


def _edition(edition: Edition) -> Json:
    cover = edition.coverage
    return {
        "language": edition.language,
        "preview": _verdict(edition.verdict),
        "live": _verdict(edition.live),
        "draft": edition.is_draft,
        "signed_by": edition.signed_by or None,
        "coverage": {
            "total": cover.total,
            "translated": cover.translated,
            "draft": cover.fuzzy,
            "untranslated": cover.untranslated,
        },
        "counts": counts(edition.findings),
        "sentence_reading_age": _rounded(edition.score.age),
        "grades": {name: _rounded(value) for name, value in sorted(edition.score.grades.items())},
        "grades_policy": policy(edition.language),
    }


def _verdict(verdict: Verdict) -> Json:
    return {"fit": verdict.fit, "reasons": list(verdict.reasons)}


def _scores(report: Report) -> Json:
    origin = report.page.origin
    return {
        "policy": report.scores.policy,
        "target_reading_age": report.house.reading.target_age,
        "page": _score(report.scores.page),
        "sections": [
            {"section": one.name, "line": origin.place(one.span.start).line, **_score(one.score)}
            for one in report.scores.sections
        ],
        "sentences": [
            {
                "line": origin.place(one.span.start).line,
                "words": one.words,
                "flesch_kincaid": _rounded(one.flesch_kincaid),
                **_reading(one),
            }
            for one in report.scores.sentences
        ],
        "what_would_help_most": [_edit(report, one) for one in report.scores.edits],
    }


def _edit(report: Report, edit: Edit) -> Json:
    start, end = report.page.origin.ends(edit.span)
    return {
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "now": edit.now,
        "then": edit.then,
        "advice": edit.advice,
        "years": _rounded(edit.years),
        "sentence_years": _rounded(edit.sentence_years),
    }


def _reading(scored: Score | Sentence) -> Json:
    """Return the health reading score, and what drives it."""
    reading, explained = scored.reading, scored.reading_explained
    return {
        "health_reading_age": _rounded(reading.age) if reading else None,
        "health_reading_age_explained": _rounded(explained.age) if explained else None,
        "drivers": [
            {"cause": one.cause.value, "years": _rounded(one.years), "says": one.says}
            for one in (reading.drivers if reading else ())
        ],
    }


def _score(score: Score) -> Json:
    return {
        "reading_age": _rounded(score.reading_age),
        **_reading(score),
        "rare_words": _rounded(score.rarity),
        "sentences": score.counts.sentences,
        "words": score.counts.words,
        "syllables": score.counts.syllables,
        "grades": {name: _rounded(value) for name, value in sorted(score.grades.items())},
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DECIMALS)


def _finding(finding: Finding) -> Json:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "profile": finding.profile or None,
        "file": finding.start.file,
        "line": finding.start.line,
        "column": finding.start.column,
        "end_line": finding.end.line,
        "end_column": finding.end.column,
        "message": finding.message,
        "words": finding.words,
        "suggestion": finding.suggestion or None,
        "language": finding.language or None,
        "string": finding.string or None,
        "blocks_live": finding.blocks_live,
        "waived": finding.waived or None,
        "waived_by": finding.waived_by or None,
        "waived_until": finding.waived_until.isoformat() if finding.waived_until else None,
        "fingerprint": finding.fingerprint,
    }


def _place(finding: Finding) -> tuple[str, int, int, str, str]:
    return finding.start.file, finding.start.line, finding.start.column, finding.rule, finding.fingerprint
