"""A page speaks of a medicine's side effects and leaves out the one that can harm most."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span
from pipeline.search.terms.medicines import starts, warnings
from pipeline.search.words.wording import quoted

_FEWEST_USES = 2  # a page that names a medicine once is about something else
_SIDE_EFFECTS = re.compile(r"\bside effects?\b")
_ABOUT_HARM = re.compile(r"\b(?:side effects?|you (?:may |usually )?(?:have|take|get)|how to take|dose)\b")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield for each medicine without its warning the words where it belongs: on side effects, or how it is taken."""
    if "you" not in prose.words or not _ABOUT_HARM.search(prose.plain):
        return
    for warning in warnings():
        names = [name for name in warning.names if name.split()[0] in prose.words]
        found = sorted((at, name) for name in names for at in starts(prose.plain, name))
        if len(found) >= _FEWEST_USES and not any(sign in prose.plain for sign in warning.signs):
            span, name = _place(prose, found)
            yield Hit(span, f"The page speaks of {quoted(name)} without its main warning. Say that {warning.words}.")


def _place(prose: Prose, found: list[tuple[int, str]]) -> tuple[Span, str]:
    """Return where the warning belongs, and the medicine's name."""
    read = [(at, name) for at, name in found if prose.running[at] != " "] or found
    for about in (_SIDE_EFFECTS, _ABOUT_HARM):
        for at, name in read:
            block = prose.block(Span(at, at))
            if harm := about.search(prose.plain, block.span.start, block.span.end):
                return Span(*harm.span()), name
    return Span(read[0][0], read[0][0] + len(read[0][1])), read[0][1]


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
