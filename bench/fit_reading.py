"""Fits the health reading score anew: `python -m bench.fit_reading DATA PAGES`, needed only when its features change.

DATA is a folder with `readmepp_dev.tsv` (sentences that people rated from 1, easy, to 6, hard) and
`cochrane_pairs_dev.json` (abstracts beside their plain summaries); PAGES is a file of health pages, a JSON object with
`text` a line. It writes pipeline/language/data/difficulty.toml: weights, and how well they did on texts that they were
not fitted on. No text comes into the project.

The length of sentences is the one weight of a text that is set by hand: plain summaries have sentences as long as
abstracts, so the pairs cannot tell what it costs a reader.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np

from bench.rated import Pair, Rated, chunks, grade_age, read_pages, read_pairs, read_rated
from bench.ridge import Vector, fit_pairs, fit_ratings, pearson, ranked_left_out, rated_left_out
from pipeline.language.difficulty.features import TEXT, counted, sentence_features, text_features
from pipeline.language.difficulty.tally import Tally, together
from pipeline.language.rarity import rarity_of_names

OUT = Path(__file__).parents[1] / "pipeline" / "language" / "data" / "difficulty.toml"
ENGLISH = ("letters", "uncommon", "long_and_rare", "very_rare", "known", "linking", "joining", "nominal", "hyphenated")
OTHERS = ("letters", "long_and_rare", "word_letters", "small", "comma", "rare", "long")
ANY = ("words", "rare")
# A formula that others fitted to people's ratings of medical sentences, which we do not have: it goes with them at .79,
# where Flesch–Kincaid goes at .48. Mixed in, as the sentences here are of all sorts: in medical ones length tells less.
MEDICAL = {"words": 0.143, "rare": 0.631}
MEDICAL_REST = 2.775
MEDICAL_SHARE = 0.4
EASIER = ("known",)  # the more, the easier; of all others, the harder
FITTED = tuple(name for name in TEXT if name != "sentence_words")
LENGTH = 1.0  # in the units of the fit, for a sentence that is 2.7 times as long
_PLAINEST = 0.03  # of health pages: what a plain page is taken from
_PLAIN_RATING = 2  # and less: what the plain sentence of each language is taken from
HEAD = """\
# The weights of the health reading score, and how it did on texts that it was not fitted on.
# Made by bench/fit_reading.py; not to be changed by hand. `years` is what one unit of a feature adds to the reading
# age; `plain` is what the feature is in a plain sentence or text, and `plain_age` the age of one that has all of these.
# Fitted on ReadMe++ (Naous et al. 2024, MIT licence), sentences rated by people, and on Cochrane abstracts with their
# plain-language summaries (CC BY 4.0). Typical values are of the plainest of MedQuAD's health pages (CC BY 4.0).
# Only figures are here, no text.
"""


class Scale(msgspec.Struct, frozen=True):
    """What turns a score into years."""

    years: float  # for one unit of the score
    age: float  # where the score is nought


def sentence_table(rated: Sequence[Rated], names: Sequence[str]) -> tuple[Vector, Vector]:
    """Return the features of rated sentences, a row for each, and their ratings."""
    rows = [list(sentence_features(one.tally, names).values()) for one in rated]
    return np.array(rows), np.array([one.rating for one in rated])


def text_table(texts: Iterable[Sequence[Tally]], typical: Mapping[str, float]) -> Vector:
    """Return the features of texts in the order of TEXT, a row for each."""
    totals = (together(text) for text in texts)
    rows = (text_features(counted(total), rarity_of_names(total.names, "en"), typical) for total in totals)
    return np.array([[row[name] for name in TEXT] for row in rows])


def typical_of(pages: Sequence[Sequence[Tally]], pairs: Sequence[Pair]) -> dict[str, float]:
    """Return what is typical of the plainest health pages, in the units in which short texts are drawn to it."""
    table = text_table(pages, {})
    scores = table @ pair_weights(pairs, {})
    mean = dict(zip(TEXT, table[scores <= np.quantile(scores, _PLAINEST)].mean(0), strict=True))
    as_they_are = {"rarity", "small_share", "syllables"}
    found = {name: value if name in as_they_are else np.expm1(value) / 100 for name, value in mean.items()}
    return {name: float(value) for name, value in found.items()} | {
        "sentence_words": float(np.exp(mean["sentence_words"]))
    }


class Fit(msgspec.Struct):
    """Weights by which a score is told, and how it did on what it was not fitted on."""

    names: tuple[str, ...]
    weights: Vector
    plain: Vector  # the features of a plain sentence or text
    rest: float
    figures: dict[str, float]


def fit_sentences(rated: Sequence[Rated], names: tuple[str, ...], groups: Sequence[str]) -> Fit:
    """Fit the ratings of one language, or of all; `groups` are what is left out together."""
    features, ratings = sentence_table(rated, names)
    signs = np.array([-1 if name in EASIER else 1 for name in names])
    weights, rest = fit_ratings(features, ratings, signs)
    left_out = pearson(rated_left_out(features, ratings, signs, groups), ratings)
    plain = features[ratings <= _PLAIN_RATING].mean(0)
    return Fit(names, weights, plain, rest, {"sentences": len(rated), "pearson_on_domains_left_out": left_out})


def with_medical(fit: Fit, rated: Sequence[Rated]) -> Fit:
    """Return a fit of English sentences into which the formula for medical ones is mixed."""
    features, ratings = sentence_table(rated, (*fit.names, *MEDICAL))
    formula = np.array(list(MEDICAL.values()))
    own, count = features[:, : len(fit.names)], len(fit.names)
    signs = np.array([-1 if name in EASIER else 1 for name in fit.names])
    left_out = rated_left_out(own, ratings, signs, [one.domain for one in rated])
    mixed = (1 - MEDICAL_SHARE) * left_out + MEDICAL_SHARE * (features[:, count:] @ formula)
    return Fit(
        names=(*fit.names, *MEDICAL),
        weights=np.concatenate([(1 - MEDICAL_SHARE) * fit.weights, MEDICAL_SHARE * formula]),
        plain=features[ratings <= _PLAIN_RATING].mean(0),
        rest=(1 - MEDICAL_SHARE) * fit.rest + MEDICAL_SHARE * MEDICAL_REST,
        figures={**fit.figures, "pearson_on_domains_left_out": pearson(mixed, ratings)},
    )


def pair_gaps(pairs: Sequence[Pair], typical: Mapping[str, float]) -> tuple[Vector, Vector]:
    """Return by how much each pair's texts differ in what is fitted, and what they differ by already."""
    gaps = text_table([one.hard for one in pairs], typical) - text_table([one.easy for one in pairs], typical)
    return gaps[:, [TEXT.index(name) for name in FITTED]], LENGTH * gaps[:, TEXT.index("sentence_words")]


