"""Formulas that textstat lacks or has wrong, worked out from our counts; `data/formulas.toml` says why and by whom."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.model.scores import Counts


def _coleman_liau(counts: Counts) -> float:
    return 5.88 * counts.letters / counts.words - 29.6 * counts.sentences / counts.words - 15.8


def _szigriszt_pazos(counts: Counts) -> float:
    return 206.835 - 62.3 * counts.syllables / counts.words - counts.words / counts.sentences


def _pisarek(counts: Counts) -> float:
    return (counts.words / counts.sentences + 100 * counts.four_syllables / counts.words) / 3 + 1


def _atesman(counts: Counts) -> float:
    return 198.825 - 40.175 * counts.syllables / counts.words - 2.61 * counts.words / counts.sentences


def _martins(counts: Counts) -> float:
    return 248.835 - 1.015 * counts.words / counts.sentences - 84.6 * counts.syllables / counts.words


def _al_heeti(counts: Counts) -> float:
    return 4.414 * counts.letters / counts.words - 13.468


OWN_FORMULAS: dict[str, Callable[[Counts], float]] = {
    "coleman_liau": _coleman_liau,
    "szigriszt_pazos": _szigriszt_pazos,
    "pisarek": _pisarek,
    "atesman": _atesman,
    "martins": _martins,
    "al_heeti": _al_heeti,
}
