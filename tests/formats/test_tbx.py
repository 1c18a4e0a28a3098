"""TBX of other programs is read too; what could do harm, or says too little, is refused with its line."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from pipeline.formats.tbx import read_tbx, write_tbx
from pipeline.model.errors import SettingsError
from pipeline.model.glossary import Category, Concept, Rendering, Term

NAMESPACES = {"t": "urn:iso:std:iso:30042:ed-2"}
RIB = Term("rib", "A bone.", Category.ANATOMY, True, ("costa",), "R", ("slat",), ("chest bone",), ("Ribex",))
# In the style DCT, with prefixes, as other programs write it.
DCT = """<?xml version="1.0"?>
<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body><conceptEntry id="1"><min:subjectField>anatomy</min:subjectField>
<langSec xml:lang="pl"><termSec><term>żebro</term></termSec></langSec>
<langSec xml:lang="en-GB"><basic:definition>A bone.</basic:definition>
<termSec><term>rib</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>slat</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
</langSec></conceptEntry></body></text></tbx>"""


def entry(inside: str) -> str:
    return f"<tbx><text><body>\n<conceptEntry>{inside}</conceptEntry></body></text></tbx>"


def test_each_form_has_its_status_and_sort() -> None:
    root = ET.fromstring(write_tbx((Concept(RIB, (Rendering("pl", ("żebro",), "Kość.", True),)),), "en", "Us"))
    terms = root.findall(".//t:termSec", NAMESPACES)
    said = {part.findtext("t:term", "", NAMESPACES): [note.text for note in part[1:]] for part in terms}
    assert said["rib"] == ["noun", "preferredTerm-admn-sts"]
    assert said["costa"] == ["noun", "variant", "admittedTerm-admn-sts"]
    assert said["R"] == ["noun", "abbreviation", "admittedTerm-admn-sts"]
    assert said["slat"] == ["noun", "deprecatedTerm-admn-sts"]
    assert (root.attrib["type"], root.attrib["style"]) == ("TBX-Basic", "dca")


def test_the_other_style_is_read_too() -> None:
    (one,) = read_tbx("g.tbx", DCT.encode(), "en")
    assert (one.term.name, one.term.avoid, one.term.category, one.term.line) == ("rib", ("slat",), Category.ANATOMY, 4)
    assert one.renderings == (Rendering("pl", ("żebro",)),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]>\n<tbx>&b;</tbx>",
            "g.tbx:2: the file declares a document",
        ),
        ("<tbx>\n<text></tbx>", "g.tbx:2: this is no sound XML (mismatched tag)"),
        ("<html/>", "g.tbx:1: this is no TBX: it begins with <html>"),
        (entry(""), "g.tbx:2: this entry has nothing in the glossary's own language (en);"),
        (
            entry('<langSec xml:lang="en"><termSec><term>rib</term></termSec></langSec>'),
            "g.tbx:2: this entry has no def",
        ),
        ("<tbx>" * 60 + "</tbx>" * 60, "g.tbx:1: elements stand too deep in one another"),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(SettingsError) as refused:
        read_tbx("g.tbx", text.encode(), "en")
    assert str(refused.value).startswith(said)


def test_an_unknown_category_is_refused_with_the_nearest() -> None:
    with pytest.raises(SettingsError, match=r"g\.tbx:4: “anatomi” is no category"):
        read_tbx("g.tbx", DCT.replace("anatomy", "anatomi").encode(), "en")
