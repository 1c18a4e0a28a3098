"""What a page lists of one subject, in its summary and in its body."""

from __future__ import annotations

import re

from pipeline.model.page import Document
from pipeline.search.pages.told import listed, sentence_about, stems_of, summary
from pipeline.stages.parse import parse

BODY = "\n\n\nSymptoms\n\nSymptoms in children may include:\n\n  • pain\n\n\nCare\n\nRest at home."


def page(text: str) -> Document:
    return parse("source/pages/example.txt", text.encode(), "en")


def test_a_summary_is_short_and_has_the_parts_of_the_page_below_it() -> None:
    short, alone = page("Bones\n\nSymptoms include pain." + BODY), page("Bones\n\nSymptoms include pain.")
    long = page("Bones\n\n" + "Most people get better by themselves. " * 80 + BODY)
    top = summary(short)
    assert top
    assert [block.text for block in top.blocks] == ["Symptoms include pain."]
    assert summary(alone) is None
    assert summary(long) is None


def test_a_list_is_known_by_its_subject_and_by_whom_it_is_about() -> None:
    found = list(listed(page("Bones\n\nThe symptoms of bone pain include:\n\n  • aches\n  • pain" + BODY)))
    assert [(one.subject, sorted(one.qualifiers)) for one in found] == [("symptoms", ["pain"]), ("symptoms", ["child"])]


def test_a_part_is_searched_sentence_by_sentence_but_not_in_its_items() -> None:
    top = summary(page("Bones\n\nRest. Tests are free.\n\nTake:\n\n  • Tests of blood" + BODY))
    assert top
    span = sentence_about(top, re.compile(r"Tests are[^.]*"))
    assert span
    assert sentence_about(top, re.compile("blood")) is None
    assert {"rest", "free", "blood"} <= stems_of(top)
