"""What is installed is what was named: every package by its hash, from anywhere, and nothing unnamed is imported."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-bench.lock")
PACKAGES = {  # by the name that a program imports, where that is another
    "docx": "python-docx",
    "markdown_it": "markdown-it-py",
    "mdit_py_plugins": "mdit-py-plugins",
    "yaml": "pyyaml",
}


def pins(lock: str) -> dict[str, str]:
    """The packages of a lock file, each with all that follows its name: version, marker, hashes."""
    text = (PROJECT / lock).read_text()
    return {name: rest for name, rest in re.findall(r"^([a-z][\w.-]*)(==(?:.*\\\n)+.*)$", text, re.M)}


def versions(lock: str) -> set[tuple[str, str]]:
    return set(re.findall(r"^([a-z][\w.-]*)==(\S+)", (PROJECT / lock).read_text(), re.M))


def named(list_of_names: str) -> set[str]:
    """The packages that a requirements file asks for by name."""
    return set(re.findall(r"^([a-z][\w-]*)", (PROJECT / list_of_names).read_text(), re.M))


def test_every_package_is_known_by_its_hash() -> None:
    for lock in LOCKS:
        assert len(pins(lock)) >= len({name for name, _ in versions(lock)}) > 5
        assert all(re.search(r"--hash=sha256:[0-9a-f]{64}\b", rest) for rest in pins(lock).values())


def test_a_lock_file_names_no_index_and_no_folder() -> None:
    for lock in LOCKS:
        assert not re.findall(r"^.*(?://|index|find-links|@ ).*$", (PROJECT / lock).read_text(), re.M)


def test_the_test_tools_and_those_to_compare_with_change_no_package_that_a_check_uses() -> None:
    core, *others = map(versions, LOCKS)
    for other in others:
        assert {name for name, _ in other - core}.isdisjoint(name for name, _ in core)


def test_each_lock_file_holds_what_its_list_names() -> None:
    for lock in LOCKS:
        assert named(lock.replace(".lock", ".in")) <= pins(lock).keys()


def imports(file: Path) -> set[str]:
    """The packages that a module imports, at its top or inside a function."""
    nodes = list(ast.walk(ast.parse(file.read_bytes())))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}


def test_the_package_imports_nothing_but_what_it_names() -> None:
    modules = set().union(*map(imports, (PROJECT / "pipeline").rglob("*.py")))
    packages = {name.split(".")[0] for name in modules} - sys.stdlib_module_names - {"pipeline"}
    assert {PACKAGES.get(name, name) for name in packages} == named("requirements.in")
