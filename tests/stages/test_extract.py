"""Strings of marked-up pages: tags, what stands behind words, and ids that outlive both."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from pipeline.formats.po import read_catalogue, read_template, write_template
from pipeline.formats.reading.assemble import Source, assemble
from pipeline.formats.reading.piece import Piece
from pipeline.formats.settings import read_house
from pipeline.gate import coverage
from pipeline.language.terms import page_uses
from pipeline.model.catalogue import State, String, Template, has_its_tags, is_current
from pipeline.model.errors import SettingsError
from pipeline.model.glossary import Category, Glossary, Term
from pipeline.model.house import SAME_EVERYWHERE, Links
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import Document, Kind
from pipeline.stages.extract import extract
from pipeline.stages.merge import merge

NO_GLOSSARY = Glossary("")
TITLE = Piece("Bone scans", ((0, 0),), Kind.TITLE, level=1)
TEXT = "A bone scan takes 3 hours. Ask your nurse about CT scans."
LINK = Mark(50, 58, MarkKind.LINK, target="https://example.org/ct-scans/")
HOUSE = b'name = "Us"\nlanguages = []\n'
PO = "locales/cy/LC_MESSAGES/scans.po"


def of(words: str, kind: MarkKind, **more: str) -> Mark:
    """Return a mark of these words of the text."""
    start = TEXT.index(words)
    return Mark(start, start + len(words), kind, **more)


def page(*marks: Mark, text: str = TEXT, more: tuple[Piece, ...] = ()) -> Document:
    pieces = (TITLE, Piece(text, ((0, 11),), Kind.PARAGRAPH, marks=marks), *more)
    return assemble(Source("source/pages/scans.html", "en", "x" * 200, "0" * 64), pieces)


def strings(
    found: Document, before: Template | None = None, links: Links = SAME_EVERYWHERE, glossary: Glossary = NO_GLOSSARY
) -> tuple[String, ...]:
    return extract(found, page_uses(found, glossary), glossary, before, links).strings


def test_a_string_carries_its_marks_as_tags_and_says_what_they_are() -> None:
    _, text = strings(page(of("3 hours", MarkKind.STRONG), of("CT scans", MarkKind.LINK, target="/ct")))
    assert text.text == "A bone scan takes <1>3 hours</1>. Ask your nurse about <2>CT scans</2>."
    assert text.notes[0] == "Tags: <1> is bold; <2> is a link. Keep each with the words that it belongs to."
    assert text.words == TEXT
    assert "/ct" not in write_template(Template("scans", "x", (text,))), "the target stays out of the catalogue"


def test_a_page_without_marks_has_the_strings_it_always_had() -> None:
    _, text = strings(page())
    assert (text.text, text.id, text.notes) == (TEXT, "title/paragraph/a-bone-scan-takes-3-hours", ())


def test_markup_makes_no_difference_to_an_id_and_adding_a_link_keeps_it() -> None:
    plain = Template("scans", "x", strings(page()))
    linked = strings(page(LINK), before=plain)
    assert [string.id for string in linked] == [string.id for string in plain.strings]
    assert [string.id for string in strings(page(LINK))] == [string.id for string in plain.strings]
    other = strings(page(LINK, text=TEXT + " It is safe."), before=Template("scans", "x", linked))
    assert [string.id for string in other] == [string.id for string in plain.strings]


def test_terms_and_warnings_are_about_the_words_and_not_about_the_tags() -> None:
    glossary = Glossary("g", (Term("bone scan", "pictures of bones", Category.TEST, True),))
    dose = Piece("Take 5 mg.", ((0, 80),), Kind.PARAGRAPH, marks=(Mark(5, 6, MarkKind.STRONG),))
    _, text, taken = strings(page(of("bone", MarkKind.STRONG), more=(dose,)), glossary=glossary)
    assert text.text.startswith("A <1>bone</1> scan takes")
    assert [use.span.of(text.words) for use in text.terms] == ["bone scan"]
    assert (taken.text, taken.notes[1]) == (
        "Take <1>5</1> mg.",
        "Take care: It holds an amount (5 mg). Keep number and unit.",
    )


def test_a_links_target_is_a_string_only_where_the_house_says_so_and_once_for_a_page() -> None:
    again = Piece("CT scans", ((0, 80),), Kind.PARAGRAPH, marks=(replace(LINK, start=0, end=8),))
    both = page(LINK, more=(again,))
    assert [string.kind for string in strings(both)] == ["title", "paragraph", "paragraph"]
    found = strings(both, links=Links(("https://example.org/*",)))
    assert [string.kind for string in found] == ["title", "paragraph", "paragraph", "link target"]
    assert (found[-1].id, found[-1].text) == ("title/link-target/example-org-ct-scans", LINK.target)
    assert found[-1].notes == ("Give the address of the page in your language, or copy this one.",)
    assert strings(both, links=Links(("https://example.com/*",))) == strings(both)


def test_the_full_form_of_an_abbreviation_is_a_string_of_its_own() -> None:
    found = strings(page(of("CT", MarkKind.ABBREVIATION, title="computed tomography")))
    assert (found[-1].kind, found[-1].text) == ("abbreviation in full", "computed tomography")


def test_a_pictures_description_is_a_string_and_its_translator_is_told_what_it_is() -> None:
    picture = Piece("A person lies under a scanner.", ((0, 80),), Kind.IMAGE, target="scan.jpg")
    found = strings(page(more=(picture,)))[-1]
    assert (found.kind, found.text) == ("image", "A person lies under a scanner.")
    assert found.notes == ("It describes a picture to readers who do not see it.",)


def test_a_template_with_tags_is_read_as_it_was_written() -> None:
    template = Template("scans", "source/pages/scans.html", strings(page(LINK)))
    again = read_template("locales/scans.pot", write_template(template).encode())
    assert [(string.id, string.text) for string in again.strings] == [(one.id, one.text) for one in template.strings]
    assert [string.id for string in strings(page(LINK), before=again)] == [string.id for string in again.strings]


def translated(template: Template) -> bytes:
    po = merge(template, "cy", PO, None, {}).data.decode()
    assert f'msgid "{TEXT}"\nmsgstr ""' in po
    return po.replace(f'msgid "{TEXT}"\nmsgstr ""', f'msgid "{TEXT}"\nmsgstr "Cymraeg 3."').encode()


def test_a_link_put_into_a_text_makes_its_translation_fuzzy_and_loses_no_word_of_it() -> None:
    plain = Template("scans", "x", strings(page()))
    linked = Template("scans", "x", strings(page(LINK), before=plain))
    po = merge(linked, "cy", PO, translated(plain), {}).data
    entry = read_catalogue(PO, po, "cy", "scans").entries[1]
    assert (entry.translation, entry.state) == ("Cymraeg 3.", State.FUZZY)
    assert "Changed: Only tags were put in, taken out or moved." in po.decode()
    assert is_current(linked.strings[1], entry), "its words may be shown"
    assert not has_its_tags(linked.strings[1], entry), "but no tag of it can be trusted"
    assert coverage(linked, read_catalogue(PO, po, "cy", "scans")).fuzzy == 1
    unaware = coverage(linked, read_catalogue(PO, translated(plain), "cy", "scans"))
    assert (unaware.translated, unaware.fuzzy) == (0, 1), "before an update it is no more than a draft either"
    assert merge(plain, "cy", PO, po, {}).data == translated(plain), "and back again"


def test_a_house_that_misspells_its_links_is_told() -> None:
    assert read_house("house.toml", HOUSE + b'[links]\ntranslate = ["https://x.org/*"]\n').links == Links(
        ("https://x.org/*",)
    )
    with pytest.raises(SettingsError, match="did you mean “translate”"):
        read_house("house.toml", HOUSE + b'[links]\ntranslated = ["https://x.org/*"]\n')
