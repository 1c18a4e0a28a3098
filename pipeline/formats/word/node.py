"""An element of a Word file's XML, as ours: the library's own types stay behind its door."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec


class Node(msgspec.Struct):
    """One element. Names bear the prefix that Word itself writes: `w:p` is a paragraph."""

    name: str
    attributes: dict[str, str]
    text: str = ""  # what stands before its first child
    children: list[Node] = msgspec.field(default_factory=list)

    def child(self, *names: str) -> Node | None:
        """Return the first child of the first name, then of that one the first of the second, and so on."""
        found = self
        for name in names:
            for child in found.children:
                if child.name == name:
                    found = child
                    break
            else:
                return None
        return found

    def value(self, *names: str) -> str | None:
        """Return what the child so named has as its `w:val`; None where there is no child or value."""
        found = self.child(*names)
        return found.attributes.get("w:val") if found else None

    def is_on(self, *names: str) -> bool | None:
        """Whether a switch is on; None where it is not mentioned. A switch without a value is on."""
        found = self.child(*names)
        return None if found is None else found.attributes.get("w:val", "1") not in ("0", "false", "off")

    def walk(self) -> Iterator[Node]:
        """Yield this element and all below it, in the file's order. Takes any depth."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))
