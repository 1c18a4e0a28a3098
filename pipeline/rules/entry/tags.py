"""A tag of the source is missing or broken in the translation, or the translation has one of its own."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.rule import EntryRule, Example, Looks, Pair
from pipeline.model.tag_faults import Fault, faults
from pipeline.model.text import Span
from pipeline.search.entries.tag_messages import message


def check(pair: Pair) -> Iterator[Hit]:
    """Yield each tag that cannot be turned back into the link, the bold words or the line break that it stands for."""
    for fault in faults(pair.source, pair.entry.translation, pair.links):
        yield Hit(fault.span, message(fault), source_span=_in_source(fault, pair.source))


def _in_source(fault: Fault, source: str) -> Span | None:
    """Return where the tag begins in the source, where it has one."""
    tag = f"<{fault.number}/>" if fault.is_single else f"<{fault.number}>"
    at = source.find(tag)
    return Span(at, at + len(tag)) if at >= 0 else None


rule = EntryRule(
    check=check,
    looks_at=Looks.TAGS,
    severity=Severity.ERROR,
    why="Words with a broken tag are shown without their link or their weight: the way to help, or a “not”, is lost.",
    source="https://www.w3.org/TR/its20/#elements-within-text",
    bad=(
        Example("cy", "Ask <1>your nurse</1>.", "Gofynnwch i’ch nyrs."),
        Example("ar", "Call <1>999</1> now.<2/>Do not wait.", "اتصل بـ <1>999 الآن.<2/>لا تنتظر."),
        Example("ur", "<1>Stop</1> and <2>rest</2>.", "<1>رک جائیں اور <2>آرام</1> کریں۔</2>"),
        Example("pl", "Read <1>this</1>.", "Przeczytaj <1>to</1> i <1>tamto</1>."),
        Example("pl", "Ask your nurse.", "Zapytaj <1>pielęgniarkę</1>."),
        Example("hi", "Read <1>this</1>.", "इसे पढ़ें <1></1>।"),
        Example("cy", "Rest.<1/>Drink water.", "Gorffwyswch.<1>Yfwch ddŵr.</1>"),
        Example("pl", "<1>This</1> or <2>that</2>", "<1>To lub <2>tamto</2></1>", links=(1, 2)),
    ),
    good=(
        Example("cy", "Ask <1>your nurse</1> <2>today</2>.", "<2>Heddiw</2>, gofynnwch i’ch <1>nyrs</1>."),
        Example("ar", "Call <1>999</1> now.<2/>Do not wait.", "لا تنتظر.<2/>اتصل بـ <1>999</1> الآن."),
        Example("ur", "<1>Stop</1> and <2>rest</2>.", "<1>رک جائیں اور <2>آرام</2> کریں</1>۔"),
        Example("pl", "Rest.<1/>Drink water.", "Odpocznij. <1 /> Pij wodę."),
        Example("pl", "a level &lt;5>, <1>or so</1>", "poziom &lt;5>, <1>mniej więcej</1>"),
        Example("hi", "less than < 5, or > 7", "< 5 से कम या > 7"),
    ),
)
