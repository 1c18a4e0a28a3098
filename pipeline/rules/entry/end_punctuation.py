"""The translation does not end the way its source does."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.end_marks import EndMark, end_mark, last_word, leaves_out
from pipeline.model.finding import Hit, Severity
from pipeline.model.rule import EntryRule, Example, Pair

_STOPS = (EndMark.STOP, EndMark.EXCLAMATION, EndMark.ELLIPSIS)
# What may stand for each mark. A question mark is the business of another rule, and so is what was put in:
# many languages end list items with a comma, or announce a list with a colon, where English has nothing.
_FITS = {EndMark.STOP: _STOPS, EndMark.EXCLAMATION: _STOPS, EndMark.COLON: (EndMark.COLON, EndMark.ELLIPSIS)}
_NAMES = {EndMark.STOP: "a full stop", EndMark.EXCLAMATION: "an exclamation mark", EndMark.COLON: "a colon"}


def check(pair: Pair) -> Iterator[Hit]:
    """Yield the last word where the mark that ends the source has no like at the end of the translation."""
    text = pair.entry.translation
    wanted, found = end_mark(pair.source, "en"), end_mark(text, pair.language)
    if wanted not in _FITS or found in _FITS[wanted] or found is EndMark.QUESTION or leaves_out(text):
        return
    yield Hit(
        last_word(text), f"The English ends with {_NAMES[wanted]}, this does not. See whether the end is missing."
    )


rule = EntryRule(
    check=check,
    severity=Severity.WARNING,
    why="A lost end mark is often the sign of a lost end, and a list without its colon does not read as one.",
    source="https://docs.weblate.org/en/latest/user/checks.html",
    bad=(
        Example("cy", "Ask your nurse.", "Gofynnwch i’ch nyrs"),
        Example("ur", "You may feel tired.", "آپ تھکاوٹ محسوس کر سکتے ہیں"),
        Example("ar", "Symptoms include:", "تشمل الأعراض."),
        Example("pl", "Surgery is an option.", "Operacja jest możliwa,"),
    ),
    good=(
        Example("ur", "You may feel tired.", "آپ تھکاوٹ محسوس کر سکتے ہیں۔"),
        Example("ar", "Symptoms include:", "تشمل الأعراض ما يلي:"),
        Example("hi", "Ask your nurse.", "अपनी नर्स से पूछें।"),
        Example("zh-Hans", "Ask your nurse.", "请询问您的护士。"),
        Example("th", "Ask your nurse.", "ถามพยาบาลของคุณ"),
        Example("pl", "Symptoms may include", "Objawy mogą obejmować:"),
        Example("pl", "weak bones", "osłabione kości,"),
        Example("fr", "He said “rest.”", "Il a dit : « Reposez-vous. »"),
        Example("cy", "Get help!", "Mynnwch gymorth."),
    ),
)
