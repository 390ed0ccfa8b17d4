"""English verb groups without a tagger: closed verb lexicon, auxiliaries and their neighbours."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from typing import Final

from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.groups import Group, tense_of
from monitor.signal.tokens import (
    ADVERBS,
    AHEAD,
    BE,
    BODIES,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    OBJECT_START,
    PLURAL_SUBJECTS,
    PRIOR,
    SINGULAR_SUBJECTS,
    TO_PLAN_NOUN,
    TRADED,
    VERB_OPENERS,
    Token,
    lemma_of,
    tokens_of,
)
from monitor.signal.verbforms import (
    BELIEVING,
    DECLARING,
    INTENDING,
    NOUNLIKE,
    SAYING,
    VERB_FORMS,
    WISHING,
)
from monitor.signal.verbsubjects import (
    before_of,
    headline_subject,
    pair_before,
    said_of_name,
    title_case,
    unknown_past,
)

_MAX_GROUP: Final = 9


class _Reader:
    """Reads verb groups from left to right over the tokens of one text."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.starts = [token.start for token in tokens]
        self.out: list[Verb] = []
        self.has_finite = False

    def read(self) -> tuple[Verb, ...]:
        i = 0
        while i < len(self.tokens):
            low = self.tokens[i].low
            if low not in VERB_OPENERS and not low.endswith("ed"):
                i += 1
            elif low in MODALS or low in BE or low in HAVE or low in DO or self._is_s(i):
                i = self._chain(i)
            elif low == "to":
                i = self._infinitive(i)
            elif low in VERB_FORMS or low in AHEAD:
                i = self._lexical(i)
            elif low.endswith("ed") and len(low) > 4 and unknown_past(self.tokens, i):
                self._add_past(i, low[:-2])
                i += 1
            else:
                i += 1
        return tuple(self.out)

    def _low(self, i: int) -> str:
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def _is_s(self, i: int) -> bool:
        """Whether this token is 's for is or has, not a possessive."""
        if self._low(i) != "'s":
            return False
        after = self._low(i + 1)
        subject = self._low(i - 1)
        if subject in {"he", "she", "it", "that", "there", "what", "who", "let"}:
            named = self.tokens[i - 1].text == "He" and i > 1
            if named and self.tokens[i - 2].text[:1].isupper():
                return False  # "Liu He's trip"
            return subject != "let"
        return after in {"not", "been", "going", "expected", "set", "due"}

    def _may(self, i: int) -> bool:
        """May the month, or a name, and not the modal."""
        token = self.tokens[i]
        return token.low == "may" and (
            token.text == "May" and (i > 0 or self._low(i + 1)[:1].isdigit())
        )

    def _chain(self, i: int) -> int:
        """A group that opens with an auxiliary at *i*; the next index to read."""
        if self._may(i):
            return i + 1
        group, first, last = Group(), i, i
        while i < len(self.tokens) and i - first < _MAX_GROUP:
            low, before, after = self._low(i), self._low(i - 1), self._low(i + 1)
            group.negated = group.negated or self.tokens[i].neg
            taken = group.auxiliary(low, after) or group.filler(low, before, after)
            if not taken and not group.pointing(low, after, adjoining=last == i - 1):
                break
            if group.ahead and not taken and low in AHEAD and after != "to":
                return self._close(group, first, i, low)
            last = i
            i += 1
        return self._close(group, first, i, self._head(group, i)) if i > first else first + 1

    def _head(self, group: Group, i: int) -> str | None:
        """The lexical verb at *i* that completes *group*, None where the auxiliary stands alone."""
        low = self._low(i)
        if not low or not low[0].isalpha():
            return None
        if group.infinitive or group.do or (group.modal is not Modal.NONE and not group.have):
            if group.be and not group.infinitive:
                return lemma_of(low, "ng")
            return lemma_of(low, "b") or (low if low not in DETERMINERS else None)
        if group.have and not group.be:
            return lemma_of(low, "n")
        if group.be:
            return lemma_of(low, "ng")
        return None

    def _close(self, group: Group, first: int, i: int, head: str | None) -> int:
        """Store the finished group; *i* is the index of its head (or of what follows)."""
        has_head = head is not None and i < len(self.tokens)
        stop = i if has_head else i - 1
        low = self._low(i) if has_head else ""
        found = VERB_FORMS.get(low)
        gerund = low.endswith("ing") and (found is None or "g" in found[1])
        passive = bool(group.be) and has_head and not gerund and not group.infinitive
        lemma = head or ("have" if group.have else "be" if group.be else "do" if group.do else "")
        if group.ahead and has_head and low in AHEAD and low != "going":
            lemma, passive = low, False
        if self._last_is_participle() and not self._between(self.out[-1].end, first):
            self._demote_last()
        self.out.append(
            Verb(
                start=self.tokens[first].start,
                end=self.tokens[max(stop, first)].end,
                lemma=lemma,
                tense=tense_of(group, gerund=gerund, has_head=has_head),
                modal=Modal.INTEND if group.ahead and group.modal.value == "none" else group.modal,
                passive=passive,
                negated=group.negated,
            )
        )
        self.has_finite = True
        return max(stop + 1, first + 1)

    def _infinitive(self, i: int) -> int:
        """As in "to meet": ahead after verbs and nouns of intention, else without a tense."""
        j = i + 1
        while self._low(j) in ADVERBS or self._low(j).endswith("ly"):
            j += 1
        low = self._low(j)
        lemma = "be" if low == "be" else "have" if low == "have" else lemma_of(low, "b")
        if lemma is None or (low in TRADED and self._low(j + 1) not in TRADED[low]):
            return i + 1
        stop = j
        if low == "be":
            head = lemma_of(self._low(j + 1), "ng")
            if head is not None:
                lemma, stop = head, j + 1
        tense, modal, finite = Tense.NONE, Modal.NONE, False
        before = self._low(i - 1)
        governor = VERB_FORMS.get(before)
        if governor is None and before.endswith("s") and before[:-1] in TO_PLAN_NOUN:
            governor = None
        governing = self.out[-1] if self.out else None
        near = governing is not None and self.tokens[i].start - governing.end <= 40
        negated = before == "not"
        if (
            before in TO_PLAN_NOUN
            or self._low(i - 2) in TO_PLAN_NOUN
            or self._planned_for(i)
            or before in AHEAD
            or (before == "not" and self._low(i - 2) in AHEAD)
        ):
            tense, modal = Tense.FUTURE, Modal.INTEND
        elif near and governing is not None and governing.lemma in WISHING:
            tense, modal = Tense.FUTURE, Modal.WISH
        elif near and governing is not None and governing.lemma in INTENDING:
            tense, modal = Tense.FUTURE, Modal.INTEND
        elif (not self.has_finite or said_of_name(self.tokens, i)) and headline_subject(
            self.tokens, i
        ):
            tense, modal, finite = Tense.FUTURE, Modal.INTEND, True
            self.has_finite = True
        passive = low == "be" and stop > j and not self._low(stop).endswith("ing")
        self.out.append(
            Verb(
                self.tokens[i].start,
                self.tokens[stop].end,
                lemma,
                tense,
                modal,
                passive,
                negated,
                finite,
            )
        )
        return stop + 1

    def _planned_for(self, i: int) -> bool:
        """As in "plans for the two leaders to meet": it hangs on a noun of intention."""
        return any(
            self._low(k) in TO_PLAN_NOUN and self._low(k + 1) == "for"
            for k in range(max(0, i - 9), i - 1)
        )

    def _lexical(self, i: int) -> int:
        """A lexical verb without auxiliary at *i*."""
        token = self.tokens[i]
        low, before, after = token.low, self._low(i - 1), self._low(i + 1)
        entry = VERB_FORMS.get(low)
        if low in TRADED and after not in TRADED[low]:
            return i + 1
        if low == "last" and "d" in VERB_FORMS.get(after, ("", frozenset()))[1]:
            return i + 1
        if (
            low in AHEAD
            and after in {"on", "for", "by", "to", "in", "at", "this", "next", "later"}
            and before not in DETERMINERS
        ):
            if after != "to":
                self._add(i, low, Tense.FUTURE, Modal.INTEND, finite=False)
            return i + 1
        if entry is None:
            return i + 1
        lemma, marks = entry
        if "d" in marks and self._past_fits(i, marks):
            self._add_past(i, lemma)
        elif ("s" in marks and self._third_fits(i, lemma)) or (
            "b" in marks and self._base_fits(i, lemma)
        ):
            self._add(i, lemma, Tense.PRESENT)
        return i + 1

    def _add(
        self, i: int, lemma: str, tense: Tense, modal: Modal = Modal.NONE, *, finite: bool = True
    ) -> None:
        token = self.tokens[i]
        self.out.append(Verb(token.start, token.end, lemma, tense, modal, finite=finite))
        self.has_finite = self.has_finite or finite

    def _add_past(self, i: int, lemma: str) -> None:
        """A form that may be past or participle: a participle where it only modifies a noun."""
        token, after, before = self.tokens[i], self._low(i + 1), self._low(i - 1)
        participle = after == "by" or (
            before in {"when", "if", "as", "once", "than", ","}
            and (after in {"by", "in", "on", "at", "for", "with", "of"})
        )
        if not participle and self.out and after in {"in", "on", "at", "for", "against", "last"}:
            previous = self.out[-1]
            gap = self.tokens[i].start - previous.end
            joined = any(
                self._low(k) in {"and", "but", ",", "which", "that", "who", "as"}
                for k in range(max(0, i - 9), i)
                if self.tokens[k].start >= previous.end
            )
            participle = previous.finite and gap > 1 and not joined
        prior = before in PRIOR
        self.out.append(
            Verb(
                token.start,
                token.end,
                lemma,
                Tense.PAST_PERFECT if prior else Tense.PAST,
                passive=participle,
                finite=not participle,
            )
        )
        self.has_finite = self.has_finite or not participle

    def _past_fits(self, i: int, marks: frozenset[str]) -> bool:
        low, before, after = self._low(i), self._low(i - 1), self._low(i + 1)
        if before in {"the", "a", "an", "its", "their", "his", "of", "'s", "no", "new", "more"}:
            return False
        if before == "last" and low in {"met", "spoke", "talked", "visited", "held"}:
            return True
        if "b" in marks:
            return self._ambiguous_past(i, before, after)
        if low in {"left", "found", "given", "led", "meant", "felt", "proposed", "agreed"} and (
            before in DETERMINERS - {"first"}
        ):
            return False
        return not (
            before in DETERMINERS and before not in {"that", "this", "all", "both", "first"}
        )

    def _ambiguous_past(self, i: int, before: str, after: str) -> bool:
        """As in "cut", "set", "put", "hit": past where a singular subject goes before."""
        token = self.tokens[i - 1] if i > 0 else None
        if token is None or before in DETERMINERS or not before[:1].isalpha():
            return False
        if before in SINGULAR_SUBJECTS or token.text[0].isupper():
            return after in OBJECT_START or after[:1].isdigit() or after not in VERB_FORMS
        return before in {"court", "ministry", "commission", "government", "administration", "and"}

    def _third_fits(self, i: int, lemma: str) -> bool:
        back = before_of(self.tokens, i)
        token, before, after = self.tokens[i], self._low(back), self._low(i + 1)
        if not before[:1].isalpha() and before not in {"'s", ",", '"', ")", "%"}:
            return False
        if before == "'s" or before in DETERMINERS - {"that", "all", "both", "first"}:
            return False
        if lemma not in NOUNLIKE:
            return before != "and" or self.has_finite or i > 2
        if before in SINGULAR_SUBJECTS:
            return before != "that"
        if lemma in {"start", "end", "last"} and not self.has_finite:
            return after in OBJECT_START or after[:1].isdigit() or after == "until"
        if not self.has_finite and (self._takes_number(i) or before in BODIES):
            return True
        if not self.tokens[back].text[:1].isupper() or before in {"trade", "tariff", "chinese"}:
            return False
        if lemma == "stop" and after.endswith("ing"):
            return True
        verb_after = after in VERB_FORMS and after not in {"talks", "call", "visit"}
        if self.has_finite or verb_after or after in MODALS or after in BE:
            return False
        return (
            after in OBJECT_START
            or after[:1].isdigit()
            or (
                after not in {"", ",", ".", "and"}
                and (token.text[0].islower() or title_case(self.tokens, i))
            )
        )

    def _base_fits(self, i: int, lemma: str) -> bool:
        after = self._low(i + 1)
        back = before_of(self.tokens, i)
        back = (
            before_of(self.tokens, back)
            if self._low(back) in {"still", "also", "now", "then"}
            else back
        )
        before = self._low(back)
        token = self.tokens[back] if back >= 0 else None
        if token is None or not token.text[:1].isalpha() or before in DETERMINERS - {"all", "both"}:
            return False
        if before in PLURAL_SUBJECTS:
            return True
        if lemma != "meet" and self._takes_number(i):
            self._demote_last()
            return True
        if self.has_finite and not self._after_break(i):
            return False
        plural = before.endswith("s") and not token.text.isupper() and len(before) > 3
        plural = plural and before not in {"this", "news", "beijings", "us"}
        if (
            before in VERB_FORMS
            and "s" in VERB_FORMS[before][1]
            and VERB_FORMS[before][0] not in NOUNLIKE
        ):
            plural = False
        pair = token.text[0].isupper() and pair_before(self.tokens, i)
        if not (plural or pair):
            return False
        if lemma in NOUNLIKE:
            blocked = {"", ",", ".", "and", "of", "or", "is", "are", "was", "were"}
            if after == "talks" and not (
                pair and lemma in {"end", "host", "plan", "halt", "delay"}
            ):
                return False
            return after not in blocked and after not in MODALS and after not in BE
        return True

    def _takes_number(self, i: int) -> bool:
        """As in "ships built there pay $80", "duties tied to it drop from 20"."""
        k = i + 1
        if self._low(k) in {"from", "by", "to"}:
            k += 1
        if not (self._low(k) == "$" or self._low(k)[:1].isdigit()):
            return False
        previous = self.tokens[i - 1]
        if previous.low in VERB_FORMS and previous.low not in NOUNLIKE:
            return False
        return not self.has_finite or self._last_is_participle()

    def _last_is_participle(self) -> bool:
        last = self.out[-1] if self.out else None
        if last is None or last.tense is not Tense.PAST or last.modal is not Modal.NONE:
            return False
        place = bisect_left(self.starts, last.start)
        if self._low(place - 1) in {"that", "which", "who", "they", "he", "she", "it", "we", "i"}:
            return False
        follow = self._low(bisect_left(self.starts, last.end))
        return follow in {"in", "by", "on", "to", "at", "for", "under", "with", "against", "of"}

    def _demote_last(self) -> None:
        """A past form that turned out to modify the subject is a participle."""
        if self._last_is_participle():
            last = self.out[-1]
            self.out[-1] = replace(last, finite=False, passive=True)

    def _after_break(self, i: int) -> bool:
        last = self.out[-1].end if self.out else 0
        return any(
            self._low(k)
            in {",", ";", "and", "that", "which", "who", "as", "but", "if", "when", '"'}
            for k in range(max(0, i - 8), i)
            if self.tokens[k].start >= last
        )

    def _between(self, offset: int, i: int) -> bool:
        """Whether a comma, a conjunction or a saying verb parts the verb before from *i*."""
        last = self.out[-1]
        if last.lemma in SAYING or last.lemma in DECLARING or last.lemma in BELIEVING:
            return True
        return any(
            token.low in {",", ";", "and", "that", "which", "who", "as", "but", "if", "when", '"'}
            or token.low in PLURAL_SUBJECTS
            or token.low in {"he", "she", "it", "after", "before", "while", "because", "since"}
            for token in self.tokens[bisect_left(self.starts, offset) : i]
        )


@lru_cache(maxsize=1024)
def verbs(text: str) -> tuple[Verb, ...]:
    """Verb groups of English *text* in order. Pure: the cache only saves time."""
    return _Reader(tokens_of(text)).read()
