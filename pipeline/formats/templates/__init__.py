"""Fills the pages' templates, which lie in this folder. The only door to Jinja2."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


def render(name: str, values: Mapping[str, object]) -> str:
    """Return the template of that name, filled with the values.

    Every value is escaped, whatever the file's ending. A name that the template uses and that has no
    value is an error, never an empty space.
    """
    return _environment().get_template(name).render(values)


@functools.cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("pipeline.formats.templates", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
