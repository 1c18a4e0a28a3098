"""The learner of syllables, on a dictionary of a few words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench.syllable_learner import learn
from bench.syllable_sources import british, own_words, read_as_british, read_dictionary
from pipeline.language.learned_syllables import learned_syllables

HOME = Path(__file__).parents[1]
DICTIONARY = """\
'bout B AW1 T
bake B EY1 K
fire F AY1 ER0
fire(2) F AY1 R
tired T AY1 ER0 D # a note
"""


@pytest.fixture
def dictionary(tmp_path: Path) -> Path:
    path = tmp_path / "cmudict.dict"
    path.write_text(DICTIONARY, "utf-8")
    return path


def test_a_word_has_the_counts_of_all_its_pronunciations(dictionary: Path) -> None:
    counts = read_dictionary(dictionary)
    assert counts == {"'bout": {1}, "bake": {1}, "fire": {1, 2}, "tired": {2}}


def test_a_fire_may_have_one_syllable_to_learn(dictionary: Path) -> None:
    assert read_as_british(dictionary)["tired"] == {1, 2}
    assert read_as_british(dictionary)["bake"] == {1}


@pytest.mark.parametrize(
    ("american", "ours"),
    [
        ("hemorrhage", "haemorrhage"),
        ("colored", "coloured"),
        ("coloration", "coloration"),
        ("fiber", "fibre"),
        ("organization", "organisation"),
        ("esophagus", "oesophagus"),
        ("leukemia", "leukaemia"),
        ("size", "size"),
        ("pain", "pain"),
    ],
)
def test_american_words_are_spelled_as_in_britain(american: str, ours: str) -> None:
    assert british(american) == ours


def test_a_silent_e_is_learned_from_words() -> None:
    words = {"bake": 1, "make": 1, "bone": 1, "tone": 1, "baker": 2, "maker": 2, "boner": 2, "toner": 2}
    weights = learn([(word, frozenset({count})) for word, count in words.items()] * 3)
    assert [learned_syllables(word, weights) for word in ("cone", "coner", "take", "taker")] == [1, 2, 1, 2]


def test_the_same_words_give_the_same_weights() -> None:
    words = [(word, counts) for word, counts in sorted(own_words().items())][:200]
    assert learn(words) == learn(words)


def test_what_the_script_needs_is_said() -> None:
    command = [sys.executable, "-m", "bench.learn_syllables"]
    done = subprocess.run(command, cwd=HOME, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert "<cmudict.dict>" in done.stderr
