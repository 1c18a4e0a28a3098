"""A number of the source is not in the translation, or the translation has one of its own."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.number_pairs import differences
from pipeline.model.finding import Hit, Severity
from pipeline.model.rule import EntryRule, Example, Pair
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted


def check(pair: Pair) -> Iterator[Hit]:
    """Yield each number that was changed, left out or put in. What counts is its value, not how it is written."""
    text = pair.entry.translation
    for each in differences(pair.source, text, pair.language):
        wanted = quoted(each.source.span.of(pair.source)) if each.source else ""
        span = each.found.span if each.found else Span(0, len(text))
        if not wanted:
            said = f"The English has no {quoted(span.of(text))} here. Take it out, or say it as the English does."
        elif each.found:
            said = f"{quoted(span.of(text))} stands where the English has {wanted}. Put the right number."
        else:
            said = f"The number {wanted} is missing. Put it in, as a figure or in words."
        yield Hit(span, said, source_span=each.source.span if each.source else None)


rule = EntryRule(
    check=check,
    severity=Severity.ERROR,
    why="A wrong dose, date or time can harm a reader who acts on it.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        Example("cy", "Take 2 tablets every 4 hours.", "Cymerwch 2 dabled bob 6 awr."),
        Example("pl", "Take 2.5 mg a day.", "Należy przyjmować 25 mg dziennie."),
        Example("ar", "Take 10 mg a day.", "تناول ١٠٠ ملغ يوميًا."),
        Example("ur", "There are 2 ways to do it.", "اسے کرنے کے 3 طریقے ہیں۔"),
        Example("fr", "The lines are open from 9am to 5pm.", "Les lignes sont ouvertes de 9 h à 18 h."),
        Example("hi", "1 in 500 people", "लोग"),
        Example("so", "Up to 150 people", "Dad badan"),
    ),
    good=(
        Example("cy", "There are 2 ways, from 9am to 5pm.", "Mae dwy ffordd, rhwng 9 y bore a 17:00."),
        Example("cy", "Updated: 13 May 2015", "Diweddarwyd: 13 Mai 2015"),
        Example("pl", "There are 2 ways. 1,500 people had 2.5 mg.", "Są dwa sposoby. 1500 osób dostało 2,5 mg."),
        Example("pl", "13 May 2015, 9am to 5pm", "13.05.2015, od godz. 9.00 do 17.00"),
        Example("ar", "There are 2 ways. 13 May 2015", "هناك طريقتان. ١٣ مايو ٢٠١٥"),
        Example("ar", "half of 1.5 million", "نصف ١٫٥ مليون"),
        Example("ur", "2 ways, 9am to 5pm, 10,000 people", "دو طریقے، صبح ۹ بجے سے شام ۵ بجے، ۱۰٬۰۰۰ لوگ"),
        Example("fr", "½ a tablet in the 1930s, 24 hours a day", "Un demi-comprimé dans les années 30, jour et nuit"),
        Example("so", "2 million people took 2 tablets", "Labo milyan oo qof ayaa qaatay laba kiniin"),
        Example("zh-Hans", "2 to 4 million on 13 May", "5月13日有200万至400万人"),
    ),
)
