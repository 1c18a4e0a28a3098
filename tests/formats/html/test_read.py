"""Reading HTML: what each part of a page is read as, and what is refused."""

from __future__ import annotations

import time

import pytest

from pipeline.formats.html.read import read
from pipeline.formats.reading.piece import Evidence, Piece
from pipeline.model.errors import PageError
from pipeline.model.markup import MarkKind
from pipeline.model.page import CallOut, Kind

PROSE = "Sit down and lean forward, and pinch your nose for ten minutes."


def pieces(text: str) -> list[Piece]:
    """Read a text, without what its head says."""
    return [piece for piece in read("page.html", text) if piece.kind is not Kind.METADATA]


def content(text: str) -> list[str]:
    """Return the texts that are no furniture."""
    return [piece.text for piece in pieces(text) if weight(piece.evidence) <= 0]


def weight(evidence: tuple[Evidence, ...]) -> float:
    return sum(each.weight for each in evidence)


# Boxes


@pytest.mark.parametrize(
    ("tag", "call_out"),
    [
        ('div class="nhsuk-care-card nhsuk-care-card--immediate"', CallOut.EMERGENCY),
        ('div class="nhsuk-card nhsuk-card--care nhsuk-card--care--emergency"', CallOut.EMERGENCY),
        ('div class="nhsuk-card nhsuk-card--care nhsuk-card--care--urgent"', CallOut.URGENT),
        ('div class="nhsuk-care-card nhsuk-care-card--urgent"', CallOut.URGENT),
        ('div class="nhsuk-card nhsuk-card--care nhsuk-card--care--non-urgent"', CallOut.NON_URGENT),
        ('div class="nhsuk-care-card nhsuk-care-card--non-urgent"', CallOut.NON_URGENT),
        ('div class="nhsuk-warning-callout"', CallOut.WARNING),
        ('div class="alert alert-danger"', CallOut.WARNING),
        ('div class="admonition caution"', CallOut.WARNING),
        ('p class="warning"', CallOut.WARNING),
        ('section role="alert"', CallOut.WARNING),
        ('div class="nhsuk-inset-text"', CallOut.NOTE),
        ('div class="alert alert-info"', CallOut.NOTE),
        ('div class="callout-box"', CallOut.NOTE),
        ('div role="note"', CallOut.NOTE),
        ("blockquote", CallOut.QUOTE),
        ("details", CallOut.DETAILS),
    ],
)
def test_a_box_keeps_what_it_tells_its_reader_to_do(tag: str, call_out: CallOut) -> None:
    name = tag.split()[0]
    inside, outside = pieces(f"<main><{tag}>Call us at once.</{name}><p>{PROSE}</p></main>")
    assert (inside.box and inside.box.call_out, outside.box) == (call_out, None)


@pytest.mark.parametrize("names", ["content", "notebook", "fast-track", "footnotes", "col-md-8", "card card__warning"])
def test_a_class_that_only_looks_like_a_box_makes_none(names: str) -> None:
    (piece,) = pieces(f'<main><div class="{names}">{PROSE}</div></main>')
    assert piece.box is None


def test_two_boxes_that_touch_stay_two_and_the_parts_of_one_are_one() -> None:
    one = '<div class="callout"><div class="callout-body"><p>Rest.</p><p>Drink.</p></div></div>'
    numbers = [piece.box and piece.box.number for piece in pieces(f"<main>{one}{one}</main>")]
    assert numbers == [1, 1, 2, 2]


def test_a_warning_in_a_box_of_details_is_a_box_of_its_own() -> None:
    text = '<details><summary>More</summary><div class="warning"><p>Stop.</p></div><p>Rest.</p></details>'
    boxes = [(piece.box.number, piece.box.call_out.value) for piece in pieces(text) if piece.box]
    assert boxes == [(1, "details"), (2, "warning"), (1, "details")]


# Headings


