"""Clauses of one Chinese sentence: stretches between commas, typed by their markers."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.clauses import Piece
from monitor.signal.document import ClauseKind

_BORDER: Final = re.compile(r"[，：；,;]\s*")
_OPEN: Final = (
    (
        re.compile(r"^(?:但|并|且|而|不过|同时)?(?:如果|假如|倘若|要是|一旦|除非|只要|若)"),
        ClauseKind.CONDITIONAL,
    ),
    (re.compile(r"^(?:由于|因为|因|鉴于)"), ClauseKind.CAUSAL),
    (re.compile(r"^(?:尽管|虽然|虽)"), ClauseKind.CONCESSIVE),
    (re.compile(r"(?:之?后|以来|之前|前|之际|时|期间)$"), ClauseKind.TEMPORAL),
    (re.compile(r"^(?:据|根据).{0,24}(?:报道|消息|透露|介绍|称)$"), ClauseKind.ATTRIBUTION),
    (re.compile(r"(?:表示|指出|透露|回应|强调|证实|称|说|认为)$"), ClauseKind.ATTRIBUTION),
)


def chinese_pieces(text: str, quotes: list[tuple[int, int]]) -> list[Piece]:
    """Clauses of the sentence *text*; *quotes* are the insides of its quotations."""
    starts = [0, *(match.end() for match in _BORDER.finditer(text) if match.end() < len(text))]
    pieces: list[Piece] = []
    said = False
    for n, start in enumerate(starts):
        end = starts[n + 1] if n + 1 < len(starts) else len(text)
        words = text[start:end].strip(' ，：；,;“”"。！？')
        quoted = any(a <= start + 1 < b for a, b in quotes)
        kind, marker = ClauseKind.MAIN, ""
        for pattern, candidate in _OPEN:
            found = pattern.search(words)
            if found:
                kind, marker = candidate, found.group()
                break
        if kind is ClauseKind.MAIN and quoted:
            kind = ClauseKind.QUOTE
        elif kind is ClauseKind.MAIN and said:
            kind, marker = ClauseKind.COMPLEMENT, "said"
        said = said or kind is ClauseKind.ATTRIBUTION
        pieces.append(Piece(start, kind, marker, quoted))
    return pieces
