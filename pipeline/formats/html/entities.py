"""Characters written as entities: `&amp;`, `&nbsp;`, `&#8217;`."""

from __future__ import annotations

import functools
import html
import re
from html.entities import html5

# A number, or a name; a name's semicolon may be missing in old pages (`&nbsp`), and words may follow at once.
ENTITY = r"&(?:#[0-9]{1,9};?|#[xX][0-9a-fA-F]{1,7};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)"
_LONGEST_BARE = 8  # an entity that may stand without a semicolon, such as &Agrave, and what follows it
_WHOLE = re.compile(r"&(?:#[0-9]{1,9}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});")


@functools.lru_cache(maxsize=1024)
def decoded(entity: str) -> tuple[str, int]:
    """Return the characters that an entity stands for, and how much of the words given is the entity.

    What looks like an entity and is none (`&T;`) stands for itself.
    """
    if entity[1] == "#":
        return html.unescape(entity), len(entity)
    for end in (len(entity), *range(min(len(entity), _LONGEST_BARE) - 1, 2, -1)):
        if (known := html5.get(entity[1:end])) is not None:
            return known, end
    return entity, len(entity)


def unescaped(value: str) -> str:
    """Return an attribute's value with its entities decoded; only those with a semicolon, so that addresses stay."""
    return _WHOLE.sub(lambda entity: decoded(entity[0])[0], value) if "&" in value else value
