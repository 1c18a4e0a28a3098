"""Short forms such as MRI, and the words they stand for."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from pipeline.language.lists import lines
from pipeline.language.terms import content
from pipeline.model.glossary import Glossary, Term
from pipeline.model.house import House
from pipeline.model.kept import kept
from pipeline.model.page import Block, Document
from pipeline.model.text import Span
from pipeline.search.words.wordlists import words

# Two to six capitals, perhaps with "&" or a plural s; not part of a longer word, a code or an address.
_SHORT = re.compile(r"[A-Z](?<![\w@/.&-][A-Z])(?:[A-Z]{1,5}|(?:&|[a-z])[A-Z]{1,4})(?=s?(?![\w&@/-]|\.\w))")
_ROMAN = re.compile(r"(?=[IVXL])X{0,3}(?:I[XV]|V?I{0,3})[A-C]?")  # stage IIIA, type II
_OF_A_GENE = re.compile(
    r"(?:(?:,? (?:and|or)|,) [A-Z][A-Z0-9]+)*\s+(?:genes?|proteins?|enzymes?|mutations?|chromosomes?)\b"
)
_IN_A_GENE = re.compile(r"\b[Mm]utations? in (?:the )?$")
_BRACKET = re.compile(r"\s*\(([^()]{2,60})\)")
_MEANS = re.compile(r"s?,?\s+(?:stands for|is short for|means)\b")
_ENDED = re.compile(r"[()]\s*$")
_FAR = 120  # characters before the brackets: more than any name's words


class ShortForm(msgspec.Struct, frozen=True):
    """One place where a page has a short form."""

    form: str  # without its plural s
    span: Span  # in the reading text
    block: Block
    is_introduced: bool  # in brackets, right after its words
    is_written_out: bool  # its words stand beside it
    whole: str  # these words; "" where they are not beside it


@kept
def page_short_forms(page: Document) -> tuple[ShortForm, ...]:
    """Return every short form in a page's content, in reading order."""
    starts, found = [block.span.start for block in page.blocks], []
    whole = content(page)
    for form, place in _in(whole.text):
        span = whole.place(place)
        block = page.blocks[bisect_right(starts, span.start) - 1]
        if not _is_shouted(block.text):
            found.append(_short_form(block, form, span.shifted(-block.span.start)))
    return tuple(found)


def _short_form(block: Block, form: str, span: Span) -> ShortForm:
    whole = _whole(block.text, form, span)
    is_out = bool(whole) or is_written_out(block.text, form, span)
    return ShortForm(
        form,
        span.shifted(block.span.start),
        block,
        bool(whole) and is_introduced(block.text, form, span),
        is_out,
        whole,
    )


def short_forms(text: str) -> Iterator[tuple[str, Span]]:
    """Yield each short form in a text, without its plural s; not Roman numbers, nor the names of genes.

    Words of a text all in capitals are no short forms.
    """
    if not _is_shouted(text):
        yield from _in(text)


def _is_shouted(text: str) -> bool:
    return text.isupper() and len(text.split()) > 1


def _in(text: str) -> Iterator[tuple[str, Span]]:
    for match in _SHORT.finditer(text):
        form = match.group()
        is_gene = _OF_A_GENE.match(text, match.end()) or _IN_A_GENE.search(
            text, max(0, match.start() - 20), match.start()
        )
        if not _ROMAN.fullmatch(form) and not is_gene:
            yield form, Span(*match.span())


def is_written_out(text: str, form: str, span: Span) -> bool:
    """Whether the words that a short form stands for are in brackets beside it, or it is in brackets beside them."""
    after = _BRACKET.match(text, span.end + text.startswith("s", span.end))
    return (
        is_introduced(text, form, span)
        or bool(after and _stands_for(form, after[1]))
        or bool(_MEANS.match(text, span.end))
    )


def is_introduced(text: str, form: str, span: Span) -> bool:
    """Whether a short form stands in brackets, right after the words that it stands for."""
    if text[span.start - 1 : span.start] != "(":
        return False
    before = text[max(0, span.start - _FAR) : span.start - 1]
    return not _ENDED.search(before) and _stands_for(form, before)


def _whole(text: str, form: str, span: Span) -> str:
    """Return the words beside a short form that it stands for, if any."""
    if is_introduced(text, form, span):
        return _meant(form, text[max(0, span.start - _FAR) : span.start - 1])
    after = _BRACKET.match(text, span.end + text.startswith("s", span.end))
    return after[1] if after and _stands_for(form, after[1]) else ""


def are_same_words(one: str, other: str) -> bool:
    """Whether two expansions say the same, endings, hyphens and small words aside: computed, computerised."""
    first, second = _stems(one), _stems(other)
    return first <= second or second <= first


def are_near(one: str, other: str) -> bool:
    """Whether two expansions share half their words or more, and are not the same."""
    if _letters(one) == _letters(other):
        return False
    first, second = _stems(one), _stems(other)
    return first != second and not first >= second and len(first & second) * 2 >= len(second)


def _letters(whole: str) -> str:
    return re.sub(r"[\W_]+", "", re.sub("[ao]e", "e", whole.lower())).rstrip("s")


def _stems(whole: str) -> set[str]:
    small = re.sub("[ao]e", "e", whole.lower())
    return {word[:4] for word in re.findall(r"[^\W_]+", small) if word not in words("function_words")}


def _stands_for(form: str, said: str) -> bool:
    return bool(_meant(form, said))


def _meant(form: str, said: str) -> str:
    """Return the last of these words, which begin with the form's first letter and hold the others in order; or "".

    After Schwartz and Hearst, “A simple algorithm for identifying abbreviation definitions in
    biomedical text”, Pacific Symposium on Biocomputing, 2003.
    """
    letters = [letter.lower() for letter in form if letter.isalnum()]
    places = list(re.finditer(r"[^\W_]+", said))
    parts = [place[0].lower() for place in places]
    most = min(len(letters) + 5, len(letters) * 2, len(parts))
    counts = (count for count in range(1, most + 1) if _spells(letters, parts[-count:]))
    count = next(counts, 0)
    return said[places[-count].start() :].strip() if count else ""


def _spells(letters: list[str], parts: list[str]) -> bool:
    rest = iter(" ".join(parts))
    is_last_there = letters[-1] in parts[-1]
    return parts[0][0] == letters[0] and is_last_there and all(letter in rest for letter in letters)


def is_known(form: str, house: House, glossary: Glossary) -> bool:
    """Whether our list, the house or its glossary says that readers know a short form."""
    return form in words("capitals") or form in house.known_abbreviations or form in _easy(glossary)


def in_full(form: str, glossary: Glossary) -> str:
    """Return the words that a short form stands for, by the glossary or else by our list; "" where neither has it."""
    term = _abbreviated(glossary).get(form)
    if term is None:
        return _known().get(form, "")
    return next((name for name in (term.name, *term.variants) if form not in name and _stands_for(form, name)), "")


@kept
def _abbreviated(glossary: Glossary) -> dict[str, Term]:
    return {form: term for term in glossary.terms for form in (term.abbreviation, *term.variants) if form.isupper()}


@functools.cache
def _known() -> dict[str, str]:
    return dict(line.split("\t", 1) for line in lines("short_forms.tsv", "pipeline.search"))


@kept
def _easy(glossary: Glossary) -> frozenset[str]:
    """Return short forms that the team's glossary says need no explanation."""
    terms = [term for term in glossary.terms if not term.explain]
    return frozenset(
        form for term in terms for form in (term.name, term.abbreviation, *term.variants) if form.isupper()
    )
