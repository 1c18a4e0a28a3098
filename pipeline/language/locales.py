"""What CLDR knows of a language: its name, its direction, its plurals and dates. The door to Babel.

Languages go in and out as BCP 47 tags: cy, pt-BR, zh-Hans, pa-Arab, es-419. Capitals don't matter.
All but `is_known` and `nearest` raise ValueError for a tag that is not known.
"""

from __future__ import annotations

import difflib
import functools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from pipeline.language.tags import base

if TYPE_CHECKING:
    import datetime

    from babel import Locale

# An English page without a country is British: “13 May 2015”, where CLDR's plain “en” has “May 13, 2015”.
_OURS = {"en": "en-GB"}
_TAG = re.compile(r"[a-z]{2,8}(-[a-z0-9]{2,8})*")
_NO_LANGUAGE = ("und", "root", "mul", "zxx")
# “es-LA” is widely used for Latin American Spanish, but LA is Laos.
_MISTAKEN = {"es-la": "es-419"}


def is_known(tag: str) -> bool:
    """Return whether CLDR knows this language by this very tag; not by an old code, or a long one for a short one."""
    found = _parse(tag.lower())
    if found is None:
        return False
    # Babel passes over a part that it does not know, such as the script in “zh-Hanz”.
    language, *rest = tag.lower().split("-")
    kept = {str(part).lower() for part in (found.script, found.territory, found.variant) if part}
    return found.language == language and kept.issuperset(rest)


def nearest(tag: str) -> str | None:
    """Return the known tag that was probably meant: by name (Welsh), country (jp), old code (iw) or spelling."""
    wanted = tag.strip().replace("_", "-").lower()
    for guess in _guesses(wanted):
        if guess and is_known(guess):
            return conventional(guess)
    if "-" in wanted:
        return nearest(wanted.rsplit("-", 1)[0])
    like = difflib.get_close_matches(wanted, [*_names(), *known_tags()])
    like.sort(key=lambda found: found[0] != wanted[0])  # people rarely mistake the first letter
    return _names().get(like[0], like[0]) if like else None


def _guesses(wanted: str) -> Iterator[str | None]:
    """Yield what may be meant, the likeliest first. All languages take a second to load: only on demand."""
    yield wanted
    yield _MISTAKEN.get(wanted)
    yield _names().get(wanted)
    yield _replaced(wanted)
    yield _spoken_in(wanted)


@functools.cache
def known_tags() -> tuple[str, ...]:
    """Return every tag that CLDR has data for, in the order of the alphabet."""
    from babel.localedata import locale_identifiers

    return tuple(sorted(tag for name in locale_identifiers() if is_known(tag := conventional(name.replace("_", "-")))))


def conventional(tag: str) -> str:
    """Return a tag with the capitals that BCP 47 recommends: zh-Hans, pt-BR. Raises nothing."""
    language, *rest = tag.split("-")
    cased = {2: str.upper, 4: str.title}
    return "-".join([language.lower(), *(cased.get(len(part), str.lower)(part) for part in rest)])


def direction(tag: str) -> Literal["ltr", "rtl"]:
    """Return which way the language is written, as HTML's `dir` has it."""
    return "rtl" if _locale(tag).text_direction == "rtl" else "ltr"


def own_name(tag: str) -> str:
    """Return the language's name in itself, as it stands in a list of languages: Cymraeg, Polski, العربية."""
    name = _locale(tag).get_display_name() or english_name(tag)
    # isiZulu and kiSwahili keep their capitals where they are. `title`, for Georgian has no capitals at the start.
    return name[:1].title() + name[1:] if name.split()[0] == name.split()[0].lower() else name


def english_name(tag: str) -> str:
    """Return the language's name in English: Welsh, Portuguese (Brazil)."""
    return _locale(tag).get_display_name("en") or conventional(tag)


@functools.cache
def plural_forms(tag: str) -> str:
    """Return what a catalogue's Plural-Forms header should say."""
    from babel.messages.plurals import PLURALS, get_plural
    from babel.plural import to_gettext

    locale = _locale(tag)
    # Babel's table is what translators' tools know. It takes every language it lacks for English, so CLDR's rule
    # stands in then, unless that is English too and only says so in a longer way.
    listed = str(locale) in PLURALS or locale.language in PLURALS
    rule = locale.plural_form
    as_english = len(rule.tags) == 1 and all((rule(n) == "one") == (n == 1) for n in range(1000))
    header = str(get_plural(locale)) if listed or as_english else to_gettext(rule)
    # A few of CLDR's rules ask how a number is written (1 million, 1e6), which gettext cannot know.
    return str(get_plural(locale)) if re.search(r"\b[cefitvw]\b", header.partition("plural=")[2]) else header


def long_date(date: datetime.date, tag: str) -> str:
    """Return a date with its month in words: 13 maja 2015."""
    from babel.dates import format_date

    return format_date(date, "long", _locale(_OURS.get(tag.lower(), tag)))


def _locale(tag: str) -> Locale:
    found = _parse(tag.lower())
    if found is None:
        raise ValueError(f"CLDR does not know the language “{tag}”")
    return found


@functools.cache
def _parse(tag: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError

    if not _TAG.fullmatch(tag) or base(tag) in _NO_LANGUAGE:
        return None
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


@functools.cache
def _names() -> dict[str, str]:
    """Return tags by the language's name, in English and in itself, in small letters."""
    alone = [tag for tag in known_tags() if "-" not in tag]
    return {name(tag).lower(): tag for name in (own_name, english_name) for tag in alone}


def _replaced(tag: str) -> str | None:
    """Return the tag that has taken the place of an old or longer code: he for iw, cy for cym."""
    found = _parse(tag)
    return found.language if found else None


def _spoken_in(country: str) -> str | None:
    """Return the main language of a country whose code was given for the language's: ja for jp."""
    from babel import Locale, UnknownLocaleError

    if len(country) != 2:
        return None
    try:
        found = Locale.parse(f"und_{country.upper()}")
    except (UnknownLocaleError, ValueError):
        return None
    return found.language if found.territory == country.upper() else None
