"""How well pages are read, beside what other tools make of them: `make bench-parse DATA=<folder>`.

The folder holds `inputs/` (pages), `keys/` (what a person read in each) and `score.py`, which compares. What we read
is written as lists of blocks into a scratch folder, and the folder's own score.py judges it, and the peers, in the same
run. Nothing of the folder comes into the project.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path

from pipeline.model.errors import PageError
from pipeline.model.page import Block, Document, Kind, Lost
from pipeline.stages.parse import parse

try:
    from bench.peers import PEERS
except ImportError:  # what requirements-bench.lock names is not installed
    PEERS = {}

Blocks = list[dict[str, object]]
Figures = dict[str, dict[str, float | None]]  # group of pages → measure → macro mean
OURS = "Plainleaf"

_TYPES = {
    Kind.TITLE: "heading",
    Kind.HEADING: "heading",
    Kind.LIST_ITEM: "list_item",
    Kind.TABLE_CELL: "table_row",
    Kind.CAPTION: "caption",
    Kind.METADATA: "metadata",
}
_FLAGS = {Lost.LIST: "lost_list", Lost.HEADING: "lost_heading"}

# What score.py calls it; what it says; the targets for text, HTML and Markdown, where one is set.
_MEASURES: tuple[tuple[str, str, dict[str, float]], ...] = (
    ("heading_f1", "headings, F1", {"txt": 0.85, "html": 0.97, "md": 0.95}),
    ("section_acc", "text in the right section", {"txt": 0.85, "html": 0.95, "md": 0.95}),
    ("list_f1", "list items, F1", {"txt": 0.95, "html": 0.95, "md": 0.90}),
    ("para_exact_f1", "paragraphs, F1", {"txt": 0.90, "html": 0.97, "md": 0.90}),
    ("table_f1", "table rows, F1", {}),
    ("chrome_p", "furniture, precision", {"txt": 0.95, "html": 0.95, "md": 0.95}),
    ("chrome_r", "furniture, recall", {"txt": 0.80, "html": 0.95, "md": 0.80}),
    ("coverage", "words kept as content", {"txt": 0.995, "html": 0.99, "md": 0.995}),
    ("kept_any", "words kept at all", {}),
    ("lost_list_f1", "lost lists, F1", {"txt": 0.85}),
    ("lost_heading_f1", "lost headings, F1", {"txt": 0.70}),
)


def blocks(page: Document) -> Blocks:
    """Return a page's blocks as score.py wants them. The cells of a table's row make one; an image has no words."""
    shown = (block for block in page.blocks if block.kind is not Kind.IMAGE)
    rows = groupby(shown, key=lambda block: (block.cell.table, block.cell.row) if block.cell else id(block))
    return [_row(list(row)) for _, row in rows]


def _row(row: list[Block]) -> dict[str, object]:
    first = row[0]
    return {
        "type": _TYPES.get(first.kind, "paragraph"),
        "level": first.level or None,
        "text": " | ".join(block.text for block in row),
        "chrome": first.is_furniture,
        "flag": "+".join(sorted({_FLAGS[loss.what] for block in row for loss in block.losses if loss.what in _FLAGS})),
    }


class Bench:
    """One folder of pages, and a scratch folder to score them in."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        self.folder, self.scratch = folder, scratch
        self.pages: dict[str, Document] = {}
        self.files = {file.name.rsplit(".", 1)[0]: file for file in sorted((folder / "inputs").iterdir())}
        self.kinds: dict[str, list[str]] = defaultdict(list)  # html, md, txt → names of pages
        self.dates: dict[str, str] = {}  # the page's metadata, as its key has it
        for key in sorted((folder / "keys").glob("*.json")):
            read = json.loads(key.read_text("utf-8"))
            self.kinds[read["kind"]].append(key.stem)
            self.dates[key.stem] = " ".join(one["text"] for one in read["blocks"] if one["type"] == "metadata")

    def read(self, name: str) -> Blocks:
        """Read a page. One that cannot be read counts as one without words, and is told."""
        file = self.files[name]
        try:
            self.pages[name] = parse(f"source/pages/{file.name}", file.read_bytes(), "en")
        except PageError as error:
            print(error)
            return []
        return blocks(self.pages[name])

    def score(self, kind: str, reader: str, read: Callable[[str], Blocks], *options: str) -> Figures:
        """Return score.py's figures for one kind of page; its mean over the whole kind is the group ALL."""
        keys, out = self.scratch / kind / "keys", self.scratch / kind / reader
        keys.mkdir(parents=True, exist_ok=True)
        out.mkdir(parents=True)
        for name in self.kinds[kind]:
            (keys / f"{name}.json").write_bytes((self.folder / "keys" / f"{name}.json").read_bytes())
            (out / f"{name}.json").write_text(json.dumps(read(name)))
        figures = self.scratch / f"{kind}.{reader}.json"
        command = [sys.executable, str(self.folder / "score.py"), str(keys), str(out), "--json", str(figures)]
        done = subprocess.run([*command, *options], check=True, capture_output=True, text=True)
        if options:
            print(done.stdout)
        return dict(json.loads(figures.read_text()))

    def peers(self, kind: str) -> dict[str, Figures]:
        """Return the peers' figures for one kind of page."""

        def reading(of: Callable[[bytes], Blocks]) -> Callable[[str], Blocks]:
            return lambda name: of(self.files[name].read_bytes())

        return {name: self.score(kind, name, reading(peer)) for name, peer in PEERS.get(kind, {}).items()}


