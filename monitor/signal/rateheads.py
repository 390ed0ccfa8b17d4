"""Rates that stand for the duty itself: "puts 15% on Xish goods", "a further 50%"."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.dates import DateRole
from monitor.signal.document import Clause
from monitor.signal.draft import Spot, attributive
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.phrases_en import PERCENT
from monitor.signal.ratelevels import (
    goes_to_level,
    goods_go_to,
    level_of,
    to_be_taxed,
    whose_is_moved,
)
from monitor.signal.ratepairs import TO
from monitor.signal.rates import FoundRate, RateContext, find_rates
from monitor.signal.ratesides import MOVES, answers_with, gets, goes_to, hit_with, on_side
from monitor.signal.saying import tells_last
from monitor.signal.scene import Line
from monitor.signal.stacking import MEANT
from monitor.signal.verbforms import SAYING

#: Words for a duty right after the rate: those are triggers of their own.
_NAMED: Final = re.compile(
    r"\s(?:[\w-]+\s){0,3}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|tax(?:es)?|fees?"
    r"|charges?|deposits?|margins?|rates?|points?)\b",
    re.IGNORECASE,
)
_ON: Final = re.compile(
    r"\s(?:extra\s|more\s|in extra duty\s)?on\s"
    r"(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d|\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|[A-Z]\w+day\b)",
    re.IGNORECASE,
)
_MORE: Final = re.compile(
    r"\b(?:extra|additional|further|another|new|added|blanket|flat)\s$", re.IGNORECASE
)
_ON_TOP: Final = re.compile(
    rf"\b(?:another|further|extra)\s\d+(?:\.\d+)?{PERCENT}"
    rf"|\d{PERCENT}\s(?:more|on top)\b",
    re.IGNORECASE,
)
#: "or face 50% more"
_MORE_TO_COME: Final = re.compile(r"\s(?:more|extra|on top)(?=\s*(?:$|[,.;:]))", re.IGNORECASE)
_OR_FACES: Final = re.compile(
    r"\bor\s(?:else\s)?(?:\w+\s){0,2}(?:faces?|pays?|hit with|slapped with)\s(?:an?\s|up to\s)?$",
    re.IGNORECASE,
)
_STOP: Final = re.compile(
    r"[,.;:!?()]|\s(?:from|by|as|after|until|unless|if|over|in|at|to|and|starting|effective|for"
    r"|on|with|while|when|but|will|would|goes|rises|-)\s|\s(?:from|this|next|today|tomorrow|tonight|overnight|immediately)\b",
    re.IGNORECASE,
)
_GOODS: Final = frozenset({"goods", "product", "trade", "farm", "tech", "ships"})
_ALL: Final = re.compile(r"\b(?:every|everything|anything|all|remaining|rest)\b", re.IGNORECASE)
#: Verbs whose object a rate is, and the letters between the two ("puts an extra 12%").
_PUT: Final = frozenset({"impose", "threaten", "propose"})
_CLOSE: Final = 12
#: What may follow a rate whose noun is left out: "will carry an extra 15% as of March".
_NO_NOUN: Final = ("unless", "if ", "from ", "by ", "as of ", "in ", "when ", "on top", "effective")
_LONGEST: Final = 70
_SIGNS: Final = ("%", "percent", "per cent", "pct", "pc ", "pc,")
#: "its suspension of 24 points"
_HELD_BACK: Final = re.compile(r"\bsuspen(?:sion of|d(?:s|ed|ing)?)\s(?:the\s)?$", re.IGNORECASE)
_UPTO: Final = re.compile(
    r"^(?:\s[\w$.-]+){0,6}?\s(?:(?:go|goes|going|rise|rises|rising|climb|climbs|heading)\s(?:up\s)?to"
    r"|(?:adjusted|adds? up|now adds? up)\sto|(?:hit|reach)(?:s|es)?)"
    rf"\s(?:the\s)?\d+(?:\.\d+)?{PERCENT}",
    re.IGNORECASE,
)
_BOUNDS: Final = frozenset({DateRole.FROM, DateRole.UNTIL})
_ALONE: Final = re.compile(
    r"^(?:an?\s)?(?:extra|additional|further|another|new)?\s*$", re.IGNORECASE
)
_IT_IS: Final = re.compile(r"(?:It's|It is|Now it's|Now|Make (?:it|that))\s", re.IGNORECASE)
#: What ends a headline's rate: "Xland goes to 84%, calls it", "Xland hit with 34%, Yland 20%".
_RATE_ENDS: Final = re.compile(
    r"\s*(?:$|[,;:.]|\b(?:and|as|after|from|in|on|but|while)\b)", re.IGNORECASE
)
#: "Xland to get additional 10% duty"
_GETS_DUTY: Final = re.compile(
    r"\b(?:(?:to get|given|handed)\s(?:an?\s)?"
    r"|gets\s(?:an?\s)?(?:extra|additional|further|another)\s)"
    r"(?:(?:extra|additional|further|new|flat|whopping)\s)*"
    rf"\d+(?:\.\d+)?{PERCENT}\s$",
    re.IGNORECASE,
)
_FOR: Final = re.compile(r"\sfor\s")
#: "100% duty on Xish cars: Ito raises the stakes"
_HEADED: Final = re.compile(r"(?:\s(?:on|for|against)\s[^:;,]{3,50})?:\s", re.IGNORECASE)
#: "which brings the Xish levy to 20 percent"
_BRINGS: Final = re.compile(
    r"\b(?:takes?|taking|took|brings?|bringing|brought|push(?:es|ed|ing)?)\s"
    r"(?:the\s|its\s|their\s)?(?:[\w'-]+\s){0,3}$"
)
_DOWN: Final = re.compile(r"\bdown\b")
_STOP_SUM: Final = re.compile(r"[,;:.]|\band\b")
#: "the duty on Xish cells will be 30%"
_IS: Final = re.compile(
    r"\b(?:will|would|to|shall)\s(?:now\s|then\s|instead\s)?be\s(?:set\sat\s|fixed\sat\s|raised\sto\s)?"
    r"(?:a\s|an\s)?(?:flat\s|at\sleast\s)?$",
    re.IGNORECASE,
)
_COMPARED: Final = re.compile(
    r"\s(?:of|fewer|less|lower|higher|drop|declin\w+|fall|cut|share|discount|growth|interest)\b"
)
#: "15% will be charged on": the rate is what is charged.
_PUT_ON: Final = re.compile(
    r"\s(?:more\s|extra\s)?(?:(?:will|would|shall|is|are|was|were|to)\s(?:now\s|also\s|to\s)?(?:be\s|being\s)?)?"
    r"(?:charged|collected|levied|imposed|put|slapped|placed|applied)\s(?:on|to)\s",
    re.IGNORECASE,
)
#: Verbs of being charged, with the rate as what is charged.
_CHARGING: Final = re.compile(
    r"\b(?:(?:taxed|charged|dutiable|hit|levied)|(?:attract|incur|carr(?:y|i)|draw|bear|face|pay|get|meet)(?:s|es|ed|ing|d)?|paid|got)"
    r"\s(?:at\s|with\s|by\s)?(?:an?\s)?(?:(?:extra|additional|further|flat|combined|total|now)\s)?$",
    re.IGNORECASE,
)
_AT_RATE: Final = re.compile(
    r"\s(?:(?:at|with)\s)?(?:an?\s)?(?:(?:extra|additional|flat|further)\s)?"
)
_TAXES: Final = re.compile(r"\b(?:charg|tax|hit|slap)(?:e|es|ing|ed|s|ped)?\s(?:[\w.'-]+\s){0,3}$")
_SAYS: Final = re.compile(
    r":\s(?:\d+(?:\.\d+)?%\sfor\s[^,:%]{2,24},\s)*"
    r"(?:an?\s)?(?:extra|additional|further|another|new)?\s*$"
)


def change_act(spot: Spot) -> tuple[str, Hit] | None:
    """What figures alone say is done: "to 25% from 10%", "goes to 125% on", "X: 10% on goods"."""
    line, hit = spot.line, spot.hit
    if spot.frame.kind not in {"TARIFF", "TRADE_REMEDY"} or line.sentence.language == "zh":
        return None
    before = line.text(line.sentence.at, hit.start)
    if "rate_head" in hit.classes:
        if (told := _head_says(spot, before)) is not None:
            return told, hit
    elif _UPTO.match(line.text(hit.end, line.end)):
        return "raise", hit
    elif line.is_title and (_GETS_DUTY.search(before) or _heads(line, hit, before)):
        return "face" if _GETS_DUTY.search(before) else "impose", hit
    if _names_day_one(spot):
        return "impose", hit
    return next((act for found in _rates_of(spot) if (act := _told_by(spot, found))), None)


def _heads(line: Line, hit: Hit, before: str) -> bool:
    """Whether a duty and its rate stand before a colon: "100% duty on Xish cars: Ito acts"."""
    bare = re.fullmatch(rf"(?:an?\s)?\d+(?:\.\d+)?{PERCENT}\s(?:\w+\s)?", before)
    return bare is not None and _HEADED.match(line.text(hit.end, line.end)) is not None


def _rates_of(spot: Spot) -> list[FoundRate]:
    """The rates of the clause that may be a duty's."""
    line = spot.line
    return [
        found
        for found in find_rates(line.sentence.text, line.sentence.language)
        if found.context in MEANT and line.inside(spot.clause, line.sentence.at + found.start)
    ]


