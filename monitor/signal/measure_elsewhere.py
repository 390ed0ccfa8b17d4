"""Acts done to something else than the measure beside them: a day, goods, another's duties."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from monitor.signal.draft import Spot, ahead, has_class
from monitor.signal.endings import was_to_end
from monitor.signal.grammar import Modal, Tense
from monitor.signal.impose_ground import MAY_HIT
from monitor.signal.lexicon import Hit
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line

#: "buys most of its indium there": what is usual, not an undertaking.
_HABIT: Final = re.compile(
    r"\s(?:much|most|half|nearly all|almost all|the bulk|a \w+|about [\w ]+) of\b", re.IGNORECASE
)
#: "duties begin to bite": what they do to others, not that they come.
_BEGINS_TO: Final = re.compile(r"\sto\s(?!apply|take effect|be\b)", re.IGNORECASE)
#: "farmers turn back to grain": nobody is turned back.
_TURNS: Final = re.compile(r"turn(?:s|ed|ing)? (?:back|away) (?:to|from)\b", re.IGNORECASE)
#: "is weighing the duties": thought is given to what is there already.
_KNOWN: Final = re.compile(
    r"['\"]?\s(?:the(?! (?:\w+est|most|first)\b)|existing|current|all|those|these)\s"
)
#: "postponed its final determination until DAY": not made yet.
_RULED_LATER: Final = re.compile(
    r"\b(?:postpon|delay|defer|push|extend)\w*\s(?:back\s)?(?:the |its |their |a )?"
    r"(?:[a-z-]+\s){0,3}$",
    re.IGNORECASE,
)
#: "importers pay the duty": on whom it falls, not that it comes.
_BORNE: Final = re.compile(
    r"(?:pay|bear|carry)(?:s|ing)?\s(?:(?:all|most|much|nearly all|part) of\s)?"
    r"(?:the|these|those|their|its|his|such)\s(?:[a-z]+\s)?",
    re.IGNORECASE,
)
_FIXES: Final = re.compile(r"sets?|fix(?:es|ed)?|schedules?|scheduled", re.IGNORECASE)
#: "sets April 30 vote on": a day is set, nothing else.
_SETS_DATE: Final = re.compile(
    r"\s(?:[\w.]+\s){0,3}?(?:vote|hearing|date|deadline|timetable)s?\b", re.IGNORECASE
)
#: Between the duties that somebody brings up and the one whom he speaks to.
_WITH_WHOM: Final = re.compile(
    r"^(?:(?!\b(?:on|against|for)\s(?:[\w.-]+\s)?goods|\bon\s[A-Z])[^;:.])*?"
    rf"(?:^|\b(?:{TALKS}|meetings?|call|conversation|dinner|session|summit|and [\w\s-]{{3,40}}))"
    r"\swith\s(?:[\w'’-]+\s){0,5}$"
)
#: "launches a review of duties": what is looked at.
_REVIEWED: Final = re.compile(
    r"\s(?:an?|the|its|their|another)\s(?:[\w-]+\s){0,3}?(?:review|study|assessment|examination|debate"
    r"|hearing|consultation|rethink|fight|row|case|website|portal|hotline)\s(?:of|into|on|over|about)\s"
    r"(?:the\s|its\s)?(?:[\w-]+\s){0,3}",
    re.IGNORECASE,
)
#: "the truce nears its end": the end is still to come.
_NEARS: Final = re.compile(
    r"\s(?:nears?|approach\w*|looms?|draws? near|comes? closer)\b", re.IGNORECASE
)
_NEARING: Final = re.compile(r"\b(?:near\w*|approach\w*|loom\w*)\s(?:its|their|the|an)?\s?$")
#: To do it is market business, to undertake it a state's.
_TRADES: Final = frozenset({"buy", "purchase", "book", "import", "snap"})
_TRADED: Final = re.compile(r"books|booked|snap(?:s|ped) up", re.IGNORECASE)
_JUDGES: Final = frozenset({"wto_org", "wto_panel"})
_LEVIED: Final = frozenset({"TARIFF", "CHARGE", "TRADE_REMEDY"})
#: "lets Xland hit goods", "allows it to impose"
_LETS: Final = re.compile(
    r"\b(?:let|allow|permit|authori[sz]|clear|entitl)\w*\s(?:[\w.'-]+\s){1,4}?(?:to\s)?$",
    re.IGNORECASE,
)
_TO_GET: Final = re.compile(
    r"\b(?:to|can|could|would) (?:get|have|see)\s(?:the|an?|its|their|that|this)\s"
    r"(?:[\w-]+\s){1,4}$"
)
#: What a firm is only looked into for.
_SUSPECTED: Final = re.compile(
    r"\b(?:suspicion of|suspected of|suspected|alleged(?:ly)?|allegations? of|accused of|possible"
    r"|potential(?:ly)?|may have|might have|if it|whether it)\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
#: Letters between an end and the day that it names.
_NEAR: Final = 40
#: Letters before an act in which it may be allowed.
_HEAD: Final = 60
#: "steps taken by the bureau", "takes a tighter grip": nobody is taken off a list.
_TAKEN_BY: Final = re.compile(
    r"taken\sby\b|(?:take[sn]?|took|taking)\s(?:(?:[\w'-]+\s){0,3}?['\"]?(?:measures?|steps?|actions?)\b"
    r"|(?![^.;]{0,120}?\b(?:off|from|out\sof)\s))",
    re.IGNORECASE,
)
#: "applications for licences have come in", "comments on the duties begin": no measure does.
_PAPERS: Final = re.compile(
    r"(?:[\w'-]+\s){0,4}?(?:applications?|comments?|request\w*|bids|replies|submissions?|complaints?"
    r"|letters?|petitions?|questions?)\s(?:for|on|to|about|against|over)\s(?:[\w'-]+\s){0,5}$",
    re.IGNORECASE,
)
_GROUNDS: Final = frozenset({"case", "probe"})
#: "announces exclusions in the inquiry": what the act is done under.
_ON_GROUND: Final = re.compile(
    r"\s\w[^,;:]{0,120}\b(?:in|under|from|pursuant to|as part of|following)\s(?:the|its|this)\s"
    r"(?:[\w-]+\s){0,3}$"
)
#: "over abuses in that region": nothing of it is kept out.
_SCENE_OF: Final = re.compile(
    r"\b(?:for|over|about|amid|of)\s(?:[\w'-]+\s){1,6}?(?<!made )(?<!produced )(?<!grown )in\s"
    r"(?:[\w'-]+\s){0,3}$"
)
_RULED: Final = frozenset({"impose", "raise", "list"})
#: "publishes a rule on items for firms on the list": a rule, and no listing.
_A_RULE: Final = re.compile(r"\b(?:rules?|footnotes?)\b[^.;:]{0,400}$", re.IGNORECASE)


def _rule_on_listed(spot: Spot, act: Hit, name: str) -> bool:
    """Whether what is done is a rule for those who are on a list already."""
    if name not in _RULED or "side_list" not in spot.hit.classes:
        return False
    return _A_RULE.search(spot.line.text(act.end, spot.hit.start)) is not None


def _of_papers(spot: Spot, act: Hit, name: str) -> bool:
    """Whether papers begin to come in, not a measure; or nobody is taken off a list."""
    line = spot.line
    if name == "effect":
        return _PAPERS.match(line.text(spot.clause.at, spot.hit.start)) is not None
    return name == "delist" and _TAKEN_BY.match(line.text(act.start, line.end)) is not None


def of_no_measure(spot: Spot, act: Hit, name: str) -> bool:
    """Whether the act is done to something else: a day, another's duties, what is usual."""
    line, hit = spot.line, spot.hit
    if _let_by_judges(spot, act) or (_comes_of(line, act) and not line.is_title):
        return True
    before = act.end <= hit.start
    if before and hit.classes & _GROUNDS and _ON_GROUND.search(line.text(act.end, hit.start)):
        return True
    if "origin" in hit.classes and _SCENE_OF.search(line.text(line.sentence.at, hit.start)):
        return True
    if before and _rule_on_listed(spot, act, name):
        return True
    if _of_papers(spot, act, name):
        return True
    asked = _ASKED_OF.get(name)
    if asked is not None:
        return asked(spot, act)
    if name == "propose" and before and _KNOWN.match(line.text(act.end, hit.start)):
        return True
    if before and _REVIEWED.fullmatch(line.text(act.end, hit.start)):
        return True
    if name == "raise" and before and _brought_up(line, act, hit):
        return True
    fixes = _FIXES.fullmatch(line.text(act.start, act.end)) is not None
    after = line.text(act.end, line.end)
    return fixes and "hearing" not in hit.classes and bool(_SETS_DATE.match(after))


