"""Changes that could make a sentence easier: a plain word, a full stop in the middle, a bracket taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from pipeline.model.text import Span
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import phrases

_LISTS = (
    *("plain_words", "plain_phrases", "word/formal_verb", "word/staff_word", "word/body_word", "word/medicine_word"),
    *("word/symptom_word", "word/experience", "word/latin", "word/specialist_title", "word/toilet_word"),
)
_TO_DO = "> "  # what to do, where no words can stand instead
_FEWEST_WORDS = 5  # on each side of a cut
_NEAR = 40  # characters on each side in which the plain word may already stand: “feeling sick (nausea)”
_SHOWN = 4  # words of a sentence that find a place in it
_MANY = ("are", "help", "make")  # said of more than one
_STARTERS = "you|your|it|this|that|they|their|these|we|our|he|she|there|the|some|many|most|people|if|when"
# Where a sentence can end, and what follows stands as one: “…, and you …”, “…; the …”, “…, which is …”.
_CUT = re.compile(
    rf"(?:,? (?P<word>and|but|so) |; | – )(?P<next>(?:{_STARTERS})\b)"
    r"|, which (?P<verb>is|are|can|may|will|means|helps?|makes?)\b"
)
# A bracket of three words and more. One with a figure may hold a dose or a number to call; it stays.
_BRACKET = re.compile(r"\s?\((?P<inside>[^()\d]+ [^()\d]+ [^()\d]+)\)")


class Change(msgspec.Struct, frozen=True):
    """One change to a sentence."""

    span: Span  # in the sentence
    then: str  # what would stand there
    advice: str


def changes(sentence: str) -> Iterator[Change]:
    """Yield what could be changed in a sentence, each on its own."""
    yield from _plain_words(sentence)
    yield from _split(sentence)
    yield from _brackets(sentence)


def _plain_words(sentence: str) -> Iterator[Change]:
    for span, known in phrases(_LISTS, sentence):
        if not known.plain or known.plain[0].startswith(_TO_DO):
            continue
        words, plain = span.of(sentence), known.plain[0]
        around = sentence[max(0, span.start - _NEAR) : span.end + _NEAR].lower()
        if not any(other.lower() in around for other in (*known.plain, *known.keep_in)):
            then = plain[:1].upper() + plain[1:] if words[0].isupper() else plain
            yield Change(span, then, f"Write {quoted(then)} for {quoted(words)}.")


def _split(sentence: str) -> Iterator[Change]:
    """Yield the cut that makes the halves most alike, where what follows can stand as a sentence."""
    cuts = [
        (abs(sentence[: cut.start()].count(" ") - sentence[cut.end() :].count(" ")), cut) for cut in _cuts(sentence)
    ]
    if not cuts:
        return
    cut = min(cuts, key=lambda found: found[0])[1]
    begin = _begin(cut)
    last = " ".join(sentence[: cut.start()].split()[-_SHOWN:])
    first = " ".join([begin, *sentence[cut.end() :].split()[: _SHOWN - 1]])
    advice_ = f"End the sentence after {quoted(last)}; begin the next with {quoted(first)}."
    yield Change(Span(*cut.span()), f". {begin}", advice_)


def _begin(cut: re.Match[str]) -> str:
    """Return what the second sentence begins with, in place of the joint."""
    if cut["verb"]:
        return f"{'These' if cut['verb'] in _MANY else 'This'} {cut['verb']}"
    kept = f"{cut['word']} {cut['next']}" if cut["word"] in ("but", "so") else cut["next"]
    return kept[:1].upper() + kept[1:]


def _cuts(sentence: str) -> Iterator[re.Match[str]]:
    for cut in _CUT.finditer(sentence):
        sides = sentence[: cut.start()].count(" ") + 1, sentence[cut.end() :].count(" ") + 1
        if min(sides) >= _FEWEST_WORDS and sentence.count("(", 0, cut.start()) == sentence.count(")", 0, cut.start()):
            yield cut


def _brackets(sentence: str) -> Iterator[Change]:
    for match in _BRACKET.finditer(sentence):
        yield Change(Span(*match.span()), "", f"Take out the bracket {quoted(match['inside'])}, if nobody needs it.")
