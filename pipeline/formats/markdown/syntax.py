"""What page editors write beyond CommonMark, as patterns: boxes, abbreviations, attributes, notes, loose links."""

from __future__ import annotations

import re

# Lines of their own. A box begins with `::: warning Title`, ends with `:::`.
BOX = re.compile(r":{3,}[ \t]*(?P<name>[^\n]*)$")
ABBREVIATION = re.compile(r"\*\[(?P<short>[^\]\n]+)\]:[ \t]*(?P<long>[^\n]+)$")
ATTRIBUTES = re.compile(r"\{:?[ \t]*(?:[.#:][^{}\n]*|[\w-]+=[^{}\n]*)\}[ \t]*$")
TEMPLATE = re.compile(r"\{%[^\n]*%\}[ \t]*$|\{\{[<%][^\n]*[%>]\}\}[ \t]*$")
NOTE = re.compile(r"\[\^(?P<label>[^\]\s]+)\]:[ \t]+")
LINES = {"box": BOX, "abbreviation": ABBREVIATION, "attributes": ATTRIBUTES, "template": TEMPLATE}

# Within words.
INLINE_ATTRIBUTES = re.compile(r"\{:?[ \t]*(?:[.#][\w:-]+|[\w-]+=(?:\"[^\"{}\n]*\"|[\w-]+))(?:[ \t]+[^{}\n]*)?\}")
INLINE_TEMPLATE = re.compile(r"\{%[^{}\n]*%\}|\{\{[<%][^{}\n]*[%>]\}\}")
INLINE_NOTE = re.compile(r"\[\^(?P<label>[^\]\s]+)\]")
LOOSE_TARGET = re.compile(
    r"\([ \n]?(?P<target>(?:/|#|\.|https?:|www\.|\{\{)[^()\"]*)(?:\"(?P<title>[^\"]*)\")?[ \t\n]*\)"
)

_REFERENCE = re.compile(r"\[[^\]\n]*\]:[ \t]*(?P<target>\S*)")


def is_definition_of_link(line: str) -> bool:
    """Whether a line that looks like `[name]: address` is one, and not words: “[Note]: rest”."""
    found = _REFERENCE.match(line)
    if found is None or line.startswith("[^"):
        return False
    return not found["target"] or any(one in found["target"] for one in "/.#:<?@")
