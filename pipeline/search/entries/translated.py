"""What several rules ask of a catalogue: which string has which entry, and whether anybody has begun."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.catalogue import Catalogue, Entry, State, String, Template
from pipeline.model.text import has_words as shows_words


def pairs(template: Template, catalogue: Catalogue) -> Iterator[tuple[String, Entry | None]]:
    """Yield each string of the page with its entry, in reading order; None where the catalogue has none."""
    entries = {entry.id: entry for entry in catalogue.entries if entry.state is not State.MISSING}
    for string in template.strings:
        yield string, entries.get(string.id)


def has_words(entry: Entry | None) -> bool:
    """Whether an entry holds a translation, finished or not."""
    return entry is not None and shows_words(entry.translation)


def has_begun(template: Template, catalogue: Catalogue) -> bool:
    """Whether at least one string of the page has a translation."""
    return any(has_words(entry) for _, entry in pairs(template, catalogue))


def is_changed(string: String, entry: Entry) -> bool:
    """Whether the page's text is another than the one that stands in the catalogue or in the template's file."""
    return entry.source != string.text or bool(string.pot_line and string.pot_text != string.text)
