"""What `make check` costs when nothing has changed, against starting Python and make for nothing.

Run it with `make bench`, after `make check`. It prints medians of the processor time (user and system, with
everything that was started), in milliseconds. The limit is 8 × `python -c pass`, plus make.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HOME = Path(__file__).parents[1]
LIMIT = 8
NOTHING = "nothing:\n\t@true\n"


def cpu_ms(command: list[str]) -> float:
    """The processor time of one run, in milliseconds; whether the project is fit does not matter here."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=HOME, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def medians(commands: dict[str, list[str]], rounds: int) -> dict[str, float]:
    """The median of each command; they take turns, so that a busy moment falls on all of them."""
    for command in commands.values():
        cpu_ms(command)
    times = [{name: cpu_ms(command) for name, command in commands.items()} for _ in range(rounds)]
    return {name: statistics.median(turn[name] for turn in times) for name in commands}


def main(rounds: int = 21) -> None:
    """Print the medians, and the ratio that has a limit."""
    with tempfile.TemporaryDirectory() as folder:
        trivial = Path(folder, "Makefile")
        trivial.write_text(NOTHING)
        cost = medians(
            {
                "make check, nothing changed": ["make", "check"],
                "python -c pass": [str(HOME / ".venv" / "bin" / "python"), "-c", "pass"],
                "make, for nothing": ["make", "-f", str(trivial)],
            },
            rounds,
        )
    for name, ms in cost.items():
        print(f"{name:30}{ms:7.1f} ms")
    check, nothing, make = cost.values()
    print(f"{'(check - make) / python':30}{(check - make) / nothing:7.1f} × (limit {LIMIT}); medians of {rounds} runs")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
