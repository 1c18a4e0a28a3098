"""The text says that a treatment is approved, and not since when."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_words
from pipeline.search.words.around import sentence_of

_BODIES = (
    r"(?:UK|EU|Europe|NICE|SMC|MHRA|EMA|FDA|AWMSG|CDC|WHO|Food and Drug Administration|National Institute for \w+"
    r"|Scottish Medicines Consortium|NHS)"
)
_CUES = frozenset({"approved", "approves", "licensed", "recommended", "authorised", "authorized", "rejected"})
_APPROVED = re.compile(r"(?:approved|approves|licensed|authori[sz]ed|rejected|recommended)\b", re.IGNORECASE)
_BODY = re.compile(rf"\b{_BODIES}\b")
_HAS = re.compile(r"\b(?:has|have|been|is|are|was|were|not|recently|currently|and|FDA|also|now|NICE|SMC) $")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _is_dated(found: re.Match[str]) -> bool:
    has = _HAS.search(found.string, max(0, found.start() - 12), found.start())
    sentence = sentence_of(found)
    return not has or not _BODY.search(sentence) or bool(_YEAR.search(sentence))


rule = ProseRule(
    check=at_words(
        _CUES,
        _APPROVED,
        "{0} has no year, and such decisions change. Add when it was decided, and where to look it up.",
        unless=_is_dated,
    ),
    cues=_CUES,
    severity=Severity.WARNING,
    why="Approvals are given and taken back; an old one may deny a reader a treatment, or promise one.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=(
        "Bones\n\nThe body that decides (NICE) has approved denosumab for some people.",
        "Flu\n\nThe jab is recommended by the NHS for people over 65. It is not approved by the FDA.",
    ),
    good=(
        "Bones\n\nIn 2012 NICE approved denosumab. In 2024 it was recommended by NICE for more people.",
        "Flu\n\nUse only approved medicines. The NHS recommended that people rest.",
    ),
)
