"""Word's fields: words that Word works out (a link, a page number), between an instruction and its end."""

from __future__ import annotations

import re

import msgspec

_HYPERLINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))?', re.IGNORECASE)
_PLACE = re.compile(r'\\l\s+(?:"([^"]*)"|([^\s\\"]+))', re.IGNORECASE)
_CONTENTS = re.compile(r"\s*TOC\b", re.IGNORECASE)


class _Field(msgspec.Struct):
    instruction: list[str]  # in parts
    is_shown: bool = False  # its instruction is over, and its words follow
    target: str | None = None  # of the innermost link round these words
    is_contents: bool = False  # in a table of contents that Word makes


class Fields:
    """The fields that are open at a point of a story. One may begin in one paragraph and end in another."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self._instruction_count = 0

    def mark(self, what: str) -> None:
        """Take note of a field's `begin`, `separate` or `end`."""
        if what == "begin":
            self._open.append(_Field([], False, self.target, self.is_contents))
            self._instruction_count += 1
        elif what == "separate" and self._open and not self._open[-1].is_shown:
            self._show(self._open[-1])
        elif what == "end" and self._open:
            self._instruction_count -= not self._open.pop().is_shown

    def instruct(self, words: str) -> None:
        """Add to the instruction of the field that was opened last."""
        if self._open:
            self._open[-1].instruction.append(words)

    @property
    def is_instruction(self) -> bool:
        """Whether what stands here is for Word, not for readers."""
        return self._instruction_count > 0

    @property
    def is_contents(self) -> bool:
        """Whether a table of contents, made by Word, is open here."""
        return bool(self._open) and self._open[-1].is_contents

    @property
    def target(self) -> str | None:
        """Return where the innermost link leads; None outside any."""
        return self._open[-1].target if self._open else None

    def _show(self, field: _Field) -> None:
        instruction = "".join(field.instruction)
        target = link(instruction)
        field.target = field.target if target is None else target
        field.is_contents |= bool(_CONTENTS.match(instruction))
        field.is_shown = True
        self._instruction_count -= 1


def link(instruction: str) -> str | None:
    """Return where a HYPERLINK field leads; None for any other field."""
    found = _HYPERLINK.match(instruction)
    if not found:
        return None
    place = _PLACE.search(instruction)
    return (found[1] or found[2] or "") + (f"#{place[1] or place[2]}" if place else "")
