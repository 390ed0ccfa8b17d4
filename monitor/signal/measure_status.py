"""How far along a measure is, from the verbs and words around it."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from monitor.model import Certainty, Status
from monitor.signal.at_once import at_once_en
from monitor.signal.deeds import OR_ELSE
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot, acts_in, ahead, participle, past
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lexicon import Hit
from monitor.signal.measure_asked import (
    IN_PRINCIPLE,
    asked_about,
    begun_by_other,
    imperative,
    left_open,
    preparing,
    talked_of,
    told_off,
    whose_decision,
)
from monitor.signal.measure_begun import goes_up, in_force_there, under_way
from monitor.signal.measure_known import goods_named, known_deal, only_which
from monitor.signal.measure_unlikely import THREAT
from monitor.signal.measure_void import ASKED_FOR, own_wish, void
from monitor.signal.refusals import REFUSED, refusal
from monitor.signal.said_would import (
    on_condition,
    said_it_would,
    undertaken,
    word_kept,
    would_by_proposal,
)
from monitor.signal.scene import Line
from monitor.signal.verbs_above import done_by_others, verbs_above

#: "will leave 24 points of its tariff suspended": done by the verb before.
_LEFT: Final = re.compile(r"\b(?:leav|left|keep|kept|hold|held)\w*\b[^,;:]{0,80}$", re.IGNORECASE)
#: "goods already face 50%": what stands, beside which something new is told.
_TO_RISE: Final = re.compile(
    r",\s(?:which|that|but it|and it|a rate that)\s(?:will|would|is to|is due to|is set to)\s"
    r"(?:go up|rise|increase|climb|double|triple|be raised|fall|be cut|drop)\b",
    re.IGNORECASE,
)
#: "pay only the surcharge"
_PAYS_ONLY: Final = re.compile(r"\s(?:only|just|merely)\s")
#: "pay the 15% duty that Xland put on them in May": one that is known of.
_KNOWN: Final = re.compile(
    r"\sthe\s(?:[\w.%-]+\s){1,4}(?:that|which)\s(?:the\s)?(?:[\w.'-]+\s){1,3}(?:had\s|has\s)?"
    r"(?:impos|put|set|levi|slapp|introduc|announc)\w*\b"
)
_STANDS: Final = re.compile(r"\b(?:already|currently|at present)\s$", re.IGNORECASE)
#: "publishes a list for a possible tariff rise": what is listed is not decided.
_POSSIBLE: Final = re.compile(
    r"\b(?:possible|potential|prospective|proposed|would-be)\s(?:[\w%.-]+\s){0,4}$", re.IGNORECASE
)
_LISTS: Final = re.compile(r"list(?:s|ed|ing)?", re.IGNORECASE)
#: "lists goods for a 10% duty": which ones are to bear it.
_FOR_DUTY: Final = re.compile(r"\sfor\s[^,;:]{0,30}$")
_KEEP: Final = re.compile(
    r"\b(?:keep|keeps|kept|continue|continues|continued)\s+(?:to\s+)?(?!dumping)\w+ing?\b",
    re.IGNORECASE,
)
_READY: Final = re.compile(
    r"(?i)\b(?:ready|prepar(?:ed|ing|es)|set)\s+to\b(?!\s(?:expire|lapse|end|run out)\b)"
)
#: "starts process for duties"
_PROCESS: Final = re.compile(
    r"\b(?:(?:start|begin|launch|open)(?:s|es|ed)?|beg[au]n) (?:the |a )?process\b"
    r"|\b(?:la(?:ys?|id|ying)|prepar(?:es?|ed|ing)) (?:the )?ground(?:work)?\b"
    r"|\blook(?:s|ed|ing) (?:at|into)\b",
    re.IGNORECASE,
)
#: Verbs of an act that is still to come into force.
_ONLY_SAID: Final = frozenset(
    ["announce", "unveil", "propose", "order", "sign", "publish", "release", "reveal", "detail"]
)
#: Verbs that tell of the past in the words of the present.
_SAME_IN_PAST: Final = frozenset({"put", "hit", "set"})
#: "Yland's delay of duties"
_SOMEBODYS: Final = re.compile(r"(?:'s?|\b(?:its|his|their))\s(?:[\w-]+\s)?$")
_EASING: Final = frozenset(
    {"suspend", "extend", "remove", "lower", "allow", "delist", "agree", "create", "buy"}
)
#: Sub-kinds that an end of something brings in: nothing of theirs is taken away.
BROUGHT_IN: Final = frozenset(
    {"de_minimis_change", "import_ban", "plant_delisting", "control_rule", "licence_regime"}
)
_MOOT: Final = frozenset(
    """consider mull weigh eye study discuss explore seek moot plan propose recommend float
    examine prepare debate ponder contemplate draft intend""".split()
)
#: Who signs a law that "could" bar firms has decided it, whatever comes of it.
_ENACTING: Final = frozenset({"sign", "enact"})
#: "lets carriers resume deliveries": what is let happen is done by who lets it.
_LETTING: Final = frozenset({"allow", "let", "permit", "clear"})
#: What a rule may say that somebody must do; any other "must" and "should" is a wish.
_OBLIGES: Final = frozenset({"require", "face", "deposit", "obtain", "list", "bar", "force"})
#: Behind these another does what comes; "cuts after Xville have lifted sales" are its own doing.
_OWN_SUBJECT: Final = re.compile(r"\b(?:as|while|when|because|though|although|if|until)\b")
#: "signed a deal to lift the ban"
_SIGNED_TO: Final = re.compile(
    r"\b(?:sign|ink|initial)(?:s|ed)\b[^,;]{0,40}\b(?:agreement|deal|pact|accord|memorandum)"
    r"\sto\s(?:\w+\s)?$",
    re.IGNORECASE,
)
#: What a done act leaves behind; an act of another sort is only announced.
DONE_BY: Final = {
    "suspend": Status.SUSPENDED,
    "extend": Status.EXTENDED,
    "remove": Status.REMOVED,
    "delist": Status.REMOVED,
}
DONE: Final = frozenset(DONE_BY.values())
#: "its suspension will remain in place for another year"
_LASTING: Final = frozenset({"last", "run", "remain", "stay", "continue", "hold", "go"})
_FOUND: Final = frozenset({"find", "determine"})
#: Acts that tell how a measure itself comes and goes.
_STANDING: Final = frozenset({"stand", "effect", "expire", "start"})


@dataclass(frozen=True, slots=True)
class Standing:
    """Status of a measure, with what else the words around it say."""

    status: Status
    certainty: Certainty = Certainty.CERTAIN
    cues: frozenset[str] = frozenset()
    condition: str | None = None
    reiteration: bool = False
    #: The act itself is the taking effect.
    effect: bool = False


def standing(spot: Spot, act: Hit, name: str) -> Standing | None:
    """Status of the act *name* on the spot's measure; None where nothing is done or meant."""
    if own_wish(spot, act):
        return Standing(Status.PROPOSED, Certainty.PROBABLE, _cues(spot, act, name))
    above = verbs_above(spot.line, spot.clause, act) if name == "extend" else []
    refused = refusal(spot, act, verb_of(spot.line, act), {v.lemma for v in above})
    if name == "extend" and refused is not None:
        return Standing(refused, cues=_cues(spot, act, name) | {REFUSED})
    noun = name in _FOUND and "noun" in act.classes
    if noun and any(ahead(v) for v in verbs_above(spot.line, spot.clause, act)):
        return None  # "is expected to release its determination on DAY": a date to watch
    told = _told(spot, act, name)
    if told is not None and in_force_there(spot, act, name):
        return Standing(Status.IN_EFFECT, cues=told.cues | {"standing"}, effect=True)
    if told is not None and left_open(spot.line, act):
        return Standing(Status.PROPOSED, Certainty.PROBABLE, told.cues)
    return told


