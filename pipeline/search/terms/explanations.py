"""Signs that a sentence explains a term: "called", brackets, "is a", a dash, "which", and shared words."""

from __future__ import annotations

import functools
import re

import msgspec

from pipeline.model.glossary import Category, Term
from pipeline.search.words.wordlists import words


class Passage(msgspec.Struct, frozen=True):
    """One use of a term, with its sentence around it."""

    term: Term
    before: str  # the sentence up to the term
    after: str  # the sentence from the term's end
    is_first: bool  # no sentence stands before it in its block
    before_is_hard: str = ""  # another term to be explained that stands before "called"

    @property
    def names(self) -> tuple[str, ...]:
        """What the house calls the term, in lower case."""
        return tuple(name.lower() for name in (self.term.name, *self.term.variants, self.term.abbreviation) if name)


_FILLER = r"(?:(?:also|sometimes|or|known as|called|medically|an?|the|your|i\.e\.?)\s+)*"
_NAMING = re.compile(
    r"\b(?:called|known as|named|termed|referred to as|calls? (?:this|that|it|these|them))\s+(?:an?\s+|the\s+)?"
    r"(?:[\w-]+(?:\s[\w-]+)?\s+and\s+)?[\"“‘']?$",
    re.IGNORECASE,
)
# "A condition called X" says no more than X: it has to say what kind of condition.
_BARE_KIND = re.compile(
    r"(?:^|\b(?:an?|the|some|other|of|have|has|with|to|as|is|are|be|for|by)\s+)(?:conditions?|problems?|treatments?|tests?|procedures?|operations?"
    r"|illness(?:es)?|diseases?|disorders?|drugs?|medicines?|things?)\s+$",
    re.IGNORECASE,
)
_SAYS_NOTHING = re.compile(
    r"\s*(?:(?:this|that|these|those|it|they|there|we|you|doctors|some people)\b)?\s*(?:is|are|was|were|may be|can be)?"
    r"\s*(?:also|sometimes|often|usually|a|an)?\s*",
    re.IGNORECASE,
)
_OPENED = re.compile(rf"\w\W*\((?:[^()]*\b(?:and|or|,)\s+)?{_FILLER}$", re.IGNORECASE)
_EXAMPLE = re.compile(r"\((?:such as|including|for example|e\.?g\.?|see|like)\b[^()]*$", re.IGNORECASE)
_CLOSED = re.compile(r"s?\s*(?:\)|,|and\b|or\b|[a-z-]+\))")
_BRACKET = re.compile(r"s?\s*\((?P<inside>[^()]+)\)")
_NO_EXPLANATION = re.compile(r"\s*(?:pronounced|see|say|such as|including|for example|e\.?g\b|[A-Z]{2,}s?\s*$)")
_DASH_BEFORE = re.compile(r"\S+\s+\S+\s+\S+\s+[–—-]\s+(?:an?\s+|the\s+|this is\s+)?$")
_ENDED = re.compile(r"s?\s*(?:[.,;)]|$)")
_KIND_OF_MEDICINE = re.compile(
    r"\b(?:painkillers?|antibiotics?|tablets?|creams?|vaccines?|inhalers?|antihistamines?)"
    r"\s+(?:such as|like|including)\s+(?:[\w-]+(?:,| and| or)\s+)*$",
    re.IGNORECASE,
)

_SUBJECT = re.compile(r"\W*(?:(?:an?|the|this|these|your|having|so|but|and|most|all)\s+)*$", re.IGNORECASE)
_HEAD = (
    r"(?:\s+(?:treatments?|therap(?:y|ies)|scans?|tests?|medicines?|drugs?|tablets?|cells?|inhibitors?|blockers?|surgery"
    r"|diseases?|syndromes?|infections?|glands?|creams?|nerves?|pain))?"
    r"(?:\s*\([A-Z][A-Za-z&]{1,6}\))?"
)
_VERBS = (
    r"(?:uses?|works? by|involves?|kills?|measures?|looks? (?:at|for|inside)|blocks?|stops?|slows?|removes?|destroys?"
    r"|carr(?:y|ies)|contains?|(?:happens?|occurs?|starts?) (?:when|if)|breaks? down|builds?|means?|refers? to"
    r"|stands? for)"
)
_NOT_SAID_WHAT = (
    r"(?!(?:\w+\s+){0,2}?(?:options?|problems?|possibility|choice|side effects?|symptoms?|signs?|risks?|concern"
    r"|cause|chance|complications?|emergency|way to go|good|better|best|common|rare|usual)\b)"
)
_IS = (
    rf"(?:is|are)\s+(?:usually\s+|often\s+|simply\s+)?(?:(?:an?|the|any)\s+{_NOT_SAID_WHAT}|(?:when|where|what|how)\b"
    r"|(?:used|made)\s+(?:to|for|of|from|up)\b|(?:[\w-]+\s+){1,3}?(?:that|which|who|used to|made (?:of|from))\b)"
)
_DEFINED = re.compile(rf"{_HEAD}\s+(?:{_IS}|{_VERBS}\b)", re.IGNORECASE)
_APART = re.compile(
    rf"{_HEAD}\s*(?:(?:[–—:]|\s-)\s+"
    r"(?:an?|the|this (?:is|means)|these are|it is|where|when|which|medicines?|drugs?|cells?)\b"
    rf"|,\s+which\s+(?:{_IS}|{_VERBS}|gives?|makes?|helps?|controls?|protects?|shows?|provides?|lets?|allows?|takes?|drains?|joins?|causes?)\b"
    rf"|\s+(?:that|which|who)\s+(?:{_VERBS}|are|is)\b"
    r"|,\s+(?:an?|the|one of)\s+[^,.;]{3,60}?\b(?:that|which|who|used to|used for|made (?:of|from))\b"
    r"|,\s+an(?:other)?\s+(?:form|type|kind|sort)\s+of\b"
    r"|,\s+or\s+(?:[a-z][\w-]*\s?){1,5},)",
    re.IGNORECASE,
)

