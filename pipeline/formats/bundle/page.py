"""index.html: the page that a browser shows. One file, no script, no request to anywhere."""

from __future__ import annotations

import msgspec

from pipeline.formats.bundle.flow import flow, in_cell
from pipeline.formats.bundle.imprint import Imprint
from pipeline.formats.bundle.linked_data import linked_data
from pipeline.formats.bundle.rich import Styled, rich
from pipeline.formats.bundle.shown import ShownPage, ShownSection
from pipeline.formats.bundle.words import Phrase
from pipeline.formats.templates import render
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.steps import Step

_ELEMENTS = {
    MarkKind.LINK: "a",
    MarkKind.STRONG: "strong",
    MarkKind.EMPHASIS: "em",
    MarkKind.ABBREVIATION: "abbr",
    MarkKind.CODE: "code",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
    MarkKind.QUOTE: "q",
    MarkKind.LANGUAGE: "span",
    MarkKind.BREAK: "br",
}
_IN_CONTENTS = (2, 3)  # levels of heading that the contents list


class _Chapter(msgspec.Struct, frozen=True):
    """A main heading in the list of contents, with those below it."""

    heading: ShownSection
    below: list[ShownSection]


def write(page: ShownPage, words: dict[str, Phrase], imprint: Imprint) -> str:
    """Return the page as HTML."""

    def inline(text: str, marks: tuple[Mark, ...] = ()) -> tuple[Step[Styled], ...]:
        return rich(text, marks, page.dir)

    values: dict[str, object] = {
        "page": page,
        "words": words,
        "imprint": imprint,
        "chapters": _chapters(page),
        "inline": inline,
        "parts": flow(page),
        "in_cell": in_cell,
        "elements": _ELEMENTS,
        "linked_data": linked_data(page, imprint),
    }
    return render("bundle.html", values)


def _chapters(page: ShownPage) -> list[_Chapter]:
    chapters: list[_Chapter] = []
    for section in page.sections[1:]:
        if section.level == min(_IN_CONTENTS):
            chapters.append(_Chapter(section, []))
        elif section.level in _IN_CONTENTS:
            chapters[-1].below.append(section)
    return chapters
