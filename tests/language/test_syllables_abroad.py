"""Syllables of other languages, as their readers part them."""

from __future__ import annotations

import pytest

from pipeline.language.syllables import syllables
from pipeline.language.syllables_abroad import has_syllables, syllables_in

SAID = {
    "de": "Krank-heit Kno-chen Arzt Ärz-tin Pa-ti-ent Häu-ser Be-hand-lung lie-ben neu Tie-re vier Spa-ni-en",
    "es": "pa-cien-te dí-a sa-lud cuer-po guí-a quie-ro o-í-do a-é-re-o muy cui-da-do te-o-rí-a pin-güi-no hí-ga-do",
    "fr": "san-té sang beau-coup ques-tion na-tion na-ïf dou-leur vac-cin ré-u-nion mo-ment quatre ma-lade",
    "it": "pa-zien-te sa-lu-te me-di-ci-na cuo-re gior-no cie-lo cit-tà uo-mo",
    "nl": "ziek-te zie-ken-huis bloed leeuw vrouw kij-ken hoofd-pijn be-ïn-vloe-den",
    "pl": "cho-ro-ba le-karz nie dzia-ła ko-ści krew au-to-bus mu-ze-um",
    "pt-BR": "sa-ú-de co-ra-ção mão pães qua-tro san-gue do-en-ça",
    "ru": "бо-лезнь врач здо-ро-вье ме-ди-ци-на кровь",
    "tr": "has-ta-lık ke-mik sa-at",
}


@pytest.mark.parametrize("language", SAID)
def test_a_word_has_the_syllables_that_its_readers_say(language: str) -> None:
    right = {word.replace("-", ""): word.count("-") + 1 for word in SAID[language].split()}
    assert {word: syllables_in(word, language) for word in right} == right


def test_accents_may_stand_apart_from_their_letters() -> None:
    assert syllables_in("di\N{COMBINING ACUTE ACCENT}a", "es") == syllables_in("día", "es") == 2


@pytest.mark.parametrize("word", ["", "…", "b", "5", "mg"])
def test_every_word_has_a_syllable(word: str) -> None:
    assert syllables_in(word, "pl") == 1


def test_english_is_counted_as_ever() -> None:
    assert syllables_in("haemorrhage", "en-GB") == syllables("haemorrhage")


def test_it_is_known_where_syllables_cannot_be_counted() -> None:
    assert has_syllables("es-419")
    assert not has_syllables("ar")
    with pytest.raises(KeyError):
        syllables_in("ألم", "ar")
