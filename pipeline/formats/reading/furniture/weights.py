"""The signs of furniture, weighed: what speaks for and against each piece by words, shape and neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.furniture.runs import (
    LONGEST_LABEL,
    LONGEST_SUBJECT,
    announced,
    is_subject,
    repeated,
    runs,
    stacks,
)
from pipeline.formats.reading.furniture.vocabulary import LONGEST_FRAME, Signs, by_phrases, signs
from pipeline.formats.reading.piece import Evidence
from pipeline.model.page import Kind

_SENTENCE_WORDS = 4
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
_FEWEST_PARTS, _STACK = 3, 4  # items of a list of parts; labels in a row that nobody announced
_ITEM_GLUE, _SENTENCE_GLUE = 2, 3  # words that hold an item together
_LONGEST_ENTRY = 4  # words of a menu's entry that tells of it
_FEWEST_FRAME = 2  # words of a frame; one alone may stand anywhere
_LAST_LATIN = "\u02ff"


def weigh(page: Sequence[Clues], terms: frozenset[str]) -> list[tuple[Evidence, ...]]:
    """Return for each piece what speaks for its being furniture, and against. `terms` are words of the glossary."""
    known = signs()
    twice = repeated(page)
    in_announced = announced(page)
    found: list[tuple[Evidence, ...]] = []
    for index, clue in enumerate(page):
        says = by_phrases(clue)
        names = (*_by_looks(page, index, in_announced, terms, says), *twice.get(index, ()))
        found.append((*says, *(known.shape[name] for name in names)))
    below = _foot(page, found)
    for first, last in stacks(page):
        is_related = bool(first) and any(each.reason == "points to other pages" for each in found[first - 1])
        name = "in_related" if is_related else "stacked"
        if is_related or (last - first >= _STACK and not page[first].piece.is_item):
            found[first:last] = [(*each, known.shape[name]) for each in found[first:last]]
        if first > below and first not in in_announced:
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


def _menus(
    page: Sequence[Clues], found: Sequence[tuple[Evidence, ...]], known: Signs
) -> Iterator[tuple[int, int, str]]:
    """Yield the runs of short items of which one at least is a website's own, and the sign for all of them."""
    for first, last in runs(page, across_gaps=True):
        parts = sum(clue.plain in known.words["parts"] for clue in page[first:last])
        is_listed = parts >= _FEWEST_PARTS or any(known.shape["contents"] in found[at] for at in range(first, last))
        if is_listed and all(map(_is_brief, page[first:last])):
            yield first, last, "in_contents"
    for first, last in runs(page, across_gaps=False):
        items = page[first:last]
        if all(map(_is_brief, items)) and any(map(_tells_of_menu, items, found[first:last])):
            yield first, last, "in_menu"


def _tells_of_menu(clue: Clues, evidence: Sequence[Evidence]) -> bool:
    """Whether an item tells of the menu that it stands in: by words that nothing else uses, or as a short label."""
    enough = TELLING if clue.count <= _LONGEST_ENTRY and not _reads_on(clue) else _SURE
    return any(each.weight >= enough for each in evidence)


def _is_brief(clue: Clues) -> bool:
    return clue.count <= LONGEST_SUBJECT and not clue.is_prose


def _by_looks(
    page: Sequence[Clues], index: int, in_announced: frozenset[int], terms: frozenset[str], says: tuple[Evidence, ...]
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
    is_asked = not weight or _reads_on(page[index]) or index in in_announced
    if is_asked:
        yield from _by_words(page[index], signs(), terms)
    yield from (name for name in _around(page, index, in_announced) if is_asked or name == "subject")


def _reads_on(clue: Clues) -> bool:
    """Whether a piece reads like a sentence, with a full stop or, in a list, without one."""
    return clue.is_prose or (clue.piece.is_item and clue.glue >= _ITEM_GLUE and clue.count > _LONGEST_ENTRY)


def _by_words(clue: Clues, known: Signs, terms: frozenset[str]) -> Iterator[str]:
    text, words, count = clue.piece.text, clue.words, clue.count
    if clue.is_prose:
        yield "prose"
        if clue.is_several:
            yield "several"
    elif clue.is_sentence and count >= _SENTENCE_WORDS and clue.glue:
        yield "sentence"
    elif count <= LONGEST_FRAME:
        yield from _by_shape(text, clue, known)
    if not clue.piece.is_item and not known.words["address"].isdisjoint(words):
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
    if clue.count <= LONGEST_LABEL and _MAIL.search(text):
        yield "mail"
    if _is_foreign(clue, known.words["languages"]):
        yield "foreign"
    elif _is_frame(clue, known.words):
        yield "frame_words"
    if clue.count <= LONGEST_LABEL and not clue.piece.is_item and not clue.is_colon:
        yield "label"
    if clue.piece.link_share > 0.9:
        yield "linked"


def _is_foreign(clue: Clues, languages: frozenset[str]) -> bool:
    if clue.plain in languages:
        return True
    if clue.count > LONGEST_LABEL or clue.plain.isascii():
        return False
    letters = [letter for letter in clue.plain if letter.isalpha()]
    return sum(letter > _LAST_LATIN for letter in letters) * 2 > len(letters)


def _is_frame(clue: Clues, words: dict[str, frozenset[str]]) -> bool:
    """Whether most of a line's words are a frame's, or it names two sharing services, or it is a site's address."""
    if _SITE.match(clue.piece.text):
        return True
    telling = [word for word in clue.words if word not in words["neutral"]]
    if len(telling) < _FEWEST_FRAME or clue.count > 2 * LONGEST_SUBJECT:
        return False
    if sum(word in words["sharing"] for word in telling) >= 2:
        return True
    return sum(word in words["frame"] for word in telling) * 3 >= 2 * len(telling)


def _around(page: Sequence[Clues], index: int, in_announced: frozenset[int]) -> Iterator[str]:
    """Yield what a piece's neighbours say of it."""
    clue = page[index]
    if clue.piece.is_item:
        yield _in_list(clue, index in in_announced)
    elif clue.is_introduction:
        yield "introduction"
    elif not clue.is_prose and clue.count <= LONGEST_SUBJECT and is_subject(page, index):
        yield "subject"


def _in_list(clue: Clues, is_announced: bool) -> str:
    if is_announced:
        return "item_of_list"
    return "item_in_sentence" if not clue.is_upper or clue.is_sentence or clue.glue >= _SENTENCE_GLUE else "menu_item"
