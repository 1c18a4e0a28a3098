"""A glossary's file is changed where a term changed, and nowhere else."""

from __future__ import annotations

import msgspec
from hypothesis import given

from pipeline.formats.settings import read_glossary
from pipeline.formats.settings.glossary_edit import edited
from pipeline.model.errors import SettingsError
from pipeline.model.glossary import Concept
from tests.formats.test_glossary_csv import CONCEPTS

FILE = """\
# Our terms.

[[term]]
name = "rib"  # no other name
explanation = "A bone."
category = "anatomy"
explain = false
variants = [
    "costa",  # in letters only
    "chest bone",
]

# ---- Tests

[[term]]
name = "scan"
explanation = "A \\"picture\\" # of the body."  # checked
category = "test"
explain = true
"""


def test_comments_stay_beside_or_above_what_they_stood_by() -> None:
    rib, scan = read_glossary("g.toml", FILE.encode()).terms
    new = msgspec.structs.replace(rib, variants=("costa",), plain=("chest bone",))
    rows = edited("g.toml", FILE.encode(), (new, msgspec.structs.replace(scan, explanation="A look."))).decode()
    assert rows == FILE.replace(
        'variants = [\n    "costa",  # in letters only\n    "chest bone",\n]',
        '# in letters only\nvariants = ["costa"]\nplain = ["chest bone"]',
    ).replace('explanation = "A \\"picture\\" # of the body."  # checked', '# checked\nexplanation = "A look."')


def test_terms_that_do_not_differ_change_no_byte() -> None:
    data = b"\xef\xbb\xbf" + FILE.replace("\n", "\r\n").encode()
    assert edited("g.toml", data, read_glossary("g.toml", data).terms) == data


@given(CONCEPTS, CONCEPTS)
def test_a_glossary_holds_what_it_was_given(before: tuple[Concept, ...], after: tuple[Concept, ...]) -> None:
    data = b"# Ours\n"
    for given_terms in (before, after):
        terms = {one.term.name: one.term for one in given_terms}
        data = edited("g.toml", data, terms.values())
        try:
            read = {term.name: msgspec.structs.replace(term, line=0) for term in read_glossary("g.toml", data).terms}
        except SettingsError as error:
            assert "belongs to" in str(error) or "uses" in str(error) or "avoided" in str(error)
            continue
        assert {name: read[name] for name in terms} == terms
    assert data.startswith(b"# Ours\n")
