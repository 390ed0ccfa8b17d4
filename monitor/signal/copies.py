"""Copies of one text: which articles are one source.

Agency copy is printed by hundreds of sites. Two articles are copies where their leads differ in
at most three of 64 bits of a similarity hash, or where one agency is credited under one title.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from monitor.model import Article, Claim

_WORD: Final = re.compile(r"\w+")
_AGENCY: Final = re.compile(
    r"\b(Reuters|Associated Press|AFP|Agence France-Presse|Bloomberg|Xinhua|Kyodo|dpa|UPI)\b|"
    r"\(AP\)|新华社|新華社|路透"
)
_LEAD: Final = 400
_CREDIT: Final = 200
_FEWEST_WORDS: Final = 12
_BITS: Final = 64
_NEAR: Final = 3


def copy_group(article: Article) -> str:
    """The article's mark: `lead/title`, each a hash or empty where there is too little to go by."""
    words = _WORD.findall(article.text[:_LEAD].casefold())
    lead = f"{_simhash(words):016x}" if len(words) >= _FEWEST_WORDS else ""
    credit = _AGENCY.search(article.text[:_CREDIT] + " " + article.title)
    title = " ".join(_WORD.findall(article.title.casefold()))
    who = credit.group(0).casefold() if credit else "" if lead else "title"
    mark = _digest(f"{who}|{title}") if who and title else ""
    return f"{lead}/{mark}" if lead or mark else f"/{article.article_id}"


def count_sources(claims: Sequence[Claim]) -> int:
    """How many sources tell it: articles that copy each other count once."""
    groups = sorted({claim.copy_group or claim.article_id for claim in claims})
    heads: list[str] = []
    for group in groups:
        if not any(are_copies(group, head) for head in heads):
            heads.append(group)
    return len(heads)


def are_copies(one: str, other: str) -> bool:
    """Whether two marks of `copy_group` are of one text."""
    if one == other:
        return True
    lead, _, title = one.partition("/")
    other_lead, _, other_title = other.partition("/")
    if title and title == other_title:
        return True
    if len(lead) != _BITS // 4 or len(other_lead) != _BITS // 4:
        return False
    try:
        return (int(lead, 16) ^ int(other_lead, 16)).bit_count() <= _NEAR
    except ValueError:  # a mark of the register, not a hash
        return False


def _simhash(words: Sequence[str]) -> int:
    counts = [0] * _BITS
    for pair in _pairs(words):
        value = int.from_bytes(hashlib.blake2b(pair.encode(), digest_size=_BITS // 8).digest())
        for bit in range(_BITS):
            counts[bit] += 1 if value >> bit & 1 else -1
    return sum(1 << bit for bit in range(_BITS) if counts[bit] > 0)


def _pairs(words: Sequence[str]) -> Iterable[str]:
    return (f"{a} {b}" for a, b in pairwise(words))


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
