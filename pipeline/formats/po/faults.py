"""What is wrong with a line that is no part of a .po file, and what a translator can do about it."""

from __future__ import annotations

import difflib
import re

from pipeline.formats.po.quoted import BODY

KEYWORDS = ("msgctxt", "msgid", "msgid_plural", "msgstr")

Fault = tuple[str, str]  # what is wrong; what to do

_CONFLICT = re.compile(r"(?:<{7}|>{7}|\|{7})(?:\s|$)|={7}\s*$")
_START = re.compile(r"[ \t]*+(?:#~\||#~|#\|)?+[ \t]*+(?P<word>[A-Za-z_]\w*+)?+(?P<number>\[[^\]]*+\])?[ \t]*+")
_CURLY = tuple("“”„‟«»‘’‚＂")
_BODY = re.compile(BODY)


def fault_of(line: str) -> Fault:
    """Return what is wrong with a line that is neither blank, nor a comment, nor a keyword with its text."""
    if _CONFLICT.match(line):
        return "a git conflict marker was left in", "keep one of the two versions and delete the marker lines"
    start = _START.match(line)
    rest = line[start.end() :].rstrip() if start else ""
    word = start["word"] if start else None
    if word and word not in KEYWORDS:
        return _unknown(word)
    if rest.startswith('"'):
        return _unquoted(rest, word, start["number"] if start else None)
    if rest.startswith(_CURLY):
        return f"the text is in {rest[0]} quotation marks", 'put straight ones (") around it'
    if word:
        return f"the text behind {word} has no quotation mark before it", 'put it between two straight ones (")'
    return "this is neither a comment nor part of an entry", "begin it with # if it is a comment, or delete it"


def _unknown(word: str) -> Fault:
    near = difflib.get_close_matches(word.lower(), KEYWORDS, n=1)
    remedy = f"did you mean {near[0]}?" if near else "begin the line with # if it is a comment, or delete it"
    return f"“{shown(word)}” is not a word of catalogues", remedy


def _unquoted(rest: str, word: str | None, number: str | None) -> Fault:
    """Return what is wrong with a text that does begin with a quotation mark."""
    body = _BODY.match(rest, 1)
    end = body.end() if body else 1
    after = rest[end : end + 2]
    if len(after) == 2 and after[0] == "\\":
        return f"“{shown(after)}” stands for nothing", "write \\\\ for a backslash"
    if not after.startswith('"'):
        return "a quotation mark is missing", 'end the line with "'
    if rest[end + 1 :].strip():
        return "something follows the closing quotation mark", 'write \\" for a quotation mark inside the text'
    return (
        f"“{shown((word or '') + (number or ''))}” cannot be read",
        "number the plural forms msgstr[0], msgstr[1] and so on",
    )


def shown(text: str) -> str:
    """Return the beginning of a text on one line, without characters that could play with a terminal."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text[:60])
