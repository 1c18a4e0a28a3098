"""The XML of a Word file's parts, looked over before any library builds a tree from it."""

from __future__ import annotations

from xml.parsers import expat

from pipeline.model.errors import PageError

_DEEPEST = 200  # elements inside one another; a table in a table in a table has 40
_MOST_ELEMENTS = 150_000  # a leaflet of 2,000 words has 10,000
_MOST_ATTRIBUTES = 200  # of one element; Word's longest have 60, all of them declarations
_SAVE_AGAIN = "open it in Word, let Word repair it, and save it again"


def refuse_unsafe_xml(path: str, part: str, content: bytes) -> None:
    """Raise PageError where a part is damaged, declares a document type or entities, or is made to exhaust a reader."""
    _Look(path, part).over(content)


class _Look:
    """One look over one part: how deep it is, and how many elements it has had."""

    def __init__(self, path: str, part: str) -> None:
        self._path, self._part = path, part
        self._depth = self._count = 0
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.EntityDeclHandler = self._doctype

    def over(self, content: bytes) -> None:
        try:
            self._parser.Parse(content, True)
        except expat.ExpatError as error:
            why = expat.errors.messages.get(error.code, "unknown")
            raise self._refusal(f"is damaged ({why})") from None
        except (LookupError, ValueError):
            raise self._refusal("is in an encoding that nobody knows") from None

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > _DEEPEST:
            raise self._refusal(f"has elements more than {_DEEPEST} deep inside one another")
        if self._count > _MOST_ELEMENTS:
            raise self._refusal(f"has more than {_MOST_ELEMENTS:,} elements")
        if len(attributes) > _MOST_ATTRIBUTES:
            raise self._refusal(f"has an element with {len(attributes):,} attributes")

    def _end(self, name: str) -> None:
        self._depth -= 1

    def _doctype(self, *_: object) -> None:
        raise self._refusal("declares a document type or entities, which Word never does")

    def _refusal(self, problem: str) -> PageError:
        line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        return PageError(self._path, f"its part “{self._part}”, line {line}, column {column}, {problem}", _SAVE_AGAIN)
