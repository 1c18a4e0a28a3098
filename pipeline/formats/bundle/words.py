"""The words around a page, in its language where they are translated, else in English and known to be."""

from __future__ import annotations

import msgspec

from pipeline.formats.interface import interface_template
from pipeline.language.tags import base
from pipeline.model.catalogue import Catalogue, Entry, State, String, is_current

_ENGLISH = "en"


class Phrase(msgspec.Struct, frozen=True):
    """Some words, and the language they are in."""

    text: str
    language: str  # BCP 47


def words(catalogue: Catalogue | None, language: str, is_live: bool) -> dict[str, Phrase]:
    """Return the words around a page by their ids.

    Live, only words that a person approved are used; a preview shows drafts too. A translation of
    English that has changed since is used in neither.
    """
    entries = {entry.id: entry for entry in catalogue.entries} if catalogue else {}
    own = language if base(language) == _ENGLISH else _ENGLISH
    found: dict[str, Phrase] = {}
    for string in interface_template().strings:
        entry = entries.get(string.id)
        usable = entry is not None and _is_usable(entry, string, is_live)
        found[string.id] = Phrase(entry.translation, language) if entry and usable else Phrase(string.text, own)
    return found


def _is_usable(entry: Entry, string: String, is_live: bool) -> bool:
    is_far_enough = entry.state is State.TRANSLATED or (entry.state is State.FUZZY and not is_live)
    return is_current(string, entry) and is_far_enough
