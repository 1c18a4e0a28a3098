"""Words are counted as a reader counts them."""

from __future__ import annotations

import pytest

from pipeline.language.words import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your well-being, don't, can’t.", ["Your", "well-being", "don't", "can’t"]),
        ("anti\N{NON-BREAKING HYPHEN}inflammatory", ["anti\N{NON-BREAKING HYPHEN}inflammatory"]),
        ("the nurse’s and nurses’ tea", ["the", "nurse’s", "and", "nurses", "tea"]),
        ("your nurse(s) (or doctor)", ["your", "nurse(s", "or", "doctor"]),
        ("5mg or 5 mg/kg", ["5", "mg", "or", "5", "mg", "kg"]),
        ("1,000 ml at 9.30am", ["1,000", "ml", "at", "9.30am"]),
        ("and/or 10%", ["and", "or", "10"]),
        ("e.g. in the U.K. (RFA)", ["e.g", "in", "the", "U.K", "RFA"]),
        ("pain – bone—marrow", ["pain", "bone", "marrow"]),
        ("COVID-19, X-rays and A&E", ["COVID-19", "X-rays", "and", "A&E"]),
        ("5-10 to 5–10", ["5-10", "to", "5–10"]),
        ("met-ass-ta-sees", ["met-ass-ta-sees"]),
        ("hepatitis C.", ["hepatitis", "C"]),
        (
            "It was seen.[2] 1.The 2:3 4-8µg 16ml HbA1c",
            ["It", "was", "seen", "2", "1", "The", "2:3", "4-8", "µg", "16", "ml", "HbA1c"],
        ),
        ("can\N{SOFT HYPHEN}cer R&D a_b", ["can\N{SOFT HYPHEN}cer", "R&D", "a_b"]),
        ("¿Cómo está? l’infirmière", ["Cómo", "está", "l’infirmière"]),
        ("قلب الألمُ، والعِظام؟ درد ہے۔", ["قلب", "الألمُ", "والعِظام", "درد", "ہے"]),
        ("क्या दर्द है। नर्स", ["क्या", "दर्द", "है", "नर्स"]),
        (" – … * ", []),
        ("", []),
    ],
)
def test_words_are_what_a_reader_counts(text: str, expected: list[str]) -> None:
    found = words(text)
    assert [word.text for word in found] == expected
    assert all(word.span.of(text) == word.text and not word.is_copied for word in found)


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("Call 0808 800 4040 now.", ["0808 800 4040"]),
        ("Call +44 20 7946 0958 or 0808\N{NO-BREAK SPACE}800\N{NO-BREAK SPACE}4040.",
         ["+44 20 7946 0958", "0808\N{NO-BREAK SPACE}800\N{NO-BREAK SPACE}4040"]),
        ("Read www.nhs.uk/bone-cancer/x.", ["www.nhs.uk/bone-cancer/x"]),
        ("Write to a.nurse@example.org or see NHS.uk.", ["a.nurse@example.org", "NHS.uk"]),
        ("See https://example.org/0808-800-4040.", ["https://example.org/0808-800-4040"]),
        ("Call 999 or 111, in 2015, e.g. at 9.30am.", []),
    ],
)  # fmt: skip
def test_a_telephone_number_or_address_is_one_word_that_is_copied(text: str, copied: list[str]) -> None:
    assert [word.text for word in words(text) if word.is_copied] == copied
