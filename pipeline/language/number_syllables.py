"""How many syllables an English reader says for a number in digits."""

from __future__ import annotations

import functools

_DIGITS = (2, 1, 1, 1, 1, 1, 1, 2, 1, 1)  # ze-ro one two three four five six sev-en eight nine
_TEENS = (1, 3, 1, 2, 2, 2, 2, 3, 2, 2)  # ten e-lev-en twelve thir-teen …
_TENS = (0, 0, 2, 2, 2, 2, 2, 3, 2, 2)  # twen-ty thir-ty …
_HUNDRED, _AND, _POINT = 2, 1, 1
_SCALES = ((10**9, 2), (10**6, 2), (10**3, 2))  # bil-lion mil-lion thou-sand
_LONGEST = 12  # a longer run of digits is read one by one


@functools.lru_cache(maxsize=4096)
def number_syllables(digits: str) -> int:
    """Return the syllables of a number such as “2”, “1,000”, “2.5” or “2015” (a year: twenty fifteen).

    Digits with a nought before them, and very long ones, are read one by one.
    """
    whole, *decimals = digits.replace(",", "").split(".")
    return _whole(whole) + sum(_POINT + _one_by_one(part) for part in decimals if part)


def _whole(digits: str) -> int:
    if len(digits) > _LONGEST or (len(digits) > 1 and digits.startswith("0")):
        return _one_by_one(digits)
    number = int(digits or "0")
    if 1100 <= number < 2100 and len(digits) == 4 and number % 100 and not 2000 <= number < 2010:
        return _below_hundred(number // 100) + _year_end(number % 100)
    return _cardinal(number) or _DIGITS[0]


def _year_end(number: int) -> int:
    """Nineteen oh five; twenty fifteen."""
    return 1 + _DIGITS[number] if number < 10 else _below_hundred(number)


def _cardinal(number: int) -> int:
    for scale, syllables in _SCALES:
        if number >= scale:
            rest = number % scale
            joined = _AND if 0 < rest < 100 else 0
            return _cardinal(number // scale) + syllables + joined + _cardinal(rest)
    hundreds, rest = divmod(number, 100)
    said = _DIGITS[hundreds] + _HUNDRED if hundreds else 0
    return said + (_AND if hundreds and rest else 0) + _below_hundred(rest)


def _below_hundred(number: int) -> int:
    tens, ones = divmod(number, 10)
    if tens == 1:
        return _TEENS[ones]
    return _TENS[tens] + (_DIGITS[ones] if ones else 0)


def _one_by_one(digits: str) -> int:
    return sum(_DIGITS[int(digit)] for digit in digits)
