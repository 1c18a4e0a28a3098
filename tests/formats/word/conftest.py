"""Word files made for a test from the XML that Word itself would write: readable, and no binary is kept."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from pipeline.model.errors import PageError
from pipeline.model.page import Document
from pipeline.stages.parse import parse

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml."
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

HEADINGS = "".join(
    f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/>'
    f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
    for n in range(1, 7)
)
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="Banded"><w:name w:val="Banded"/><w:tblStylePr w:type="firstRow"/></w:style>'
    '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/></w:style>' + HEADINGS
)


def level(at: int, form: str, start: int = 1) -> str:
    """Return one level of a list's definition."""
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="x"/></w:lvl>'


NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "bullet")}{level(1, "bullet")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{level(0, "decimal")}{level(1, "lowerLetter")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)
_KINDS = {
    "styles": f"{TYPES}styles+xml",
    "numbering": f"{TYPES}numbering+xml",
    "footnotes": f"{TYPES}footnotes+xml",
    "header": f"{TYPES}header+xml",
    "footer": f"{TYPES}footer+xml",
}
_ROOTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "header": "hdr", "footer": "ftr"}


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Return a zip archive of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def parts_of(body: str, links: dict[str, str] | None = None, **others: str) -> dict[str, str | bytes]:
    """Return the parts of a Word file with this body. `others` are the insides of parts: styles, header, core …"""
    inside = {"styles": STYLES, "numbering": NUMBERING, **others}
    core = inside.pop("core", "")
    relations = "".join(_relation(kind, f"{OFFICE}/{kind}", f"{kind}.xml") for kind in inside)
    relations += "".join(_relation(id, f"{OFFICE}/hyperlink", to, "External") for id, to in (links or {}).items())
    relations += _relation("picture", f"{OFFICE}/image", "media/image1.png")
    kinds = "".join(f'<Override PartName="/word/{kind}.xml" ContentType="{_KINDS[kind]}"/>' for kind in inside)
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Default Extension="rels" ContentType="{TYPES}x+xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{TYPES}document.main+xml"/>{kinds}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        + _relation("main", f"{OFFICE}/officeDocument", "word/document.xml")
        + _relation("core", f"{PACKAGE}/relationships/metadata/core-properties", "core.xml")
        + "</Relationships>",
        "core.xml": '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:cp="{PACKAGE}/metadata/core-properties">{core}</cp:coreProperties>',
        "word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
        "word/media/image1.png": b"\x89PNG",
        **{f"word/{kind}.xml": f"<w:{_ROOTS[kind]} {NAMES}>{xml}</w:{_ROOTS[kind]}>" for kind, xml in inside.items()},
    }


def _relation(id: str, kind: str, to: str, mode: str = "Internal") -> str:
    return f'<Relationship Id="{id}" Type="{kind}" Target="{to}" TargetMode="{mode}"/>'


class Maker:
    """Makes Word files, and the XML of their parts."""

    parts = staticmethod(parts_of)
    zipped = staticmethod(zipped)
    level = staticmethod(level)

    def word(self, body: str, links: dict[str, str] | None = None, **others: str) -> bytes:
        """Return a Word file with this body."""
        return zipped(parts_of(body, links, **others))

    def p(self, words: str, style: str = "", properties: str = "") -> str:
        """Return a paragraph of plain words, or of XML."""
        inside = words if words.startswith("<") else self.r(words)
        named = f'<w:pStyle w:val="{style}"/>' if style else ""
        return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inside}</w:p>"

    def r(self, words: str, properties: str = "") -> str:
        """Return a run of words."""
        return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'

    def item(self, words: str, number: int = 1, at: int = 0) -> str:
        """Return an item of one of Word's lists: 1 has bullets, 2 has numbers, 3 has numbers that begin anew."""
        numbered = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>'
        return self.p(words, properties=numbered)

    def field(self, instruction: str, words: str) -> str:
        """Return the runs of a field."""
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            f'{self.r(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    def drawing(self, words: str, inside: str = "") -> str:
        """Return a run with a picture that has a description."""
        blip = '<a:graphic><a:graphicData><pic:pic><a:blip r:embed="picture"/></pic:pic></a:graphicData></a:graphic>'
        return (
            f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="{words}">{inside}</wp:docPr>'
            f"{blip}</wp:inline></w:drawing></w:r>"
        )

    def table(self, *rows: list[str], look: str = "", first: str = "") -> str:
        """Return a table of rows of cells, each a cell's words or XML. `first` are the first row's properties."""
        made = [
            f"<w:tr>{first if number == 0 else ''}{''.join(map(self.cell, row))}</w:tr>"
            for number, row in enumerate(rows)
        ]
        return f"<w:tbl><w:tblPr>{look}</w:tblPr>{''.join(made)}</w:tbl>"

    def cell(self, words: str, properties: str = "") -> str:
        """Return a cell, unless the words are one already."""
        if words.startswith("<w:tc>"):
            return words
        inside = words if words.startswith("<w:p") or words.startswith("<w:tbl") else self.p(words)
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


@pytest.fixture(scope="session")
def make() -> Maker:
    """Return what makes Word files."""
    return Maker()


@pytest.fixture
def read(make: Maker) -> Callable[..., Document]:
    """Return what reads a page made of this body."""

    def page(body: str, links: dict[str, str] | None = None, **others: str) -> Document:
        return parse("source/pages/page.docx", make.word(body, links, **others), "en")

    return page


@pytest.fixture
def refused() -> Callable[[bytes], PageError]:
    """Return what reads bytes that must be refused, and gives the error."""

    def error(data: bytes) -> PageError:
        with pytest.raises(PageError) as caught:
            parse("source/pages/page.docx", data, "en")
        assert caught.value.remedy
        return caught.value

    return error