def _not_yet_over(spot: Spot, act: Hit) -> bool:
    """As in "the truce nears its end", "the waivers were to end in May"."""
    line = spot.line
    nearing = _NEARING.search(line.text(line.sentence.at, act.start))
    nearing = nearing or _NEARS.match(line.text(act.end, line.end))
    # "duties set to expire in May": a day to watch
    to_come = spot.frame.kind == "TARIFF" and _still_to_end(spot, act)
    return bool(nearing) or to_come or was_to_end(spot.scene, line, spot.clause, act)


def _ruled_later(spot: Spot, act: Hit) -> bool:
    line = spot.line
    return _RULED_LATER.search(line.text(line.sentence.at, act.start)) is not None


def _buys_as_usual(spot: Spot, act: Hit) -> bool:
    line = spot.line
    return bool(_HABIT.match(line.text(act.end, line.end))) or _trades(line, act)


def _delivers_goods(spot: Spot, act: Hit) -> bool:
    return _TRADED.fullmatch(spot.line.text(act.start, act.end)) is not None


def _got_done(spot: Spot, act: Hit) -> bool:
    """As in "to get the deal signed": what somebody works for."""
    line = spot.line
    return _TO_GET.search(line.text(line.sentence.at, act.start)) is not None


def _suspected(spot: Spot, act: Hit) -> bool:
    line = spot.line
    return _SUSPECTED.search(line.text(line.sentence.at, act.start)) is not None


