"""findings.json: what its schema says, sorted, and the same bytes for the same report."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import msgspec
import pytest

from pipeline.formats.report import findings_json
from pipeline.model.report import Report

CASE = Path(__file__).parents[2] / "cases" / "report" / "small"
SCHEMA = Path(__file__).parents[3] / "pipeline" / "formats" / "report" / "findings.schema.json"


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


def test_it_is_what_the_schema_says(report: Report, validator) -> None:
    validator.validate(json.loads(findings_json([report])))
    validator.validate(json.loads(findings_json([])))


def test_the_schema_would_notice_a_missing_or_unknown_key(report: Report, validator) -> None:
    whole = json.loads(findings_json([report]))
    lacking, odd = json.loads(json.dumps(whole)), json.loads(json.dumps(whole))
    del lacking["pages"][0]["findings"][0]["waived"]
    odd["pages"][0]["findings"][0]["colour"] = "red"
    assert not validator.is_valid(lacking) and not validator.is_valid(odd)


def test_it_holds_what_machines_need(report: Report, golden) -> None:
    golden(CASE / "findings.json", findings_json([report]).decode())


def test_waived_findings_are_in_it_with_their_reason(report: Report) -> None:
    (page,) = json.loads(findings_json([report]))["pages"]
    reasons = {finding["rule"]: finding["waived"] for finding in page["findings"]}
    assert reasons["page.lost-list"] == "Taken over with this fault." and reasons["entry.telephone"] is None


def test_the_order_of_pages_and_findings_does_not_matter(report: Report, with_findings) -> None:
    turned = with_findings(report, 0, list(reversed(report.source.findings)))
    other = msgspec.structs.replace(report, page=msgspec.structs.replace(report.page, path="source/pages/a.txt"))
    assert findings_json([report, other]) == findings_json([other, turned])


def test_a_terminal_that_shows_the_file_is_not_steered_by_it(report: Report, with_findings) -> None:
    odd = msgspec.structs.replace(report.source.findings[0], words="a\u202eb\x9b2J\x1b[2J\udc80")
    data = findings_json([with_findings(report, 0, [odd])])
    text = data.decode()
    assert text.replace("\n", "").isprintable()
    assert json.loads(text)["pages"][0]["findings"][-1]["words"] == odd.words
