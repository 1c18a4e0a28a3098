"""How hard a translation is to read, beside its source: by sentences, which can be scored in many languages."""

from __future__ import annotations

from pipeline.language.difficulty import is_scored, sentences_age
from pipeline.language.page_sentences import COUNTED, tallies
from pipeline.model.catalogue import Catalogue, Template, is_current
from pipeline.model.tagged import plain

_LEAST_SHARE = 0.5  # of the page's strings that must be translated before the rest can be told from them


def measure_strings(template: Template, catalogue: Catalogue | None, language: str) -> float | None:
    """Return the reading age of a page's strings in one language: the mean of its sentences, longer ones for more.

    Without a catalogue the strings are read as they stand, in the page's own language. None where the
    language has no score, and where less than half is translated. Drafts count as translated.
    """
    strings = [string for string in template.strings if string.kind in COUNTED]
    if not strings or not is_scored(language):
        return None
    entries = {entry.id: entry for entry in catalogue.entries} if catalogue else {}
    texts = [plain(entries[one.id].translation) for one in strings if is_current(one, entries.get(one.id))]
    if catalogue is None:
        texts = [string.words for string in strings]
    if len(texts) < _LEAST_SHARE * len(strings):
        return None
    return sentences_age([one for text in texts for one in tallies(text, language)], language)
