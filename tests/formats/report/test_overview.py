"""The list of all pages."""

from __future__ import annotations

import re

import msgspec

from pipeline.formats.report import render_index
from pipeline.model.report import Report


def named(report: Report, name: str) -> Report:
    page = msgspec.structs.replace(report.page, path=f"source/pages/{name}.txt", title=name)
    return msgspec.structs.replace(report, page=page)


def test_pages_that_need_somebody_come_first_and_link_to_their_reports(report: Report, with_findings) -> None:
    good = with_findings(with_findings(report, 0, []), 1, [])
    html = render_index([named(good, "a"), named(report, "b"), named(good, "c & d")])
    assert re.findall(r'<th scope="row"><a href="([^"]+)">', html) == ["b.html", "a.html", "c%20%26%20d.html"]
    assert "Not fit: 1 new error on 1 of 3 pages." in html


def test_no_page_at_all_is_not_called_fit() -> None:
    assert 'class="verdict waiting"' in render_index([])
