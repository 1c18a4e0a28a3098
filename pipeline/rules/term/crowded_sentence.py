"""One sentence has three hard words of medicine or more, and explains none of them."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import Scope, TermRule
from pipeline.model.text import Span
from pipeline.search.terms.medical import hard_words
from pipeline.search.terms.stories import Use, sentence_of, stories

_MANY = 3


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield each sentence with three terms to explain that it does not explain."""
    blocks: dict[int, list[Use]] = {}
    for story in (*stories(page, uses, glossary), *hard_words(page, uses, glossary)):
        for use in story.uses:
            if not use.explains:
                blocks.setdefault(use.block, []).append(use)
    crowds: dict[Span, set[str]] = {}
    for block, found in sorted(blocks.items()):
        if len(found) >= _MANY and not page.blocks[block].is_heading:
            for use in found:
                crowds.setdefault(sentence_of(page, use), set()).add(use.use.term)
    for span, terms in sorted(crowds.items(), key=itemgetter(0)):
        if len(terms) >= _MANY:
            yield Hit(span, f"This sentence has {len(terms)} hard medical words. Split it, or say some in plain words.")


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.SENTENCE,
    yields_to=("reading.very-long-sentence",),
    why="Each hard word takes a reader's breath; three in one sentence are more than most can hold.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(
        "Knees\n\nSynovitis may need an arthroscopy under anaesthetic.",
        "Chests\n\nDyspnoea, haemoptysis and cyanosis can be signs.",
    ),
    good=(
        "Knees\n\nSynovitis may need an arthroscopy.",
        "Chests\n\nShortness of breath (dyspnoea), coughing up blood (haemoptysis) and blue lips (cyanosis).",
    ),
)
