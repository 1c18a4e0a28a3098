"""Make one page in one language into a bundle: files that a website, a translator and an auditor can take."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.formats.bundle import manifest, page, plain
from pipeline.formats.bundle.as_json import as_json
from pipeline.formats.bundle.imprint import Imprint
from pipeline.formats.bundle.selection import select
from pipeline.formats.bundle.shown import ShownPage
from pipeline.formats.bundle.words import words
from pipeline.formats.mo import write_mo
from pipeline.formats.report.page import render_edition
from pipeline.language.locales import direction, long_date, own_name
from pipeline.model.catalogue import Entry, State, Template, has_its_tags
from pipeline.model.report import Bundle, Edition, Report
from pipeline.model.text import Origin

PREVIEW, LIVE = "preview", "live"


def publish(report: Report, edition: Edition, channel: str) -> Bundle:
    """Return the files of one edition for a channel, "preview" or "live". Same input, same bytes.

    The .mo holds just what the page shows. The source's gives each text back as it is, so that whoever
    takes the bundles need not treat one language unlike the others.

    Raises ValueError when a live bundle is asked for that the gate has refused: none is ever made.
    """
    if channel == LIVE and (edition.is_draft or not edition.live.fit):
        raise ValueError(f"{report.page.path} in {edition.language} may not go live")
    shown = select(report, edition, channel, direction(edition.language))
    if shown.is_live and shown.left_out:
        raise ValueError(f"{report.page.path} in {edition.language} is not whole")
    around = words(edition.interface, edition.language, shown.is_live)
    imprint = _imprint(report, edition, shown)
    files = {
        "index.html": page.write(shown, around, imprint).encode(),
        "page.json": as_json(shown),
        "page.txt": plain.write(shown, around, imprint).encode(),
        "qa-report.html": render_edition(report, edition).encode(),
    }
    entries = _shown_entries(report.template, edition.catalogue.entries if edition.catalogue else None, shown)
    files[f"{shown.page}.mo"] = write_mo(entries, edition.language, include_fuzzy=not shown.is_live)
    files["manifest.json"] = manifest.write(shown, edition, files)
    return Bundle(shown.page, edition.language, files)


def _imprint(report: Report, edition: Edition, shown: ShownPage) -> Imprint:
    """Return what the page says of itself. It claims nobody before they have signed, nor a publisher in a preview."""
    is_signed = not edition.is_draft
    return Imprint(
        language_name=own_name(edition.language),
        updated=long_date(shown.updated, edition.language) if shown.updated else "",
        publisher=report.house.name if shown.is_live else "",
        checked_by=edition.signed_by if is_signed else "",
        checked_on=edition.signed_on if is_signed else None,
    )


def _own(template: Template) -> Iterable[Entry]:
    """Return the source's texts as entries that say the same."""
    nowhere = Origin(template.file, ((0, 0),), (0,))
    for string in template.strings:
        yield Entry(string.id, string.text, string.text, State.TRANSLATED, nowhere, string.line)


def _shown_entries(template: Template, entries: Iterable[Entry] | None, shown: ShownPage) -> Iterable[Entry]:
    """Return the entries of what the page shows, and of what stands behind its words."""
    ids = {section.id for section in shown.sections if not section.state.is_left_out}
    ids |= {block.id for section in shown.sections for block in section.blocks}
    wanted = {string.id: string for string in template.strings if string.id in ids or string.span is None}
    found = _own(template) if entries is None else entries
    return [one for one in found if one.id in wanted and has_its_tags(wanted[one.id], one)]
