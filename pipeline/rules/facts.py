"""The facts of a house's style that stand behind our rules: the tables in `pipeline/search/data/facts/`."""

from __future__ import annotations

import functools
from importlib.resources import files

from pipeline.language.lists import lines
from pipeline.model.fact import Fact

_SEARCH = "pipeline.search"


def facts(rule: str) -> tuple[Fact, ...]:
    """Return the facts behind a rule, in the order of the tables; none for most rules."""
    return _by_rule().get(rule, ())


@functools.cache
def _by_rule() -> dict[str, tuple[Fact, ...]]:
    found: dict[str, tuple[Fact, ...]] = {}
    folder = files(_SEARCH).joinpath("data", "facts")
    names = sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []
    for name in names:
        for row in lines(f"facts/{name}", _SEARCH):
            kind, pattern, rule, finds, example = row.split("\t")
            fact = Fact(kind, pattern, finds == "yes", example.replace("\\n", "\n"))
            found[rule] = (*found.get(rule, ()), fact)
    return found
