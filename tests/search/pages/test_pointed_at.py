"""What words point to is looked for where they send the reader: next to them, and then on that side of the page."""

from __future__ import annotations

import pytest

from pipeline.search.pages.pointed_at import is_on_page, layout, stands_beside
from pipeline.search.pages.references import references
from pipeline.stages.parse import parse

END = "\n\nMost people get better in a week, and need no treatment.\n"


def found(text: str) -> tuple[bool, bool]:
    """Return whether the first reference of a page in Markdown has its thing beside it, and whether on the page."""
    page = parse("source/pages/page.md", f"# Flu\n\n{text}{END}".encode(), "en")
    where, first = layout(page), references(page)[0]
    return stands_beside(where, first), is_on_page(where, first)


@pytest.mark.parametrize(
    "text",
    [
        "Check the symptoms below.\n\n- a cough\n- pain",
        "See below.\n\n- a cough\n- pain",
        "The table below has the doses.\n\n| Age | Dose |\n| --- | --- |\n| 5 | 1 spoon |",
        "![A hand on a chest](chest.png)\n\nBreathe out as in the picture above.",
        "Read the advice in the box below.\n\n> [!NOTE]\n> Rest at home and drink water.",
        "Use the links below.\n\nRead [about colds](colds.md) or [about coughs](coughs.md).",
        "Call one of the numbers below.\n\nNurse: 01632 960 001",
        "You may take steroids (see below).\n\nSteroids calm the lungs.",
    ],
)
def test_what_stands_next_to_the_words_is_what_they_mean(text: str) -> None:
    assert found(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "You may take steroids (see below).\n\nRest.\n\n## Steroids\n\nThey calm the lungs.",
        "The table below has the doses.\n\nAsk your nurse.\n\n| Age | Dose |\n| --- | --- |\n| 5 | 1 spoon |",
        "A comb is all you need.\n\nWash your hair first.\n\nUse a comb (see above).",
    ],
)
def test_what_stands_further_off_is_on_the_page_all_the_same(text: str) -> None:
    assert found(text) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "You may take steroids (see below).\n\nRest at home.",
        "Use the form below.\n\nThe form is short.",
        "The table above has the doses.\n\n| Age | Dose |\n| --- | --- |\n| 5 | 1 spoon |",
        "The table below has the doses.\n\nTable tennis is healthy.",
        "The picture below helps.\n\nRest at home.",
    ],
)
def test_what_is_nowhere_on_that_side_is_not_found(text: str) -> None:
    assert found(text) == (False, False)
