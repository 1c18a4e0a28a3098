"""What would help most: the changes that would lower a page's reading age by most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import sub
from typing import NamedTuple

from pipeline.language.difficulty import Counted, Tally, counted, mean_age, sentence_age, text_age, together
from pipeline.language.page_sentences import PageSentence, page_sentences, tallies
from pipeline.language.rarity import rarity_of_names
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.page import Document
from pipeline.model.scores import Edit
from pipeline.model.text import Span
from pipeline.search.terms.stories import Story, explained_spans, is_first_in_text, stories
from pipeline.search.words.simpler import changes
from pipeline.search.words.wording import quoted

_MOST = 10  # edits
_TRIED = 15  # changes that do most for their own sentences; only these are tried on the whole page
_LEAST_YEARS = 0.01  # less would be shown as nothing

_NOTHING: Counted = counted(together([]))

Told = dict[int, list[Tally]]  # sentence, by number → what would stand in its place


class _Try(NamedTuple):
    """A change, with what each sentence that it touches would be."""

    span: Span
    now: str
    then: str
    advice: str
    told: Told


class _Aged(NamedTuple):
    """A sentence with its age, and with what it adds to the page."""

    tally: Tally
    age: float
    counted: Counted


class _Page(NamedTuple):
    """A page's sentences, and what they add up to: a change is tried by what it takes away and adds."""

    sentences: list[list[_Aged]]
    counted: Counted
    years: float  # each sentence's age times its words
    language: str

    def age(self, told: dict[int, list[_Aged]]) -> float:
        """Return the page's age with some sentences, by number, as they would be."""
        gone = [one for at in told for one in self.sentences[at]]
        come = [one for then in told.values() for one in then]
        counts = _added(self.counted, come)
        counts = tuple(map(sub, counts, _added(_NOTHING, gone)))
        years = self.years + _years(come) - _years(gone)
        text = [told.get(at, was) for at, was in enumerate(self.sentences)]
        names = list(chain.from_iterable([one.tally.names for sentence in text for one in sentence]))
        if not counts[0]:
            return 0.0
        return text_age(counts, rarity_of_names(names, self.language), years / counts[0], self.language)


def advise(page: Document, uses: tuple[TermUse, ...], glossary: Glossary) -> tuple[Edit, ...]:
    """Return up to ten edits, that which would lower the page's reading age by most first; none overlap.

    Each is tried on its own, on the score in which explained terms count as everyday words. Ten together
    lower it by less than their sum. None for a page in a language whose texts are not scored.
    """
    explained = explained_spans(page, uses, glossary)
    read = page_sentences(page, explained)
    now = [_aged([one.tally_explained or one.tally], page.language) for one in read if one.tally]
    if not now:
        return ()
    flat = list(chain.from_iterable(now))
    whole = _Page(now, _added(_NOTHING, flat), _years(flat), page.language)
    tried = [*_rewordings(page, read, explained), *_explanations(page, read, uses, glossary, explained)]
    then = [({at: _aged(told, page.language) for at, told in one.told.items()}, one) for one in tried]
    ranked = sorted([(_eased(told, now), told, one) for told, one in then], key=lambda found: -found[0][0])
    age, edits = whole.age({}), []
    for (_, years), told, one in ranked[:_TRIED]:
        gain = age - whole.age(told)
        if gain >= _LEAST_YEARS:
            edits.append(Edit(one.span, one.now, one.then, one.advice, gain, years))
    return tuple(_best(edits))


def _aged(text: Sequence[Tally], language: str) -> list[_Aged]:
    """Return sentences with their ages; those without words have none, and add nothing."""
    aged = [(one, sentence_age(one, language)) for one in text]
    return [_Aged(one, age, counted(one)) for one, age in aged if age is not None]


def _added(counts: Counted, sentences: Sequence[_Aged]) -> Counted:
    return tuple(map(sum, zip(counts, *[one.counted for one in sentences], strict=True)))


def _years(sentences: Sequence[_Aged]) -> float:
    return sum([one.age * one.tally.words for one in sentences])


def _eased(told: dict[int, list[_Aged]], now: Sequence[Sequence[_Aged]]) -> tuple[float, float]:
    """Return how much easier the sentences that a change touches would be: all their words together, and on average."""
    before = [one for at in told for one in now[at]]
    ages = [
        mean_age((one.age, one.tally.words) for one in read)
        for read in (before, [one for then in told.values() for one in then])
    ]
    years = (ages[0] or 0.0) - (ages[1] or 0.0)
    return years * sum(one.tally.words for one in before), years


def _best(edits: list[Edit]) -> Iterator[Edit]:
    """Yield the best edits, none of which overlaps a better one."""
    taken: list[Span] = []
    for edit in sorted(edits, key=lambda one: (-one.years, one.span)):
        if not any(edit.span.start < other.end and other.start < edit.span.end for other in taken):
            taken.append(edit.span)
            yield edit
        if len(taken) == _MOST:
            return


def _rewordings(page: Document, read: Sequence[PageSentence], explained: Sequence[Span]) -> Iterator[_Try]:
    for at, one in enumerate(read):
        text = one.span.of(page.text)
        known = [span.shifted(-one.span.start) for span in explained if one.span.start <= span.start < one.span.end]
        for change in changes(text):
            then = text[: change.span.start] + change.then + text[change.span.end :]
            moved = len(then) - len(text)
            kept = [span for span in known if span.end <= change.span.start]
            kept += [span.shifted(moved) for span in known if span.start >= change.span.end]
            told = {at: list(tallies(then, page.language, kept))}
            now = change.span.of(text)
            yield _Try(change.span.shifted(one.span.start), now, change.then, change.advice, told)


def _explanations(
    page: Document,
    read: Sequence[PageSentence],
    uses: tuple[TermUse, ...],
    glossary: Glossary,
    explained: Sequence[Span],
) -> Iterator[_Try]:
    """Yield for each term that the page leaves unexplained what explaining it would do."""
    for story in stories(page, uses, glossary) if uses else ():
        if not story.explained:
            first = is_first_in_text(page, story).span
            told = _told(page, read, story, explained)
            says = story.term.explanation.rstrip(".")
            advice = f"Explain {quoted(first.of(page.text))} where it first stands: {quoted(says, 30)}."
            yield _Try(first, first.of(page.text), "", advice, told)


def _told(page: Document, read: Sequence[PageSentence], story: Story, explained: Sequence[Span]) -> Told:
    told = {}
    spans = [use.span for use in story.uses]
    for at, one in enumerate(read):
        if any(one.span.start <= span.start < one.span.end for span in spans):
            known = [span.shifted(-one.span.start) for span in (*explained, *spans) if span.start >= one.span.start]
            told[at] = list(tallies(one.span.of(page.text), page.language, known))
    return told
