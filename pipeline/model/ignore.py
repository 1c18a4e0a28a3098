"""What a comment on a page tells us to pass over: a rule, and why."""

from __future__ import annotations

import msgspec

from pipeline.model.text import Span


class Ignore(msgspec.Struct, frozen=True):
    """One comment: `<!-- plainleaf ignore page.lost-list: the reason -->`."""

    rule: str
    reason: str
    line: int  # of the page's file
    span: Span | None = None  # the block it is about, in the reading text; None for the whole page
