"""`plainleaf spell`: the words that no dictionary has."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.model.prose import prose
from pipeline.search.words.unknown_words import to_look_up
from pipeline.stages.parse import parse

PAGE = (
    "Throat\n\nThe oesophogus is a tube that doesn’t hurt. Dr Wibblethorpe gives bisphosphonates.\n\n"
    "Call an A&E nurse at x@flibber.org.\n"
)


def looked_up(text: str, *terms: str) -> list[str]:
    return list(to_look_up(prose(parse("page.txt", text.encode(), "en")), terms))


def test_only_whole_words_in_small_letters_are_looked_up() -> None:
    assert "oesophogus" in looked_up(PAGE)
    assert not {"wibblethorpe", "flibber", "doesn"} & set(looked_up(PAGE))
    assert "flumpish" not in looked_up("Flu\n\nRest in a flumpish-looking bed.")


def test_the_team_s_own_terms_are_known() -> None:
    text = "Bones\n\nThe plonkule is a cell."
    assert "plonkule" in looked_up(text)
    assert "plonkule" not in looked_up(text, "Plonkule cells")


def test_without_the_program_one_line_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "throat.txt"
    page.write_text(PAGE, "utf-8")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["spell", str(page)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.startswith("hunspell: this program is not installed; on Debian or Ubuntu: apt install hunspell ")


@pytest.mark.outside("hunspell")
def test_a_misspelt_word_is_told_with_its_line_and_what_may_be_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "throat.txt"
    page.write_text(PAGE, "utf-8")
    assert main(["spell", str(page), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(one["line"], one["word"]) for one in found] == [(3, "oesophogus")]
    assert "oesophagus" in found[0]["meant"]
    assert main(["spell", str(page)]) == 0
    assert "throat.txt:3: no dictionary has “oesophogus”; did you mean “oesophagus”" in capsys.readouterr().out
