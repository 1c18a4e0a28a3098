"""Characters that are not read but obeyed: they can make a text look like what it is not.

Each is a part of a pattern's square brackets. What is done about them (dropped, shown as a sign, written
as an escape) is for whoever shows the text.
"""

from __future__ import annotations

CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"  # for terminals: C0 without tab and new line, DEL, C1
TURNING = "\u202a-\u202e"  # embeddings and overrides: they reorder what follows, past their own text
ISOLATES = "\u2066-\u2069"  # harmless within an HTML block, which closes them; not in a line of plain text
STEERING = CONTROLS + TURNING + ISOLATES
LINE_ENDS = "\u2028\u2029"  # end a line for some programs and not for others
DIRECTION_MARKS = "\u061c\u200e\u200f"  # turn only the marks next to them, and are not seen
