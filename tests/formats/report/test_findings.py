"""Which findings come first, and how they are counted."""

from __future__ import annotations

import msgspec

from pipeline.formats.report.findings import accepted, by_rule, counts, worst
from pipeline.formats.report.notes import SUMMARIES, notes, parts, rule_class, rule_name
from pipeline.model.finding import Finding, Severity
from pipeline.model.report import Report
from pipeline.model.text import Place, Span
from pipeline.rules.registry import registry


def finding(rule: str, severity: str, message: str = "Odd. Mend it.", **also: object) -> Finding:
    place = Place("a.txt", 1, 1)
    return Finding(rule, Severity(severity), place, place, Span(0, 1), "", message, "0" * 16, **also)


def order(*findings: Finding) -> list[tuple[str, int]]:
    return [(alike.first.rule, alike.count) for alike in worst(findings, lambda one: one)]


def test_the_worst_severity_comes_first_and_what_blocks_live_before_its_like() -> None:
    assert order(
        finding("page.a", "suggestion"),
        finding("page.b", "warning"),
        finding("page.c", "warning", blocks_live=True),
        finding("page.d", "error"),
    ) == [("page.d", 1), ("page.c", 1), ("page.b", 1), ("page.a", 1)]


def test_one_of_each_rule_comes_before_a_second_of_the_same() -> None:
    long = [finding("reading.long", "warning", f"{n} words. Cut it.") for n in range(3)]
    assert order(*long, finding("term.unknown", "warning")) == [
        ("reading.long", 1),
        ("term.unknown", 1),
        ("reading.long", 1),
        ("reading.long", 1),
    ]


def test_what_is_dangerous_comes_before_what_is_broken_and_that_before_what_is_hard_to_read() -> None:
    found = [finding(rule, "warning") for rule in ("reading.long", "page.lost", "care.stop")]
    assert order(*found) == [("care.stop", 1), ("page.lost", 1), ("reading.long", 1)]


def test_that_a_whole_catalogue_is_a_draft_hides_nothing_else() -> None:
    draft = finding("catalogue.draft", "warning", blocks_live=True, language="cy")
    emptied = finding("catalogue.untranslated", "warning", blocks_live=True, language="cy")
    assert order(draft, finding("page.y", "warning"), emptied) == [
        ("catalogue.untranslated", 1),
        ("page.y", 1),
        ("catalogue.draft", 1),
    ]
    assert set(SUMMARIES) <= set(registry())


def test_findings_that_say_the_same_are_shown_once_with_their_number() -> None:
    drafts = [finding("catalogue.draft", "warning", language=tag) for tag in ("cy", "pl", "cy")]
    assert order(*drafts) == [("catalogue.draft", 3)]


def test_the_source_comes_before_translations_of_it() -> None:
    found = order(finding("entry.x", "warning", language="cy"), finding("page.y", "warning"))
    assert found == [("page.y", 1), ("entry.x", 1)]


def test_what_was_accepted_is_not_among_the_worst_and_is_counted_apart() -> None:
    known = finding("page.lost", "error", waived="Taken over.")
    assert order(known) == []
    assert counts([known, finding("page.lost", "error")]) == {"error": 1, "warning": 0, "suggestion": 0, "waived": 1}


def test_known_faults_are_told_by_rule_each_reason_once() -> None:
    found = [finding("page.lost", "error", waived=reason) for reason in ("a", "b", "a")]
    (only,) = accepted(notes(found, "en"))
    assert (only.name, only.count) == ("lost", 3)
    assert [(reason, [note.id for note in group]) for reason, group in only.reasons] == [
        ("a", ["en-1", "en-3"]),
        ("b", ["en-2"]),
    ]


def test_rules_are_listed_by_their_worst_finding(report: Report) -> None:
    found = by_rule(notes(report.findings, "x"))
    assert [one.rule for one in found] == [
        "entry.telephone",
        "catalogue.draft",
        "page.stale-review",
        "reading.long-sentence",
        "page.lost-list",
    ]


def test_a_message_is_cut_into_what_is_wrong_and_what_to_do() -> None:
    (note,) = notes([finding("page.x", "error", "No list follows “may include”. Put it back.")], "en")
    assert "".join(part.text for part in note.problem) == "No list follows “may include”."
    assert "".join(part.text for part in note.remedy) == "Put it back."


def test_a_message_of_one_sentence_is_kept_whole() -> None:
    (note,) = notes([finding("page.x", "error", "See e.g. the leaflet")], "en")
    assert "".join(part.text for part in note.problem) == "See e.g. the leaflet" and note.remedy == ()


def test_quoted_words_are_set_apart_and_their_quotation_marks_are_not() -> None:
    assert [(part.text, part.quoted) for part in parts("The source’s “راحة” is “x”.")] == [
        ("The source’s “", False),
        ("راحة", True),
        ("” is “", False),
        ("x", True),
        ("”.", False),
    ]


def test_a_rules_name_and_class_come_from_its_id() -> None:
    assert rule_name("page.lost-list") == "lost list"
    assert rule_class("page.lost-list") == "r-page-lost-list"
    assert rule_class('x"><script>') == "r-x-script"


def test_a_note_shows_a_shape_and_a_word_as_well_as_a_colour() -> None:
    found = [finding("page.x", severity) for severity in ("error", "warning", "suggestion")]
    found.append(msgspec.structs.replace(found[0], waived="known"))
    assert [(note.shape, note.name) for note in notes(found, "en")] == [
        ("■", "Error"),
        ("▲", "Warning"),
        ("●", "Suggestion"),
        ("○", "Known fault"),
    ]
