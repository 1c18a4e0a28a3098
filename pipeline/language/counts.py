"""What the readability formulas count, in any language."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.language.formulas import is_difficult
from pipeline.language.sentences import sentences
from pipeline.language.syllables_abroad import has_syllables, syllables_in
from pipeline.language.words import Word, words
from pipeline.model.scores import Counts

_POLYSYLLABLE, _FOUR = 3, 4
_LONG = 7  # letters and more; the word that LIX counts
_COPIED_LETTERS = 4  # a telephone number or an address counts as one short word of one syllable


def counts_of(texts: Iterable[str], language: str) -> Counts:
    """Return the counts of a page's blocks, each of which ends a sentence.

    Syllables are nought in a language of which we cannot count them, and so are difficult words in
    every language but English.
    """
    blocks = tuple(texts)
    read = [word for text in blocks for word in words(text)]
    spoken = [_syllables(word, language) for word in read] if has_syllables(language) else []
    letters = [_COPIED_LETTERS if word.is_copied else sum(map(str.isalnum, word.text)) for word in read]
    return Counts(
        sentences=sum(len(sentences(text)) for text in blocks),
        words=len(read),
        syllables=sum(spoken),
        letters=sum(letters),
        polysyllables=sum(one >= _POLYSYLLABLE for one in spoken),
        long_words=sum(one >= _LONG for one in letters),
        difficult_words=sum(_is_difficult(word) for word in read) if language == "en" else 0,
        monosyllables=sum(one == 1 for one in spoken),
        four_syllables=sum(one >= _FOUR for one in spoken),
    )


def _syllables(word: Word, language: str) -> int:
    return 1 if word.is_copied else syllables_in(word.text, language)


def _is_difficult(word: Word) -> bool:
    return not word.is_copied and is_difficult(word.text)
