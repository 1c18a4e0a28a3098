"""What is not clear is refused, with the line to mend and what to do."""

from __future__ import annotations

import pytest

from pipeline.formats.po import read_po
from pipeline.model.errors import CatalogueError

HEADER = r"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

"""
FIRST = 6  # the line on which a body begins

# name: (body, line of the body counted from 1, words of the message)
REFUSED = {
    "conflict, ours": ('msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n=======\nmsgstr "c"\n>>>>>>> theirs\n', 2, "git conflict"),
    "conflict, middle": ('msgid "a"\nmsgstr "b"\n=======\n', 3, "git conflict"),
    "conflict, theirs": ('msgid "a"\nmsgstr "b"\n>>>>>>> 3f2a\n', 3, "git conflict"),
    "conflict, base of three": ('msgid "a"\n||||||| merged\nmsgstr "b"\n', 2, "git conflict"),
    "conflict between comments": ('# one\n<<<<<<< HEAD\n# two\nmsgid "a"\nmsgstr "b"\n', 2, "git conflict"),
    "conflict with Windows line ends": ('msgid "a"\r\nmsgstr "b"\r\n=======\r\n', 3, "git conflict"),
    "unclosed": ('msgid "a\nmsgstr "b"\n', 1, "quotation mark is missing"),
    "unclosed at the end": ('msgid "a"\nmsgstr "b', 2, "quotation mark is missing"),
    "closed by an escaped mark": ('msgid "a"\nmsgstr "b\\"\n', 2, "quotation mark is missing"),
    "ends in a backslash": ('msgid "a"\nmsgstr "b\\\n', 2, "quotation mark is missing"),
    "unclosed in a longer text": ('msgid "a"\nmsgstr ""\n"b\n"c"\n', 3, "quotation mark is missing"),
    "unclosed, obsolete": ('#~ msgid "a\n#~ msgstr "b"\n', 1, "quotation mark is missing"),
    "unclosed, previous": ('#| msgid "a\nmsgid "b"\nmsgstr ""\n', 1, "quotation mark is missing"),
    "text behind": ('msgid "a"\nmsgstr "b" c\n', 2, "follows the closing"),
    "mark inside": ('msgid "say "ah""\nmsgstr "b"\n', 1, "follows the closing"),
    "two texts in a line": ('msgid "a" "b"\nmsgstr ""\n', 1, "follows the closing"),
    "comment behind": ('msgid "a" # note\nmsgstr ""\n', 1, "follows the closing"),
    "no marks": ("msgid a\nmsgstr b\n", 1, "no quotation mark before"),
    "keyword alone": ('msgid "a"\nmsgstr\n', 2, "no quotation mark before"),
    "curly marks": ('msgid "a"\nmsgstr “b”\n', 2, "“ quotation marks"),
    "single marks": ("msgid 'a'\nmsgstr 'b'\n", 1, "no quotation mark before"),
    "unknown escape": ('msgid "a"\nmsgstr "C:\\data"\n', 2, "“\\d” stands for nothing"),
    "octal escape too large": ('msgid "a"\nmsgstr "\\400"\n', 2, "“\\4” stands for nothing"),
    "hexadecimal escape too long": ('msgid "a"\nmsgstr "\\x041"\n', 2, "“\\x” stands for nothing"),
    "escape that is half a letter": ('msgid "a"\nmsgstr "\\303"\n', 2, "numbered escape"),
    "escaped NUL": ('msgid "a"\nmsgstr ""\n"x"\n"\\0"\n', 2, "numbered escape"),
    "no msgstr": ('msgid "a"\n\nmsgid "b"\nmsgstr ""\n', 1, "no msgstr"),
    "no msgstr before a comment": ('msgctxt "x"\nmsgid "a"\n# c\nmsgstr "b"\n', 2, "no msgstr"),
    "no msgstr behind a plural": ('msgid "a"\nmsgid_plural "b"\n\nmsgid "c"\nmsgstr ""\n', 2, "no msgstr"),
    "no msgid": ('msgctxt "x"\nmsgstr "b"\n', 2, "msgstr has no msgid"),
    "no msgid behind a context": ('msgctxt "x"\n\nmsgctxt "y"\nmsgid "a"\nmsgstr ""\n', 1, "no msgid"),
    "nothing but msgstr": ('# c\nmsgstr "b"\n', 2, "msgstr has no msgid"),
    "msgstr twice": ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', 3, "msgstr does not belong here"),
    "plural without msgid": ('# c\nmsgid_plural "a"\nmsgstr[0] "b"\n', 2, "msgid_plural has no msgid"),
    "plural too late": ('msgid "a"\nmsgstr "b"\nmsgid_plural "c"\n', 3, "msgid_plural does not belong"),
    "forms from one": ('msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\nmsgstr[2] "d"\n', 3, "it should be msgstr[0]"),
    "form left out": ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[2] "d"\n', 4, "it should be msgstr[1]"),
    "form twice": ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[0] "d"\n', 4, "it should be msgstr[1]"),
    "forms not numbered": ('msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', 3, "it should be msgstr[0]"),
    "forms without plural": ('msgid "a"\nmsgstr[0] "b"\n', 2, "it should be msgstr"),
    "forms missing": ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n', 1, "has 1 plural forms"),
    "forms too many": ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[1] ""\nmsgstr[2] ""\n', 1, "announces 2"),
    "form number too large": ('msgid "a"\nmsgid_plural "b"\nmsgstr[100] "c"\n', 3, "“msgstr[100]” cannot be read"),
    "msgid numbered": ('msgid[0] "a"\nmsgstr ""\n', 1, "“msgid[0]” cannot be read"),
    "text of nothing": ('"a"\nmsgid "b"\nmsgstr ""\n', 1, "belongs to no entry"),
    "text behind a blank line": ('msgid "a"\nmsgstr "b"\n\n"c"\n', 4, "belongs to no entry"),
    "msgid deleted": ('msgid "a"\nmsgstr "b"\n\n"c"\nmsgstr "d"\n', 4, "belongs to no entry"),
    "keyword deleted": ('msgid "a"\nmsgstr "b"\n\nmsgstr "d"\n', 4, "keep one msgstr for each msgid"),
    "text behind a comment": ('msgid "a"\nmsgstr "b"\n# c\n"d"\n', 4, "belongs to no entry"),
    "misspelt": ('msgid "a"\nmsgsrt "b"\n', 2, "did you mean msgstr?"),
    "capitals": ('MSGID "a"\nmsgstr "b"\n', 1, "did you mean msgid?"),
    "foreign keyword": ('domain "a"\n', 1, "not a word of catalogues"),
    "plain words": ("Thank you for the translation!\n", 1, "not a word of catalogues"),
    "cut after msgid": ('msgid "a"\n', 1, "ends in the middle of an entry"),
    "cut after msgctxt": ('msgid "a"\nmsgstr ""\n\nmsgctxt "b"\n', 4, "ends in the middle of an entry"),
    "cut within comments": ('msgid "a"\nmsgstr ""\n\n#. What: list item\n', 4, "ends in the middle of an entry"),
    "cut after previous": ('msgid "a"\nmsgstr ""\n\n#, fuzzy\n#| msgid "b"\n', 5, "ends in the middle of an entry"),
    "cut within a keyword": ('msgid "a"\nmsgs', 2, "not a word of catalogues"),
    "half obsolete": ('#~ msgid "a"\nmsgstr "b"\n', 2, "only part of this entry"),
    "half obsolete, longer text": ('#~ msgid "a"\n#~ msgstr ""\n"b"\n', 3, "only part of this entry"),
    "half in use": ('msgid "a"\n#~ msgstr "b"\n', 2, "only part of this entry"),
    "previous within an entry": ('msgid "a"\n#| msgid "b"\nmsgstr "c"\n', 1, "no msgstr"),
    "previous translation": ('#| msgstr "b"\nmsgid "a"\nmsgstr "c"\n', 1, "previous text has no msgstr"),
    "previous without keyword": ('#| "b"\nmsgid "a"\nmsgstr "c"\n', 1, "belongs to no entry"),
    "previous without text": ('#| b\nmsgid "a"\nmsgstr "c"\n', 1, "not a word of catalogues"),
    "same text twice": ('msgid "a"\nmsgstr ""\n\nmsgid "a"\nmsgstr "b"\n', 4, "stands here and on line 6"),
    "same id twice": ('msgctxt "x"\nmsgid "a"\nmsgstr ""\n\nmsgctxt "x"\nmsgid "b"\nmsgstr ""\n', 5, "and on line 6"),
    "two headers": ('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n', 1, "stands here and on line 1"),
    "mark of a second file": ('\ufeffmsgid "a"\nmsgstr ""\n', 1, "neither a comment nor part"),
    "lone carriage return": ('msgid "a"\rmsgstr "b"\n', 1, "follows the closing"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_clear_is_refused_with_its_line(name: str) -> None:
    body, line, words = REFUSED[name]
    with pytest.raises(CatalogueError) as caught:
        read_po("locales/cy/LC_MESSAGES/bones.po", (HEADER + body).encode())
    assert words in str(caught.value)
    assert caught.value.line == FIRST + line - 1
    assert caught.value.remedy and "\n" not in str(caught.value)


def test_a_message_reads_as_one_line_with_a_remedy() -> None:
    with pytest.raises(CatalogueError) as caught:
        read_po("locales/cy/bones.po", (HEADER + 'msgid "a"\nmsgstr "b\n').encode())
    assert str(caught.value) == 'locales/cy/bones.po:7: a quotation mark is missing; end the line with "'


# Odd, but clear: each is kept to the byte. The second value is what the last entry says.
KEPT = {
    "blank lines within an entry": ('msgid "a"\n\nmsgstr "b"\n"c"\n', "bc"),
    "no blank between entries": ('msgid "a"\nmsgstr "b"\nmsgid "c"\nmsgstr "d"\n', "d"),
    "no space behind the keyword": ('msgid"a"\nmsgstr\t"b"\n', "b"),
    "indented": ('  msgid "a"\n\tmsgstr "b"\n  "c"  \n', "bc"),
    "indented comment": ('  #, fuzzy\nmsgid "a"\nmsgstr "b"\n', "b"),
    "no final newline": ('msgid "a"\nmsgstr "b"', "b"),
    "Windows line ends": ('# c\r\nmsgid "a"\r\nmsgstr "b"\r\n', "b"),
    "mixed line ends": ('# c\r\nmsgid "a"\nmsgstr "b"\r\n', "b"),
    "line separator in a text": ('msgid "a"\nmsgstr "b\u2028c\x85d\x0ce"\n', "b\u2028c\x85d\x0ce"),
    "carriage return in a text": ('msgid "a"\nmsgstr "b\rc"\n', "b\rc"),
    "carriage return in a comment": ('# one\rtwo\nmsgid "a"\nmsgstr "b"\n', "b"),
    "all escapes": ('msgid "a"\nmsgstr "\\n\\t\\r\\a\\b\\f\\v\\"\\\\"\n', '\n\t\r\a\b\f\v"\\'),
    "numbered escapes": ('msgid "a"\nmsgstr "\\303\\251 \\x41 \\18"\n', "é A \x018"),
    "comments of every sort": ('#\n# p\n#p\n#. e\n#: r:1\n#, c-format\n#= sticky\n#! x\nmsgid "a"\nmsgstr "b"\n', "b"),
    "conflict-like comment": ('# =======\n#<<<<<<< x\nmsgid "a"\nmsgstr "======="\n', "======="),
    "equals signs in a text": ('msgid "a"\nmsgstr ""\n"=======\\n"\n">>>>>>> x"\n', "=======\n>>>>>>> x"),
    "obsolete with previous": ('# c\n#, fuzzy\n#~| msgid "p"\n#~ msgid "a"\n#~ msgstr ""\n#~ "b"\n', "b"),
    "obsolete without space": ('#~msgid "a"\n#~msgstr "b"\n', "b"),
    "bare obsolete line": ('#~ msgid "a"\n#~\n#~ msgstr "b"\n', "b"),
    "comment in an obsolete entry": ('#~ # note\n#~ msgid "a"\n#~ msgstr "b"\n', "b"),
    "plural": ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n', "c"),
    "obsolete plural of another count": ('#~ msgid "a"\n#~ msgid_plural "b"\n#~ msgstr[0] "c"\n', "c"),
    "context in several lines": ('msgctxt ""\n"x"\n"y"\nmsgid "a"\nmsgstr "b"\n', "b"),
    "comment at the end": ('msgid "a"\nmsgstr "b"\n\n# vim: set ft=po:\n', "b"),
    "blank lines at the end": ('msgid "a"\nmsgstr "b"\n\n\n', "b"),
    "same text, two ids": ('msgctxt "x"\nmsgid "a"\nmsgstr ""\n\nmsgctxt "y"\nmsgid "a"\nmsgstr "b"\n', "b"),
    "obsolete twin": ('msgid "a"\nmsgstr ""\n\n#~ msgid "a"\n#~ msgstr "b"\n', "b"),
}  # fmt: skip


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "byte order mark"])
@pytest.mark.parametrize("name", KEPT)
def test_what_is_odd_but_clear_is_read_and_written_to_the_byte(name: str, mark: str) -> None:
    body, value = KEPT[name]
    data = (mark + HEADER + body).encode()
    file = read_po("x.po", data)
    assert file.written() == data
    assert file.entries[-1].translations[0].value == value
    assert file.entries[-1].text in ("a", "c")


@pytest.mark.parametrize("line", [" " * 10**6, '"' * 10**6, 'msgid "' + "\\n" * 10**6, "m" * 10**6], ids=range(4))
def test_a_line_of_a_million_characters_is_read_in_one_pass(line: str) -> None:
    try:
        read_po("x.po", (HEADER + line).encode())
    except CatalogueError as refused:
        assert len(str(refused)) < 200


def test_a_message_shows_nothing_that_could_play_with_a_terminal() -> None:
    twice = 'msgctxt "a\\n\\033[2J"\nmsgid "a"\nmsgstr ""\n' * 2
    with pytest.raises(CatalogueError) as caught:
        read_po("x.po", (HEADER + twice).encode())
    assert caught.value.problem == "“a\ufffd\ufffd[2J” stands here and on line 6"
