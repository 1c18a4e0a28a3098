"""In which order an editor wants to be told: dangerous, broken, out of date, hard to follow, not in our own words."""

from __future__ import annotations

import functools
import tomllib
from importlib import resources
from typing import Any

from pipeline.model.finding import Finding
from pipeline.model.profile import Profile


def concern(finding: Finding) -> int:
    """Return 0 for what an editor wants to know first, and more for what can wait."""
    known = _known()
    order: list[str] = known["order"]
    if finding.profile is Profile.NHS:
        return len(order)
    folder = finding.rule.split(".")[0]
    return order.index(known["rules"].get(finding.rule) or known["folders"].get(folder, order[-1]))


@functools.cache
def _known() -> dict[str, Any]:
    text = resources.files("pipeline.formats.report").joinpath("concerns.toml").read_text("utf-8")
    return tomllib.loads(text)
