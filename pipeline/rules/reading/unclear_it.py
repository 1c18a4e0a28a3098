"""“It” or “this” could mean more than one thing of the sentence before."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.around import sentence_of, sentences_near

_CUES = frozenset({"it", "this"})
_VERB = (
    r"(?:can|may|might|could|will|would|does|means|includes|depends|makes|helps|causes|is (?:called|different|due|why))"
)
_PRONOUN = re.compile(rf"(?<=[.!?] )(?P<hit>(?:It|This) (?:also )?{_VERB})\b")
_EMPTY = re.compile(
    r"It (?:can|may|might|could|will|would|does|helps)(?: also| often| usually| not)? (?:be|help|take|seem|to|if)\b"
)
_NOUN = re.compile(r"\b(?:an?|the|your|their|its|each) (?:[\w-]+ )?[\w-]+", re.IGNORECASE)
_JOINT = re.compile(r"\b(?:and|or|but|because|if|when|while|although|which|so)\b", re.IGNORECASE)
_DEFINED = re.compile(r"(?:An? |The )?(?:[\w-]+ ){1,4}?(?:is|are) (?:an?|the|another|one)\b")
_FEWEST_WORDS, _FEWEST_NOUNS = 12, 2


def _is_clear(found: re.Match[str]) -> bool:
    before = sentences_near(found, before=1, after=0).removesuffix(sentence_of(found)).strip()
    if _EMPTY.match(found.string, found.start()) or _DEFINED.match(before) or len(before.split()) < _FEWEST_WORDS:
        return True
    is_it = found["hit"].startswith("It")
    return len(_NOUN.findall(before)) < _FEWEST_NOUNS if is_it else not _JOINT.search(before)


rule = ProseRule(
    check=at_words(
        _CUES, _PRONOUN, "{0} could mean several things of the sentence before. Say the thing itself.", unless=_is_clear
    ),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Readers guess, and a translator into a language with genders has to choose.",
    source="https://www.w3.org/TR/coga-usable/",
    bad=(
        "Bones\n\nThe aim of care is to shrink the cancer or to ease the symptoms of it. It can also cause pain.",
        "Sleep\n\nYou may not sleep because of pain or because of the cancer itself. This may make you tired.",
    ),
    good=(
        "Bones\n\nDenosumab is a medicine that makes the bones strong for a time and the pain less. It can help.",
        "Sleep\n\nYou may find that you cannot sleep. This may make you tired.",
    ),
)
