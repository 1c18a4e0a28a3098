"""Tells a translator how a source text has changed since it was translated."""

from __future__ import annotations

import difflib
import re

from pipeline.language.english import listed
from pipeline.language.harm import NUMBER, is_not, words_that_could_harm
from pipeline.model.tagged import Role, plain
from pipeline.model.tagged import parts as tagged_parts

_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|°[CF]\b|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]|_", re.IGNORECASE)
_CONTEXT = 5  # unchanged words shown on either side of a change
_IN_COMMON = 0.3  # share of words that two texts must have in common for a word-by-word account to help
_FEW_WORDS = 12  # of so short a text all may be shown
_MOST_WORDS = 2000  # comparing takes the square of it

_TAGS = "Only tags were put in, taken out or moved. The words are as they were: put the tags into the translation."
_TAGS_TOO = "The tags have changed too."

Words = list[re.Match[str]]


def change_of(before: str, after: str) -> str:
    """Return what changed, in one line and plain words: first what could harm a reader, then the words.

    What could harm is known for English; figures are known in any language. Tags are no words.
    """
    is_same_markup = _tags(before) == _tags(after)
    before, after = " ".join(plain(before).split()), " ".join(plain(after).split())
    if before == after and not is_same_markup:
        return _TAGS
    said, says = _sensitive(before), _sensitive(after)
    touched = [name for name in said if said[name] != says[name]]
    warning = f"take care, this touches {listed(touched)}. " if touched else ""
    return warning + _account(before, after) + ("" if is_same_markup else f" {_TAGS_TOO}")


def _tags(text: str) -> list[tuple[Role, int]]:
    return [(part.role, part.number) for part in tagged_parts(text) if part.role is not Role.WORDS]


def _account(before: str, after: str) -> str:
    old, new = list(_WORD.finditer(before)), list(_WORD.finditer(after))
    if max(len(old), len(new)) > _MOST_WORDS:
        return "The text is too long to show each word that changed."
    matcher = difflib.SequenceMatcher(None, [word[0] for word in old], [word[0] for word in new], autojunk=False)
    if max(len(old), len(new)) > _FEW_WORDS and matcher.ratio() < _IN_COMMON:
        return "Nearly all of the text is new."
    parts: list[str] = []
    done = 0
    for kind, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if kind != "equal":
            parts.append(_unchanged(after, new, done, new_start))
            parts.append(_bracket(_slice(before, old, old_start, old_end), _slice(after, new, new_start, new_end)))
            done = new_end
    if not parts:
        return "Only the spaces are different."
    parts.append(_unchanged(after, new, done, len(new)))
    return re.sub(r"\] (?=[.,;:!?)])", "]", " ".join(part for part in parts if part))


def _slice(text: str, words: Words, start: int, end: int) -> str:
    return text[words[start].start() : words[end - 1].end()] if start < end else ""


def _bracket(old: str, new: str) -> str:
    if not old:
        return f"[put in: “{new}”]"
    return f"[was “{old}”, now “{new}”]" if new else f"[taken out: “{old}”]"


def _unchanged(text: str, words: Words, start: int, end: int) -> str:
    """Return a stretch of unchanged words; of a long one, those next to a change."""
    head = _CONTEXT if start else 0
    tail = _CONTEXT if end < len(words) else 0
    if end - start <= head + tail:
        return _slice(text, words, start, end)
    shown = (_slice(text, words, start, start + head), "…", _slice(text, words, end - tail, end))
    return " ".join(part for part in shown if part)


def _sensitive(text: str) -> dict[str, list[str]]:
    """Return for each list of words that could harm those that a text says, in order."""
    words = [_alike(word[0]) for word in _WORD.finditer(text.lower())]
    lists = words_that_could_harm()
    said = {name: [word for word in words if word in forms] for name, forms in lists.items()}
    return said | {NUMBER: [word for word in words if word[0].isdigit() or word in lists[NUMBER]]}


def _alike(word: str) -> str:
    """Return one form for words that say the same: “cannot” and “don’t” are “not”, 1,000 is 1000."""
    if is_not(word):
        return "not"
    return re.sub(r",(?=\d{3}\b)", "", word) if word[0].isdigit() else word
