"""Language tags (BCP 47), as far as they can be read without knowing any language."""

from __future__ import annotations


def base(tag: str) -> str:
    """Return the language that a tag is a variety of, in small letters: pt for pt-BR, zh for zh_Hans, cy for cy."""
    return tag.lower().replace("_", "-").split("-")[0]
