"""What must never be taken as text: it is refused, with the paragraph, its first words and what to do."""

from __future__ import annotations

import pytest

FORMULA = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"


@pytest.mark.parametrize(
    ("inside", "words", "remedy"),
    [
        (
            '<w:ins w:id="1"><w:r><w:t>three</w:t></w:r></w:ins>',
            "insertion that nobody has accepted: “three”",
            "accept",
        ),
        ('<w:del w:id="1"><w:r><w:delText>two</w:delText></w:r></w:del>', "deletion that nobody", "accept or reject"),
        ('<w:moveFrom w:id="1"><w:r><w:t>x</w:t></w:r></w:moveFrom>', "a move that nobody", "accept or reject"),
        ('<w:moveTo w:id="1"><w:r><w:t>x</w:t></w:r></w:moveTo>', "a move that nobody", "accept or reject"),
        ("<w:r><w:rPr><w:rPrChange/></w:rPr><w:t>x</w:t></w:r>", "a change of its look", "accept or reject"),
        ('<w:commentRangeStart w:id="1"/>', "bears a comment", "delete them in Word"),
        ('<w:r><w:commentReference w:id="1"/></w:r>', "bears a comment", "delete them in Word"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>", "hidden words: “secret”", "show it"),
        ("<w:r><w:rPr><w:strike/></w:rPr><w:t>two</w:t></w:r>", "struck through: “two”", "take the line off"),
        (FORMULA, "a formula", "plain words"),
        ('<w:r><w:sym w:font="Webdings" w:char="F041"/></w:r>', "only the font Webdings shows", "type the character"),
        ("<w:r><w:drawing><dgm:relIds/></w:drawing></w:r>", "a SmartArt drawing", "write its words"),
        ("<w:r><w:drawing><c:chart/></w:drawing></w:r>", "a chart", "write its words"),
    ],
)
def test_it_is_refused_at_its_paragraph(make, refused, inside: str, words: str, remedy: str) -> None:
    second = make.p(make.r("Take the tablets with a full glass of water daily.") + inside)
    error = refused(make.word(make.p("Gout", "Title") + second))
    assert error.line == 2
    assert error.problem.startswith("paragraph 2 (“Take the tablets with a full glass of …”) ")
    assert words in error.problem
    assert remedy in error.remedy


@pytest.mark.parametrize(
    "paragraph",
    [
        "<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:pPrChange/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>",
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        "<w:p><w:r><w:t>One</w:t></w:r></w:p><w:sectPr><w:sectPrChange/></w:sectPr>",
    ],
)
def test_changes_of_paragraphs_rows_and_sections_are_refused_too(make, refused, paragraph: str) -> None:
    assert "nobody has accepted" in refused(make.word(paragraph)).problem


def test_a_change_in_a_page_header_is_refused_too(make, refused) -> None:
    header = make.p("<w:ins><w:r><w:t>New name</w:t></w:r></w:ins>")
    assert "New name" in refused(make.word(make.p("Gout."), header=header)).problem


def test_a_document_inside_the_document_is_refused(make, refused) -> None:
    assert "a document inside" in refused(make.word(make.p("Gout.") + '<w:altChunk r:id="x"/>')).problem


def test_a_field_without_an_end_swallows_no_words(make, refused) -> None:
    body = make.p("<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + make.r("Take two."))
    assert "never ends" in refused(make.word(body)).problem


def test_a_file_without_words_is_empty(make, refused) -> None:
    assert refused(make.word("<w:p/>", core="<dc:title>Gout</dc:title>")).problem == "the page is empty"
