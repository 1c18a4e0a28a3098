"""What CLDR knows of a language, by its BCP 47 tag."""

from __future__ import annotations

import datetime
import gettext
import re
import subprocess
import sys

import pytest

from pipeline.language import locales


@pytest.mark.parametrize(
    "tag", ["cy", "pl", "ar", "ur", "en-GB", "pt-BR", "zh-Hans", "zh-TW", "pa-Arab", "es-419", "CY", "so"]
)
def test_languages_that_are_spoken_are_known(tag: str) -> None:
    assert locales.is_known(tag)


@pytest.mark.parametrize(
    "tag",
    [
        "",
        "xx",
        "Welsh",
        "es-LA",
        "cy-XX",
        "zh-Hanz",
        "cym",
        "iw",
        "und",
        "root",
        "pt_BR",
        "cy.utf-8",
        "../cy",
        "en-x-a",
    ],
)
def test_what_is_no_language_or_no_longer_its_tag_is_not_known(tag: str) -> None:
    assert not locales.is_known(tag)


@pytest.mark.parametrize(
    ("tag", "meant"),
    [
        ("cy", "cy"),
        ("CY", "cy"),
        ("zh-hans", "zh-Hans"),
        ("pt_BR", "pt-BR"),
        ("Welsh", "cy"),
        ("cymraeg", "cy"),
        ("ukrainain", "uk"),
        ("jp", "ja"),
        ("cz", "cs"),
        ("iw", "he"),
        ("cym", "cy"),
        ("wel", "cy"),
        ("urd", "ur"),
        ("es-LA", "es-419"),
        ("cy-XX", "cy"),
        ("zh-Hanz", "zh"),
        ("en-x-a", "en"),
        ("xx", None),
        ("", None),
    ],
)
def test_a_mistaken_tag_leads_to_the_one_that_was_meant(tag: str, meant: str | None) -> None:
    assert locales.nearest(tag) == meant


def test_what_is_meant_is_always_known() -> None:
    for tag in ("e", "yc", "wlesh", "klingon", "a-b-c-d", "q" * 50):
        meant = locales.nearest(tag)
        assert meant is None or locales.is_known(meant)


@pytest.mark.parametrize(
    "tag", ["ar", "ur", "pa-Arab", "fa", "he", "ps", "sd", "ckb", "ug", "yi", "dv", "ur-IN", "uz-Arab"]
)
def test_arabic_and_hebrew_and_their_like_run_from_right_to_left(tag: str) -> None:
    assert locales.direction(tag) == "rtl"


@pytest.mark.parametrize("tag", ["en", "cy", "pl", "pa", "so", "zh-Hans", "ku", "sd-Deva", "uz"])
def test_other_scripts_run_from_left_to_right(tag: str) -> None:
    assert locales.direction(tag) == "ltr"


@pytest.mark.parametrize(
    ("tag", "own", "english"),
    [
        ("cy", "Cymraeg", "Welsh"),
        ("pl", "Polski", "Polish"),
        ("ar", "العربية", "Arabic"),
        ("ur", "اردو", "Urdu"),
        ("pt-BR", "Português (Brasil)", "Portuguese (Brazil)"),
        ("zh-Hans", "中文 (简体)", "Chinese (Simplified)"),
        ("zu", "isiZulu", "Zulu"),
        ("ka", "ქართული", "Georgian"),
        ("ha-Arab", "Hausa (Arabic)", "Hausa (Arabic)"),
    ],
)
def test_a_language_has_a_name_in_itself_and_in_english(tag: str, own: str, english: str) -> None:
    assert (locales.own_name(tag), locales.english_name(tag)) == (own, english)


@pytest.mark.parametrize(
    ("tag", "count"), [("cy", 5), ("pl", 3), ("ar", 6), ("ur", 2), ("pt-BR", 2), ("ja", 1), ("yue", 1), ("gd", 4)]
)
def test_a_catalogue_has_as_many_plural_forms_as_its_language(tag: str, count: int) -> None:
    assert locales.plural_forms(tag).startswith(f"nplurals={count}; plural=")


def test_every_known_language_has_plural_forms_that_gettext_can_use() -> None:
    for header in {locales.plural_forms(tag) for tag in locales.known_tags()}:
        parts = re.fullmatch(r"nplurals=(\d+); plural=(.+);", header)
        assert parts
        form = gettext.c2py(parts[2])  # type: ignore[attr-defined]
        assert {form(number) for number in range(1001)} <= set(range(int(parts[1])))


@pytest.mark.outside("msgfmt")
@pytest.mark.parametrize("tag", ["cy", "pl", "ar", "ur", "pt-BR", "fil", "gv", "kw", "ht"])
def test_msgfmt_accepts_the_plural_forms(tag: str) -> None:
    header = f"Language: {tag}\\nContent-Type: text/plain; charset=UTF-8\\nPlural-Forms: {locales.plural_forms(tag)}\\n"
    count = int(header.partition("nplurals=")[2].partition(";")[0])
    forms = "".join(f'msgstr[{number}] "a {number}"\n' for number in range(count))
    text = f'msgid ""\nmsgstr "{header}"\n\nmsgid "one"\nmsgid_plural "many"\n{forms}'
    run = subprocess.run(["msgfmt", "-c", "-o", "-", "-"], input=text.encode(), capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en", "13 May 2015"),
        ("en-US", "May 13, 2015"),
        ("cy", "13 Mai 2015"),
        ("pl", "13 maja 2015"),
        ("ar", "13 مايو 2015"),
    ],
)
def test_a_date_is_written_as_the_language_has_it_and_english_is_british(tag: str, words: str) -> None:
    assert locales.long_date(datetime.date(2015, 5, 13), tag) == words


def test_a_language_that_is_not_known_is_no_quiet_english() -> None:
    with pytest.raises(ValueError, match="xx"):
        locales.own_name("xx")


def test_tags_have_the_capitals_that_bcp_47_recommends() -> None:
    tags = ["ZH-hans-cn", "PT-br", "es-419", "ca-ES-VALENCIA", "cy"]
    assert [locales.conventional(tag) for tag in tags] == ["zh-Hans-CN", "pt-BR", "es-419", "ca-ES-valencia", "cy"]


def test_babel_is_loaded_only_when_a_language_is_asked_for() -> None:
    program = "import sys, pipeline.language.locales; sys.exit('babel' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
