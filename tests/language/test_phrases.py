"""The quick search for phrases finds what spaCy's matcher finds, which is the oracle here."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.settings import read_glossary
from pipeline.language.phrases import PhraseIndex
from pipeline.language.terms import _forms
from pipeline.language.tokens import phrase_finder
from pipeline.stages.parse import parse

HOME = Path(__file__).parents[2]
PHRASES = (
    "bone", "bone scan", "bone marrow", "bone marrow test", "X-ray", "nurse", "MRI", "NICE", "ALL", "lymphoma",
    "Hodgkin lymphoma", "Hodgkin's disease", "in-patient", "A&E", "hepatitis C", "anti-inflammatory medicine",
)  # fmt: skip
WORDS = (
    *" ".join(PHRASES).split(), *(phrase for phrase in PHRASES), "nice", "all", "mri", "non", "pre", "Hodgkin’s",
    "nurses", "nurse’s", "nurse(s)", "bones", "scan", "2.5", "5", "the", "x", "ray", "Bone", "SCAN", "of",
    "www.bone.org", "nurse@bone.org", "İ", "can\N{SOFT HYPHEN}cer", "bo\N{SOFT HYPHEN}ne",
)  # fmt: skip
BETWEEN = (
    " ",
    " ",
    " ",
    " ",
    " ",
    "-the ",
    "-bone ",
    "\N{NO-BREAK SPACE}",
    ", ",
    ". ",
    "/the ",
    " (",
    ") ",
    " – ",
    "  ",
    "\n",
    "; ",
    "” ",
)
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(BETWEEN)), max_size=14).map(
    lambda parts: "".join(word + between for word, between in parts)
)


def found(text: str, *phrases: str) -> list[tuple[str, str]]:
    return [(span.of(text), key) for span, key in PhraseIndex({phrase: phrase for phrase in phrases}).find(text)]


@given(TEXTS, st.lists(st.sampled_from(PHRASES), unique=True))
def test_it_finds_what_spacy_finds(text: str, phrases: list[str]) -> None:
    wanted = {phrase: phrase for phrase in phrases}
    assert PhraseIndex(wanted).find(text) == phrase_finder(wanted).find(text)


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=4), max_size=4))
def test_any_text_is_searched_and_what_is_found_lies_in_it_without_overlap(text: str, phrases: list[str]) -> None:
    spans = [span for span, _ in PhraseIndex({phrase: phrase for phrase in phrases}).find(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.sample
def test_it_finds_the_same_terms_as_spacy_on_the_sample_page() -> None:
    glossary = read_glossary("source/glossary.toml", (HOME / "source/glossary.toml").read_bytes())
    path = HOME / "source/pages/secondary-bone-cancer.txt"
    page = parse("source/pages/page.txt", path.read_bytes(), "en")
    forms = {form: f"{term} {is_avoided}" for form, (term, is_avoided) in _forms(glossary).items()}
    for block in page.blocks:
        assert PhraseIndex(forms).find(block.text) == phrase_finder(forms).find(block.text)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("see www.bone-scan.org", "bone"),
        ("write to nurse@example.org", "nurse"),
        ("at https://example.org/bone/scan", "scan"),
        ("the bone_scan file", "bone"),
        ("bone  scan", "bone scan"),
    ],
)
def test_what_is_no_word_of_the_text_is_not_found(text: str, phrase: str) -> None:
    assert found(text, phrase) == []
