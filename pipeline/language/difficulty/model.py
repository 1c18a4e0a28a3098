"""The weights of the health reading score: which features count in a language, and how many years each adds."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import msgspec

from pipeline.language.lists import table
from pipeline.language.rarity import has_frequencies
from pipeline.language.tags import base

_ANY = "any"  # for languages whose sentences nobody has rated


class Feature(msgspec.Struct, frozen=True):
    """What one feature does to a reading age."""

    years: float  # for one unit more
    plain: float  # what it is in a plain sentence or text


class Model(msgspec.Struct, frozen=True):
    """What a reading age is worked out by: the age of a plain text, and what each feature adds to it."""

    plain_age: float  # years
    features: Mapping[str, Feature]
    rows: tuple[tuple[str, float, float], ...]  # the same as name, years and plain, which is read twice as fast
    typical: Mapping[str, float]  # of health pages; empty for sentences

    def parts(self, found: Mapping[str, float]) -> dict[str, float]:
        """Return the years that each feature adds, beside a plain text; fewer than none where it is plainer."""
        return {name: years * (found[name] - plain) for name, years, plain in self.rows}


@functools.lru_cache(maxsize=256)
def sentence_model(language: str) -> Model | None:
    """Return the weights for sentences of a language; None where it is not known how often its words are used."""
    if not has_frequencies(language):
        return None
    fitted = _weights()["sentence"]
    return _model(fitted.get(base(language), fitted[_ANY]))


@functools.lru_cache(maxsize=256)
def text_model(language: str) -> Model | None:
    """Return the weights for whole texts; None for all languages but English."""
    fitted = _weights()["text"].get(base(language))
    return _model(fitted) if fitted else None


def _model(fitted: Mapping[str, Any]) -> Model:
    features = {name: Feature(**row) for name, row in fitted["features"].items()}
    rows = tuple((name, one.years, one.plain) for name, one in features.items())
    return Model(fitted["plain_age"], features, rows, fitted.get("typical", {}))


def _weights() -> Mapping[str, Any]:
    return table("difficulty.toml")
