"""The bytes of a page as text; and what is said of bytes that are none, so that an editor can find and mend them."""

from __future__ import annotations

import pytest

from pipeline.formats.decode import decode
from pipeline.model.errors import PageError


def refused(data: bytes) -> PageError:
    """Return the error for bytes that are no page of text."""
    with pytest.raises(PageError) as caught:
        decode("source/pages/page.txt", data)
    assert caught.value.remedy
    return caught.value


def test_a_page_in_utf_8_keeps_every_character_and_its_mark() -> None:
    text = "\ufeffGout – 2 µg\r\nDon’t stop.\n"
    assert decode("page.txt", text.encode()) == text


def test_a_byte_of_windows_is_named_with_its_place_and_what_it_was_meant_to_be() -> None:
    error = refused(b"Gout\n\nYou must not stop. Don\x92t drink.\n")
    assert error.line == 3
    assert error.problem == ("byte 0x92 at byte 29 (line 3, after “Don”) is not UTF-8; in Windows-1252 it would be “’”")
    assert error.remedy == "save the page as UTF-8"


def test_in_mixed_encodings_the_first_places_and_the_number_of_bytes_are_told() -> None:
    error = refused("Café\n".encode() + b"Caf\xe9 \x96 5 \xb5g \x80\n")
    assert "byte 0xe9 at byte 10 (line 2, after “Caf”) is not UTF-8; in Windows-1252 it would be “é”" in error.problem
    assert "byte 0x96 at byte 12 (line 2, after “Caf”)" in error.problem
    assert "byte 0xb5 at byte 16 (line 2, after “5”)" in error.problem
    assert "0x80" not in error.problem
    assert error.problem.endswith("; 4 bytes of the page are not UTF-8")
    assert error.remedy.startswith("put the right characters in their place")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"a \x81", "byte 0x81 at byte 3 (line 1, after “a”) is not UTF-8"),
        (b"a\xed\xa0\x80b", "bytes 0xed 0xa0 0x80 at byte 2 (line 1, after “a”) are half a character of UTF-16"),
        (b"a\xc0\x80b", "are a character written too long"),
        (b"a \xe2\x80", "bytes 0xe2 0x80 at byte 3 (line 1, after “a”) are the beginning of a character at which"),
        (b"a\xf8\x88\x80\x80\x80", "byte 0xf8"),
    ],
)
def test_other_bytes_that_are_no_utf_8_are_called_what_they_are(data: bytes, words: str) -> None:
    assert words in refused(data).problem


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-16", "UTF-16"),
        ("utf-16-be", "UTF-16, without its mark"),
        ("utf-16-le", "UTF-16, without its mark"),
        ("utf-32", "UTF-32"),
        ("utf-32-be", "UTF-32, without its mark"),
        ("utf-32-le", "UTF-32, without its mark"),
    ],
)
def test_wide_encodings_are_told_with_and_without_their_mark(encoding: str, name: str) -> None:
    error = refused("Gout\n\nGout hurts in the big toe.\n".encode(encoding))
    assert (error.problem, error.remedy) == (f"the page is saved as {name}", "save it as UTF-8")


def test_nul_bytes_are_counted_and_the_first_is_placed() -> None:
    error = refused(b"Gout\n\nGout hurts\0 in the\0 big toe.\n")
    assert (error.line, error.problem) == (
        3,
        "there is a NUL byte at byte 17 (the first of 2), so this is no plain text",
    )


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF file"),
        (b"PK\3\4\x14\0", "a zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "an old Office file"),
        (b"{\\rtf1\\ansi Gout}", "a rich text file"),
        (b"\x89PNG\r\n\x1a\n", "a picture (PNG)"),
        (b"\xff\xd8\xff\xe0\0", "a picture (JPEG)"),
        (b"GIF89a", "a picture (GIF)"),
        (b"\x1f\x8b\x08\0", "a compressed file"),
    ],
)
def test_other_files_under_a_pages_name_are_called_what_they_are(start: bytes, words: str) -> None:
    assert words in refused(start + b"x" * 100).problem


def test_a_page_damaged_before_it_was_saved_is_still_text() -> None:
    text = "Donâ€™t stop. Caf\ufffd. 5\u0080mg\n"
    assert decode("page.txt", text.encode()) == text


def test_every_bad_byte_among_five_million_is_counted() -> None:
    assert "5,000,000 bytes" in refused(b"\x92" * 5_000_000).problem
