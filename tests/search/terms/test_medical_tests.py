"""The tests and scans that a part of a page names."""

from __future__ import annotations

from pipeline.model.page import sections
from pipeline.search.terms.medical_tests import named_tests
from pipeline.stages.parse import parse


def test_a_test_is_known_by_the_words_before_it() -> None:
    text = "Bones\n\nYou have a bone scan, X-rays and a blood test. Other tests are rare. Some tests hurt."
    (section,) = sections(parse("source/pages/example.txt", text.encode(), "en"))
    assert named_tests(section) == {"bone scan", "x-ray", "blood test"}
