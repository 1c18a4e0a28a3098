"""Files that are no sound Word document, or are made to do harm: refused with what is wrong and what to do."""

from __future__ import annotations

import io
import struct
import zipfile
from random import Random

import pytest

from pipeline.stages.parse import parse

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"<html><p>Gout</p></html>", "no Word file"),
        (b"%PDF-1.7", "no Word file"),
        (b"PK", "damaged"),
        (b"PK\3\4" + b"x" * 200, "damaged"),
        (OLE + bytes(600) + "WordDocument".encode("utf-16-le"), "old kind (.doc)"),
        (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
    ],
)
def test_what_is_no_word_file_is_called_what_it_is(refused, data: bytes, words: str) -> None:
    assert words in refused(data).problem


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("xl/workbook.xml", "an Excel workbook"),
        ("ppt/presentation.xml", "a PowerPoint presentation"),
        ("mimetype", "an OpenDocument or EPUB file"),
        ("page.txt", "a zip archive of something else"),
    ],
)
def test_an_archive_of_something_else_is_called_what_it_is(make, refused, name: str, words: str) -> None:
    assert words in refused(make.zipped({name: "x"})).problem


@pytest.mark.parametrize("keep", [100, 900, -40, -5])
def test_a_file_that_breaks_off_is_damaged(make, refused, keep: int) -> None:
    assert "damaged" in refused(make.word(make.p("Gout."))[:keep]).problem


def test_a_changed_byte_shows(make, refused) -> None:
    data = bytearray(make.word(make.p("Gout. " * 50)))
    at = data.index(b"word/document.xml") + 60
    data[at] ^= 0xFF
    assert "damaged" in refused(bytes(data)).problem


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../../evil.xml", "word/../../evil.xml", "C:evil.xml", "word\\..\\evil.xml"]
)
def test_names_that_lead_out_of_the_file_are_refused(make, refused, name: str) -> None:
    assert "leads out of the file" in refused(make.zipped({**make.parts(make.p("Gout.")), name: "x"})).problem


def test_two_parts_of_one_name_are_refused(make, refused) -> None:
    parts = make.parts(make.p("Gout."))
    assert "two parts of one name" in refused(make.zipped({**parts, "word/Document.xml": "<x/>"})).problem


def test_macros_are_refused_by_their_part_and_by_their_kind(make, refused) -> None:
    parts = make.parts(make.p("Gout."))
    assert "macros" in refused(make.zipped({**parts, "word/vbaProject.bin": b"x"})).problem
    kinds = str(parts["[Content_Types].xml"])
    parts["[Content_Types].xml"] = kinds.replace(
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main", "vnd.ms-word.document.macroEnabled.main"
    )
    assert "macros" in refused(make.zipped(parts)).remedy


@pytest.mark.parametrize("name", ["word/document.xml", "_rels/.rels"])
def test_a_missing_part_is_refused(make, refused, name: str) -> None:
    parts = make.parts(make.p("Gout."))
    del parts[name]
    assert "do not make a Word document" in refused(make.zipped(parts)).problem


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "[Content_Types].xml", "_rels/.rels"])
@pytest.mark.parametrize(
    ("xml", "words"),
    [
        ('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "declares a document type"),
        ('<!DOCTYPE x SYSTEM "http://a.example/x.dtd"><x/>', "declares a document type"),
        ("<x><y></x>", "line 1, column 9, is damaged (mismatched tag)"),
        ("", "is damaged (no element found)"),
        ("<x>" * 300 + "</x>" * 300, "more than 200 deep"),
        ("<x>" * 200_000 + "</x>" * 200_000, "more than 200 deep"),
        ("<x " + " ".join(f'a{n}=""' for n in range(200_000)) + "/>", "an element with 200,000 attributes"),
        ("<x>" + "<y/>" * 150_001 + "</x>", "more than 150,000 elements"),
        (f"<x>{Random(1).randbytes(2_600_000).hex()}</x>", "larger than 5,000,000 bytes"),
        ('<?xml version="1.0" encoding="klingon"?><x/>', "an encoding that nobody knows"),
    ],
)
def test_xml_that_is_damaged_or_made_to_do_harm_is_refused(make, refused, name: str, xml: str, words: str) -> None:
    error = refused(make.zipped({**make.parts(make.p("Gout.")), name: xml}))
    assert f"its part “{name}”" in error.problem
    assert words in error.problem


def test_a_document_type_does_not_hide_in_another_encoding(make, refused) -> None:
    xml = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'.encode("utf-16")
    assert "document type" in refused(make.zipped({**make.parts(make.p("Gout.")), "word/document.xml": xml})).problem


def test_a_part_that_swells_as_a_zip_bomb_does_is_refused_by_what_it_says(make, refused) -> None:
    data = make.zipped({**make.parts(make.p("Gout.")), "word/media/image2.png": bytes(150_000_000)})
    assert len(data) < 1_000_000
    assert "as in a zip bomb" in refused(data).problem


def test_a_part_that_lies_about_its_size_is_refused(make, refused) -> None:
    """The sizes in the archive's directory are made small; what comes out of it is not."""
    data = bytearray(make.zipped({**make.parts(make.p("Gout.")), "word/media/image2.png": bytes(150_000_000)}))
    at = data.rindex(b"PK\1\2", 0, data.rindex(b"word/media/image2.png"))
    struct.pack_into("<L", data, at + 24, 1000)
    assert "damaged" in refused(bytes(data)).problem


def test_parts_that_swell_together_are_refused(make, refused) -> None:
    """Each is below the ratio of a bomb: random bytes stand among the even ones."""
    parts = {f"word/media/image{n}.bin": (Random(n).randbytes(1000) + bytes(99_000)) * 250 for n in range(2, 12)}
    assert "swell to more than" in refused(make.zipped({**make.parts(make.p("Gout.")), **parts})).problem


def test_more_parts_than_a_page_has_are_refused(make, refused) -> None:
    many = {f"word/x{n}.bin": b"" for n in range(2_500)}
    assert "more than 2,000 parts" in refused(make.zipped({**make.parts(make.p("Gout.")), **many})).problem


def test_an_encrypted_part_is_refused(make, refused) -> None:
    data = bytearray(make.word(make.p("Gout.")))
    for sign, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(sign) + offset] |= 1
    assert "is encrypted" in refused(bytes(data)).problem


def test_a_way_of_compressing_that_word_does_not_know_is_refused(make, refused) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        for name, content in make.parts(make.p("Gout.")).items():
            archive.writestr(name, content)
    assert "compressed in a way" in refused(out.getvalue()).problem


@pytest.mark.parametrize("kind", ["image", "aFChunk", "subDocument", "oleObject"])
def test_content_that_stands_in_another_file_is_refused(make, refused, kind: str) -> None:
    parts = make.parts(make.p("Gout."), {"out": "file:///etc/passwd"})
    name = "word/_rels/document.xml.rels"
    parts[name] = str(parts[name]).replace("relationships/hyperlink", f"relationships/{kind}")
    error = refused(make.zipped(parts))
    assert "stands in another file: “file:///etc/passwd”" in error.problem


def test_a_nested_archive_is_not_opened(make) -> None:
    inner = make.zipped({"deep.bin": bytes(50_000_000)})
    data = make.zipped({**make.parts(make.p("Gout hurts.")), "word/embeddings/inner.zip": inner})
    assert [block.text for block in parse("source/pages/page.docx", data, "en").blocks] == ["Gout hurts."]
