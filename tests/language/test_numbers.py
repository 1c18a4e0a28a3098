"""Numbers in figures and in words, telephone numbers, and what two texts do not share."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.language.number_pairs import differences
from pipeline.language.number_words import knows, number_words
from pipeline.language.numbers import Kind, numbers
from pipeline.language.phones import phone_pairs, phones


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2.5 mg or 2,5 mg", ["2.5", "2.5"]),
        ("1,500 and 10 000 and 1,00,000", ["1500", "10000", "100000"]),
        ("1.234.567,8 and 1,234,567.8", ["1234567.8", "1234567.8"]),
        ("٢٫٥ و١٬٢٠٠ و۱۳", ["2.5", "1200", "13"]),
        ("५० १२", ["50", "12"]),
        ("½, 1½ and 1/4", ["0.5", "1.5", "0.25"]),
        ("13/05/2015 and 2015-05-13", ["13", "5", "2015", "2015", "5", "13"]),
        ("1,2,3", ["1", "2", "3"]),
        ("3 million, 2 to 4 billion", ["3000000", "2", "4000000000"]),
        ("120/80 and 24/7", ["120", "80", "24", "7"]),
        (".08 of 50%", ["0.08", "50"]),
    ],
)
def test_a_number_has_its_value_however_it_is_written(text: str, values: list[str]) -> None:
    assert [number.value for number in numbers(text, "en")] == [Decimal(value) for value in values]


def test_digits_in_addresses_tags_and_placeholders_are_no_numbers() -> None:
    text = "https://example.org/2015 a12@example.org {0} %1$s &#160; <h2>"
    assert numbers(text, "en") == ()


def test_a_number_in_a_name_is_told_from_an_amount() -> None:
    kinds = [number.kind for number in numbers("COVID-19 H1N1 B12 5mg ب50", "ar")]
    assert kinds == [Kind.NAME, Kind.NAME, Kind.NAME, Kind.NAME, Kind.AMOUNT, Kind.AMOUNT]


def test_a_time_of_day_may_be_either_half_unless_it_says_which() -> None:
    assert [number.readings for number in numbers("5pm, 5:00, 17:30", "en")] == [
        ("17:00", "5", "17"),
        ("05:00", "17:00", "5", "17"),
        ("17:30",),
    ]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("cy", "dwy ffordd", [2]),
        ("cy", "un ar ddeg o gleifion a thair merch", [11, 3]),
        ("pl", "dwóch lub dwunastu", [2, 12]),
        ("ar", "والخمسة عشر يومًا", [15]),
        ("ar", "هناك طريقتان", [2]),
        ("ur", "دونوں طریقے پچیس", [2, 25]),
        ("fr", "dix-sept", [17]),
        ("es-LA", "veintidós", [22]),
        ("de", "zweimal", [2]),
        ("so", "laba", []),
    ],
)
def test_number_words_say_their_value_in_the_languages_that_have_a_list(
    language: str, text: str, values: list[int]
) -> None:
    assert [word.value for word in number_words(text, language)] == values


def test_a_variety_of_a_language_uses_its_list_and_an_unknown_language_has_none() -> None:
    assert knows("es-LA") and knows("pl") and not knows("qaa")


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("freephone 0808 800 4040, 9am to 5pm", ["08088004040"]),
        ("call 0808 800 4040 24 hours a day", ["08088004040"]),
        ("0808 800 4040/0300 123 1234", ["08088004040", "03001231234"]),
        ("+44 (0)20 7946 0018", ["+4402079460018"]),
        ("(800) 555-1212 or 1-800-555-0199", ["8005551212", "18005550199"]),
        ("٠٨٠٨ ٨٠٠ ٤٠٤٠", ["08088004040"]),
        ("call 116 123", ["116123"]),
        ("2015-2016, 13/05/2015, 2015-05-13", []),
        ("0.05 0.01 0.001", []),
        ("10 000 000 people, call 10 000", []),
        ("08.30-17.00 and 0900-1700", []),
        ("aged 65-74, 75-84", []),
    ],
)
def test_a_telephone_number_is_told_from_other_figures(text: str, digits: list[str]) -> None:
    assert [phone.digits for phone in phones(text)] == digits
    assert all(phone.span.of(text).strip() for phone in phones(text))


@pytest.mark.parametrize(
    ("source", "translation", "same"),
    [
        ("0808 800 4040", "0808-800-4040", True),
        ("020 7946 0018", "+44 20 7946 0018", True),
        ("020 7946 0018", "0044 (0)20 7946 0018", True),
        ("0808 800 4040", "\u2066٠٨٠٨ ٨٠٠ ٤٠٤٠\u2069", True),
        ("0808 800 4040", "4040 800 0808", False),
        ("0808 800 4040", "0808 800 404", False),
        ("0808 800 4040", "10808 800 4040", False),
    ],
)
def test_a_telephone_number_is_the_same_whatever_its_spacing_script_or_country_code(
    source: str, translation: str, same: bool
) -> None:
    assert all(pair.same for pair in phone_pairs(source, translation)) is same


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [
        ("cy", "for 2 weeks", "am bythefnos"),
        ("de", "at 5.30pm", "um halb sechs"),
        ("fr", "1.5 hours in the 21st century", "une heure et demie au XXIe siècle"),
        ("fr", "in the 1930s, 24/7", "dans les années 30, 24 h/24 et 7 j/7"),
        ("th", "in 2015", "ในปี 2558"),
        ("sw", "9am", "saa 3 asubuhi"),
        ("ar", "100 to 200", "من مائة إلى مئتين"),
        ("pl", "no more than 8 in 24 hours", "nie więcej niż 8 na dobę"),
        ("pl", "stage 3", "stadium III"),
        ("bg", "COVID-19", "COVID"),
    ],
)
def test_the_same_number_said_another_way_is_no_difference(language: str, source: str, translation: str) -> None:
    assert differences(source, translation, language) == ()


def test_a_month_that_both_sides_name_says_no_number() -> None:
    [lost] = differences("5 tablets in May", "tabletki w maju", "pl")
    assert lost.source is not None and lost.source.value == 5


def test_in_24_hours_is_no_idiom_that_may_go() -> None:
    assert len(differences("no more than 8 in 24 hours", "dim mwy nag 8 y dydd", "cy")) == 1


def test_a_number_that_is_said_once_too_often_or_too_seldom_is_a_difference() -> None:
    assert len(differences("5 mg or 5 mL", "5 mg", "pl")) == 1
    assert len(differences("5 mg", "5 mg, 5 mg", "pl")) == 1
