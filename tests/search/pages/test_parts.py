"""The part of a page around a place."""

from __future__ import annotations

from pipeline.search.pages.parts import part_around
from pipeline.stages.parse import parse


def test_a_part_goes_from_its_heading_there_or_lost_to_the_next() -> None:
    text = "Back pain\n\nTreatment\n\nRest helps at first.\n\nWalk.\n\n\nSurgery is for people whose pain stays."
    page = parse("source/pages/example.txt", text.encode(), "en")
    parts = [[one.text for one in part_around(page, block)] for block in page.blocks if not block.is_heading]
    first = ["Rest helps at first.", "Walk."]
    assert parts == [first, first, ["Surgery is for people whose pain stays."]]
