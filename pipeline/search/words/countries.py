"""What the readers' country changes in how numbers and words are written."""

from __future__ import annotations

from pipeline.model.house import House

# Where day comes after month, feet and Fahrenheit are in use, and colour is color.
_AMERICAN = frozenset({"US", "PR", "GU", "VI", "AS", "MP"})


def is_american(house: House) -> bool:
    """Whether a house writes for readers in the United States."""
    return house.country in _AMERICAN or house.source_language.lower() == "en-us"
