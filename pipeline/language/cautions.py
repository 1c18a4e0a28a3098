"""What in an English text could harm a reader if it were translated wrongly."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.language.harm import amounts, negations, urgent
from pipeline.language.phones import phones


def cautions(text: str, medicines: Iterable[str] = ()) -> tuple[str, ...]:
    """Return what a translator must watch in this text, worst first; nothing where no mistake could harm."""
    found: list[str] = []
    if at_once := _unique(urgent(text)):
        found.append(f"It tells readers to act at once ({at_once}). Keep it as urgent, and keep what to do.")
    if phone := _unique(one.span.of(text) for one in phones(text)):
        found.append(f"It holds a telephone number ({phone}). Keep every digit.")
    if amount := _unique(amounts(text)):
        found.append(f"It holds an amount ({amount}). Keep number and unit.")
    if names := _unique(medicines):
        found.append(f"It names a medicine ({names}). Keep to the glossary.")
    if negation := _unique(word.lower() for word in negations(text)):
        found.append(f"It says “{negation}”. Losing that turns the meaning round.")
    return tuple(found)


def _unique(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(words))
