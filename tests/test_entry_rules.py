"""The rules for translations and catalogues, each by its own examples: every bad one is found, no good one is."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline.formats.po import read_catalogue
from pipeline.model.catalogue import Entry, State, String, Template
from pipeline.model.glossary import TermUse
from pipeline.model.rule import CatalogueExample, CatalogueRule, EntryRule, Example, Pair, TermPair
from pipeline.model.text import Origin, Span
from pipeline.rules.registry import registry
from pipeline.search.entries.pairs import hits

_HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
_GOOD: dict[str, Any] = tomllib.loads((Path(__file__).parent / "cases/verify/good_pairs.toml").read_text("utf-8"))
GOOD = [(language, *given) for language, table in _GOOD.items() for given in table["pairs"]]
NOT_IN_LATIN_SCRIPT = {"ar", "el", "hi", "hy", "th", "ur", "zh-Hans"}
ENTRY = {id_: rule for id_, rule in registry().items() if isinstance(rule, EntryRule)}
CATALOGUE = {id_: rule for id_, rule in registry().items() if isinstance(rule, CatalogueRule)}


def pair(example: Example) -> Pair:
    """Return what a rule sees of an example: its terms are found where they stand in the source."""
    terms = []
    for name, forms in example.terms.items():
        match = re.search(rf"\b{re.escape(name)}\b", example.source, re.IGNORECASE)
        assert match, f"{name} is not in {example.source}"
        use = TermUse(name, Span(*match.span()), match[0])
        terms.append(TermPair(use, tuple(form.strip() for form in forms.split(" | "))))
    origin = Origin("x.po", ((0, 0),), (0,))
    entry = Entry("a", example.source, example.translation, State.TRANSLATED, origin, 1)
    return Pair(example.source, entry, example.language, tuple(terms), example.kind, example.links)


def on_catalogue(rule: CatalogueRule, example: CatalogueExample) -> list[str]:
    """Return the ids of the strings that a rule hits; each string stands in the template as it is on the page."""
    strings = tuple(
        String(id_, text, "paragraph", "", "page#top", line, pot_line=line, pot_text=text)
        for line, (id_, text) in enumerate(example.strings.items(), start=1)
    )
    catalogue = read_catalogue("locales/x/page.po", (_HEADER + example.po).encode(), "x", "page")
    return [hit.string for hit in rule.check(Template("page", "source/pages/page.txt", strings), catalogue)]


@pytest.mark.parametrize(("id_", "example"), [(id_, bad) for id_, rule in ENTRY.items() for bad in rule.bad])
def test_every_bad_translation_is_found_and_the_hit_has_a_span_in_it(id_: str, example: Example) -> None:
    found = hits(ENTRY[id_], pair(example))
    assert found
    for hit in found:
        assert 0 <= hit.span.start < hit.span.end <= len(example.translation)
        assert hit.source_span is None or hit.source_span.of(example.source).strip()


@pytest.mark.parametrize(("id_", "example"), [(id_, good) for id_, rule in ENTRY.items() for good in rule.good])
def test_no_good_translation_is_hit(id_: str, example: Example) -> None:
    assert hits(ENTRY[id_], pair(example)) == ()


@pytest.mark.parametrize(("id_", "example"), [(id_, bad) for id_, rule in CATALOGUE.items() for bad in rule.bad])
def test_every_bad_catalogue_is_found(id_: str, example: CatalogueExample) -> None:
    assert on_catalogue(CATALOGUE[id_], example)


@pytest.mark.parametrize(("id_", "example"), [(id_, good) for id_, rule in CATALOGUE.items() for good in rule.good])
def test_no_good_catalogue_is_hit(id_: str, example: CatalogueExample) -> None:
    assert on_catalogue(CATALOGUE[id_], example) == []


@pytest.mark.parametrize(
    ("id_", "example"), [(id_, example) for id_, rule in ENTRY.items() for example in (*rule.bad, *rule.good)]
)
def test_a_bad_translation_is_told_by_one_entry_rule_only(id_: str, example: Example) -> None:
    found = [other for other, rule in ENTRY.items() if hits(rule, pair(example))]
    assert len(found) <= 1


@pytest.mark.parametrize("id_", ENTRY)
def test_a_rule_for_translations_has_examples_in_three_languages_two_not_in_latin_script(id_: str) -> None:
    languages = {example.language for example in (*ENTRY[id_].bad, *ENTRY[id_].good)}
    assert len(languages) >= 3
    assert len(languages & NOT_IN_LATIN_SCRIPT) >= 2


@pytest.mark.parametrize("id_", [*ENTRY, *CATALOGUE])
def test_a_message_is_two_short_sentences(id_: str) -> None:
    rule = registry()[id_]
    if isinstance(rule, EntryRule):
        messages = [hit.message for example in rule.bad for hit in hits(rule, pair(example))]
        assert all(len(message) < 200 and message.endswith(".") for message in messages)


def said(language: str, source: str, translation: str, terms: dict[str, str]) -> list[str]:
    """Return which rules speak of a translation, with what they say."""
    given = pair(Example(language, source, translation, terms))
    return [f"{id_}: {hit.message}" for id_, rule in ENTRY.items() for hit in hits(rule, given)]


@pytest.mark.parametrize(("language", "source", "translation", "terms"), GOOD)
def test_a_good_translation_is_left_in_peace(
    language: str, source: str, translation: str, terms: dict[str, str]
) -> None:
    assert said(language, source, translation, terms) == []


@pytest.mark.parametrize("language", ["cy", "pl", "ar", "ur", "fr"])
def test_any_digit_changed_in_a_good_translation_is_found_once(language: str) -> None:
    for _, source, translation, _ in (given for given in GOOD if given[0] == language):
        for digit in re.finditer(r"\d", translation):
            wrong = chr(ord(digit[0]) + (1 if int(digit[0]) < 9 else -1))
            changed = translation[: digit.start()] + wrong + translation[digit.end() :]
            assert len(said(language, source, changed, {})) == 1, changed


@pytest.mark.parametrize("language", ["cy", "pl", "ar", "ur"])
def test_a_term_replaced_by_another_of_the_glossary_is_found(language: str) -> None:
    terms = {form for given in GOOD if given[0] == language for form in given[3].values() if "|" not in form}
    looked_at = missed = 0
    for _, source, translation, own in (given for given in GOOD if given[0] == language):
        for name in own:
            for other in terms - set(own.values()):
                looked_at += 1
                missed += not said(language, source, translation, {name: other})
    assert looked_at > 30
    assert missed / looked_at < 0.12  # bones are in many sentences besides their own term
