"""Tokens of a text, and phrases found in it. The only door to spaCy."""

from __future__ import annotations

import functools
import json
import re
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pipeline.language.lists import lines
from pipeline.model.text import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import Matcher, PhraseMatcher

# Kinds of space, hyphen and quotation mark that look alike to a reader, each as the one that is on every keyboard.
# One character stands for one, so that a place in the folded text is the same place in the text.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}\t\r\n", " "),
        **dict.fromkeys("\N{HYPHEN}\N{NON-BREAKING HYPHEN}", "-"),
        **dict.fromkeys("\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{PRIME}", "'"),
        **dict.fromkeys("\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}", '"'),
    }
)
_UNSEEN = re.compile("[\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}]")
_HYPHEN_IN_WORD = re.compile(r"(?<=\w)-(?=\w)")
_SPACES = re.compile(" {2,}")
_LONG_RULE = re.compile(r"(?<=[^\w\s]{20})[^\w\s]+")  # a line of dots or dashes; spaCy would take for ever over it
# “X-ray” and “X ray” are one thing, but “in-patient” is not “in patient” (“changes in patient numbers”).
_HYPHEN_THAT_COUNTS = re.compile(
    r"\b(?:all|as|at|by|in|no|off|on|out|over|to|up)-|-(?:by|in|off|on|out|over|to|up)\b", re.IGNORECASE
)
_TOKEN_KEYS = frozenset({"LOWER", "ORTH", "TEXT", "LENGTH", "SHAPE", "OP"})
_MOST_REPEATS = 3
_IN_CAPITALS = re.compile(r"[A-Z][A-Z0-9]+s?")


