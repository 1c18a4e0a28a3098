"""A sentence does not say who does something to the reader, or to what the reader has."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said
from pipeline.search.words.wordlists import words

_BE = frozenset({"is", "are", "be", "being"})  # what was done, or has been, is a story: who did it matters less
_DONE = re.compile(
    r"(?:is|are|be|being) "
    r"(?:(?:not|also|often|sometimes|always|never|now|still|then|being|\w+ly) ){0,2}[a-z]+\b(?!-| (?:to be|of|about)\b)"
)
_BUT = re.compile(r"used to (?:it|this|that|the|your|being|\w+ing)\b|made (?:of|up|from)\b")
_AGENT = re.compile(r" (?:\w+ ){0,2}by (?!\w+ing\b)")  # “is caused by a virus”
_SO = words("word/states")
_IRREGULAR = words("word/participles")


def _is_state(prose: Prose, span: Span) -> bool:
    """Whether the words tell how somebody is, or who acts, or are the name of something."""
    words = span.of(prose.plain)
    verb = words.rpartition(" ")[2]
    is_heading = prose.running[span.start].isspace()  # “How it is treated” says no less than it need
    if is_heading or not (verb.endswith("ed") or verb in _IRREGULAR):
        return True
    if verb.startswith("un") and verb.endswith("ed"):
        return True  # “unpublished”
    is_told = bool(_AGENT.match(prose.plain, span.end))
    return (
        is_told
        or (verb in _SO and not words.startswith("being "))
        or bool(_BUT.match(prose.plain, span.end - len(verb)))
    )


rule = ProseRule(
    check=said(_BE, _DONE, "{} does not say who acts. Begin with who does it.", unless=_is_state),
    cues=_BE,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader cannot tell whether they, a nurse or the illness does it.",
    source="https://www.plainenglish.co.uk/files/howto.pdf",
    bad=(
        "Flu\n\nThe tablets should be taken with food.",
        "Flu\n\nA scan is usually done at the hospital. You will be given a leaflet.",
    ),
    good=(
        "Flu\n\nYou may be tired or worried. It is made of steel and used to it.",
        "Flu\n\nFlu is passed on by coughs. It was found in 1933 and has been studied since.",
        "Flu\n\nThe clinic is red, the garden is hidden behind the ward, and you are allowed in.",
    ),
)
