"""Every rule finds its bad examples and leaves its good ones alone; a rule is added by adding one file."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import pipeline.rules.page
from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import DatedRule, PageRule, ProseRule, ReadingRule, RecordRule, Rule, TermRule
from pipeline.rules.registry import _rules_on, registry, rules_in
from pipeline.search.words.wordlists import advice
from pipeline.stages.check import check
from pipeline.stages.measure import measure
from pipeline.stages.parse import parse

RULES = Path(pipeline.rules.page.__file__).parents[1]
HOUSE = House(name="Example Health", languages=("cy",))
PAGE_RULES = {
    id: rule
    for id, rule in registry().items()
    if isinstance(rule, PageRule | ProseRule | RecordRule | DatedRule | ReadingRule | TermRule)
}
Look = Callable[[Rule, Document], Iterator[Hit]]
EXAMPLES = [
    (id, sort, at)
    for id, rule in PAGE_RULES.items()
    for sort in ("bad", "good")
    for at in range(len(getattr(rule, sort)))
]


def example(text: str) -> Document:
    """Return an example as a page: HTML begins with a tag, Markdown with the mark of a title."""
    ending = ".html" if text.startswith("<") else ".md" if text.startswith("# ") else ".txt"
    return parse(f"source/pages/example{ending}", text.encode(), "en")


@pytest.mark.parametrize(("id", "sort", "at"), EXAMPLES)
def test_a_rule_finds_its_bad_examples_and_leaves_its_good_ones_alone(id: str, sort: str, at: int, hits: Look) -> None:
    text = getattr(PAGE_RULES[id], sort)[at]
    page = example(text)
    found = [hit.span.of(page.text) for hit in hits(PAGE_RULES[id], page)]
    assert bool(found) == (sort == "bad"), (text, found)


@pytest.mark.parametrize("id", sorted(PAGE_RULES))
def test_a_message_says_what_is_wrong_and_what_to_do_about_words_that_are_there(id: str, hits: Look) -> None:
    for text in PAGE_RULES[id].bad:
        page = example(text)
        for hit in hits(PAGE_RULES[id], page):
            assert hit.span.of(page.text).strip() == hit.span.of(page.text) != ""
            plain = re.sub(r"“[^”]*”", "“”", hit.message)
            assert len(re.findall(r"[.?](?= |$)", plain)) == 2, hit.message
            assert hit.message.endswith(".")


@pytest.mark.parametrize(("id", "rule"), sorted(registry().items()))
def test_a_rule_says_why_it_is_there_who_asks_for_it_and_gives_near_misses(id: str, rule: Rule) -> None:
    assert rule.why.endswith(".")
    assert rule.source.startswith("https://")
    assert len(rule.bad) >= 2
    assert len(rule.good) >= 2


@pytest.mark.parametrize("id", sorted(registry()))
def test_a_rule_is_one_short_file_that_begins_with_what_it_finds(id: str) -> None:
    text = (RULES / (id.replace(".", "/").replace("-", "_") + ".py")).read_text("utf-8")
    assert text.startswith('"""')
    assert len(text.splitlines()) < 60


def test_there_are_rules_enough_and_their_ids_are_sorted() -> None:
    assert len(PAGE_RULES) >= 18
    assert list(registry()) == sorted(registry())


def test_a_rule_yields_only_to_rules_that_exist() -> None:
    for rule in registry().values():
        assert set(rule.yields_to) <= set(registry())


def test_only_what_could_hurt_a_reader_or_stop_the_reading_is_an_error() -> None:
    errors = {id for id, rule in PAGE_RULES.items() if rule.severity is Severity.ERROR}
    assert errors == {
        "figure.fever-threshold",
        "figure.missing-leading-zero",
        "figure.touching-numbers",
        "page.buried-emergency",
        "page.lost-letters",
        "page.lost-list",
        "page.placeholder",
    }
    assert {PAGE_RULES[id].profile for id in errors} == {Profile.SAFETY}


NEW_RULE = '''"""A heading stands in capitals."""

from pipeline.model.finding import Hit, Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule


def check(page, house):
    for block in page.blocks:
        if block.is_heading and block.text.isupper():
            yield Hit(block.span, "This heading shouts. Write it in small letters.")


rule = PageRule(
    check=check, severity=Severity.SUGGESTION, why="It frightens.", source="https://example.org", bad=(), good=()
)
'''


def forget() -> None:
    """Let rules be looked for anew."""
    for known in (registry, rules_in, _rules_on):
        known.cache_clear()


def test_a_rule_is_added_by_adding_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shouting_heading.py").write_text(NEW_RULE, "utf-8")
    monkeypatch.setattr(pipeline.rules.page, "__path__", [*pipeline.rules.page.__path__, str(tmp_path)])
    forget()
    try:
        assert "page.shouting-heading" in registry()
        page = parse("source/pages/example.txt", b"FLU JAB\n\nRest at home.\n\nUpdated: 1 May 2025", "en")
        found = check(page, measure(page), (), Glossary("glossary.toml"), HOUSE)
        assert ("page.shouting-heading", "FLU JAB") in [(finding.rule, finding.words) for finding in found]
    finally:
        forget()
        sys.modules.pop("pipeline.rules.page.shouting_heading", None)
        vars(pipeline.rules.page).pop("shouting_heading", None)


def test_the_rules_load_without_any_language_library() -> None:
    heavy = ("spacy", "textstat", "babel", "wordfreq", "simplemma")
    code = "import sys; from pipeline.rules.registry import registry; registry(); "
    code += f"print([name for name in {heavy!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], cwd=RULES.parents[1], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("name", ["plain_words", "plain_phrases"])
def test_a_plain_word_is_not_itself_on_the_list(name: str) -> None:
    listed = {form for other in ("plain_words", "plain_phrases") for form in advice(other)}
    for form, known in advice(name).items():
        for plain in known.plain:
            assert plain.lower() not in listed, (form, plain)
            assert plain.lower() != form