def tables(kind: str, figures: dict[str, Figures]) -> Iterator[str]:
    """Yield a table for all pages of a kind, then one for each sort of them; `figures` are by reader, ours first."""
    groups = [group for group in figures[OURS] if group not in ("ALL", kind)]
    for group in ("ALL", *groups):
        pages = int(figures[OURS][group]["pages"] or 0)
        yield ""
        yield f"{kind if group == 'ALL' else group}: {pages} pages"
        yield f"  {'':<28}{'target':>8}{''.join(f'{name:>13}' for name in figures)}"
        for measure, says, targets in _MEASURES:
            row = [figures[name][group].get(measure) for name in figures]
            if row[0] is not None:
                yield _table_row(says, targets.get(kind) if group == "ALL" else None, row)


def _table_row(says: str, target: float | None, row: list[float | None]) -> str:
    ours = row[0] or 0
    shown = f"{target:.3f}" if target else ""
    short = "" if target is None or ours >= target else f"  short by {target - ours:.3f}"
    return f"  {says:<28}{shown:>8}{''.join('            –' if one is None else f'{one:>13.3f}' for one in row)}{short}"


def dates(bench: Bench) -> Iterator[str]:
    """Yield how many pages that bear a date had it read, and which others had one read."""
    bearing = [name for name, words in bench.dates.items() if any(one.isdigit() for one in words)]
    found = [name for name in bearing if _dates_read(bench, name) and _is_true(bench, name)]
    others = [name for name in bench.dates if name not in bearing and _dates_read(bench, name)]
    yield ""
    yield f"dates: read on {len(found)} of the {len(bearing)} pages whose key has one (target 0.90)"
    yield from (f"  missed or wrong: {name}: {_dates_read(bench, name)}" for name in bearing if name not in found)
    yield f"  also read on {len(others)} pages whose key has none; look whether they are there (target: no false one)"
    yield from (f"  {name}: {_dates_read(bench, name)}" for name in others)


def _dates_read(bench: Bench, name: str) -> list[str]:
    page = bench.pages.get(name)
    read = {"published": page.published, "updated": page.updated, "review due": page.review_due} if page else {}
    return [f"{what} “{one.span.of(page.text)}”" for what, one in read.items() if one and page]


def _is_true(bench: Bench, name: str) -> bool:
    return all(said.split("“")[1].rstrip("”") in bench.dates[name] for said in _dates_read(bench, name))


def main(data: str = "", *options: str) -> int:
    """Print the figures of every kind of page, beside targets and peers. --per-page: ours alone, page by page."""
    folder = Path(data)
    if not data or not all((folder / part).exists() for part in ("inputs", "keys", "score.py")):
        print("Name a folder that holds inputs/, keys/ and score.py: make bench-parse DATA=<folder>", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(folder, Path(scratch))
        for kind in bench.kinds:
            figures = {OURS: bench.score(kind, OURS, bench.read, *options)}
            _print(tables(kind, figures if options else figures | bench.peers(kind)))
        _print(dates(bench))
    if not PEERS:
        print("\nThe peers are not installed; `make bench-parse` does that.")
    return 0


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
