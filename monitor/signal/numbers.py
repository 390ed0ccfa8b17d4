"""Small numbers in words, English and Chinese."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100, "couple": 2, "few": 4, "several": 4, "dozen": 12,
}  # fmt: skip
_HAN: Final = {c: n for n, c in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "几": 4,
    "数": 4,
}
_HAN_UNITS: Final = {"十": 10, "百": 100, "千": 1000}


def english_number(words: str) -> int | None:
    """The number that *words* name: "90", "a couple of", "twenty-five", "few" (4)."""
    low = words.lower().replace(",", "").strip()
    if low.isdecimal() and low.isascii():
        return int(low) if len(low) <= 9 else None
    total, seen = 0, False
    for word in low.replace("-", " ").split():
        if word in {"of", "the", "about", "and"} or (word == "a" and len(low.split()) > 1):
            continue
        if word not in WORDS:
            return None
        value = WORDS[word]
        total = total * value if value == 100 and total else total + value
        seen = True
    return total if seen else None


def chinese_number(words: str) -> int | None:
    """The number that *words* name: "90", "九十", "两", "十二"; None where they name none."""
    if words.isdecimal() and words.isascii():
        return int(words) if len(words) <= 9 else None
    if not words or any(char not in _HAN and char not in _HAN_UNITS for char in words):
        return None
    if not any(char in _HAN_UNITS for char in words):
        if len(words) > 4:
            return None
        return int("".join(str(_HAN[char]) for char in words))
    total, digit = 0, 0
    for char in words:
        if char in _HAN:
            digit = _HAN[char]
        else:
            total += (digit or 1) * _HAN_UNITS[char]
            digit = 0
    return total + digit
