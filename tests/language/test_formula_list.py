"""Each language has its formulas, and the policy says which."""

from __future__ import annotations

import pytest

from pipeline.language.formula_list import formulas, policy
from pipeline.language.own_formulas import OWN_FORMULAS

LANGUAGES = ["en", "es", "fr", "de", "it", "pl", "ru", "nl", "tr", "pt", "ar", "cy", "ur"]
EVERY = {each.name: each for language in LANGUAGES for each in formulas(language)}


def test_a_region_has_the_formulas_of_its_language() -> None:
    assert formulas("es-419") == formulas("es") == formulas("es_MX")


@pytest.mark.parametrize("name", EVERY)
def test_a_formula_is_textstats_or_ours_and_names_its_source(name: str) -> None:
    assert bool(EVERY[name].textstat) != (name in OWN_FORMULAS)
    assert EVERY[name].source
    assert EVERY[name].harder in ("higher", "lower")


def test_every_sum_of_ours_is_used() -> None:
    assert OWN_FORMULAS.keys() <= EVERY.keys()


def test_the_policy_names_the_formulas_and_which_way_is_harder() -> None:
    assert policy("it").startswith("Made for Italian: Gulpease (0 to 100; lower is harder), Franchina–Vacca")
    assert "Syllables are worked out from the spelling." in policy("it")
    assert "yllables" not in policy("ar") + policy("en")


def test_the_policy_says_where_there_is_no_formula() -> None:
    assert policy("cy").startswith("No formula that we trust was made for Welsh. For many languages: LIX")
    assert policy("zh-Hans") == "No formula that we trust was made for Chinese (Simplified)."
