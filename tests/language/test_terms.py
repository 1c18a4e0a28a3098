"""Terms are found in every form that readers meet, and nowhere else."""

from __future__ import annotations

from itertools import pairwise

import pytest

from pipeline.language.terms import page_uses, plurals, term_uses
from pipeline.model.glossary import Category, Glossary, Term
from pipeline.stages.parse import parse

GLOSSARY = Glossary(
    "glossary.toml",
    (
        Term("bone scan", "A picture of the bones.", Category.TEST, True, avoid=("bone scintigraphy",)),
        Term("bone", "A hard part of the body.", Category.ANATOMY, False),
        Term("metastasis", "Cancer that has spread.", Category.DISEASE, True),
        Term("biological therapy", "Medicines that change cells.", Category.TREATMENT, True),
        Term("specialist nurse", "An expert nurse.", Category.PERSON, False, variants=("Macmillan nurse",)),
        Term("NICE", "It decides on medicines.", Category.ORGANISATION, True),
        Term("PET scan", "A test.", Category.TEST, True, variants=("PET-CT scan",), abbreviation="PET"),
        Term("anti-inflammatory medicine", "It eases pain.", Category.MEDICINE, True),
    ),
)


def found(text: str) -> list[tuple[str, str]]:
    return [(use.term, use.form) for use in term_uses(text, GLOSSARY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bone scans show bones.", [("bone scan", "Bone scans"), ("bone", "bones")]),
        ("Metastases are rare.", [("metastasis", "Metastases")]),
        ("Biological therapies help.", [("biological therapy", "Biological therapies")]),
        ("Ask the specialist nurse’s advice.", [("specialist nurse", "specialist nurse")]),
        ("A Macmillan nurse can help.", [("specialist nurse", "Macmillan nurse")]),
        ("Anti inflammatory medicines help.", [("anti-inflammatory medicine", "Anti inflammatory medicines")]),
        ("It is nice to have a pet.", []),
        ("NICE says that PET is safe.", [("NICE", "NICE"), ("PET scan", "PET")]),
        ("The backbone and the trombone.", []),
    ],
)
def test_a_term_is_found_in_each_of_its_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_uses_come_in_reading_order_with_their_places_and_do_not_overlap() -> None:
    text = "A bone scan.\nA bone, then a PET scan."
    uses = term_uses(text, GLOSSARY)
    assert [use.span.of(text) for use in uses] == [use.form for use in uses] == ["bone scan", "bone", "PET scan"]
    assert all(one.span.end <= other.span.start for one, other in pairwise(uses))


def test_a_name_to_avoid_is_marked() -> None:
    use = term_uses("You may have bone scintigraphy.", GLOSSARY)[0]
    assert (use.term, use.avoided) == ("bone scan", True)
    assert not term_uses("You may have a bone scan.", GLOSSARY)[0].avoided


def test_a_page_s_terms_are_those_of_its_content_and_never_go_over_two_blocks() -> None:
    page = parse("source/pages/page.txt", b"Bone\n\nScan your bones.\n\nShare this page: bone scan", "en")
    uses = page_uses(page, GLOSSARY)
    assert [(use.form, use.span.of(page.text)) for use in uses] == [("Bone", "Bone"), ("bones", "bones")]


def test_an_empty_glossary_finds_nothing() -> None:
    assert term_uses("A bone scan.", Glossary("glossary.toml")) == ()


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("biopsy", ("biopsies",)),
        ("X-ray", ("X-rays",)),
        ("diagnosis", ("diagnoses",)),
        ("abscess", ("abscesses",)),
        ("virus", ("viruses", "viri")),
        ("bacterium", ("bacteriums", "bacteria")),
        ("tablets", ()),
    ],
)
def test_plurals_are_made_as_english_and_medicine_make_them(form: str, expected: tuple[str, ...]) -> None:
    assert plurals(form) == expected
