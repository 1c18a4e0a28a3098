"""Formulas on our counts: the arithmetic by hand, where textstat is wrong, the seam, and no network."""

from __future__ import annotations

import subprocess
import sys
import types
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.language import formulas
from pipeline.language.formula_list import Formula
from pipeline.language.formula_list import formulas as formulas_of
from pipeline.language.formulas import SeamMoved, grades, is_difficult
from pipeline.model.scores import Counts

HOME = Path(__file__).parents[2]

# “Take the pill now. Stop it. Rest.” Counted by hand: 3 sentences (4 + 2 + 1 words), 7 words of one syllable
# each, 24 letters (14 + 6 + 4).
THREE_ORDERS = Counts(sentences=3, words=7, syllables=7, letters=24, polysyllables=0, long_words=0, difficult_words=0)

# A made-up page of round numbers, so that every formula can be worked out on paper.
PAGE = Counts(
    sentences=40,
    words=500,
    syllables=750,
    letters=2250,
    polysyllables=48,
    long_words=100,
    difficult_words=100,
    monosyllables=300,
    four_syllables=20,
)


def test_flesch_kincaid_of_three_orders_is_what_it_is_by_hand() -> None:
    by_hand = 0.39 * (7 / 3) + 11.8 * (7 / 7) - 15.59  # 0.91 + 11.80 − 15.59 = −2.88
    assert round(by_hand, 2) == -2.88
    assert round(grades(THREE_ORDERS)["flesch_kincaid"], 2) == -2.88


BY_HAND = {
    "flesch_kincaid": 6.985,  # 0.39 × 12.5 + 11.8 × 1.5 − 15.59
    "flesch_reading_ease": 67.2475,  # 206.835 − 1.015 × 12.5 − 84.6 × 1.5
    "smog": 9.3871,  # 1.043 × √(30 × 48 ÷ 40) + 3.1291
    "gunning_fog": 8.84,  # 0.4 × (12.5 + 100 × 48 ÷ 500)
    "coleman_liau": 8.292,  # 0.0588 × 450 − 0.296 × 8 − 15.8
    "automated_readability": 6.015,  # 4.71 × 4.5 + 0.5 × 12.5 − 21.43
    "dale_chall": 7.4145,  # 0.1579 × 20 + 0.0496 × 12.5 + 3.6365
    "lix": 32.5,  # 12.5 + 100 × 100 ÷ 500
}


@pytest.mark.parametrize("name", BY_HAND)
def test_each_formula_is_what_it_is_by_hand(name: str) -> None:
    assert grades(PAGE)[name] == pytest.approx(BY_HAND[name], abs=0.0001)
    assert list(grades(PAGE)) == list(BY_HAND)


