"""Whether something between a verb and a later trigger takes the trigger away from it."""

from __future__ import annotations

import re
from typing import Final

from monitor.model.vocabulary import LEVIED
from monitor.signal.befallen import OVER_NOUNS
from monitor.signal.bystanders import MEASURES
from monitor.signal.draft import (
    Spot,
    past,
)
from monitor.signal.grammar import Verb
from monitor.signal.lexicon import Hit
from monitor.signal.measure_item import is_part, verb_part
from monitor.signal.measure_known import no_act_on
from monitor.signal.scene import Line

#: "halts shipments with an export ban": the ban is the means.
_MEANS: Final = re.compile(r"\bwith\b")
#: Words that set the rest beside what the verb does.
ASIDE_OF: Final = re.compile(
    r"\b(?:over|amid|despite|about(?! \d)|(?<!such )as(?! well)|since|before|because|ahead of"
    r"|in the (?:wake|aftermath|face) of"
    r"|under|thanks to|due to|blaming|citing|(?<=, )(?:answering|countering|avenging)"
    r"|(?:decision|vote|ruling|verdict|report|hearing|debate)s? (?:on|over|to))\b",
    re.IGNORECASE,
)
_NOT_FROM: Final = frozenset({"restrict", "impose", "raise", "hit"})
#: What firms and banks cut or raise.
_OWN_OBJECT: Final = re.compile(
    r"\b(?:prices?|forecasts?|outlook|guidance|profits?|jobs|output|production|growth|spending"
    r"|dividends?|grip|workforce|deficit|surplus|stakes?|tone|stance|rhetoric|language|line)\b",
    re.IGNORECASE,
)
#: The figures of a firm, whatever the measure that it blames for them.
_OF_A_FIRM: Final = re.compile(
    r"\b(?:sales|revenues?|earnings|profits?|forecasts?|outlook|guidance|estimates?|targets?|margins?"
    r"|dividends?|jobs|workforce|headcount|ratings?|capex|prices?)\b"
)
_OF_FIGURES: Final = frozenset({"lower", "raise", "suspend"})
#: What is written, asked or run about measures: "begins a review of", "launches a website on".
_WORK_ABOUT: Final = re.compile(
    r"\b(?:reviews?|stud(?:y|ies)|surveys?|papers?|reports?|data|figures|statistics|analys[ie]s"
    r"|bulletins?|guides?|guidance|websites?|portals?|hotlines?|trackers?|tools?|campaigns?"
    r"|investigations?|probes?|inquir(?:y|ies)"
    r"|hearings?|petitions?|lawsuits?|suits?|funds?|task force|workshops?)"
    r" (?:on|of|about|into|against|over|for|to)\b",
    re.IGNORECASE,
)
_PUTS: Final = re.compile(r"(?:put|plac|bring|brought)(?:s|es|ed|ing|ting)?", re.IGNORECASE)
_UNDER_IT: Final = re.compile(r"\bunder\s(?:an?|the|new|its)\s(?:[\w.%-]+\s){0,4}[\w.-]{0,8}$")
_WITH: Final = re.compile(r"\b(?:with|by|through|via|against|in the form of)\b")
#: Verbs that take no object: what rises is named before them.
_RISING: Final = frozenset({"fall", "rise", "climb", "jump", "go"})
_COST_OF: Final = re.compile(
    r"^\s(?:up\s)?for\b|\b(?:costs?|bills?|prices?|loss(?:es)?|pressure|questions?|calls?)\b"
)
#: "in retaliation for the duty"
_IN_RETURN_FOR: Final = re.compile(r"\s(?:for|to|against|over)\b")
#: A rise that is somebody's, or one that is matched.
_OF_OTHERS: Final = re.compile(
    r"'s?\s(?:[\w%-]+\s){0,2}$|\b(?:answer|match|counter|meet|repay)\w*\s(?:[\w.'%-]+\s){0,3}$",
    re.IGNORECASE,
)
_PLAN_FOR: Final = re.compile(
    r"\s(?:[\w-]+\s){0,2}(?:process|steps?|work|groundwork)\s(?:for|on|towards?)\b", re.IGNORECASE
)
_BECAUSE_OF: Final = re.compile(r"\s(?:on|after|amid|under|following|as)\s")
_KEPT_FROM: Final = re.compile(r"\s(?:off\s)?from\s(?:[\w'-]+\s){0,4}$")
_OUT_OF: Final = re.compile(r"\bfrom\b")
#: What is given no more where one stops doing so: "stops granting licences".
_GIVEN: Final = frozenset({"hand", "allow"})
_NO_MORE: Final = re.compile(
    r"\b(?:stop|halt|cease|suspend|freez|paus|quit|end)(?:s|es|ed|ped|ing|ping|e|d)?\s$"
    r"|\b(?:refus|declin)(?:es|ed|ing|e)\sto\s$",
    re.IGNORECASE,
)

#: "its suspension of curbs on exports": the curbs, and not what they are on.
_OF_CURBS: Final = frozenset({"suspend", "narrow", "restrict"})
_CURBS_ON: Final = re.compile(r"\b(?:curbs|controls|restrictions|limits|bans?)\s(?:on|over)\b")


def _stopped(line: Line, act: Hit, name: str) -> bool:
    """Whether the act is one that is done no more: "stops issuing", "refuses to grant"."""
    return (
        name in _GIVEN
        and _NO_MORE.search(line.text(max(line.sentence.at, act.start - 20), act.start)) is not None
    )


