"""The signs of furniture, weighed: what speaks for and against each piece by words, shape and neighbours."""

from __future__ import annotations

import functools
import itertools
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib import resources
from typing import Any

import msgspec

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.piece import Evidence
from pipeline.model.page import Kind

_SENTENCE_WORDS = 4
_LONGEST_LABEL = 6  # words; a button, a link in a menu
_LONGEST_SUBJECT = 14
_LONGEST_FRAME = 45  # words; past this a piece is somebody's text, whatever phrase stands in its middle
_SURE = 5.0  # a phrase this heavy needs no other sign
TELLING = 2.0  # a sign this heavy tells of a menu, by one item of it
_SEPARATED = re.compile(r"\s[|»›>·•/]\s.*\s[|»›>·•/]\s|^(home|you are here)\s*([|»›>/:]|[-–] .* [-–] )", re.I)
_FIELD = re.compile(r"\[\s*\]|\[_+\]|\[[ xX]?\]\s*$|_{5,}|^\[\w+\]$")
_TO_FILL_IN = r"insert|add|enter|your|link to|phone|date|name|hospital|tb[cd]"  # no picture: a rule speaks of these
_PICTURE = re.compile(rf"^\[(?!{_TO_FILL_IN})[\w. -]{{1,40}}\]$|\S\.(png|jpe?g|gif|svg|webp)\b", re.I)
_POSTAL = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}(-\d{4})?\b")
_MONEY = re.compile(r"[£$€]\d")
_MAIL = re.compile(r"\S+@\S+\.\w+|(https?://|www\.)\S+")
_SITE = re.compile(r"^[\w-]+(\.[\w-]+)*\.(uk|org|com|gov|edu|net|info|eu|scot|wales|au|ca|ie|nz)$", re.I)
_SENTENCE_GLUE = 3
_FEWEST_PARTS, _FEWEST_LISTED = 3, 2
_STACK = 4  # labels in a row that nobody announced
_POINTS = "points to other pages"
_FEWEST_FRAME = 2  # words of a frame; one alone may stand anywhere
_LAST_LATIN = "\u02ff"
_ADDRESS = frozenset(("you", "your", "you're", "you'll", "you've"))


class Signs(msgspec.Struct, frozen=True):
    """`furniture.toml`, ready to look things up in."""

    shape: dict[str, Evidence]
    cut: dict[str, float]
    title: dict[str, float]
    lines: dict[str, Evidence]  # whole line → what it says
    starts: dict[str, tuple[tuple[str, Evidence], ...]]  # first word → phrases that begin with it
    holds: tuple[tuple[str, Evidence], ...]  # phrases in the middle of a label
    anywhere: tuple[tuple[str, Evidence], ...]  # phrases in the middle of any text
    words: dict[str, frozenset[str]]


@functools.cache
def signs() -> Signs:
    """Return the signs that the package ships."""
    text = resources.files("pipeline.formats.reading").joinpath("furniture.toml").read_text("utf-8")
    table: dict[str, Any] = tomllib.loads(text)
    lines: dict[str, Evidence] = {}
    starts: dict[str, list[tuple[str, Evidence]]] = defaultdict(list)
    holds: list[tuple[str, Evidence]] = []
    anywhere: list[tuple[str, Evidence]] = []
    for each in table["sign"]:
        says = Evidence(each["weight"], each["reason"])
        lines.update(dict.fromkeys(each.get("lines", ()), says))
        holds.extend((phrase, says) for phrase in each.get("holds", ()))
        anywhere.extend((phrase, says) for phrase in each.get("anywhere", ()))
        for phrase in each.get("starts", ()):
            starts[phrase.split()[0]].append((phrase, says))
    return Signs(
        shape={name: Evidence(weight, reason) for name, (weight, reason) in table["shape"].items()},
        cut=table["cut"],
        title=table["title"],
        lines=lines,
        starts={word: tuple(found) for word, found in starts.items()},
        holds=tuple(holds),
        anywhere=tuple(anywhere),
        words={name: frozenset(words) for name, words in table["words"].items()},
    )


def weigh(page: Sequence[Clues], terms: frozenset[str]) -> list[tuple[Evidence, ...]]:
    """Return for each piece what speaks for its being furniture, and against. `terms` are words of the glossary."""
    known = signs()
    twice = _repeated(page)
    announced = _announced(page)
    found: list[tuple[Evidence, ...]] = []
    for index, clue in enumerate(page):
        says = _by_phrases(clue, known)
        names = (*_by_looks(page, index, announced, terms, says), *twice.get(index, ()))
        found.append((*says, *(known.shape[name] for name in names)))
    below = _foot(page, found)
    for first, last in _stacks(page):
        is_related = bool(first) and any(each.reason == _POINTS for each in found[first - 1])
        name = "in_related" if is_related else "stacked"
        if is_related or (last - first >= _STACK and not page[first].piece.is_item):
            found[first:last] = [(*each, known.shape[name]) for each in found[first:last]]
        if first > below and first not in announced:
            found[first:last] = [(*_speaking(each), known.shape["below_last"]) for each in found[first:last]]
    for first, last, name in _menus(page, found, known):
        for at in range(first, last):
            if page[at].is_upper:
                found[at] = (*_speaking(found[at]), known.shape[name])
    return found


