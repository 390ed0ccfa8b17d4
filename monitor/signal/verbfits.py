"""Whether a word that may be a verb is one here, by its neighbours and what was read before."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import Final

from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.tokens import (
    BE,
    BODIES,
    DETERMINERS,
    MODALS,
    OBJECT_START,
    PLURAL_SUBJECTS,
    SINGULAR_SUBJECTS,
    Token,
)
from monitor.signal.verbforms import (
    AGAIN,
    BARE_OBJECTS,
    BEHIND,
    BELIEVING,
    DECLARING,
    INTENDING,
    LAID,
    NO_OBJECT,
    NOUN_PAIRS,
    NOUNLIKE,
    OBJECTS,
    REDUCED,
    SAYING,
    VERB_FORMS,
)
from monitor.signal.verbsubjects import (
    OFFICERS,
    RESTRAINTS,
    before_of,
    closes_relative,
    levy_itself,
    opens_at,
    pair_before,
    past_aside,
    subject_before,
    title_case,
)

#: What two named in front of it do to talks; "trade talks", "phone talks" are nouns.
_WITH_TALKS: Final = frozenset({"hold", "start", "stall", "end", "host", "plan", "halt", "delay"})
_NO_FORM: Final[tuple[str, frozenset[str]]] = ("", frozenset())
#: Words from "aimed at" to the verb of what is aimed.
_REDUCED_REACH: Final = 7
_SETTING_BESIDE: Final = frozenset(("as", "while", "when", "because", "since", "until"))
#: What makes one verb with a word before it: "calls off", "holds back".
_PARTICLES: Final = frozenset(("off", "up", "out", "back", "down"))
#: Words of a name that is a headline's subject, and what tells when something "ends" by itself.
_SHORT_NAME: Final = 2
#: Verbs whose past looks like their present.
_SAME_FORMS: Final = frozenset(("shut", "cut", "put"))
_UPON: Final = frozenset(("on", "against"))
_ON_DAY: Final = frozenset(
    [
        *("today", "tomorrow", "tonight", "on", "at"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ]
)
_WHEN: Final = frozenset(
    (
        *_ON_DAY,
        *("early", "late", "next", "this", "last", "soon"),
        *("without", "amid", "after", "before", "with", "in", "as"),
    )
)
#: "meets X, calls for an end to duties"
_DEMANDS: Final = frozenset((("call", "for"), ("call", "on")))
#: What begins and ends by itself: "Xville round ends after half a day".
_MEETINGS: Final = frozenset(("round", "session", "summit", "meeting", "visit", "trip", "call"))
#: First nouns of two that are verbs as well: "delays ship fees", "lifts export ban".
_FIRST_NOUNS: Final = frozenset(
    (
        "tariff",
        "ship",
        "trade",
        "export",
        "import",
        "port",
        "market",
        "price",
        "supply",
        "tax",
        "work",
    )
)
#: What a government gives out.
_PAPERS: Final = frozenset(
    {"notice", "order", "announcement", "decree", "proclamation", "directive", "decision", "ruling"}
)
#: What may follow the verb of a last clause, and what opens that clause.
_BARE_END: Final = frozenset({"", ",", "in", "on", "at"})
_JOINTS: Final = frozenset({"as", "while", "when", "before", "after", "until"})
_DEALS: Final = frozenset(
    {"deal", "agreement", "accord", "pact", "truce", "framework", "plan", "order", "proposal"}
)
#: Bodies of which one does something.
_ONE_BODY: Final = frozenset(
    {
        *("court", "ministry", "commission", "government", "administration", "agency"),
        *("department", "bureau", "office", "regulator", "authority", "watchdog", "panel"),
    }
)
_COUNTS: Final = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
    | {"dozens", "several", "tariffs", "duties"}
)
_OBJECT_OPENS: Final = frozenset(("a", "an", "the", "its", "their", "his", "her", "all", "new"))
#: "drops planned duties": what is only meant, of which the verb before tells.
_MEANT: Final = frozenset({"planned", "proposed", "threatened", "scheduled", "retaliatory"})


class Fits:
    """The tokens of one text, and the verb groups read so far."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.starts = [token.start for token in tokens]
        self.out: list[Verb] = []
        self.has_finite = False

    def _low(self, i: int) -> str:
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def _over_again(self, i: int) -> int:
        """Where it goes on behind "again", "off once more" and the like, which may stand at *i*."""
        return next((k for k in range(i, i + 4) if self._low(k) not in AGAIN), i)

    def _told_by_participle(self) -> None:
        """A headline's "Exports halted by Xland": with no other verb the participle tells it."""
        last = self.out[-1] if self.out else None
        if last is None or last.finite or not last.passive or last.tense is not Tense.PAST:
            return
        after = bisect_left(self.starts, last.end)
        if self.tokens[0].start == last.start or self._low(self._over_again(after)) != "by":
            return
        told = [verb for verb in self.out[:-1] if verb.finite]
        if all(self._traded(verb) for verb in told):
            kept = (verb for verb in self.out[:-1] if not verb.finite)
            self.out[:] = [*kept, replace(last, finite=True)]

    def _traded(self, verb: Verb) -> bool:
        """As in "Ore exports to Xland halted by Yland": the noun, where the verb has no object."""
        after = self._low(bisect_left(self.starts, verb.end))
        return verb.lemma in {"export", "import", "purchase"} and after in {"to", "of", "from"}

    def _past_fits(self, i: int, marks: frozenset[str]) -> bool:
        low, before, after = self._low(i), self._low(i - 1), self._low(i + 1)
        if before in {"the", "a", "an", "its", "their", "his", "of", "'s", "no", "new", "more"}:
            return False
        tied = before == "-" and self.tokens[i - 1].end == self.tokens[i].start
        if tied or (before == "(" and after == ")"):
            return False  # "Xish-built", "Ito (left)"
        if low in {"included", "excluded", "excepted"} and after in {",", ".", ";", ""}:
            return False  # "goods from all countries, Xland included, from May"
        if before == "last" and low in {"met", "spoke", "talked", "visited", "held"}:
            return True
        if "b" in marks:
            return self._ambiguous_past(i, before, after)
        if low in {"left", "found", "given", "led", "meant", "felt", "proposed", "agreed"} and (
            before in DETERMINERS - {"first"}
        ):
            return False
        return before not in DETERMINERS or before in {"that", "this", "all", "both", "first"}

    def _ambiguous_past(self, i: int, before: str, after: str) -> bool:
        """As in "cut", "set", "put", "hit": past where a singular subject goes before."""
        subject = past_aside(self.tokens, i)
        if subject < i - 1:
            before = self._low(subject)
        token = self.tokens[subject] if i > 0 else None
        if before in {",", "and", "but"}:
            aside = before == "," and closes_relative(self.tokens, i - 1)
            return self._next_deed(i, Tense.PAST) or (aside and self._takes_object(i))
        if token is None or before in DETERMINERS or not before[:1].isalpha():
            return False
        if not self.has_finite and self._done_to(i):
            return True
        if before in SINGULAR_SUBJECTS or token.text[0].isupper():
            # No -s form goes right behind a verb: in "cut tariffs" it is the object.
            free = after not in VERB_FORMS or VERB_FORMS[after][1] == {"s"}
            return after in OBJECT_START or after[:1].isdigit() or free
        if before in _PAPERS:  # "a separate notice put four firms on the list"
            return after in OBJECT_START | _COUNTS or after[:1].isdigit()
        return before in _ONE_BODY

    def _done_to(self, i: int) -> bool:
        """As in "loophole shut", "firms cut off from": in a headline what was done to them."""
        return self._low(i) in _SAME_FORMS and self._low(self._over_again(i + 1)) in NO_OBJECT

    def _third_fits(self, i: int, lemma: str) -> bool:
        back = subject_before(self.tokens, i)
        before = self._low(back)
        if not before[:1].isalpha() and before not in {"'s", ",", '"', ")", "%"}:
            return False
        if before == "'s" or before in DETERMINERS - {"that", "all", "both", "first"}:
            return False
        if lemma in OBJECTS and self.has_finite and not self._after_break(i):
            return False
        if lemma not in NOUNLIKE:
            return before != "and" or self.has_finite or i > 2
        if before in SINGULAR_SUBJECTS:
            return before != "that"
        return self._nounlike_fits(i, lemma, back)

    def _behind_joint(self, i: int) -> bool:
        """As in "Ito welcomes Sato as third round of talks starts": a verb of its own clause."""
        return any(self._low(k) in _JOINTS for k in range(max(0, i - 8), i))

    def _demands(self, before: str, lemma: str, after: str) -> bool:
        """As in "raises duties and calls for talks", "The agreement calls for a cut"."""
        if self.has_finite:
            return before in {",", "and"} and (lemma, after) in _DEMANDS
        return before in _DEALS and (lemma, after) == ("call", "for")

    def _of_a_body(self, back: int) -> bool:
        """Whether the word at *back* ends the name of a body: "the board of trade meets"."""
        of_it = self._low(back - 1) == "of" and self._low(back - 2) in BODIES
        return self._low(back) in BODIES or of_it

    def _nounlike_fits(self, i: int, lemma: str, back: int) -> bool:
        """Whether a form in -s that may be a plural noun is a verb here."""
        before, after = self._low(back), self._low(i + 1)
        if not self.has_finite and after in _ON_DAY and levy_itself(self.tokens, i, lemma):
            return True
        if lemma in {"start", "end", "last"} and not self.has_finite:
            named = self._opens_with_name(i) or before in OFFICERS
            opens = named and after[:1].isalpha() and after not in _WHEN
            opens = opens or before in _MEETINGS
            return after in OBJECT_START or after[:1].isdigit() or after == "until" or opens
        of_talks = before in _MEETINGS or "of" in {self._low(back - 1), self._low(back - 2)}
        if lemma in {"start", "end"} and of_talks and after in _BARE_END:
            return self._behind_joint(i)
        if not self.has_finite and (self._takes_number(i) or self._of_a_body(back)):
            return True
        # "Xland puts duties on hold, Yland cuts its own": a name of one word between.
        named = self.tokens[back].text[:1].isupper()
        named = named and self._low(opens_at(self.tokens, back) - 1) == ","
        joined = named or before in {",", "and", "but"}
        if joined and after != "of" and self._next_deed(i):
            return True
        if self._demands(before, lemma, after):
            return True
        if not self.tokens[back].text[:1].isupper() or before in {"trade", "tariff", "chinese"}:
            return False
        if lemma == "stop" and after.endswith("ing"):
            return True
        return self._object_follows(i, back)

    def _object_follows(self, i: int, back: int) -> bool:
        """Whether what follows is an object: after a plural noun the verb would have no -s."""
        token, after = self.tokens[i], self._low(i + 1)
        verb_after = after in VERB_FORMS and VERB_FORMS[after][1] != {"s"}
        verb_after = verb_after and after not in {"talks", "call", "visit", *_MEANT}
        verb_after = verb_after and (after, self._low(i + 2)) not in NOUN_PAIRS
        # "raises levy on cars": a noun with what it is on.
        verb_after = verb_after and not (after in RESTRAINTS and self._low(i + 2) in _UPON)
        while self.tokens[back - 1].text[:1].isupper() and back > 1:
            back -= 1  # "when Mr Ito meets"
        taken = self.has_finite and self._low(back - 1) not in _SETTING_BESIDE
        if taken or verb_after or after in MODALS or after in BE:
            return False
        return (
            after in OBJECT_START
            or after[:1].isdigit()
            or (
                after not in {"", ",", ".", "and", "near"}
                and (token.text[0].islower() or title_case(self.tokens, i))
            )
        )

    def _opens_with_name(self, i: int) -> bool:
        """As in "Commerce starts probe", "Xland ends waiver": a name alone stands before it."""
        names = [token for token in self.tokens[:i] if token.text[:1].isalpha()]
        return 0 < len(names) <= _SHORT_NAME and (
            all(token.text[0].isupper() for token in names) and not title_case(self.tokens, i)
        )

    def _next_base(self, i: int, lemma: str) -> bool:
        """As in "X and Y extend the truce, agree to meet": a plural subject's second verb."""
        last = self.out[-1] if self.out else None
        if last is None or self.tokens[bisect_left(self.starts, last.start)].low.endswith("s"):
            return False
        after = self._low(i + 1)
        opens = after in _OBJECT_OPENS or after[:1].isdigit()
        aims = after == "to" and lemma in INTENDING and last.tense is Tense.PRESENT
        return aims or (self._next_deed(i) and (opens or lemma not in NOUNLIKE))

    def _shared_modal(self, i: int, lemma: str) -> bool:
        """As in "will cut duties and lift the ban", "X to cut duties, lift ban": goes with it."""
        last = self.out[-1] if self.out else None
        plain = self.tokens[i].text[0].islower()  # not "..., State Department says"
        if last is None or last.passive or not plain or self._low(i - 1) not in {",", "and"}:
            return False
        governed = last.modal is not Modal.NONE or last.tense is Tense.NONE
        opens = self._low(i + 1) in _OBJECT_OPENS or self._low(i + 1)[:1].isdigit()
        if governed and (lemma, self._low(i + 1)) in BARE_OBJECTS:
            return True
        return governed and self._takes_object(i) and (opens or lemma not in _FIRST_NOUNS)

    def _next_deed(self, i: int, tense: Tense = Tense.PRESENT) -> bool:
        """As in a headline's "X raises duties, curbs exports", "... and calls off talks".

        In the past tense, of forms that may be past ("lifted the ban and cut duties"), the last
        verb decides: after "will lift the ban" they are none.
        """
        told = [verb for verb in self.out if verb.finite]
        if tense is Tense.PAST:
            told = self.out[-1:]
        if not told or any(v.tense is not tense or v.modal is not Modal.NONE for v in told):
            return False
        return self._takes_object(i)

    def _takes_object(self, i: int) -> bool:
        """Whether what follows may be an object, and no verb."""
        after = self._low(i + 1)
        if after in _PARTICLES or after in _OBJECT_OPENS or after[:1].isdigit() or after == "$":
            return True
        if not after[:1].isalpha() or after in DETERMINERS or after in MODALS or after in BE:
            return False
        if self.tokens[i].text[0].islower() and self.tokens[i + 1].text[0].isupper():
            return True  # "..., raises Xland rate"
        verb_after = after in VERB_FORMS and VERB_FORMS[after][1] != {"s"}
        verb_after = verb_after and not (
            after in _FIRST_NOUNS and self._low(i + 2) not in OBJECT_START
        )
        return not verb_after and after not in OBJECT_START | {"and", "or", "as", "but", "if"}

    def _base_fits(self, i: int, lemma: str) -> bool:
        after = self._low(i + 1)
        plain = self.tokens[i].text[0].islower()
        if plain and self._low(i - 1) in {",", "and"} and self._next_base(i, lemma):
            return True
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
        pair = (token.text[0].isupper() or before in OFFICERS) and pair_before(self.tokens, i)
        if not (plural or pair or self._many_reduced(i)):
            return False
        if lemma in NOUNLIKE:
            blocked = {"", ",", ".", "and", "of", "or", "is", "are", "was", "were"}
            if after == "talks" and not (pair and lemma in _WITH_TALKS):
                return False
            return after not in blocked and after not in MODALS and after not in BE
        return True

    def _many_reduced(self, i: int) -> bool:
        """Whether the verb's subject stands before a participle: "rules aimed at X start"."""
        if self.has_finite:
            return False
        for k in range(max(1, i - _REDUCED_REACH), i - 1):
            agent = self._low(k + 1) == "by" and "n" in VERB_FORMS.get(self._low(k), _NO_FORM)[1]
            if agent or (self._low(k), self._low(k + 1)) in REDUCED:
                before = self._low(k - 1)
                return before in PLURAL_SUBJECTS or (before.endswith("s") and len(before) > 3)
        return False

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
        return follow in BEHIND or (last.lemma in LAID and follow in {"last", "this", "since"})

    def _demote_last(self) -> None:
        """A past form that turned out to modify the subject is a participle."""
        if self._last_is_participle():
            self.out[-1] = replace(self.out[-1], finite=False, passive=True)

    def _after_participle(self, i: int, marks: frozenset[str]) -> None:
        """As in "The order signed on Monday puts chips under a duty": signed only says which."""
        if "s" in marks and self._last_is_participle() and not self._between(self.out[-1].end, i):
            self._demote_last()

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
