"""How many of a real page's faults we find, and how often we cry wolf: `make bench-source`.

The sample page is checked with each profile and compared with the key in bench/keys/, of our own reading. With
DATA=<a folder of pages, or a .jsonl> other pages are checked as well: which have an alert of severity error (listed,
for a reader to judge), how much is found per 100 words, and which rules found something on how many pages.

Options: --list tells the rows that nothing finds, and the alerts that hit no row.
"""

from __future__ import annotations

import datetime
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from bench.checking import Checked, check_others, check_page
from bench.key import Judged, Row, judge, read_key
from pipeline.model.finding import Finding, Severity
from pipeline.project import open_project
from pipeline.rules.registry import registry

HOME = Path(__file__).parents[1]
PAGE = "source/pages/secondary-bone-cancer.txt"
KEY = HOME / "bench" / "keys" / "secondary-bone-cancer.tsv"

# What others found on this page: of 279 faults, and of the 53 serious ones (None: not known). Measured earlier, against
# another reader's key, which we do not have: a yardstick, and no like for like.
PEERS: dict[str, tuple[int, int | None]] = {
    "textlint": (60, 8),
    "retext": (38, None),
    "write-good": (23, None),
    "proselint": (1, None),
    "Harper": (0, None),
    "alex": (0, None),
    "all six": (61, 8),
}
PEERS_OF = (279, 53)

_NOT_OF_PAGES = ("catalogue.", "change.", "entry.")


def alerts(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return those that an editor must heed: errors and warnings."""
    return tuple(one for one in findings if one.severity is not Severity.SUGGESTION)


def on_the_page(checked: Checked, rows: Sequence[Row], page: Sequence[str]) -> Iterator[str]:
    """Yield the table of recall and false alarms: ours by profile, then the peers'."""
    yield f"{PAGE}: {checked.word_count} words; {len(rows)} faults by our key, {sum(map(_serious, rows))} serious"
    yield f"  {'':<14}{'all':>12}{'serious':>14}{'one each: all':>16}{'serious':>14}{'stray alerts per 100 words':>28}"
    for name, findings in checked.findings.items():
        made = judge(findings, rows, page)
        found = "".join(_shares(part, rows) for part in (made.found, made.paired))
        stray = alerts(made.stray)
        yield f"  {name:<14}{found}{100 * len(stray) / checked.word_count:>20.2f} ({len(stray)})"
    yield f"  peers, as measured earlier against another reader's key of {PEERS_OF[0]} faults, {PEERS_OF[1]} serious:"
    for name, (every, serious) in PEERS.items():
        told = "–" if serious is None else f"{serious} {100 * serious / PEERS_OF[1]:.0f} %"
        yield f"  {name:<14}{f'{every} {100 * every / PEERS_OF[0]:.0f} %':>12}{told:>14}"


def _serious(row: Row) -> bool:
    return row.is_serious


def _shares(part: Sequence[Row], rows: Sequence[Row]) -> str:
    """Return two columns: the share found of all rows, and of the serious."""
    kept, of = sum(map(_serious, part)), sum(map(_serious, rows))
    every = f"{len(part)} {100 * len(part) / len(rows):.0f} %"
    return f"{every:>13}{f'{kept} {100 * kept / of:.0f} %':>14}"


def listed(made: Judged) -> Iterator[str]:
    """Yield what is missed, serious first, and the alerts that hit no row."""
    for row in sorted(made.missed, key=lambda row: not row.is_serious):
        yield f"  missed {'SERIOUS' if row.is_serious else '       '} {row.lines[0]:>4} {row.fault}: “{row.words}”"
    yield from (f"  stray alert {_told(one)}" for one in alerts(made.stray))


def _told(one: Finding) -> str:
    return f"{one.file.rsplit('/', 1)[-1]}:{one.start.line} {one.rule} ({one.severity}): “{one.words[:70]}”"


def on_others(pages: Sequence[Checked], profile: str) -> Iterator[str]:
    """Yield what one profile finds on pages from elsewhere, for which there is no key."""
    found = [one for page in pages for one in page.findings[profile]]
    words = sum(page.word_count for page in pages)
    bad = [page for page in pages if any(one.severity is Severity.ERROR for one in page.findings[profile])]
    yield f"profile {profile}: {len(pages)} pages, {words} words"
    yield f"  pages with an error: {len(bad)} of {len(pages)}: {10 * len(bad) / len(pages):.1f} in 10"
    yield from (f"    {_told(one)}" for one in found if one.severity is Severity.ERROR)
    for severity, count in sorted(Counter(one.severity for one in found).items(), key=lambda pair: pair[0].rank):
        yield f"  {severity}: {100 * count / words:.2f} per 100 words ({count})"
    yield from _by_rule(pages, profile)


def _by_rule(pages: Sequence[Checked], profile: str) -> Iterator[str]:
    on = Counter(rule for page in pages for rule in {one.rule for one in page.findings[profile]})
    yield "  rules, and the pages on which each finds something:"
    yield from (f"    {count:>5}  {rule}" for rule, count in on.most_common())
    silent = [rule for rule in registry() if not rule.startswith(_NOT_OF_PAGES) and rule not in on]
    yield f"  rules that find nothing ({len(silent)}): {', '.join(silent)}"


def main(data: str = "", *options: str) -> int:
    """Print the figures of the sample page and, where a folder is named, of others."""
    today = datetime.date.today()
    rows, page = read_key(KEY), (HOME / PAGE).read_text("utf-8").split("\n")
    checked = check_page(open_project(HOME), PAGE, today)
    _print(on_the_page(checked, rows, page))
    if "--list" in options:
        for findings in checked.findings.values():
            _print(listed(judge(findings, rows, page)))
    return _others(Path(data), today) if data else 0


def _others(data: Path, today: datetime.date) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        pages = list(check_others(HOME, data, Path(scratch), today)) if data.exists() else []
    if not pages:
        print(f"{data}: there is no page that can be read; name a folder of pages, or a .jsonl", file=sys.stderr)
        return 2
    for profile in pages[0].findings:
        _print(["", *on_others(pages, profile)])
    return 0


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
