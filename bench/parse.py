"""How well pages are read, beside what other tools make of them: `make bench-parse DATA=<folder>`.

The folder holds `inputs/` (pages), `keys/` (what a person read in each) and `score.py`, which compares. What we read
is written as lists of blocks into a scratch folder, and the folder's own score.py judges it. Nothing of the
folder comes into the project.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from itertools import groupby
from pathlib import Path

from pipeline.model.page import Block, Document, Kind, Lost
from pipeline.stages.parse import parse

_TYPES = {
    Kind.TITLE: "heading",
    Kind.HEADING: "heading",
    Kind.LIST_ITEM: "list_item",
    Kind.TABLE_CELL: "table_row",
    Kind.CAPTION: "caption",
    Kind.METADATA: "metadata",
}
_FLAGS = {Lost.LIST: "lost_list", Lost.HEADING: "lost_heading"}


def blocks(page: Document) -> list[dict[str, object]]:
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


def read_all(inputs: Path, out: Path) -> None:
    """Read every page of a folder, and write its blocks beside one another."""
    for file in sorted(inputs.iterdir()):
        page = parse(f"source/pages/{file.name}", file.read_bytes(), "en")
        name = file.name.rsplit(".", 1)[0]
        (out / f"{name}.json").write_text(json.dumps(blocks(page)))


def main(data: str, *options: str) -> int:
    """Print the figures of every kind of page. Returns score.py's exit status."""
    folder = Path(data)
    with tempfile.TemporaryDirectory() as scratch:
        read_all(folder / "inputs", Path(scratch))
        command = [sys.executable, str(folder / "score.py"), str(folder / "keys"), scratch, *options]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