def _told_by(spot: Spot, found: FoundRate) -> tuple[str, Hit] | None:
    """What the rate says: "X will be 30%", "to 25% from 10%"."""
    hit, sentence = spot.hit, spot.line.sentence
    low = hit.end - sentence.at
    if found.start > low and _IS.search(sentence.text, low, found.start):
        return "impose", hit
    if found.start > low and _BRINGS.search(sentence.text, 0, hit.start - sentence.at):
        between = sentence.text[low : found.start]
        if TO.search(between) and not _STOP_SUM.search(between):
            return _moved(found) or ("lower" if _DOWN.search(between) else "raise"), hit
    moved = _moved(found) if found.context is RateContext.DUTY else None
    if moved is not None and sentence.correction:
        moved = "impose"  # "is 25%, not 35%": only the figure was wrong
    return None if moved is None or _nearer(spot, found) else (moved, hit)


def _head_says(spot: Spot, before: str) -> str | None:
    """What is done with the rate that is the trigger itself, with *before* in front of it."""
    line, hit = spot.line, spot.hit
    if MOVES.search(before):
        return "raise"
    if goes_to_level(before):
        return _head_moved(spot) or "impose"
    if answers_with(line, hit.start, hit.end):
        return "retaliate"
    if _CHARGING.search(before):
        return "face"
    if line.is_title and any(w.search(before) for w in (_SAYS, _ALONE, _IT_IS)):
        return "impose"
    return "face" if line.is_title and gets(line, hit.start) else None


