"""The health reading score: how hard a sentence or a text is, on the scale of a UK reading age, and what makes it so.

What it rests on. People rated sentences from 1, easy, to 6, hard (ReadMe++, CEFR levels A1 to C2). The score of a
sentence is the rating that its features foretell: how long it is, how rare and long its words are, how its nouns are
chained. The score of a whole English text comes from pairs of abstracts and plain summaries on the same subject:
which features tell the abstract. A text in another language has the mean of its sentences, longer ones weighing more.

What the scale means. One step of rating counts as many years as the Flesch–Kincaid grade rises with it, and texts of
all sorts, from captions and talk to health pages and abstracts, have the same mean and spread as their Flesch–Kincaid
ages. So the score can be read like the formula's, but it sees rare words where the formula sees syllables. It was
never tried on children: an age of 11 means “as hard as what formulas call 11”, and a point or two is within its error.

`bench/fit_reading.py` makes the weights; `make bench-reading` says how well it does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pipeline.language.difficulty.drivers import drivers
from pipeline.language.difficulty.features import DRAWN_WORDS, Counted, counted, sentence_features, text_features
from pipeline.language.difficulty.model import Model, sentence_model, text_model
from pipeline.language.difficulty.tally import Tally, tally, together
from pipeline.language.rarity import rarity_of_names
from pipeline.language.sentences import sentences
from pipeline.language.words import words
from pipeline.model.difficulty import Difficulty

__all__ = [
    "Counted",
    "Tally",
    "counted",
    "is_scored",
    "mean_age",
    "score_sentence",
    "score_text",
    "sentence_age",
    "sentence_difficulty",
    "sentences_age",
    "tally",
    "text_age",
    "text_difficulty",
    "together",
]


def is_scored(language: str) -> bool:
    """Say whether texts of a language (BCP 47) can be scored. Welsh ones cannot: nobody has counted its words."""
    return sentence_model(language) is not None


def sentence_difficulty(sentence: Tally, language: str) -> Difficulty | None:
    """Return the score of one sentence; None where it has no words."""
    model = sentence_model(language)
    if model is None or not sentence.words:
        return None
    return _difficulty(model, sentence_features(sentence, model.features), sentence)


def text_difficulty(text: Tally, rarity: float | None, sentence_age: float | None, language: str) -> Difficulty | None:
    """Return the score of a text: its sentences `together`, its rare-word score and the mean age of its sentences.

    A short text is taken to be about as hard as its sentences are, and so is every text in a language whose
    texts nobody has compared. None where it has no words.
    """
    if sentence_age is None:
        return None
    model = text_model(language)
    if model is None:
        return Difficulty(sentence_age)
    found = _difficulty(model, text_features(counted(text), rarity, model.typical), text)
    drawn = DRAWN_WORDS / (text.words + DRAWN_WORDS)
    return Difficulty(found.age + drawn * (sentence_age - model.plain_age), found.drivers)


def text_age(text: Counted, rarity: float | None, sentence_age: float, language: str) -> float:
    """Return the age of a text alone, given what its sentences, `counted`, add up to; the rest as `text_difficulty`."""
    model = text_model(language)
    if model is None:
        return sentence_age
    age = model.plain_age + sum(model.parts(text_features(text, rarity, model.typical)).values())
    return age + DRAWN_WORDS / (text[0] + DRAWN_WORDS) * (sentence_age - model.plain_age)


def _difficulty(model: Model, features: Mapping[str, float], total: Tally) -> Difficulty:
    parts = model.parts(features)
    age = model.plain_age + sum(parts.values())
    return Difficulty(age, drivers(parts, total) if age > model.plain_age else ())


def sentence_age(sentence: Tally, language: str) -> float | None:
    """Return the age of one sentence alone; None where it has no words."""
    model = sentence_model(language)
    if model is None or not sentence.words:
        return None
    return model.plain_age + sum(model.parts(sentence_features(sentence, model.features)).values())


def mean_age(ages: Iterable[tuple[float | None, int]]) -> float | None:
    """Return the mean of sentences' ages, each with its words: longer sentences weigh more. None without any."""
    known = [(age, words) for age, words in ages if age is not None]
    count = sum([words for _, words in known])
    return sum([age * words for age, words in known]) / count if count else None


def sentences_age(text: Sequence[Tally], language: str) -> float | None:
    """Return the mean age of a text's sentences: what texts in two languages can be compared by."""
    return mean_age((sentence_age(one, language), one.words) for one in text)


def score_sentence(sentence: str, language: str = "en") -> Difficulty | None:
    """Return the score of one sentence as it is written; None without words, or where `is_scored` says no."""
    return sentence_difficulty(_counted(sentence, language), language) if is_scored(language) else None


def score_text(text: str, language: str = "en") -> Difficulty | None:
    """Return the score of a text as it is written; each line ends a sentence."""
    if not is_scored(language):
        return None
    lines = [line for line in text.split("\n") if line.strip()]
    found = [_counted(span.of(line), language) for line in lines for span in sentences(line)]
    total = together(found)
    return text_difficulty(total, rarity_of_names(total.names, language), sentences_age(found, language), language)


def _counted(sentence: str, language: str) -> Tally:
    return tally([word.text for word in words(sentence) if not word.is_copied], sentence, language)
