"""What a translator is told above an entry: the `#.` lines and the `#:` line, which are ours alone.

They are worked out anew at each update. So nothing that only they hold may be needed, but for one thing:
that a translation was finished before its source text changed. A finished one is finished again when the
source changes back, and a draft stays a draft.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

from pipeline.formats.po.change import change_of
from pipeline.formats.po.records import PoEntry
from pipeline.model.catalogue import String

WHERE, WHAT, TERMS = "Where: ", "What: ", "Terms: "
_CHANGED = "Changed: "
_FINISHED = "Before this change the translation was finished (mark {mark})."
_MARK = re.compile(re.escape(_FINISHED).replace(re.escape("{mark}"), "([0-9a-f]{8})"))


def notes(string: String, terms: Mapping[str, str]) -> list[str]:
    """Return what is told about a string: where it stands, what it is, its terms, what to watch.

    `terms`: a term's name → its translation, for those that have one.
    """
    used = dict.fromkeys(use.term for use in string.terms)
    shown = "; ".join(f"{name} = {terms[name]}" if terms.get(name) else name for name in used)
    said = (WHERE + string.section if string.section else "", WHAT + string.kind, TERMS + shown if shown else "")
    return [one_line(note) for note in (*said, *string.notes) if note]


def change_notes(base: str, text: str, mark: str) -> list[str]:
    """Return what is told about a translation whose source text has changed from `base` to `text`."""
    finished = [_FINISHED.format(mark=mark)] if mark else []
    return [_CHANGED + change_of(base, text), *finished]


def mark_of(entry: PoEntry) -> str:
    """Return a short digest of an entry's translation, to know later whether somebody has touched it since."""
    return hashlib.sha256("\0".join(entry.values).encode()).hexdigest()[:8]


def mark_in(entry: PoEntry) -> str:
    """Return the mark of the translation that was finished before the source changed, or nothing."""
    found = [match[1] for note in entry.commented("#.") if (match := _MARK.fullmatch(note))]
    return found[0] if found else ""


def comment_lines(mark: str, notes: Iterable[str], end: str) -> list[str]:
    """Return comments of one sort as lines of the file."""
    return [f"{mark} {note}{end}" for note in notes]


def references(text: str) -> list[str]:
    """Return a reference as gettext has it: one that holds a space stands between invisible marks. None for nothing."""
    text = one_line(text)
    return [f"\u2068{text}\u2069" if " " in text else text] if text else []


def one_line(text: str) -> str:
    """Return a text without line breaks, so that it can stand in a comment."""
    return " ".join(text.split())
