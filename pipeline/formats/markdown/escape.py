"""Words written so that Markdown reads them as words again."""

from __future__ import annotations

import re

_SIGNS = re.compile(r"[\\`*_\[\]<~{]|&(?=#?\w{1,32};)|https?(?=://)|www(?=\.)")
_AT_START = re.compile(r"[-+=>#|:]|\d{1,9}(?=[.)](?:\s|$))")
_BULLET = re.compile(r"[•‣◦▪●○∙·⁃](?=\s)")
_CONTROL = re.compile("[\0-\x1f\x7f]")
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_PLAIN_TARGET = re.compile(r"[^\s<>()\\]+")


def escaped(text: str, *, in_link: bool = False) -> str:
    """Return words with a backslash before each sign that would be markup; a bare address stays bare only in a link."""
    return _SIGNS.sub(lambda found: _sign(found.group(), in_link), text).replace("\ufeff", "&#65279;")


def begun(line: str) -> str:
    """Return a line with what would make it a heading, list, quote or rule at its beginning escaped."""
    if found := _AT_START.match(line):
        return f"{found.group()}\\{line[found.end() :]}" if line[0].isdigit() else f"\\{line}"
    if found := _BULLET.match(line):
        return f"&#{ord(line[0])};{line[1:]}"
    return line


def target(address: str) -> str:
    """Return where a link leads, as Markdown writes it."""
    address = _ENTITY.sub("&amp;", _CONTROL.sub(lambda found: f"%{ord(found.group()):02X}", address))
    if _PLAIN_TARGET.fullmatch(address):
        return address
    return "<" + re.sub(r"[\\<>]", lambda found: f"\\{found.group()}", address) + ">"


def title(text: str) -> str:
    """Return a link's title, as Markdown writes it behind the address."""
    folded = _ENTITY.sub("&amp;", " ".join(text.split()))
    return '"' + re.sub(r"[\\\"]", lambda found: f"\\{found.group()}", folded) + '"'


def attribute(value: str) -> str:
    """Return the value of an HTML attribute, with its quotation marks."""
    folded = " ".join(value.split()).replace("&", "&amp;").replace('"', "&quot;")
    return f'"{folded.replace("<", "&lt;").replace(">", "&gt;")}"'


def _sign(sign: str, in_link: bool) -> str:
    if sign == "&":
        return "&amp;"
    if sign.isalpha():
        return sign if in_link else f"{sign}\\"
    return f"\\{sign}"
