"""What a translator is warned of."""

from __future__ import annotations

import pytest

from pipeline.language.cautions import cautions


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Call 0808 800 4040 from 9am to 5pm.", ["telephone number (0808 800 4040)"]),
        ("Take 2.5 mg twice a day.", ["amount (2.5 mg)"]),
        ("Do not stop your tablets.", ["“do not”"]),
        ("It can’t usually be cured.", ["“can’t”"]),
        ("This is an emergency: go straight away.", ["at once (emergency, straight away)"]),
        ("Never take more than 4 tablets.", ["amount (4 tablets)", "“never”"]),
        ("There are 2 ways. You may notice a nothing-like pain.", []),
        ("Updated in 2015, for 518 readers.", []),
    ],
)
def test_a_text_that_could_harm_says_what_to_watch_worst_first(text: str, words: list[str]) -> None:
    found = cautions(text)
    assert len(found) == len(words)
    assert all(word in one for word, one in zip(words, found, strict=True))


def test_a_medicine_is_named() -> None:
    assert cautions("You have it as tablets.", ["denosumab"]) == (
        "It names a medicine (denosumab). Keep to the glossary.",
    )
