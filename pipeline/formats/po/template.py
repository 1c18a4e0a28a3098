"""A page's template (.pot): every string of it, with no translation."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.formats.po.header import header
from pipeline.formats.po.notes import TERMS, WHAT, WHERE, comment_lines, notes, references
from pipeline.formats.po.quoted import quoted
from pipeline.formats.po.read import read_po
from pipeline.formats.po.records import PoEntry
from pipeline.model.catalogue import String, Template


def write_template(template: Template) -> str:
    """Return what a .pot file holds. The same template gives the same text."""
    return "\n".join([header(template.page, "en"), *(_written(string, template.file) for string in template.strings)])


def _written(string: String, file: str) -> str:
    lines = [
        *comment_lines("#.", notes(string, {}), "\n"),
        *comment_lines("#:", references(f"{file}:{string.line}"), "\n"),
        *quoted("msgctxt", string.id),
        *quoted("msgid", string.text),
        *quoted("msgstr", ""),
    ]
    return "".join(lines)


def read_template(path: str, data: bytes) -> Template:
    """Return a template as it was last written; each string with its line and its text there.

    The page is the file's name. Terms and the reference by section are not in it, and are empty.
    Raises CatalogueError.
    """
    entries = tuple(entry for entry in read_po(path, data).entries if not entry.is_obsolete)
    files = [file for entry in entries if (file := _place(entry)[0])]
    return Template(PurePosixPath(path).stem, files[0] if files else "", tuple(_string(entry) for entry in entries))


def _string(entry: PoEntry) -> String:
    said = entry.commented("#.")
    labelled = {label: note[len(label) :] for label in (WHERE, WHAT, TERMS) for note in said if note.startswith(label)}
    return String(
        id=entry.id or "",
        text=entry.text,
        kind=labelled.get(WHAT, ""),
        section=labelled.get(WHERE, ""),
        reference="",
        line=_place(entry)[1],
        notes=tuple(note for note in said if not note.startswith((WHERE, WHAT, TERMS))),
        pot_line=entry.line,
        pot_text=entry.text,
    )


def _place(entry: PoEntry) -> tuple[str, int]:
    """Return the file and line that a string came from; nothing and 0 where the template does not say."""
    for place in entry.commented("#:"):
        file, _, line = place.strip("\u2068\u2069").rpartition(":")
        if file and line.isascii() and line.isdigit() and len(line) < 10:
            return file, int(line)
    return "", 0
