"""Dictionary forms, forms without a dictionary, and phrases found word by word."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pipeline.language.end_marks import EndMark, end_mark
from pipeline.language.lemmas import has_lemmas, is_word, lemma
from pipeline.language.mentions import mention
from pipeline.language.spelling import folded, word_spans
from pipeline.language.word_forms import unmutated


def test_a_word_has_its_dictionary_form_where_there_is_a_dictionary() -> None:
    assert lemma("kościach", "pl") == "kość"
    assert lemma("gelloedd", "cy") == "cell"
    assert lemma("ہڈیوں", "ur") == "ہڈیوں"
    assert has_lemmas("es-LA") and not has_lemmas("ur")
    assert is_word("paracetamol", "pl") and not is_word("surgery", "pl") and not is_word("anything", "qaa")


def test_the_dictionaries_are_loaded_only_when_a_word_is_asked_for() -> None:
    code = "import sys, pipeline.rules.registry as r; r.registry(); print('simplemma' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("language", "phrase", "text"),
    [
        ("cy", "canser", "eich nghanser a chanser"),
        ("cy", "mêr esgyrn", "prawf ar fêr yr esgyrn"),
        ("cy", "gwaed", "ei waed"),
        ("cy", "gwrthgorff", "gwrthgyrff monoclonaidd"),
        ("cy", "prawf gwaed", "brofion gwaed"),
        ("cy", "torasgwrn", "risg o doresgyrn"),
        ("pl", "wtórny nowotwór kości", "wtórnego nowotworu kości"),
        ("pl", "rak", "rakowi"),
        ("pl", "badanie kliniczne", "badań klinicznych"),
        ("pl", "nowotwór", "bólu nowotworowego"),
        ("ar", "عظم", "وفي عظامهم"),
        ("ar", "ورم", "وأورامها"),
        ("ar", "علاج إشعاعي", "بالعِلاج الإشعاعيّ"),
        ("ur", "ہڈی", "ہڈیوں میں"),
        ("ur", "خون چڑھانا", "خون چڑھایا جا سکتا ہے"),
        ("fr", "os", "la douleur de l’os"),
        ("de", "Knochen", "Knochenmark"),
        ("hi", "हड्डी", "हड्डियों में"),
        ("tr", "kemik", "kemiklerinizdeki"),
        ("zh-Hans", "骨扫描", "骨骼扫描"),
        ("en", "Denosumab (XGEVA)", "denosumab"),
    ],
)
def test_a_phrase_is_found_in_whatever_forms_its_words_stand(language: str, phrase: str, text: str) -> None:
    found = mention(phrase, text, language)
    assert found.whole
    assert all(span.of(text).strip() for span in found.spans)


@pytest.mark.parametrize(
    ("language", "phrase", "text"),
    [
        ("cy", "mêr esgyrn", "gwaed yr esgyrn"),
        ("pl", "osteoklasty", "osteoblasty"),
        ("cy", "osteoclast", "osteoblastau"),
        ("cy", "radiotherapi", "cemotherapi"),
        ("pl", "hiperkalcemia", "hipokalcemia"),
        ("ar", "علاج كيميائي", "العلاج الإشعاعي"),
        ("ar", "مسكن ألم", "رقمهم المجاني من الساعة ٩ صباحًا حتى ٥ مساءً"),
        ("ur", "کیموتھراپی", "ریڈیو تھراپی"),
        ("fr", "os", "sang"),
        ("zh-Hans", "骨扫描", "血液检查"),
    ],
)
def test_another_phrase_is_not_taken_for_it(language: str, phrase: str, text: str) -> None:
    assert not mention(phrase, text, language).whole


def test_what_there_is_of_a_phrase_is_told() -> None:
    text = "prawf ar waed yr esgyrn"
    assert [span.of(text) for span in mention("mêr esgyrn", text, "cy").spans] == ["esgyrn"]


def test_a_welsh_word_is_undone_of_its_mutation() -> None:
    assert {"canser"} <= unmutated("ganser", "cy") and {"mêr", "bêr"} <= unmutated("fêr", "cy")
    assert unmutated("ganser", "pl") == {"ganser"}


def test_two_spellings_of_a_word_are_one() -> None:
    assert folded("إِشعاعيّ") == folded("اشعاعى")
    assert folded("ŵ") == folded("w\u0302")
    assert [span.of("l’os, d'os – X-ray") for span in word_spans("l’os, d'os – X-ray")] == [
        "l",
        "os",
        "d",
        "os",
        "X",
        "ray",
    ]


@pytest.mark.parametrize(
    ("text", "language", "mark"),
    [
        ("پوچھیں۔", "ur", EndMark.STOP),
        ("كيف؟\u200f", "ar", EndMark.QUESTION),
        ("Θα πονάω;", "el", EndMark.QUESTION),
        ("mal\u202f? »", "fr", EndMark.QUESTION),
        ("rest.”)", "en", EndMark.STOP),
        ("...", "en", EndMark.ELLIPSIS),
        ("<b>पूछें।</b>", "hi", EndMark.STOP),
        ("bones", "en", EndMark.NONE),
        ("", "en", EndMark.NONE),
    ],
)
def test_a_text_ends_with_what_its_last_mark_does(text: str, language: str, mark: EndMark) -> None:
    assert end_mark(text, language) is mark
