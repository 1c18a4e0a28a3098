"""The words around a page (banner, labels, notes), as strings that a translator is asked for."""

from __future__ import annotations

import functools
import re
from importlib import resources

import msgspec

from pipeline.model.catalogue import String, Template

PAGE = "interface"
_FILE = "pipeline/formats/interface.toml"
_TABLE = re.compile(r"^\[([a-z-]+)\]$", re.MULTILINE)


class _Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    where: str
    note: str


@functools.cache
def interface_template() -> Template:
    """Return the words around a page, in the order in which a reader meets them."""
    toml = resources.files("pipeline.formats").joinpath("interface.toml").read_text("utf-8")
    words = msgspec.toml.decode(toml, type=dict[str, _Words])
    lines = {found[1]: toml.count("\n", 0, found.end()) + 2 for found in _TABLE.finditer(toml)}
    strings = tuple(_string(id, words[id], line) for id, line in lines.items())
    return Template(page=PAGE, file=_FILE, strings=strings)


def _string(id: str, words: _Words, line: int) -> String:
    return String(
        id=id,
        text=words.text,
        kind="words around the page",
        section=words.where,
        reference=f"{PAGE}#{id}",
        line=line,
        notes=(words.note,),
    )