def _head_moved(spot: Spot) -> str | None:
    """Which way the rate went that is the trigger itself."""
    start = spot.hit.start - spot.line.sentence.at
    return next((_moved(found) for found in _rates_of(spot) if found.start == start), None)


def _nearer(spot: Spot, found: FoundRate) -> bool:
    """Whether another duty stands between the trigger and the rate, which is then that one's."""
    start = found.start + spot.line.sentence.at
    triggers = frozenset(spot.frame.trigger)
    return any(
        spot.hit.end <= other.start and other.end <= start and other.classes & triggers
        for other in spot.line.hits
    )


def _moved(found: FoundRate) -> str | None:
    """Whether a rate is told beside the one before it, and which way it went."""
    old, new = found.before, found.rate.value
    if old is None or old.value is None or new is None or old.value == new:
        return None
    return "raise" if new > old.value else "lower"


def _names_day_one(spot: Spot) -> bool:
    """Whether a headline without a verb gives a duty, its rate and its first day."""
    line = spot.line
    text = line.sentence.text
    doing = [v for v in line.whole().verbs if v.lemma not in SAYING and not tells_last(text, v)]
    if not line.is_title or doing or not find_rates(line.sentence.text, "en"):
        return False
    return any(d.role in _BOUNDS and d.when.precision == "day" for d in line.dated.dates)


