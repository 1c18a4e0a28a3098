"""A tag tells its language."""

from __future__ import annotations

import pytest

from pipeline.language.number_words import number_words
from pipeline.language.tags import base


@pytest.mark.parametrize(
    ("tag", "language"),
    [("cy", "cy"), ("pt-BR", "pt"), ("zh_Hans_CN", "zh"), ("AR-eg", "ar"), ("arn", "arn"), ("es-419", "es")],
)
def test_a_variety_belongs_to_its_language(tag: str, language: str) -> None:
    assert base(tag) == language


def test_what_arabic_writes_on_to_words_is_taken_off_in_every_variety_of_arabic() -> None:
    assert [number.value for number in number_words("وثلاثة", "ar-EG")] == [3]
