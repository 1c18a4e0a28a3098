"""manifest.json: what a bundle holds, what it was made from, and what the gate said of it."""

from __future__ import annotations

import hashlib

from pipeline import __version__
from pipeline.formats.bundle.as_json import as_json
from pipeline.formats.bundle.shown import ShownPage
from pipeline.formats.interface import interface_template
from pipeline.model.catalogue import Catalogue
from pipeline.model.report import Edition, Verdict

_MACHINE = "draft by machine"  # how the comment begins by which a translation says that a machine made it
_NO_SIGN_OFF = "no sign-off"


def write(page: ShownPage, edition: Edition, files: dict[str, bytes]) -> bytes:
    """Return the manifest of a bundle that holds these files. It cannot list itself."""
    catalogue = edition.catalogue
    values: dict[str, object] = {
        "page": page.page,
        "language": page.language,
        "channel": page.channel,
        "draft": page.draft,
        "signed_by": edition.signed_by if edition.signed_by and not page.draft else _NO_SIGN_OFF,
        "verdict": {"preview": _verdict(edition.verdict), "live": _verdict(edition.live)},
        "coverage": edition.coverage,
        "source": page.source,
        "catalogue": _catalogue(catalogue),
        "interface": _catalogue(edition.interface),
        "tool": {"name": "plainleaf", "version": __version__},
        "files": {name: {"sha256": hashlib.sha256(data).hexdigest()} for name, data in files.items()},
    }
    if page.draft:
        values["notice"] = next(string.text for string in interface_template().strings if string.id == "draft-warning")
    return as_json(values)


def _verdict(verdict: Verdict) -> dict[str, object]:
    return {"fit": verdict.fit, "reasons": verdict.reasons}


def _catalogue(catalogue: Catalogue | None) -> dict[str, object] | None:
    if catalogue is None:
        return None
    return {
        "file": catalogue.path,
        "sha256": catalogue.digest,
        "entries": len(catalogue.entries),
        "drafts_by_machine": sum(
            any(_MACHINE in comment.lower() for comment in entry.comments) for entry in catalogue.entries
        ),
    }
