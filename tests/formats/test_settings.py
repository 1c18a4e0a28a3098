"""House, glossary, waivers and sign-offs: what a right file gives, and what a wrong one says, with its line."""

from __future__ import annotations

import datetime

import pytest

from pipeline.formats.settings import (
    add_waivers,
    check_languages,
    check_rules,
    read_glossary,
    read_house,
    read_signoffs,
    read_waivers,
    write_signoffs,
)
from pipeline.formats.settings.lines import key_lines
from pipeline.formats.settings.waivers import write_waivers
from pipeline.model.errors import SettingsError
from pipeline.model.glossary import Category
from pipeline.model.house import House, Limits, Off, Reading, SignOff, Waiver

HOUSE = 'name = "A charity"\nlanguages = ["cy", "pl"]\n'
TERM = '[[term]]\nname = "{}"\nexplanation = "{}"\ncategory = "test"\nexplain = true\n'
WAIVER = (
    '[[waiver]]\nfingerprint = "{}"\nrule = "page.lost-list"\nwords = "Tests may include"\n'
    'reason = "known"\ndate = 2026-11-23\n'
)
ONE, OTHER = "0123456789abcdef", "fedcba9876543210"
DAY = datetime.date(2026, 11, 23)


def fault_of(read: object, text: str | bytes) -> str:
    """Return what reading a file says of it, after the file's name."""
    with pytest.raises(SettingsError) as caught:
        read("f.toml", text if isinstance(text, bytes) else text.encode())  # type: ignore[operator]
    return str(caught.value).removeprefix("f.toml:")


def test_a_house_file_gives_what_it_says_and_sound_values_for_the_rest() -> None:
    text = HOUSE + '[limits]\nlist_items = 8\n[[off]]\nrule = "page.a"\nreason = "why"\ndate = 2026-11-23\n'
    assert read_house("f.toml", text.encode()) == House(
        name="A charity",
        languages=("cy", "pl"),
        source_language="en",
        reading=Reading(target_age=11.0, gate=False),
        limits=Limits(list_items=8),
        off=(Off("page.a", "why", DAY),),
    )


