"""Subjects of headlines, for which a verb is known: names, plurals, pairs of names."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

from monitor.signal.clausewords import RELATIVES
from monitor.signal.grammar import Verb
from monitor.signal.tokens import (
    BODIES,
    OBJECT_START,
    PLURAL_SUBJECTS,
    SINGULAR_SUBJECTS,
    Token,
    is_adverb,
    lemma_of,
)
from monitor.signal.verbforms import SAYING, TELLING, VERB_FORMS

#: Who bears an office, as headlines call him without a name.
OFFICERS = frozenset(
    """ambassador adviser advisor boss chief counterpart czar envoy head leader minister negotiator
    official premier president representative secretary tsar""".split()
)
#: Small words of the titles that officials bear.
_TITLED = OFFICERS | frozenset(
    """top trade vice treasury commerce foreign economic economy state of deputy prime security
    national defence defense finance agriculture his her its their""".split()
)
Tokens = tuple[Token, ...]


def _low(tokens: Tokens, i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def before_of(tokens: Tokens, i: int) -> int:
    """Index of the word before *i*: past the point of an abbreviation ("U.S. to ...")."""
    if _low(tokens, i - 1) == "." and i > 1 and len(tokens[i - 2].text) == 1:
        return i - 2
    return i - 1


def subject_before(tokens: Tokens, i: int) -> int:
    """Index of the word before *i*, past adverbs: "she still hopes", "Ito then travels"."""
    back = before_of(tokens, i)
    while back > 0 and is_adverb(_low(tokens, back)) and _low(tokens, back - 1) not in _RELATIVES:
        back -= 1
    return back


_RELATIVES = frozenset({"which", "that", "who"})
#: How one deed stands to another, between a subject and its verb; commas may go around it.
_ASIDES = frozenset(
    tuple(phrase.split())
    for phrase in (
        *("in turn", "for its part", "in response", "in reply", "in return", "in retaliation"),
        *("in answer", "on its part", "on its side", "too", "also", "then", "later", "meanwhile"),
        *("instead", "separately", "swiftly", "quickly", "promptly", "immediately", "likewise"),
        *("in kind", "at once", "hours later", "minutes later", "the same day"),
    )
)
_LONGEST_ASIDE = 3
#: What stands behind a participle that opens a sentence.
_BEHIND_PARTICIPLE = frozenset(
    ("about", "whether", "if", "when", "how", "by", "to", "from", "in", "on", "at", "for", "under")
)
#: Words of a relative clause between commas.
_LONGEST_RELATIVE = 16


def past_aside(tokens: Tokens, i: int) -> int:
    """Index of the word before *i*, past ", in turn," and the like: that of a subject."""
    end = i - 1 if _low(tokens, i - 1) == "," else i
    for size in range(1, _LONGEST_ASIDE + 1):
        first = end - size
        if first > 0 and tuple(token.low for token in tokens[first:end]) in _ASIDES:
            return first - 2 if end < i and _low(tokens, first - 1) == "," else first - 1
    return i - 1


def aside_at(tokens: Tokens, i: int) -> int:
    """Words from *i* on that tell how one deed stands to another, commas with them; 0 for none."""
    first = i + 1 if _low(tokens, i) == "," else i
    if _low(tokens, first) not in {"in", "for", "on"}:
        return 0
    for size in range(_LONGEST_ASIDE, 1, -1):
        if tuple(token.low for token in tokens[first : first + size]) in _ASIDES:
            end = first + size
            return end + (_low(tokens, end) == ",") - i
    return 0


def fronted(tokens: Tokens) -> bool:
    """Whether a participle opens the sentence: "Asked about it, Ito said"."""
    comma = next((k for k, token in enumerate(tokens[:24]) if token.low == ","), 0)
    if _low(tokens, 1) not in _BEHIND_PARTICIPLE or not 0 < comma < len(tokens) - 1:
        return False
    return tokens[comma + 1].text[:1].isupper() or tokens[comma + 1].low in {"the", "an", "a"}


def closes_relative(tokens: Tokens, i: int) -> bool:
    """Whether the comma at *i* closes a relative clause: "Xland, which buys it, announced on"."""
    for k in range(i - 1, max(0, i - _LONGEST_RELATIVE), -1):
        if _low(tokens, k) == ",":
            return _low(tokens, k + 1) in RELATIVES
    return False


def opens_at(tokens: Tokens, i: int) -> int:
    """Index where the word at *i* begins: "U.S." is four tokens."""
    while i > 1 and _low(tokens, i - 1) == "." and len(tokens[i - 2].text) == 1:
        i -= 2
    return i


def said_of_name(tokens: Tokens, i: int) -> bool:
    """As in "aide says Ito to lead ...": a saying verb, and the names that will do it.

    The names may stand in a row and with their offices: "confirms trade envoy Ito and Sato to".
    """
    k = i - 1
    while k > max(0, i - _MOST_NAMED) and _of_names(tokens, k):
        k -= 1
    if k == i - 1:
        k = _before_team(tokens, i)
    if _low(tokens, k) == "and" and _low(tokens, k - 1) in {"he", "she"}:
        k -= 2  # "aide says he and Ito to lead ..."
    found = VERB_FORMS.get(_low(tokens, k))
    said = found is not None and found[0] in TELLING
    if found is None or not said or "s" not in found[1]:
        return False
    named = any(token.text[:1].isupper() for token in tokens[k + 1 : i])
    return named or (k < i - 1 and _low(tokens, i - 1) in _TEAM)


#: Words of a row of names with their offices.
_MOST_NAMED = 11


def _of_names(tokens: Tokens, k: int) -> bool:
    """Whether the word at *k* may stand in a row of names with their offices."""
    word = tokens[k]
    return named_or_body(word) or word.text in {",", "and", "&", "."}


_TEAM = frozenset(
    """negotiators officials principals teams team delegation delegations deputies envoys leaders
    presidents talks sides ministers""".split()
)
_TEAM_WORDS = _TEAM | frozenset(
    {"trade", "top", "chief", "senior", "deputy", ",", ".", "and", "both"}
)


def _before_team(tokens: Tokens, i: int) -> int:
    """Index before "US, Xish trade negotiators", those who will do it; *i* - 1 where none stand."""
    if _low(tokens, i - 1) not in _TEAM:
        return i - 1
    k = i - 1
    while k > max(0, i - 10) and (tokens[k].text[:1].isupper() or _low(tokens, k) in _TEAM_WORDS):
        k -= 1
    return k


#: What a headline says will be done or go up: "25% duty to be charged", "Levy to rise".
_LEVIED = frozenset(
    (
        "duty",
        "tariff",
        "levy",
        "surcharge",
        "fee",
        "tax",
        "rate",
        "ban",
        "rule",
        "percent",
        "cent",
        "%",
    )
)

#: What is on something: "raises levy on cars".
RESTRAINTS = frozenset(
    (
        "levy",
        "tax",
        "tariff",
        "ban",
        "curb",
        "fee",
        "charge",
        "limit",
        "block",
        "halt",
        "freeze",
        "cap",
    )
)
#: What a levy does by itself.
_LEVY_DOES = frozenset(
    (
        *("kick", "take", "begin", "start", "apply", "come", "go", "enter", "bite", "land", "hit"),
        *("rise", "fall", "jump", "climb", "drop", "double", "triple", "return", "resume", "run"),
        *("expire", "end", "lapse", "become"),
    )
)


def headline_subject(tokens: Tokens, i: int) -> bool:
    """As in "Tokyo to cut ...": the words before are a name or a plural."""
    token = tokens[before_of(tokens, i)] if i > 0 else None
    if token is None:
        return False
    if token.low in _LEVIED:
        return True
    if not token.text[:1].isalpha():
        return False
    return token.text[0].isupper() or token.low.endswith("s") or token.low in BODIES | OFFICERS


def levy_itself(tokens: Tokens, i: int, lemma: str) -> bool:
    """As in "Xish duty of 10% on coal to kick in": what a levy does, its noun further ahead."""
    return lemma in _LEVY_DOES and any(token.low in _LEVIED for token in tokens[max(0, i - 12) : i])


def named_or_body(token: Token) -> bool:
    """Whether a headline's subject may have the word: "Ito", "teams", "trade chiefs"."""
    low = token.low
    return (
        token.text[:1].isupper() or low in BODIES or low in _TITLED or low[:-1] in BODIES | OFFICERS
    )


