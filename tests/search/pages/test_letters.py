"""What was read in a wrong encoding is worked out exactly, or not at all; right words are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.search.pages.letters import broken

# Letters that are lost most often. Not â: with two signs behind it, it looks like a lost letter itself.
OFTEN = "£€°±²³µ½¼×÷éèêëáàäöüóúíñçïôøåæ’‘“”–—…•™≤≥αβμ→"


def misread(text: str) -> str:
    """Return a text in UTF-8 as a program shows it that takes it for Windows-1252."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode("utf-8"))


@given(st.text(st.sampled_from(OFTEN + "abcdefgxyz0123456789"), min_size=1, max_size=12))
def test_a_misread_word_is_put_right(word: str) -> None:
    shown = misread(word)
    if any(letter.isspace() for letter in shown):  # a space that does not break is cut, as readers cut it
        return
    meant = {found.span.of(shown): found.meant for found in broken(shown)}
    assert meant == ({} if word.isascii() else {shown: word})


ACCENTED = st.text(st.sampled_from("abcdeféèêëáàäöüóúíñçïôøåæ"), min_size=1, max_size=9)
MEASURED = st.text(st.sampled_from("0123456789£€°±²³µ½¼×÷–—≤≥"), min_size=1, max_size=6)


@given(st.lists(ACCENTED | MEASURED, max_size=8), st.sampled_from(["{}", "“{}”", "‘{}’ – …", "({}).", "{}’s"]))
def test_a_text_that_was_read_right_has_nothing_broken(words: list[str], around: str) -> None:
    assert list(broken(around.format(" ".join(words)))) == []


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("don\u0092t", "don’t"),
        ("10Â", "10"),
        ("ï»¿Flu", "Flu"),
        ("donÃ¢â‚¬â„¢t", "don’t"),
        ("5\ufffd10", ""),
        ("donâ€t", ""),
        ("voilÃ", ""),
    ],
)
def test_what_cannot_be_worked_out_is_left_to_a_person(shown: str, meant: str) -> None:
    (found,) = broken(f"Take it, {shown}, and rest.")
    assert found.meant == meant
    assert found.span.of(f"Take it, {shown}, and rest.") == shown


@pytest.mark.parametrize(
    "name", ["João", "SÃO", "Ångström", "Gonçalves", "Noël’s", "“CAFÉ”", "Zoë–Ana", "Đặng", "Łódź"]
)
def test_names_have_their_letters_by_right(name: str) -> None:
    assert list(broken(f"Ask {name} today.")) == []