def test_windows_line_ends_and_a_byte_order_mark_make_no_difference() -> None:
    plain = read_house("f.toml", HOUSE.encode())
    assert read_house("f.toml", b"\xef\xbb\xbf" + HOUSE.replace("\n", "\r\n").encode()) == plain


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('name = "x"\nlanguges = ["cy"]', "2: unknown key “languges”; did you mean “languages”?"),
        (HOUSE + "[limits]\nlist_item = 3", "4: unknown key “list_item”; did you mean “list_items”?"),
        (HOUSE + "target_age = 9", "3: unknown key “target_age”; put it under a heading [reading]"),
        (HOUSE + "line = 3", "3: unknown key “line”; did you mean “links”?"),
        (
            HOUSE + "x = 3",
            "3: unknown key “x”; the keys here are name, languages, source_language, reading, limits, links",
        ),
        (HOUSE + '[reading]\nknown_abbreviations = ["UK"]', "4: unknown key “known_abbreviations”; the keys here are"),
        ("", "1: “name” is missing; add a line name = "),
        ('# ours\nname = "x"', "1: “languages” is missing; add a line languages = ["),
        ('name = " "\nlanguages = []', "1: “name” is empty;"),
        ('name = "x"\nlanguages = "cy"', "2: “languages” must be a list; put it in square brackets"),
        ('name = "x"\nlanguages = [\n  "cy", # Welsh\n  4,\n]', "4: each part of “languages” must be a text;"),
        ('name = "x"\nlanguages = ["cy",\n""]', "3: “languages” has an empty text in it;"),
        ('name = "x"\nlanguages = ["cy", "pl",\n"CY"]', "3: the language “CY” is listed twice;"),
        ('name = "x"\nlanguages = ["cy",\n"en"]', "3: “en” is the language of the pages themselves;"),
        ('name = "x"\nlanguages = ["../cy"]', "2: “../cy” is no language tag;"),
        ('name = "x"\nlanguages = ["pt_BR"]', "2: “pt_BR” is no language tag;"),
        (HOUSE + '[reading]\ntarget_age = "11"', "4: “target_age” must be a number; write it in digits"),
        (HOUSE + "[reading]\n\ntarget_age = 110", "5: a reading age of 110 cannot be meant;"),
        (HOUSE + "[reading]\ntarget_age = nan", "4: a reading age of nan cannot be meant;"),
        (HOUSE + 'country = "UK"', "3: “UK” is no country's code; write its two letters: GB for the United Kingdom"),
        (HOUSE + 'country = "England"', "3: “England” is no country's code;"),
        (HOUSE + '[reading]\ngate = "yes"', "4: “gate” must be yes or no; write true or false"),
        (HOUSE + "[limits]\nlist_items = 0", "4: “list_items” is 0; set it to a number from 1 to 1000"),
        (HOUSE + "[limits]\nlist_items = 6.5", "4: “list_items” must be a whole number;"),
        (HOUSE + "reading = 11", "3: “reading” must be a table; write its keys under a heading [reading]"),
        (
            HOUSE + '[off]\nrule = "a"',
            "3: “off” must be a list of tables; write the keys of each under a heading [[off]]",
        ),
        (HOUSE + 'off = ["page.a"]', "3: each part of “off” must be a table; write its keys under a heading [[off]]"),
        (HOUSE + '[[off]]\nrule = "a"\ndate = 2026-01-01', "3: “reason” is missing; add a line reason = "),
        (HOUSE + '[[off]]\nrule = "a"\nreason = ""\ndate = 2026-01-01', "5: “reason” is empty;"),
        (
            HOUSE + '[[off]]\nrule = "a"\nreason = "b"\ndate = "in May"',
            "6: “date” must be a date; write it as 2026-01-31",
        ),
        (HOUSE + '[[off]]\nrule = "a"\nreason = "b"\ndate = 2026-01-01T10:00:00', "6: “date” must be a date;"),
    ],
)
def test_a_wrong_house_file_is_refused_with_its_line(text: str, said: str) -> None:
    assert fault_of(read_house, text).startswith(said)


def test_a_rule_is_switched_off_once() -> None:
    off = '[[off]]\nrule = "page.a"\nreason = "b"\ndate = 2026-01-01\n'
    assert fault_of(read_house, HOUSE + off + off) == "7: “page.a” is switched off on line 3 too; keep one of the two"


def test_a_rule_that_does_not_exist_cannot_be_switched_off() -> None:
    text = HOUSE + '[[off]]\nreason = "b"\nrule = "page.lost-lists"\ndate = 2026-01-01\n'
    house = read_house("f.toml", text.encode())
    said = fault_of(lambda path, data: check_rules(path, data, house, ["page.lost-list", "term.x"]), text)
    assert said == "5: there is no rule “page.lost-lists”; did you mean “page.lost-list”?"
    check_rules("f.toml", text.encode(), house, ["page.lost-lists"])