def title_case(tokens: Tokens, i: int) -> bool:
    """Whether the words from *i* on begin with capitals, as in some outlets' headlines."""
    later = [token for token in tokens[i + 1 : i + 6] if len(token.text) > 3]
    return bool(later) and all(token.text[0].isupper() for token in later)


def pair_before(tokens: Tokens, i: int) -> bool:
    """As in "China, US agree", "Xi and Ito meet": two names before a bare verb."""
    k = i - 1
    while k >= max(0, i - 9):
        text = tokens[k].text
        if text == "." and k > 0 and len(tokens[k - 1].text) == 1:
            k -= 1
            continue
        if text.lower() in {"'s", "-"}:
            k -= 1
            continue
        if text in {",", "and", "&", "/"}:
            before = tokens[before_of(tokens, k)].text if k > 0 else ""
            return before[:1].isalnum()
        if not (text[:1].isupper() or text in BODIES or text in _TITLED):
            return False
        k -= 1
    return False


def unknown_past(tokens: Tokens, i: int) -> bool:
    """An -ed word outside the lexicon, between what looks like a subject and an object."""
    before = _low(tokens, i - 1)
    subject = (
        before in PLURAL_SUBJECTS
        or before in SINGULAR_SUBJECTS
        or (i > 0 and tokens[i - 1].text[:1].isupper())
    )
    return subject and _low(tokens, i + 1) in OBJECT_START


#: Particles that part a verb from its object.
_PARTICLES = frozenset({"off", "out", "back", "up", "down", "over", "away", "through", "forward"})
#: What goes on behind a sentence's first participle that is no adjective: "Asked why X ...".
_NOT_DESCRIBED = frozenset({"", ",", "whether", "why", "how", "if", "when", "last", "between"})


def describes(tokens: Tokens, i: int, last: Verb | None) -> bool:
    """As in "freezes planned hike", "put off planned fees", "Planned fees were cut".

    No verb follows another at once, so the -ed word at *i* says which of the noun behind it.
    """
    after = _low(tokens, i + 1)
    if after in OBJECT_START:
        return False
    if i == 0:
        return after not in _NOT_DESCRIBED and not is_adverb(after) and after.isalpha()
    first = i - 1 if i > 1 and _low(tokens, i - 1) in _PARTICLES else i
    if last is None or last.end + 1 != tokens[first].start:
        return False
    return last.lemma not in SAYING | {"be", "have", "get"}


#: Words from a comma and a gerund to a participle that goes with the gerund's object.
_AFTER_GERUND = 2


def in_adjunct(tokens: Tokens, i: int) -> bool:
    """As in "will resume imports, lifting a ban imposed in May": of the gerund's object."""
    for k in range(i - 1, max(1, i - 9), -1):
        if _low(tokens, k) in {",", "and", "but", "which", "that", "who", "as"}:
            gerund = lemma_of(_low(tokens, k + 1), "g") is not None
            return _low(tokens, k) == "," and gerund and i - k > _AFTER_GERUND
    return False
