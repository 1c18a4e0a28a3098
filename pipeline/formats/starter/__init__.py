"""A new page and its record, ready to be written: headings in an order that readers know, and words to fill in.

Every word to fill in stands in square brackets and begins with “Add”, so that the rule page.placeholder finds it and
nobody publishes it by mistake. The texts are page.txt and record.txt beside this module.
"""

from __future__ import annotations

import datetime
import json
import re
from importlib.resources import files
from string import Template

_ACTIVE = re.compile(r"([\\`*_\[\]<>&#~|!$^{}:])")  # characters that mean something in Markdown


def new_page(title: str, today: datetime.date, review_due: datetime.date) -> str:
    """Return a page's Markdown. `title` is one line."""
    return _filled("page.txt", title=_ACTIVE.sub(r"\\\1", title), today=today, due=review_due, quoted=_quoted(title))


def new_record(title: str, review_due: datetime.date) -> str:
    """Return a page's record, with a comment on each part that is left to fill in."""
    return _filled("record.txt", title=title, due=review_due)


def _quoted(title: str) -> str:
    """Return a title as YAML reads it back, whatever it holds."""
    return json.dumps(title, ensure_ascii=False)


def _filled(name: str, **values: object) -> str:
    text = files(__package__).joinpath(name).read_text("utf-8")
    return Template(text).substitute(values)
