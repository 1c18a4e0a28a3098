"""Compiled catalogues (.mo), which programs look translations up in. A door to Babel."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable

from pipeline.model.catalogue import Entry, State

_NO_TIME = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)  # Babel's header has one; ours must not change


def write_mo(entries: Iterable[Entry], language: str, *, include_fuzzy: bool = False) -> bytes:
    """Return a .mo file: a translation is looked up by the string's id as context, and its source text.

    Untranslated entries are left out; so are fuzzy ones, unless drafts are wanted, as in a preview. The
    entries' order makes no difference; the same entries give the same bytes.
    """
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo as write

    locale = language.replace("-", "_")
    catalogue = Catalog(
        locale,
        project="Plainleaf",
        creation_date=_NO_TIME,
        revision_date=_NO_TIME,
        last_translator="",
        language_team=locale,
        msgid_bugs_address="",
    )
    wanted = (State.TRANSLATED, State.FUZZY) if include_fuzzy else (State.TRANSLATED,)
    for entry in entries:
        if entry.state in wanted:
            # The file must be in order of context and text, for programs search it by halves. Babel orders by
            # text and then context, so both are given to it as the one key that they are in the file.
            catalogue.add(f"{entry.id}\4{entry.source}" if entry.id else entry.source, entry.translation)
    file = io.BytesIO()
    write(file, catalogue)
    return file.getvalue()
