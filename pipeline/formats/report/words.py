"""A language's way of writing, and its words for the glossary's terms."""

from __future__ import annotations

import msgspec

from pipeline.formats.report.plain import shown
from pipeline.language.locales import direction
from pipeline.model.catalogue import State, String
from pipeline.model.identity import slug
from pipeline.model.report import Edition

_BETWEEN_FORMS = "|"  # as the glossary catalogue separates them
_ID_WORDS = 12  # of a term's name in its string's id


class TermWords(msgspec.Struct, frozen=True):
    """A glossary term, and what one language calls it."""

    name: str
    forms: tuple[str, ...]  # each right, the preferred one first
    is_draft: bool

    def __str__(self) -> str:
        forms = " or ".join(self.forms) or "not translated"
        return f"{forms} (draft)" if self.is_draft else forms


class Words:
    """Answers what the glossary calls a term in one language."""

    def __init__(self, edition: Edition) -> None:
        self.language = edition.language
        self.direction = direction(edition.language)
        entries = edition.words.entries if edition.words else ()
        self._entries = {entry.id: entry for entry in entries}

    @property
    def keep_numbers(self) -> bool:
        """Whether numbers must be set apart so that they keep their order."""
        return self.direction == "rtl"

    def term(self, name: str) -> TermWords:
        """Return what this language calls a term; no forms where the glossary's catalogue has none."""
        entry = self._entries.get(f"term/{slug(name, words=_ID_WORDS)}")
        if entry is None or not entry.translation.strip():
            return TermWords(shown(name), (), False)
        forms = (form.strip() for form in shown(entry.translation).split(_BETWEEN_FORMS))
        return TermWords(shown(name), tuple(filter(None, forms)), entry.state is not State.TRANSLATED)

    def of(self, string: String) -> tuple[TermWords, ...]:
        """Return the terms of a string, each once, with what this language calls them."""
        return tuple(self.term(name) for name in dict.fromkeys(use.term for use in string.terms))
