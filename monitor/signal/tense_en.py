"""English cues: negation and its scope, condition, hedges, belief, attribution."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from monitor.signal.grammar import Attribution, Features, Modal, Negation, Tense, Verb
from monitor.signal.saying import is_telling
from monitor.signal.verbforms import BELIEVING, SAYING
from monitor.signal.verbs import verbs

__all__ = ["features", "verbs"]

_REQUESTS: Final = frozenset(("agree", "call", "demand", "urge"))
_NEGATION: Final = re.compile(
    r"""\b(?:not|never|no[ ]longer|no(?=[ ])(?![ ](?:(?:less|fewer|more)[ ]than|\d))|nor|neither
    |without|none
    |den(?:y|ies|ied|ying)|ruled[ ]out|rul(?:e|es|ing)[ ]out|refus(?:e|es|ed|ing|al)|declin(?:e|es
    |ed|ing)[ ]to
    |fail(?:s|ed|ing)?[ ]to|yet[ ]to|reject(?:s|ed|ing)?|cannot)(?!\w)|n't\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SCOPE_END: Final = re.compile(
    r"[,;:—\n]|\s[-–]\s|\b(?:but|although|though|while|whereas)\b", re.IGNORECASE
)
_CONDITION: Final = re.compile(
    r"\b(?:if|unless|provided that|in case|assuming|so long as|as long as|on condition that"
    r"|were\s(?:[A-Za-z]+\s){1,3}to|should\s(?:[A-Z]\w+|the|it|they|talks)\s\w+)\b"
    r"|^(?:should|were)\b",
    re.IGNORECASE,
)
_REAL_IF: Final = re.compile(r"\b(?:if)\b(?!\s(?:any|not|only|at all))", re.IGNORECASE)
_HEDGE: Final = re.compile(
    r"""\b(?:reportedly|apparently|allegedly|possibly|perhaps|likely|unlikely|probably|potentially
    |rumou?r(?:s|ed)?|speculation|purportedly|tentative(?:ly)?|under[ ]consideration|in[ ]principle
    |mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|(?:a|two|three|several)?[ ]?
    (?:person|people|sources?|officials?)[ ](?:who[ ](?:was|were|is|are)[ ])?familiar
    |sources?[ ]sa(?:y|ys|id))\b""",
    re.VERBOSE | re.IGNORECASE,
)
_ANONYMOUS: Final = re.compile(
    r"\bsources?\b|\bfamiliar with\b|\bpe(?:rson|ople) (?:briefed|close|with knowledge)|\banonym"
    r"|\bunnamed\b|\bnot authori[sz]ed\b|\bwho (?:asked|declined|spoke on)\b|^(?:an? |one |two )?"
    r"(?:aides?|insiders?|diplomats?)$",
    re.IGNORECASE,
)
_ACCORDING: Final = re.compile(
    r"\b(?P<verb>according to|citing|quoted by|as reported by|per)\s"
    r"(?P<who>[^,;.]{2,90}(?:\.[A-Z]\.?[^,;.]{0,60})?)",
    re.IGNORECASE,
)
_SUBJECT_STOP: Final = re.compile(
    r"[,;:—\"“”]|\b(?:that|which|who|after|before|while|because|if|and then|but|said|says)\b"
    # "talks go on as Ito says": not "as part of", "as well as".
    r"|\bas(?=\s(?-i:[A-Z]))",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"^(?:and|but|yet|so|meanwhile|however|still|also|then|,)\s+", re.IGNORECASE
)
_POSTPOSED: Final = re.compile(
    r"\s{1,3}(?P<who>(?:[A-Z][\w.'-]*|the|a|an|of|for|[a-z]+)(?:\s[\w.'-]+){0,9})"
)


#: What is set between commas behind a subject: ", Ito Sato, ", ", who leads the team, ".
_INSET: Final = re.compile(
    r",\s(?P<inset>[A-Z][^,;:\"]{2,60}|(?:the|an?|who|which)\s[^,;:\"]{2,90}),\s$"
)
#: Behind a verb whose teller stands before it: "told the press", "said on Friday".
_TOLD_WHOM: Final = re.compile(
    r"\s(?:(?:the\s)?(?:press|media|reporters|journalists|a\s\w+)|on|in|at|[A-Z][a-z]+day)\b|[.,]|$"
)
_STOPS: Final = re.compile(r"[,;\"]|$")


