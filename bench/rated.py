"""Rated sentences, paired texts and health pages, counted: what the health reading score is fitted on."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from pipeline.language.difficulty.tally import Tally, tally, together
from pipeline.language.sentences import sentences
from pipeline.language.words import words

_CHUNK = 15  # sentences of one domain that stand for a text
_FEWEST_WORDS = 50  # of a health page


class Rated(msgspec.Struct, frozen=True):
    """One sentence with people's rating."""

    language: str
    domain: str
    rating: float
    tally: Tally


class Pair(msgspec.Struct, frozen=True):
    """An abstract and its plain summary, cut to equal length."""

    kind: str  # cochrane, or cochrane_nonum: without numbers
    id: str
    easy: list[Tally]
    hard: list[Tally]


def read_rated(data: Path) -> Iterator[Rated]:
    """Yield every rated sentence, counted."""
    with (data / "readmepp_dev.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Rated(row["lang"], row["domain"], float(row["score"]), count(row["sentence"], row["lang"]))


def count(sentence: str, language: str) -> Tally:
    """Count one sentence."""
    return tally([word.text for word in words(sentence) if not word.is_copied], sentence, language)


def read_text(text: str) -> list[Tally]:
    """Return the sentences of an English text, line by line."""
    lines = [line for line in text.split("\n") if line.strip()]
    return [count(span.of(line), "en") for line in lines for span in sentences(line)]


def read_pairs(data: Path) -> Iterator[Pair]:
    """Yield every pair, counted."""
    for pair in json.loads((data / "cochrane_pairs_dev.json").read_text("utf-8")):
        yield Pair(pair["set"], pair["id"], read_text(pair["easy"]), read_text(pair["hard"]))


def read_pages(path: Path) -> Iterator[list[Tally]]:
    """Yield health pages, counted."""
    with path.open(encoding="utf-8") as file:
        pages = (read_text(json.loads(line)["text"]) for line in file)
        for page in pages:
            read = [one for one in page if one.words]
            if sum(one.words for one in read) >= _FEWEST_WORDS:
                yield read


def chunks(rated: Sequence[Rated]) -> Iterator[list[Tally]]:
    """Yield texts made of English sentences of one domain, from easy talk to law."""
    found: dict[str, list[Tally]] = defaultdict(list)
    for one in rated:
        if one.language == "en" and one.tally.words:
            found[one.domain].append(one.tally)
    for domain in found.values():
        yield from (domain[at : at + _CHUNK] for at in range(0, len(domain) - _CHUNK + 1, _CHUNK))


def grade_age(text: Sequence[Tally]) -> float:
    """Return the Flesch-Kincaid grade of a text as an age."""
    total = together(text)
    said = total.amounts.syllables + total.words - total.read
    return 5 + 0.39 * total.words / len(text) + 11.8 * said / max(1, total.words) - 15.59
