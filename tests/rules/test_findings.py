"""One fault, one finding: of hits that share words, the most telling one stays."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.rules.findings import Found, findings
from pipeline.stages.parse import parse

HOUSE = House("Example Health", ())
PAGE = parse(
    "source/pages/page.txt", b"Flu\n\nRest at home for a week or two, and drink lots of water with your food.", "en"
)


def rule(
    severity: Severity = Severity.WARNING, profile: Profile = Profile.PLAIN, scope: Scope = Scope.WORDS
) -> PageRule:
    return PageRule(
        check=lambda page, house: iter(()),
        severity=severity,
        profile=profile,
        scope=scope,
        why="It is an example.",
        source="https://example.org",
        bad=(),
        good=(),
    )


def kept(*found: tuple[str, PageRule, int, int]) -> list[str]:
    hits = (Found(id, one, Hit(Span(start, end), "Wrong. Mend it.")) for id, one, start, end in found)
    return [finding.rule for finding in findings(PAGE, HOUSE, hits)]


def test_of_two_hits_that_share_words_the_more_harmful_one_stays() -> None:
    assert kept(("word.a", rule(Severity.SUGGESTION), 5, 20), ("word.b", rule(Severity.ERROR), 10, 12)) == ["word.b"]


def test_of_two_that_harm_alike_the_one_that_every_house_wants_to_know_stays() -> None:
    assert kept(("word.a", rule(profile=Profile.NHS), 5, 20), ("word.b", rule(profile=Profile.SAFETY), 8, 9)) == [
        "word.b"
    ]


def test_of_two_that_are_alike_the_one_with_more_words_stays() -> None:
    assert kept(("word.a", rule(), 5, 9), ("word.b", rule(), 5, 20)) == ["word.b"]


def test_hits_that_only_touch_are_two_faults() -> None:
    assert kept(("word.a", rule(), 5, 9), ("word.b", rule(), 9, 20)) == ["word.a", "word.b"]


def test_a_fault_of_a_sentence_is_another_than_that_of_a_word_in_it() -> None:
    assert kept(("word.a", rule(), 5, 9), ("reading.b", rule(scope=Scope.SENTENCE), 5, 60)) == ["word.a", "reading.b"]


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
HITS = st.lists(st.tuples(SPANS, st.sampled_from(Severity), st.sampled_from(Profile)), max_size=12)


@given(HITS)
def test_no_two_findings_about_words_overlap_and_no_word_that_was_hit_is_left_alone(hits: list) -> None:
    found = [
        Found(f"word.r{at}", rule(severity, profile), Hit(span, "Wrong. Mend it."))
        for at, (span, severity, profile) in enumerate(hits)
    ]
    told = [finding.span for finding in findings(PAGE, HOUSE, found)]
    assert all(one.end <= other.start for one, other in pairwise(told))
    assert all(any(span.start < one.end and one.start < span.end for one in told) for span, _, _ in hits)
