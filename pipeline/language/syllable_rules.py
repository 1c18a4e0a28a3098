"""Syllables of an English word by its spelling, for words that are in no list."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from pipeline.language.lists import table

_VOWELS = re.compile("[aeiouy]+")
_CONSONANT_Y = re.compile("^y(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])")
# How an English syllable may begin. What is left of a compound must begin so, or it is none (fore-st).
_BEGINNING = "(?:s?[cgkpt]?[hlr]|[bf][lr]|[dw]r|s?[cfkmnptwq]|sch|thr|shr|chr|phr|tw|kn|[bdgjrsvwyz])u?[aeiouy]"


class _Rules(NamedTuple):
    """The rules of the data file, ready for use."""

    head: re.Pattern[str]
    ending: re.Pattern[str]
    ending_syllables: dict[str, int]
    fewer: tuple[re.Pattern[str], ...]
    more: tuple[re.Pattern[str], ...]


def syllables_by_rule(word: str) -> int:
    """Return the syllables of a word in small letters a to z; at least one."""
    rules = _rules()
    stem = rules.ending.fullmatch(word)
    if stem and _is_stem(stem[1]):
        return syllables_by_rule(stem[1]) + rules.ending_syllables[stem[2]]
    head = rules.head.match(word)
    if head and _VOWELS.search(word, head.end()):
        return _count(head[1]) + syllables_by_rule(word[head.end() :])
    return _count(word)


def _is_stem(stem: str) -> bool:
    """Say whether an ending was added to these letters: care-ful, but not ele-ment, socie-ty."""
    return len(stem) > 2 and stem != "ele" and not stem.endswith("ie") and bool(_VOWELS.search(stem[:-1]))


def _count(word: str) -> int:
    rules = _rules()
    sounds = _CONSONANT_Y.sub("j", word.replace("qu", "qw"))
    count = len(_VOWELS.findall(sounds))
    count -= sum(len(pattern.findall(sounds)) for pattern in rules.fewer)
    count += sum(len(pattern.findall(sounds)) for pattern in rules.more)
    return max(1, count)


@functools.cache
def _rules() -> _Rules:
    read = table("syllable_rules.toml")
    heads = "|".join(sorted(read["heads"].split(), key=len, reverse=True))
    endings = "|".join(sorted(read["endings"], key=len, reverse=True))
    return _Rules(
        head=re.compile(f"({heads})(?={_BEGINNING}..?)"),
        ending=re.compile(f"(.+e)({endings})"),
        ending_syllables=read["endings"],
        fewer=tuple(map(re.compile, read["patterns"]["fewer"])),
        more=tuple(map(re.compile, read["patterns"]["more"])),
    )
