"""The elements of HTML: which stand on lines of their own, which end others, which have no content."""

from __future__ import annotations

from pipeline.model.markup import MarkKind


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


VOID = _names("area base basefont bgsound br col embed frame hr img input link meta param source track wbr")
HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = _names(
    "address article aside audio blockquote body button canvas caption center colgroup dd details dialog dir div dl dt"
    " fieldset figcaption figure footer foreignobject form frameset h1 h2 h3 h4 h5 h6 head header hgroup html label"
    " legend li main menu nav noscript ol optgroup option p pre search section select summary table tbody td tfoot th"
    " thead tr ul video"
)
# In a heading, a term or a summary these say nothing: its words stay together. Nor do the latter in a paragraph.
IN_LINE_IN_HEADINGS = _names("div p button section header center label hgroup")
IN_LINE_IN_PARAGRAPHS = _names("button label")
# Beginning one of these does not end a paragraph that is open.
IN_PARAGRAPHS = _names("button label option optgroup select noscript audio video canvas")
# An element that was left open ends where one of these begins, but for one that stands outside the bounds.
_LISTS = _names("ul ol menu dir dl table td th caption details dialog")
TABLE = _names("table")
ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    **dict.fromkeys(HEADINGS, (frozenset(HEADINGS), _LISTS | _names("summary div section article"))),
    "li": (_names("li"), _LISTS),
    "dt": (_names("dt dd"), _LISTS),
    "dd": (_names("dt dd"), _LISTS),
    "option": (_names("option"), _names("select")),
    "optgroup": (_names("option optgroup"), _names("select")),
    "tr": (_names("tr caption"), TABLE),
    "td": (_names("td th"), TABLE),
    "th": (_names("td th"), TABLE),
    "thead": (_names("tbody thead tfoot caption"), TABLE),
    "tbody": (_names("tbody thead tfoot caption"), TABLE),
    "tfoot": (_names("tbody thead tfoot caption"), TABLE),
}
PARAGRAPH_BOUNDS = _names("table td th caption button details dialog li dd")
PARAGRAPH = _names("p")
ANCHOR = _names("a")
ANY_HEADING = frozenset(HEADINGS)
# An end tag in one of these ends nothing outside; but the parts of a table end each other.
CELLS = _names("table td th caption")
TABLE_PARTS = _names("table caption colgroup tr td th thead tbody tfoot")
MARKS = {
    **dict.fromkeys(("strong", "b"), MarkKind.STRONG),
    **dict.fromkeys(("em", "i", "cite", "dfn"), MarkKind.EMPHASIS),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), MarkKind.CODE),
    **dict.fromkeys(("abbr", "acronym"), MarkKind.ABBREVIATION),
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
    "q": MarkKind.QUOTE,
    "a": MarkKind.LINK,
}
# Never seen, whatever stands inside.
UNSEEN = _names("template datalist annotation annotation-xml defs desc metadata rp")
