"""Where sentences end, beside other tools: `make bench-sentences`.

The passages are our own (sentences.txt), marked before any tool ran; the second part was held back until ours was done.
An error is an end that a reader sees and a tool does not, or the other way round. pysbd is the peer made for such
text; spaCy's sentencizer is what many take. Its time is that of tokens and sentences: it cannot do without tokens.
Limits: fewer errors than either peer; at most half the sentencizer's time. Time is processor time, the median of the
rounds over all passages, with nothing remembered of a passage.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pysbd
import spacy

from pipeline.language.sentences import sentences

SHARE_OF_PEER = 0.5
PASSAGES = Path(__file__).with_name("sentences.txt")
Reader = Callable[[str], list[str]]


def _by_us(text: str) -> list[str]:
    return [span.of(text) for span in sentences.__wrapped__(text)]


def _readers() -> dict[str, Reader]:
    blank = spacy.blank("en")
    blank.add_pipe("sentencizer")
    segmenter = pysbd.Segmenter(language="en", clean=False)
    return {
        "Plainleaf": _by_us,
        "spaCy's sentencizer": lambda text: [sentence.text for sentence in blank(text).sents],
        "pysbd": segmenter.segment,
    }


def _passages() -> tuple[list[str], ...]:
    """Return the marked passages of each part."""
    parts = PASSAGES.read_text("utf-8").split("# held back\n")
    return tuple([line for line in part.splitlines() if line and not line.startswith("#")] for part in parts)


def _sentences(passage: str) -> list[str]:
    return re.split(r" \|\|? ", passage)


def _text(passage: str) -> str:
    """Return a marked passage as it stands on a page; a forgotten space stays forgotten."""
    return passage.replace(" || ", "").replace(" | ", " ")


def _ends(found: list[str]) -> set[int]:
    """Return after how many characters, spaces aside, each sentence but the last ends."""
    ends, reached = set(), 0
    for sentence in found:
        reached += len(re.sub(r"\s", "", sentence))
        ends.add(reached)
    return ends - {reached}


def _mistaken(passages: list[str], read: Reader) -> Iterator[tuple[list[str], int]]:
    """Yield what a tool made of each passage that it got wrong, with how many ends are wrong."""
    for passage in passages:
        found = read(_text(passage))
        if wrong := len(_ends(_sentences(passage)) ^ _ends(found)):
            yield found, wrong


def _milliseconds(passages: list[str], readers: dict[str, Reader], rounds: int) -> dict[str, float]:
    texts = [_text(passage) for passage in passages]
    spent: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(rounds):
        for name, read in readers.items():
            begun = time.process_time_ns()
            for text in texts:
                read(text)
            spent[name].append((time.process_time_ns() - begun) / 1e6)
    return {name: statistics.median(times) for name, times in spent.items()}


def main(rounds: str = "9") -> int:
    """Print errors and times. Returns 1 where we are not better than both peers; a busy machine is no fault."""
    readers, parts = _readers(), _passages()
    is_best = True
    for title, passages in zip(("marked before tuning", "held back"), parts, strict=True):
        print(f"{title}: {len(passages)} passages, {sum(len(_sentences(passage)) for passage in passages)} sentences")
        errors = {}
        for name, read in readers.items():
            mistakes = list(_mistaken(passages, read))
            errors[name] = sum(wrong for _, wrong in mistakes)
            print(f"  {name:<22}{errors[name]:4} ends wrong, in {len(mistakes)} passages")
            if name == "Plainleaf":
                print(*(f"      {' | '.join(found)}" for found, _ in mistakes), sep="\n")
        mine, *peers = errors.values()
        is_best &= mine < min(peers)
    mine, theirs, _ = times = list(_milliseconds([*parts[0], *parts[1]], readers, int(rounds)).values())
    print("time:", *(f"{name} {ms:.2f} ms;" for name, ms in zip(readers, times, strict=True)))
    is_within = mine <= SHARE_OF_PEER * theirs
    print(f"{'within' if is_within else 'OVER'} the limit: {mine / theirs:.2f} of the sentencizer's time, at most 0.5")
    return 0 if is_best else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
