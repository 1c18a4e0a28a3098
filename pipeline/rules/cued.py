"""Which of many rules about wording could find anything on a page: those of whose words it has one."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from pipeline.model.kept import kept
from pipeline.model.rule import ProseRule

Rules = tuple[tuple[str, ProseRule], ...]


class _Cued(msgspec.Struct, frozen=True):
    """Rules by the words that they need; a rule is its number."""

    always: tuple[int, ...]  # rules that need none
    by_word: dict[str, tuple[int, ...]]
    words: frozenset[str]  # of `by_word`


def cued(rules: Rules, words: frozenset[str]) -> Rules:
    """Return those rules of which a page with these words has a cue, or which have none, in their order.

    Each word of the page is looked up once for all rules: to ask each rule for its own words takes ten times as long.
    """
    known = _by_cue(rules)
    found = set(known.always)
    for word in known.words & words:
        found.update(known.by_word[word])
    return tuple([rules[number] for number in sorted(found)])


@kept
def _by_cue(rules: Rules) -> _Cued:
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, (_, rule) in enumerate(rules):
        for word in rule.cues:
            by_word[word].append(number)
    always = tuple(number for number, (_, rule) in enumerate(rules) if not rule.cues)
    return _Cued(always, {word: tuple(numbers) for word, numbers in by_word.items()}, frozenset(by_word))
