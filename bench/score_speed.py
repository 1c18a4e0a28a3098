"""How long the scores of a page take: `python -m bench.score_speed PAGES`; a page is a line, a JSON object with `text`.

Processor time on pages that were read before; ours (counts and the health reading score) and textstat's formulas apart.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipeline.language.sentences import sentences
from pipeline.language.words import words
from pipeline.stages.grade import grade
from pipeline.stages.measure import measure
from pipeline.stages.parse import parse

_PAGES = 300


def main(path: str) -> int:
    """Print milliseconds a page: the mean and the median."""
    lines = Path(path).read_text("utf-8").splitlines()[:_PAGES]
    pages = [parse("source/pages/page.txt", json.loads(line)["text"].encode(), "en") for line in lines]
    scores = [measure(page) for page in pages]

    def found_again(page: Any) -> None:
        for block in page.blocks:
            words(block.text), sentences(block.text)

    for page in pages:
        found_again(page)
    _tell("words and sentences, remembered or not", [_timed(found_again, page) for page in pages])
    _tell("measure, words and sentences remembered", [_timed(measure, page) for page in pages])
    for one in scores:
        grade(one)
    _tell("grade (textstat)", [_timed(grade, one) for one in scores])
    return 0


def _timed(work: Callable[[Any], object], what: Any) -> float:
    work(what)
    start = time.process_time()
    for _ in range(5):
        work(what)
    return (time.process_time() - start) * 200


def _tell(what: str, times: list[float]) -> None:
    print(f"{what:45}{statistics.mean(times):7.2f} ms mean {statistics.median(times):7.2f} median")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
