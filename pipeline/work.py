"""Run many pages: one after another in this process, or side by side in a pool of processes."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import msgspec

from pipeline.flow import assess, is_told
from pipeline.gate import unused_waivers
from pipeline.memo import Memo
from pipeline.model.report import Report
from pipeline.project import Project, open_project

TellPage = Callable[[str, str], None]  # told of page and stage


def assess_all(
    project: Project, today: datetime.date, memo_folder: Path | None, workers: int, tell: TellPage
) -> tuple[Report, ...]:
    """Return a report for each page of the project, in order. More workers, same reports."""
    if workers > 1 and len(project.pages) > 1:
        reports = _side_by_side(project, today, memo_folder, workers, tell)
    else:
        reports = assess_some(project, project.pages, today, Memo(memo_folder), tell)
    return _with_unused_waivers(project, reports)


def assess_some(
    project: Project, pages: tuple[str, ...], today: datetime.date, memo: Memo, tell: TellPage
) -> tuple[Report, ...]:
    """Return a report for each of some pages of the project. Of waivers that match nothing it cannot tell."""
    return tuple(assess(project, path, today, memo, partial(tell, path)) for path in pages)


def _side_by_side(
    project: Project, today: datetime.date, memo_folder: Path | None, workers: int, tell: TellPage
) -> tuple[Report, ...]:
    one = partial(_assess_alone, project.root, project.house.profile, memo_folder, today)
    with ProcessPoolExecutor(workers) as pool:
        found = []
        for path, report in zip(project.pages, pool.map(one, project.pages), strict=True):
            tell(path, "done")
            found.append(report)
    return tuple(found)


def _assess_alone(root: str, profile: str, memo_folder: Path | None, today: datetime.date, path: str) -> Report:
    project = open_project(Path(root), profile)
    return assess(project, path, today, Memo(memo_folder), lambda _: None)


def _with_unused_waivers(project: Project, reports: tuple[Report, ...]) -> tuple[Report, ...]:
    """Add waivers that match nothing to the first page's source: that none is used shows only now."""
    found = (finding for report in reports for finding in report.findings)
    unused = unused_waivers(project.waivers, found, partial(is_told, project))
    source, *others = reports[0].editions
    source = msgspec.structs.replace(source, findings=(*source.findings, *unused))
    return (msgspec.structs.replace(reports[0], editions=(source, *others)), *reports[1:])
