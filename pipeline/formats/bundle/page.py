"""index.html: the page that a browser shows. One file, no script, no request to anywhere."""

from __future__ import annotations

import msgspec

from pipeline.formats.bundle.flow import Group, gaps, groups
from pipeline.formats.bundle.imprint import Imprint
from pipeline.formats.bundle.linked_data import linked_data
from pipeline.formats.bundle.runs import Run, runs
from pipeline.formats.bundle.shown import ShownPage, ShownSection
from pipeline.formats.bundle.words import Phrase
from pipeline.formats.templates import render

_IN_CONTENTS = (2, 3)  # levels of heading that the contents list


class _Chapter(msgspec.Struct, frozen=True):
    """A main heading in the list of contents, with those below it."""

    heading: ShownSection
    below: list[ShownSection]


def write(page: ShownPage, words: dict[str, Phrase], imprint: Imprint) -> str:
    """Return the page as HTML."""

    missing = gaps(page.left_out)

    def inline(text: str) -> tuple[Run, ...]:
        return runs(text, page.dir)

    def flow(section: ShownSection) -> tuple[Group, ...]:
        return groups(section, missing)

    values: dict[str, object] = {
        "page": page,
        "words": words,
        "imprint": imprint,
        "chapters": _chapters(page),
        "inline": inline,
        "flow": flow,
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
