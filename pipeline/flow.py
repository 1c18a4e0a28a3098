"""The stages in order: what happens to one page on its way to a report and a bundle per language."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from functools import partial

import msgspec

from pipeline.decided import all_rules, check_ignores, record_path
from pipeline.gate import approve, approved_digest, coverage, ignore, judge, orders, record_dates, waive
from pipeline.language.terms import page_uses
from pipeline.memo import Memo
from pipeline.model.catalogue import Catalogue, Template
from pipeline.model.finding import Finding
from pipeline.model.house import SAME_EVERYWHERE, House
from pipeline.model.page import Document
from pipeline.model.page_name import GLOSSARY, INTERFACE, name_of
from pipeline.model.record import PageRecord
from pipeline.model.report import Bundle, Edition, Report
from pipeline.project import (
    Project,
    glossary_strings,
    interface_strings,
    pot_path,
    read_po,
    read_pot,
    signoff_path,
)
from pipeline.rules.registry import is_in_profile
from pipeline.stages.advise import advise
from pipeline.stages.check import check
from pipeline.stages.check_changes import check_changes
from pipeline.stages.check_dates import check_dates
from pipeline.stages.extract import extract
from pipeline.stages.grade import grade
from pipeline.stages.measure import measure
from pipeline.stages.measure_strings import measure_strings
from pipeline.stages.parse import parse
from pipeline.stages.publish import publish
from pipeline.stages.verify import verify

Tell = Callable[[str], None]  # told of each stage as it begins


def assess(project: Project, path: str, today: datetime.date, memo: Memo, tell: Tell) -> Report:
    """Take one page, with its catalogues, through every stage up to the gate.

    Raises InputError when the page or a catalogue cannot be read.
    """
    report = read(project, path, today, memo, tell)
    for language in project.house.languages:
        tell(f"verify {language}")
        edition = _edition(project, report, language, today, memo)
        report = msgspec.structs.replace(report, editions=(*report.editions, edition))
    return report


def read(project: Project, path: str, today: datetime.date, memo: Memo, tell: Tell) -> Report:
    """Take one page through the stages that need no translation."""
    record = project.records.get(name_of(path))
    house = _for_checks(project.house, record)
    tell("parse")
    page = memo(parse, path, project.data(path) or b"", house.source_language, project.glossary.words)
    check_ignores(page, project.team)
    tell("measure")
    uses = memo(page_uses, page, project.glossary)
    scores = memo(grade, memo(measure, page, uses, project.glossary))
    scores = msgspec.structs.replace(scores, edits=memo(advise, page, uses, project.glossary))
    tell("check")
    found = memo(check, page, scores, uses, project.glossary, house, record, project.team)
    found += memo(check_dates, page, house, today)
    if record:
        found += tuple(record_dates(record_path(page.name), record, page, today))
    tell("extract")
    before = read_pot(project, page.name)
    template = memo(extract, page, uses, project.glossary, before, project.house.links)
    if before:
        found += memo(check_changes, page, template, before, house)
    on = partial(is_told, project)
    found = ignore(found, orders(page, record_path(page.name), record), on, today)
    source = _source_edition(project, page, template, found, today)
    score = memo(measure_strings, template, None, project.house.source_language)
    source = msgspec.structs.replace(source, score=score)
    return Report(page, project.house, project.glossary, scores, uses, template, (source,), today, record)


def _for_checks(house: House, record: PageRecord | None) -> House:
    """Return the settings that a page's check can depend on, so that a new language or name re-checks nothing."""
    off = house.off + (record.off if record else ())
    return msgspec.structs.replace(house, languages=(), name="", links=SAME_EVERYWHERE, off=off)


def is_told(project: Project, rule: str) -> bool:
    """Whether anybody is told of what a rule finds: not where it is in another profile."""
    return is_in_profile(rule, all_rules(project.team).get(rule), project.house)


def _source_edition(
    project: Project, page: Document, template: Template, found: tuple[Finding, ...], today: datetime.date
) -> Edition:
    language = project.house.source_language
    signoffs = project.signoffs[language]
    approval = approve(signoff_path(language), signoffs, template.page, approved_digest(page, template), today)
    marked = waive((*found, *approval.findings), project.waivers, today)
    return judge(Edition(language, None, None, marked, coverage(template, None)), None, approval)


def _edition(project: Project, report: Report, language: str, today: datetime.date, memo: Memo) -> Edition:
    """Return one translation of the page, checked and judged."""
    template = report.template
    catalogue = read_po(project, language, template.page)
    interface, around = read_po(project, language, INTERFACE), interface_strings(project)
    words = read_po(project, language, GLOSSARY)
    terms = _used_terms(project, report)
    found = _verified(project, template, catalogue, words, memo) + _verified(project, around, interface, words, memo)
    # Readers do not see the glossary itself, so nothing about it keeps a page from live.
    for finding in _verified(project, terms, _only(terms, words), words, memo):
        found.append(msgspec.structs.replace(finding, blocks_live=False))
    approval = approve(
        signoff_path(language),
        project.signoffs[language],
        template.page,
        approved_digest(report.page, template, (catalogue, interface)),
        today,
    )
    marked = waive((*found, *approval.findings), project.waivers, today)
    edition = Edition(
        language,
        catalogue,
        interface,
        marked,
        coverage(template, catalogue),
        around=coverage(around, interface),
        words=words,
        score=memo(measure_strings, template, catalogue, language),
    )
    return judge(edition, report.source, approval)


def _verified(
    project: Project, template: Template, catalogue: Catalogue, words: Catalogue, memo: Memo
) -> list[Finding]:
    """Return what is wrong with a catalogue; nothing where neither it nor its template has been made yet."""
    is_page = catalogue.page not in (INTERFACE, GLOSSARY)
    if not (is_page or catalogue.digest or any(string.pot_line for string in template.strings)):
        return []
    house = House("", (), off=project.house.off)
    return list(memo(verify, template, catalogue, words, house, pot_path(template.page)))


def _used_terms(project: Project, report: Report) -> Template:
    """Return the glossary's strings for the terms that this page uses."""
    used = {use.term for use in report.uses}
    lines = {term.line for term in report.glossary.terms if term.name in used}
    template = glossary_strings(project)
    strings = tuple(string for string in template.strings if string.line in lines)
    return msgspec.structs.replace(template, strings=strings)


def _only(template: Template, catalogue: Catalogue) -> Catalogue:
    """Return a catalogue's entries for these strings: the rest is no business of this page."""
    wanted = {string.id for string in template.strings}
    return msgspec.structs.replace(catalogue, entries=tuple(one for one in catalogue.entries if one.id in wanted))


def bundles(report: Report, channel: str, memo: Memo) -> Iterator[Bundle]:
    """Yield a bundle for each edition: for live, only for those that may go live.

    A bundle holds nothing that depends on the day, nor on another translation.
    """
    for edition in report.editions:
        if channel == "preview" or edition.live.fit:
            editions = (report.source,) if edition is report.source else (report.source, edition)
            own = msgspec.structs.replace(report, editions=editions, today=None, record=None)
            yield memo(publish, own, edition, channel)
