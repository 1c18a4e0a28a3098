"""Where a long sentence could be cut in two."""

from __future__ import annotations

import functools
import re

_JOINT = re.compile(
    r"[,;]? (?P<word>and|but|or|so|because|although|which|where|who|if|when|while|unless|until) |[;:–] (?P<next>\w+)"
)
_FEWEST_WORDS = 5  # on each side of the cut


@functools.lru_cache(maxsize=64)
def place_to_split(sentence: str) -> str:
    """Return advice: the word before which the two halves are most alike in length, if there is a joint at all."""
    places = []
    count = len(sentence.split())
    for match in _JOINT.finditer(sentence):
        begun = sentence[: match.start()]
        before = len(begun.split())
        is_in_word = not (sentence[match.start()].isspace() or begun[-1:].isspace())  # as a comma is
        after = count - before + is_in_word
        if before >= _FEWEST_WORDS and after > _FEWEST_WORDS:
            has_comma = match.group()[0] in ",;:–"
            places.append((abs(before - after) - (4 if has_comma else 0), match["word"] or match["next"], before))
    if not places:
        return "Make two sentences of it."
    _, word, before = min(places)
    return f"Try a new sentence before “{word}”, after {before} words."
