"""A fact of a house's style, at work in a rule."""

from __future__ import annotations

import msgspec


class Fact(msgspec.Struct, frozen=True):
    """What a style guide says of some words, and how a rule treats an example of it."""

    kind: str  # plain-word, spelling, acronym-allow …
    pattern: str  # the words, as the collection of facts has them
    is_found: bool  # whether the rule finds something in the example; False for what the style allows
    example: str
