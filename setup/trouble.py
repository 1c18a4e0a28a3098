"""Says in one plain sentence why set-up stopped, and what helps: an installer's own words are for programmers."""

from __future__ import annotations

import platform
import re

# What an installer or the system says → what it means, and what to do. The first that fits is told.
MEANINGS = {
    r"No space left|Disk quota": "the disk is full; free about 1 GB and run make again",
    r"No module named '?(venv|ensurepip)|ensurepip is (disabled|not available)": (
        "this Python cannot make an environment; install its venv (on Debian and Ubuntu: "
        "apt install python3-venv) or uv, and run make again"
    ),
    r"Permission denied|Read-only file": (
        "this folder may not be written to; take it as your own (chown) or clone the project elsewhere"
    ),
    r"DO NOT MATCH THE HASHES|[Hh]ash mismatch": (
        "a package is not the one that this project was tested with; run make again, "
        "and if that does not help, tell the maintainers"
    ),
    r"CERTIFICATE_VERIFY|invalid peer certificate": (
        "the package index is not trusted here; give pip your network's certificate (PIP_CERT=…) and run make again"
    ),
    r"NewConnectionError|[Nn]ame resolution|not known|unreachable|refused|timed out|Max retries|sending request": (
        "no package index can be reached; connect to the network (only the first run needs it) and run make again"
    ),
    r"No matching distribution|no wheels|no usable wheels": (
        f"the package index has nothing for Python {platform.python_version()} on this machine; "
        "look whether it is the right index, or try another Python: make check PYTHON=/path/to/python3.12"
    ),
}


class SetupError(Exception):
    """Set-up cannot go on. Carries what the installer said."""


def explain(said: str) -> str:
    """Give the meaning and the remedy; for what nobody foresaw, the last thing that was said."""
    for sign, meaning in MEANINGS.items():
        if re.search(sign, said):
            return meaning
    last = (said.strip().splitlines() or ["nothing was said"])[-1].rstrip(". ")
    return f"{last}; look at .venv/setup.log, remove .venv and run make again"
