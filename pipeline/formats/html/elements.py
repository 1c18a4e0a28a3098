"""The elements of HTML: which stand on lines of their own, which end others, which have no content."""

from __future__ import annotations

from pipeline.model.markup import MarkKind

VOID = frozenset(
    (
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    )
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = frozenset(
    (
        "address",
        "article",
        "aside",
        "audio",
        "blockquote",
        "body",
        "button",
        "canvas",
        "caption",
        "center",
        "colgroup",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "foreignobject",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hgroup",
        "html",
        "label",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "noscript",
        "object",
        "ol",
        "optgroup",
        "option",
        "output",
        "p",
        "picture",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "video",
    )
) - {"picture", "output", "object"}
# In a heading, a term or a summary these say nothing: its words stay together.
IN_LINE_IN_HEADINGS = frozenset(("div", "p", "button", "section", "header", "center", "label", "hgroup"))
IN_LINE_IN_PARAGRAPHS = frozenset(("button", "label"))
# Beginning one of these does not end a paragraph that is open.
IN_PARAGRAPHS = frozenset(("button", "label", "option", "optgroup", "select", "noscript", "audio", "video", "canvas"))
# An element that may be left open ends where one of these begins, if it stands inside no narrower scope.
ENDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(HEADINGS, ("heading",)),
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "option": ("option",),
    "optgroup": ("option", "optgroup"),
    "tr": ("tr",),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "thead": ("tbody", "thead", "tfoot", "caption"),
    "tbody": ("tbody", "thead", "tfoot", "caption"),
    "tfoot": ("tbody", "thead", "tfoot", "caption"),
}
# An element that was left open outside one of these goes on when another of its kind begins inside.
SCOPES = frozenset(
    ("ul", "ol", "menu", "dir", "dl", "table", "td", "th", "caption", "button", "details", "dialog", "select")
)
# An end tag in one of these ends nothing outside; but the parts of a table end each other.
CELLS = frozenset(("table", "td", "th", "caption"))
TABLE_PARTS = frozenset(("table", "caption", "colgroup", "tr", "td", "th", "thead", "tbody", "tfoot"))
MARKS = {
    "strong": MarkKind.STRONG,
    "b": MarkKind.STRONG,
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "cite": MarkKind.EMPHASIS,
    "dfn": MarkKind.EMPHASIS,
    "code": MarkKind.CODE,
    "kbd": MarkKind.CODE,
    "samp": MarkKind.CODE,
    "tt": MarkKind.CODE,
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
    "q": MarkKind.QUOTE,
    "a": MarkKind.LINK,
    "abbr": MarkKind.ABBREVIATION,
    "acronym": MarkKind.ABBREVIATION,
}
# Never seen, whatever stands inside.
UNSEEN = frozenset(("template", "datalist", "annotation", "annotation-xml", "defs", "desc", "metadata", "rp"))
