"""Bring every catalogue up to date with the pages, the glossary and the words around a page."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from pipeline.formats.po import write_template
from pipeline.language.terms import page_uses
from pipeline.memo import Memo
from pipeline.model.catalogue import State, Template
from pipeline.model.page_name import GLOSSARY
from pipeline.project import (
    Project,
    glossary_strings,
    interface_strings,
    po_path,
    pot_path,
    read_po,
    read_pot,
)
from pipeline.stages.extract import extract
from pipeline.stages.merge import Merged, merge
from pipeline.stages.parse import parse


class Change(msgspec.Struct, frozen=True):
    """One catalogue as it should be. Nothing has been written yet."""

    path: str
    data: bytes
    is_changed: bool
    merged: Merged | None = None  # None for a template


def update(project: Project, memo: Memo) -> tuple[Change, ...]:
    """Return every template and catalogue of the project as it should be, changed or not.

    All of it is worked out before the first file is written, so that bad input leaves nothing half done.
    """
    pages = [_page_template(project, path, memo) for path in project.pages]
    templates = [interface_strings(project), glossary_strings(project), *pages]
    return tuple(change for template in templates for change in _changes(project, template))


def _page_template(project: Project, path: str, memo: Memo) -> Template:
    page = memo(parse, path, project.data(path) or b"", project.house.source_language)
    uses = memo(page_uses, page, project.glossary)
    return extract(page, uses, project.glossary, read_pot(project, page.name), project.house.links)


def _changes(project: Project, template: Template) -> Iterator[Change]:
    path = pot_path(template.page)
    data = write_template(template).encode()
    yield Change(path, data, data != project.data(path))
    for language in project.house.languages:
        path = po_path(language, template.page)
        po = project.data(path)
        merged = merge(template, language, path, po, _shown_terms(project, language))
        yield Change(path, merged.data, merged.data != po, merged)


def _shown_terms(project: Project, language: str) -> dict[str, str]:
    """Return for each term what a translator is shown: its translation, and whether that is a draft."""
    shown: dict[str, str] = {}
    for entry in read_po(project, language, GLOSSARY).entries:
        if entry.id.startswith("term/") and entry.translation:
            draft = " (draft)" if entry.state is State.FUZZY else ""
            shown[entry.source] = entry.translation.replace(" | ", " or ") + draft
    return shown
