"""Measuring a page: golden cases, the policy, and the real page."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.language.terms import page_uses
from pipeline.model.glossary import Category, Glossary, Term
from pipeline.model.page import Document
from pipeline.model.scores import Score, Scores
from pipeline.stages.grade import grade
from pipeline.stages.measure import POLICY, measure
from pipeline.stages.parse import parse

HOME = Path(__file__).parents[2]
CASES = HOME / "tests" / "cases" / "measure"
SAMPLE = HOME / "source" / "pages" / "secondary-bone-cancer.txt"


def read(text: str) -> Document:
    return parse("source/pages/page.txt", text.encode(), "en")


def fkgl(text: str) -> float:
    return grade(measure(read(text))).page.grades["flesch_kincaid"]


def described(page: Document, scores: Scores) -> str:
    """Write the scores so that a person can check them by counting."""

    def row(name: str, score: Score) -> dict[str, object]:
        counts = {field: getattr(score.counts, field) for field in score.counts.__struct_fields__}
        grades = {formula: round(grade, 2) for formula, grade in score.grades.items()}
        age = score.reading and round(score.reading.age, 1)
        return {"name": name, **counts, **grades, "rarity": score.rarity and round(score.rarity, 2), "age": age}

    return (
        json.dumps(
            {
                "page": row("", scores.page),
                "sections": [row(section.name, section.score) for section in scores.sections],
                "sentences": [
                    f"{sentence.words} words, {sentence.syllables} syllables: {sentence.span.of(page.text)}"
                    for sentence in scores.sentences
                ],
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_a_page_is_counted_as_a_person_counts_it(case: str, golden) -> None:
    page = read((CASES / case / "page.txt").read_text("utf-8"))
    golden(CASES / case / "expected.json", described(page, grade(measure(page))))


PAGE = """Bone scan | Example Health

What it is

A bone scan looks at your bones. You have it in hospital.

You should bring

  • your letter
  • your tablets

Share this page
"""


def test_full_stops_after_list_items_change_nothing() -> None:
    with_stops = PAGE.replace("your letter", "your letter.").replace("your tablets", "your tablets.")
    assert measure(read(PAGE)).page == measure(read(with_stops)).page


def test_headings_are_not_counted() -> None:
    assert measure(read(PAGE)).page == measure(read(PAGE.replace("What it is", "What radiotherapy is"))).page


def test_a_telephone_number_weighs_as_much_as_a_short_word() -> None:
    with_number = PAGE.replace("in hospital.", "in hospital. Call 0808 800 4040.")
    with_word = PAGE.replace("in hospital.", "in hospital. Call when.")
    assert fkgl(with_number) == fkgl(with_word)


def test_a_decimal_or_a_short_form_does_not_make_a_page_easier() -> None:
    plain = "Scan | Example\n\nTake two mg every day, for example after food, and tell Doctor Smith if you are sick."
    marked = "Scan | Example\n\nTake 2.5 mg every day, e.g. after food, and tell Dr. Smith if you are sick."
    assert len(measure(read(marked)).sentences) == 1
    assert fkgl(marked) == pytest.approx(fkgl(plain), abs=1)


def test_each_section_has_its_score_from_its_heading_to_its_end() -> None:
    page = read(PAGE)
    [section] = [section for section in measure(page).sections if section.name == "What it is"]
    assert section.span.of(page.text).startswith("What it is")
    assert section.span.of(page.text).endswith("your tablets")
    assert section.score.counts.sentences == 5


def test_explained_terms_count_as_everyday_words_in_a_second_score() -> None:
    told = "Bones | Example\n\nYou may have denosumab, a medicine that helps bones. Denosumab is given once a month.\n"
    glossary = Glossary("", (Term("denosumab", "A medicine that helps bones.", Category.MEDICINE, True),))
    page = read(told)
    scores = measure(page, page_uses(page, glossary), glossary)
    for one in (scores.page, scores.sections[0].score, *scores.sentences):
        assert one.reading and one.reading_explained
        assert one.reading_explained.age < one.reading.age
    assert measure(page).page.reading_explained is None


def test_the_reading_age_is_the_health_reading_score_and_the_formulas_where_there_is_none() -> None:
    english, welsh = (grade(measure(parse("page.txt", PAGE.encode(), language))).page for language in ("en", "cy"))
    assert english.reading and english.reading_age == english.reading.age
    assert welsh.reading is None and welsh.reading_age == welsh.grades["flesch_kincaid"] + 5


def test_a_section_with_nothing_to_read_has_no_grades() -> None:
    page = read("Bone scan | Example Health\n\n\nWhat it is\n\n\nHow it works\n\nIt looks at your bones.\n")
    scores = [section.score for section in measure(page).sections if not section.score.counts.words]
    assert scores
    assert all(score.grades == {} and score.rarity is None and score.reading_age is None for score in scores)


def test_the_policy_goes_with_the_scores() -> None:
    assert measure(read(PAGE)).policy == POLICY


@pytest.mark.sample
def test_the_real_page_grades_as_its_policy_says() -> None:
    scores = grade(measure(parse("source/pages/secondary-bone-cancer.txt", SAMPLE.read_bytes(), "en")))
    assert 7.3 < scores.page.grades["flesch_kincaid"] < 8.1  # by other policies 3.7 to 8.9
    assert scores.page.counts.sentences == len(scores.sentences)


LIBRARIES = """
import sys
from pipeline.stages.measure import measure
from pipeline.stages.parse import parse
heavy = {"textstat", "wordfreq"}
assert not heavy & sys.modules.keys(), "loaded before it was needed"
measure(parse("page.txt", b"Gout\\n\\nGout hurts. It is a kind of arthritis.\\n", "en"))
assert heavy <= sys.modules.keys()
assert "spacy" not in sys.modules, "only terms need it"
"""


def test_textstat_and_wordfreq_are_used_and_loaded_only_then_and_spacy_not_at_all() -> None:
    done = subprocess.run([sys.executable, "-c", LIBRARIES], capture_output=True, text=True, check=False, cwd=HOME)
    assert (done.returncode, done.stderr) == (0, "")
