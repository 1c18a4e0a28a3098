"""The rare-word score tells easy texts from hard ones, however long they are."""

from __future__ import annotations

import pytest

from pipeline.language.rarity import has_frequencies, rarity, zipf

EASY = (
    "Tell your nurse if you feel sick or have pain. You can ask for help at any time of the day. "
    "Most people go home the next day. Try to rest and drink lots of water. Call us if you are worried. "
)
HARD = (
    "Bisphosphonates and denosumab inhibit osteoclast mediated resorption in metastatic bone disease. "
    "Hypercalcaemia secondary to osteolytic metastases necessitates intravenous rehydration. "
    "Vertebroplasty provides analgesia for pathological vertebral fractures. "
)


def score(text: str) -> float:
    found = rarity(text.replace(".", " ").split(), "en")
    assert found is not None
    return found


def test_common_words_are_common_and_jargon_is_rare() -> None:
    assert zipf("the", "en") > zipf("hospital", "en") > zipf("metastases", "en") > zipf("denosumab", "en") > 0
    assert zipf("qqzzqx", "en") == 0


def test_an_easy_text_is_near_nought_and_jargon_is_over_two() -> None:
    assert score(EASY) < 0.5
    assert score(HARD) > 2


def test_everyday_words_score_nought() -> None:
    assert rarity(["water", "home", "People", "doctor", "doctor's"], "en") == 0


def test_the_score_does_not_grow_with_length() -> None:
    mixed = EASY + HARD
    assert score(mixed * 20) == pytest.approx(score(mixed), abs=0.15)
    assert score(EASY * 20) < score(mixed * 2) < score(HARD)


def test_a_rare_word_that_comes_back_counts_once_in_a_stretch() -> None:
    assert rarity(["water", "denosumab", "denosumab"], "en") == rarity(["water", "denosumab"], "en")


def test_small_words_and_numbers_do_not_count() -> None:
    assert rarity(["the", "of", "2015", "and", "9.30am"], "en") is None
    assert rarity(["denosumab", "the", "of", "10"], "en") == rarity(["denosumab"], "en")
    assert rarity([], "en") is None


@pytest.mark.parametrize("language", ["en", "en-GB", "pl", "ar", "ur", "es-419"])
def test_these_languages_have_frequencies(language: str) -> None:
    assert has_frequencies(language)


@pytest.mark.parametrize("language", ["cy", "pa", "zh", "zh-Hans", "xx"])
def test_a_language_without_frequencies_has_no_score(language: str) -> None:
    assert rarity(["water"], language) is None
    with pytest.raises(LookupError):
        zipf("water", language)
