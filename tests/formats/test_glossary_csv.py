"""A glossary as a table: nothing is lost on the way out and back, and what could do harm is refused with its line."""

from __future__ import annotations

import csv
import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.glossary_csv import read_csv, write_csv
from pipeline.formats.tbx import read_tbx, write_tbx
from pipeline.model.errors import SettingsError
from pipeline.model.glossary import Category, Concept, Rendering, Term

HEADING = "name,explanation,category,explain"
# Words as a glossary can hold them: no control characters (glossary.toml refuses them), nor what XML cannot hold.
_LETTERS = st.characters(blacklist_categories=("Cc", "Cs", "Cn"))
_WORDS = st.one_of(
    st.text(_LETTERS, min_size=1, max_size=12),
    st.sampled_from(["=1+1", "'=x", "a | b", "a\\|b\\", "-x", "@b", "'", '"']),
).map(lambda text: text.strip() or "x")
_LISTS = st.lists(_WORDS, max_size=3).map(tuple)
_TERMS = st.builds(
    Term,
    name=_WORDS,
    explanation=_WORDS,
    category=st.sampled_from(Category),
    explain=st.booleans(),
    variants=_LISTS,
    abbreviation=st.just("") | _WORDS,
    avoid=_LISTS,
    plain=_LISTS,
    brands=_LISTS,
)
_NAMES = st.lists(_WORDS, min_size=1, max_size=2).map(tuple)
_RENDERINGS = [
    st.none() | st.builds(Rendering, st.just(tag), _NAMES, st.just("") | _WORDS, st.booleans()) for tag in ("pl", "ur")
]
CONCEPTS = st.lists(
    st.builds(
        lambda term, *found: Concept(term, tuple(filter(None, found))),
        _TERMS,
        *_RENDERINGS,
    ),
    max_size=3,
).map(tuple)


def without_lines(concepts: tuple[Concept, ...]) -> tuple[Concept, ...]:
    return tuple(Concept(msgspec.structs.replace(one.term, line=0), one.renderings) for one in concepts)


@given(CONCEPTS)
def test_a_table_gives_back_the_terms_that_it_was_made_of(concepts: tuple[Concept, ...]) -> None:
    assert without_lines(read_csv("g.csv", write_csv(concepts, ("pl", "ur")))) == concepts


@given(CONCEPTS)
def test_tbx_gives_back_the_terms_that_it_was_made_of(concepts: tuple[Concept, ...]) -> None:
    assert without_lines(read_tbx("g.tbx", write_tbx(concepts, "en", "Us"), "en")) == concepts


@given(CONCEPTS)
def test_no_cell_of_a_table_is_run_by_a_spreadsheet(concepts: tuple[Concept, ...]) -> None:
    table = csv.reader(io.StringIO(write_csv(concepts, ("pl",)).decode("utf-8-sig"), newline=""))
    assert not [cell for row in table for cell in row if cell.startswith(("=", "+", "-", "@", "\t"))]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            f"{HEADING}\nrib,=HYPERLINK(1),anatomy,yes",
            "g.csv:2: the cell “=HYPERLINK(1)” begins like a formula; put an",
        ),
        (f"{HEADING}\nrib,A bone.,anatomy,yes\n-rib,b,test,no", "g.csv:3: the cell “-rib” begins like a formula;"),
        ("name,explanaton,category,explain\n", "g.csv:1: unknown column “explanaton”; did you mean “explanation”?"),
        ("name,explanation,category\n", "g.csv:1: the column “explain” is missing; add it to the heading: explain"),
        (f"{HEADING},name\n", "g.csv:1: the column “name” stands here twice; keep one of the two"),
        (f"{HEADING}\nrib,A bone.,anatomi,yes", "g.csv:2: “anatomi” is no category; did you mean “anatomy”?"),
        (f"{HEADING}\nrib,A bone.,anatomy,perhaps", "g.csv:2: “perhaps” is neither yes nor no; write yes or no"),
        (f"{HEADING}\n\n\nrib,A bone, bent.,anatomy,yes", "g.csv:4: this row has 5 cells, and the heading has 4;"),
        (f"{HEADING}\nrib,,anatomy,yes", "g.csv:2: “explanation” is empty;"),
        (f'{HEADING}\n"rib,A', "g.csv:2: this row cannot be read"),
        (f"{HEADING},pl: name,pl: state\nrib,A.,anatomy,yes,x,done", "g.csv:2: “done” is no state; write draft or"),
        ("", "g.csv:1: the column “name” is missing;"),
    ],
)
def test_a_wrong_table_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(SettingsError) as refused:
        read_csv("g.csv", text.encode())
    assert str(refused.value).startswith(said)


def test_a_table_that_is_not_utf_8_is_refused() -> None:
    with pytest.raises(SettingsError, match=r"g\.csv:2: byte 0xe9 is not UTF-8"):
        read_csv("g.csv", f"{HEADING}\nr\xe9,A.,anatomy,yes".encode("latin-1"))


@pytest.mark.parametrize("mark", [";", "\t"])
def test_a_table_may_part_its_cells_as_spreadsheets_of_other_countries_do(mark: str) -> None:
    (one,) = read_csv("g.csv", f"{HEADING}\nrib,A bone.,Anatomy,NO".replace(",", mark).encode())
    assert (one.term.name, one.term.category, one.term.explain, one.term.line) == ("rib", Category.ANATOMY, False, 2)
