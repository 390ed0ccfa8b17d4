"""The clauses of one English sentence, outside and inside its quotations."""

from __future__ import annotations

from typing import Final

from monitor.signal.clausejoints import Piece
from monitor.signal.clauses import Cutter
from monitor.signal.clausewords import SAY
from monitor.signal.document import ClauseKind
from monitor.signal.grammar import Verb
from monitor.signal.tokens import tokens_of
from monitor.signal.verbs import verbs

#: Letters of a quotation that has a verb, and of one that is a sentence whatever its words.
_MIN_QUOTE: Final = 25
_SURE_QUOTE: Final = 36


def english_pieces(text: str, quotes: list[tuple[int, int]]) -> list[Piece]:
    """Clauses of the sentence *text*; *quotes* are the insides of its quotations."""
    found, tokens = verbs(text), tokens_of(text)
    long_quotes = [
        (a, b)
        for a, b in quotes
        if b - a >= _SURE_QUOTE
        or (b - a >= _MIN_QUOTE and any(v.finite and a <= v.start < b for v in found))
    ]
    borders: list[tuple[int, int, bool]] = []
    here = 0
    for a, b in long_quotes:
        borders.append((here, max(here, a), False))
        borders.append((a, b, True))
        here = b
    borders.append((here, len(text), False))
    pieces: list[Piece] = []
    for a, b, quoted in borders:
        if not any(char.isalnum() for char in text[a:b]):
            continue
        base = ClauseKind.QUOTE if quoted else ClauseKind.MAIN
        cut = Cutter(text, found, a, b, base, quoted, tokens).run()
        for piece in cut:
            piece.resumes = None if piece.resumes is None else piece.resumes + len(pieces)
            piece.parent = None if piece.parent is None else piece.parent + len(pieces)
        if not quoted and long_quotes:
            _mark_attribution(cut, found, b)
        pieces.extend(cut)
    return pieces or [Piece(0, ClauseKind.MAIN)]


def _mark_attribution(cut: list[Piece], found: tuple[Verb, ...], end: int) -> None:
    """Beside a quotation, a main piece whose only verb says is the attribution."""
    for n, piece in enumerate(cut):
        stop = cut[n + 1].start if n + 1 < len(cut) else end
        inside = [v for v in found if v.finite and piece.start <= v.start < stop]
        if piece.kind is ClauseKind.MAIN and inside and all(v.lemma in SAY for v in inside):
            piece.kind = ClauseKind.ATTRIBUTION
            piece.marker = piece.marker or inside[0].lemma
