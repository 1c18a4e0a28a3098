"""Sets the project up in .venv, so that `make check` and `make test` need no step before them.

Called by make through start.sh, with "core" (all that a check needs), "dev" (what the tests need besides) or "bench"
(what the benches compare with).
Only the standard library is used. Exactly what the lock file names is installed, and every package is known by its
hash. A stamp, `.venv/core` and so on, is written last: without it, nothing that lies there is trusted.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from trouble import SetupError, explain

try:
    import fcntl
except ImportError:  # a system without file locks: there, two makes at once are on their own
    fcntl = None  # type: ignore[assignment]

HOME = Path(".venv")
PYTHON = HOME / "bin" / "python"
LOG = HOME / "setup.log"
PINS = {
    "core": Path("requirements.lock"),
    "dev": Path("requirements-dev.lock"),
    "bench": Path("requirements-bench.lock"),
}
NAMES = {"core": "Plainleaf", "dev": "the test tools", "bench": "the tools to compare with"}

UV = ["uv", "pip", "install", "--python", str(PYTHON), "--require-hashes", "--no-deps", "--only-binary=:all:"]
# Bytecode is made by the first run, where it is needed: compiling all of it here would take as long as the download.
PIP = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary=:all:", "--no-compile"]
PIP += ["--no-input", "--disable-pip-version-check", "--progress-bar=off", "--no-warn-script-location"]

# The user's settings that say where packages come from are obeyed; those that say where they go are not.
ORIGIN = ("INDEX", "LINKS", "CERT", "TLS", "PROXY", "HOST", "TIMEOUT", "RETRIES", "CACHE", "CONFIG", "KEYRING")


def main(level: str) -> int:
    """Set one level up, unless it stands already. Exit status: 0 done, 1 not."""
    try:
        with alone() as lock:
            if not stands(level):
                set_up(level, lock)
            (HOME / level).touch()
    except KeyboardInterrupt:
        tell("Set-up was stopped; the next make begins it again.")
        return 1
    except (SetupError, OSError) as error:
        with contextlib.suppress(OSError):
            LOG.write_text(str(error))
        tell(f"Set-up stopped: {explain(str(error))}.")
        return 1
    return 0


def tell(line: str) -> None:
    """Print one line for the person who waits."""
    print(line, file=sys.stderr, flush=True)


@contextlib.contextmanager
def alone() -> Iterator[int]:
    """Hold the lock file: of two makes at once, one sets up and the other waits for it.

    The installer inherits the lock, so one that outlives a killed set-up is waited for too.
    """
    HOME.mkdir(exist_ok=True)
    lock = os.open(HOME / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if fcntl:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                tell("Another make is setting up; waiting for it …")
                fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock
    finally:
        os.close(lock)


def stands(level: str) -> bool:
    """Say whether the stamp is there, is of this lock file, and is for the Python that is there now."""
    stamp = HOME / level
    return stamp.is_file() and PYTHON.exists() and stamp.read_text() == promise(level)


def promise(level: str) -> str:
    """What a stamp says: which lock file, and which Python (the one that make was told to use, if any)."""
    python = sys.executable if level == "core" and os.environ.get("PYTHON") else PYTHON
    question = [python, "-c", "import sys; print(sys.implementation.cache_tag)"]
    version = subprocess.run(question, capture_output=True, text=True, check=False).stdout.strip()
    return f"{hashlib.sha256(PINS[level].read_bytes()).hexdigest()} {version}\n"


def set_up(level: str, lock: int) -> None:
    """Make one level, then write its stamp."""
    started = time.monotonic()
    tell(f"Setting up {NAMES[level]} (once, {'a few seconds' if shutil.which('uv') else 'about a minute'}) …")
    begun = HOME / f"{level}-begun"
    # Tools that were begun before and never finished: one of them may be half there.
    again = ["--force-reinstall"] if level != "core" and begun.exists() else []
    if level == "core":
        new_environment(lock)
    begun.touch()
    install([*again, "-r", str(PINS[level])], lock)
    if level == "core":
        write_command()
    (HOME / level).write_text(promise(level))
    begun.unlink()
    tell(f"Set up in {time.monotonic() - started:.0f} s.")


def new_environment(lock: int) -> None:
    """Begin again from nothing: what lies in .venv without a stamp is not trusted."""
    for old in sorted(HOME.iterdir(), key=lambda path: path.name not in PINS):  # the stamps go first
        if old.name == "lock":
            continue
        if old.is_dir() and not old.is_symlink():
            shutil.rmtree(old)
        else:
            old.unlink()
    # By its real name, so that a newer Python under the same name is not taken for this one later.
    run([os.path.realpath(sys.executable), "-m", "venv", "--without-pip", str(HOME)], lock)


def install(pins: list[str], lock: int) -> None:
    """Install with uv when it is there; with pip when it is not, or when uv cannot: it does not read pip's settings."""
    if shutil.which("uv"):
        with contextlib.suppress(SetupError):
            return run([*UV, *pins], lock)
    if not any(HOME.glob("lib/python*/site-packages/pip")):
        run([str(PYTHON), "-m", "ensurepip"], lock)
    run([*PIP, *pins], lock)


def run(command: list[str], lock: int) -> None:
    """Run one command; raises SetupError with all that it said."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "UV_")) or any(o in k for o in ORIGIN)}
    done = subprocess.run(
        command,
        check=False,
        env=kept | {"PIP_USER": "0"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        pass_fds=[lock],
    )
    if done.returncode:
        raise SetupError(done.stdout.decode(errors="replace"))


def write_command() -> None:
    """Write `.venv/bin/plainleaf`, which runs the tool for the project that it lies in."""
    file = HOME / "bin" / "plainleaf"
    file.write_text(
        "#!/bin/sh\n"
        'bin=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)\n'
        'PYTHONPATH=${bin%/.venv/bin} exec "$bin/python" -P -m pipeline "$@"\n'
    )
    file.chmod(0o755)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
