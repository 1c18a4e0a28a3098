"""One term is spelt in two ways on one page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.medical import listed
from pipeline.search.terms.names import in_several_forms
from pipeline.search.words.wording import quoted

_MARKS = re.compile(r"[\W_]+")
_BRITISH = re.compile("[ao]e")
_LOOSE = ("anti", "x", "non", "pre", "post", "micro", "multi", "re", "co", "self", "ultra")


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each further spelling: of a hyphen or none, of “ae” or “e”."""
    seen: dict[str, dict[str, str]] = {}
    for use in (*in_several_forms(uses), *in_several_forms(listed(page))):
        spelling = use.form.lower().removesuffix("s")
        known = seen.setdefault(_BRITISH.sub("e", _MARKS.sub("", spelling)), {})
        if known and spelling not in known and not _is_only_joined(spelling, next(iter(known))):
            message = f"{quoted(use.form)} and {quoted(next(iter(known.values())))} are one word. Spell it in one way."
            yield Hit(use.span, message)
        known.setdefault(spelling, use.form)


def _is_only_joined(one: str, other: str) -> bool:
    """Whether two spellings differ as “bone marrow” and “a bone-marrow test” rightly do."""
    parts = _MARKS.split(one)
    return parts == _MARKS.split(other) and parts[0] not in _LOOSE


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Two spellings look like two things, and a search for one misses the other.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/consistent-identification.html",
    bad=(
        "Blood\n\nYou may have anaemia. Anemia makes you tired.",
        "Births\n\nPre-eclampsia is rare. Pre eclampsia needs care.",
    ),
    good=(
        "Blood\n\nYou may have anaemia. Anaemia makes you tired.",
        "Knees\n\nArthroscopies show it. An arthroscopy takes an hour. A bone-marrow test shows bone marrow.",
    ),
)
