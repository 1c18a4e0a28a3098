"""A catalogue's header must be there, and must be true."""

from __future__ import annotations

import pytest

from pipeline.formats.po import read_po
from pipeline.model.errors import CatalogueError

EMPTY = 'msgid ""\nmsgstr ""\n'
TYPE = r'"Content-Type: text/plain; charset=UTF-8\n"'
ENTRY = '\nmsgid "a"\nmsgstr "b"\n'
FORMS = EMPTY + TYPE + '\n"Plural-Forms: nplurals={}; plural=0;\\n"\n'

REFUSED = {
    "no header": (ENTRY, 2, "does not begin with its header"),
    "header second": (ENTRY + f'\nmsgid ""\nmsgstr {TYPE}\n', 2, "does not begin with its header"),
    "obsolete header": (f'#~ msgid ""\n#~ msgstr {TYPE}\n{ENTRY}', 1, "does not begin with its header"),
    "empty header": ('msgid ""\nmsgstr ""\n' + ENTRY, 2, "names no character set"),
    "no character set": ('msgid ""\nmsgstr "Language: cy\\n"\n' + ENTRY, 2, "names no character set"),
    "character set elsewhere": ('msgid ""\nmsgstr "X-Note: charset=UTF-8\\n"\n' + ENTRY, 2, "names no character set"),
    "placeholder": (EMPTY + TYPE.replace("UTF-8", "CHARSET") + ENTRY, 3, "names CHARSET"),
    "Latin-1": (EMPTY + '"Language: cy\\n"\n' + TYPE.replace("UTF-8", "ISO-8859-1"), 4, "names ISO-8859-1"),
    "absurd plural forms": (FORMS.format("999999999"), 4, "no language has so many"),
    "no plural forms": (FORMS.format("0"), 4, "announces no plural forms"),
    "thousands of digits": (FORMS.format("9" * 5000), 4, "no language has so many"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_a_header_that_is_missing_or_untrue_is_refused(name: str) -> None:
    text, line, words = REFUSED[name]
    with pytest.raises(CatalogueError) as caught:
        read_po("x.po", text.encode())
    assert words in caught.value.problem
    assert caught.value.line == line


@pytest.mark.parametrize("name", ["UTF-8", "utf-8", "utf8"])
def test_the_name_of_the_character_set_may_be_written_as_people_write_it(name: str) -> None:
    read_po("x.po", f'msgid ""\nmsgstr "Content-Type: text/plain; charset={name}\\n"\n'.encode())


def test_a_header_may_be_flagged_fuzzy_and_need_not_know_its_plural_forms_yet() -> None:
    header = f'# Team\n#, fuzzy\nmsgid ""\nmsgstr ""\n{TYPE}\n"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"\n'
    assert read_po("x.po", header.encode()).entries == ()


def test_ids_may_stand_again_in_obsolete_entries() -> None:
    data = EMPTY + TYPE + '\n\nmsgctxt "x"\nmsgid "a"\nmsgstr "b"\n\n#~ msgctxt "x"\n#~ msgid "c"\n#~ msgstr "d"\n'
    assert [entry.is_obsolete for entry in read_po("x.po", data.encode()).entries] == [False, True]
