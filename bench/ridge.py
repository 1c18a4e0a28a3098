"""Two small fits with their figures on texts left out: ratings by ridge regression, pairs by logistic regression."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

Vector = np.ndarray
RATING_PENALTY = PAIR_PENALTY = 0.01  # for each text, on features of spread 1
_STEPS = 25
_FOLDS = 10
_SHUFFLES = 5


def pearson(one: Vector, other: Vector) -> float:
    """Return how far two rows of numbers go together."""
    return float(np.corrcoef(one, other)[0, 1])


def fit_ratings(features: Vector, ratings: Vector, signs: Vector) -> tuple[Vector, float]:
    """Return a weight for each feature, and the rating where all are nought.

    A weight that comes out against its sign is nought: no editor would believe that commas make a text easier.
    """
    mean, spread = features.mean(0), features.std(0) + 1e-9
    scaled, weights = (features - mean) / spread, np.zeros(len(signs))
    kept = np.arange(len(signs))
    while True:
        own = scaled[:, kept]
        penalty = RATING_PENALTY * len(ratings) * np.eye(len(kept))
        found = np.linalg.solve(own.T @ own + penalty, own.T @ (ratings - ratings.mean()))
        right = found * signs[kept] >= 0
        if right.all():
            weights[kept] = found / spread[kept]
            return weights, float(ratings.mean() - mean @ weights)
        kept = kept[right]


def rated_left_out(features: Vector, ratings: Vector, signs: Vector, groups: Sequence[str]) -> Vector:
    """Return ratings foretold for each group of sentences by a fit on all other groups."""
    told, names = np.zeros(len(ratings)), np.array(groups)
    for group in sorted(set(groups)):
        out = names == group
        weights, rest = fit_ratings(features[~out], ratings[~out], signs)
        told[out] = features[out] @ weights + rest
    return told


def fit_pairs(gaps: Vector, given: Vector) -> Vector:
    """Return weights by which the harder text of each pair has the higher score.

    A row of `gaps` is the harder text's features less the easier one's; `given` is what each gap has by weights set
    beforehand.
    """
    spread = gaps.std(0) + 1e-9
    scaled, weights = gaps / spread, np.zeros(gaps.shape[1])
    penalty = PAIR_PENALTY * len(gaps)
    for _ in range(_STEPS):
        sure = 1 / (1 + np.exp(-(scaled @ weights + given)))
        slope = scaled.T @ (1 - sure) - penalty * weights
        bend = (scaled * (sure * (1 - sure))[:, None]).T @ scaled + penalty * np.eye(len(weights))
        weights = weights + np.linalg.solve(bend, slope)
    return weights / spread


def ranked_left_out(gaps: Vector, given: Vector, ids: Sequence[str]) -> Vector:
    """Return how often each pair is ranked right by fits on other pairs; pairs of one id are left out together."""
    right, names = np.zeros(len(gaps)), sorted(set(ids))
    for seed in range(_SHUFFLES):
        fold = dict(zip(names, np.random.default_rng(seed).integers(0, _FOLDS, len(names)), strict=True))
        at = np.array([fold[one] for one in ids])
        for number in range(_FOLDS):
            out = at == number
            right[out] += gaps[out] @ fit_pairs(gaps[~out], given[~out]) + given[out] > 0
    return right / _SHUFFLES
