"""A Word file as lines, one for each paragraph: of the body, then of its notes, then of page headers and footers."""

from __future__ import annotations

import msgspec

from pipeline.formats.reading.piece import Evidence
from pipeline.formats.word.changes import refuse_changes
from pipeline.formats.word.inline import InlineReader, Words
from pipeline.formats.word.node import Node
from pipeline.formats.word.numbering import Item, Lists
from pipeline.formats.word.package import Part, WordFile
from pipeline.formats.word.paragraphs import Paragraphs, Place
from pipeline.formats.word.pictures import Picture
from pipeline.formats.word.styles import Styles
from pipeline.model.markup import Mark

_CONTENTS = Evidence(3.0, "stands in the table of contents that Word makes")
_HEADER = Evidence(3.0, "stands in the page's header")
_FOOTER = Evidence(3.0, "stands in the page's footer")
_NOTES = {"w:footnote": "a footnote", "w:endnote": "an endnote"}


class Line(msgspec.Struct, frozen=True):
    """One paragraph: its words and what Word says of it."""

    start: int  # of the line in the file's text
    text: str  # without the descriptions of its pictures, which stand behind it in the line
    marks: tuple[Mark, ...]
    pictures: tuple[tuple[int, Picture], ...]  # with where in the file's text the description begins
    place: Place
    item: Item | None
    names: tuple[str, ...]  # of its style and those it is based on, in small letters
    heading_level: int  # 0 for no heading
    is_strong: bool  # all of it is bold
    evidence: tuple[Evidence, ...] = ()
    note: str = ""  # what kind of note it belongs to


class Lines:
    """Collects a file's lines. Raises PageError for what nobody may take as text."""

    def __init__(self, path: str, file: WordFile) -> None:
        self._path, self._file, self._styles = path, file, Styles(file.styles)
        self._lists = Lists(file.numbering, self._styles)
        self._paragraphs = Paragraphs(path, self._styles)
        self._notes: dict[tuple[str, str], int] = {}
        self._parts: list[str] = []
        self._length = 0
        self.found: list[Line] = []
        self._read_all()

    @property
    def text(self) -> str:
        """Return the whole file's text, a line for each paragraph."""
        return "\n".join(self._parts)

    def add(self, text: str) -> int:
        """Add a line to the text, and return where it begins."""
        start = self._length
        self._parts.append(text)
        self._length += len(text) + 1
        return start

    def _read_all(self) -> None:
        self._read(self._file.body, self._file.body.root)
        self._read_notes()
        for parts, evidence in ((self._file.headers, _HEADER), (self._file.footers, _FOOTER)):
            for part in parts:
                self._read(part, part.root, evidence)

    def _read_notes(self) -> None:
        """Read the notes that the body refers to. Any other is not shown."""
        parts = {"w:footnote": self._file.footnotes, "w:endnote": self._file.endnotes}
        bodies = {
            (note.name, note.attributes.get("w:id", "")): note for part in parts.values() for note in part.root.children
        }
        for key, number in tuple(self._notes.items()):
            if key in bodies:
                self._read(parts[key[0]], bodies[key], note=_NOTES[key[0]], number=number)

    def _read(self, part: Part, story: Node, evidence: Evidence | None = None, note: str = "", number: int = 0) -> None:
        refuse_changes(self._path, story, self._paragraphs.count)
        reader = InlineReader(self._path, part, self._styles, self._number_of)
        reader.note_number = number
        for at, paragraph, place in self._paragraphs.of(story):
            words = reader.read(paragraph, at)
            line = self._line(paragraph, words, place)
            signs = (*line.evidence, evidence) if evidence else line.evidence
            self.found.append(msgspec.structs.replace(line, evidence=signs, note=note))
        reader.end()

    def _number_of(self, kind: str, id: str) -> int:
        """Return the number of a note: its turn among all that are referred to."""
        return self._notes.setdefault((kind, id), len(self._notes) + 1)

    def _line(self, paragraph: Node, words: Words, place: Place) -> Line:
        text = "".join(words.parts)
        start = self.add(" ".join((text, *(picture.text for picture in words.pictures))))
        style = self._styles.of(paragraph)
        names = tuple(self._styles.names(style))
        in_contents = place.is_contents or words.is_contents or any(name.startswith("toc ") for name in names)
        return Line(
            start=start,
            text=text,
            marks=tuple(words.marks),
            pictures=_placed(words.pictures, start + len(text) + 1),
            place=place,
            item=self._lists.item(paragraph),
            names=names,
            heading_level=self._styles.heading_level(paragraph),
            is_strong=words.is_strong or self._styles.is_style_on(style, "w:b"),
            evidence=(_CONTENTS,) if in_contents else (),
        )


def _placed(pictures: list[Picture], at: int) -> tuple[tuple[int, Picture], ...]:
    found: list[tuple[int, Picture]] = []
    for picture in pictures:
        found.append((at, picture))
        at += len(picture.text) + 1
    return tuple(found)
