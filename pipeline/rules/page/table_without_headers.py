"""A table has no headers."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope

_MARKED = (".html", ".htm", ".md")  # other files do not tell which cells are headers


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the first cell of each table without any header cell."""
    cells = [block for block in page.blocks if block.cell] if page.path.endswith(_MARKED) else []
    headed = {block.cell.table for block in cells if block.cell and block.cell.is_header}
    for block in cells:
        if block.cell and block.cell.table not in headed:
            headed.add(block.cell.table)
            yield Hit(
                block.span, "This table has no headers. Mark the cells that say what stands in each column or row."
            )


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="A screen reader cannot say what a figure in the table is: a dose, an age, a day.",
    source="https://www.w3.org/WAI/tutorials/tables/",
    bad=(
        "<h1>Flu</h1><p>Doses:</p><table><tr><td>Age</td><td>Dose</td></tr><tr><td>6</td><td>5 ml</td></tr></table>",
        "<h1>Flu</h1><table><tr><td>1 day</td><td>rest</td></tr><tr><td>2 days</td><td>sleep</td></tr></table>",
    ),
    good=(
        "<h1>Flu</h1><table><tr><th>Age</th><th>Dose</th></tr><tr><td>6</td><td>5 ml</td></tr></table>",
        "# Flu\n\n| Age | Dose |\n| --- | --- |\n| 6 | 5 ml |",
    ),
)
