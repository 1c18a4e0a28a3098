"""A string's words as one language shows them, with the marks that its tags stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from msgspec.structs import replace

from pipeline.formats.bundle.shown import anchor
from pipeline.language.steering import STEERING
from pipeline.model.address import is_whole_address, safe_address
from pipeline.model.catalogue import IN_FULL, LINK_TARGET, LINK_TITLE, Entry, String, has_its_tags, is_current
from pipeline.model.identity import slug
from pipeline.model.markup import Mark, MarkKind, tagged, tags
from pipeline.model.tag_faults import faults
from pipeline.model.tagged import Marked, plain, restored

_SPACE = re.compile(r"[\t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
_NOT_SHOWN = re.compile(f"[{STEERING}\ufeff]")
_ALL_WORDS = 99  # of a heading, in the name that other pages may know it by


class Restorer:
    """What one language puts behind the words of a page: addresses, full forms, and the places of its sections."""

    def __init__(self, strings: Iterable[String], entries: Mapping[str, Entry] | None, shown: Iterable[String]) -> None:
        """`entries` are the translations by id, None for the source; `shown` are the headings that readers see."""
        self._is_source = entries is None
        self._behind = dict(_behind(strings, entries or {}))
        self._places: dict[str, str] = {}
        for heading in shown:
            for name in (anchor(heading.id), slug(heading.words, _ALL_WORDS)):
                self._places.setdefault(name, anchor(heading.id))

    def source(self, string: String) -> Marked:
        """Return a string of the page in the page's own language."""
        return self._with_targets(restored(clean(string.text), string.words, string.marks))

    def translation(self, string: String, entry: Entry) -> Marked:
        """Return a translation. Where a tag is broken, or no longer the source's, its words are shown without tags."""
        text = clean(entry.translation)
        links = [tag.number for tag in tags(string.words, string.marks) if tag.is_link]
        if not has_its_tags(string, entry) or faults(string.text, text, links):
            text = tagged(plain(text), ())
        return self._with_targets(restored(text, string.words, string.marks))

    def _with_targets(self, found: Marked) -> Marked:
        return replace(found, marks=tuple(self._led(found.marks)))

    def _led(self, marks: Iterable[Mark]) -> Iterator[Mark]:
        """Yield the marks with what this language has behind them; those that would have nothing are left out."""
        for mark in marks:
            if mark.kind is MarkKind.LINK:
                if target := self._target(mark.target):
                    yield replace(mark, target=target, title=self._title(LINK_TITLE, mark.title))
            elif mark.kind is not MarkKind.ABBREVIATION:
                yield mark
            elif title := self._title(IN_FULL, mark.title):
                yield replace(mark, title=title)

    def _title(self, kind: str, title: str) -> str:
        """Return a title in this language. The source's stands in no other: English is never there unsaid."""
        words = " ".join(title.split())
        return self._behind.get((kind, words), words if self._is_source else "")

    def _target(self, target: str) -> str:
        own = self._behind.get((LINK_TARGET, target), "")
        if is_whole_address(own):
            return own.strip()
        address = safe_address(target)
        if not address.startswith("#"):
            return address
        place = self._places.get(slug(unquote(address[1:]), _ALL_WORDS)) if len(address) > 1 else None
        return f"#{place}" if place else ""


def _behind(strings: Iterable[String], entries: Mapping[str, Entry]) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield what stands behind words, by kind and source text, in this language."""
    for string in strings:
        entry = entries.get(string.id)
        if entry and string.kind in (IN_FULL, LINK_TARGET, LINK_TITLE) and is_current(string, entry):
            yield (string.kind, string.words), plain(clean(entry.translation))


def clean(text: str) -> str:
    """Return a text as one line, without characters that could steer what a reader sees."""
    return _NOT_SHOWN.sub("", _SPACE.sub(" ", text))
