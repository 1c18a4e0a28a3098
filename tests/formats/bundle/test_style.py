"""The page's one style sheet: every colour can be read on every ground, in light, dark and print."""

from __future__ import annotations

import re
from itertools import product

import pytest

from pipeline.formats.templates import render

TEXT, EDGE = 4.5, 3.0  # contrast that WCAG 2.2 AA asks for (1.4.3 and 1.4.11)
ON_PAPER = ("ink", "quiet", "strong", "link")
PAIRS = [
    *((ink, ground, TEXT) for ink, ground in product(ON_PAPER, ("paper", "wash"))),
    ("warning-ink", "warning-paper", TEXT),
    ("warning-line", "paper", EDGE),
    ("danger-ink", "danger-paper", TEXT),
    ("danger-line", "paper", EDGE),
    ("focus", "paper", EDGE),
    ("focus", "wash", EDGE),
    ("focus", "warning-paper", EDGE),
]


@pytest.fixture(scope="module")
def css() -> str:
    return re.sub(r"/\*.*?\*/", "", render("bundle.css", {}), flags=re.DOTALL)


def schemes(css: str) -> dict[str, dict[str, str]]:
    """Return each scheme's colours: dark and print change some of the light ones."""
    rules = re.findall(r"(@media [^{]*\{\s*)?:root \{(.*?)\}", css, re.DOTALL)
    found = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6});", body)) for _, body in rules]
    light, dark, printed = found
    return {"light": light, "dark": light | dark, "print": light | printed, "print from dark": light | dark | printed}


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#fff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_every_colour_can_be_read_on_every_ground(css: str, ink: str, ground: str, least: float) -> None:
    for name, colours in schemes(css).items():
        assert contrast(colours[ink], colours[ground]) >= least, name


def test_every_colour_is_a_token(css: str) -> None:
    rules = re.sub(r"--[a-z-]+: [^;]*;", "", css)
    assert not re.findall(r"#[0-9a-f]{3,6}\b|rgba?\(|hsla?\(", rules)
    used, named = set(re.findall(r"var\(--([a-z-]+)\)", css)), set(re.findall(r"--([a-z-]+):", css))
    assert used == named, "no token without use, none used and not named"


def test_the_style_sheet_asks_for_nothing_from_anywhere(css: str) -> None:
    assert not re.search(r"url\(|@import|@font-face|//", css)


def test_the_page_mirrors_itself_from_right_to_left(css: str) -> None:
    assert not re.search(r"(?:margin|padding|border)-(?:left|right)|[\s;{](?:left|right|float):", css)


def test_arabic_and_urdu_have_faces_and_leading_of_their_own(css: str) -> None:
    assert '"Noto Naskh Arabic"' in css and '"Noto Nastaliq Urdu"' in css
    leading = [float(value) for value in re.findall(r"--leading: ([\d.]+)", css)]
    assert leading == sorted(leading) and len(leading) == 3, "Latin, Arabic, Urdu"
