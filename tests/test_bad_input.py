"""Bad input through the command line: refused in five seconds and one gigabyte, with file, place and remedy."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

HOME = Path(__file__).parents[1]
MOST_S, MOST_KB = 5.0, 1_000_000
HOUSE = 'name = "Example Trust"\nlanguages = []\n'
GLOSSARY = "# none\n"
# Runs a command, and prints its status, its seconds and its memory. A process between keeps ours out of the count:
# a child begins with all the memory of the process that starts it.
MEASURE = """
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:], stdout=sys.stderr).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(status, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


class Answer(NamedTuple):
    """What a check said, and what it took."""

    status: int
    said: str
    seconds: float  # of the processor: another program must not turn a test red
    memory_kb: int


@pytest.fixture
def check(tmp_path: Path) -> Callable[[str, bytes], Answer]:
    """Return what runs a command on a project with one page in it: a check, where no other is given."""
    pages = tmp_path / "source" / "pages"
    pages.mkdir(parents=True)
    (tmp_path / "source" / "house.toml").write_text(HOUSE)
    (tmp_path / "source" / "glossary.toml").write_text(GLOSSARY)

    def run(name: str, data: bytes | int, *command: str) -> Answer:
        if isinstance(data, int):
            with (pages / name).open("wb") as file:
                file.truncate(data)  # takes no room on the disk
        else:
            (pages / name).write_bytes(data)
        with (tmp_path / "said").open("w+") as said:
            words = [*(command or ("check",)), "--project", str(tmp_path), "--today", "2026-11-26"]
            started = [sys.executable, "-m", "pipeline", *words]
            started = [sys.executable, "-c", MEASURE, *started]
            took = subprocess.run(started, cwd=HOME, stdout=subprocess.PIPE, stderr=said, check=True, text=True).stdout
            status, seconds, memory_kb = took.split()
            said.seek(0)
            return Answer(int(status), said.read(), float(seconds), int(memory_kb))

    return run


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


MANY_TAGS = b"<b>" * 200_000 + b"Gout" + b"</b>" * 200_000
MANY_ATTRIBUTES = b"<p " + b" ".join(b'a%d=""' % n for n in range(200_000)) + b">Gout</p>"
WORD_NAME = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DEEP_WORD = b'<w:document xmlns:w="%s">' % WORD_NAME + b"<w:p>" * 200_000


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "is empty"),
        ("binary.txt", bytes(range(1, 256)) * 40, "not UTF-8"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(5_000), "a picture"),
        ("wide.txt", "Gout\n\nIt hurts.".encode("utf-16"), "UTF-16"),
        ("nul.txt", b"Gout\n\nIt \0 hurts.", "nul.txt:3: there is a NUL byte at byte 10"),
        ("mixed.txt", "Café\n".encode() + b"Don\x92t stop.", "mixed.txt:2: byte 0x92 at byte 10 (line 2, after “Don”)"),
        ("large.txt", 100_000_000, "100,000,000 bytes"),
        ("large.md", 100_000_000, "100,000,000 bytes"),
        ("large.html", 100_000_000, "100,000,000 bytes"),
        ("large.docx", 100_000_000, "100,000,000 bytes"),
        ("large6.txt", b"Gout hurts. " * 500_000, "6,000,000 bytes, more than 5 MB"),
        ("no.docx", b"<html><p>Gout</p></html>", "this is no Word file"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "a password"),
        ("old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "old kind (.doc)"),
        ("bomb.docx", zipped({"[Content_Types].xml": b"x", "word/document.xml": bytes(150_000_000)}), "zip bomb"),
        ("deep.docx", zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": DEEP_WORD}), "deep inside"),
        ("many.docx", zipped({f"{n}": b"" for n in range(20_000)}), "more than 2,000 parts"),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value and " " not in value else "",
)
def test_it_is_refused_in_time_with_file_and_remedy(check, name: str, data: bytes | int, words: str) -> None:
    answer = check(name, data)
    assert answer.status == 2
    last = answer.said.strip().split("\n")[-1]
    assert last.startswith(f"source/pages/{name}")
    assert words in last
    assert "; " in last
    assert "Traceback" not in answer.said
    assert answer.seconds < MOST_S
    assert answer.memory_kb < MOST_KB


@pytest.mark.parametrize("data", [MANY_TAGS, MANY_ATTRIBUTES])
def test_tags_without_end_in_html_are_refused_in_time(check, data: bytes) -> None:
    answer = check("tags.html", data)
    assert answer.status == 2
    assert answer.said.startswith("source/pages/tags.html:1: ")
    assert answer.seconds < MOST_S
    assert answer.memory_kb < MOST_KB


@pytest.mark.parametrize("data", [MANY_ATTRIBUTES, MANY_TAGS])
def test_tags_without_end_in_markdown_are_refused_or_read_in_time_and_no_word_is_lost(check, data: bytes) -> None:
    answer = check("tags.md", data, "show", "parse", "tags")
    assert answer.status == 2 or (answer.status == 0 and "Gout" in answer.said)
    assert answer.seconds < MOST_S
    assert answer.memory_kb < MOST_KB


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("prose.txt", b"Gout hurts. It comes at night. " * 20),
        ("headings.md", b"# Gout\n\n## Causes\n\n## Signs\n\n## Help\n"),
        ("headings.html", b"<!doctype html><h1>Gout</h1><h2>Causes</h2><h2>Signs</h2>"),
        ("prose.html", b"<!doctype html><p>Gout hurts. It comes at night, often in the big toe.</p>"),
    ],
)
def test_a_page_of_headings_only_or_of_none_is_read_and_reported(check, tmp_path: Path, name: str, data: bytes) -> None:
    answer = check(name, data)
    assert answer.status in (0, 1)
    assert (tmp_path / "reports" / "index.html").exists()
