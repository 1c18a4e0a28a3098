"""A telephone number of the source is not in the translation, digit for digit."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.phones import phone_pairs
from pipeline.model.finding import Hit, Severity
from pipeline.model.rule import EntryRule, Example, Pair
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted


def check(pair: Pair) -> Iterator[Hit]:
    """Yield each telephone number that was changed, left out or put in. Spaces and script do not matter."""
    text = pair.entry.translation
    for each in phone_pairs(pair.source, text):
        if each.same:
            continue
        wanted = each.source.span.of(pair.source) if each.source else ""
        span = each.found.span if each.found else Span(0, len(text))
        if not wanted:
            said = f"The English has no telephone number {quoted(span.of(text))}. Take it out, or ask the editor."
        elif each.found:
            said = f"{quoted(span.of(text))} is not the telephone number {quoted(wanted)}. Copy it digit by digit."
        else:
            said = f"The telephone number {quoted(wanted)} is missing. Put it in."
        yield Hit(span, said, wanted if each.found else "", each.source.span if each.source else None)


rule = EntryRule(
    check=check,
    severity=Severity.ERROR,
    why="A reader in need rings a stranger, or nobody.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        Example("cy", "Their number is freephone 0808 800 4040.", "Eu rhif rhadffôn yw 0808 800 4041."),
        Example("pl", "Call 0808 800 4040.", "Zadzwoń do nas, aby porozmawiać."),
        Example("ar", "Call 0808 800 4040 from 9am.", "اتصل بالرقم ٠٨٠٨ ٨٠٠ ٤٠٠٤ من الساعة 9."),
        Example("ur", "Ring +44 20 7946 0018.", "‏+44 20 7946 0081 پر فون کریں۔"),
        Example("fr", "Ask your nurse.", "Appelez le 01 23 45 67 89."),
        Example("hi", "Call 116 123.", "११६ १३२ पर कॉल करें।"),
    ),
    good=(
        Example("cy", "Call 0808 800 4040 24 hours a day.", "Ffoniwch 08088004040 24 awr y dydd."),
        Example("pl", "Ring 020 7946 0018.", "Zadzwoń pod numer +44 20 7946 0018."),
        Example("ar", "Call 0808 800 4040.", "اتصل على الرقم ٠٨٠٨\u00a0٨٠٠\u00a0٤٠٤٠."),
        Example(
            "ur", "Call 0808 800 4040 or 0300 123 1234.", "0300 123 1234 یا \u20660808-800-4040\u2069 پر فون کریں۔"
        ),
        Example("fr", "Between 2015-2016, 10,000,000 people", "Entre 2015 et 2016, 10 000 000 de personnes"),
        Example("de", "Updated: 13/05/2015", "Aktualisiert: 13.05.2015"),
    ),
)
