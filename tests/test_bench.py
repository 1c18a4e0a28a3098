"""The bench of reading, on a folder of one page with a score.py of its own. It times nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HOME = Path(__file__).parents[1]
SCORE = """\
import json, sys
from pathlib import Path
keys, read, _, out = map(Path, sys.argv[1:5])
figures = {}
for key in keys.glob("*.json"):
    wanted, found = (json.loads((folder / key.name).read_text()) for folder in (keys, read))
    said = [one["text"] for one in found if one["type"] == "heading"]
    figures[wanted["kind"]] = {"pages": 1, "heading_f1": float(said == wanted["headings"])}
figures["ALL"] = next(iter(figures.values()))
out.write_text(json.dumps(figures))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder that can be benched: one page, what a person read in it, and what compares them."""
    for part in ("inputs", "keys"):
        (tmp_path / part).mkdir()
    page = "Hay fever\n\nHay fever makes you sneeze.\n\nUpdated: 1 October 2026\n"
    key = {
        "kind": "txt",
        "headings": ["Hay fever"],
        "blocks": [{"type": "metadata", "text": "Updated: 1 October 2026"}],
    }
    (tmp_path / "inputs" / "hay.txt").write_text(page)
    (tmp_path / "keys" / "hay.json").write_text(json.dumps(key))
    (tmp_path / "score.py").write_text(SCORE)
    return tmp_path


def bench(*words: str, module: str = "bench.parse") -> tuple[int, str]:
    """Run a bench; return its exit status and what it printed."""
    command = [sys.executable, "-m", module, *words]
    done = subprocess.run(command, cwd=HOME, check=False, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_the_folders_own_score_judges_what_we_read_beside_the_targets(folder: Path) -> None:
    status, printed = bench(str(folder))
    assert (status, "txt: 1 pages" in printed) == (0, True), printed
    row = next(line for line in printed.split("\n") if "headings, F1" in line)
    assert row.split()[2:4] == ["0.850", "1.000"]
    assert "dates: read on 1 of the 1 pages" in printed


def test_a_page_that_cannot_be_read_is_told_and_counts_as_nothing(folder: Path) -> None:
    (folder / "inputs" / "hay.txt").write_bytes(b"caf\xe9")
    status, printed = bench(str(folder))
    assert status == 0
    assert "source/pages/hay.txt:1: " in printed
    assert "short by 0.850" in printed


def test_a_folder_of_another_layout_is_refused_with_what_it_needs(tmp_path: Path) -> None:
    assert bench(str(tmp_path)) == (
        2,
        "Name a folder that holds inputs/, keys/ and score.py: make bench-parse DATA=<folder>\n",
    )


JUDGE = """\
import json, sys
texts = ["You can rest.", "Osteolytic metastases necessitate bisphosphonates."]
if sys.argv[1:3] == ["emit", "sentences"]:
    print("\\n".join(texts))
elif sys.argv[1:3] == ["emit", "pairs"]:
    print("\\n".join(json.dumps({"n": n, "text": text}) for n, text in enumerate(texts)))
else:
    easy, hard = map(float, sys.stdin.read().split())
    said = {"pairs": f"cochrane {float(easy < hard):.3f} of 1", "sentences": f"2 sentences  Pearson {easy < hard:d}"}
    print(said[sys.argv[1]])
"""


def test_the_reading_score_is_judged_by_the_folders_own_score_beside_the_peers(tmp_path: Path) -> None:
    (tmp_path / "score.py").write_text(JUDGE)
    status, printed = bench(str(tmp_path), module="bench.reading")
    rows = [" ".join(line.split()) for line in printed.split("\n")]
    assert status == 0, printed
    assert "Plainleaf 2 sentences Pearson 1" in rows
    assert "Plainleaf cochrane 1.000 of 1 (target 0.94 on texts not seen)" in rows
    assert any(row.startswith("Flesch–Kincaid (textstat) cochrane") for row in rows)
    assert any(row.startswith("Plainleaf, domains left out Pearson 0.") for row in rows)


def test_a_folder_without_score_py_is_refused(tmp_path: Path) -> None:
    wanted = "Name a folder that holds score.py and its data: make bench-reading DATA=<folder>\n"
    assert bench(str(tmp_path), module="bench.reading") == (2, wanted)
