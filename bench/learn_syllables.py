"""How well syllables are learned, and the data that is: `python -m bench.learn_syllables <cmudict.dict> [--write]`.

The file is the data of the CMU Pronouncing Dictionary (0.7b). Its words, the British spellings of them and our own list
are learned from. It tells how many words are right (as any of the dictionary's pronunciations) when what decides a word
was learned without that word, its British spelling and its possessive. With `--write` it then learns from all words and
writes the two data files of pipeline/language/data: the weights, and the words of the dictionary that they get wrong.
"""

from __future__ import annotations

import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from pyphen import Pyphen

from bench.syllable_learner import SEED, Example, learn
from bench.syllable_sources import british, own_words, read_as_british, read_dictionary
from pipeline.language.learned_syllables import learned_syllables
from pipeline.language.syllables import unlisted_syllables

FOLDS = 5
LIMIT = 0.94
OWN_TIMES = 3  # a word of our own list counts for so many of the dictionary's
DATA = Path(__file__).parents[1] / "pipeline/language/data"
_LETTERS = re.compile("[a-z]{2,}")
_PLAIN = re.compile(r"'?s?$")
NOTICE = """\
# {title}
# Made by `python -m bench.learn_syllables` from the CMU Pronouncing Dictionary, 0.7b,
# copyright (C) 1993-2015 Carnegie Mellon University. Its licence stands in CMUDICT-LICENCE.txt.
"""


def examples(path: Path) -> dict[str, list[Example]]:
    """Return the words to learn from, each with those that would give it away, under the word they all come from."""
    found = defaultdict(list)
    known = read_as_british(path)
    for word, counts in known.items():
        if _LETTERS.fullmatch(word):
            found[_family(word)].append((word, counts))
            if (ours := british(word)) != word and ours not in known:
                less = 1 if re.search("aemi[ac]s?$", ours) and not ours.endswith("c") else 0  # anaemia is said anae-mya
                found[_family(word)].append((ours, frozenset(count - less for count in counts)))
    for word, counts in own_words().items():
        found[_family(word)] = [each for each in found[_family(word)] if each[0] != word] + [(word, counts)] * OWN_TIMES
    return found


def _family(word: str) -> str:
    return _PLAIN.sub("", british(word))


def held_out(path: Path) -> Iterator[tuple[str, frozenset[int], int]]:
    """Yield each word of the dictionary and of our list, with its right counts and what was worked out without it."""
    families = examples(path)
    folds = {name: at % FOLDS for at, name in enumerate(random.Random(SEED).sample(sorted(families), len(families)))}
    asked = {**own_words(), **read_dictionary(path)}
    for fold in range(FOLDS):
        weights = learn([one for name in sorted(families) if folds[name] != fold for one in families[name]])
        count = partial(learned_syllables, weights=weights)
        for word, counts in asked.items():
            if folds.get(_family(word), 0) == fold:
                yield word, counts, unlisted_syllables(word, count)


def write(path: Path) -> None:
    """Learn from all words, and write the weights, and the words that they get wrong."""
    families = examples(path)
    weights = learn([one for name in sorted(families) for one in families[name]])
    _write_groups("syllable_patterns.txt", "A weight, and the patterns of letters that have it.", weights)
    wrong = dict(_misleading(path, weights))
    _write_groups("syllables_cmu.txt", "Syllables, and the dictionary's words whose spelling misleads.", wrong)


def _misleading(path: Path, weights: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Yield the dictionary's words, as spelled there and in Britain, that the weights get wrong, with their counts."""
    own = own_words()
    for word, counts in read_as_british(path).items():
        for each in {word, british(word)} if _LETTERS.fullmatch(word) else ():
            if each not in own and "aemi" not in each and learned_syllables(each, weights) not in counts:
                yield each, min(counts)


def _write_groups(name: str, title: str, counts: Mapping[str, int]) -> None:
    groups = defaultdict(list)
    for word, count in counts.items():
        groups[count].append(word)
    body = "".join(f"{count} {' '.join(sorted(groups[count]))}\n" for count in sorted(groups))
    (DATA / name).write_text(NOTICE.format(title=title) + body, "utf-8")
    print(f"{name}: {len(counts):,} entries")


def _tell_of_pyphen(language: str, *lists: Mapping[str, frozenset[int]]) -> None:
    """Print how often a word has one part more than pyphen finds hyphens for it."""
    hyphens = Pyphen(lang=language)
    shares = [
        sum(len(hyphens.positions(word)) + 1 in counts for word, counts in words.items()) / len(words)
        for words in lists
    ]
    print(f"pyphen {language}: {shares[0]:.2%} of the dictionary, {shares[1]:.2%} of our own list")


def main(path: str = "", option: str = "") -> int:
    """Print the share of words that are right; a status of 1 says that it is below the limit."""
    if not Path(path).is_file() or option not in ("", "--write"):
        print(__doc__, file=sys.stderr)
        return 2
    if option:
        write(Path(path))
        return 0
    known, own = read_dictionary(Path(path)), own_words()
    right = {word: count in counts for word, counts, count in held_out(Path(path))}
    share = sum(right[word] for word in known) / len(known)
    print(f"{share:.2%} of {len(known):,} words of the CMU dictionary, each held out; at least {LIMIT:.0%}")
    new = [word for word in own if word not in known]
    print(
        f"{sum(right[word] for word in new) / len(new):.2%} of {len(new)} words of our own list that it lacks, held out"
    )
    print("  wrong:", *[word for word in new if not right[word]])
    for language in ("en_GB", "en_US"):
        _tell_of_pyphen(language, known, {word: own[word] for word in new})
    return 0 if share >= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
