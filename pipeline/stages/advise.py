"""What would help most: the changes that would lower a page's reading age by most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.language.difficulty import Tally, sentences_difficulty, text_difficulty, together
from pipeline.language.page_sentences import PageSentence, page_sentences, tallies
from pipeline.language.rarity import rarity_of_names
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.page import Document
from pipeline.model.scores import Edit
from pipeline.model.text import Span
from pipeline.rules.simpler import changes
from pipeline.rules.stories import Story, explained_spans, is_first_in_text, stories
from pipeline.rules.wording import quoted

_MOST = 10  # edits
_TRIED = 15  # changes that do most for their own sentences; only these are tried on the whole page
_LEAST_YEARS = 0.01  # less would be shown as nothing

Told = dict[int, list[Tally]]  # sentence, by number → what would stand in its place


class _Try(NamedTuple):
    """A change, with what each sentence that it touches would be."""

    span: Span
    now: str
    then: str
    advice: str
    told: Told


def advise(page: Document, uses: tuple[TermUse, ...], glossary: Glossary) -> tuple[Edit, ...]:
    """Return up to ten edits, that which would lower the page's reading age by most first; none overlap.

    Each is tried on its own, on the score in which explained terms count as everyday words. Ten together
    lower it by less than their sum. None for a page in a language whose texts are not scored.
    """
    explained = explained_spans(page, uses, glossary)
    read = list(page_sentences(page, explained))
    now = [[one.tally_explained or one.tally] for one in read if one.tally]
    age = _age([tally for one in now for tally in one], page.language)
    if age is None:
        return ()
    tried = [*_rewordings(page, read, explained), *_explanations(page, read, uses, glossary, explained)]
    tried.sort(key=lambda one: -_own_gain(one.told, now, page.language))
    edits = []
    for one in tried[:_TRIED]:
        after = _age([tally for at, told in enumerate(now) for tally in one.told.get(at, told)], page.language)
        if after is not None and age - after >= _LEAST_YEARS:
            eased = _eased(one.told, now, page.language)
            edits.append(Edit(one.span, one.now, one.then, one.advice, age - after, eased))
    return tuple(_best(edits))


def _age(text: Sequence[Tally], language: str) -> float | None:
    total = together(text)
    found = text_difficulty(total, rarity_of_names(total.names, language), language)
    return found.age if found else None


def _own_gain(told: Told, now: Sequence[Sequence[Tally]], language: str) -> float:
    """Return how much easier the sentences that a change touches would be, all their words together."""
    return _eased(told, now, language) * sum(one.words for at in told for one in now[at])


def _eased(told: Told, now: Sequence[Sequence[Tally]], language: str) -> float:
    """Return by how many years the sentences that a change touches would be easier, on average."""
    before = sentences_difficulty([one for at in told for one in now[at]], language)
    after = sentences_difficulty([one for then in told.values() for one in then], language)
    return before.age - after.age if before and after else 0.0


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
