"""A hard word stands first, and the plain words for it follow in brackets."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.model.text import Span
from pipeline.search.terms.medical import with_plain_words

_REACH = 60  # characters of the longest brackets that hold plain words alone


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield each hard word with its own plain words in brackets after it."""
    for term, use in with_plain_words(page, uses, glossary):
        after = page.text[use.span.end : use.span.end + _REACH] if page.text.startswith(" (", use.span.end) else ""
        for plain in term.plain if after else ():
            if after.lower().startswith(f" ({plain})"):
                written = after[2 : 2 + len(plain)]
                is_capital = use.form[0].isupper() and use.form[1:].islower()
                better = f"{written[0].upper()}{written[1:]} ({use.form.lower()})" if is_capital else ""
                better = better or f"{written} ({use.form})"
                span = Span(use.span.start, use.span.end + len(plain) + 3)
                yield Hit(span, f"The hard word comes first here. Write “{better}”.", better)


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Readers who meet the words they know first are not stopped by the one they do not know.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Chests\n\nNausea (feeling sick) is common.", "Chests\n\nHaemoptysis (coughing up blood) needs help."),
    good=(
        "Chests\n\nFeeling sick (nausea) is common. Coughing up blood (haemoptysis) needs help.",
        "Chests\n\nNausea (see below) is common.",
        "Chests\n\nNausea (feeling sick all day) is common.",
    ),
)