def _negations(text: str) -> tuple[Negation, ...]:
    out = []
    for match in _NEGATION.finditer(text):
        stop = _SCOPE_END.search(text, match.end())
        end = stop.start() if stop else len(text)
        out.append(Negation(match.group().strip().lower(), match.start(), match.end(), end))
    return tuple(out)


def _source_before(text: str, verb_start: int) -> tuple[int, int]:
    """The subject of a saying verb: back to the nearest border, at most 120 characters."""
    low = max(0, verb_start - 120)
    start = low
    for match in _SUBJECT_STOP.finditer(text, low, verb_start):
        start = match.end()
    while start < verb_start and not text[start].isalnum():
        start += 1
    lead = _LEAD.match(text, start)
    if lead and lead.end() < verb_start:
        start = lead.end()
    if text[max(0, start - 5) : start] == " who " and text[start - 6 : start - 5] != ",":
        start = _source_before(text, start - len(" who"))[0]  # "An aide who asked not to be named"
    end = verb_start
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _tells_more(text: str, verb: Verb, found: tuple[Verb, ...]) -> bool:
    """Whether what is said follows: not "..., up a third, said Ito", where the teller does."""
    stop = _STOPS.search(text, verb.end)
    last = stop.start() if stop is not None else len(text)
    return any(v.finite and verb.end < v.start < last for v in found)


def _attribution(text: str, found: tuple[Verb, ...]) -> Attribution | None:
    for verb in found:
        if verb.lemma not in _REQUESTS and is_telling(text, verb):
            start, end = _source_before(text, verb.start)
            inset = _INSET.search(text, max(0, verb.start - 100), verb.start)
            if inset is not None and (
                _tells_more(text, verb, found) or _TOLD_WHOM.match(text, verb.end)
            ):
                head = _source_before(text, inset.start())[0]
                # "Ito's envoy, Sato, said": not Ito
                owner = text.rfind("'s ", head, inset.start())
                start, end = owner + len("'s ") if owner >= 0 else head, inset.end("inset")
            if start >= end:
                after = _POSTPOSED.match(text, verb.end)
                if after is None:
                    continue
                start, end = after.span("who")
            who = text[start:end]
            anonymous = bool(_ANONYMOUS.search(who))
            return Attribution(verb.lemma, verb.start, verb.end, who, start, end, anonymous)
    match = _ACCORDING.search(text)
    if match is None:
        return None
    who = match.group("who")
    return Attribution(
        match.group("verb").lower(),
        *match.span("verb"),
        who.strip(),
        match.start("who"),
        match.start("who") + len(who.rstrip()),
        bool(_ANONYMOUS.search(who)),
    )


def governing(found: tuple[Verb, ...]) -> Verb | None:
    """The verb that carries the clause: the first finite one that does not say or believe."""
    finite = [verb for verb in found if verb.finite]
    for verb in finite:
        if verb.lemma not in SAYING and verb.lemma not in BELIEVING:
            return verb
    ahead = [verb for verb in found if verb.tense is Tense.FUTURE]
    if ahead and finite and finite[0].lemma in BELIEVING:
        return ahead[0]
    return finite[0] if finite else (found[0] if found else None)


@lru_cache(maxsize=1024)
def features(text: str) -> Features:
    """Features of English *text*. Pure: the cache only saves time."""
    found = verbs(text)
    main = governing(found)
    negations = _negations(text)
    condition = _CONDITION.search(text)
    real = condition is not None and (
        not condition.group().lower().startswith("if") or bool(_REAL_IF.search(text))
    )
    return Features(
        verbs=found,
        tense=main.tense if main else Tense.NONE,
        modal=main.modal if main else Modal.NONE,
        negated=bool(main and (main.negated or _governs(negations, main))),
        negations=negations,
        conditional=real,
        hedges=tuple(m.group().strip().lower() for m in _HEDGE.finditer(text)),
        belief=any(verb.lemma in BELIEVING for verb in found),
        attribution=_attribution(text, found),
    )


def _governs(negations: tuple[Negation, ...], verb: Verb) -> bool:
    """Whether a verb of refusing or denying governs *verb*."""
    return any(
        n.start < verb.start < n.scope_end
        and n.cue.split()[0][:4] in {"deni", "deny", "refu", "decl", "fail", "rule"}
        for n in negations
    )
