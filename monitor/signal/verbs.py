"""English verb groups without a tagger: closed verb lexicon, auxiliaries and their neighbours."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from monitor.signal.dates_en_words import M
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.groups import Group, tense_of
from monitor.signal.tokens import (
    AHEAD,
    BE,
    BY_MEANS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    PLURAL_SUBJECTS,
    PRIOR,
    PURPOSES,
    TO_PLAN_NOUN,
    TRADED,
    VERB_OPENERS,
    is_adverb,
    lemma_of,
    tokens_of,
)
from monitor.signal.verbfits import Fits
from monitor.signal.verbforms import (
    INTENDING,
    NOUN_PAIRS,
    REDUCED,
    SAYING,
    VERB_FORMS,
    WISHING,
)
from monitor.signal.verbsubjects import (
    aside_at,
    before_of,
    closes_relative,
    describes,
    fronted,
    headline_subject,
    in_adjunct,
    levy_itself,
    named_or_body,
    said_of_name,
    unknown_past,
)

_MAX_GROUP: Final = 9
#: What an infinitive after a comma says will be done next.
_TO_COME: Final = frozenset({"meet", "visit", "travel", "hold", "speak", "resume", "return"})
#: What is set at some time.
_LEVELS: Final = frozenset({"%", "percent", "cent", "rate", "level", "duty", "tariff", "duties"})
_HANGING_ON: Final = frozenset(
    {"by", "in", "on", "at", "for", "with", "of", "since", "until", "under", "last", "from"}
)
#: What a thing does by itself: no participle of a noun.
_BY_ITSELF: Final = frozenset({"kick", "lapse", "expire", "climb", "jump", "stall", "arrive"})
#: What goes on behind a participle that says which thing is meant: "curbs set in May".
_MODIFYING: Final = frozenset(
    {"in", "on", "at", "for", "against", "last", "this", "under", "since"}
)
#: What opens a clause with a verb of its own.
_JOINING: Final = frozenset(
    {"and", "but", ",", "which", "that", "who", "as", "when", "while", "because", "where", "though"}
)
_DOERS: Final = frozenset({"he", "she", "they", "we"})
_MONTH: Final = re.compile(M)


class _Reader(Fits):
    """Reads verb groups from left to right over the tokens of one text."""

    def read(self) -> tuple[Verb, ...]:
        i = 0
        while i < len(self.tokens):
            low = self.tokens[i].low
            if low not in VERB_OPENERS and not low.endswith("ed"):
                i += 1
            elif low in MODALS or low in BE or low in HAVE or low in DO or self._is_s(i):
                i = self._chain(i)
            elif low == "to":
                i = self._have_done(i) or self._infinitive(i)
            elif low in VERB_FORMS or low in AHEAD:
                i = self._lexical(i)
            elif low.endswith("ed") and len(low) > 4 and unknown_past(self.tokens, i):
                self._add_past(i, low[:-2])
                i += 1
            else:
                i += 1
        self._told_by_participle()
        return tuple(self.out)

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
        if self._may(i) or (self._low(i) == "am" and self._low(i - 1) != "i"):
            return i + 1  # a month, the morning
        group, first, last = Group(), i, i
        while i < len(self.tokens) and i - first < _MAX_GROUP:
            if i > first and (aside := aside_at(self.tokens, i)):
                i += aside  # "will in turn resume", "would, for its part, lift"
                last = i - 1
                continue
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
        if group.to_be:
            return lemma_of(low, "ng")
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
        passive = bool(group.be) and has_head and not gerund and group.to_be == group.infinitive
        lemma = head or ("have" if group.have else "be" if group.be else "do" if group.do else "")
        if group.ahead and has_head and low in AHEAD - {"going"} and not group.to_be:
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
        while is_adverb(self._low(j)):
            j += 1
        low = self._low(j)
        lemma = low if low in {"be", "have"} else lemma_of(low, "b")
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
        says = governing is not None and governing.lemma == "say" and before == "says"
        negated = before == "not"
        if (
            before in TO_PLAN_NOUN
            or self._low(i - 2) in TO_PLAN_NOUN
            or self._planned_for(i)
            or before in AHEAD
            or (before == "not" and self._low(i - 2) in AHEAD)
            or says  # "Ito says to meet Sato", as some agencies put it
            or before in {"said", "agreeing"}  # "is said to waive duties", "agreeing to meet"
            or (before == "," and lemma in _TO_COME)  # "praises Sato, to meet him in May"
        ):
            tense, modal = Tense.FUTURE, Modal.INTEND
            finite = said_of_name(self.tokens, self._course(i)) or self._they_planned(i)
        elif near and governing is not None and governing.lemma in WISHING:
            tense, modal = (Tense.NONE if governing.lemma == "fail" else Tense.FUTURE), Modal.WISH
        elif (near and governing is not None and governing.lemma in INTENDING) or (
            # "agreed to cut duties and to lift the ban"
            before in {",", "and"} and governing is not None and governing.modal is Modal.INTEND
        ):
            tense, modal = Tense.FUTURE, Modal.INTEND
        elif (not self.has_finite or said_of_name(self.tokens, i) or self._beside_another(i)) and (
            headline_subject(self.tokens, i) or levy_itself(self.tokens, i, lemma)
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

    def _they_planned(self, i: int) -> bool:
        """As in "that the two planned to meet", where a noun would be met "as planned"."""
        return self._low(i - 1) == "planned" and self._low(i - 2) in PLURAL_SUBJECTS | {"two", "he"}

    def _course(self, i: int) -> int:
        """Index where "set to", "still on track to" begins, before the infinitive at *i*."""
        k = i - 2 if self._low(i - 2) == "on" else i - 1
        return k - 1 if self._low(k - 1) in {"still", "now", "not"} else k

    def _beside_another(self, i: int) -> bool:
        """As in "X to ease curbs; Y to resume sales": the second of two headlines in one."""
        k = i - 1
        while k > max(0, i - 6) and named_or_body(self.tokens[k]):
            k -= 1
            if (
                self._low(k) in {",", "and"}
                and named_or_body(self.tokens[k - 1])
                and self._closed(k)
            ):
                k -= 1  # "...; Ito and Sato to meet"
        if k == i - 1 or not self.out:
            return False
        last, joint = self.out[-1], self._low(k)
        if joint == ",":
            # "X meets Yland, Zland to discuss ...": the infinitive tells what for, not what next.
            what_for = self._low(i + 1) in PURPOSES
            told = last.tense is Tense.PRESENT and last.lemma not in WISHING and not what_for
            return last.finite and (told or last.tense is Tense.FUTURE)
        after = last.finite and last.modal is Modal.INTEND and last.tense is Tense.FUTURE
        return joint == ";" or (after and joint in {"and", "as", "while", "but"})

    def _closed(self, k: int) -> bool:
        """Whether a semicolon stands before the names that go before the token at *k*."""
        first = k - 1
        while first > max(0, k - 4) and named_or_body(self.tokens[first]):
            first -= 1
        return self._low(first) == ";"

    def _have_done(self, i: int) -> int:
        """As in "to have been struck": done before it is said; the next index, 0 where none."""
        been = self._low(i + 2) == "been"
        k = i + 3 if been else i + 2
        lemma = lemma_of(self._low(k), "n") if self._low(i + 1) == "have" else None
        if lemma is None:
            return 0
        start, end = self.tokens[i].start, self.tokens[k].end
        self.out.append(Verb(start, end, lemma, Tense.PERFECT, passive=been, finite=False))
        return k + 1

    def _of_country(self, i: int) -> bool:
        """As in "US talks with Y going well": behind an abbreviation "talks" is a noun."""
        before = self.tokens[before_of(self.tokens, i)] if i > 0 else None
        return self._low(i) == "talks" and before is not None and before.text.isupper()

    def _planned_for(self, i: int) -> bool:
        """As in "plans for the two leaders to meet": it hangs on a noun of intention."""
        return any(
            self._low(k) in TO_PLAN_NOUN and self._low(k + 1) == "for"
            for k in range(max(0, i - 9), i - 1)
        )

    def _no_verb(self, i: int) -> bool:
        """Whether the words around make a noun or an adjective of what may be a verb."""
        token = self.tokens[i]
        low, before, after = token.low, self._low(i - 1), self._low(i + 1)
        noun = low if low in TRADED else low.removesuffix("s")
        if noun in TRADED and (after not in TRADED[noun] or self._of_country(i)):
            return True
        if token.text == "States" and i and self.tokens[i - 1].text[:1].isupper():
            return True  # a country's name
        if low == "last" and "d" in VERB_FORMS.get(after, ("", frozenset()))[1]:
            return True
        if low.endswith("ed") and describes(self.tokens, i, self.out[-1] if self.out else None):
            return True
        tied = before == "-" and "n" in VERB_FORMS.get(low, ("", frozenset()))[1]
        # "Xland-built": part of a word.
        return tied or (low, after) in NOUN_PAIRS

    def _was_set(self, i: int) -> bool:
        """As in "set at 25%", "the 10% set in May": by then, not to come."""
        after = self._low(i + 1)
        if after == "at":
            return self._low(i + 2)[:1].isdigit()
        return after in {"in", "by"} and self._low(i - 1) in _LEVELS

    def _lexical(self, i: int) -> int:
        """A lexical verb without auxiliary at *i*."""
        token = self.tokens[i]
        low, before, after = token.low, self._low(i - 1), self._low(i + 1)
        entry = VERB_FORMS.get(low)
        if self._no_verb(i):
            return i + 1
        if low == "set" and self._was_set(i):
            self.out.append(
                Verb(token.start, token.end, low, Tense.PAST, passive=True, finite=False)
            )
            return i + 1
        if (
            low in AHEAD
            and after in {"on", "for", "by", "to", "in", "at", "this", "next", "later"}
            and before not in DETERMINERS | {"as"}
        ):
            if after != "to":
                self._add(i, low, Tense.FUTURE, Modal.INTEND, finite=False)
            return i + 1
        if entry is None:
            return i + 1
        self._read_form(i, *entry)
        return i + 1

    def _read_form(self, i: int, lemma: str, marks: frozenset[str]) -> None:
        """The verb that a form with these *marks* is at *i*, if it is one there."""
        if "b" in marks and self._shared_modal(i, lemma):
            last = self.out[-1]
            self._add(i, lemma, last.tense, last.modal, finite=last.finite)
        elif "d" in marks and self._past_fits(i, marks):
            self._add_past(i, lemma)
        elif ("s" in marks and self._third_fits(i, lemma)) or (
            "b" in marks and self._base_fits(i, lemma)
        ):
            self._after_participle(i, marks)
            self._add(i, lemma, Tense.PRESENT)

    def _add(
        self, i: int, lemma: str, tense: Tense, modal: Modal = Modal.NONE, *, finite: bool = True
    ) -> None:
        token = self.tokens[i]
        self.out.append(Verb(token.start, token.end, lemma, tense, modal, finite=finite))
        self.has_finite = self.has_finite or finite

    def _month(self, i: int) -> bool:
        """Whether a day of a month begins at *i*: "Oct. 9", "May 3"."""
        name = self.tokens[i].text if i < len(self.tokens) else ""
        return _MONTH.fullmatch(name) is not None and self._low(i + 1)[:1] in {*"0123456789", "."}

    def _verb_ahead(self, i: int) -> bool:
        """Whether the clause goes on to a verb of its own: "said duties set in May are to end"."""
        for token in self.tokens[i + 1 : i + 12]:
            if token.low in {",", ";", ":", "and", "but"}:
                return False
            if (
                token.low in MODALS
                or token.low in BE
                or "s" in VERB_FORMS.get(token.low, ("", ""))[1]
            ):
                return True
        return False

    def _by_means(self, i: int) -> bool:
        """As in "spoke by phone", "answered by halting exports": how, and not by whom."""
        low = self._low(i)
        return low in BY_MEANS or lemma_of(low, "g") is not None

    def _add_past(self, i: int, lemma: str) -> None:
        """A form that may be past or participle: a participle where it only modifies a noun."""
        over = self._over_again(i + 1)
        behind = over if self._low(over) == "by" else i + 1
        token, after, before = self.tokens[i], self._low(behind), self._low(i - 1)
        named = after != "by" or not self._by_means(behind + 1)
        participle = (
            (i == 0 and fronted(self.tokens))
            or (after == "by" and named)
            or (token.low, after) in REDUCED
            or (
                before in {"when", "if", "as", "once", "than", ","}
                and not (before == "," and (lemma in SAYING or closes_relative(self.tokens, i - 1)))
                and named
                and after in _HANGING_ON
            )
        )
        if not participle and self.out and (after in _MODIFYING or self._month(i + 1)):
            previous = self.out[-1]
            gap = self.tokens[i].start - previous.end
            since = [k for k in range(max(0, i - 9), i) if self.tokens[k].start >= previous.end]
            joined = any(self._low(k) in _JOINING for k in since)
            joined = (joined and not in_adjunct(self.tokens, i)) or before in _DOERS
            participle = previous.finite and gap > 1 and not (joined or lemma in _BY_ITSELF)
            if previous.lemma in SAYING and not self._verb_ahead(i):
                participle = False  # "Xland said talks ended on Friday"
        self.out.append(
            Verb(
                token.start,
                token.end,
                lemma,
                Tense.PAST_PERFECT if before in PRIOR else Tense.PAST,
                passive=participle,
                finite=not participle,
            )
        )
        self.has_finite = self.has_finite or not participle


@lru_cache(maxsize=1024)
def verbs(text: str) -> tuple[Verb, ...]:
    """Verb groups of English *text* in order. Pure: the cache only saves time."""
    return _Reader(tokens_of(text)).read()