def pair_weights(pairs: Sequence[Pair], typical: Mapping[str, float]) -> Vector:
    """Return the weights of a text's features, in the order of TEXT."""
    fitted = dict(zip(FITTED, fit_pairs(*pair_gaps(pairs, typical)), strict=True))
    return np.array([fitted.get(name, LENGTH) for name in TEXT])


def fit_texts(pairs: Sequence[Pair], typical: Mapping[str, float]) -> Fit:
    """Fit which of two texts is the harder; a text of no words is as plain as what is typical."""
    right = ranked_left_out(*pair_gaps(pairs, typical), [one.id for one in pairs])
    kinds = np.array([one.kind for one in pairs])
    figures = {f"{kind}_right_on_pairs_left_out": float(right[kinds == kind].mean()) for kind in sorted(set(kinds))}
    plain = text_table([[]], typical)[0]
    return Fit(TEXT, pair_weights(pairs, typical), plain, 0.0, {"pairs": len(pairs), **figures})


def scale_of(score: Callable[[Sequence[Tally]], float], groups: Sequence[Sequence[Sequence[Tally]]]) -> Scale:
    """Return the scale by which texts have the mean and spread of their grades' ages; groups weigh the same."""
    texts = [text for group in groups for text in group]
    scores, ages = np.array([score(text) for text in texts]), np.array([grade_age(text) for text in texts])
    weights = np.array([1 / len(group) for group in groups for _ in group])
    means = [np.average(one, weights=weights) for one in (scores, ages)]
    spreads = [
        np.sqrt(np.average((one - mean) ** 2, weights=weights)) for one, mean in zip((scores, ages), means, strict=True)
    ]
    years = spreads[1] / spreads[0]
    return Scale(float(years), float(means[1] - years * means[0]))


def mean_rating(text: Sequence[Tally], fit: Fit) -> float:
    """Return what a text's sentences would be rated on average, longer ones weighing more."""
    rows = np.array([list(sentence_features(one, fit.names).values()) for one in text])
    return float(np.average(rows @ fit.weights + fit.rest, weights=[one.words for one in text]))


def section(title: str, fit: Fit, scale: Scale) -> str:
    """Return one fit as a part of the file."""
    age = scale.age + scale.years * (fit.rest + fit.plain @ fit.weights)
    rows = [f"[{title}]", f"plain_age = {age:.2f}", f"years_for_one = {scale.years:.3f}"]
    rows += [f"{name} = {value:.3f}" if value % 1 else f"{name} = {value:.0f}" for name, value in fit.figures.items()]
    rows += ["", f"[{title}.features]"]
    for name, weight, plain in zip(fit.names, fit.weights, fit.plain, strict=True):
        if weight:
            rows.append(f"{name} = {{ years = {weight * scale.years:.4f}, plain = {plain:.4f} }}")
    return "\n".join(rows) + "\n"


def main(data: str, pages_file: str) -> int:
    """Fit all, and write the file."""
    rated, pairs = list(read_rated(Path(data))), list(read_pairs(Path(data)))
    pages = list(read_pages(Path(pages_file)))
    typical = typical_of(pages, pairs)
    texts = fit_texts(pairs, typical)
    numberless = [one for one in pairs if one.kind != "cochrane"]
    groups = [pages, [one.easy for one in numberless], [one.hard for one in numberless], list(chunks(rated))]
    scale = scale_of(lambda text: float(text_table([text], typical)[0] @ texts.weights), groups)
    fits = {}
    for language in sorted({one.language for one in rated}):
        own = [one for one in rated if one.language == language]
        fits[language] = fit_sentences(own, ENGLISH if language == "en" else OTHERS, [one.domain for one in own])
        if language == "en":
            fits[language] = with_medical(fits[language], own)
    fits["any"] = fit_sentences(rated, ANY, [one.language for one in rated])
    sentence = scale_of(lambda text: mean_rating(text, fits["en"]), groups)
    parts = [HEAD, section("text.en", texts, scale), "[text.en.typical]"]
    parts += [f"{name} = {value:.5f}" for name, value in typical.items()]
    parts += ["\n" + section(f"sentence.{name}", fit, sentence) for name, fit in fits.items()]
    OUT.write_text("\n".join(parts), encoding="utf-8")
    print(OUT.read_text("utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
