"""Where the clauses of one English sentence begin, what opens them, what they interrupt."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from monitor.signal.clausejoints import Piece, is_aside, opens_clause, said_behind
from monitor.signal.clausewords import (
    AFTER_SAYING,
    ALWAYS,
    AS_PHRASE,
    ASIDE_NEXT,
    AUXILIARY,
    BARRIER,
    BEFORE_RELATIVE,
    COMMAS_INSIDE,
    COMPARING,
    COORDINATORS,
    CUT,
    DATE_NEXT,
    DETERMINED,
    FROM_WHEN,
    FRONTED,
    FRONTED_PHRASE,
    INVERTED,
    IT_WAS,
    KINDS,
    LEAD_IN,
    NAME_BEFORE,
    NEXT_VERB,
    NO_SUBJECT,
    NOT_AS,
    NOUN_OF_DOING,
    NOUN_OF_SAYING,
    ON_DAY,
    OPENERS,
    PHRASES,
    PREPOSITIONS,
    RELATIVES,
    RUNNING,
    SAY,
    TOLD,
    TOLD_IN,
)
from monitor.signal.document import ClauseKind
from monitor.signal.grammar import Tense, Verb
from monitor.signal.saying import is_saying
from monitor.signal.tokens import Token
from monitor.signal.verbforms import SAYING


@dataclass(slots=True)
class Cutter:
    """Cuts one stretch (outside or inside a long quotation) of a sentence."""

    text: str
    verbs: tuple[Verb, ...]
    start: int
    end: int
    base: ClauseKind
    quoted: bool
    tokens: tuple[Token, ...] = ()
    pieces: list[Piece] = field(default_factory=list)
    #: Index of the piece to go back to when the open one closes at a comma; -1 starts afresh.
    returns: int | None = None

    def run(self) -> list[Piece]:
        """The pieces of the stretch, in order."""
        self.pieces = [Piece(self.start, self.base, quoted=self.quoted)]
        self._complement_at_start()
        nothing = Token(self.end, self.end, "", "")
        padded = (nothing, *self.tokens, nothing)
        for before, token, after in zip(padded, padded[1:], padded[2:], strict=False):
            if token.low in OPENERS and self.pieces[-1].start <= token.start < self.end:
                self._cut(before, token, after)
        return self.pieces

    def _cut(self, before: Token, token: Token, after: Token) -> None:
        """Cut at *token*, between its neighbours, if it does open a clause here."""
        low = token.low
        if low in COORDINATORS:
            if before.low != ",":
                self._coordinate(token.start, token.end, low, comma=False)
        elif low in RELATIVES:
            taken = low != "who" and before.low in BEFORE_RELATIVE
            self._relative(before.start if taken else token.start, token.end, low)
        elif low == ",":
            self._at_comma(token, after)
        elif low == "that":
            self._that(token.start)
        elif low in {";", ":", "—", "-"}:
            self._mark(token)
        elif (low, after.low) == ("according", "to"):
            self._attribute(token.start)
        else:
            self._subordinate(token.start, self._phrase(token))

    def _phrase(self, token: Token) -> str:
        """The whole subordinator that *token* begins."""
        phrase = PHRASES.get(token.low, token.low)
        return phrase if self.text.startswith(phrase[1:], token.start + 1) else token.low

    def _mark(self, token: Token) -> None:
        """A semicolon, colon or dash parts clauses where a blank goes with it."""
        after = self.text[token.end : token.end + 1]
        spaced = after.isspace() and (
            token.low in ";:" or self.text[token.start - 1 : token.start].isspace()
        )
        if spaced or (token.low == "—" and token.start > 0):
            self._open(token.end + after.isspace(), self.base, token.low)

    def _at_comma(self, token: Token, after: Token) -> None:
        """A comma, with the coordinator after it; "after X, which buys it, acted" goes on."""
        if after.low in COORDINATORS and after.start == token.end + 1:
            self._coordinate(token.start, after.end, after.low, comma=True)
            return
        if after.low in RELATIVES and self._finite(self.pieces[-1].start, token.start) is None:
            return
        end = token.end + (self.text[token.end : token.end + 1] in set("\"”'"))
        if self.text[end : end + 1].isspace():
            self._comma(end + 1)

    def _finite(self, start: int, end: int) -> Verb | None:
        for verb in self.verbs:  # no next(...): asked at every comma
            if verb.finite and start <= verb.start < end:
                return verb
        return None

    def _stop(self, start: int, marks: str = ",;") -> int:
        """The first of *marks* from *start* on, or the stretch's end."""
        places = [p for p in (self.text.find(mark, start, self.end) for mark in marks) if p >= 0]
        return min(places, default=self.end)

    def _open(
        self,
        at: int,
        kind: ClauseKind,
        marker: str,
        returns: int | None = None,
        resumes: int | None = None,
    ) -> None:
        if at >= self.end:
            return
        if self._blank(self.pieces[-1].start, at):
            last = self.pieces[-1]
            last.kind, last.marker = kind, marker
            if last.resumes is not None and resumes is None and len(self.pieces) > 1:
                # A comma had gone back to an earlier clause; what opens here is its own.
                last.resumes, last.parent = None, len(self.pieces) - 2
            self.returns = -1 if kind not in {self.base, ClauseKind.MAIN} else None
        else:
            parent = len(self.pieces) - 1 if kind not in {self.base, ClauseKind.MAIN} else None
            self.pieces.append(Piece(at, kind, marker, self.quoted, resumes=resumes, parent=parent))
            self.returns = returns
        self._complement_at_start()

    def _blank(self, start: int, end: int) -> bool:
        return not any(char.isalnum() for char in self.text[start:end])

    def _complement_at_start(self) -> None:
        """A saying verb whose complement has no "that": cut after it."""
        piece = self.pieces[-1]
        said = self._finite(piece.start, self.end)
        if said is None or said.lemma not in SAY or said.tense is Tense.NONE:
            return
        skip = AFTER_SAYING.match(self.text, said.end, self.end)
        if skip is None or (said.lemma in SAYING and not is_saying(self.text, said)):
            return
        cut = skip.end()
        subject = COMMAS_INSIDE.match(self.text, cut, self.end)
        low = subject.end() if subject else cut
        stop = self._stop(low, ',;"')
        barrier = BARRIER.search(self.text, low, stop)
        inner = self._finite(cut, min(stop, barrier.start() if barrier else stop))
        if (
            inner is None
            or inner.start - cut < 2
            or FRONTED_PHRASE.match(self.text, piece.start, said.start)
            or NEXT_VERB.search(self.text, cut, inner.start)
            or (inner.lemma in SAY and inner.tense is Tense.PRESENT)
        ):
            return
        self._as_attribution(piece)
        self.pieces.append(
            Piece(cut, ClauseKind.COMPLEMENT, said.lemma, self.quoted, parent=len(self.pieces) - 1)
        )

    def _as_attribution(self, piece: Piece) -> None:
        if piece.kind in {ClauseKind.MAIN, ClauseKind.QUOTE}:
            piece.kind = ClauseKind.ATTRIBUTION

    def _attribute(self, at: int) -> None:
        self._open(at, ClauseKind.ATTRIBUTION, "according to", returns=len(self.pieces) - 1)

    def _subordinate(self, at: int, word: str) -> None:
        if word not in KINDS:
            return
        text = self.text
        after = at + len(word)
        dated = word in PREPOSITIONS | {"until", "till"} and DATE_NEXT.match(text, after)
        if dated or (word == "should" and not INVERTED.match(text, at)):
            return
        verb = self._finite(after, self._stop(after))
        if word == "while" and text[at - 2 : at] == ", ":
            verb = verb or self._finite(after, self.end)
        if word in {"as", "once"}:
            if COMPARING.match(text, at) or text.startswith('"', after + 1):
                return
            if NOT_AS.search(text, max(self.start, at - 12), at) or AS_PHRASE.match(text, at):
                return
            if verb is None or verb.start - after > (90 if text[at - 2 : at] == ", " else 45):
                return
        elif (
            word in {"following", "amid"}
            and text[max(0, at - 4) : at].lower() in {"the ", " is ", "are "}
        ) or (word not in PREPOSITIONS | ALWAYS and verb is None):
            return
        kind = KINDS[word]
        lead = LEAD_IN.search(text, max(self.start, at - 24), at)
        at = lead.start() if lead and lead.start() >= self.pieces[-1].start else at
        if word == "while" and self._told_beside(at, after, verb):
            kind = self.base
        self._open(at, kind, word, returns=len(self.pieces) - 1)

    def _told_beside(self, at: int, after: int, verb: Verb | None) -> bool:
        """As in "X opened a probe while Y set duties": the second is as much told as the first."""
        start = self.pieces[-1].start
        if self._blank(start, at):
            return False
        told = verb and opens_clause(self.text, at, after, verb, self._finite(start, at))
        return self.text[at - 2 : at] == ", " or bool(told)

    def _relative(self, at: int, after: int, word: str) -> None:
        if self._blank(self.pieces[-1].start, at) and at == self.start:
            return
        verb = self._finite(at, self._stop(after))
        if verb is None:
            return
        before = self.text[max(0, at - 3) : at].rstrip()
        index = len(self.pieces) - 1
        self._open(at, ClauseKind.RELATIVE, word.rsplit(maxsplit=1)[-1], returns=index)
        if not before.endswith(","):
            self._close_restrictive(at, index)

    def _that(self, at: int) -> None:
        text, piece = self.text, self.pieces[-1]
        which = at > self.start and DETERMINED.search(text, max(self.start, at - 8), at)
        if which and not text[max(self.start, at - 5) : at].endswith(("and ", "but ")):
            return
        verb = self._finite(at + 4, self._stop(at + 4))
        if verb is None or (self._blank(piece.start, at) and piece.start == self.start):
            return
        if IT_WAS.fullmatch(text, piece.start, at) or text[at - 4 : at].lower() == "now ":
            return
        # No relative clause stands right behind a verb: "agreed that teams would meet".
        near = [v for v in self.verbs if v.start < at and v.end > at - 60]
        day = ON_DAY.search(text, max(self.start, at - 20), at)
        ends = {at - 1, day.start() if day is not None else at - 1}
        said = [v for v in near if v.lemma in SAY or (v.end in ends and v.tense is Tense.PAST)]
        said = said or (self._said_then(piece, at) if verb.start > at + len("that ") else [])
        said = [] if NOUN_OF_DOING.search(text, max(self.start, at - 60), at) else said
        again = text[max(0, at - 4) : at].lower() == "and " and any(
            p.kind is ClauseKind.COMPLEMENT for p in self.pieces
        )
        noun = NOUN_OF_SAYING.search(text, max(self.start, at - 24), at)
        index = len(self.pieces) - 1
        doing = text[max(0, at - 4) : at] == "ing " and not NAME_BEFORE.search(
            text, max(0, at - 24), at
        )
        if said or noun or again or doing:
            if said and piece.kind in {ClauseKind.MAIN, ClauseKind.QUOTE}:
                others = [
                    v
                    for v in self.verbs
                    if v.finite and piece.start <= v.start < at and v.lemma not in SAY
                ]
                if not others:
                    self._as_attribution(piece)
            self._open(at, ClauseKind.COMPLEMENT, "that")
            return
        self._open(at, ClauseKind.RELATIVE, "that", returns=index)
        self._close_restrictive(at, index)

    def _said_then(self, piece: Piece, at: int) -> list[Verb]:
        """The verb of "Ito said after a call with Sato on Friday that ...": the phrase parts them.

        *piece* is the clause that is open before the "that" at *at*.
        """
        if piece.marker not in PREPOSITIONS or self._finite(piece.start, at) is not None:
            return []
        before = [v for v in self.verbs if v.end <= piece.start]
        close = bool(before) and piece.start - before[-1].end <= len(" on Wednesday ")
        return before[-1:] if close and before[-1].lemma in SAY else []

    def _close_restrictive(self, at: int, index: int) -> None:
        """As in "The pause that ran out has not ...": the second verb resumes the clause."""
        stop = self._stop(at)
        found = [v for v in self.verbs if v.finite and at <= v.start < stop]
        # "that were to have been held": one verb
        found = [v for v in found if not self.text.startswith("been ", v.start)]
        if len(found) < 2 or self._finite(self.pieces[index].start, at) is not None:
            return
        first, second = found[0], found[1]
        between = self.text[first.end : second.start].lower()
        if re.search(r"\b(?:and|or|but|that|which|who|when|if|after|as|before)\b", between):
            return
        # "that had been due have been dropped": another verb, not more of the first
        more = len(between) < 3 and not AUXILIARY.match(self.text, second.start)
        if first.lemma in SAY or more:
            return
        self.pieces.append(
            Piece(
                second.start, self.pieces[index].kind, quoted=self.quoted, resumes=self._root(index)
            )
        )
        self._complement_at_start()
        self.returns = None

    def _root(self, index: int) -> int:
        resumed = self.pieces[index].resumes
        return index if resumed is None else resumed

    def _coordinate(self, at: int, after: int, word: str, *, comma: bool) -> None:
        """The words "and", "but" ...: a clause, a piece resumed, or only a list."""
        text = self.text
        if not text[after : after + 1].isspace():
            return
        aside = ASIDE_NEXT.match(text, after + 1)
        after = aside.end() if aside else after + 1
        verb = self._finite(after, self._stop(after))
        if verb is None:
            if comma:
                self._comma(at + 2)
            return
        if text.startswith("that ", after):
            if self.pieces[-1].kind is not ClauseKind.RELATIVE:
                self._open(after, ClauseKind.COMPLEMENT, "that")
            return
        barrier = CUT.search(text, after, verb.start)
        subject = text[after : verb.start].strip()
        if comma and not subject and self.returns is not None and self.returns >= 0:
            root = self._root(self.returns)
            self._open(after, self.pieces[root].kind, "and", resumes=root)
        elif comma and barrier is None:
            low = self.pieces[-1].start  # "Talks between X, its minister, and Y are ...": a list
            if self._finite(low, at) or not RUNNING.search(text, low, at):
                self._open(after, self.base, word)
        elif not comma and barrier is None and self._another(at, after, verb):
            kind = self.pieces[-1].kind
            keep = kind if kind is ClauseKind.COMPLEMENT else self.base
            self._open(after, keep, word)

    def _another(self, at: int, after: int, verb: Verb) -> bool:
        """Whether another clause begins after the "and" at *at*, which no comma goes with."""
        piece = self.pieces[-1]
        cleft = IT_WAS.match(self.text, piece.start)
        before = self._finite(cleft.end() if cleft else piece.start, at)
        if not self._blank(after, verb.start):
            return opens_clause(self.text, at, after, verb, before)
        says = verb.lemma in SAYING and is_saying(self.text, verb)
        return says and before is not None and piece.kind is self.base

    def _comma(self, after: int) -> None:
        """A comma may open a trailing attribution, or close what hangs on another clause."""
        stop = self._stop(after)
        said = said_behind(self.text, after, stop, self.verbs)
        if said:
            self._open(after, ClauseKind.ATTRIBUTION, said, returns=len(self.pieces) - 1)
            return
        if (teller := self._told_there(after)) is not None:
            self._open(after, self.base, "", resumes=teller)
            return
        if self._begins_then(after):
            root = self._root(self.returns or 0)
            self._open(after, self.pieces[root].kind, "", resumes=root)
            return
        verb = self._finite(after, self.end)
        inside = self._finite(after, stop)
        if inside is not None and self._spliced(after, inside):
            self._open(after, self.pieces[-1].kind, ",")
            return
        if self.returns is None or verb is None:
            return
        segment = self.text[after:stop]
        if stop < self.end and inside is None and is_aside(self.text, after, segment):
            return
        root = 0 if self.returns == -1 else self._root(self.returns)
        if self.returns == -1 or (root == 0 and self.pieces[0].kind in FRONTED):
            self._open(after, self.base, "")
            self.pieces[-1].parent = None
        elif not NO_SUBJECT.match(segment):
            self._go_back(root, after, stop, verb, inside)

    def _told_there(self, after: int) -> int | None:
        """As in "Ito told Sato that ..., in a call on Monday": the telling clause goes on."""
        parent = self.pieces[-1].parent
        if self.pieces[-1].kind is not ClauseKind.COMPLEMENT or parent is None:
            return None
        teller = self.pieces[parent]
        told = teller.kind is ClauseKind.ATTRIBUTION and TOLD.search(
            self.text, teller.start, self.pieces[parent + 1].start
        )
        return parent if told and TOLD_IN.match(self.text, after) else None

    def _begins_then(self, after: int) -> bool:
        """As in "..., the ministry said on Friday, effective Monday": of what it said."""
        said = self.pieces[-1].kind is ClauseKind.ATTRIBUTION and len(self.pieces) > 1
        held = said and self.returns is not None and self.returns >= 0
        return held and FROM_WHEN.match(self.text, after) is not None

    def _spliced(self, after: int, verb: Verb) -> bool:
        """As in a headline's "Xland lifts ban, Yland does the same", "..., Yland to follow"."""
        piece, comma = self.pieces[-1], self.text.rfind(",", 0, after)
        before = self._finite(piece.start, after)
        if before is None or piece.kind not in {self.base, ClauseKind.COMPLEMENT}:
            return False
        if before.tense is Tense.PAST or verb.tense not in {before.tense, Tense.FUTURE}:
            return False
        return opens_clause(self.text, comma, after, verb, before)

    def _go_back(self, root: int, after: int, stop: int, verb: Verb, inside: Verb | None) -> None:
        """Go back from the open clause to the piece *root*, if the words after the comma fit."""
        kind = self.pieces[-1].kind
        held = self._finite(self.pieces[root].start, self.pieces[-1].start)
        if held is None and verb.start - after > 15 and self._verb_after_comma(stop):
            return
        if held is None or kind in {ClauseKind.RELATIVE, ClauseKind.ATTRIBUTION}:
            self._open(after, self.pieces[root].kind, "", resumes=root)
        elif kind in FRONTED and inside is not None and inside.start - after > 1:
            told = held.lemma in SAY
            self._open(after, ClauseKind.COMPLEMENT if told else self.base, "")

    def _verb_after_comma(self, start: int) -> bool:
        """Whether a later comma is followed at once by a finite verb."""
        return any(
            v.finite and v.start > start and "," in self.text[max(start, v.start - 12) : v.start]
            for v in self.verbs
            if v.start < self.end
        )