class PhraseFinder:
    """Finds the phrases that it was made with; make it with `phrase_finder`."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._matcher, self._phrases = _matcher(phrases)

    def find(self, text: str) -> tuple[tuple[Span, str], ...]:
        """Return where the phrases stand in `text`, each with its key, in reading order.

        Whole tokens, the longest phrase first, none overlapping, in capitals or not. White space,
        hyphens and quotation marks match those that look alike. “non-Hodgkin lymphoma” is no “Hodgkin
        lymphoma”, and a phrase that is one word in capitals (NICE, ALL) is found only in capitals.
        """
        from spacy.util import filter_spans

        seen, offsets = _seen(text)
        doc = _pipeline()(_HYPHEN_IN_WORD.sub(" ", _without_rules(seen)))
        found = []
        for match in self._matcher(doc, as_spans=True):
            phrase, _ = self._phrases[match.label_]
            before = doc[match.start - 1].lower_ if match.start else ""
            if before not in _prefixes() and _is_written_alike(phrase, seen[match.start_char : match.end_char]):
                found.append(match)
        return tuple(
            (Span(offsets[match.start_char], offsets[match.end_char - 1] + 1), self._phrases[match.label_][1])
            for match in filter_spans(found)
        )


def phrase_finder(phrases: Mapping[str, str]) -> PhraseFinder:
    """Return the finder of these phrases (phrase → key), made once for equal phrases.

    Where two phrases differ only in capitals or hyphens, the first one's key counts.
    """
    return _phrase_finder(tuple(phrases.items()))


@functools.lru_cache(maxsize=8)
def _phrase_finder(phrases: tuple[tuple[str, str], ...]) -> PhraseFinder:
    return PhraseFinder(dict(phrases))


class BadTokens(Exception):
    """A pattern of tokens cannot be followed. Says why, in plain words."""


TokenPattern = tuple[dict[str, object], ...]  # as spaCy's Matcher has it: ({"LOWER": "take"}, {"LIKE_NUM": True})


def check_tokens(pattern: TokenPattern) -> None:
    """Raise BadTokens for a pattern of tokens that asks for what needs a trained model, or that could take for ever."""
    for index, token in enumerate(pattern, 1):
        for key in token:
            if key not in _TOKEN_KEYS and not key.startswith(("IS_", "LIKE_")):
                raise BadTokens(f"token {index} asks for “{key}”, which is not known without a trained model")
        for key in ("REGEX", "FUZZY"):
            if f'"{key}' in json.dumps(token):
                raise BadTokens(f"token {index} asks for “{key}”, which may take for ever")
    if sum(token.get("OP") in ("*", "+") for token in pattern) > _MOST_REPEATS:
        raise BadTokens(f"more than {_MOST_REPEATS} tokens may be repeated")
    try:
        _token_matcher(json.dumps(pattern))
    except ValueError as error:
        raise BadTokens(f"the tokens cannot be read ({' '.join(str(error).split())[:160]})") from None


def token_places(pattern: TokenPattern, text: str) -> tuple[Span, ...]:
    """Return where tokens in a row are as a pattern says, in reading order: the longest first, none overlapping."""
    found = _token_matcher(json.dumps(pattern))(_pipeline()(_without_rules(text.translate(_ALIKE))), as_spans=True)
    return tuple(Span(one.start_char, one.end_char) for one in sorted(found, key=lambda one: one.start))


@functools.cache
def _token_matcher(pattern: str) -> Matcher:
    from spacy.matcher import Matcher

    matcher = Matcher(_pipeline().vocab, validate=True)
    matcher.add("tokens", [json.loads(pattern)], greedy="LONGEST")
    return matcher


@functools.cache
def _pipeline() -> Language:
    """Return spaCy's English rules, without a trained model and without its table of exceptions.

    That table is for chat: it makes one token of “8)”, two of “Wed”, and treats “a.” and “C.” apart, so
    that a term would be found or not by what stands after it.
    """
    import spacy
    from spacy.lang.punctuation import TOKENIZER_INFIXES, TOKENIZER_SUFFIXES
    from spacy.util import compile_infix_regex, compile_suffix_regex

    pipeline = spacy.blank("en")
    pipeline.max_length = sys.maxsize  # its limit is for trained models
    tokenizer: Any = pipeline.tokenizer  # compiled code, of which a type checker sees nothing
    tokenizer.rules = {}
    suffixes = (*TOKENIZER_SUFFIXES, r"(?<=\w)\.")  # “hepatitis C.”
    infixes = (*TOKENIZER_INFIXES, r"(?<=\w)[()\[\]](?=\w)", r"(?<=\w)[;!?](?=\w)")  # “nurse(s)”
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return pipeline


def _matcher(phrases: Mapping[str, str]) -> tuple[PhraseMatcher, dict[str, tuple[str, str]]]:
    """Return spaCy's matcher for the phrases, and for each of its labels the phrase and its key."""
    from spacy.matcher import PhraseMatcher

    matcher = PhraseMatcher(_pipeline().vocab, attr="LOWER")
    known: dict[str, tuple[str, str]] = {}
    for phrase, key in phrases.items():
        plain = _SPACES.sub(" ", _seen(phrase)[0]).strip()
        folded = _HYPHEN_IN_WORD.sub(" ", plain)
        if folded:
            label = str(len(known))
            known[label] = (plain, key)
            matcher.add(label, [_pipeline()(folded)])
    return matcher, known


def _seen(text: str) -> tuple[str, range | tuple[int, ...]]:
    """Return the text as a reader sees it, without characters that show nothing, and each character's old place."""
    if not _UNSEEN.search(text):
        return text.translate(_ALIKE), range(len(text))
    kept = tuple(at for at, character in enumerate(text) if not _UNSEEN.match(character))
    return "".join(text[at] for at in kept).translate(_ALIKE), kept


def _without_rules(text: str) -> str:
    """Return the text with all but the first 20 marks of a long row of them as spaces."""
    return _LONG_RULE.sub(lambda rule: " " * len(rule[0]), text)


def _is_written_alike(phrase: str, words: str) -> bool:
    """Say whether words that match a phrase, capitals and hyphens aside, are the phrase even so."""
    if _IN_CAPITALS.fullmatch(phrase):
        return words == phrase or words == phrase.upper()
    return not _HYPHEN_THAT_COUNTS.search(phrase) or "-" in words


@functools.cache
def _prefixes() -> frozenset[str]:
    return frozenset(lines("prefixes.txt"))
