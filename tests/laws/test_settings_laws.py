"""What holds for every settings file, however odd its words."""

from __future__ import annotations

import datetime
import unicodedata

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.settings import read_glossary, read_house, read_waivers
from pipeline.formats.settings.waivers import write_waivers
from pipeline.model.errors import SettingsError
from pipeline.model.house import Waiver

_words = st.text(max_size=30) | st.sampled_from(
    ['"""', "'''", "[[waiver]]", "# no", "a\nb = 1", "\\", "\u202e", "\x00", "\r\n"]
)
_said = _words.filter(lambda text: bool(text.strip()))
_rule = st.from_regex(r"[a-z]{1,8}\.[a-z-]{1,12}", fullmatch=True)
_dates = st.dates()


@st.composite
def _waivers(draw: st.DrawFn) -> list[Waiver]:
    fingerprints = draw(st.lists(st.text("0123456789abcdef", min_size=16, max_size=16), unique=True, max_size=5))
    found = []
    for fingerprint in fingerprints:
        date, until = draw(_dates), draw(st.none() | _dates)
        last = max(until, date) if until else None
        found.append(Waiver(fingerprint, draw(_rule), draw(_words), draw(_said), date, last))
    return found


@given(_waivers())
def test_waivers_come_back_as_they_were_written(waivers: list[Waiver]) -> None:
    text = write_waivers(waivers)
    read = read_waivers("waivers.toml", text.encode())
    assert [msgspec.structs.replace(waiver, line=0) for waiver in read] == waivers


@given(_waivers())
def test_the_line_of_a_waiver_is_that_of_its_heading(waivers: list[Waiver]) -> None:
    text = write_waivers(waivers)
    rows = text.split("\n")
    for waiver in read_waivers("waivers.toml", text.encode()):
        assert rows[waiver.line - 1 : waiver.line + 1] == ["[[waiver]]", f'fingerprint = "{waiver.fingerprint}"']


@given(_waivers())
def test_a_line_that_is_written_turns_no_other_way_and_hides_nothing(waivers: list[Waiver]) -> None:
    text = write_waivers(waivers).replace("\n", "")
    assert not any(
        unicodedata.category(character) == "Cc" or character in "\u202e\u2066\u200b\u00ad" for character in text
    )


_rows = st.sampled_from(
    ['name = "x"', 'languages = ["cy"]', "[reading]", "target_age = 9", "[[off]]", 'rule = "a"', "date = 2026-01-01"]
) | st.text(max_size=12)


@given(st.lists(_rows, max_size=8).map("\n".join) | st.binary(max_size=40))
def test_any_file_is_read_or_refused_at_one_of_its_lines(content: str | bytes) -> None:
    data = content.encode() if isinstance(content, str) else content
    for read in (read_house, read_glossary, read_waivers):
        try:
            read("f.toml", data)
        except SettingsError as error:
            assert 0 <= error.line <= data.count(b"\n") + 1
            assert error.problem and error.remedy and "\n" not in str(error)


@given(st.dates())
def test_a_date_in_quotation_marks_is_a_date_too(date: datetime.date) -> None:
    table = '[[waiver]]\nfingerprint = "0123456789abcdef"\nrule = "a"\nwords = ""\nreason = "b"\n'
    (waiver,) = read_waivers("f.toml", f'{table}date = "{date}"'.encode())
    assert waiver.date == date