#: Nouns that say of what they are.
_NOUN_OF: Final = re.compile(
    r"(?:an |the )?(?:end|halt|freeze|stay|deferral|postponement|deferment|abolition|cancellation"
    r"|elimination|termination|revocation|rescission|phase-out|phasing-out|opening|start|beginning"
    r"|launching|initiating|decreases?|trimming|relaxation|loosening|halving|expansion|widening"
    r"|tripling|quadrupling|raising|stepping-up|conclusion|suspension|withdrawal|dropping)"
    r" (?:of|to|in|on)",
    re.IGNORECASE,
)


def _of_other(line: Line, act: Hit, hit: Hit) -> bool:
    """As in "the end of the talks, tariffs rise", "duties lead to a halt in orders"."""
    if "noun" not in act.classes or not _NOUN_OF.fullmatch(line.text(act.start, act.end)):
        return False
    if act.start >= hit.end:
        return True
    between = [other for other in line.hits if act.end <= other.start and other.end <= hit.start]
    begun = any(
        other.acts and "noun" not in other.classes and party.end + 1 == other.start
        for other in between
        for party in line.parties
    )
    return begun or "," in line.text(act.end, hit.start)


def parted(spot: Spot, act: Hit, name: str) -> bool:
    """Whether something between a verb and a later trigger takes the trigger away from it."""
    line, hit = spot.line, spot.hit
    if act.end > hit.start or line.sentence.language == "zh" or spot.frame.claims:
        return _of_other(line, act, hit)
    between = line.text(act.end, hit.start)
    if (
        no_act_on(spot, act, name, between)
        or (name != "subject_to" and _of_something_else(line, act, name, between))
        or _WORK_ABOUT.search(between)
        or _of_other(line, act, hit)
        or (name in _OF_CURBS and "export_word" in hit.classes and _CURBS_ON.search(between))
        or (between.startswith(",") and _has_own_subject(line, act))
    ):
        return True
    kept_out = spot.frame.kind == "EXPORT_CONTROL" and _kept_from(line, act, hit)
    if name in _NOT_FROM and "origin" not in hit.classes and _OUT_OF.search(between):
        return not kept_out
    if spot.frame.kind in LEVIED and name != "subject_to" and _OWN_OBJECT.search(between):
        return True
    own = verb_part(line, act)
    if (
        own is not None
        and own.lemma in _RISING
        and name != "joined"
        and not line.text(act.start, act.end).lower().endswith(" with")
    ):
        return True
    at = line.sentence.at
    for verb in line.whole().verbs:
        if not act.end <= verb.start + at or verb.end + at > hit.start:
            continue
        if any(h.start <= verb.start + at < h.end and not h.acts for h in line.hits):
            continue  # "forced-labour duties": part of a name
        infinitive = not verb.finite and not past(verb) and not verb.lemma.endswith("ing")
        other = next((h for h in line.hits if is_part(line, verb, h) and h.acts), None)
        mine = other is not None and any(n in spot.frame.acts for n in other.acts)
        if (verb.finite or (infinitive and not _is_gerund(line, verb))) and not mine:
            return True
    return False


def _has_own_subject(line: Line, act: Hit) -> bool:
    """As in a headline's "duty halved, port fees waived": the duty is what was halved."""
    words = line.text(act.start, act.end)
    return (
        line.is_title
        and words.endswith("ed")
        and any(0 < act.start - h.end <= 2 and h.classes & MEASURES for h in line.hits)
    )


def _kept_from(line: Line, act: Hit, hit: Hit) -> bool:
    """Whether a side is kept from the goods: "bars Xland from advanced chips"."""
    return any(
        p.kind == "side"
        and act.end <= p.start < hit.start
        and _KEPT_FROM.match(line.text(p.end, hit.start)) is not None
        for p in line.parties
    )


def _of_something_else(line: Line, act: Hit, name: str, between: str) -> bool:
    """As in "faces higher costs from duties", "sales drop on curbs": the measure is the cause."""
    if name in _OF_FIGURES and _OF_A_FIRM.search(between):
        return True
    aside = name != "probe" and ASIDE_OF.search(_without_under(line, act, between)) is not None
    if aside or _stopped(line, act, name):
        return True
    if name != "propose" and _PLAN_FOR.match(between):
        return True  # "begins steps towards duties": they are planned
    if name == "face":
        return _COST_OF.search(between) is not None
    if name == "retaliate" and "verb" not in act.classes and _IN_RETURN_FOR.match(between):
        return True
    if (
        name == "raise"
        and "noun" in act.classes
        and _OF_OTHERS.search(line.text(line.sentence.at, act.start))
        and _MEANS.search(between)
    ):
        return True  # "answers Yland's hike with duties"
    if name == "retaliate" and "verb" in act.classes:
        # "answers duties with a complaint": the duties are what is answered
        return _WITH.search(between) is None and not line.how
    undoes = name in {*OVER_NOUNS, "lower"}
    if undoes and _MEANS.search(between):
        return True
    alone = " " not in line.text(act.start, act.end)
    return undoes and alone and _BECAUSE_OF.match(between) is not None


def _without_under(line: Line, act: Hit, between: str) -> str:
    """*between*, of "puts chips under a duty" up to "under": what they are put under is meant."""
    puts = _PUTS.fullmatch(line.text(act.start, act.end)) is not None
    under = _UNDER_IT.search(between) if puts else None
    return between if under is None else between[: under.start()]


def _is_gerund(line: Line, verb: Verb) -> bool:
    return line.sentence.text[verb.start : verb.end].lower().endswith("ing")