@pytest.mark.parametrize(
    ("meant", "said"),
    [
        ("cy", "3: “yc” is no language that CLDR knows; did you mean “cy”?"),
        (None, "3: “yc” is no language that CLDR knows; look the tag up in BCP 47, such as cy for Welsh"),
        ("YC", "3: “yc” has the wrong capitals; did you mean “YC”?"),
    ],
)
def test_a_language_that_nobody_knows_is_refused_with_the_nearest(meant: str | None, said: str) -> None:
    text = 'name = "x"\nlanguages = ["pl",\n"yc"]'
    house = read_house("f.toml", text.encode())
    known = {"en": "en", "pl": "pl", "yc": meant}
    assert fault_of(lambda path, data: check_languages(path, data, house, known.get), text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b'name = "caf\xe9"', "1: byte 0xe9 is not UTF-8; save the file as UTF-8"),
        (b'\xef\xbb\xbfname = "x"\nb = "\xff"', "2: byte 0xff is not UTF-8; save the file as UTF-8"),
        (b'name = "x"\n\0', "2: there is a NUL byte, so this is no plain text; save the file as plain text in UTF-8"),
        ('name = "x"'.encode("utf-16"), "1: the file is saved as UTF-16; save it as UTF-8"),
        (b"name x", "1: this line is neither a key nor a heading; write it as key = value"),
        (b"\nname = x", '2: the value cannot be read; put words in quotation marks: "…"'),
        ("name = “x”".encode(), '1: the value cannot be read; use straight quotation marks: "'),
        (b'name = "x\nlanguages = []', '1: a quotation mark is missing; end the text with "'),
        (
            b'name = "x"\nlanguages = ["cy" "pl"]\n',
            '2: a comma or a square bracket is missing; write lists as ["one", "two"]',
        ),
        (b'name = "x"\nname = "y"\n\n\n', "2: the key stands here a second time; keep one of the two"),
        (b'name = "x"\nname = "y"', "2: the key stands here a second time; keep one of the two"),
        (b"[limits]\n[limits]\n", "2: the heading stands here a second time; put all its keys under one heading"),
        (
            b'a = "b" c',
            '1: something follows the value; begin a new line, and write texts as "…" and dates as 2026-01-31',
        ),
        (b'a = "C:\\q"', "1: there is a single backslash; write it twice: \\\\"),
        (b"\n<<<<<<< HEAD\na = 1", "2: two versions were merged and both stand here; keep one, and take the marks out"),
        (b"a = 2026-13-01", "1: something follows the value;"),
        (b"a = " + b"[" * 9999, " lists stand too deep in lists;"),
        (b"a = " + b"9" * 9999, " a number is too long;"),
    ],
)
def test_what_is_no_toml_is_refused_in_plain_words(text: bytes, said: str) -> None:
    assert fault_of(read_house, text).startswith(said)


def test_a_line_separator_in_a_text_does_not_shift_the_lines() -> None:
    assert fault_of(read_house, 'name = "a\u2028b"\n\nlanguages == 3').startswith("3: ")


def test_a_glossary_gives_its_terms_with_their_lines() -> None:
    text = "# terms\n" + TERM.format("bone scan", "A test.") + "\n" + TERM.format("rib", "A part of the chest.")
    first, second = read_glossary("f.toml", text.encode()).terms
    assert (first.name, first.category, first.explain, first.line) == ("bone scan", Category.TEST, True, 2)
    assert (second.name, second.line) == ("rib", 8)


def test_an_empty_glossary_has_no_terms() -> None:
    assert read_glossary("f.toml", b"").terms == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[terms]]", "1: unknown key “terms”; did you mean “term”?"),
        (TERM.format("a", "b") + 'varients = ["c"]', "6: unknown key “varients”; did you mean “variants”?"),
        (TERM.format("a", "b").replace('"test"', '"tests"'), "4: “tests” is no category; did you mean “test”?"),
        (TERM.format("a", "b").replace('"test"', '"food"'), "4: “food” is no category; choose from disease, anatomy,"),
        (TERM.format("a", ""), "3: “explanation” is empty;"),
        (
            TERM.format("X-ray", "b") + TERM.format("c", "d") + 'variants = [\n"e",\n"x Ray"]',
            "13: “x Ray” belongs to “X-ray” too, on line 2; keep it in one of the two terms",
        ),
        (
            TERM.format("a", "b") + 'variants = ["c"]\navoid = ["C"]',
            "7: “C” is to be avoided, but line 6 allows it; take it out here or there",
        ),
        (
            TERM.format("bone scan", "One of many bone scans."),
            "3: the explanation of “bone scan” uses “bone scan” itself; explain it in other words",
        ),
        (
            TERM.format("bone scan", "b") + TERM.format("c", "d") + 'variants = ["bone scans"]',
            "11: “bone scans” is a form of “bone scan”, which is “bone scan”, on line 2; keep both in one of the two",
        ),
        (
            TERM.format("diagnosis", "One of two diagnoses."),
            "3: the explanation of “diagnosis” uses “diagnosis” itself; explain it in other words",
        ),
        (
            TERM.format("a", "b") + 'brands = ["C"]' + "\n" + TERM.format("c", "d"),
            "8: “c” belongs to “a” too, on line 6; keep it in one of the two terms",
        ),
        (
            TERM.format("rib", "Also called PET.") + 'abbreviation = "PET"',
            "3: the explanation of “rib” uses “PET” itself; explain it in other words",
        ),
    ],
)
def test_a_wrong_glossary_is_refused_with_its_line(text: str, said: str) -> None:
    assert fault_of(read_glossary, text).startswith(said)