@pytest.mark.parametrize(
    ("markup", "level"),
    [
        ("<h3>After the test</h3>", 3),
        ('<div role="heading" aria-level="4">After the test</div>', 4),
        ('<p class="govuk-heading-m">After the test</p>', 2),
        ('<div class="h3">After the test</div>', 3),
        ("<p><strong>After the test</strong></p>", 2),
        ("<p><b>After</b> <b>the test</b></p>", 0),
        ("<p><strong>After the test.</strong></p>", 0),
        ("<p><strong>After the test</strong> you may rest</p>", 0),
        ("<h2><button>After the test</button></h2>", 2),
        ("<h2><div>After</div> <div>the test</div></h2>", 2),
        ("<h2>After the test</h3>", 2),
    ],
)
def test_a_heading_is_what_is_used_as_one(markup: str, level: int) -> None:
    found = pieces(f"<main><h1>Blood test</h1>{markup}<p>{PROSE}</p></main>")[1]
    assert (found.kind is Kind.HEADING, found.level) == (level > 0, level)


def test_a_heading_element_that_holds_sentences_is_a_paragraph() -> None:
    text = "Most people feel well. " * 8
    assert pieces(f"<main><h1>Blood test</h1><h2>{text}</h2></main>")[1].kind is Kind.PARAGRAPH


def test_a_second_main_heading_moves_all_below_the_title() -> None:
    found = pieces(f"<main><h1>Bones</h1><p>{PROSE}</p><h1>Tests</h1><h2>Scans</h2><p>{PROSE}</p></main>")
    assert [(piece.kind.value, piece.level) for piece in found if piece.kind and piece.level] == [
        ("title", 1),
        ("heading", 2),
        ("heading", 3),
    ]


def test_a_summary_is_a_heading_unless_text_of_another_section_follows() -> None:
    details = "<details><summary>Costs</summary><p>None.</p></details>"
    alone = pieces(f"<main><h1>Test</h1>{details}<h2>Next</h2></main>")[1]
    within = pieces(f"<main><h1>Test</h1>{details}<p>{PROSE}</p></main>")[1]
    assert (alone.kind, within.kind) == (Kind.HEADING, Kind.PARAGRAPH)


# Lists and tables


def test_items_have_their_depth_and_number_and_other_paragraphs_stand_below() -> None:
    text = '<ol start="4"><li>wash<li><p>dry</p><p>Both hands.</p><ul><li>well</ul></ol>'
    found = [(piece.text, piece.is_item, piece.level, piece.number) for piece in pieces(text)]
    assert found == [("wash", True, 1, 4), ("dry", True, 1, 5), ("Both hands.", False, 0, 0), ("well", True, 2, 0)]


def test_a_paragraph_that_begins_with_a_bullet_is_an_item() -> None:
    text = "<p class=MsoListParagraph>·&nbsp;&nbsp; a <b>gown</b></p>"
    (piece,) = pieces(text)
    assert (piece.text, piece.is_item, piece.level) == ("a gown", True, 1)
    assert (text[piece.anchors[0][1]], piece.text[piece.marks[0].start : piece.marks[0].end]) == ("a", "gown")


def test_bullets_behind_line_breaks_are_a_list_too() -> None:
    found = pieces("<p><b>Bring</b><br>• a <i>gown</i><br>• slippers<br>that fit</p>")
    assert [(piece.text, piece.is_item, len(piece.marks)) for piece in found] == [
        ("Bring", False, 1),
        ("a gown", True, 1),
        ("slippers that fit", True, 1),
    ]


def test_cells_know_their_row_and_column_past_those_that_reach_down() -> None:
    text = "<table><tr><th rowspan=2>Dose<th colspan=2>Age<tr><td>2<td>6</table>"
    found = [(p.text, p.cell.row, p.cell.column, p.cell.is_header) for p in pieces(text) if p.cell]
    assert found == [("Dose", 1, 1, True), ("Age", 1, 2, True), ("2", 2, 2, False), ("6", 2, 3, False)]