def _speaking(evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    """Yield what speaks for furniture."""
    return (each for each in evidence if each.weight > 0)


def _foot(page: Sequence[Clues], found: Sequence[tuple[Evidence, ...]]) -> int:
    """Return where, below the page's last sentence, something first tells of a website; else past the end."""
    last = max((index for index, clue in enumerate(page) if clue.is_prose or clue.is_introduction), default=len(page))
    told = (at for at in range(last + 1, len(page)) if any(each.weight >= TELLING for each in found[at]))
    return next(told, len(page))


def _stacks(page: Sequence[Clues]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last (half-open) of each run of labels with nothing between them, items or not."""
    first = 0
    while first < len(page):
        last = first
        while last < len(page) and _is_label(page[last]) and (last == first or not page[last].piece.gap):
            last += 1
        if last > first:
            yield first, last
        first = max(last, first + 1)


def _is_label(clue: Clues) -> bool:
    if clue.piece.cell or clue.is_sentence or clue.is_colon:
        return False
    return clue.is_upper and clue.count <= _LONGEST_LABEL


def _menus(
    page: Sequence[Clues], found: Sequence[tuple[Evidence, ...]], known: Signs
) -> Iterator[tuple[int, int, str]]:
    """Yield the runs of short items of which one at least is a website's own, and the sign for all of them."""
    for first, last in _runs(page, across_gaps=True):
        parts = sum(clue.plain in known.words["parts"] for clue in page[first:last])
        is_listed = parts >= _FEWEST_PARTS or any(known.shape["contents"] in found[at] for at in range(first, last))
        if is_listed and all(map(_is_brief, page[first:last])):
            yield first, last, "in_contents"
    for first, last in _runs(page, across_gaps=False):
        is_told = any(each.weight >= TELLING for at in range(first, last) for each in found[at])
        if is_told and all(map(_is_brief, page[first:last])):
            yield first, last, "in_menu"


def _is_brief(clue: Clues) -> bool:
    return clue.count <= _LONGEST_SUBJECT and not clue.is_prose


def _runs(page: Sequence[Clues], across_gaps: bool) -> Iterator[tuple[int, int]]:
    """Yield the first and the last (half-open) of each run of items. A wider gap than the run's usual may end it."""
    first = 0
    while first < len(page):
        last = first
        while last < len(page) and page[last].piece.is_item:
            if not across_gaps and last > first + 1 and page[last].piece.gap > page[first + 1].piece.gap:
                break
            last += 1
        if last > first:
            yield first, last
        first = max(last, first + 1)


def _by_looks(
    page: Sequence[Clues], index: int, announced: frozenset[int], terms: frozenset[str], says: tuple[Evidence, ...]
) -> Iterator[str]:
    """Yield what shape and neighbours say. Where a phrase tells enough by itself, they are not asked."""
    weight = says[0].weight if says else 0.0
    if page[index].piece.kind is Kind.HEADING:
        yield "told_heading"
    if weight >= _SURE:
        return
    if page[index].piece.cell:
        yield "cell"
        return
    if not weight:
        yield from _by_words(page[index], signs(), terms)
    yield from (name for name in _around(page, index, announced) if not weight or name == "subject")


def _by_phrases(clue: Clues, known: Signs) -> tuple[Evidence, ...]:
    """Return what the vocabulary says of a whole line, of its first words, or of words in its middle; one at most."""
    plain = clue.plain
    if (says := known.lines.get(plain)) is not None:
        return (says,)
    for phrase, says in known.starts.get(plain.split(" ", 1)[0], ()):
        if plain.startswith(phrase.rstrip()):
            return (says,)
    if clue.count > _LONGEST_FRAME:
        return ()
    phrases = known.anywhere if clue.is_prose else (*known.anywhere, *known.holds)
    return tuple(itertools.islice((says for phrase, says in phrases if phrase in plain), 1))


def _by_words(clue: Clues, known: Signs, terms: frozenset[str]) -> Iterator[str]:
    text, words, count = clue.piece.text, clue.words, clue.count
    if clue.is_prose:
        yield "prose"
        if clue.is_several:
            yield "several"
    elif clue.is_sentence and count >= _SENTENCE_WORDS and clue.glue:
        yield "sentence"
    elif count <= _LONGEST_FRAME:
        yield from _by_shape(text, clue, known)
    if not clue.piece.is_item and not _ADDRESS.isdisjoint(words):
        yield "address"
    if not (known.words["health"].isdisjoint(words) and terms.isdisjoint(words)):
        yield "health"


def _by_shape(text: str, clue: Clues, known: Signs) -> Iterator[str]:
    """Yield what a line that is no prose looks like."""
    if "[" in text and (_FIELD.search(text)):
        yield "field"
    elif clue.piece.kind is None and _PICTURE.search(text):  # a format with marks of its own says where pictures are
        yield "picture_name"
    if _SEPARATED.search(text):
        yield "separators"
    if _POSTAL.search(text):
        yield "postal"
    if _MONEY.search(text) and clue.glue:
        yield "money"
    if clue.count <= _LONGEST_LABEL and _MAIL.search(text):
        yield "mail"
    if _is_foreign(clue, known.words["languages"]):
        yield "foreign"
    elif _is_frame(clue, known.words):
        yield "frame_words"
    if clue.count <= _LONGEST_LABEL and not clue.piece.is_item and not clue.is_colon:
        yield "label"
    if clue.piece.link_share > 0.9:
        yield "linked"


def _is_foreign(clue: Clues, languages: frozenset[str]) -> bool:
    if clue.plain in languages:
        return True
    if clue.count > _LONGEST_LABEL or clue.plain.isascii():
        return False
    letters = [letter for letter in clue.plain if letter.isalpha()]
    return sum(letter > _LAST_LATIN for letter in letters) * 2 > len(letters)


def _is_frame(clue: Clues, words: dict[str, frozenset[str]]) -> bool:
    """Whether most of a line's words are a frame's, or it names two sharing services, or it is a site's address."""
    if _SITE.match(clue.piece.text):
        return True
    telling = [word for word in clue.words if word not in words["neutral"]]
    if len(telling) < _FEWEST_FRAME or clue.count > 2 * _LONGEST_SUBJECT:
        return False
    if sum(word in words["sharing"] for word in telling) >= 2:
        return True
    return sum(word in words["frame"] for word in telling) * 3 >= 2 * len(telling)


def _announced(page: Sequence[Clues]) -> frozenset[int]:
    """Return the items whose list is announced by what stands right above it."""
    runs = _runs(page, across_gaps=True)
    return frozenset(
        at for first, last in runs if first and page[first - 1].is_introduction for at in range(first, last)
    )


def _around(page: Sequence[Clues], index: int, announced: frozenset[int]) -> Iterator[str]:
    """Yield what a piece's neighbours say of it."""
    clue = page[index]
    if clue.piece.is_item:
        yield _in_list(clue, index in announced)
    elif clue.is_introduction:
        yield "introduction"
    elif not clue.is_prose and clue.count <= _LONGEST_SUBJECT and is_subject(page, index):
        yield "subject"


def _in_list(clue: Clues, is_announced: bool) -> str:
    if is_announced:
        return "item_of_list"
    return "item_in_sentence" if not clue.is_upper or clue.is_sentence or clue.glue >= _SENTENCE_GLUE else "menu_item"


def is_subject(page: Sequence[Clues], index: int) -> bool:
    """Whether prose, or a list that is announced, stands right below a line."""
    for after in page[index + 1 : index + 3]:
        if after.is_prose or after.is_introduction:
            return True
        if after.piece.is_item:
            return not after.is_upper or after.is_sentence
    return False


def listed_headings(page: Sequence[Clues]) -> frozenset[str]:
    """Return the headings that a list of the page's parts names: two at least, in one run of labels."""
    heads = {clue.plain for index, clue in enumerate(page) if not clue.piece.is_item and is_subject(page, index)}
    found: set[str] = set()
    for first, last in _stacks(page):
        named = {clue.plain for clue in page[first:last]} & heads
        if len(named) >= _FEWEST_LISTED:
            found |= named
    return frozenset(found)


def _repeated(page: Sequence[Clues]) -> dict[int, tuple[str, ...]]:
    """Return the short lines that stand on the page more than once; those that only list its headings are told."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, clue in enumerate(page):
        if clue.count <= _LONGEST_SUBJECT:
            places[clue.plain].append(index)
    found: dict[int, tuple[str, ...]] = {}
    for same in places.values():
        if len(same) < 2:
            continue
        heads = {index for index in same if not page[index].piece.is_item and is_subject(page, index)}
        for index in same:
            if index not in heads:
                found[index] = ("contents",) if heads else ("repeated",)
    return found