def test_a_word_that_only_looks_like_an_abbreviation_is_no_use_of_it() -> None:
    text = TERM.format("National Institute", "A nice body, dear as a pet.") + 'abbreviation = "NICE"'
    assert len(read_glossary("f.toml", text.encode()).terms) == 1


def test_an_abbreviation_and_a_common_word_may_belong_to_two_terms() -> None:
    text = TERM.format("acquired illness", "One.") + 'abbreviation = "AIDS"\n' + TERM.format("aids", "Two.")
    assert len(read_glossary("f.toml", text.encode()).terms) == 2


def test_a_waiver_file_gives_its_waivers_with_their_lines() -> None:
    text = WAIVER.format(ONE) + "until = 2027-01-01\n\n" + WAIVER.format(OTHER)
    assert read_waivers("f.toml", text.encode()) == (
        Waiver(ONE, "page.lost-list", "Tests may include", "known", DAY, datetime.date(2027, 1, 1), 1),
        Waiver(OTHER, "page.lost-list", "Tests may include", "known", DAY, None, 9),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (WAIVER.format("*"), "2: “*” is a wildcard, and a waiver is for one finding;"),
        (WAIVER.format(ONE).replace("lost-list", "*"), "3: “page.*” is a wildcard, and a waiver is for one finding;"),
        (
            WAIVER.format(ONE[:-1]),
            "2: “0123456789abcde” is no fingerprint; copy the 16 letters and digits from the report",
        ),
        (WAIVER.format(ONE) * 2, f"8: the finding {ONE} is waived on line 1 too; keep one of the two"),
        (WAIVER.format(ONE).replace('"known"', '"\\t"'), "5: “reason” is empty;"),
        (WAIVER.format(ONE).replace("reason", "resaon"), "5: unknown key “resaon”; did you mean “reason”?"),
        (
            WAIVER.format(ONE) + "until = 2026-11-22",
            "7: the waiver ends on 2026-11-22, before it begins on 2026-11-23;",
        ),
        (WAIVER.format(ONE) + "line = 4", "7: unknown key “line”; the keys here are fingerprint, rule,"),
    ],
)
def test_a_wrong_waiver_is_refused_with_its_line(text: str, said: str) -> None:
    assert fault_of(read_waivers, text).startswith(said)


def test_a_waiver_may_be_for_a_fault_without_words() -> None:
    text = WAIVER.format(ONE).replace("Tests may include", "")
    assert read_waivers("f.toml", text.encode())[0].words == ""


def test_waivers_are_written_for_people() -> None:
    words = 'a “b" \\ c\td\u202e\u00a0e\u200cf'
    text = write_waivers([Waiver(ONE, "page.lost-list", words, "known", DAY, None, 7)])
    header, _, table = text.partition("\n\n")
    assert all(row.startswith("# ") for row in header.splitlines())
    assert table == (
        f'[[waiver]]\nfingerprint = "{ONE}"\nrule = "page.lost-list"\n'
        'words = "a “b\\" \\\\ c\\td\\u202e\u00a0e\u200cf"\nreason = "known"\ndate = 2026-11-23\n'
    )


