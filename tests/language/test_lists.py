"""Lists are read without their notes, from the folder of whoever asks."""

from __future__ import annotations

from pipeline.language.lists import has, lines, table


def test_notes_and_blank_lines_are_no_words() -> None:
    for words in (lines("prefixes.txt"), lines("function_words.txt", "pipeline.search")):
        assert words and all(word.strip() and not word.startswith("#") for word in words)


def test_a_table_is_found_by_its_name() -> None:
    assert has("numbers_cy.toml") and not has("numbers_xx.toml")
    assert table("numbers_cy.toml")["words"]
