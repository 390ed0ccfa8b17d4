"""When words about a measure tell of none: it is asked for, hoped, feared, denied, or a firm's."""

from __future__ import annotations

import re
from typing import Final

from monitor.model.vocabulary import LEVIED
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot, has_class
from monitor.signal.grammar import Modal
from monitor.signal.lexicon import Hit
from monitor.signal.measure_asked import (
    STANDS,
    done_anyway,
    kept_away,
    ruled,
    told_off,
    told_others,
)
from monitor.signal.measure_elsewhere import of_no_measure
from monitor.signal.measure_unlikely import idle_warning, not_to_come
from monitor.signal.refusals import denied
from monitor.signal.scene import Line
from monitor.signal.supposed import supposed
from monitor.signal.verbforms import TELLING
from monitor.signal.verbs_above import joined_deed

_PROSPECT: Final = re.compile(
    r"\b(?:(?:go(?:es|ing|ne)?|went) back on [\w' ]*(?:promises?|pledges?|vows?|word)"
    r"|br(?:eak|oke)(?:s|n|ing)? [\w' ]*(?:promises?|pledges?|vows?)"
    r"|in (?:retaliation|response|reply|answer|return) (?:for|to)"
    r"|(?:must|should|ought to) (?:[\w'-]+ ){1,4}to"
    r"|towards?|hurdles? to|(?:hope[sd]?|wish(?:es|ed)?|dreams?|prospects?) (?:of|for)|path to"
    r"|way to"
    r"|(?:chances?|odds|likelihood|probability) (?:of|for|on)|push(?:es)? for|pleas? for"
    r"|(?:advocat\w+|argu(?:es?|ed|ing)|ma(?:kes?|de) (?:a|the) case|support|backing)"
    r"(?: [\w' ]{1,60})? for|advocat(?:es?|ed|ing)|request\w* to"
    r"|fears? of|(?:talks?|speaks?|spoke|talked|mus(?:es|ed)) (?:of|about)|risks? of|possibility of"
    r"|(?:rac|scrambl|rush|struggl)(?:e|es|ed|ing) to|deadline to"
    r"|(?:time (?:is|was) running|running) out (?:of time )?(?:for [^,;]{2,60}? )?to"
    r"|(?:ha(?:s|ve|d)|g[ia]v\w+)\s(?:[\w.]+\s){0,5}(?:days|weeks|months|time) to"
    r"|(?:(?:has|have|had)|g[ia]v\w+\s(?:[\w.]+\s){1,4}?) ?until\s(?:[\w.]+\s){1,3}to"
    r"|(?:hit|hurt|squeezed|battered|dented|stung|rattled|rocked|spooked|driven|fuelled|fueled) by"
    r"|near(?:s|ed|ing)?(?: an| its| the)?|clos(?:e|er|ing) to|clos(?:e|ing) in on"
    r"|edg(?:e|es|ed|ing) (?:towards?|closer to)|(?:verge|brink|cusp) of|inch(?:es|ing)? towards?"
    r"|warn(?:s|ed|ing)? (?:(?:[\w' ]+ )?against|on(?! \w+day)|about|over)|citing|blam(?:es|ed|ing)"
    r"|debate over"
    r"|(?:hing|depend)(?:es?|s|ing|ed)? on|conditional on|contingent on"
    r"|resolution of|relief from|without|(?:going|gone|went|goes) back on|reneg(?:es?|ed|ing) on"
    r"|(?:chance|possibility|prospect|likelihood|hope)s? that"
    r"|(?:calls?|appeals?|demands?|pleas?) (?:up)?(?:on|to|for) [\w'. -]{2,40}? to)"
    r"\s(?:(?!(?:and|or)\b)[\w.'-]+\s){0,4}$",
    re.IGNORECASE,
)
#: "352 lapsed product exclusions are restored": of what is told, no event.
_LAPSED: Final = re.compile(r"(?:lapsed|expired|expiring) (?:[\w-]+ ){0,3}", re.IGNORECASE)
_FEELING: Final = re.compile(
    r"\b(?:on|amid|as|with|over|by)\s(?:[\w-]+\s){0,2}?(?:hopes?|fears?|bets?|expectations?"
    r"|worr(?:y|ies)|speculation|optimism|concerns?|jitters)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
#: Between a province and its act, and between a third country and what it does as a side did.
_DOES: Final = frozenset({"", "to", "will", "moves to", "votes to", "passes law to", "governor"})
_FOLLOWING: Final = re.compile(
    r"[\w' ]{0,20}?\s(?:follow|join|cop(?:y|ies|ied)|mirror|match|echo|emulat)\w*\s[^,;:]*$",
    re.IGNORECASE,
)
_NOT_HAD: Final = re.compile(
    r"\s(?:is |are |was |were |being )?sought\b"
    rf"|(?:(?!\b(?:as|while|with|which|that|after|but|and)\b)[^,;:.]){{0,60}}?{STANDS}"
    r"(?:unlikely|far (?:off|away)|distant|elusive|out of reach)\b",
    re.IGNORECASE,
)
#: Right before the act: it is just what is not done.
_WITHHELD: Final = re.compile(
    r"\b(?:(?:stop(?:s|ped|ping)?|fall(?:s|ing)?|fell) short of|shy(?:ing)? away from"
    r"|shies away from|decid(?:es|ed) against|opt(?:s|ed) against|hold(?:s|ing)? off (?:on|from)"
    r"|held off (?:on|from)|balk(?:s|ed)? at|no closer to"
    r"|(?:back|stepp?|pull|walk)(?:s|ed|ing)? (?:away from|back from|off(?: from)?))"
    r"\s(?:(?!and\b)[\w'.-]+\s){0,5}(?:(?:deadline|threat|plan|vow|pledge)\s(?:to|of)\s)?$",
    re.IGNORECASE,
)
#: What is nearly settled is not; what is "nearly doubled" is raised.
_NEARLY: Final = re.compile(
    r"\b(?:nearly|almost|narrowly|not quite)\s$"
    r"|\b(?:sees?|saw|signal(?:s|l?ed)?|hint(?:s|ed)? at|predict(?:s|ed)?|foresees?|foresaw"
    r"|denie[sd]|rul(?:es|ed) out)\s(?:an?\s|the\s)?$"
    r"|\b(?:wish|hope|plea|call|demand|dream)(?:s|es)?\b[^:;]{0,40}:\s(?:an?\s|the\s)?$",
    re.IGNORECASE,
)
#: "dropped a plan to bar exports", "delayed barring": it is called off or put off.
_UNDONE: Final = re.compile(
    r"\b(?:delay|postpon|defer|put(?:s|ting)? off|drop|abandon|shelv|scrap|ditch|withdr[ae]w|cancel"
    r"|call(?:s|ed|ing)? off)\w*\s"
    r"(?P<plan>(?:(?:its|the|an?|his|her|their|any|all)\s)?(?:[\w-]+\s)?"
    r"(?:plan|proposal|threat|move|effort|bid|decision|idea|intention)s?\s(?:to|of|for|on)\s)?$",
    re.IGNORECASE,
)
#: "keeps the duty from climbing"
_KEPT_FROM: Final = re.compile(
    r"\b(?:keep|kept|prevent|stop|hold|held|save|spare)(?:s|ed|ing|ped|ping)?\b[^.;:]{0,70}\bfrom\s$",
    re.IGNORECASE,
)
_SEEKS: Final = re.compile(
    r"\bse(?:ek|eks|eking|ought)\s(?!to\b|(?:public |written )?comment)", re.IGNORECASE
)
#: To ask for it is to do it: "seeks consultations at the WTO".
ASKED_FOR: Final = frozenset({"contest", "seat", "appeal"})
#: "the duty should go up to 25%, he said"
_OUGHT: Final = re.compile(
    r"^[^;:]{0,60}?\b(?:should|must|ought to|needs? to)\s.{0,80},\s[^,]*"
    r"\b(?:says?|said|demand(?:s|ed)|proposed?s?|urge[sd]|argue[sd]|told|wrote|tweeted)\b"
)
#: What lawmakers only put forward, and the words of what became of it.
_BILL: Final = re.compile(
    r"(?<!\bto )(?<!\btariff )(?<!\bwill )\b(?:(?:bills?|legislation|draft law)"
    r"\s(?:to|that|which|would|on|in|aim\w*|seek\w*|\w+ing)\b|Act,(?![\w'-]))"
    r"|\b(?:lawmakers?|[Ss]enators?|congressm[ae]n|congresswom[ae]n)\s(?:\w+\s){0,2}?"
    r"(?:propos|introduc|unveil|draft|float|table|offer|seek)",
)
_PASSED: Final = re.compile(
    r"\b(?:pass(?:es|ed|age)?|approv\w+|clear(?:s|ed)|sign(?:s|ed)?|signing|enact\w*|adopt\w*"
    r"|votes?|voted|became law|becomes law|law took|rules? out)\b",
    re.IGNORECASE,
)
#: "ends with no truce extension"
_NO_SUCH: Final = re.compile(r"\bno\s(?:[a-z-]+\s)?$", re.IGNORECASE)
_FORESEE: Final = frozenset(
    ["expect", "forecast", "predict", "anticipate", "foresee", "bet", "see", "think", "believe"]
)
_EASED: Final = frozenset({"lower", "remove", "suspend", "exempt", "extend"})
_BODIES: Final = frozenset({"org", "person", "office"})
_LESS: Final = re.compile(r"\b(?:lower|fewer|no|smaller|an end to|relief)\b", re.IGNORECASE)
_WITH_ITS: Final = re.compile(
    r"^[^,;:]{0,40}?\swith\s[^,;:]{0,40}?\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|curbs|fees?)\b"
)
#: "pauses duties for most nations": whoever is left out of that is named apart.
_FOR_OTHERS: Final = re.compile(
    r"(?:\sfor\s(?:\d+|ninety|three)\s(?:days|months))?\s(?:on|for)\s"
    r"(?:most|(?:all\s)?other|many|dozens of|scores of)\s(?:[\w-]+\s)?"
    r"(?:nations|countries|partners|economies)\b"
)
#: "the tariff adjustment takes effect": what was told of it, and no duty.
_EASING: Final = re.compile(
    r"\s(?:adjustments?|changes?|suspensions?|pause|cuts?|reductions?|relief|truce|exemptions?|move"
    r"|decision)\b",
    re.IGNORECASE,
)
_BEFORE_NOW: Final = re.compile(r"\b(?:the|its|their|a)\s(?:previously|originally|initially)\s$")
_THEN_DOING: Final = re.compile(
    r"\b(?:notice|announcement|statement|order)s?\b[^;:]{0,30},\s[a-z]+ing\s(?:the|its)\s"
)
#: From "announces duties" to "will drop": on what goods, and nothing else.
_STRAIGHT_ON: Final = re.compile(
    r"(?:\s(?!(?:that|which|and|but|as|it|he|she|they|who)\b)[\w.'%-]+){0,7}\s"
)
#: Letters between an answer and what is answered.
_NEAR: Final = 40
#: To strive for a deal is to have none; a measure that is aimed at is proposed.
#: "had been scheduled to": what did not come, or has been told of before.
_HAD_BEEN_DUE: Final = re.compile(
    r"\bhad (?:previously |originally |once )?been (?:due|set|scheduled|slated|planned|poised) to\s"
    r"(?:\w+ly\s)?$"
)
#: "files applications to let it resume"
#: "will not impose the duties planned for Sunday": of none that was due, nothing is put off.
_WILL_NOT: Final = re.compile(
    r"(?:will not|would not|won't|wouldn't|\w+ not to) (?!be\b)[\w ]+", re.IGNORECASE
)
_WAS_DUE: Final = re.compile(
    r"\b(?:planned|scheduled|due|set (?:for|to)|slated|threatened|proposed|meant|w(?:as|ere) to"
    # for so long: it is put off
    r"|for (?:an?|another|\d+|one|two|three|six) (?:further |more )?(?:year|month|week|day)s?)\b",
    re.IGNORECASE,
)
#: "signals a hardening of efforts to stop sales", "asked about measures proposed to curb them"
_SPOKEN_OF: Final = re.compile(
    r"\b(?:efforts?|attempts?|ambitions?)\s(?:by\s(?:[\w.']+\s){1,5}?)?to\s(?:[\w-]+\s){0,2}$"
    r"|\b(?:asked|questions?|questioned|inquired)\s(?:[\w.]+\s){0,4}?(?:about|regarding|on|over)\s"
    r"[^.,;:]*$",
    re.IGNORECASE,
)
_APPLIES: Final = re.compile(
    r"\b(?:applications?|petitions?|request(?:s)?|bids?)\b[^,;]{0,60}\sto\s$", re.IGNORECASE
)
_AIMS_TO: Final = re.compile(
    r"\b(?:aim|look|work(?!ing group)|try|tries|tried|striv|seek|sought|attempt|hop|push)"
    r"(?:s|es|ed|ing|e|en)?\s"
    r"(?:[\w.'-]+\s){0,8}?to\s(?:\w+\s){0,2}$"
    r"|\b(?:he|she|they|we|I)\s(?:could|can|might)\s(?:\w+\s)?$"
    r"|\b(?:in order|so as|efforts?|bid|chances?|paths?|roads?|drive|desire|wish"
    r"|opportunit(?:y|ies)|goals?|purpose|need|race|rush|struggle)\sto\s(?:\w+\s){0,2}$"
    r"|\b(?:abilit(?:y|ies)|capacity|right|power|freedom)\s(?:of\s\w+\s)?to\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
#: "About the deal nothing was agreed."
_ON_WHICH: Final = re.compile(r"\b(?:about|regarding|concerning)\s(?:\w+\s){0,2}$", re.IGNORECASE)
_OF_LATE: Final = re.compile(r"\b(?:recently|newly|freshly|previously|already)[\s-]$")
#: Whoever does this does not do the rest, nor does what he fears happen.
_SHUN: Final = frozenset(
    {
        *("refrain", "decline", "avoid", "fear", "worry", "doubt", "hope", "wish", "like", "await"),
        *("favour", "favor", "prefer"),
    }
)
_ASKING: Final = frozenset(
    {
        *("urge", "demand", "ask", "press", "push", "call", "oppose", "criticise", "criticize"),
        *("condemn", "slam", "blast", "denounce", "appeal", "want", "beg", "lobby", "implore"),
        *("exhort", "plead", "petition"),
    }
)


def void(spot: Spot, act: Hit, name: str, lemmas: set[str]) -> bool:
    """Whether the words only ask for it, suppose it, deny it, or come from firms."""
    line = spot.line
    if (
        (lemmas & _ASKING and name != "require" and not done_anyway(line, act))
        or _reacted_to(spot, act)
        or name == "demand"
        or (name in {"effect", "okay"} and _EASING.match(line.text(spot.hit.end, line.end)))
        or (name == "impose" and (_will_do(spot, act) or _not_its_object(spot, act)))
        # "targeted duties": what they are, and nothing done to them
        or (name == "hit" and act.end + 1 == spot.hit.start and "tariff" in spot.hit.classes)
        or (name == "expire" and _LAPSED.fullmatch(line.text(act.start, spot.hit.start)))
        or spot.clause.kind is ClauseKind.CONDITIONAL
        or ("court" not in spot.hit.classes and kept_away(line, act))
        or denied(line, act)
    ):
        return True
    if (
        told_others(line, act)
        or of_no_measure(spot, act, name)
        or supposed(spot, act)
        or _answered(spot)
    ):
        return True
    heads = [line.text(line.sentence.at, at) for at in (act.start, spot.hit.start)]
    over = heads[: 1 if name == "propose" or _laid_on(spot, act, name) else 2]
    if (
        _by_others(line, act)
        or (name in {"extend", "expire"} and any(_NO_SUCH.search(head) for head in heads))
        or _only_a_bill(line, heads)
        or _NOT_HAD.match(line.text(spot.hit.end, line.end))
        or _FOR_OTHERS.match(line.text(spot.hit.end, line.end))
    ):
        return True
    if (
        _FEELING.search(heads[0])
        or (
            _WILL_NOT.fullmatch(line.text(act.start, act.end))
            and not _WAS_DUE.search(heads[1] + line.text(spot.hit.start, line.end))
        )
        or (not line.is_title and _SPOKEN_OF.search(heads[0]))
        or not_to_come(line, act, spot.hit)
        or (spot.frame.kind == "AGREEMENT" and _only_deal(spot, act, heads[0]))
        or _WITHHELD.search(heads[0])
        or (name not in {"raise", "lower"} and _NEARLY.search(heads[0]))
        or _called_off(line, act, heads[0])
        or _puts_off_another(spot, act, name)
        or _HAD_BEEN_DUE.search(heads[0])
        or (name == "allow" and _APPLIES.search(heads[0]))
        or (heads[0].endswith("from ") and _KEPT_FROM.search(heads[0]))
        or any(_PROSPECT.search(head) for head in over)
        or _SEEKS.search(min(heads, key=len)[-40:])
    ):
        return True
    asked = name not in ASKED_FOR and act.end <= spot.hit.start
    if asked and _SEEKS.match(line.text(act.start, spot.hit.start)):
        return True
    if lemmas & _FORESEE and has_class(line, {"pundit"}):
        # "analysts expect duties to be cut"
        return True
    if lemmas & _SHUN and name != "refuse":
        return True
    refusing = name in {"extend", "expire", "refuse", "refuse_paper", "unlabel"}
    refusing = refusing or told_off(line, act)
    negated = line.whole().negated_at(act.start - line.sentence.at) and not refusing
    if negated and not ruled(spot, act):
        return True
    return idle_warning(spot, act, name, lemmas)


def _called_off(line: Line, act: Hit, head: str) -> bool:
    """Whether *head*, the words before the act, take back or put off that it will be done."""
    undone = _UNDONE.search(head)
    doing = line.text(act.start, act.end).lower().split()[0].endswith("ing")
    return undone is not None and (undone["plan"] is not None or doing)


def _puts_off_another(spot: Spot, act: Hit, name: str) -> bool:
    """As in "delayed barring exports" by a frame for which what halts exports is like a bar.

    So in "dropped a plan to open a case": no case is closed.
    """
    if name not in {"suspend", "remove", "shut"}:
        return False
    line, does = spot.line, spot.frame.acts
    return any(
        (name == "shut" and other in does) or does.get(other) == does[name]
        for hit in line.hits
        if act.end < hit.start and _called_off(line, hit, line.text(act.start, hit.start))
        for other in hit.acts - {name}
    )


def _laid_on(spot: Spot, act: Hit, name: str) -> bool:
    """As in "goods from Xland were hit by duties": laid on them, where farmers only feel them.

    So too firms that are hit by sanctions.
    """
    punished = not spot.hit.classes.isdisjoint({"sanction", "sanctions_on"})
    goods = {"goods", "product", "ships", "metals", "tech"}
    borne = {"firm", "companies"} if punished else goods
    return name in {"face", "struck"} and any(
        h.end <= act.start and not h.classes.isdisjoint(borne) for h in spot.line.hits
    )


def _only_deal(spot: Spot, act: Hit, head: str) -> bool:
    """Whether a deal only can be had, or was made before: "a newly signed deal"."""
    line, hit = spot.line, spot.hit
    made = line.text(act.end, hit.start) == " " and _OF_LATE.search(head) is not None
    theme = act.start >= hit.end and _ON_WHICH.search(line.text(line.sentence.at, hit.start))
    verb = line.verb_on(act.start)
    can = verb is not None and verb.modal is Modal.CAN
    return made or can or bool(theme) or _AIMS_TO.search(head) is not None


def _not_its_object(spot: Spot, act: Hit) -> bool:
    """As in "issued a notice, adjusting the duties", "the previously imposed duties": not done."""
    line = spot.line
    if act.end > spot.hit.start:
        return False
    if line.text(act.start, spot.hit.start).lower() == "set to ":
        return True  # "is set to bar them": about to
    if _BEFORE_NOW.search(line.text(line.sentence.at, act.start)[-20:]):
        return True
    return _THEN_DOING.search(line.text(act.end, spot.hit.start)) is not None


def _will_do(spot: Spot, act: Hit) -> bool:
    """As in "announces duties on Xish goods will drop": not they, but what becomes of them."""
    line, at = spot.line, spot.line.sentence.at
    verb = line.verb_on(act.start)
    if verb is None or verb.lemma not in TELLING:
        return False
    then = [v for v in line.whole().verbs if v.finite and v.start + at >= spot.hit.end]
    if not then or then[0].modal not in {Modal.WILL, Modal.WOULD}:
        return False
    between = line.text(spot.hit.end, then[0].start + at)
    return _STRAIGHT_ON.fullmatch(between) is not None and act.end <= spot.hit.start


def own_wish(spot: Spot, act: Hit) -> bool:
    """Whether a head of state asks his own side for a duty on the other: it is then proposed.

    As in "the president calls for higher duties on Yish steel"; what he asks of the other side is
    a demand.
    """
    line, hit = spot.line, spot.hit
    if spot.frame.kind not in LEVIED or act.acts & _EASED:
        return False
    asked = next(
        (h for h in line.hits if h.acts & {"demand", "propose"} and h.end <= hit.start), None
    )
    if asked is None and _OUGHT.search(line.text(hit.end, line.end)):
        return _said_by_head(spot)
    if asked is None or _LESS.search(line.text(asked.end, hit.start)):
        return False
    clause = line.sentence.clause_at(asked.start)
    before = [p for p in line.parties if p.end <= asked.start and line.inside(clause, p.start)]
    between = [p for p in line.parties if asked.end <= p.start < hit.start]
    after = {p.side for p in line.parties if p.start >= hit.end}
    if not before or before[-1].level != "leaders":
        return False
    if any(p.side != before[-1].side or p.kind not in _BODIES for p in between):
        # He asks it of the other side; "asks the trade office to consider duties" is his own plan.
        return False
    return spot.scene.topic.other(before[-1].side) in after


def _said_by_head(spot: Spot) -> bool:
    """As in "the duty on Yish steel should be tripled, President Ito said"."""
    line = spot.line
    told = [p for p in line.parties if p.level == "leaders" and p.start >= spot.hit.end]
    named = {p.side for p in line.parties if p not in told}
    return bool(told) and named == {spot.scene.topic.other(told[0].side)}


def _only_a_bill(line: Line, heads: list[str]) -> bool:
    """Whether lawmakers have put it forward, and nothing is said of its passing."""
    return any(_BILL.search(head) for head in heads) and not _PASSED.search(line.sentence.text)


def _by_others(line: Line, act: Hit) -> bool:
    """Whether a province does it, or a third country after a side: "Yland joins X in curbing"."""
    before = [h for h in line.hits if "region" in h.classes and h.end <= act.start]
    region = before[-1] if before else None
    if region is not None and line.text(region.end, act.start).strip() in _DOES:
        return True
    first = line.parties[0] if line.parties else None
    if first is None or first.kind != "third" or first.end > act.start:
        return False
    return _FOLLOWING.match(line.text(first.end, act.start)) is not None


def _answered(spot: Spot) -> bool:
    """Whether the measure is what another answers: "counters Yland's duty rise with its own"."""
    line, hit = spot.line, spot.hit
    if _WITH_ITS.search(line.text(hit.end, line.end)) is None:
        return False
    return any(
        "retaliate" in other.acts and "verb" in other.classes and 0 < hit.start - other.end < _NEAR
        for other in line.hits
        if line.inside(spot.clause, other.start)
    )


def _reacted_to(spot: Spot, act: Hit) -> bool:
    """Whether a verb before it only tells what somebody thinks of the act."""
    line, first = spot.line, min(act.start, spot.hit.start)
    at = line.sentence.at
    return any(
        ("react" in hit.acts or "demand" in hit.acts)
        and hit.end <= first
        # "is studying raising duties"
        and not ("propose" in hit.acts and act.start - hit.end == 1)
        and line.inside(spot.clause, hit.start)
        and "," not in line.text(hit.end, first)
        and not (done_anyway(line, act) or joined_deed(line, act))
        and (
            any(v.start < hit.end - at and hit.start - at < v.end for v in line.whole().verbs)
            or ("demand" in hit.acts and line.text(hit.start, hit.end).endswith(("s", "ed")))
        )
        for hit in line.hits
    )
