"""What is no catalogue at all is refused by its bytes."""

from __future__ import annotations

import pytest

from pipeline.formats.po import read_po
from pipeline.model.errors import CatalogueError

HEADER = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'

REFUSED = {
    "empty": (b"", 1, "is empty"),
    "blank": (b"\n \r\n\t\n", 1, "is empty"),
    "byte order mark only": (b"\xef\xbb\xbf", 1, "is empty"),
    "comments only": (b"# a\n\n# b\n", 1, "no entry"),
    "web page": (b"\n<!DOCTYPE html>\n<html></html>\n", 2, "web page"),
    "web page behind a mark": (b"\xef\xbb\xbf<html></html>\n", 1, "web page"),
    "JSON": (b'{"message": "Not found"}', 1, "JSON"),
    "plain words": (b"404: Not Found", 1, "neither a comment"),
    "conflict at the top": (b"<<<<<<< HEAD\n" + HEADER, 1, "git conflict"),
    "UTF-16": (HEADER.decode().encode("utf-16"), 1, "UTF-16"),
    "UTF-16 without a mark": (HEADER.decode().encode("utf-16-le"), 1, "NUL"),
    "NUL": (HEADER + b'msgid "a"\nmsgstr "b\0"\n', 5, "NUL"),
    "compiled catalogue": (b"\xde\x12\x04\x95\0\0\0\0", 1, "NUL"),
    "Latin-1": (HEADER + b'msgid "a"\nmsgstr "\xe9t\xe9"\n', 5, "not UTF-8"),
    "cut within a letter": (HEADER + b'msgid "a"\nmsgstr "caf\xc3', 5, "cut short"),
    "old Macintosh": (HEADER.replace(b"\n", b"\r"), 1, "old Macintosh"),
    "too large": (b"#" * 50_000_001, 0, "50 MB"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_catalogue_is_refused(name: str) -> None:
    data, line, words = REFUSED[name]
    with pytest.raises(CatalogueError) as caught:
        read_po("x.po", data)
    assert words in caught.value.problem
    assert caught.value.line == line


def test_bytes_in_another_character_set_are_called_by_its_name() -> None:
    data = HEADER.replace(b"UTF-8", b"ISO-8859-2") + 'msgid "a"\nmsgstr "żółć"\n'.encode("iso-8859-2")
    with pytest.raises(CatalogueError, match=r"x\.po:5: the file is in ISO-8859-2, not in UTF-8; save it as UTF-8"):
        read_po("x.po", data)
