"""Which telephone numbers can exist in a country. The only door to phonenumbers."""

from __future__ import annotations

import re
from functools import cache
from types import ModuleType

_SHORT = {"GB": frozenset({"03454647", "08454647"})}  # NHS Direct Wales: right, and shorter than the library expects
# Kept free for films and examples, so that nobody's telephone rings. Source: Ofcom, “Telephone numbers for drama use”,
# https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
_FOR_DRAMA = {
    "GB": re.compile(
        r"01632960|07700900|08081570|09098790|0306999|02079460|0191498|02920180|0289649"
        r"|01(?:1[3-8]|[2-6]1)4960"
    ),
    "US": re.compile(r"1?\d{3}55501\d\d"),
}


def is_wrong(digits: str, country: str) -> bool:
    """Whether nobody can be reached by dialling this in the country: too short, too long, or of no range in use.

    `digits` may begin with +. A number that a country other than this one may use at home is not judged.
    """
    if _is_for_drama(digits, country) or digits in _SHORT.get(country, ()):
        return False
    library = _library()
    if not digits.startswith("+") and not _is_full(digits, country):
        return False
    try:
        number = library.parse(digits, country)
    except library.NumberParseException:
        return True
    return not (library.is_valid_number(number) or library.is_valid_short_number(number))


def _is_full(digits: str, country: str) -> bool:
    """Whether this begins as a country's numbers do when dialled from anywhere in it."""
    prefix = _library().ndd_prefix_for_region(country, True)
    return bool(prefix) and prefix != "1" and digits.startswith(prefix)


def _is_for_drama(digits: str, country: str) -> bool:
    found = _FOR_DRAMA.get(country)
    home = re.sub(r"^\+?440?", "0", digits) if digits.startswith("+44") else digits
    return bool(found and found.match(home))


@cache
def _library() -> ModuleType:
    """Load the library: some hundredths of a second, so only for a page with a telephone number."""
    import phonenumbers

    return phonenumbers