def _told(spot: Spot, act: Hit, name: str) -> Standing | None:
    line, clause = spot.line, spot.clause
    verb = verb_of(line, act)
    lemmas = {v.lemma for v in verbs_above(line, clause, act) if not done_by_others(line, v)}
    nothing = void(spot, act, name, lemmas) or imperative(spot, act)
    if nothing or begun_by_other(spot, act, name) or _musing(act, verb):
        return None
    cues = _cues(spot, act, name)
    if _is_threat(spot, act, name, lemmas) or (name == "face" and or_else(line, act)):
        condition = next(
            (c.text for c in line.sentence.clauses if c.kind is ClauseKind.CONDITIONAL), None
        )
        return Standing(Status.THREATENED, Certainty.PROBABLE, cues, condition)
    if told_off(line, act):
        return _firm(spot, act, name, cues)
    if verb is not None and verb.negated:
        return Standing(Status.EXPIRED, cues=cues) if name == "expire" else None
    let = name == "allow" and bool(lemmas & _LETTING)
    if verb is not None and verb.modal is Modal.WISH and not (let or _commanded(line, act)):
        return None
    if verb is not None and verb.modal is Modal.MUST and name not in _OBLIGES:
        return None
    if _would_only(spot, verb, name):
        return Standing(Status.PROPOSED, Certainty.PROBABLE, cues)
    asks = name in ASKED_FOR and verb is not None and verb.lemma == "seek"
    # "discussed the duties imposed in May": those are there.
    settled = asks or "participle" in cues
    if not settled and (name == "propose" or _is_proposal(spot, act, verb, lemmas)):
        return Standing(Status.PROPOSED, Certainty.PROBABLE, cues)
    would = verb is not None and verb.modal is Modal.WOULD
    listed = would and not _of_deal(spot) and goods_named(line, spot.clause)
    enacted = bool(lemmas & _ENACTING) and "propose" not in act.acts
    if verb is not None and not enacted and (verb.modal is Modal.MAY or listed):
        return Standing(Status.PROPOSED, Certainty.POSSIBLE, cues)
    return _firm(spot, act, name, cues)


