"""`plainleaf show parse`: what a person is told of a block."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cli import main

SIGNED = Path(__file__).parent / "projects" / "signed"
LEAFLET = """\
Home
Contact us
Log in

Hay fever

Symptoms may include

Ask your nurse about café visits.

Coping

* rest
* drink
  plenty
"""
WORD = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
    'Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>',
    "word/document.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    "<w:p><w:r><w:t>Hay fever makes you sneeze.</w:t></w:r></w:p></w:body></w:document>",
}
Show = Callable[..., tuple[int, str, str]]


@pytest.fixture
def show(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Show:
    """Return what runs `show parse` in a copy of a small project, beside which a leaflet lies."""
    project = Path(shutil.copytree(SIGNED, tmp_path / "signed"))
    (tmp_path / "leaflet.txt").write_text(LEAFLET)

    def run(page: str, *words: str) -> tuple[int, str, str]:
        status = main(["show", "parse", page.replace("@", str(tmp_path)), *words, "--project", str(project)])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


@pytest.mark.parametrize("page", ["bone-scan", "bone-scan.txt", "source/pages/bone-scan.txt"])
def test_a_page_of_the_project_can_be_named_in_several_ways(show: Show, page: str) -> None:
    status, out, _ = show(page)
    assert (status, out.split("\n")[0]) == (0, "How the page was read: source/pages/bone-scan.txt")


def test_a_file_outside_any_project_can_be_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "leaflet.txt").write_text(LEAFLET)
    assert main(["show", "parse", str(tmp_path / "leaflet.txt"), "--project", str(tmp_path / "nowhere")]) == 0
    assert "Hay fever" in capsys.readouterr().out


def test_every_word_of_the_page_is_shown_with_its_reason(show: Show) -> None:
    _, out, _ = show("@/leaflet.txt")
    assert set(LEAFLET.replace("*", "").split()) <= set(out.split())
    assert "– LOST: list; shown by “may include”, line 7, column 10" in out


def test_the_json_has_each_block_with_spans_that_give_back_its_words(show: Show) -> None:
    page = json.loads(show("@/leaflet.txt", "--json")[1])
    data = LEAFLET.encode()
    assert [block["number"] for block in page["blocks"]] == list(range(1, len(page["blocks"]) + 1))
    for block in page["blocks"]:
        span, found = block["where"]["span"], block["where"]["bytes"]
        assert page["text"][span["start"] : span["end"]] == block["text"]
        assert " ".join(data[found["start"] : found["end"]].decode().split()) == block["text"]


def test_the_json_says_what_was_lost_and_where(show: Show) -> None:
    blocks = json.loads(show("@/leaflet.txt", "--json")[1])["blocks"]
    (loss,) = [loss for block in blocks for loss in block["losses"]]
    assert (loss["what"], loss["words"], loss["where"]["start"]) == ("list", "may include", {"line": 7, "column": 10})


def test_a_block_is_explained_in_full_by_its_line(show: Show) -> None:
    _, out, _ = show("@/leaflet.txt", "--line", "9")
    assert "In the file: line 9, column 1, to column 33" in out
    assert "bytes 57 to 91, counted from 0" in out


def test_a_line_within_a_wrapped_block_finds_it(show: Show) -> None:
    _, out, _ = show("@/leaflet.txt", "--line", "15")
    assert "plenty" in out.split("Before it")[0]


@pytest.mark.parametrize(
    ("page", "words", "message"),
    [
        ("bone-scam", (), "did you mean “bone-scan”?"),
        ("@", (), "is a folder; name one page in it"),
        ("bone-scan", ("--block", "99"), "--block 99: source/pages/bone-scan.txt has no such block; give a number"),
        ("@/leaflet.txt", ("--line", "8"), "--line 8: nothing stands there"),
    ],
)
def test_what_is_not_there_is_refused_with_what_to_do(show: Show, page: str, words: tuple, message: str) -> None:
    status, out, err = show(page, *words)
    assert (status, out) == (2, "")
    assert message in err


def test_nothing_from_a_page_steers_the_terminal(show: Show, tmp_path: Path) -> None:
    (tmp_path / "evil.txt").write_text("Title\n\nWords \x1b[2J and \u202e more words.\n")
    for words in ((), ("--line", "3")):
        _, out, _ = show("@/evil.txt", *words)
        assert "\x1b" not in out
        assert "\u202e" not in out


def test_of_a_word_file_places_are_paragraphs_and_there_are_no_bytes(show: Show, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "leaflet.docx", "w") as file:
        for name, text in WORD.items():
            file.writestr(name, text)
    _, out, _ = show("@/leaflet.docx", "--line", "1")
    assert "In the file: paragraph 1, character 1, to character 27" in out
    page = json.loads(show("@/leaflet.docx", "--json")[1])
    assert (page["is_in_lines"], page["blocks"][0]["where"]["bytes"]) == (False, None)