def rate_heads(line: Line) -> list[Hit]:
    """The rates of the line that are themselves the name of a duty, as triggers."""
    text = line.sentence.text
    if not any(sign in text for sign in _SIGNS):
        return []
    return [
        Hit(line.sentence.at + found.start, line.sentence.at + found.end, (), _CLASSES)
        for found in find_rates(text, line.sentence.language)
        if _is_head(line, found)
    ]


def on_top(line: Line, clause: Clause) -> bool:
    """Whether the clause's rate comes on top of another: "10% more", "a further 50%"."""
    match = _ON_TOP.search(line.sentence.text)
    return match is not None and line.inside(clause, line.sentence.at + match.start())


#: As in "对X国农产品课10%至15%": what is levied needs no name; and words that are its name.
_LEVIED_ZH: Final = re.compile(
    r"(?:加征|课征|课以|加课|再课|再征|征收|开征|祭出|课|征)(?:了|最高|至多|高达|额外|约|逾)?$"
)
_NAMED_ZH: Final = re.compile(
    r"(?:(?:至|到|[-—~～、或和及])\d+(?:\.\d+)?%?)*(?:的|不等的?)?[“”\"]?[^，；。\s\d]{0,10}?(?:税|保证金|费(?!城)|押金|罚)"
)
#: What such a trigger counts as.
_CLASSES: Final = frozenset({"tariff", "rate_head"})


def _is_head(line: Line, found: FoundRate) -> bool:
    text = line.sentence.text
    if found.rate.unit == "pp":
        return bool(_HELD_BACK.search(text, 0, found.start))
    if found.rate.unit != "percent" or found.context in {RateContext.CHANGE, RateContext.SHARE}:
        return False
    if line.sentence.language == "zh":
        levied = _LEVIED_ZH.search(text, max(0, found.start - 12), found.start)
        at = line.sentence.at
        named = any(
            "tariff" in h.classes
            and h.end <= at + found.start
            and not any(h.end <= p.start < at + found.start for p in line.parties)
            # "反制X国关税 对煤炭加征15%": a headline's other stretch names another duty.
            and not (line.is_title and " " in text[h.end - at : found.start])
            for h in line.hits
        )
        return levied is not None and not named and _NAMED_ZH.match(text, found.end) is None
    if _NAMED.match(text, found.end):
        return False
    if whose_is_moved(line, found) or (line.is_title and _told_alone(line, found)):
        return True
    if _on_goods(line, found):
        return True
    passive = _PUT_ON.match(text, found.end)
    if passive is not None:
        return _goods_after(line, passive.end(), side=True)
    level = level_of(text, found.start)
    if level is not None:
        return _goods_after(line, level)
    tellers = (_charged, _charges, _else_faced, _tabled, goods_go_to, to_be_taxed)
    if any(told(line, found) for told in tellers):
        return True
    rest = text[found.end : found.end + 12].lstrip().lower()
    bare = not rest or rest[0] in ",.;:" or rest.startswith(_NO_NOUN)
    return bare and bool(_MORE.search(text, 0, found.start))


def _on_goods(line: Line, found: FoundRate) -> bool:
    """As in "10% on Xish corn", "an extra 20% on Xland"."""
    text = line.sentence.text
    on = _ON.match(text, found.end)
    if on is None:
        return False
    added = len(on.group().split()) > 1 or _MORE.search(text, 0, found.start)
    goods = _goods_after(line, on.end(), side=bool(added)) or on_side(line, on.end())
    return goods or _made_somewhere(line, found, on.end())


