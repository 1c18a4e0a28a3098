"""How a text ends: the marks of many scripts, by what they do."""

from __future__ import annotations

import enum
import re

from pipeline.language.tags import base
from pipeline.model.text import Span


class EndMark(enum.StrEnum):
    """What the last mark of a text does."""

    NONE = "none"
    STOP = "stop"
    QUESTION = "question"
    EXCLAMATION = "exclamation"
    COLON = "colon"
    SEMICOLON = "semicolon"
    COMMA = "comma"
    ELLIPSIS = "ellipsis"


# Latin; Arabic and Urdu; Indic (a | often stands for the danda); Chinese and Japanese; Armenian, Ethiopic, Burmese,
# Khmer, Tibetan, Mongolian.
_MARKS = {
    EndMark.STOP: ".۔।॥|。．｡։።။។༎།᙮᠃",
    EndMark.QUESTION: "?؟？⸮՞፧⁇",
    EndMark.EXCLAMATION: "!！՜⁈",
    EndMark.COLON: ":：፡",
    EndMark.SEMICOLON: ";；؛፤",
    EndMark.COMMA: ",،，、٫፣",
    EndMark.ELLIPSIS: "…",
}
_MARK_OF = {sign: mark for mark, signs in _MARKS.items() for sign in signs}
# What may stand after the last mark: spaces, closing quotation marks and brackets, marks of direction, tags.
_AFTER = re.compile(r"(?:<[^<>]*>|[\s\"'’”“»›」』)\]）】*_\u200b-\u200f\u202a-\u202e\u2060-\u2069])+$")
_LAST_WORD = re.compile(r"\S+\s*$")
# Scripts in which a sentence often ends with nothing but a space, and a question with a word.
_OFTEN_WITHOUT = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff]")
_ARMENIAN_QUESTION = "՞"  # stands inside the word that is asked about


def end_mark(text: str, language: str) -> EndMark:
    """Return what ends a text. The language matters for Greek, whose question mark looks like a semicolon."""
    end = _AFTER.sub("", text[-200:])
    if end.endswith("..."):
        return EndMark.ELLIPSIS
    mark = _MARK_OF.get(end[-1:], EndMark.NONE)
    if mark is EndMark.SEMICOLON and base(language) == "el":
        return EndMark.QUESTION
    if mark is EndMark.STOP and _ARMENIAN_QUESTION in end:
        return EndMark.QUESTION
    return mark


def leaves_out(text: str) -> bool:
    """Whether a text is in a script that often leaves end marks out: Thai, Lao, Khmer, Burmese, Tibetan, Japanese."""
    return _OFTEN_WITHOUT.search(text) is not None


def last_word(text: str) -> Span:
    """Return where the last word stands, with its mark."""
    match = _LAST_WORD.search(text)
    return Span(match.start(), len(text.rstrip())) if match else Span(0, len(text))
