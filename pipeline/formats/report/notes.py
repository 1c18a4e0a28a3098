"""A finding as the report shows it: numbered, with a shape as well as a colour, and a place to link to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

import msgspec

from pipeline.formats.report.plain import shown
from pipeline.model.finding import Finding

WAIVED = "waived"  # stands where a severity would, so that a known fault does not shout


class Look(msgspec.Struct, frozen=True):
    """How a severity is shown: by a word and a shape, and never by its colour alone."""

    id: str  # its class for the style sheet
    name: str
    many: str
    shape: str


LOOKS = (
    Look("error", "Error", "Errors", "■"),
    Look("warning", "Warning", "Warnings", "▲"),
    Look("suggestion", "Suggestion", "Suggestions", "●"),
    Look(WAIVED, "Known fault", "Known faults", "○"),
)
_LOOKS = {look.id: look for look in LOOKS}
SUMMARIES = ("catalogue.draft", "catalogue.not-begun")  # what each language's own line says too
_QUOTED = re.compile(r"(?<=[“«])([^“”«»]+)(?=[”»])")
_FIRST_SENTENCE = re.compile(r"(?s)(.{8,}?[.!?][”’)]?)\s+(?=[A-Z“‘])")


class Part(msgspec.Struct, frozen=True):
    """Some words of a message. Quoted words may be in any script, so they are set apart from ours."""

    text: str
    quoted: bool


class Note(msgspec.Struct, frozen=True):
    """What stands beside the text about one finding."""

    id: str  # its anchor
    number: int  # from 1, in the order of the text
    look: str  # "error", "warning", "suggestion" or "waived": colour, shape and filter
    finding: Finding
    rule: str  # the rule's class, for the filter
    problem: tuple[Part, ...]  # what is wrong: the message's first sentence
    remedy: tuple[Part, ...]  # what to do: the rest
    guide: str = ""  # where the guide tells of its rule; empty where there is no guide, or no rule
    is_common: bool = False  # said of so many texts that it is spelled out once, above them all

    @property
    def name(self) -> str:
        """The severity in words."""
        return _LOOKS[self.look].name

    @property
    def shape(self) -> str:
        """The severity as a sign that needs no colour."""
        return _LOOKS[self.look].shape

    @property
    def title(self) -> str:
        """The rule, as words."""
        return rule_name(self.finding.rule)

    @property
    def waived(self) -> str:
        """The reason why somebody accepted it."""
        return shown(self.finding.waived)

    @property
    def suggestion(self) -> str:
        """Words that may stand instead."""
        return shown(self.finding.suggestion)


def rule_name(rule: str) -> str:
    """Return a rule's id as words: `page.lost-list` is “lost list”."""
    return rule.rsplit(".", 1)[-1].replace("-", " ").replace("_", " ")


def rule_class(rule: str) -> str:
    """Return a rule's id as a class for the style sheet: letters, digits and hyphens only."""
    return "r-" + re.sub(r"[^a-z0-9]+", "-", rule.lower()).strip("-")


def rule_address(rule: str) -> str:
    """Return the name of the page in the guide that tells of a rule."""
    return f"{quote(rule)}.html"


def look(finding: Finding) -> str:
    """Return how a finding is shown: its severity, or that somebody accepted it."""
    return WAIVED if finding.waived else finding.severity.value


def notes(findings: Sequence[Finding], prefix: str, guide: str = "") -> tuple[Note, ...]:
    """Return a note for each finding, numbered from 1 in the order given. `guide` is the folder of the rule guide."""
    return tuple(_note(finding, number, prefix, guide) for number, finding in enumerate(findings, 1))


def _note(finding: Finding, number: int, prefix: str, guide: str) -> Note:
    message = shown(finding.message)
    first = _FIRST_SENTENCE.match(message)
    cut = first.end() if first else len(message)
    return Note(
        id=f"{prefix}-{number}",
        number=number,
        look=look(finding),
        finding=finding,
        rule=rule_class(finding.rule),
        problem=parts(message[:cut].strip()),
        remedy=parts(message[cut:].strip()),
        guide=f"{guide}/{rule_address(finding.rule)}" if guide and finding.profile else "",
    )


def parts(message: str) -> tuple[Part, ...]:
    """Cut a message at its quotation marks, which stay with our own words."""
    return tuple(Part(text, at % 2 == 1) for at, text in enumerate(_QUOTED.split(message)) if text)


class Loose(msgspec.Struct, frozen=True):
    """The notes about one file of which the report does not show the text."""

    file: str
    notes: tuple[Note, ...]


def loose_by_file(notes: Sequence[Note]) -> tuple[Loose, ...]:
    """Return notes by file, in the order in which the files first come."""
    files: dict[str, list[Note]] = {}
    for note in notes:
        files.setdefault(note.finding.file, []).append(note)
    return tuple(Loose(shown(file), tuple(group)) for file, group in files.items())