def _is_done(verb: Verb | None) -> bool:
    """Whether the verb tells that it was done, not only announced or ordered."""
    if verb is None or verb.lemma in _ONLY_SAID:
        return False
    return past(verb) or (verb.finite and verb.lemma in _SAME_IN_PAST)


def _is_deed(line: Line, act: Hit, name: str) -> bool:
    """Whether the act is told as done: by a verb of the past, or as somebody's deed."""
    if "noun" in act.classes and _SOMEBODYS.search(line.text(line.sentence.at, act.start)):
        return True
    return name in {"impose", "raise", "hit", "lower", "retaliate"} and _is_done(verb_of(line, act))


def _cues(spot: Spot, act: Hit, name: str) -> frozenset[str]:
    line = spot.line
    cues = {"immediate"} if at_once_en(line.sentence.text) else set()
    if _does_something(spot, act):
        # "the ban forces firms to rethink": what it does, not that it comes.
        cues.add("subject")
    kept = _LEFT.search(line.text(line.sentence.at, act.start)) is not None
    verb = verb_of(line, act)
    if verb is not None and verb.lemma in _ONLY_SAID and verb.tense is Tense.FUTURE:
        # "to announce them on Monday": the day of the word.
        cues.add("said_then")
    if name == "effect":
        cues.add("effect")
    elif _is_deed(line, act, name):
        cues.add("done")
    if act.start >= spot.hit.end and participle(line, act) and not kept:
        # "the duties imposed in May": the participle only says which.
        cues.add("participle")
        if spot.frame.kind == "AGREEMENT" and known_deal(spot, act):
            cues.add("standing")
    elif whose_decision(line, act):
        cues.add("presumed")
    which = only_which(spot, act, name)
    stands = _STANDS.search(line.text(line.sentence.at, act.start))
    only = _PAYS_ONLY.match(line.text(act.end, spot.hit.start))
    known = _KNOWN.match(line.text(act.end, line.end))
    rises = _TO_RISE.search(line.text(spot.hit.end, line.end))
    if which or (name == "face" and (stands or only or known or rises)):
        cues.add("standing")
    return frozenset(cues)


def _commanded(line: Line, act: Hit) -> bool:
    """Whether it is ordered, not only wished: "orders firms to stop sales"."""
    return any("force" in hit.acts and hit.end <= act.start for hit in line.hits)


def _musing(act: Hit, verb: Verb | None) -> bool:
    """Whether somebody only would, or might, think about it: "would consider duties"."""
    if verb is None or "propose" not in act.acts:
        return False
    return verb.modal in {Modal.WOULD, Modal.MAY}


