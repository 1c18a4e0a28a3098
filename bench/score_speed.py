"""How long the scores of a page take: `python -m bench.score_speed PAGES`; a page is a line, a JSON object with `text`.

Processor time on pages whose words and sentences are remembered; ours and textstat's formulas apart.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipeline.stages.grade import grade
from pipeline.stages.measure import measure
from pipeline.stages.parse import parse

_PAGES = 60
_ROUNDS = 5


def main(path: str) -> int:
    """Print milliseconds a page: the mean and the median."""
    lines = Path(path).read_text("utf-8").splitlines()[:_PAGES]
    pages = [parse("source/pages/page.txt", json.loads(line)["text"].encode(), "en") for line in lines]
    scores = [measure(page) for page in pages]
    gc.collect()
    gc.freeze()
    _tell("measure: counts and our score", [_timed(measure, page) for page in pages])
    _tell("grade: textstat's formulas", [_timed(grade, one) for one in scores])
    return 0


def _timed(work: Callable[[Any], object], what: Any) -> float:
    work(what)
    start = time.process_time()
    for _ in range(_ROUNDS):
        work(what)
    return (time.process_time() - start) * 1_000 / _ROUNDS


def _tell(what: str, times: list[float]) -> None:
    print(f"{what:45}{statistics.mean(times):7.2f} ms mean {statistics.median(times):7.2f} median")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
