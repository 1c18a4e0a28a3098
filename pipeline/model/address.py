"""Where a link may lead: addresses that a browser only opens, and never obeys."""

from __future__ import annotations

import re
import unicodedata

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_SAFE = ("http", "https", "mailto", "tel")
_HOST = re.compile(r"https?://[^\s/?#@\\]+(?:[/?#][^\s\\]*)?", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s@]+@[^\s@]+", re.IGNORECASE)
_TELEPHONE = re.compile(r"tel:\+?[\d().;=a-z-]{2,40}", re.IGNORECASE)


def safe_address(target: str) -> str:
    """Return a link's target as it may stand in a page; nothing where a browser might do more than open it.

    Safe are web, mail and telephone addresses, a place on the page (#symptoms), and a page beside this one.
    Spaces in it are written %20. Characters that are not seen make it unsafe: they can hide what it is.
    """
    address = target.strip(" ")
    if not address or any(unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp", "Cs") for one in address):
        return ""
    if address.startswith(("//", "\\\\", "/\\", "\\/")):
        address = "https://" + address[2:]
    scheme = _SCHEME.match(address)
    if scheme and scheme[1].lower() not in _SAFE:
        return ""
    return address.replace(" ", "%20")


def is_whole_address(text: str) -> bool:
    """Whether a text is a web, mail or telephone address, whole and without anything else."""
    is_one = any(pattern.fullmatch(text.strip()) for pattern in (_HOST, _MAIL, _TELEPHONE))
    return is_one and safe_address(text) == text.strip()
