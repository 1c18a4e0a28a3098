"""What furniture.toml says: the phrases, words and weights by which a website's own words are known."""

from __future__ import annotations

import functools
import itertools
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib import resources
from typing import Any

import msgspec

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.piece import Evidence

LONGEST_FRAME = 45  # words; past this a piece is somebody's text, whatever phrase stands in its middle
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W_]+)*")

Phrase = tuple[str, Evidence]


class Held(msgspec.Struct, frozen=True):
    """Phrases to be found in the middle of a text. Only those whose longest word is in the text are looked for."""

    by_word: dict[str, tuple[Phrase, ...]]
    words: frozenset[str]
    wordless: tuple[Phrase, ...]

    def says(self, clue: Clues) -> Iterator[Evidence]:
        """Yield what each phrase found says."""
        near = (self.by_word[word] for word in self.words.intersection(clue.words))
        return (says for phrase, says in itertools.chain(self.wordless, *near) if phrase in clue.plain)


class Signs(msgspec.Struct, frozen=True):
    """`furniture.toml`, ready to look things up in."""

    shape: dict[str, Evidence]
    bounds: dict[str, Evidence]
    cut: dict[str, float]
    title: dict[str, float]
    lines: dict[str, Evidence]  # whole line → what it says
    starts: dict[str, tuple[Phrase, ...]]  # first word → phrases that begin with it
    holds: Held  # phrases in the middle of a label
    anywhere: Held  # phrases in the middle of any text
    words: dict[str, frozenset[str]]


@functools.cache
def signs() -> Signs:
    """Return the signs that the package ships."""
    text = resources.files("pipeline.formats.reading.furniture").joinpath("furniture.toml").read_text("utf-8")
    table: dict[str, Any] = tomllib.loads(text)
    lines: dict[str, Evidence] = {}
    starts: dict[str, list[Phrase]] = defaultdict(list)
    holds: list[Phrase] = []
    anywhere: list[Phrase] = []
    for each in table["sign"]:
        says = Evidence(each["weight"], each["reason"])
        lines.update(dict.fromkeys(each.get("lines", ()), says))
        holds.extend((phrase, says) for phrase in each.get("holds", ()))
        anywhere.extend((phrase, says) for phrase in each.get("anywhere", ()))
        for phrase in each.get("starts", ()):
            starts[phrase.split()[0]].append((phrase, says))
    return Signs(
        shape=_evidence(table["shape"]),
        bounds=_evidence(table["bounds"]),
        cut=table["cut"],
        title=table["title"],
        lines=lines,
        starts={word: tuple(found) for word, found in starts.items()},
        holds=_held(holds),
        anywhere=_held(anywhere),
        words={name: frozenset(words) for name, words in table["words"].items()},
    )


def _evidence(rows: dict[str, Any]) -> dict[str, Evidence]:
    return {name: Evidence(weight, reason) for name, (weight, reason) in rows.items()}


def _held(phrases: Iterable[Phrase]) -> Held:
    by_word: dict[str, list[Phrase]] = defaultdict(list)
    wordless: list[Phrase] = []
    for phrase, says in phrases:
        words = _WORD.findall(phrase)
        (by_word[max(words, key=len)] if words else wordless).append((phrase, says))
    return Held({word: tuple(found) for word, found in by_word.items()}, frozenset(by_word), tuple(wordless))


def by_phrases(clue: Clues) -> tuple[Evidence, ...]:
    """Return what the vocabulary says of a whole line, of its first words, or of words in its middle; the loudest."""
    loudest = max(_found(clue, signs()), key=lambda each: each.weight, default=None)
    return () if loudest is None else (loudest,)


def _found(clue: Clues, known: Signs) -> Iterator[Evidence]:
    """Yield what the line says, its first words, and words in its middle; of those, some count only in a label."""
    plain = clue.plain
    if (line := known.lines.get(plain)) is not None:
        yield line
    for phrase, says in known.starts.get(plain.split(" ", 1)[0], ()):
        if plain.startswith(phrase.rstrip()):
            yield says
    if clue.count <= LONGEST_FRAME:
        yield from known.anywhere.says(clue)
        if not clue.is_prose:
            yield from known.holds.says(clue)
