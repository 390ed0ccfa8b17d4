"""Copies of one text: which articles are one source.

Agency copy is printed by hundreds of sites. Two articles are copies where their leads differ in
at most three of 64 bits of a similarity hash, or where one agency is credited under one title.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
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
_HASH: Final = re.compile(rf"[0-9a-f]{{{_BITS // 4}}}")
#: A hash is compared by parts: where each begins, and its bits.
_WIDTH: Final = _BITS // (_NEAR + 1)
_PARTS: Final = tuple(range(0, _BITS, _WIDTH))
_PART: Final = (1 << _WIDTH) - 1


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
    return _count(frozenset(claim.copy_group or claim.article_id for claim in claims))


@lru_cache(maxsize=64)
def _count(groups: frozenset[str]) -> int:
    """How many of *groups*, in order, copy none that was counted before.

    Kept, since an article's further claims on an event ask for the same groups again.
    """
    count = 0
    titles: set[str] = set()
    # Hashes that differ in at most `_NEAR` bits agree in one of `_NEAR` + 1 parts altogether, so
    # only those that share a part are compared.
    parts: list[dict[int, list[int]]] = [{} for _ in _PARTS]
    for group in sorted(groups):
        lead, title = _read(group)
        if title and title in titles:
            continue
        if lead is not None and any(
            (lead ^ other).bit_count() <= _NEAR
            for shift, known in zip(_PARTS, parts, strict=True)
            for other in known.get(lead >> shift & _PART, ())
        ):
            continue
        count += 1
        titles.add(title)
        if lead is not None:
            for shift, known in zip(_PARTS, parts, strict=True):
                known.setdefault(lead >> shift & _PART, []).append(lead)
    return count


def are_copies(one: str, other: str) -> bool:
    """Whether two marks of `copy_group` are of one text."""
    if one == other:
        return True
    lead, title = _read(one)
    other_lead, other_title = _read(other)
    if title and title == other_title:
        return True
    if lead is None or other_lead is None:
        return False
    return (lead ^ other_lead).bit_count() <= _NEAR


@lru_cache(maxsize=8192)
def _read(mark: str) -> tuple[int | None, str]:
    """The lead's hash, None where the mark has none (as those of the register), and the title's."""
    lead, _, title = mark.partition("/")
    return (int(lead, 16) if _HASH.fullmatch(lead) else None), title


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
