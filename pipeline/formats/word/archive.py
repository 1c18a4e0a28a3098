"""The zip archive that a Word file is: refused where it is none, or is made to do harm. Nothing here trusts it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from pipeline.formats.word.xml import refuse_unsafe_xml
from pipeline.model.errors import PageError

LARGEST_BYTES = 50_000_000  # of the file
_LARGEST_PART_BYTES = 5_000_000  # of XML, inflated: a leaflet of 2,000 words has 0.2 MB
_LARGEST_INFLATED_BYTES = 200_000_000  # of all parts, pictures included
_MOST_PARTS = 2_000
_HIGHEST_RATIO = 200  # of inflated to stored; the most even text in Word has 100
_SMALL_BYTES = 10_000_000  # below this, no ratio can do harm: a white picture has 1,000
_CHUNK_BYTES = 1 << 16

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_STARTS_AS_XML = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*<")
_BAD_NAME = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\\\0]")
_MEDIA = re.compile(r"(?:^|/)(?:media|embeddings|fonts)/")
_OTHERS = {
    "xl/workbook.xml": "an Excel workbook",
    "ppt/presentation.xml": "a PowerPoint presentation",
    "mimetype": "an OpenDocument or EPUB file",
}
_SAVE_AS = "open it in Word, and save it as a Word Document (.docx)"
_MEND = "open it in Word, let Word repair it, and save it again"


def refuse_unsafe_archive(path: str, data: bytes) -> None:
    """Raise PageError unless the bytes are a sound, plain Word file, small enough to be read."""
    _refuse_other_files(path, data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            _refuse_names(path, [part.filename for part in parts])
            _refuse_sizes(path, parts)
            for part, content in _inflated(path, archive, parts):
                refuse_unsafe_xml(path, part, content)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
        problem = f"its zip archive is damaged ({str(error).rstrip('.')})"
        raise PageError(path, problem, "fetch the file again, or save it again in Word") from None


def _refuse_other_files(path: str, data: bytes) -> None:
    if not data:
        raise PageError(path, "the file is empty", "put a Word document in its place, or remove it")
    if len(data) > LARGEST_BYTES:
        problem = f"the file is {len(data):,} bytes, more than {LARGEST_BYTES:,}"
        raise PageError(path, problem, "in Word, compress its pictures, or split it into several pages")
    if data.startswith(_OLE) and _ENCRYPTED in data:
        remedy = "in Word, take the password off (File > Info > Protect Document), and save it again"
        raise PageError(path, "the file is protected with a password", remedy)
    if data.startswith(_OLE):
        raise PageError(path, "this is a Word file of the old kind (.doc) under a new name", _SAVE_AS)
    if not data.startswith(b"PK"):
        raise PageError(path, "this is no Word file: it does not begin as a zip archive does", _SAVE_AS)
    if data.count(b"PK\1\2") > _MOST_PARTS:
        raise PageError(path, f"it holds more than {_MOST_PARTS:,} parts, which no page does", _SAVE_AS)


def _refuse_names(path: str, names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if _BAD_NAME.search(name):
            raise PageError(path, f"a part of it has a name that leads out of the file: “{name}”", _SAVE_AS)
        if name.lower() in seen:
            raise PageError(path, f"it holds two parts of one name: “{name}”", _MEND)
        seen.add(name.lower())
        if name.lower().endswith("vbaproject.bin"):
            raise PageError(path, "it holds macros, which are programs", _SAVE_AS)
    if "[content_types].xml" not in seen:
        what = next((what for name, what in _OTHERS.items() if name in seen), "a zip archive of something else")
        raise PageError(path, f"this is no Word file, but {what}", _SAVE_AS)


def _refuse_sizes(path: str, parts: list[zipfile.ZipInfo]) -> None:
    """Refuse by what the archive says of itself; what it holds in truth is counted while it is inflated."""
    for part in parts:
        if part.flag_bits & 1:
            remedy = "take the password off, and save it again"
            raise PageError(path, f"its part “{part.filename}” is encrypted", remedy)
        if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise PageError(path, f"its part “{part.filename}” is compressed in a way that Word does not use", _SAVE_AS)
        if part.file_size > max(_SMALL_BYTES, _HIGHEST_RATIO * part.compress_size):
            problem = f"its part “{part.filename}” would swell from {part.compress_size:,} to {part.file_size:,} bytes"
            raise PageError(path, f"{problem}, as in a zip bomb", _SAVE_AS)
    if sum(part.file_size for part in parts) > _LARGEST_INFLATED_BYTES:
        raise PageError(path, _swell(), _SAVE_AS)


def _swell() -> str:
    return f"its parts swell to more than {_LARGEST_INFLATED_BYTES:,} bytes"


def _inflated(path: str, archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> Iterator[tuple[str, bytes]]:
    """Yield the parts that are XML. Every part is inflated once, so that a damaged one shows, and never past a cap."""
    total = 0
    for part in parts:
        content = bytearray()
        is_xml = part.filename.lower().endswith((".xml", ".rels"))
        for chunk in _chunks(archive, part):
            is_xml = is_xml or (not content and _looks_like_xml(part.filename, chunk))
            if is_xml or not content:
                content += chunk
            total += len(chunk)
            if is_xml and len(content) > _LARGEST_PART_BYTES:
                problem = f"its part “{part.filename}” is larger than {_LARGEST_PART_BYTES:,} bytes"
                raise PageError(path, problem, "split it into several pages")
            if total > _LARGEST_INFLATED_BYTES:
                raise PageError(path, _swell(), _SAVE_AS)
        if is_xml:
            yield part.filename, bytes(content)


def _chunks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            yield chunk


def _looks_like_xml(name: str, content: bytes) -> bool:
    return bool(_STARTS_AS_XML.match(content)) and not _MEDIA.search(name)
