"""Writes a glossary as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from pipeline.formats.glossary_csv.cells import APPROVED, COLUMNS, DRAFT, LISTS, OF_A_LANGUAGE, guarded, joined
from pipeline.model.glossary import Concept


def write_csv(concepts: Sequence[Concept], languages: Iterable[str]) -> bytes:
    """Return terms as CSV in UTF-8 with a heading, and a mark at its front that tells spreadsheets so."""
    headings = [*COLUMNS, *(f"{language}: {part}" for language in languages for part in OF_A_LANGUAGE)]
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(headings)
    for concept in concepts:
        row = _row(concept)
        table.writerow([guarded(row.get(heading, "")) for heading in headings])
    return text.getvalue().encode("utf-8-sig")


def _row(concept: Concept) -> dict[str, str]:
    term = concept.term
    row = {name: str(getattr(term, name)) for name in ("name", "explanation", "category", "abbreviation")}
    row |= {name: joined(getattr(term, name)) for name in LISTS} | {"explain": "yes" if term.explain else "no"}
    for one in concept.renderings:
        state = DRAFT if one.is_draft else APPROVED
        parts = zip(OF_A_LANGUAGE, (joined(one.names), one.explanation, state), strict=True)
        row |= {f"{one.language}: {part}": value for part, value in parts}
    return row
