"""Who has approved a page in a language, and whether that still holds."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable

import msgspec

from pipeline.gate.dates import NOTICE, about
from pipeline.language.english import day_in_words
from pipeline.model.catalogue import Catalogue, Template
from pipeline.model.finding import Finding
from pipeline.model.house import SignOff
from pipeline.model.page import Document


class Approval(msgspec.Struct, frozen=True):
    """Whether somebody has signed one page in one language, and what stands in the way."""

    by: str = ""  # who signed; empty without a valid sign-off
    on: datetime.date | None = None  # when
    problem: str = ""  # why there is none
    findings: tuple[Finding, ...] = ()  # dates that run out


def approved_digest(page: Document, template: Template, catalogues: Iterable[Catalogue] = ()) -> str:
    """Return what a sign-off is bound to: the page's date and texts, where its links lead, and the translations.

    SHA-256, hexadecimal. A page that gets a new date has to be looked at again: that is what the date says.
    """
    digest = hashlib.sha256(f"{page.updated.date if page.updated else ''}\x1e".encode())
    for string in template.strings:
        digest.update(f"{string.id}\x1f{string.kind}\x1f{string.text}\x1e".encode())
        for mark in string.marks:
            digest.update(f"{mark.kind}\x1f{mark.target}\x1f{mark.title}\x1d".encode())
    for catalogue in catalogues:
        for entry in catalogue.entries:
            digest.update(f"{entry.id}\x1f{entry.source}\x1f{entry.translation}\x1e".encode())
    return digest.hexdigest()


def approve(path: str, signoffs: Iterable[SignOff], page: str, digest: str, today: datetime.date) -> Approval:
    """Return whether the page is signed off as it stands. The newest sign-off that fits counts."""
    mine = sorted((one for one in signoffs if one.page == page and one.date <= today), key=lambda one: one.date)
    if not mine:
        return Approval(problem="no sign-off")
    fitting = [signoff for signoff in mine if signoff.digest == digest]
    if not fitting:
        return Approval(problem="sign-off lapsed: the text has changed since")
    signed = fitting[-1]
    if signed.until is None or signed.until - today > NOTICE:
        return Approval(signed.by, signed.date)
    has_ended, end = signed.until < today, day_in_words(signed.until)
    message = (
        f"The sign-off by {signed.by} {'ran' if has_ended else 'runs'} out on {end}. Have the page looked at again."
    )
    rule = "signoff.expired" if has_ended else "signoff.expiring"
    spoken = about(path, signed.line, rule, signed.digest, message, blocks_live=has_ended)
    if has_ended:
        return Approval(problem="sign-off ran out", findings=(spoken,))
    return Approval(signed.by, signed.date, findings=(spoken,))
