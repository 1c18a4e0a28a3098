"""Laws of counting: nothing is lost, nothing counts twice, and full stops after list items change nothing."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.sentences import sentences
from pipeline.language.syllables import syllables
from pipeline.language.tokens import phrase_finder
from pipeline.language.words import words
from pipeline.model.page import Block, Document, Kind
from pipeline.model.text import Origin, Span
from pipeline.stages.measure import measure

# Pieces that have caused trouble, next to anything at all.
TROUBLE = """the pain X-ray e.g. i.v. 2.5 mg 0808 800 4040 Dr. St. Mary's U.K. a.m. No. 4 (see below). “Stop!” Why? …
www.nhs.uk a.b@c.org and/or nurse(s) can’t 1,000 NICE ألم؟ No."""
PIECES = st.sampled_from(TROUBLE.split()) | st.text(max_size=6)
LINES = st.lists(PIECES, min_size=1, max_size=12).map(lambda pieces: " ".join(" ".join(pieces).split()))
KINDS = st.sampled_from([kind for kind in Kind if kind is not Kind.TITLE])
BLOCKS = st.lists(st.tuples(KINDS, LINES.filter(bool)), max_size=6)


def page_of(rows: list[tuple[Kind, str]]) -> Document:
    """Make a page of blocks, a line each."""
    blocks: list[Block] = []
    at = 0
    for kind, text in rows:
        blocks.append(Block(kind, text, Span(at, at + len(text)), level=2 if kind is Kind.HEADING else 0))
        at += len(text) + 1
    text = "\n".join(text for _, text in rows)
    return Document("source/pages/page.txt", "en", "", text, tuple(blocks), Origin("page.txt", ((0, 0),), (0,)))


@given(LINES)
def test_words_are_found_at_their_spans_in_order(text: str) -> None:
    found = words(text)
    assert all(one.span.of(text) == one.text for one in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@given(LINES)
def test_every_letter_and_digit_is_in_one_word(text: str) -> None:
    assert sum(map(str.isalnum, text)) == sum(character.isalnum() for word in words(text) for character in word.text)


@given(LINES)
def test_sentences_are_trimmed_in_order_and_hold_every_word(text: str) -> None:
    found = sentences(text)
    assert all(span.of(text) and span.of(text) == span.of(text).strip() for span in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    held = [
        word for word in words(text) for span in found if span.start <= word.span.start and word.span.end <= span.end
    ]
    assert held == list(words(text))


@given(st.text(max_size=20))
def test_every_word_has_at_least_one_syllable(word: str) -> None:
    assert syllables(word) >= 1


@given(LINES, st.lists(LINES, min_size=1, max_size=3))
def test_a_phrase_is_found_at_its_span_and_none_overlaps(text: str, phrases: list[str]) -> None:
    found = phrase_finder({phrase: phrase for phrase in phrases}).find(text)
    assert all(0 <= span.start < span.end <= len(text) for span, _ in found)
    assert all(one[0].end <= other[0].start for one, other in pairwise(found))


@given(BLOCKS)
def test_the_page_counts_what_its_sentences_count(rows: list[tuple[Kind, str]]) -> None:
    scores = measure(page_of(rows))
    assert scores.page.counts.words == sum(sentence.words for sentence in scores.sentences)
    assert scores.page.counts.syllables == sum(sentence.syllables for sentence in scores.sentences)
    assert scores.page.counts.sentences == len(scores.sentences)


@given(BLOCKS)
def test_sections_share_out_the_page(rows: list[tuple[Kind, str]]) -> None:
    scores = measure(page_of(rows))
    for field in scores.page.counts.__struct_fields__:
        shares = sum(getattr(section.score.counts, field) for section in scores.sections)
        assert shares == getattr(scores.page.counts, field)


@given(BLOCKS)
def test_full_stops_after_list_items_change_no_score(rows: list[tuple[Kind, str]]) -> None:
    stopped = [(kind, text + "." if kind is Kind.LIST_ITEM else text) for kind, text in rows]
    before, after = measure(page_of(rows)), measure(page_of(stopped))
    assert before.page == after.page
    assert [section.score for section in before.sections] == [section.score for section in after.sections]
    assert [one.reading for one in before.sentences] == [one.reading for one in after.sentences]


@given(BLOCKS)
def test_headings_captions_and_furniture_weigh_nothing(rows: list[tuple[Kind, str]]) -> None:
    prose = [row for row in rows if row[0] in (Kind.PARAGRAPH, Kind.LIST_INTRODUCTION, Kind.LIST_ITEM)]
    assert measure(page_of(rows)).page == measure(page_of(prose)).page
