"""A question became a statement, or a statement a question."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.end_marks import EndMark, end_mark, last_word, leaves_out
from pipeline.model.finding import Hit, Severity
from pipeline.model.rule import EntryRule, Example, Pair

_LOST = "The English asks, and this has no question mark at its end. Make it a question."
_ADDED = "This ends with a question mark, and the English does not ask. Make it a statement."


def check(pair: Pair) -> Iterator[Hit]:
    """Yield the last word where only one of the two texts ends as a question."""
    text = pair.entry.translation
    asks = end_mark(pair.source, "en") is EndMark.QUESTION
    if asks is not (end_mark(text, pair.language) is EndMark.QUESTION) and not (asks and leaves_out(text)):
        yield Hit(last_word(text), _LOST if asks else _ADDED)


rule = EntryRule(
    check=check,
    severity=Severity.WARNING,
    why="“Will I have pain?” without its mark tells a reader that there will be pain.",
    source="https://www.unicode.org/charts/PDF/U0600.pdf",
    bad=(
        Example("cy", "Will I have pain?", "Fydda i mewn poen."),
        Example("ar", "How will I die?", "كيف سأموت."),
        Example("ur", "How long do I have to live?", "میرے پاس کتنا وقت ہے۔"),
        Example("pl", "It may help.", "Czy to może pomóc?"),
    ),
    good=(
        Example("ar", "How will I die?", "كيف سأموت؟"),
        Example("ur", "What will happen to me?", "میرے ساتھ کیا ہوگا؟"),
        Example("el", "Will I have pain?", "Θα πονάω;"),
        Example("hy", "Will I have pain?", "Ցավ կունենա՞մ։"),
        Example("th", "Will I have pain?", "ฉันจะปวดไหม"),
        Example("pl", "(Will I have pain?)", "(Czy będę odczuwać ból?)"),
        Example("fr", "Will I have pain?", "Est-ce que j’aurai mal\u202f? »"),
    ),
)
