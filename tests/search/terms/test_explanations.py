"""Whether a sentence explains a term, on sentences as health pages write them."""

from __future__ import annotations

import pytest

from pipeline.language.terms import page_uses
from pipeline.model.glossary import Category, Glossary, Term
from pipeline.search.terms.stories import stories
from pipeline.stages.parse import parse

GLOSSARY = Glossary(
    "glossary.toml",
    (
        Term("warfarin", "A medicine that stops the blood from clotting.", Category.MEDICINE, True),
        Term("hypertension", "Pressure in the blood vessels that is too high.", Category.DISEASE, True),
        Term("osteoclast", "A cell that breaks down old bone.", Category.ANATOMY, True),
        Term("colonoscopy", "A look inside the bowel with a camera.", Category.TEST, True, ("colonoscopies",)),
        Term("biological therapy", "Medicines that change how cells work.", Category.TREATMENT, True),
        Term("transient ischaemic attack", "A short stroke.", Category.DISEASE, True, abbreviation="TIA"),
    ),
)


def is_explained(text: str, term: str) -> bool:
    page = parse("source/pages/page.txt", f"A page\n\n{text}\n".encode(), "en")
    told = {story.term.name: story for story in stories(page, page_uses(page, GLOSSARY), GLOSSARY)}
    return told[term].explained is not None


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("warfarin", "Warfarin is a medicine that thins the blood."),
        ("warfarin", "You may take a blood thinner called warfarin."),
        ("warfarin", "Some people take a blood thinner (warfarin)."),
        ("warfarin", "Warfarin – a blood thinner – can help."),
        ("warfarin", "Warfarin stops blood clots."),
        ("warfarin", "You may need warfarin, which stops blood clots."),
        ("warfarin", "You may need warfarin (a blood thinner)."),
        ("hypertension", "Hypertension means that your blood pressure is too high."),
        ("hypertension", "High blood pressure is also known as hypertension."),
        ("hypertension", "Your blood pressure may be too high. This is called hypertension."),
        ("hypertension", "The pressure in your arteries is too high. Doctors call this hypertension."),
        ("hypertension", "High blood pressure (hypertension) has no symptoms."),
        ("hypertension", "High blood pressure (also called hypertension) has no symptoms."),
        ("hypertension", "Hypertension, or high blood pressure, has no symptoms."),
        ("osteoclast", "Specialised cells called osteoclasts break down old bone."),
        ("osteoclast", "Osteoclasts are cells that break down bone."),
        ("colonoscopy", "A colonoscopy is when a doctor looks inside your bowel."),
        ("colonoscopy", "Colonoscopies are used to look inside the bowel."),
        ("colonoscopy", "In a colonoscopy a doctor looks inside your bowel with a camera."),
        ("transient ischaemic attack", "A TIA (a short stroke) is a warning."),
    ],
)
def test_an_explanation_is_recognised(term: str, text: str) -> None:
    assert is_explained(text, term)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("warfarin", "You may need warfarin."),
        ("warfarin", "Warfarin is an option for some people."),
        ("warfarin", "Warfarin is the most common choice."),
        ("warfarin", "Warfarin can help, but it may cause bleeding."),
        ("warfarin", "You may take a drug called warfarin."),
        ("warfarin", "Some medicines (such as warfarin) may cause bleeding."),
        ("warfarin", "You may take aspirin, warfarin or other tablets."),
        ("hypertension", "Hypertension is a risk for your heart."),
        ("hypertension", "Hypertension, which can cause strokes, is common."),
        ("hypertension", "You may have hypertension (see below)."),
        ("osteoclast", "Some treatments stop osteoclasts."),
        ("colonoscopy", "You may have a scan, a colonoscopy, a blood test and other tests."),
        ("colonoscopy", "You may have a colonoscopy, a blood test for iron, and a scan."),
        ("biological therapy", "There are many types of biological therapy."),
        ("transient ischaemic attack", "A transient ischaemic attack (TIA) can come again."),
        ("warfarin", "You may have a biological therapy called warfarin."),
    ],
)
def test_what_only_mentions_a_term_does_not_explain_it(term: str, text: str) -> None:
    assert not is_explained(text, term)


def test_a_heading_that_asks_what_a_term_is_explains_it_below() -> None:
    assert is_explained("\nWhat is a colonoscopy?\n\nA doctor looks inside your bowel.", "colonoscopy")
    assert is_explained("\nColonoscopy\n\nThis is a look inside your bowel.", "colonoscopy")
    assert not is_explained("\nColonoscopy\n\nYour doctor will ask you to come in.", "colonoscopy")