def test_waivers_are_added_below_what_people_wrote() -> None:
    before = "# Ours.\r\n\r\n" + WAIVER.format(ONE) + "# asked Ann on Monday\n"
    text = add_waivers("f.toml", before.encode(), [Waiver(OTHER, "page.a", "b", "c", DAY)])
    assert text.startswith(before.replace("\r", ""))
    assert [waiver.fingerprint for waiver in read_waivers("f.toml", text.encode())] == [ONE, OTHER]
    assert add_waivers("f.toml", text.encode(), []) == text


def test_waivers_added_to_no_file_make_one_with_a_header() -> None:
    waiver = Waiver(OTHER, "page.a", "b", "c", DAY)
    assert add_waivers("f.toml", b"", [waiver]) == write_waivers([waiver])


def test_a_waiver_is_not_added_twice() -> None:
    waiver = Waiver(ONE, "page.a", "b", "c", DAY)
    assert "is waived on line 1 too" in fault_of(
        lambda path, data: add_waivers(path, data, [waiver]), WAIVER.format(ONE)
    )


def test_a_signoff_is_read_as_it_was_written() -> None:
    signoff = SignOff("bones", "A. Nurse", "specialist nurse", DAY, "0" * 64, datetime.date(2029, 1, 1))
    (read,) = read_signoffs("f.toml", write_signoffs([signoff]).encode())
    assert read == SignOff("bones", "A. Nurse", "specialist nurse", DAY, "0" * 64, datetime.date(2029, 1, 1), read.line)
    assert write_signoffs([signoff]).split("\n")[read.line - 1] == "[[signoff]]"


def test_a_signoff_that_ends_before_it_begins_is_refused() -> None:
    text = write_signoffs([SignOff("bones", "A. Nurse", "nurse", DAY, "0", datetime.date(2026, 1, 1))])
    assert "the sign-off ends on 2026-01-01, before it begins on 2026-11-23" in fault_of(read_signoffs, text)


def test_each_key_of_a_tangled_file_is_found_at_its_line() -> None:
    text = "\n".join(
        [
            'a = """one [[x]]',
            'two # no comment \\""""" # a comment = []',
            "'b.c' . \"d\\u0065\" = 1.5",
            "e = [] # [[a]]",
            "f = [ # 'x'",
            " [1, 2], [3,",
            '  4], {g = "]"}, # }',
            " 1979-05-27 07:32:00 ]",
            "[h.i]",
            "j = '''k'''",
            "[[l]]",
            "m = 1",
            "[l.n]",
            "o = 2",
            "[[l]]",
            "[[l.p]]",
            "q = {r = [1], s = 'x # y'}",
            "[[l.p]]",
            "q=[[1],[2]]",
        ]
    )
    found = key_lines(text)
    assert found == {
        ("a",): 1,
        ("b.c",): 3,
        ("b.c", "de"): 3,
        ("e",): 4,
        ("f",): 5,
        ("f", 0): 6,
        ("f", 1): 6,
        ("f", 2): 7,
        ("f", 3): 8,
        ("h", "i"): 9,
        ("h", "i", "j"): 10,
        ("l", 0): 11,
        ("l", 0, "m"): 12,
        ("l", 0, "n"): 13,
        ("l", 0, "n", "o"): 14,
        ("l", 1): 15,
        ("l", 1, "p", 0): 16,
        ("l", 1, "p", 0, "q"): 17,
        ("l", 1, "p", 1): 18,
        ("l", 1, "p", 1, "q"): 19,
        ("l", 1, "p", 1, "q", 0): 19,
        ("l", 1, "p", 1, "q", 1): 19,
    }
