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
        ("There is no need to fast.", ["“no need”"]),
        ("Avoid alcohol while you have treatment.", ["“avoid”"]),
        ("Take it without food.", ["“without”"]),
        ("None of these tests hurt.", ["“none”"]),
        ("You needn’t come in, except for a scan.", ["“needn’t, except”"]),
        ("It is no longer working.", ["“no longer”"]),
        ("Call no-one, and have nothing to eat.", ["“no-one, nothing”"]),
        ("Use 2 puffs; about 5% of people cough.", ["amount (2 puffs, 5%)"]),
        ("Have it cut to 5 cm or 2 L.", ["amount (5 cm, 2 L)"]),
        ("Ring the emergency-line.", ["at once (emergency)"]),
        ("For non-urgent advice, ring in the day.", []),
        ("There is no set way, and whether or not you smoke, care helps not only you.", []),
        ("A not-for-profit, none the less. Yes or no? Room no 5 has 5G, in 30 minutes.", []),
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
