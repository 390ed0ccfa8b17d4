"""Copies of one text: which articles are one source.

Agency copy is printed by hundreds of sites, each with changes of its own. Two articles are copies
where their leads share half of their pairs of words (estimated by MinHash), or where one agency is
credited under one title.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from rensa import RMinHash

from monitor.model import Article, Claim

_WORD: Final = re.compile(r"\w+")
_AGENCY: Final = re.compile(
    r"\b(Reuters|Associated Press|AFP|Agence France-Presse|Bloomberg|Xinhua|Kyodo|dpa|UPI)\b|"
    r"\(AP\)|新华社|新華社|路透"
)
_LEAD: Final = 400
_CREDIT: Final = 200
_FEWEST_WORDS: Final = 12
#: A lead's sketch: so many hashes, of each the last four bits. By chance one in 16 agrees.
_HASHES: Final = 128
_NIBBLE: Final = 0xF
_SEED: Final = 42
#: So much of all pairs of words in either lead is in both, at least.
_SHARED: Final = 0.5
_EQUAL: Final = round(_HASHES * (_SHARED + (1 - _SHARED) / 16))
_HASH: Final = re.compile(rf"[0-9a-f]{{{_HASHES}}}")
_ONES: Final = int("1" * _HASHES, 16)
#: Sketches are compared where one of their parts, of so many hashes, agrees altogether.
_PART: Final = 3


def copy_group(article: Article) -> str:
    """The article's mark: `lead/title`, each a hash or empty where there is too little to go by."""
    words = _WORD.findall(article.text[:_LEAD].casefold())
    lead = _sketch(words) if len(words) >= _FEWEST_WORDS else ""
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
    parts: dict[str, list[int]] = {}
    for group in sorted(groups):
        lead, title = _read(group)
        if title and title in titles:
            continue
        own = _parts(group) if lead is not None else frozenset()
        shared = own & parts.keys()
        near = {other for part in shared for other in parts[part]}
        if lead is not None and any(_alike(lead, other) for other in near):
            continue
        count += 1
        titles.add(title)
        if lead is not None:
            for part in shared:
                parts[part].append(lead)
            parts.update((part, [lead]) for part in own - shared)
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
    return _alike(lead, other_lead)


@lru_cache(maxsize=8192)
def _read(mark: str) -> tuple[int | None, str]:
    """The lead's hash, None where the mark has none (as those of the register), and the title's."""
    lead, _, title = mark.partition("/")
    return (int(lead, 16) if _HASH.fullmatch(lead) else None), title


def _sketch(words: Sequence[str]) -> str:
    made = RMinHash(num_perm=_HASHES, seed=_SEED)
    made.update([f"{one} {other}" for one, other in pairwise(words)])
    return "".join(f"{value & _NIBBLE:x}" for value in made.digest())


def _alike(one: int, other: int) -> bool:
    """Whether enough of two sketches' digits agree."""
    apart = one ^ other
    apart |= apart >> 2
    apart |= apart >> 1
    return _HASHES - (apart & _ONES).bit_count() >= _EQUAL


@lru_cache(maxsize=8192)
def _parts(mark: str) -> frozenset[str]:
    """A sketch's parts, each with its place."""
    return frozenset(f"{at}:{mark[at : at + _PART]}" for at in range(0, _HASHES, _PART))


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
