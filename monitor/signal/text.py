"""Text preparation: an article's content becomes a `Document` of sentences and clauses."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.signal.blocks import Line, lines_of, printed_day, read_line
from monitor.signal.casing import as_sentence
from monitor.signal.clausejoints import Piece
from monitor.signal.clauses_zh import chinese_pieces
from monitor.signal.document import (
    Block,
    BlockKind,
    Clause,
    ClauseKind,
    Dateline,
    Document,
    Notice,
    NoticeKind,
    Sentence,
)
from monitor.signal.folding import evened, folded, is_chinese
from monitor.signal.glue import Glue
from monitor.signal.openings_zh import own_words
from monitor.signal.paper_titles import paper_titles
from monitor.signal.pieces import english_pieces
from monitor.signal.sentences import quote_spans, sentence_spans
from monitor.signal.spacing import loose_blanks, scare_quotes, without

__all__ = ["prepare", "retold"]

_NO_GLUE: Final = Glue()
#: Beyond this a sentence is no prose; its clauses are not sought.
_LONGEST: Final = 1500
_PRINTED_LINES: Final = 8


def prepare(content: str, title_length: int, language: str, glue: Glue | None = None) -> Document:
    """Read *content* (title, blank line, text) into blocks, sentences and clauses.

    *title_length* is the length of the title, so that the title is a block of its own; *language*
    the article's code ("en", "zh" ...), overruled for each sentence by its script; *glue* repairs
    words that lost the blank between them and takes the dots out of a country's initials. Never
    raises, whatever the text.
    """
    glue = glue or _NO_GLUE
    left_out = (
        *(
            loose_blanks(content, title_length),
            scare_quotes(content[:title_length]),
            glue.dots(content),
        ),
        paper_titles(content, title_length),
    )
    loose = tuple(sorted(set(itertools.chain.from_iterable(left_out))))
    tight = without(content, loose)
    title_end = title_length - sum(place < title_length for place in loose)
    breaks = glue.breaks(tight)
    parted = _parted(tight, breaks)
    inserted = tuple(place + n for n, place in enumerate(breaks))
    removed = tuple(place - n for n, place in enumerate(loose))
    bare = Document(content, "", language, (), (), inserted=inserted, removed=removed)
    text = folded(parted)
    title_end += sum(place < title_end for place in breaks)
    lines = _read_lines(text, title_end)
    text = as_sentence(text[:title_end], glue.surnames) + text[title_end:]
    maker = _SentenceMaker(bare, text, evened(text))
    for number, line in enumerate(lines):
        maker.add(line, number)
    dateline = next((line.dateline for line in lines if line.dateline), None)
    return replace(
        bare,
        text=maker.text,
        blocks=tuple(_block(bare, line) for line in lines),
        sentences=tuple(maker.sentences),
        dateline=_raw_dateline(bare, dateline),
        notices=tuple(
            Notice(*bare.raw(line.start, line.end), line.notice, maker.text[line.start : line.end])
            for line in lines
            if line.notice is not None
        ),
        printed_day=_printed(maker.text, lines),
    )


def retold(sentence: Sentence, words: str) -> Sentence:
    """*sentence* with *words* for its text, cut into clauses anew; it is quoted as it was."""
    maker = _SentenceMaker(Document("", "", sentence.language, (), ()), words, words)

    def cut() -> tuple[Clause, ...]:
        inner = quote_spans(words, 0, len(words))
        return maker.clauses(english_pieces(words, inner), words, sentence.at)

    return replace(sentence, text=words, cut=cut)


def _parted(content: str, breaks: tuple[int, ...]) -> str:
    if not breaks:
        return content
    borders = (0, *breaks, len(content))
    return " ".join(content[a:b] for a, b in itertools.pairwise(borders))


def _read_lines(text: str, title_end: int) -> list[Line]:
    out: list[Line] = []
    first = True
    title = text[:title_end].strip()
    for number, (start, end, is_title) in enumerate(lines_of(text, title_end), 1):
        line = read_line(text, start, end, title=is_title, number=number, first=first)
        if line.kind is BlockKind.PARAGRAPH:
            if text[start:end] == title:
                line = replace(line, kind=BlockKind.FURNITURE)
            first = first and end - start < 40 and line.dateline is None
        out.append(line)
    return out


def _trimmed(text: str, first: int, last: int) -> tuple[int, int]:
    """`first:last` without blanks, commas and the quotation marks of its neighbours."""
    while first < last and (text[first].isspace() or text[first] in ',;，；"—'):
        first += 1
    while last > first and (text[last - 1].isspace() or text[last - 1] in ",;，；—"):
        last -= 1
    if last - first > 2 and text[last - 1] == '"' and text[last - 2] in " ，：:":
        last -= 2
    return first, last


def _block(document: Document, line: Line) -> Block:
    start, end = document.raw(line.start, line.end)
    return Block(start, end, line.kind, line.speaker, line.notice)


def _raw_dateline(document: Document, dateline: Dateline | None) -> Dateline | None:
    if dateline is None:
        return None
    start, end = document.raw(dateline.start, dateline.end)
    return replace(dateline, start=start, end=end)


def _printed(text: str, lines: list[Line]) -> date | None:
    for line in lines[:_PRINTED_LINES]:
        if line.notice is NoticeKind.PUBLISHED:
            found = printed_day(text[line.start : line.end])
            if found is not None:
                return found
    return None


class _SentenceMaker:
    """Turns the lines into sentences, one after the other."""

    def __init__(self, document: Document, shaped: str, text: str) -> None:
        self.document = document
        #: With quotation marks as they point, for finding quotations.
        self.shaped = shaped
        self.text = text
        self.sentences: list[Sentence] = []

    def add(self, line: Line, paragraph: int) -> None:
        """Read the sentences of *line*, unless it is furniture or only dates the page."""
        if line.kind is BlockKind.FURNITURE:
            return
        if line.kind is BlockKind.NOTICE and line.notice is not NoticeKind.CORRECTION:
            return
        start, end = line.body_start, line.body_end
        chinese = is_chinese(self.text[start : min(end, start + 400)])
        quotes = quote_spans(self.shaped, start, end)
        for first, last in sentence_spans(self.shaped, start, end, chinese=chinese):
            begin = own_words(self.text, first, last) if chinese else first
            self._sentence(line, paragraph, begin, last, quotes, chinese=chinese)

    def _sentence(
        self,
        line: Line,
        paragraph: int,
        start: int,
        end: int,
        quotes: list[tuple[int, int]],
        *,
        chinese: bool,
    ) -> None:
        text = self.text[start:end]
        inner = [
            (max(a, start) - start, min(b, end) - start) for a, b in quotes if a < end and b > start
        ]

        def cut() -> tuple[Clause, ...]:
            if len(text) > _LONGEST:
                pieces = [Piece(0, ClauseKind.MAIN)]
            else:
                pieces = chinese_pieces(text, inner) if chinese else english_pieces(text, inner)
            return self.clauses(pieces, text, start)

        raw_start, raw_end = self.document.raw(start, end)
        language = "zh" if chinese else self._latin_language()
        self.sentences.append(
            Sentence(
                index=len(self.sentences),
                start=raw_start,
                end=raw_end,
                at=start,
                text=text,
                language=language,
                block=line.kind,
                cut=cut,
                quoted=bool(inner) and inner[0][0] <= 1 and inner[0][1] >= len(text) - 2,
                speaker=line.speaker,
                correction=line.notice is NoticeKind.CORRECTION,
                said_on=line.said_on,
                paragraph=paragraph,
            )
        )

    def _latin_language(self) -> str:
        return "en" if self.document.language.startswith("zh") else self.document.language

    def clauses(self, pieces: list[Piece], text: str, at: int) -> tuple[Clause, ...]:
        """The clauses that *pieces* of *text* make, which begins at working offset *at*."""
        spans: list[tuple[Piece, int, int]] = []
        renumber: dict[int, int] = {}
        for n, piece in enumerate(pieces):
            first, last = piece.start, pieces[n + 1].start if n + 1 < len(pieces) else len(text)
            first, last = _trimmed(text, first, last)
            if first < last and any(char.isalnum() for char in text[first:last]):
                renumber[n] = len(spans)
                spans.append((piece, first, last))
        if not spans:
            spans = [(pieces[0], 0, len(text))]
        wholes: dict[int, str] = {}
        for n, (piece, first, last) in enumerate(spans):
            root = renumber.get(piece.resumes, n) if piece.resumes is not None else n
            wholes[root] = (
                f"{wholes[root]} {text[first:last]}" if root in wholes else text[first:last]
            )
        return tuple(
            self._clause(n, span=spans[n], renumber=renumber, wholes=wholes, text=text, at=at)
            for n in range(len(spans))
        )

    def _clause(
        self,
        index: int,
        *,
        span: tuple[Piece, int, int],
        renumber: dict[int, int],
        wholes: dict[int, str],
        text: str,
        at: int,
    ) -> Clause:
        piece, first, last = span
        start, end = self.document.raw(at + first, at + last)
        resumes = renumber.get(piece.resumes) if piece.resumes is not None else None
        resumes = None if resumes == index else resumes
        return Clause(
            index=index,
            start=start,
            end=end,
            at=at + first,
            text=text[first:last],
            kind=piece.kind,
            marker=piece.marker,
            quoted=piece.quoted,
            parent=renumber.get(piece.parent) if piece.parent is not None else None,
            resumes=resumes,
            whole=wholes[index if resumes is None else resumes],
        )
