"""One thing in an entry can be changed while every other character stays."""

from __future__ import annotations

import pytest

from pipeline.formats.po.edit import of, parts, put, retired, revived, whole, with_fuzzy, without_fuzzy

ENTRY = (
    '\n# a person\'s\n\n#. ours\n#: page#x\n#, c-format\n#| msgid "old"\n'
    'msgctxt "x"\nmsgid ""\n"one "\n\n"two"\nmsgid_plural "twos"\nmsgstr[0] "a"\nmsgstr[1] ""\n"b"\n'
)


def test_the_parts_of_an_entry_are_the_entry() -> None:
    assert whole(parts(ENTRY)) == ENTRY
    assert of(parts(ENTRY), "msgid") == ['msgid ""\n', '"one "\n', '"two"\n']
    assert of(parts(ENTRY), "msgstr") == ['msgstr[0] "a"\n', 'msgstr[1] ""\n', '"b"\n']


@pytest.mark.parametrize("part", ["#.", "#:", "#,", "#|", "msgctxt", "msgid"])
def test_a_part_that_is_taken_out_and_put_back_stands_where_it_stood(part: str) -> None:
    entry = ENTRY.replace('"one "\n\n', '"one "\n')
    lines = parts(entry)
    assert whole(put(put(lines, part, []), part, of(lines, part))) == entry


@pytest.mark.parametrize(
    "flags",
    ["", "#, c-format\n", "#,c-format\n", "#, no-wrap, c-format\r\n", "#, a\n#, b\n", "#= sticky\n", "#, not-fuzzy\n"],
)
def test_the_fuzzy_flag_can_be_put_on_and_off_again(flags: str) -> None:
    entry = f'# c\n{flags}msgid "a"\nmsgstr "b"\n'
    flagged = with_fuzzy(parts(entry), "\n")
    assert "#, fuzzy" in whole(flagged)
    assert whole(without_fuzzy(flagged)) == entry


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("#, fuzzy\n", ""),
        ("#,fuzzy\n", ""),
        ("#, fuzzy, c-format\n", "#, c-format\n"),
        ("#, c-format, fuzzy\n", "#, c-format\n"),
        ("#, a, fuzzy, b\n", "#, a, b\n"),
        ("#,fuzzy,c-format\n", "#,c-format\n"),
    ],
)
def test_the_fuzzy_flag_of_other_tools_can_be_taken_off(before: str, after: str) -> None:
    assert whole(without_fuzzy(parts(f'{before}msgid "a"\nmsgstr "b"\n'))) == f'{after}msgid "a"\nmsgstr "b"\n'


def test_an_entry_can_be_made_obsolete_and_come_back() -> None:
    gone = retired(ENTRY)
    assert '#~| msgid "old"\n#~ msgctxt "x"\n' in gone
    assert "# a person's" in gone and "#, c-format" in gone
    assert revived(gone) == ENTRY