@pytest.mark.parametrize(
    "table",
    [
        f"<table role=presentation><tr><td>One<td>{PROSE}<tr><td>Two<td>Three</table>",
        f"<table><tr><td>One<td>{PROSE}</table>",
        f"<table><tr><td>One<td>Two<tr><td>Three<td><p>{PROSE}</p><table><tr><td>x</table></table>",
    ],
)
def test_a_table_that_sets_the_page_out_has_no_cells(table: str) -> None:
    assert [piece.cell for piece in pieces(table)] == [None] * len(pieces(table))


# What is seen


@pytest.mark.parametrize(
    "unseen",
    [
        "<!-- stop -->",
        "<script>stop</script>",
        "<style>stop</style>",
        "<template>stop</template>",
        "<p hidden>stop</p>",
        '<p style="color: red; display: none">stop</p>',
        '<input type="hidden" value="stop">',
        '<i class="icon" aria-hidden="true">stop</i>',
        '<img src="line.png" alt="">',
    ],
)
def test_what_no_reader_sees_is_no_text(unseen: str) -> None:
    assert " ".join(piece.text for piece in pieces(f"<p>Take {unseen}two.</p>")) == "Take two."


@pytest.mark.parametrize(
    "seen",
    [
        '<span class="visually-hidden">Urgent advice:</span>',
        '<div class="accordion-panel" hidden>Urgent advice:</div>',
        '<div hidden="until-found">Urgent advice:</div>',
        '<span aria-hidden="true">Urgent advice:</span>',
        "<textarea>Urgent advice:</textarea>",
        "<noscript>Urgent advice:</noscript>",
    ],
)
def test_what_a_reader_may_hear_or_open_is_text(seen: str) -> None:
    assert "Urgent advice:" in [piece.text for piece in pieces(f"<div>{seen}</div><p>{PROSE}</p>")]


def test_a_picture_has_its_description_and_file_and_does_not_cut_a_sentence() -> None:
    text, picture = pieces('<p>See the <img src="/scan.jpg" alt="bone&nbsp;scan"> below.</p>')
    assert (text.text, picture.kind, picture.text, picture.target) == (
        "See the below.",
        Kind.IMAGE,
        "bone scan",
        "/scan.jpg",
    )


# Furniture


@pytest.mark.parametrize(
    "around",
    [
        "<nav>{}</nav>",
        "<footer>{}</footer>",
        '<div class="cookie-banner">{}</div>',
        '<ul class="breadcrumbs"><li>{}</ul>',
        '<div class="share-buttons">{}</div>',
        '<div id="pageFeedback">{}</div>',
        "<button>{}</button>",
        "<form>{}</form>",
    ],
)
def test_the_website_around_a_page_is_furniture(around: str) -> None:
    page = f"<body>{around.format('Bones')}<main><h1>Scan</h1><p>{PROSE}</p></main></body>"
    assert content(page) == ["Scan", PROSE]


def test_without_a_main_element_the_text_is_where_the_sentences_are() -> None:
    menu = "<div><a href=/a>Hips</a></div><div><a href=/b>Knees</a></div>"
    page = (
        f"<div>{menu}</div><div><h1>Scan</h1><p>{PROSE}</p><ul><li>a gown</ul><p>{PROSE}</p></div><div>Old Road</div>"
    )
    assert content(page) == ["Scan", PROSE, "a gown", PROSE]


@pytest.mark.parametrize(
    "markup",
    [
        '<body class="has-sidebar with-menu"><div class="sidebar-page"><h1>Scan</h1><p>{}</p></div></body>',
        '<main><header class="page-header banner"><h1>Scan</h1></header><p>{}</p></main>',
        '<main><h1>Scan</h1><div class="field--label-hidden"><p>{}</p></div></main>',
        '<main><h1>Scan</h1><section class="promo"><p>{}</p></section></main>',
    ],
)
def test_the_name_of_what_holds_the_text_says_nothing(markup: str) -> None:
    assert content(markup.format(PROSE)) == ["Scan", PROSE]