def _does_something(spot: Spot, act: Hit) -> bool:
    """Whether the measure's noun is the subject of a verb that tells what it does to others."""
    line, hit = spot.line, spot.hit
    if line.sentence.language == "zh" or "noun" not in act.classes or participle(line, act):
        return False
    at = line.sentence.at
    first, last = min(act.start, hit.start) - at, max(act.end, hit.end) - at
    if any(v.start < act.end - at and act.start - at < v.end for v in line.whole().verbs):
        return False
    low = spot.clause.at - at
    if any(low <= v.start and v.end <= first for v in line.whole().verbs):
        return False
    verb = next((v for v in line.whole().verbs if v.finite and v.start >= last), None)
    if verb is not None and _OWN_SUBJECT.search(line.text(act.end, verb.start + at)):
        return False  # "rid of the tag as Xland lifts the charge": another's deed
    if verb is None or verb.passive or verb.lemma in {"", "be"}:
        return False
    if verb.modal is Modal.WILL and verb.lemma in _LASTING:
        return False
    words = line.text(act.end, verb.start + at) if act.end <= verb.start + at else ""
    # A headline's past may leave out "was": "pause extended"; who "hits" does it to others.
    own = _STANDING | ({*spot.frame.acts} - {"hit"} if verb.tense is Tense.PAST else set())
    told = any(
        h.start < verb.end + at and verb.start + at < h.end and not own.isdisjoint(h.acts)
        for h in line.hits
    )
    return not told and "," not in words and ":" not in words and ";" not in words


def _firm(spot: Spot, act: Hit, name: str, cues: frozenset[str]) -> Standing:
    """An act that is decided: announced, in effect, expired or over."""
    verb = verb_of(spot.line, act)
    clause = spot.clause
    reiteration = _kept_on(spot, act)
    done = past(verb) or (verb is not None and verb.tense is Tense.PRESENT)
    if name == "expire":
        # A headline's last word may be a verb that no rule of verbs knows for one.
        done = done or (verb is None and spot.line.is_title)
        return Standing(Status.EXPIRED if done else Status.ANNOUNCED, cues=cues)
    start = _taking_effect(spot, act)
    if start is not None:
        verb, cues = verb_of(spot.line, start), cues | {"effect"}
        done = past(verb) or (verb is not None and verb.tense is Tense.PRESENT)
    if name == "effect" or start is not None:
        done = done or verb is None
        return Standing(Status.IN_EFFECT if done else Status.ANNOUNCED, cues=cues, effect=True)
    if goes_up(spot, act, verb):
        return Standing(Status.IN_EFFECT, cues=cues | {"effect"}, effect=True)
    begun = under_way(spot, act, name, verb)
    if begun is not None:
        return Standing(Status.IN_EFFECT, cues=cues | begun)
    if name == "face":
        return Standing(Status.ANNOUNCED, cues=cues)
    if "immediate" in cues and name not in DONE_BY:
        return Standing(Status.IN_EFFECT, cues=cues)
    if reiteration and name != "extend":
        return Standing(
            Status.ONGOING if name == "buy" else Status.IN_EFFECT, cues=cues, reiteration=True
        )
    if _SIGNED_TO.search(spot.line.text(clause.at, act.start)):
        return Standing(Status.SIGNED, cues=cues)
    return Standing(Status.ANNOUNCED, cues=cues)


def _taking_effect(spot: Spot, act: Hit) -> Hit | None:
    """The verb in "the tariff cuts take effect": the noun is no act of today."""
    line, at = spot.line, spot.line.sentence.at
    if any(v.start < act.end - at and act.start - at < v.end for v in line.whole().verbs):
        return None
    first = max(act.end, spot.hit.end)
    return next(
        (
            hit
            for hit in line.hits
            if "effect" in hit.acts
            and ("noun" in act.classes or _describes(line, act, spot.hit))
            and hit.start >= first
            and "," not in line.text(first, hit.start)
            and line.inside(spot.clause, hit.start)
        ),
        None,
    )


def _describes(line: Line, act: Hit, hit: Hit) -> bool:
    """Whether the word only describes what comes into force: "lower US duties take effect"."""
    word = line.text(act.start, act.end).lower()
    return act.end <= hit.start and word in {"lower", "lowered", "reduced", "suspended"}


