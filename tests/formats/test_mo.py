"""A compiled catalogue gives the translations back through Python's own gettext."""

from __future__ import annotations

import gettext
import io
import struct
import subprocess

import pytest

from pipeline.formats.mo import write_mo
from pipeline.formats.po import read_catalogue
from pipeline.model.catalogue import Entry

PO = """msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "b/heading"
msgid "Surgery"
msgstr "Llawdriniaeth"

msgctxt "a/heading"
msgid "Surgery"
msgstr "Meddygfa"

#, fuzzy
msgctxt "c/paragraph"
msgid "Bones \\"ache\\".\\nRest."
msgstr "Mae \\"poen\\".\\nGorffwyswch."

msgctxt "d/paragraph"
msgid "Not yet"
msgstr ""
"""


def entries() -> tuple[Entry, ...]:
    return read_catalogue("x.po", PO.encode(), "cy", "x").entries


def test_a_translation_is_found_by_its_id_and_source() -> None:
    found = gettext.GNUTranslations(io.BytesIO(write_mo(entries(), "cy", include_fuzzy=True)))
    assert found.pgettext("a/heading", "Surgery") == "Meddygfa"
    assert found.pgettext("b/heading", "Surgery") == "Llawdriniaeth"
    assert found.pgettext("c/paragraph", 'Bones "ache".\nRest.') == 'Mae "poen".\nGorffwyswch.'
    assert found.pgettext("d/paragraph", "Not yet") == "Not yet"


def test_drafts_are_left_out_unless_they_are_asked_for() -> None:
    found = gettext.GNUTranslations(io.BytesIO(write_mo(entries(), "cy")))
    assert found.pgettext("a/heading", "Surgery") == "Meddygfa"
    assert found.pgettext("c/paragraph", 'Bones "ache".\nRest.') == 'Bones "ache".\nRest.'


@pytest.mark.parametrize("language", ["cy", "ar", "zh-Hans", "pt-BR", "es-419", "pa-Arab"])
def test_the_same_entries_give_the_same_bytes_in_any_order_and_at_any_time(language: str) -> None:
    assert write_mo(entries(), language) == write_mo(reversed(entries()), language)
    assert b"1970-01-01" in write_mo((), language)


def test_the_keys_are_in_the_order_in_which_programs_search_them() -> None:
    data = write_mo(entries(), "cy", include_fuzzy=True)
    count, table = struct.unpack("<II", data[8:16])
    places = [struct.unpack("<II", data[table + 8 * at : table + 8 * at + 8]) for at in range(count)]
    keys = [data[start : start + length] for length, start in places]
    assert keys == sorted(keys)
    assert keys[1] == b"a/heading\4Surgery"


@pytest.mark.outside("msgunfmt")
def test_gettext_reads_it() -> None:
    data = write_mo(entries(), "cy", include_fuzzy=True)
    text = subprocess.run(["msgunfmt", "-"], input=data, capture_output=True, check=True).stdout.decode()
    assert 'msgctxt "a/heading"\nmsgid "Surgery"\nmsgstr "Meddygfa"' in text