def _begins_to(spot: Spot, act: Hit) -> bool:
    """Whether it does something next; "will apply to ores" says what it is on."""
    words = spot.line.text(act.start, act.end).lower()
    return words != "apply" and _BEGINS_TO.match(spot.line.text(act.end, spot.line.end)) is not None


def _turned(spot: Spot, act: Hit) -> bool:
    return _TURNS.match(spot.line.text(act.start, spot.line.end)) is not None


def _borne(spot: Spot, act: Hit) -> bool:
    return _BORNE.fullmatch(spot.line.text(act.start, spot.hit.start)) is not None


def _let_by_judges(spot: Spot, act: Hit) -> bool:
    """As in "judges rule that Xland may impose duties": no duty is laid on by a ruling."""
    line = spot.line
    if spot.frame.kind not in _LEVIED or not has_class(line, _JUDGES):
        return False
    verb = line.verb_on(act.start)
    if verb is not None and verb.modal is Modal.MAY:
        return True  # "goods may be subjected to duties"
    return _LETS.search(line.text(line.sentence.at, act.start)[-_HEAD:]) is not None or any(
        MAY_HIT.match(line.text(p.end, line.end)) for p in line.parties
    )


def _still_to_end(spot: Spot, act: Hit) -> bool:
    """As in "is set to expire", "lapses on DAY" of a day ahead: a day to watch."""
    line, verb = spot.line, spot.line.verb_on(act.start)
    if ahead(verb):
        return True
    present = verb is not None and verb.tense is Tense.PRESENT and not line.is_title
    return present and any(
        found.begins_after(spot.scene.day)
        for found in line.dated.dates
        if 0 <= found.start + line.sentence.at - act.end <= _NEAR
    )


def _trades(line: Line, act: Hit) -> bool:
    """Whether goods simply change hands: "X buys 12 cargoes", not "X agrees (or is) to buy"."""
    at = line.sentence.at
    over = [v for v in line.whole().verbs if v.start < act.end - at and act.start - at < v.end]
    if not over:
        return _TRADED.fullmatch(line.text(act.start, act.end)) is not None
    return any(
        v.finite
        and v.modal is Modal.NONE
        and v.tense in {Tense.PRESENT, Tense.PAST, Tense.PERFECT}
        and not v.lemma.startswith("resume")
        and v.lemma in _TRADES
        for v in over
    )


def _comes_of(line: Line, act: Hit) -> bool:
    """As in "both will be cut off from": what comes of a measure, told without its author."""
    at = line.sentence.at
    return line.text(act.start, act.end).lower().endswith("off from") and any(
        v.passive and v.start < act.end - at and act.start - at < v.end for v in line.whole().verbs
    )


def _brought_up(line: Line, act: Hit, hit: Hit) -> bool:
    """As in "will raise Yland's duties": somebody else's measure is only spoken of.

    Not so "raises Yland's to 50%": a rate is that of the duty on its goods.
    """
    if line.text(hit.start, hit.end)[:1].isdigit():
        return False
    if _figure_free(line, hit) and any(
        p.start >= hit.end and p.side and _WITH_WHOM.search(line.text(hit.end, p.start))
        for p in line.parties
    ):
        return True  # "raises duties with Sato", "in talks with Sato"
    return any(
        act.end <= p.start and p.end <= hit.start and line.text(p.end, p.end + 2) == "'s"
        for p in line.parties
    )


def _figure_free(line: Line, hit: Hit) -> bool:
    return re.search(r"\d", line.text(hit.end, line.end).split(".")[0]) is None


#: What is asked of an act by name before it counts.
_ASKED_OF: Final[Mapping[str, Callable[[Spot, Hit], bool]]] = {
    "expire": _not_yet_over,
    "determine": _ruled_later,
    "find": _ruled_later,
    "deliver": _delivers_goods,
    "buy": _buys_as_usual,
    "effect": _begins_to,
    "restrict": _turned,
    "face": _borne,
    "sign": _got_done,
    "breach": _suspected,
}
