"""The reports' style: every colour can be read on every ground that it stands on, in light and dark."""

from __future__ import annotations

import re
from itertools import product

import pytest

from pipeline.formats.templates import render

TEXT, EDGE = 4.5, 3.0  # contrast that WCAG 2.2 AA asks for (1.4.3 and 1.4.11)
LOOKS = ("error", "warning", "suggestion", "waived")
PAIRS = [
    *((ink, ground, TEXT) for ink, ground in product(("ink", "muted", "leaf", *LOOKS), ("paper", "sheet"))),
    *((ink, f"{look}-tint", TEXT) for look in (*LOOKS, "fit") for ink in ("ink", "muted", look)),
    *((ink, "leaf-tint", TEXT) for ink in ("ink", "muted")),
    *((edge, ground, EDGE) for edge, ground in product(("bar", "bar-over", "strong-line", "leaf"), ("paper", "sheet"))),
]


@pytest.fixture(scope="module")
def css() -> str:
    return render("report.css", {}) + render("report_text.css", {})


def schemes(css: str) -> dict[str, dict[str, str]]:
    light, dark, *_ = (
        dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", body))
        for body in re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    )
    return {"light": light, "dark": light | dark}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_every_colour_can_be_read_on_every_ground(css: str, ink: str, ground: str, least: float) -> None:
    for name, colours in schemes(css).items():
        assert contrast(colours[ink], colours[ground]) >= least, name


def test_every_colour_is_a_token_and_every_token_is_used(css: str) -> None:
    rules = re.sub(r"--[a-z-]+: [^;]*;", "", css)
    assert not re.findall(r"#[0-9a-f]{3,6}\b|rgba?\(|hsla?\(", rules)
    used, named = set(re.findall(r"var\(--([a-z-]+)\)", css)), set(re.findall(r"--([a-z-]+):", css))
    assert used - {"target"} == named, "the chart brings its own target"


def test_the_style_mirrors_itself_from_right_to_left(css: str) -> None:
    assert not re.search(r"(?:margin|padding|border)-(?:left|right)|[\s;{](?:left|right|float):", css)


def test_arabic_and_urdu_have_faces_of_their_own(css: str) -> None:
    assert '"Noto Naskh Arabic"' in css and '"Noto Nastaliq Urdu"' in css
