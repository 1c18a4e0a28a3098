"""README shows the sample page as a newcomer sees it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.formats.report import terminal
from pipeline.project import open_project
from pipeline.work import assess_all

HOME = Path(__file__).parents[1]
TODAY = datetime.date(2026, 11, 26)
_FINDING = re.compile(r"^source/.*: (?:error|warning|suggestion): .*$", re.MULTILINE)
_BLOCK = re.compile(r"(?<=<!-- the ten worst findings -->\n).*?(?=<!-- end -->)", re.DOTALL)


@pytest.mark.sample
def test_the_ten_worst_findings_of_the_sample_are_those_that_a_check_tells(golden: Callable[[Path, str], None]) -> None:
    said = "\n".join(terminal(assess_all(open_project(HOME), TODAY, None, 1, lambda page, stage: None)))
    worst = _FINDING.findall(said)
    assert len(worst) == 10
    text = (HOME / "README.md").read_text("utf-8")
    golden(HOME / "README.md", _BLOCK.sub(lambda _: "```\n" + "\n".join(worst) + "\n```\n", text))
