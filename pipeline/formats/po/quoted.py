"""Text in quotation marks, as .po files hold it: escapes, and where each character stands in the file."""

from __future__ import annotations

import itertools
import re

# What may stand between quotation marks, as gettext's own reader has it. An escape with too many digits
# (\400, \x123) has no sure meaning, so it is left to be refused.
_ESCAPE = r"""\\(?:[abfnrtv"\\]|[0-3][0-7]{2}|[0-7]{1,2}(?![0-7])|x[0-9A-Fa-f]{1,2}(?![0-9A-Fa-f]))"""
BODY = rf'[^"\\]*+(?:{_ESCAPE}[^"\\]*+)*+'

# A run of numbered escapes is one or more UTF-8 bytes: \303\251 is é.
_ESCAPED = re.compile(r"((?:\\(?:[0-7]{1,3}|x[0-9A-Fa-f]{1,2}))+)|\\(.)")
_NUMBER = re.compile(r"\\(?:x([0-9A-Fa-f]+)|([0-7]+))")
_NAMED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", '"': '"', "\\": "\\"}
_WRITTEN = {ord(plain): f"\\{name}" for name, plain in _NAMED.items()}
_WRITTEN |= {code: f"\\{code:03o}" for code in (*range(32), 127) if chr(code) not in _NAMED.values()}

# gettext's own width: msgcat leaves lines of up to 79 columns alone.
_WIDTH = 79
# Where gettext breaks a line: after spaces, hyphens, slashes and dashes, where a word follows.
_BREAK = re.compile(r"(?<= )(?=[^ :;,.!?/)\]}])|(?<=\w[-/])(?=[^\W\d])|(?<=–)(?=\w)|(?<=—)(?=\w)|(?<=\w)(?=—)")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def unescaped(raw: str) -> str:
    """Return what the characters between two quotation marks say.

    Raises ValueError when numbered escapes are not UTF-8.
    """
    return _ESCAPED.sub(_plain, raw) if "\\" in raw else raw


def _plain(found: re.Match[str]) -> str:
    if found[2]:
        return _NAMED[found[2]]
    codes = (int(digits[1], 16) if digits[1] else int(digits[2], 8) for digits in _NUMBER.finditer(found[1]))
    return bytes(codes).decode()


def anchors(pieces: tuple[tuple[int, str], ...]) -> tuple[tuple[int, int], ...]:
    """Return pairs (offset in the text, offset in the file): one where each piece begins, one after each escape."""
    pairs: list[tuple[int, int]] = []
    at = 0
    for offset, raw in pieces:
        if pairs and pairs[-1][0] == at:
            pairs.pop()  # an empty piece, or an escape that ends one: the next piece's place is the true one
        pairs.append((at, offset))
        done = 0
        for found in _ESCAPED.finditer(raw) if "\\" in raw else ():
            at += found.start() - done
            done = found.start()
            for length in _lengths(found):
                at, done = at + 1, done + length
                pairs.append((at, offset + done))
        at += len(raw) - done
    return tuple(pairs)


def _lengths(found: re.Match[str]) -> list[int]:
    """Return how many characters of the file each letter takes that a run of escapes stands for."""
    if found[2]:
        return [2]
    codes = [len(code[0]) for code in _NUMBER.finditer(found[1])]
    ends = itertools.accumulate(len(letter.encode()) for letter in _plain(found))
    starts = itertools.accumulate((len(letter.encode()) for letter in _plain(found)), initial=0)
    return [sum(codes[start:end]) for start, end in zip(starts, ends, strict=False)]


def quoted(keyword: str, text: str, end: str = "\n") -> list[str]:
    """Return the lines that say `text` behind a keyword, wrapped as gettext wraps them."""
    lines = [_escaped(line) for line in _LINE.findall(text)] or [""]
    if len(lines) == 1 and len(keyword) + len(lines[0]) + 3 <= _WIDTH:
        return [f'{keyword} "{lines[0]}"{end}']
    return [f'{keyword} ""{end}', *(f'"{piece}"{end}' for line in lines for piece in _wrapped(line))]


def _escaped(text: str) -> str:
    return text.translate(_WRITTEN)


def _wrapped(line: str) -> list[str]:
    pieces = [""]
    for part in _BREAK.split(line):
        if pieces[-1] and len(pieces[-1]) + len(part) + 2 > _WIDTH:
            pieces.append("")
        pieces[-1] += part
    return pieces