def _kept_on(spot: Spot, act: Hit) -> bool:
    """Whether the act is what goes on: "keeps charging", not "keep talking, cut duties"."""
    first = spot.clause.at
    words = spot.line.text(first, max(act.end, spot.hit.end))
    return any("," not in words[found.end() :] for found in _KEEP.finditer(words))


def verb_of(line: Line, act: Hit) -> Verb | None:
    """The verb group that the act's words are, or that governs them."""
    found = line.whole()
    start, end = act.start - line.sentence.at, act.end - line.sentence.at
    for verb in found.verbs:
        if verb.start < end and start < verb.end:
            return verb
    return found.verb_at(start)


def _is_threat(spot: Spot, act: Hit, name: str, lemmas: set[str]) -> bool:
    line, verb = spot.line, verb_of(spot.line, act)
    if name != "threaten" and word_kept(line, act):
        return False
    if name == "threaten" or lemmas & THREAT:
        return True
    eases = name in _EASING and spot.frame.acts.get(name) not in BROUGHT_IN | {"export_ban"}
    if eases or (verb is not None and verb.modal is Modal.WOULD and _of_deal(spot)):
        return False
    acts = acts_in(line, spot.clause)
    if any(n == "threaten" and h.end <= spot.hit.start and h is not act for n, h in acts):
        return True
    if verb is None:
        return False
    # "list to grow if ...": a headline's "to" is its "will".
    to_do = line.is_title and line.text(act.start - len("to "), act.start) == "to "
    ahead = to_do or verb.modal in {Modal.WILL, Modal.MAY} or verb.tense is Tense.FUTURE
    begins = ahead or (name == "effect" and verb.tense is Tense.PRESENT)
    would = verb.modal is Modal.WOULD and not (
        said_it_would(spot, verb) or goods_named(line, spot.clause) or would_by_proposal(spot, act)
    )
    elect = begins and "resident-elect " in line.sentence.text
    return would or elect or (ahead and on_condition(line, act.end))


def _would_only(spot: Spot, verb: Verb | None, name: str) -> bool:
    """Whether it is only said that duties would be eased, or a deal be kept, by nobody who can."""
    if verb is None or verb.modal is not Modal.WOULD:
        return False
    if _of_deal(spot):
        return not undertaken(spot, verb)
    return name in _EASING and not said_it_would(spot, verb, eased=True)


def _of_deal(spot: Spot) -> bool:
    """Whether it is about what both undertake, which nobody threatens."""
    return spot.frame.kind == "AGREEMENT"


def or_else(line: Line, act: Hit) -> bool:
    """As in "must supply magnets or face duties": what comes if not."""
    return bool(OR_ELSE.search(line.text(line.sentence.at, act.start)))


def _is_proposal(spot: Spot, act: Hit, verb: Verb | None, lemmas: set[str]) -> bool:
    line, clause = spot.line, spot.clause
    if act.acts == {"propose"} or lemmas & _MOOT or preparing(spot, act):
        return True
    # "is examining whether they broke the law": that is the case itself.
    if verb is not None and (
        (verb.lemma in _MOOT and "probe" not in act.acts)
        or (verb.modal is Modal.WOULD and would_by_proposal(spot, act))
    ):
        return True
    words = line.text(clause.at, clause.at + len(clause.text))
    before = line.text(clause.at, act.start)
    before_it = line.text(act.end, spot.hit.start)
    if "noun" in act.classes and act.end <= spot.hit.start and asked_about(before):
        return True
    if not act.acts & _EASING and _POSSIBLE.search(line.text(clause.at, spot.hit.start)):
        return True
    if _LISTS.fullmatch(line.text(act.start, act.end)) and _FOR_DUTY.search(before_it):
        return True
    if _PROCESS.search(line.text(clause.at, spot.hit.start)):
        return True
    if "offer" in lemmas and not _of_deal(spot):
        return True
    # A deal that is reached "in principle" is reached.
    open_still = IN_PRINCIPLE.search(words) and not (
        spot.frame.kind == "AGREEMENT" and not ahead(verb)
    )
    # "The duties are set to rise": it is the duty that comes, and nobody who only plans it.
    ready = act.start <= spot.hit.start and not act.acts & _STANDING and _READY.search(before)
    return bool(open_still or talked_of(before) or ready)
