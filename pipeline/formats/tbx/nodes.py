"""An XML file as parts with their lines. A file that could do harm is refused before it is read through."""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from pipeline.model.errors import SettingsError

_LARGEST_BYTES = 20_000_000
_DEEPEST = 30


class Node:
    """One element: its name without a namespace, its attributes, its text and what stands in it."""

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name, self.attributes, self.line = name, attributes, line
        self.text = ""
        self.parts: list[Node] = []

    def all(self, name: str) -> Iterator[Node]:
        """Yield the elements of this name in it, however deep."""
        for part in self.parts:
            if part.name == name:
                yield part
            yield from part.all(name)

    @property
    def kind(self) -> str:
        """What it holds: its type, or in the style DCT its own name."""
        return self.attributes.get("type", self.name)


def read_xml(path: str, data: bytes) -> Node:
    """Return a file's outermost element. Raises SettingsError for what is no XML, too large, too deep, or has a DTD."""
    if len(data) > _LARGEST_BYTES:
        raise SettingsError(path, f"the file is {len(data):,} bytes, more than 20 MB", "split it into several")
    parser = expat.ParserCreate()
    builder = _Builder(path, parser)
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        said = expat.ErrorString(error.code)
        raise SettingsError(path, f"this is no sound XML ({said})", "export the file again", error.lineno) from None
    return builder.outer.parts[0]


class _Builder:
    """Takes what the parser meets, and keeps the elements that are open."""

    def __init__(self, path: str, parser: expat.XMLParserType) -> None:
        self.path, self.parser = path, parser
        self.outer = Node("", {}, 0)
        self.open = [self.outer]
        parser.StartDoctypeDeclHandler = self.refuse
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters

    def refuse(self, *given: object) -> None:
        problem = "the file declares a document type, which can hide other files in it"
        raise SettingsError(self.path, problem, "take the line with DOCTYPE out", self.parser.CurrentLineNumber)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        line = self.parser.CurrentLineNumber
        if len(self.open) > _DEEPEST:
            raise SettingsError(self.path, "elements stand too deep in one another", "export the file again", line)
        node = Node(name.rpartition(":")[2], attributes, line)
        self.open[-1].parts.append(node)
        self.open.append(node)

    def end(self, name: str) -> None:
        self.open.pop()

    def characters(self, text: str) -> None:
        self.open[-1].text += text
