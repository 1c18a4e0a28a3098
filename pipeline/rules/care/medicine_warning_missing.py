"""A page speaks of a medicine's side effects and leaves out the one that can harm most."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span
from pipeline.rules.medicines import warnings
from pipeline.rules.wording import quoted

_FEWEST_USES = 2  # a page that names a medicine once is about something else
_EFFECTS = re.compile(r"\b(?:possible |common )?side effects?\b(?: (?:may |can )?(?:include|are))?")
_ABOUT_HARM = re.compile(r"\b(?:side effects?|you (?:may |usually )?(?:have|take|get) |how to take|dose)\b")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield where the text tells of side effects of each medicine whose warning is missing, or its first name."""
    if "you" not in prose.words or not _ABOUT_HARM.search(prose.plain):
        return
    for warning in warnings():
        names = [name for name in warning.names if name.split()[0] in prose.words]
        found = sorted(use.start() for name in names for use in re.finditer(rf"\b{name}\b", prose.plain))
        if len(found) < _FEWEST_USES or any(sign in prose.plain for sign in warning.signs):
            continue
        at = next((at for at in found if prose.running[at] != " "), found[0])
        name = next(name for name in sorted(warning.names, key=len, reverse=True) if prose.plain.startswith(name, at))
        message = f"The page speaks of {quoted(name)} without its main warning. Say that {warning.words}."
        yield Hit(_told_of_effects(prose, found) or Span(at, at + len(name)), message)


def _told_of_effects(prose: Prose, uses: list[int]) -> Span | None:
    """Return where a text about the medicine tells of side effects: the warning belongs there."""
    blocks = (prose.block(Span(at, at + 1)).span for at in uses)
    found = next((match for span in blocks if (match := _EFFECTS.search(prose.plain, span.start, span.end))), None)
    return Span(*found.span()) if found else None


rule = ProseRule(
    check=check,
    cues=frozenset(name.split()[0] for warning in warnings() for name in warning.names),
    severity=Severity.WARNING,
    scope=Scope.PAGE,
    why="A reader who does not know a medicine's main danger cannot spot it in time.",
    source="https://www.gov.uk/drug-safety-update",
    bad=(
        "Bones\n\nDenosumab slows bone loss. You have denosumab as an injection.",
        "Arthritis\n\nMethotrexate calms the joints. You take methotrexate as a tablet.",
    ),
    good=(
        "Bones\n\nDenosumab slows bone loss. Before you have denosumab, see a dentist: it can damage your jaw.",
        "Bones\n\nYou may have surgery, radiotherapy or a medicine such as denosumab.",
    ),
)
