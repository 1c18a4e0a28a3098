"""“A” stands before a vowel sound, or “an” before another: “a infection”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.anchors import before
from pipeline.search.words.capitals import as_written, begins_sentence
from pipeline.search.words.wording import quoted

_BEFORE_VOWEL = re.compile(
    r"[Aa] (?P<next>(?:[aeio]\w{2,}|[xX]-ray|MRI|HIV|NHS|ECG|STI|NSAID|hour|ulcer|upper|under\w*"
    r"|un[a-hj-z]\w+))\b(?!\)|/)"
)
_BEFORE_OTHER = re.compile(
    r"[Aa]n (?P<next>(?:[bcdfgjklmnpqrstvwyz][a-z]{2,}|h[aeiu]\w{3,}|uni[cfloqtv][a-z]+|us[ei]\w*"
    r"|ur[ie]\w+|one|once))\b"
)
_SOUNDS = re.compile(
    r"e[uw]|one|once|ouija|uni[nm]|heir|herb|hour|histor|habit|hyster", re.IGNORECASE
)  # unlike their letters
_LETTER = re.compile(r"(?:\b(?:type|group|part|step|grade|the)|[(/]) ?$")  # before “a” as a letter


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each article that does not go with the sound that follows. “A” within a sentence is a letter."""
    for word, pattern, right in (("a", _BEFORE_VOWEL, "an"), ("an", _BEFORE_OTHER, "a")):
        for found in filter(None, (pattern.match(prose.text, at) for at in prose.places.get(word, ()))):
            is_article = found[0][0] == "a" or begins_sentence(prose, found.start())
            if is_article and not _SOUNDS.match(found["next"]) and not _LETTER.search(before(found, 8)):
                message = f"{quoted(found[0])} is hard to say. Write “{right} {found['next']}”."
                yield Hit(Span(*found.span()), message, f"{as_written(right, found[0])} {found['next']}")


rule = ProseRule(
    check=check,
    cues=frozenset({"a", "an"}),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader stumbles, and wonders if a word is missing.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Ears\n\nYou may have a infection.",
        "Chest\n\nYou may need a X-ray or an CT scan, and an nurse.",
    ),
    good=(
        "Ears\n\nYou may have an infection, a one-off pain, a urine test or an honest talk.",
        "Liver\n\nHepatitis A infection is common, and so is a European one in a hospital.",
    ),
)
