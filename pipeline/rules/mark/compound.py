"""Words before a noun are not joined: “long term effects”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.capitals import as_written
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import cues, uses

_TABLE = "compounds"
# A word that can be neither a noun nor describe one ends the phrase: then there is no hyphen.
_NO_NOUN = re.compile(
    r" (?:and|or|but|is|are|was|were|if|when|for|to|in|on|at|of|by|with|from|the|a|an|as|can|may|will"
    r"|it|you|they|we|that|this|because|so"
    r"|after|before|than|about|until|without|has|have|had|should|must|also|your|their|his|her|our|not"
    r"|be|your|these|those|like|using|only)\b"
)
_NOUN = re.compile(r" [a-z]{3,}")
_VERB_BEFORE = re.compile(r"\b(?:to|will|can|may|should|must|they|we|you|in the|at|and|is|are|be) $")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each pair of the list before a word that it describes."""
    for span, known in uses(_TABLE, prose):
        is_before_noun = _NOUN.match(prose.text, span.end) and not _NO_NOUN.match(prose.plain, span.end)
        if is_before_noun and not _VERB_BEFORE.search(prose.plain[max(0, span.start - 8) : span.start]):
            words, right = span.of(prose.text), known.plain[0]
            yield Hit(span, f"{quoted(words)} describes the next word. Join it: “{right}”.", as_written(right, words))


rule = ProseRule(
    check=check,
    cues=cues(_TABLE),
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Without the hyphen a reader joins the wrong words.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Steroids\n\nSome long term effects are serious.",
        "Clinic\n\nBook a follow up appointment.",
    ),
    good=(
        "Steroids\n\nIn the long term, some effects are serious.",
        "Clinic\n\nWe will follow up patients. Keep your records up to date and eat food that is low fat.",
    ),
)
