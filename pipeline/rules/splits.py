"""Where a long sentence could be cut in two."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_JOINT = re.compile(
    r"[,;]? (?P<word>and|but|or|so|because|although|which|where|who|if|when|while|unless|until) |[;:–] (?P<next>\w+)"
)
_WORD = re.compile(r"\S+")
_FEWEST_WORDS = 5  # on each side of the cut


def place_to_split(sentence: str) -> str:
    """Return advice: the word before which the two halves are most alike in length, if there is a joint at all."""
    places = []
    words = [match.span() for match in _WORD.finditer(sentence)]
    starts, ends = [start for start, _ in words], [end for _, end in words]
    for match in _JOINT.finditer(sentence):
        before, after = bisect_left(starts, match.start()), len(words) - bisect_right(ends, match.start())
        if before >= _FEWEST_WORDS and after > _FEWEST_WORDS:
            has_comma = match.group()[0] in ",;:–"
            places.append((abs(before - after) - (4 if has_comma else 0), match["word"] or match["next"], before))
    if not places:
        return "Make two sentences of it."
    _, word, before = min(places)
    return f"Try a new sentence before “{word}”, after {before} words."
