"""How long a check of a page takes: `make bench-check DATA=<pages>`, a .jsonl of page and text, or a folder of pages.

Taken are pages of about 2.2 kB, none of which the process has seen, after others that it has: as a page of a large
site is checked after hundreds like it. All is processor time. Of each part it prints the median page and the mean.
Counted are our own scores, the terms, the words made ready for the rules, all rules of the profile `nhs`, and the
findings made of what they yield; the formulas of textstat are told apart. As a peer, spaCy's tokens and sentences of
the same texts, with no rule at all, take their turn page by page.
With ARGS=--rules it prints what each rule costs, the dearest first: the first that asks for something pays for it.
Limits: 3 ms in all, 6 ms for the formulas. A busy machine is slower: the time of a loop that never changes is told.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import spacy
from msgspec.structs import replace

from pipeline.language.terms import page_uses
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.prose import prose
from pipeline.project import PAGE_ENDINGS, Project, open_project
from pipeline.rules.findings import Found, findings
from pipeline.rules.looked import Read, looked
from pipeline.stages.grade import grade
from pipeline.stages.measure import measure
from pipeline.stages.parse import parse

SMALLEST, LARGEST = 1_900, 2_500  # bytes; 2.2 kB in the middle
WARM = 200  # pages of any size, checked first
LIMIT_MS, FORMULAS_MS = 3.0, 6.0
COUNTED = ("our scores", "terms", "prose", "rules", "findings")
_HOME = Path(__file__).parent.parent

Times = dict[str, list[float]]  # part → milliseconds, page by page
Result = TypeVar("Result")


def pages(data: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the pages of a folder, or of a file with one JSON object a line, by name."""
    if data.is_dir():
        files = sorted(file for file in data.rglob("*") if file.suffix in PAGE_ENDINGS)
        yield from ((file.name, file.read_bytes()) for file in files)
    else:
        rows = map(json.loads, data.read_text("utf-8").splitlines())
        yield from ((f"{row['page']}.txt", row["text"].encode()) for row in rows)


def check_timed(page: Document, project: Project, times: Times, rules: Times) -> None:
    """Check a page as the program does, with the time of each part."""

    def timed(part: str, work: Callable[[], Result]) -> Result:
        begun = time.process_time_ns()
        found = work()
        times[part].append((time.process_time_ns() - begun) / 1e6)
        return found

    uses = timed("terms", lambda: page_uses(page, project.glossary))
    scores = timed("our scores", lambda: measure(page, uses, project.glossary))
    timed("prose", lambda: prose(page))
    read = Read(page, scores, uses, project.glossary)
    found = timed("rules", lambda: list(_found(read, project, rules)))
    timed("findings", lambda: findings(page, project.house, found))
    timed("formulas", lambda: grade(scores))


def _found(read: Read, project: Project, rules: Times) -> Iterator[Found]:
    for id, rule, hits in looked(read, project.house):
        begun = time.perf_counter_ns()
        found = list(hits)
        rules[id].append((time.perf_counter_ns() - begun) / 1e6)
        yield from [Found(id, rule, hit) for hit in found]


def loop() -> float:
    """Return the milliseconds of a hundred thousand small sums: what the machine can do at this moment."""
    begun = time.process_time_ns()
    total = 0
    for each in range(100_000):
        total += each * each
    return (time.process_time_ns() - begun) / 1e6


def measured(chosen: list[Document], project: Project) -> tuple[Times, Times]:
    """Return the milliseconds of each part, and of each rule, page by page."""
    times: Times = defaultdict(list)
    rules: Times = defaultdict(list)
    tokens = spacy.blank("en")
    tokens.add_pipe("sentencizer")
    tokens("Once, so that it is ready.")
    for page in chosen:
        times["loop"].append(loop())
        check_timed(page, project, times, rules)
        begun = time.process_time_ns()
        tokens(page.text)
        times["spaCy"].append((time.process_time_ns() - begun) / 1e6)
        times["in all"].append(sum(times[part][-1] for part in COUNTED))
    return times, rules


def tell(times: Times, sizes: list[int]) -> None:
    """Print each part, and how the whole stands beside the limit and the peer."""
    print(f"{len(sizes)} new pages of {statistics.median(sizes) / 1000:.1f} kB, processor time:  median     mean")
    labels = {**{part: part for part in COUNTED}, "in all": "in all", "formulas": "formulas, apart"}
    labels |= {"spaCy": "spaCy, tokens and sentences", "loop": "a loop that never changes"}
    for part, label in labels.items():
        print(f"  {label:<48}{statistics.median(times[part]):8.2f} ms{statistics.mean(times[part]):6.2f} ms")
    whole, peer = statistics.median(times["in all"]), statistics.median(times["spaCy"])
    print(f"  in all is {whole / peer:.1f} × spaCy, and {whole / statistics.median(times['loop']):.2f} × the loop")
    for part, limit in (("in all", LIMIT_MS), ("formulas", FORMULAS_MS)):
        found = statistics.median(times[part])
        print(f"  {'within' if found <= limit else 'OVER'} the limit: {part} {found:.2f} ms, at most {limit:g} ms")


def tell_rules(rules: Times, count: int) -> None:
    """Print the microseconds of each rule for the mean page, the dearest first."""
    for id, spent in sorted(rules.items(), key=lambda one: -sum(one[1])):
        print(f"  {1_000 * sum(spent) / count:8.1f} µs  {id}, on {len(spent)} of {count} pages")


def main(data: str = "", option: str = "") -> int:
    """Print the times. Returns 0 however they turn out: a busy machine is no fault."""
    if not data or not Path(data).exists():
        print("Name pages to check: make bench-check DATA=<pages.jsonl or folder>", file=sys.stderr)
        return 2
    project = open_project(_HOME)
    house = replace(project.house, profile=Profile.NHS.value, off=())
    project = replace(project, house=house)
    known, chosen = [], []
    for name, text in pages(Path(data)):
        is_chosen = SMALLEST <= len(text) <= LARGEST
        (chosen if is_chosen else known).append((name, text))
    for name, text in known[:WARM]:
        check_timed(parse(f"source/pages/{name}", text, "en"), project, defaultdict(list), defaultdict(list))
    new = [parse(f"source/pages/{name}", text, "en") for name, text in chosen]
    gc.collect()
    gc.freeze()
    times, rules = measured(new, project)
    print(f"After {min(WARM, len(known))} other pages.")
    tell(times, [len(text) for _, text in chosen])
    if option == "--rules":
        tell_rules(rules, len(new))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
