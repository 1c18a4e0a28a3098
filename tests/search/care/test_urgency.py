"""A sentence about an emergency that stands in a box is seen by a reader who skims; inside a closed one it is not."""

from __future__ import annotations

from pipeline.search.care.urgency import emergencies, is_set_apart
from pipeline.stages.parse import parse

WORDS = "Pain may come and go. It may get worse at night. If you cannot pee, go to A&E."


def stands_out(markdown: str) -> bool:
    page = parse("source/pages/page.md", f"# Back pain\n\nMost people get better.\n\n{markdown}\n".encode(), "en")
    ((block, sentence),) = emergencies(page)
    return is_set_apart(block, sentence, ())


def test_a_box_sets_its_words_apart() -> None:
    assert stands_out(f"> [!WARNING]\n> {WORDS}")


def test_a_paragraph_and_what_a_reader_has_to_open_do_not() -> None:
    assert not stands_out(WORDS)
    assert not stands_out(f"<details><summary>More</summary>\n\n{WORDS}\n\n</details>")