# Sources stand beside each formula in data/formulas.toml.
ABROAD_BY_HAND = {
    "es": {
        "fernandez_huerta": 104.09,  # 206.84 − 60 × 1.5 − 1.02 × 12.5
        "szigriszt_pazos": 100.885,  # 206.835 − 62.3 × 1.5 − 12.5
        "gutierrez_polini": 47.175,  # 95.2 − 9.7 × 4.5 − 0.35 × 12.5
        "crawford": 2.303,  # −0.205 × 8 + 0.049 × 150 − 3.407
        "lix": 32.5,
        "rix": 2.5,  # 100 ÷ 40
    },
    "fr": {"kandel_moles": 83.9125, "lix": 32.5, "rix": 2.5},  # 207 − 1.015 × 12.5 − 73.6 × 1.5
    "de": {
        "amstad": 79.75,  # 180 − 12.5 − 58.5 × 1.5
        "wiener_1": 3.7046,  # 0.1935 × 9.6 + 0.1672 × 12.5 + 0.1297 × 20 − 0.0327 × 60 − 0.875
        "wiener_2": 3.9962,  # 0.2007 × 9.6 + 0.1682 × 12.5 + 0.1373 × 20 − 2.779
        "wiener_3": 4.1113,  # 0.2963 × 9.6 + 0.1905 × 12.5 − 1.1144
        "wiener_4": 4.2612,  # 0.2744 × 9.6 + 0.2656 × 12.5 − 1.693
        "lix": 32.5,
        "rix": 2.5,
    },
    "it": {
        "gulpease": 68.0,  # 89 + (300 × 40 − 10 × 2250) ÷ 500
        "franchina_vacca": 110.75,  # 217 − 1.3 × 12.5 − 60 × 1.5
        "lix": 32.5,
        "rix": 2.5,
    },
    "pl": {
        "fog_pl": 6.6,  # 0.4 × (12.5 + 100 × 20 ÷ 500)
        "pisarek": 6.5,  # (12.5 + 4) ÷ 3 + 1
        "lix": 32.5,
        "rix": 2.5,
    },
    "ru": {"oborneva": 100.435, "lix": 32.5, "rix": 2.5},  # 206.835 − 1.3 × 12.5 − 60.1 × 1.5
    "nl": {"douma": 79.71, "lix": 32.5, "rix": 2.5},  # 206.835 − 0.93 × 12.5 − 77 × 1.5
    "tr": {"atesman": 105.9375, "lix": 32.5, "rix": 2.5},  # 198.825 − 40.175 × 1.5 − 2.61 × 12.5
    "pt-BR": {"martins": 109.2475, "lix": 32.5, "rix": 2.5},  # 248.835 − 1.015 × 12.5 − 84.6 × 1.5
    "ar": {"al_heeti": 6.395, "lix": 32.5, "rix": 2.5},  # 4.414 × 4.5 − 13.468
    "cy": {"lix": 32.5, "rix": 2.5},
    "ur": {"lix": 32.5, "rix": 2.5},
    "zh-Hans": {},
}


@pytest.mark.parametrize("language", ABROAD_BY_HAND)
def test_each_language_has_the_formulas_that_were_made_for_it(language: str) -> None:
    found = grades(PAGE, language)
    assert list(found) == list(ABROAD_BY_HAND[language])
    assert found == pytest.approx(ABROAD_BY_HAND[language], abs=0.0001)


def theirs(name: str, *told: str) -> float:
    """Return what textstat's own arithmetic makes of the made-up page."""
    return float(formulas._formula(name)(PAGE, *told))


def test_coleman_and_liau_multiply_letters_by_0_0588_and_textstat_by_less() -> None:
    """Journal of Applied Psychology 60(2), 1975, p. 283: letters and sentences in a hundred words."""
    assert grades(PAGE)["coleman_liau"] == pytest.approx(0.0588 * 450 - 0.296 * 8 - 15.8)
    assert theirs("coleman_liau_index") == pytest.approx(grades(PAGE)["coleman_liau"] - 0.36)


def test_szigriszt_begins_at_flesch_s_number_and_textstat_at_that_of_the_language() -> None:
    assert theirs("szigriszt_pazos", "es") == pytest.approx(grades(PAGE, "es")["szigriszt_pazos"] + 0.005)
    assert theirs("szigriszt_pazos", "de") == pytest.approx(grades(PAGE, "es")["szigriszt_pazos"] - 26.835)


@pytest.mark.parametrize(("language", "name"), [("tr", "atesman"), ("pt", "martins")])
def test_textstat_takes_the_english_sum_for_languages_that_it_does_not_know(language: str, name: str) -> None:
    assert theirs("flesch_reading_ease", language) == pytest.approx(BY_HAND["flesch_reading_ease"])
    assert grades(PAGE, language)[name] > BY_HAND["flesch_reading_ease"] + 30


def test_textstat_gives_the_easiest_grade_to_a_text_without_sentences_and_we_give_none() -> None:
    import textstat

    assert textstat.smog_index("") == 0.0
    assert "smog" not in grades(Counts(0, 5, 9, 40, 2, 2, 2))


def test_a_text_without_sentences_has_no_grades() -> None:
    assert grades(Counts(0, 0, 0, 0, 0, 0, 0)) == {}


