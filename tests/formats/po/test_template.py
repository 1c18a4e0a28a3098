"""A template says the same whenever it is written, and gives back what was written."""

from __future__ import annotations

import subprocess

import pytest

from pipeline.formats.po import read_template, write_template
from pipeline.model.catalogue import String, Template
from pipeline.model.glossary import TermUse
from pipeline.model.text import Span

STRINGS = (
    String(id="title/heading", text="Bones", kind="title", section="", reference="bones#title", line=1),
    String(
        id="symptoms/list-item/low-levels",
        text="Low levels of blood cells – blood cells are made in the bone marrow – call 0808 800 4040 or say “help”.",
        kind="list item",
        section="Bones › Symptoms",
        reference="bones#symptoms",
        line=64,
        notes=("It holds a telephone number (0808 800 4040). Keep every digit.",),
        terms=(TermUse("bone marrow", Span(50, 61), "bone marrow"), TermUse("bone marrow", Span(0, 1), "marrow")),
    ),
)
TEMPLATE = Template("bones", "source/pages/bones.txt", STRINGS)
EXPECTED = """msgid ""
msgstr ""
"Project-Id-Version: bones\\n"
"PO-Revision-Date: YEAR-MO-DA\\n"
"Last-Translator: \\n"
"Language-Team: \\n"
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Generator: Plainleaf\\n"

#. What: title
#: source/pages/bones.txt:1
msgctxt "title/heading"
msgid "Bones"
msgstr ""

#. Where: Bones › Symptoms
#. What: list item
#. Terms: bone marrow
#. It holds a telephone number (0808 800 4040). Keep every digit.
#: source/pages/bones.txt:64
msgctxt "symptoms/list-item/low-levels"
msgid ""
"Low levels of blood cells – blood cells are made in the bone marrow – call "
"0808 800 4040 or say “help”."
msgstr ""
"""


def test_a_template_is_written_as_gettext_writes_one() -> None:
    assert write_template(TEMPLATE) == EXPECTED


def test_a_template_gives_back_what_was_written() -> None:
    read = read_template("locales/bones.pot", EXPECTED.encode())
    assert (read.page, read.file) == ("bones", "source/pages/bones.txt")
    for before, after, line in zip(STRINGS, read.strings, (15, 24), strict=True):
        assert (after.id, after.text, after.kind, after.section) == (
            before.id,
            before.text,
            before.kind,
            before.section,
        )
        assert (after.line, after.notes) == (before.line, before.notes)
        assert (after.pot_line, after.pot_text) == (line, before.text)


def test_a_file_name_with_a_space_survives() -> None:
    template = Template("my page", "source/pages/my page.txt", STRINGS)
    read = read_template("locales/my page.pot", write_template(template).encode())
    assert (read.page, read.file, read.strings[1].line) == ("my page", "source/pages/my page.txt", 64)


def test_a_template_without_strings_is_read() -> None:
    assert read_template("x.pot", write_template(Template("x", "x.txt", ())).encode()) == Template("x", "", ())


@pytest.mark.outside("msgfmt")
def test_msgfmt_has_nothing_to_say_of_a_template() -> None:
    run = subprocess.run(
        ["msgfmt", "-c", "-o", "/dev/null", "-"], input=EXPECTED.encode(), capture_output=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, b"")
