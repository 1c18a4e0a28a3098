"""How a page says how likely something is."""

from __future__ import annotations

import re

_FREQUENCY = re.compile(
    r"\d (?:in|out of) (?:every )?\d|\b(?:one|two|three|four|five) in \w+ (?:people|women|men|children)"
    r"|\b(?:half|quarters?|thirds?) of\b|\bout of (?:every )?\d|from \d[\d.]*% to \d"
)
_SHARE = re.compile(r"\d\s?%|\d per ?cent\b")
# A strength, a share of food or of a measure, and not of people.
_NO_PEOPLE = re.compile(
    r"cream|gel|ointment|lotion|shampoo|solution|spray|drops|alcohol|bleach|fat\b|juice|cocoa|saturat|oxygen|hba1c|a1c"
    r"|daily value|dv\b|milk|strength|hydrocortisone|peroxide|effort|uv|sun|salt|calories|energy|protein|weight"
    r"|discount|wool|cotton|of (?:the |your )?(?:usual |normal )?dose"
)


def says_how_many(text: str) -> bool:
    """Whether a text gives a number of people out of others: “1 in 10 people”, “half of women”."""
    return bool(_FREQUENCY.search(text))


def gives_a_figure(text: str) -> bool:
    """Whether a text gives a number of people, or a percentage."""
    return bool(_FREQUENCY.search(text) or _SHARE.search(text))


def is_no_share_of_people(around: str) -> bool:
    """Whether a percentage with these words (in small letters) around it is about a cream, a food or a measure."""
    return bool(_NO_PEOPLE.search(around))
