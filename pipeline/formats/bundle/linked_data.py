"""What a search engine is told about a page, in the words of schema.org. It claims nobody who has not signed."""

from __future__ import annotations

from pipeline.formats.bundle.imprint import Imprint
from pipeline.formats.bundle.shown import ShownPage


def linked_data(page: ShownPage, imprint: Imprint) -> dict[str, object]:
    """Return a MedicalWebPage. Only a live page names who checked it and who publishes it.

    Source: https://schema.org/MedicalWebPage
    """
    found: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": page.title,
        "inLanguage": page.language,
        "creativeWorkStatus": "Draft" if page.draft else "Published" if page.is_live else "Preview",
    }
    if page.updated:
        found["dateModified"] = page.updated.isoformat()
    if page.draft or not page.is_live:
        return found
    found["reviewedBy"] = {"@type": "Person", "name": imprint.checked_by}
    found["publisher"] = {"@type": "Organization", "name": imprint.publisher}
    if imprint.checked_on:
        found["lastReviewed"] = imprint.checked_on.isoformat()
    return found
