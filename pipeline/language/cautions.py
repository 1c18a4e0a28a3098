"""What in an English text could harm a reader if it were translated wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.language.phones import phones

_AMOUNT = re.compile(
    r"(?<![\w.])\d[\d.,]*\s?(?:mg|micrograms?|mcg|µg|g|kg|ml|mL|litres?|units?|tablets?|°C|%|per cent|times? a day)\b"
)
_NEGATION = re.compile(
    r"\b(?:(?:do|must|should|can|may) not|cannot|never|unless|no longer|not"
    r"|(?:do|does|is|are|was|ca|could|should|must|wo|have|has)n[’']t)\b",
    re.IGNORECASE,
)
_URGENT = re.compile(
    r"\b(?:emergency|999|urgent(?:ly)?|straight away|immediately|as soon as possible|right away)\b", re.IGNORECASE
)


def cautions(text: str, medicines: Iterable[str] = ()) -> tuple[str, ...]:
    """Return what a translator must watch in this text, worst first; nothing where no mistake could harm."""
    found: list[str] = []
    if urgent := _unique(_URGENT.findall(text)):
        found.append(f"It tells readers to act at once ({urgent}). Keep it as urgent, and keep what to do.")
    if phone := _unique(one.span.of(text) for one in phones(text)):
        found.append(f"It holds a telephone number ({phone}). Keep every digit.")
    if amount := _unique(_AMOUNT.findall(text)):
        found.append(f"It holds an amount ({amount}). Keep number and unit.")
    if names := _unique(medicines):
        found.append(f"It names a medicine ({names}). Keep to the glossary.")
    if negation := _unique(match.lower() for match in _NEGATION.findall(text)):
        found.append(f"It says “{negation}”. Losing that turns the meaning round.")
    return tuple(found)


def _unique(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(words))