def test_links_that_stand_in_the_text_are_content_and_those_into_the_page_are_not() -> None:
    toc = '<ul><li><a href="/scan#a">How</a><li><a href="/scan#b">When</a></ul>'
    page = f"<main><h1>Scan</h1>{toc}<p>{PROSE}</p><h2>Find out more</h2><ul><li><a href=/x>Bones</a></ul></main>"
    assert content(page) == ["Scan", PROSE, "Find out more", "Bones"]


def test_every_piece_says_why_it_is_furniture_or_not() -> None:
    assert all(piece.evidence and all(each.reason for each in piece.evidence) for piece in pieces(f"<p>{PROSE}</p>"))


# Text


def test_marks_languages_and_links_are_kept() -> None:
    (piece,) = pieces('<p>See <a href="/a?b&amp;c" title="T">the <b>leaf</b></a>, <i lang="cy">taflen</i>.</p>')
    assert [(mark.kind, piece.text[mark.start : mark.end], mark.target) for mark in piece.marks] == [
        (MarkKind.LINK, "the leaf", "/a?b&c"),
        (MarkKind.STRONG, "leaf", ""),
        (MarkKind.EMPHASIS, "taflen", ""),
    ]


def test_a_part_in_another_language_says_so_and_a_region_is_no_other_language() -> None:
    found = pieces('<html lang="en-GB"><p lang="en">One.</p><div lang="cy"><p>Un.</p><p lang="en-US">Two.</p></div>')
    assert [piece.language for piece in found] == ["", "cy", ""]


def test_one_line_break_is_a_mark_and_two_part_paragraphs() -> None:
    first, second = pieces("<p>One<br>two <br> three<br>\n<br>four<br></p>")
    assert [mark.kind for mark in first.marks] == [MarkKind.BREAK, MarkKind.BREAK]
    assert (first.text, second.text, second.marks) == ("One two three", "four", ())


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("H<b>el</b>p", ["Help"]),
        ("<div>One</div>two<p>three", ["One", "two", "three"]),
        ("<a href=a>One</a><a href=b>two</a>", ["One two"]),
        ("One&nbsp; \n two&shy;fold", ["One twofold"]),
        ("5 < 7 &amp 8 &lt;b&gt; &#8217;&hellip; &T; &", ["5 < 7 & 8 <b> ’… &T; &"]),
        ("Plain words", ["Plain words"]),
        ("<b>One<div>two</b>three</div>", ["One", "twothree"]),
    ],
)
def test_words_are_parted_where_a_reader_sees_them_parted(markup: str, texts: list[str]) -> None:
    assert [piece.text for piece in pieces(markup)] == texts


def test_each_entity_leads_back_to_where_it_begins() -> None:
    text = "<p>a&amp;b&eacute;  c</p>"
    (piece,) = pieces(text)
    assert (piece.text, piece.anchors) == ("a&bé c", ((0, 3), (2, 9), (4, 18), (5, 20)))


# Refused


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("<p>One\n<!-- two\n<p>three", 2, "“<!--” is not closed"),
        ("<p>One\n<script>\ntwo", 2, "“<script” is not closed"),
        ("<p>One\n<a href=", 2, "“<a” is not closed"),
        ('<p>One\n\n<p class="x>Two</p>\n<p class="y">', 3, "a quotation mark is missing"),
        ("\n<div>" * 300, 258, "deep in one another"),
        ("<i></i>\n" * 30_000, 25_001, "more than 50,000 tags"),
    ],
)
def test_a_page_whose_words_would_be_lost_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(PageError) as refused:
        read("page.html", text)
    assert (refused.value.line, words in refused.value.problem, bool(refused.value.remedy)) == (line, True, True)


def test_a_box_of_thousands_of_summaries_is_read_in_time() -> None:
    begun = time.process_time()
    found = read("page.html", "<details>" + "<summary>Why?</summary>" * 20_000 + "</details>")
    assert len(found) == 20_000
    assert time.process_time() - begun < 5
