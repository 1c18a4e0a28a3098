"""A sentence still stands, and the list that followed it at the last update has gone."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.english import counted
from pipeline.model.catalogue import String, Template
from pipeline.model.finding import Hit, Severity
from pipeline.model.page import Document, Kind, Lost
from pipeline.model.rule import ChangeRule


def check(page: Document, now: Template, before: Template) -> Iterator[Hit]:
    """Yield each introduction whose list went while its own words stayed. Unfinished ones have a rule of their own."""
    known = {block.span for block in page.blocks if block.lost(Lost.LIST)}
    there = {string.id: string for string in now.strings}
    for introduction, items in _lists(before):
        kept = there.get(introduction.id)
        if kept is None or kept.span is None or kept.words != introduction.words or kept.span in known:
            continue
        if not any(item.id in there for item in items):
            message = f"The list of {counted(len(items), 'item')} after this has gone since the last update. "
            yield Hit(kept.span, message + "Put it back, or run make update if it is meant to go.")


def _lists(template: Template) -> Iterator[tuple[String, list[String]]]:
    """Yield each list introduction with the items that follow it."""
    strings = template.strings
    for at, string in enumerate(strings):
        items: list[String] = []
        while at + 1 + len(items) < len(strings) and strings[at + 1 + len(items)].kind == Kind.LIST_ITEM:
            items.append(strings[at + 1 + len(items)])
        if string.kind == Kind.LIST_INTRODUCTION and items:
            yield string, items


rule = ChangeRule(
    check=check,
    severity=Severity.ERROR,
    why="A list that is lost when a page is moved can hold the very symptoms that a reader should act on.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        ("Flu\n\nThese are signs of flu.\n\n- a cough\n- a fever\n\nRest.", "Flu\n\nThese are signs of flu.\n\nRest."),
        ("Flu\n\nCall 999 now.\n\n- fits\n- a stiff neck\n\nRest.", "Influenza\n\nCall 999 now.\n\nRest. Sleep."),
    ),
    good=(
        ("Flu\n\nThese are signs of flu.\n\n- a cough\n- a fever", "Flu\n\nThese are signs of flu.\n\n- a cough"),
        ("Flu\n\nThese are signs of flu.\n\n- a cough\n- a fever", "Flu\n\nYou may cough and feel hot."),
        ("Flu\n\nYou may have:\n\n- a cough\n- a fever", "Flu\n\nYou may have:\n\nRest."),
    ),
)