def test_smog_is_left_out_below_thirty_sentences() -> None:
    counts = {
        "words": 300,
        "syllables": 400,
        "letters": 1300,
        "polysyllables": 9,
        "long_words": 9,
        "difficult_words": 9,
    }
    assert "smog" not in grades(Counts(sentences=29, **counts))
    assert "smog" in grades(Counts(sentences=30, **counts))


@pytest.mark.parametrize(
    "word", ["nurse", "Nurses", "nurse's", "stopped", "taking", "happier", "quickly", "don’t", "2015", "well-being"]
)
def test_everyday_words_and_their_regular_forms_are_easy(word: str) -> None:
    assert not is_difficult(word)


@pytest.mark.parametrize("word", ["cancer", "radiotherapy", "easily", "bone-marrow", "X-ray"])
def test_other_words_are_difficult(word: str) -> None:
    assert is_difficult(word)


@pytest.fixture
def fresh() -> Iterator[None]:
    """Let the adapter be made anew, before and after."""
    formulas._formula.cache_clear()
    yield
    formulas._formula.cache_clear()


def test_textstat_computes_and_not_we(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from textstat.backend import metrics

    monkeypatch.setattr(metrics, "flesch_kincaid_grade", lambda text, lang: 42.0)
    assert grades(PAGE)["flesch_kincaid"] == 42.0


def test_textstats_own_counting_never_runs(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from textstat.backend.counts import _count_sentences, _count_syllables, _count_words

    def fail(*args: object, **kwargs: object) -> int:
        raise AssertionError("textstat counted for itself")

    for module, name in (
        (_count_sentences, "count_sentences"),
        (_count_syllables, "count_syllables"),
        (_count_words, "count_words"),
    ):
        monkeypatch.setattr(module, name, fail)
    assert grades(PAGE)["flesch_kincaid"] == pytest.approx(6.985)


def test_textstat_itself_is_left_as_it_was() -> None:
    import textstat

    grades(PAGE)
    assert textstat.automated_readability_index("Take the pill now. Then stop and rest.") == pytest.approx(
        4.71 * 31 / 8 + 0.5 * 8 / 2 - 21.43
    )


TEXTSTATS = [each for language in ABROAD_BY_HAND | {"en": {}} for each in formulas_of(language) if each.textstat]


@pytest.mark.parametrize("formula", TEXTSTATS, ids=lambda formula: formula.name)
def test_the_seam_is_where_it_was(formula: Formula, fresh: None) -> None:
    """When this fails, a new textstat is built differently: compare its formulas with language/formulas.py."""
    from textstat.backend import metrics

    assert isinstance(getattr(metrics, formula.textstat, None).__wrapped__, types.FunctionType)
    assert formulas._formula(formula.textstat)(PAGE, *formula.told)


def test_a_formula_that_went_is_named(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from textstat.backend import metrics

    monkeypatch.delattr(metrics, "lix")
    with pytest.raises(SeamMoved, match="no function lix"):
        grades(PAGE)


def test_a_count_that_we_do_not_have_is_named(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from textstat.backend import metrics

    def lix(text: str) -> float:
        return count_commas(text)  # type: ignore[name-defined]  # noqa: F821

    monkeypatch.setattr(metrics, "lix", lix)
    with pytest.raises(SeamMoved, match="count_commas"):
        grades(PAGE)


OFFLINE = """
import socket

def refuse(*args, **kwargs):
    raise SystemExit("the network was asked for")

socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from pipeline.language.formulas import grades, is_difficult
from pipeline.model.scores import Counts
assert is_difficult("radiotherapy") and grades(Counts(40, 500, 750, 2250, 48, 100, 100))["smog"]
"""


def test_no_network_is_needed() -> None:
    done = subprocess.run([sys.executable, "-c", OFFLINE], capture_output=True, text=True, check=False, cwd=HOME)
    assert (done.returncode, done.stderr) == (0, "")
