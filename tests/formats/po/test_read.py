"""A translator's catalogue, with the place of every character of it."""

from __future__ import annotations

from pipeline.formats.po import read_catalogue
from pipeline.model.catalogue import Entry, State

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def entries(body: str) -> tuple[Entry, ...]:
    return read_catalogue("locales/cy/LC_MESSAGES/bones.po", (HEADER + body).encode(), "cy", "bones").entries


def test_an_entry_has_all_that_the_file_says() -> None:
    (entry,) = entries(
        "# Draft by machine.\n# QUERY: which scan?\n#. What: heading\n#: bones#start\n#, fuzzy\n"
        '#| msgctxt "old"\n#| msgid ""\n#| "Bones and "\n#| "joints"\n'
        'msgctxt "start/heading"\nmsgid "Bones"\nmsgstr "Esgyrn"\n'
    )
    assert (entry.id, entry.source, entry.translation) == ("start/heading", "Bones", "Esgyrn")
    assert entry.state is State.FUZZY
    assert entry.comments == ("Draft by machine.", "QUERY: which scan?")
    assert entry.previous == "Bones and joints"
    assert entry.line == 13


def test_an_empty_translation_is_untranslated_even_when_it_is_flagged_fuzzy() -> None:
    plain, flagged = entries('msgctxt "a"\nmsgid "A"\nmsgstr ""\n\n#, fuzzy\nmsgctxt "b"\nmsgid "B"\nmsgstr ""\n""\n')
    assert plain.state is flagged.state is State.UNTRANSLATED


def test_fuzzy_counts_among_other_flags_and_not_within_another_word() -> None:
    marked, plain = entries('#, c-format,fuzzy\nmsgid "a"\nmsgstr "A"\n\n#, not-fuzzy\nmsgid "b"\nmsgstr "B"\n')
    assert (marked.state, plain.state) == (State.FUZZY, State.TRANSLATED)


def test_a_plural_is_translated_when_all_its_forms_are() -> None:
    half, full = entries(
        'msgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\nmsgstr[1] ""\n\n'
        'msgid "c"\nmsgid_plural "cs"\nmsgstr[0] "d"\nmsgstr[1] "e"\n'
    )
    assert (half.state, full.state, full.translation) == (State.UNTRANSLATED, State.TRANSLATED, "d")


def test_header_and_obsolete_entries_are_left_out() -> None:
    assert entries('#~ msgid "a"\n#~ msgstr "b"\n') == ()


def test_the_digest_is_of_the_bytes() -> None:
    one = read_catalogue("x.po", HEADER.encode(), "cy", "x")
    other = read_catalogue("x.po", HEADER.replace("\n", "\r\n").encode(), "cy", "x")
    assert len(one.digest) == 64
    assert one.digest != other.digest


def test_each_character_has_its_line_and_column_in_a_wrapped_and_escaped_text() -> None:
    (entry,) = entries('msgctxt "a"\nmsgid "A"\nmsgstr ""\n"Dweud \\"helo\\" "\n"\\303\\251\\t0808 "\n"\\n"\n"800"\n')
    assert entry.translation == 'Dweud "helo" é\t0808 \n800'

    def place(words: str) -> str:
        return str(entry.origin.place(entry.translation.index(words)))

    file = "locales/cy/LC_MESSAGES/bones.po"
    assert place("Dweud") == f"{file}:7:2"
    assert place('"') == f"{file}:7:8"
    assert place("helo") == f"{file}:7:10"
    assert place('" é') == f"{file}:7:14"
    assert place("é") == f"{file}:8:2"
    assert place("\t") == f"{file}:8:10"
    assert place("0808") == f"{file}:8:12"
    assert place("\n") == f"{file}:9:2"
    assert place("800") == f"{file}:10:2"
    assert str(entry.origin.place(len(entry.translation))) == f"{file}:10:5"


def test_each_letter_has_its_place_within_a_run_of_numbered_escapes() -> None:
    (entry,) = entries('msgid "A"\nmsgstr "a\\303\\251\\x41\\18"\n')
    assert entry.translation == "aéA\x018"
    assert [entry.origin.place(at).column for at in range(6)] == [9, 10, 18, 22, 24, 25]


def test_an_empty_translation_has_its_place_between_the_quotation_marks() -> None:
    (entry,) = entries('msgctxt "a"\nmsgid "A"\nmsgstr ""\n')
    assert str(entry.origin.place(0)) == "locales/cy/LC_MESSAGES/bones.po:6:9"


def test_a_byte_order_mark_and_windows_line_ends_move_no_column() -> None:
    data = ("\ufeff" + HEADER + 'msgctxt "a"\nmsgid "A"\nmsgstr "b 5 mg"\n').replace("\n", "\r\n").encode()
    (entry,) = read_catalogue("x.po", data, "cy", "x").entries
    assert str(entry.origin.place(2)) == "x.po:6:11"


def test_an_entry_without_an_id_is_read_too() -> None:
    (entry,) = entries('msgid "A"\nmsgstr "b"\n')
    assert entry.id == ""
