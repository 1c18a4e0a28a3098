"""How hard a translation is to read, beside its source: by sentences, which can be scored in many languages."""

from __future__ import annotations

from pipeline.language.counts import counts_of
from pipeline.language.difficulty import is_scored, sentences_age
from pipeline.language.formulas import grades
from pipeline.language.page_sentences import COUNTED, tallies
from pipeline.model.catalogue import Catalogue, Template, is_current
from pipeline.model.scores import EditionScore
from pipeline.model.tagged import plain

_LEAST_SHARE = 0.5  # of the page's strings that must be translated before the rest can be told from them


def measure_strings(template: Template, catalogue: Catalogue | None, language: str) -> EditionScore:
    """Return how hard a page's strings are in one language: its sentences' mean age, longer ones for more, and grades.

    Without a catalogue the strings are read as they stand, in the page's own language. Where less than
    half is translated nothing is said. Drafts count as translated.
    """
    strings = [string for string in template.strings if string.kind in COUNTED]
    entries = {entry.id: entry for entry in catalogue.entries} if catalogue else {}
    texts = [plain(entries[one.id].translation) for one in strings if is_current(one, entries.get(one.id))]
    if catalogue is None:
        texts = [string.words for string in strings]
    if not texts or len(texts) < _LEAST_SHARE * len(strings):
        return EditionScore()
    told = [one for text in texts for one in tallies(text, language)] if is_scored(language) else []
    return EditionScore(
        age=sentences_age(told, language) if told else None,
        grades=grades(counts_of(texts, language), language),
    )
