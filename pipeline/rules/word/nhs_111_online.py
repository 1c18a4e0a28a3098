"""NHS 111 online is named without the phone."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.choices import said

_CUES = frozenset({"111"})
_ONLINE = re.compile(r"111 online|111\.nhs\.uk")
_OR_CALL = re.compile(r"\bcall(?:ing)? (?:nhs )?111\b|under 5|or call")


def _is_whole(prose: Prose, span: Span) -> bool:
    return bool(_OR_CALL.search(prose.plain))


rule = ProseRule(
    check=said(_CUES, _ONLINE, "{} is not for everyone. Write “go to NHS 111 online or call 111”.", unless=_is_whole),
    cues=_CUES,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="People without the internet, and parents of children under 5, need to phone.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Flu\n\nIf you feel worse, use 111 online.", "Flu\n\nGo to 111.nhs.uk."),
    good=("Flu\n\nGo to NHS 111 online or call 111.", "Flu\n\nBus 111 runs to the hospital. Order online."),
)
