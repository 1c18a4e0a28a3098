"""What holds for every translation, however odd."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.number_pairs import differences
from pipeline.language.phones import phone_pairs, phones, without_phones
from pipeline.model.catalogue import LINK_TARGET, Entry, State
from pipeline.model.glossary import TermUse
from pipeline.model.rule import EntryRule, Pair, TermPair
from pipeline.model.tagged import plain
from pipeline.model.text import Origin, Span
from pipeline.rules.registry import registry
from pipeline.search.entries.pairs import hits

_PIECES = ["2", "2.5", "1,500", "10 000", "½", "1/2", "9am", "17:00", "13/05/2015", "0808 800 4040", "+44 20 7946 0018"]
_PIECES += [
    "COVID-19",
    "3 million",
    "24/7",
    ".",
    "?",
    " – ",
    "،",
    "۔",
    "mêr esgyrn",
    "\u00ad",
    "\u0651",
    "ہڈیوں",
    "العظام",
    "١٣",
    "(",
    " ",
    "<1>",
    "</1>",
    "<2/>",
    "&lt;1>",
]
TEXTS = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(_PIECES), max_size=12).map(" ".join))
LANGUAGES = st.sampled_from(["cy", "pl", "ar", "ur", "fr", "zh-Hans", "el", "qaa"])
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@given(TEXTS, TEXTS, LANGUAGES, st.sampled_from(["paragraph", LINK_TARGET]))
def test_no_rule_fails_and_every_hit_stands_in_the_translation(
    source: str, translation: str, language: str, kind: str
) -> None:
    entry = Entry("a", source, translation, State.FUZZY, Origin("x.po", ((0, 0),), (0,)), 1)
    use = TermUse("bone", Span(0, len(plain(source))), plain(source))
    pair = Pair(source, entry, language, (TermPair(use, ("mêr esgyrn", "ہڈی")),), kind, (1,))
    for rule in registry().values():
        for hit in hits(rule, pair) if isinstance(rule, EntryRule) else ():
            assert 0 <= hit.span.start <= hit.span.end <= len(translation)
            assert hit.source_span is None or hit.source_span.end <= len(source)


@given(TEXTS)
def test_a_text_has_every_number_of_itself_in_any_script(text: str) -> None:
    assert differences(text, text, "en") == ()
    assert all(pair.same for pair in phone_pairs(text, text.translate(ARABIC)))


@given(TEXTS, TEXTS)
def test_blanking_telephone_numbers_moves_no_character(source: str, translation: str) -> None:
    for before, after in zip((source, translation), without_phones(source, translation), strict=True):
        assert len(before) == len(after)
        assert all(new in (old, " ") for old, new in zip(before, after, strict=True))


@given(TEXTS)
def test_telephone_numbers_stand_apart_and_in_order(text: str) -> None:
    spans = [phone.span for phone in phones(text)]
    assert all(one.end <= other.start for one, other in pairwise(spans))