_LONG_WORD = re.compile(r"[a-z]{3,}")
_TAIL = 90  # characters before a term in which a sign that leads to it begins
_KIND_WORD = re.compile(r"such as|like|including", re.IGNORECASE)
_NAMING_SIGNS = ("call", "Call", "nown", "amed", "ermed", "eferred")  # no naming words are without one
_NEAR = 12  # characters before a term in which a dash that leads to it stands
_ENOUGH_WORDS = 3
_ENOUGH_SHARE = 0.6  # of the weighty words of the house's explanation


def explains(passage: Passage) -> bool:
    """Whether the passage tells a reader what its term means."""
    if _is_aside_on_itself(passage):
        return False
    return any(sign(passage) for sign in _SIGNS)


def _is_aside_on_itself(passage: Passage) -> bool:
    """Whether the term stands in brackets after another name of it: "Radiofrequency ablation (RFA)"."""
    opened = passage.before.rfind("(")
    if opened <= passage.before.rfind(")"):
        return False
    plain = passage.before[:opened].rstrip().lower()
    return any(plain.endswith((name, f"{name}s")) for name in passage.names)


def _is_named(passage: Passage) -> bool:
    tail = passage.before[-_TAIL:]
    if any([sign in tail for sign in _NAMING_SIGNS]) and (found := _NAMING.search(tail)):
        lead = passage.before[: len(passage.before) - len(tail) + found.start()]
        return (
            not passage.before_is_hard
            and not _BARE_KIND.search(lead)
            and not (passage.is_first and _SAYS_NOTHING.fullmatch(lead))
        )
    is_medicine = passage.term.category is Category.MEDICINE and _KIND_WORD.search(tail)
    if is_medicine and _KIND_OF_MEDICINE.search(passage.before):
        return True
    has_dash = any([dash in tail[-_NEAR:] for dash in "–—-"])
    return has_dash and bool(_ENDED.match(passage.after) and _DASH_BEFORE.search(tail))


def _is_in_brackets(passage: Passage) -> bool:
    """Whether the term stands in brackets after plain words: "outlook (prognosis)"."""
    inside = passage.before[max(0, passage.before.rfind("(") - _TAIL) :]
    if "(" not in inside or not _CLOSED.match(passage.after):
        return False
    return bool(_OPENED.search(inside) and not _EXAMPLE.search(inside))


def _has_brackets(passage: Passage) -> bool:
    """Whether brackets with more than another name of it follow the term."""
    found = _BRACKET.match(passage.after)
    if not found or _NO_EXPLANATION.match(found["inside"]):
        return False
    left = found["inside"].lower()
    for name in sorted(passage.names, key=len, reverse=True):
        left = left.replace(name, " ")
    return bool(set(_LONG_WORD.findall(left)) - words("function_words") - {"called", "known", "sometimes"})


def _is_defined(passage: Passage) -> bool:
    is_subject = bool(_SUBJECT.fullmatch(passage.before))
    return bool((is_subject and _DEFINED.match(passage.after)) or _APART.match(passage.after))


def _shares_words(passage: Passage) -> bool:
    """Whether the sentence has most of the words by which the house itself explains the term."""
    term = passage.term
    wanted = _wanted(term.explanation, term.name, term.variants, term.abbreviation)
    if len(wanted) < _ENOUGH_WORDS:
        return False
    shared = len(wanted & _stems(f"{passage.before} {passage.after}"))
    return shared >= _ENOUGH_WORDS and shared >= _ENOUGH_SHARE * len(wanted)


def _is_said_plainly(passage: Passage) -> bool:
    """Whether the sentence has plain words that the house gives for the term."""
    if not passage.term.plain:
        return False
    sentence = f"{passage.before} {passage.after}".lower()
    return any(plain in sentence for plain in passage.term.plain)


_SIGNS = (_is_named, _is_in_brackets, _has_brackets, _is_defined, _is_said_plainly, _shares_words)


@functools.lru_cache(maxsize=4096)
def _wanted(explanation: str, name: str, variants: tuple[str, ...], abbreviation: str) -> set[str]:
    return _stems(explanation) - _stems(" ".join((name, *variants, abbreviation)))


def _stems(text: str) -> set[str]:
    return {word[:5] for word in set(_LONG_WORD.findall(text.lower())) - words("function_words")}
