"""A page is counted alike in every language."""

from __future__ import annotations

from pipeline.language.counts import counts_of
from pipeline.language.formulas import grades
from pipeline.model.scores import Counts


def test_three_orders_are_counted_as_by_hand() -> None:
    assert counts_of(["Take the pill now. Stop it.", "Rest"], "en") == Counts(
        sentences=3,
        words=7,
        syllables=7,
        letters=24,
        polysyllables=0,
        long_words=0,
        difficult_words=0,
        monosyllables=7,
    )


def test_a_spanish_page_is_counted_by_spanish_spelling() -> None:
    found = counts_of(["La paciente toma la medicina. Llame al 0808 800 4040."], "es")
    assert found == Counts(  # la pa-cien-te to-ma la me-di-ci-na; lla-me al, and a number that is dialled
        sentences=2,
        words=8,
        syllables=15,
        letters=35,
        polysyllables=2,
        long_words=2,
        difficult_words=0,
        monosyllables=4,
        four_syllables=1,
    )
    assert grades(found, "es")["fernandez_huerta"] == round(206.84 - 60 * 15 / 8 - 1.02 * 4, 4)


def test_a_language_whose_syllables_we_cannot_count_has_none() -> None:
    found = counts_of(["هل تشعر بالألم؟ اسأل الممرضة."], "ar")
    assert (found.sentences, found.words, found.syllables) == (2, 5, 0)
    assert set(grades(found, "ar")) == {"al_heeti", "lix", "rix"}


def test_full_stops_after_list_items_change_nothing() -> None:
    assert counts_of(["bone pain", "feeling sick"], "en") == counts_of(["bone pain.", "feeling sick."], "en")


def test_a_page_without_words_has_no_grades() -> None:
    assert grades(counts_of(["", "–"], "de"), "de") == {}
