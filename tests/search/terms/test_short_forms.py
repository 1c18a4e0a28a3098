"""Short forms are told from other words in capitals, and from their whole names."""

from __future__ import annotations

import pytest

from pipeline.search.terms.short_forms import is_introduced, is_written_out, short_forms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ask about COPD and MRIs.", ["COPD", "MRI"]),
        ("Go to A&E or a GP.", ["A&E", "GP"]),
        ("Type II, stage IV and stage IIIA.", []),
        ("The BRCA gene and the HAL protein.", []),
        ("COVID-19, H1N1, B12, www.NHS.UK and a@ABC.org", []),
        ("KEEP OUT OF REACH", []),
        ("An X-ray of I and a.", []),
    ],
)
def test_short_forms_are_found(text: str, expected: list[str]) -> None:
    assert [form for form, span in short_forms(text)] == expected
    assert [span.of(text) for form, span in short_forms(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Chronic obstructive pulmonary disease (COPD) is common.",
        "People with COPD (chronic obstructive pulmonary disease) cough.",
        "COPD stands for a long name.",
    ],
)
def test_a_short_form_beside_its_words_is_written_out(text: str) -> None:
    ((form, span),) = short_forms(text)
    assert is_written_out(text, form, span)


@pytest.mark.parametrize(
    "text",
    [
        "People with COPD cough.",
        "A disease of the lungs (COPD) is common.",
        "People with COPD (see your doctor) cough.",
        "Ask the charity (COPD) for help.",
    ],
)
def test_a_short_form_beside_other_words_is_not(text: str) -> None:
    ((form, span),) = short_forms(text)
    assert not is_written_out(text, form, span)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Radiofrequency ablation (RFA) uses heat.", True),
        ("Tuberculosis (TB) can be cured.", True),
        ("The electrocardiogram (ECG) is safe.", True),
        ("RFA (radiofrequency ablation) uses heat.", False),
        ("The bodies that decide (NICE) have agreed.", False),
    ],
)
def test_a_short_form_in_brackets_after_its_words_is_introduced(text: str, expected: bool) -> None:
    ((form, span),) = short_forms(text)
    assert is_introduced(text, form, span) is expected
