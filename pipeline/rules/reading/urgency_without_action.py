"""Something has to be done urgently, and the reader is not told what to do."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words, line

_CUES = frozenset({
    "urgently", "immediately", "straight", "soon", "urgent", "immediate", "emergency", "quickly", "promptly",
})  # fmt: skip
_BEGINNINGS = (_CUES - {"soon"}) | {"as"}
_URGENT = re.compile(
    r"urgently|immediately|straight away|straightaway|as soon as possible|quickly|promptly"
    r"|(?:urgent|immediate|emergency) (?:medical )?(?:treatment|care|attention|surgery)",
    re.IGNORECASE,
)
_NEEDED = re.compile(
    r"\b(?:needs? to be|must be|has to be|have to be|needs?|requires?) (?:\w+ )?(?:\w+ed |seen |dealt with |\w+ion )?$"
)
_CALL = re.compile(r"\b(?:999|911|112|111|A&E)\b")
_REACH = 600  # characters before, in which a list of danger signs may stand below whom to call
_ACTION = re.compile(
    r"\b(?:[Cc]all|[Pp]hone|[Rr]ing|[Cc]ontact|[Ss]ee (?:a|your)|[Gg]o to|[Tt]ell|[Ss]peak|[Aa]sk|[Gg]et"
    r"|[Vv]isit|999|911|112|111|A&E)\b"
)


def _is_told(found: re.Match[str]) -> bool:
    needed = _NEEDED.search(found.string, max(0, found.start() - 50), found.start())
    before = found.string[max(0, found.start() - _REACH) : found.start()]
    return not needed or bool(_ACTION.search(line(found)) or _CALL.search(before))


rule = ProseRule(
    check=at_words(
        _BEGINNINGS,
        _URGENT,
        "{0} does not tell the reader what to do. Say what to do, how soon, and whom to call.",
        unless=_is_told,
    ),
    cues=_CUES,
    severity=Severity.WARNING,
    why="A reader who learns that something is urgent, but not what to do, loses time.",
    source="https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
    bad=(
        "Back\n\nPressure on the spinal cord needs to be treated urgently with steroids.",
        "Sepsis\n\nThis condition requires immediate treatment in hospital.",
    ),
    good=(
        "Back\n\nPressure on the spinal cord needs to be treated urgently. Call 999 if you cannot pee.",
        "Flu\n\nThe swab is tested quickly. Flu seldom needs to be treated in hospital.",
    ),
)
