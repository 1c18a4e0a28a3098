"""How fast pages are read, beside other tools: `make bench-speed DATA=<folder>`.

The folder holds `inputs/`: its HTML pages are read by us, by trafilatura and by readability-lxml; its text pages are
cut to about 2 kB and read by us and by markdown-it, as CommonMark. Ours is the whole of `parse`.

All run in one process that has read every page before, as a page of a large site is read after hundreds like it. The
readers take turns, page by page and round by round, so that a busy moment falls on all. Of each page the median of its
rounds counts, in processor time; it prints the median page and the mean. What we remember of tags and lines that we
met before makes us faster, so it also tells our time with all of that forgotten before each page.
Limits, for the median page: HTML at most a quarter of the faster peer's time; a 2 kB text page at most 1 ms.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import trafilatura
from markdown_it import MarkdownIt
from readability import Document

from pipeline.model.errors import PageError
from pipeline.stages.parse import parse

SHARE_OF_PEER, TEXT_MS = 0.25, 1.0
TEXT_BYTES = 2_000
Reader = Callable[[bytes], object]


def ours(ending: str) -> Reader:
    """Return what reads a page of one format as `make check` does, to a whole Document."""
    return lambda data: parse(f"source/pages/page.{ending}", data, "en")


HTML_READERS: dict[str, Reader] = {
    "Plainleaf": ours("html"),
    "trafilatura": lambda data: trafilatura.extract(data, output_format="xml", include_comments=False),
    "readability-lxml": lambda data: Document(data.decode("utf-8", "replace")).summary(),
}
_COMMONMARK = MarkdownIt("commonmark")
TEXT_READERS: dict[str, Reader] = {
    "Plainleaf": ours("txt"),
    "markdown-it": lambda data: _COMMONMARK.render(data.decode("utf-8", "replace")),
}


def medians(pages: list[bytes], readers: dict[str, Reader], rounds: int) -> dict[str, list[float]]:
    """Return each reader's milliseconds for each page: the median of the rounds, after one that does not count."""
    turns = [_turn(pages, readers) for _ in range(rounds + 1)][1:]
    return {
        name: [statistics.median(times) for times in zip(*(turn[name] for turn in turns), strict=True)]
        for name in readers
    }


def _turn(pages: list[bytes], readers: dict[str, Reader]) -> dict[str, list[float]]:
    spent: dict[str, list[float]] = {name: [] for name in readers}
    gc.collect()
    for page in pages:
        for name, read in readers.items():
            spent[name].append(_milliseconds(read, page))
    return spent


def _milliseconds(read: Reader, page: bytes) -> float:
    begun = time.process_time_ns()
    read(page)
    return (time.process_time_ns() - begun) / 1e6


def forgetful(pages: list[bytes], read: Reader, rounds: int) -> float:
    """Return our milliseconds for the median page with nothing remembered of pages before; lists and signs stay."""
    memories = [
        each
        for name, module in list(sys.modules.items())
        if name.startswith("pipeline.")
        for each in vars(module).values()
        if hasattr(each, "cache_parameters") and each.cache_parameters()["maxsize"] is not None
    ]
    times: list[float] = []
    for page in pages:
        times.append(statistics.median(_after_forgetting(memories, read, page) for _ in range(rounds)))
    return statistics.median(times)


def _after_forgetting(memories: list[Any], read: Reader, page: bytes) -> float:
    for memory in memories:
        memory.cache_clear()
    return _milliseconds(read, page)


def readable(files: list[Path]) -> list[bytes]:
    """Return the files that we can read; tells of others, as a refusal is quick and would count as speed."""
    found = []
    for file in files:
        try:
            ours(file.suffix[1:])(file.read_bytes())
            found.append(file.read_bytes())
        except PageError as error:
            print(f"left out: {file.name}: {error.problem}")
    return found


def first_paragraphs(data: bytes) -> bytes:
    """Return a text's first 2 kB or so, up to the end of a line."""
    end = data.find(b"\n", TEXT_BYTES)
    return data if end < 0 else data[: end + 1]


def _told(title: str, pages: list[bytes], readers: dict[str, Reader], rounds: int) -> list[float]:
    """Print a table, and return the time of the median page in the readers' order."""
    found = medians(pages, readers, rounds)
    print(f"{title}: {len(pages)} pages, {statistics.median(map(len, pages)) / 1000:.1f} kB the median page")
    print(f"  a process that has read them before; medians of {rounds} rounds, processor time")
    times = [statistics.median(times) for times in found.values()]
    for (name, each), ms in zip(found.items(), times, strict=True):
        share = times[0] / ms
        print(f"  {name:<18}{ms:8.2f} ms the median page{share:8.2f} × for us{statistics.mean(each):10.2f} ms the mean")
    ours_cold = forgetful(pages, next(iter(readers.values())), rounds)
    print(f"  {ours_cold:26.2f} ms the median page for us, with nothing remembered of pages before")
    return times


def _verdict(what: str, is_within: bool) -> None:
    print(f"  {'within' if is_within else 'OVER'} the limit: {what}\n")


def main(data: str = "", rounds: str = "7") -> int:
    """Print the times, beside the limits. Returns 0 however they turn out: a busy machine is no fault."""
    inputs = Path(data, "inputs")
    if not data or not inputs.is_dir():
        print("Name a folder that holds inputs/: make bench-speed DATA=<folder>", file=sys.stderr)
        return 2
    if web := readable(sorted(inputs.glob("*.html"))):
        mine, *peers = _told("HTML", web, HTML_READERS, int(rounds))
        share = mine / min(peers)
        _verdict(f"{share:.2f} of the faster peer's time, at most {SHARE_OF_PEER}", share <= SHARE_OF_PEER)
    texts = [first_paragraphs(text) for text in readable(sorted(inputs.glob("*.txt")))]
    if texts := [text for text in texts if len(text) >= TEXT_BYTES]:
        mine, _ = _told("Text", texts, TEXT_READERS, int(rounds))
        scaled = mine * TEXT_BYTES / statistics.median(map(len, texts))
        _verdict(f"{scaled:.2f} ms for {TEXT_BYTES / 1000:g} kB, at most {TEXT_MS:g} ms", scaled <= TEXT_MS)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
