"""page.json and manifest.json: records as JSON."""

from __future__ import annotations

import msgspec


def as_json(value: object) -> bytes:
    """Return a record as JSON that people can read too: keys sorted, so that same input makes same bytes."""
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=2) + b"\n"