def _told_alone(line: Line, found: FoundRate) -> bool:
    """Whether a headline gives a side's duty by the rate alone: "Xland gets 34%, Yland 20%"."""
    at = line.sentence.at
    start, end = at + found.start, at + found.end
    if answers_with(line, start, end):
        return True
    rest = line.text(end, line.end)
    before = line.text(at, start)
    if rest.startswith(":") and (start == at or _IT_IS.fullmatch(before)):
        return "tariff" in line.classes or bool(line.classes & _GOODS)
    given = _FOR.match(rest)
    if given is not None:
        told = before.endswith(": ") or _ALONE.match(before)
        start = found.end + given.end()
        return bool(told) and (on_side(line, start) or _goods_after(line, start))
    if _RATE_ENDS.match(rest) is None:
        return False
    return gets(line, start) or goes_to(line, start) or hit_with(line, start)


def _else_faced(line: Line, found: FoundRate) -> bool:
    """As in a headline's "or face 50% more": what comes if not."""
    text = line.sentence.text
    more = line.is_title and _MORE_TO_COME.match(text, found.end) is not None
    return more and _OR_FACES.search(text, 0, found.start) is not None


def _charged(line: Line, found: FoundRate) -> bool:
    """As in "Xish corn attracts 15%", "goods made in Xland will be taxed at 20%"."""
    text, at = line.sentence.text, line.sentence.at
    verb = _CHARGING.search(text, max(0, found.start - _LONGEST), found.start)
    if verb is None or _COMPARED.match(text, found.end):
        return False
    clause = line.sentence.clause_at(at + verb.start())
    if any(hit.of(EntryKind.THIRD) and line.inside(clause, hit.start) for hit in line.hits):
        return False
    # "goods that are taxed at 10% will be taxed at 30%": the clause begins before the aside.
    low, high = line.clause_span(clause)[0][0], at + verb.start()
    return any(
        hit.classes & _GOODS and low <= hit.start and hit.end <= high for hit in line.hits
    ) or any(low <= p.start and p.end <= high and attributive(line, p) for p in line.parties)


def _charges(line: Line, found: FoundRate) -> bool:
    """As in "will charge Xish goods 30%", "taxes Xish cars at 30%": of whom it is taken."""
    text, at = line.sentence.text, line.sentence.at
    goods = next(
        (
            hit
            for hit in line.hits
            if hit.classes & _GOODS
            and _AT_RATE.fullmatch(text, max(0, hit.end - at), max(hit.end - at, found.start))
        ),
        None,
    )
    if goods is None or _COMPARED.match(text, found.end):
        return False
    return _TAXES.search(text, max(0, goods.start - at - _LONGEST), goods.start - at) is not None


def _tabled(line: Line, found: FoundRate) -> bool:
    """Whether a headline's table gives a side its rate: "New duties: 30% for Yland, 20% for"."""
    at = line.sentence.at
    given = _FOR.match(line.sentence.text, found.end)
    if given is None or not line.is_title:
        return False
    before = line.text(at, at + found.start)
    duties = any("tariff" in hit.classes and hit.end <= at + found.start for hit in line.hits)
    named = any(p.kind == "side" and p.start - at == given.end() for p in line.parties)
    return duties and named and _SAYS.search(before) is not None


def _made_somewhere(line: Line, found: FoundRate, start: int) -> bool:
    """Whether the rate is put on what a side's word describes: "puts 12% on Xish peanuts"."""
    at = line.sentence.at
    origin = any(
        p.kind == "side" and p.how != "metonym" and p.start - at == start for p in line.parties
    )
    return origin and any(
        hit.acts & _PUT and 0 <= found.start - (hit.end - at) <= _CLOSE for hit in line.hits
    )


def _goods_after(line: Line, start: int, *, side: bool = False) -> bool:
    """Whether the noun phrase at *start* (of the sentence's text) ends in goods, or is a sum.

    With *side*, the name of a side will do: "another 10% on Yland".
    """
    text, at = line.sentence.text, line.sentence.at
    stop = _STOP.search(text, start)
    end = min(stop.start() if stop else len(text), start + _LONGEST)
    phrase = text[start:end]
    if re.search(r"[$€£]\s?\d|\d\s?b(?:n|ln)\b|billion", phrase) or _ALL.search(phrase):
        return True
    return any(
        (hit.classes & _GOODS or (side and hit.of(EntryKind.SIDE)))
        and start <= hit.start - at
        and end - 2 <= hit.end - at <= end
        for hit in line.hits
    )
