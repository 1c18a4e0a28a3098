"""One thing goes by several names on one page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.names import in_several_forms, is_same_name
from pipeline.search.terms.stories import line_before
from pipeline.search.words.wording import quoted

_TOLD_OF = re.compile(r"(?:\b(?:called|known as|named)\b[^.!?\n]*|,\s+or\s+|\([^()\n]*)$", re.IGNORECASE)
_ALSO = re.compile(r", or |,? (?:also )?(?:called|known as) | \(")


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each further name; a page may tell its reader once that another name exists."""
    right = in_several_forms(uses)
    known: dict[str, list[str]] = {}
    for use in sorted(right, key=lambda use: not is_same_name(use.form, use.term)):  # the house's own name first
        known.setdefault(use.term, [use.term if is_same_name(use.form, use.term) else use.form])
    for use in right:
        names = known[use.term]
        if any(is_same_name(use.form, name) for name in names):
            continue
        if not (_TOLD_OF.search(line_before(page, use)) or _ALSO.match(page.text, use.span.end)):
            message = f"{quoted(use.form)} and {quoted(names[0])} are one thing. Use one name for it on this page."
            yield Hit(use.span, message)
            names.append(use.form)


rule = TermRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="Readers take two names for two things.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/consistent-identification.html",
    bad=(
        "Hearts\n\nA heart attack needs help at once.\n\nAfter a myocardial infarction you need rest.",
        "Knees\n\nYou may have a knee replacement. After arthroplasty you stay in hospital. A knee replacement lasts.",
    ),
    good=(
        "Hearts\n\nA heart attack (also called a myocardial infarction) needs help.",
        "Knees\n\nA knee replacement takes 2 hours. Knee replacements last. A replacement of the knee is a big step.",
        "Hearts\n\nA heart attack needs help. A myocardial infarction, or heart attack, is one.",
        "Knees\n\nAn MRI scan takes an hour. Ask about magnetic resonance imaging.",
        "Hearts\n\nAfter a myocardial infarction you need rest. Myocardial infarctions can come again.",
    ),
)
