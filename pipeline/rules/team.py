"""The rules that a team has written for itself, at work on a page."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.team_patterns import TooSlow, places
from pipeline.language.tokens import token_places
from pipeline.model.finding import Hit
from pipeline.model.prose import Prose
from pipeline.model.team_rule import TeamRule, Where, too_slow
from pipeline.search.words.wording import quoted


def team_hits(rule: TeamRule, prose: Prose) -> Iterator[Hit]:
    """Yield each place where a team's rule finds something.

    Raises SettingsError, with the rule's file and line, where its pattern takes too long.
    """
    text = prose.running if rule.where is Where.TEXT else prose.text
    try:
        found = token_places(rule.tokens, text) if rule.tokens else places(rule.pattern, text)
    except TooSlow:
        raise too_slow(rule, f"on {prose.page.path}") from None
    instead = {_folded(one.find): one.say for one in rule.words}
    for span in found:
        if rule.where is Where.HEADINGS and not prose.block(span).is_heading:
            continue
        words = span.of(prose.text)
        say = instead.get(_folded(words), "")
        message = rule.message.replace("{words}", quoted(words)).replace("{say}", f"“{say}”")
        yield Hit(span, message, say if rule.fix else "")


def _folded(words: str) -> str:
    return words.lower().replace("’", "'").replace("\u00a0", " ")
