"""Which sub-kind an act makes of a measure."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import Spot, has_class
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line
from monitor.signal.topic_schema import FrameRow, TermRow

#: Letters between a side's adjective and the money that is its own.
_BEFORE_MONEY: Final = 20
_CASE: Final = re.compile(r"\b(?:probe|investigation|inquiry|case)s?\b", re.IGNORECASE)
#: "anti-dumping duties", "countervailing duty rates"
_DUTIES: Final = re.compile(r"\b(?:dut(?:y|ies)|tariffs?|margins?|rates?)\b", re.IGNORECASE)
_DUTY_NEXT: Final = 10
_INTO: Final = re.compile(
    r"\s+(?:in(?:to)?|for|to|going|reaching|backing|funding|buying)\b", re.IGNORECASE
)
#: "in return for its duties": a duty that is paid back.
_IN_RETURN: Final = re.compile(
    r"\b(?:in (?:return|reply|response|answer) (?:for|to)"
    r"|(?:retaliation|reprisal|revenge) (?:for|against)"
    r"|(?:the|a|an|its|their|his|in)\s(?:[\w-]+\s)?(?:reply|answer|response|riposte|retort) to"
    r"|(?:hitting|striking|firing|punching) back (?:at|against)"
    r"|(?:to )?(?:match|mirror|counter|avenge|answer)(?:s|es|ed|ing)?)\s"
    r"[^.;:]{0,50}?\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|measures?|hikes?|rises|increases?|moves?)\b",
    re.IGNORECASE,
)
#: "Hitting back, Xland raises duties", "In response to the tariffs, Xland said it would".
_ANSWERING: Final = re.compile(
    r"['\"‘“]?(?:(?:hitting|striking|firing|punching) back|retaliating|answering|responding"
    r"|in (?:retaliation|response|reply|answer|reprisal|return|turn|a tit-for-tat \w+)"
    r"|as (?:payback|retaliation))\b(?P<to>[^,;:]{0,60}),\s",
    re.IGNORECASE,
)
_QUESTION: Final = re.compile(
    r"\b(?:questions?|query|queries|request(?:s)?|petitions?|reporters?)\b"
)
#: "raises duties on cars in retaliation"
_BY_WAY_OF: Final = re.compile(
    r"\s(?:in (?:swift |quick |direct |apparent )?(?:retaliation|reprisal)"
    r"|in (?:a )?tit-for-tat \w+|in kind|to (?:retaliate|hit back|strike back)"
    r"|as (?:payback|retaliation))\b",
    re.IGNORECASE,
)
#: Before another who does something: ", Yland", "while Yland".
_THEN: Final = re.compile(r"(?:[,;]|\b(?:and|as|but|while|whereas))\s(?:the\s)?$")
#: Between another who answers and his answer.
_ANSWERS: Final = re.compile(
    r"\s(?:(?:vows?|plans?|promises?|threatens?|will|is|set|due)\s)?(?:to\s)?"
)
#: "imposes steeper duties": they were there before.
_HIGHER: Final = re.compile(
    r"\b(?:steeper|higher|stiffer|tougher|increased|tripled|doubled|quadrupled)\s(?:[\w.-]+\s){0,2}$",
    re.IGNORECASE,
)
#: "prolongs the exemption of goods from duties": what goes on is that they are let off.
_LET_OFF: Final = re.compile(r"\b(?:exempt\w*|exclu(?:de\w*|sions?)|waivers?)\b", re.IGNORECASE)
#: Sentences below a headline that go on with what it tells.
_BELOW_TITLE: Final = 3
_LET_GO: Final = {
    "tariff_removal": "exclusion",
    "tariff_suspension": "exclusion",
    "tariff_suspension_extension": "exclusion_extension",
}
#: "export curbs on five firms": they are listed.
_ON_FIRMS: Final = re.compile(
    r"(?:\s(?:on|against))?\s(?:(?:some|about|over|nearly|another|more than|at least)\s)?"
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of)\s"
    r"(?:[\w-]+\s(?:and\s)?){0,4}?(?:firms|companies|entities|organi[sz]ations|institut\w+)\b",
    re.IGNORECASE,
)
#: "tightens its grip on ore: export permits from 1 December"
_PERMITS: Final = re.compile(
    r"[:,;\u2013\u2014]\s(?:export\s|new\s){0,2}(?:permits?|licen[cs]es?)\b", re.IGNORECASE
)
#: "bars sales of chips in new rules", "a rule that bars sales": the rule is the measure.
_BY_RULE: Final = re.compile(
    r"\b(?:in|under|with|by|through)\s(?:an?\s|the\s|its\s)?(?:[\w-]+\s){0,2}(?:rules?|regulations?)\b"
    r"|\b(?:rules?|regulations?)\s(?:on \w+\s)?(?:that\s|which\s|to\s)?"
    r"(?:bar|bann?|block|prohibit|forbid)",
    re.IGNORECASE,
)
#: "暂停5家A国企业大豆输华": whose goods are not let in.
_OF_PLANTS: Final = re.compile(
    r"[\d一二两三四五六七八九十][家个][^，；]{0,12}(?:企业|工厂|加工厂|屠宰场|公司)[^，；]{0,12}"
    r"(?:输\w|进口|对\w出口|准入)"
)
_OF_IT: Final = re.compile(r"的?(?:部分)?(?:豁免|排除)")
_STRIKES_BACK: Final = re.compile(
    r"(?:反制|反击|报复|还击|回击|以牙还牙)(?:措施|行动)?(?:出台|来了|升级|落地|开始)?[^：:，\s]{0,2}[：:，\s]+"
)
#: What a surcharge goes through stays one: it rises, and it lapses.
_ITSELF: Final = frozenset({"tariff_increase", "tariff_reduction", "tariff_removal"})
_OWN_DUTIES: Final = frozenset({"tariff_new", "tariff_increase"})
_HITTING: Final = frozenset({"impose", "raise", "hit", "face", "effect", "list"})
#: Letters between a measure's name and a noun for what was done to it.
_BESIDE: Final = 24


def subkind_of(spot: Spot, name: str) -> str | None:
    """The sub-kind of what *name* does to the spot's measure; None where there is none."""
    line, frame, hit = spot.line, spot.frame, spot.hit
    pattern = frame.acts.get(name) or frame.itself or frame.bare
    if pattern is None:
        return None
    if (
        name == "expire"
        and "suspend" in frame.acts
        and (_suspension_near(line, hit) or _pause_ends_zh(line, hit))
    ):
        return frame.acts["suspend"]
    row = _row(hit, frame)
    family = row.family if row is not None else None
    if "{family}" in pattern:
        family = family or _remedy_of(line, spot.clause)
        if family == "anti_dumping" and has_class(line, {"evasion"}):
            family = "circumvention"
        if family is None:
            return None
        return _of_family(spot, name, pattern.replace("{family}", family), family)
    if pattern == "{flow}":
        return _flow(spot)
    if "{subkind}" in pattern:
        return (row.subkind if row is not None else None) or "unreliable_entity_list"
    if pattern == "trade_deal" and (_truce_named(line, hit) or _truce_zh(line)):
        return "truce"
    return _of_duty(spot, name, pattern) if frame.kind == "TARIFF" else _by_whom(spot, pattern)


def _by_whom(spot: Spot, pattern: str) -> str:
    """What a curb or ban is called where it is on so many firms or plants."""
    line = spot.line
    if pattern == "import_ban" and line.sentence.language == "zh":
        return "plant_delisting" if _OF_PLANTS.search(spot.clause.text) else pattern
    on_firms = pattern == "control_rule" and _ON_FIRMS.match(line.text(spot.hit.end, line.end))
    if on_firms or spot.frame.kind != "EXPORT_CONTROL":
        return "entity_listing" if on_firms else pattern
    text = line.sentence.text
    if pattern == "control_rule" and line.is_title and _PERMITS.search(text):
        return "licence_regime"
    return "control_rule" if pattern == "export_ban" and _BY_RULE.search(text) else pattern


def _pause_ends_zh(line: Line, hit: Hit) -> bool:
    """As in "关税暂停期届满": what ends is the pause."""
    return any("pause_word" in h.classes and 0 <= h.start - hit.end <= 1 for h in line.hits)


def _truce_zh(line: Line) -> bool:
    """As in "达成共识，停止互相加征关税": a Chinese consensus to strike no more."""
    return line.sentence.language == "zh" and "truce_called" in line.classes


def _truce_named(line: Line, hit: Hit) -> bool:
    """Whether the deal is one on a truce: "reach consensus on a 90-day truce"."""
    return any(
        "truce" in other.classes
        and 0 <= other.start - hit.end <= _BESIDE
        and line.text(hit.end, other.start).startswith((" on ", " for ", " to "))
        for other in line.hits
    )


def _of_duty(spot: Spot, name: str, pattern: str) -> str:
    """The sub-kind of a duty, as the words around it call it."""
    line, clause = spot.line, spot.clause
    if pattern in _OWN_DUTIES and name in _HITTING and _in_return(line, spot.hit):
        return "retaliation"
    if pattern == "tariff_new" and _HIGHER.search(line.text(line.sentence.at, spot.hit.start)):
        return "tariff_increase"
    if (
        line.sentence.language == "zh"
        and pattern in _LET_GO
        and (_excluded(line, spot.hit) or _list_told(spot))
    ):
        return _LET_GO[pattern]
    if pattern == "tariff_suspension_extension" and _LET_OFF.search(clause.text):
        return "exclusion_extension"
    if pattern == "tariff_new" and has_class(line, {"surcharge", "s122"}, clause):
        return "surcharge"
    if pattern in _ITSELF and spot.hit.classes & {"surcharge", "s122"}:
        return "surcharge"
    near = None if line.sentence.language == "zh" else clause
    return "de_minimis_change" if has_class(line, {"de_minimis"}, near) else pattern


def _list_told(spot: Spot) -> bool:
    """Whether the headline tells of a list of exclusions, and the text below what it does."""
    title = next((line for line in spot.scene.lines if line.is_title), None)
    if title is None or spot.line.is_title or spot.line.index > _BELOW_TITLE:
        return False
    lists = any("exclusion" in hit.classes for hit in title.hits)
    return lists and not any("suspend" in hit.acts for hit in title.hits)


def _excluded(line: Line, hit: Hit) -> bool:
    """Whether a list of exclusions is told of, so that "不再加征" only says what it does."""
    if _OF_IT.match(line.text(hit.end, min(line.end, hit.end + 8))):
        return True
    return any("exclusion" in h.classes and h.start < hit.start for h in line.hits)


def in_return_zh(line: Line, hit: Hit) -> bool:
    """As in "A国反制：对...加征关税": who strikes back goes on to say with what."""
    found = list(_STRIKES_BACK.finditer(line.text(line.sentence.at, hit.start)))
    if not found:
        return False
    back = found[-1]
    start, end = line.sentence.at + back.start(), line.sentence.at + back.end()
    if line.sentence.clause_at(start).kind is ClauseKind.CONDITIONAL:
        return False
    who = next((p for p in reversed(line.parties) if p.end <= start), None)
    other = next((p for p in line.parties if p.start == end), None)
    return who is not None and (other is None or other.side == who.side)


def _in_return(line: Line, hit: Hit) -> bool:
    """Whether the sentence says that the duty answers another: "hits back: duties on X"."""
    if line.sentence.language == "zh":
        return in_return_zh(line, hit)
    back = next((h for h in line.hits if "retaliate" in h.acts and h.end <= hit.start), None)
    colon = line.text(back.end, hit.start).rfind(": ") if back is not None else -1
    if back is not None and not any(
        back.end + max(colon, 0) <= p.start < hit.start for p in line.parties
    ):
        return True  # also "X's answer to the Yish list: 25% on ships"
    if _opens_answering(line, hit) or _by_way_of_answer(line, hit):
        return True
    low, high = line.clause_span(line.sentence.clause_at(hit.start))[0]
    found = _IN_RETURN.search(line.text(low, high))
    if found is None or found.start() <= hit.start - low < found.end():
        return False  # the duty that is answered is in the words themselves
    # "..., Yland vows to answer it": another answers.
    return not any(
        hit.end <= p.start and _ANSWERS.fullmatch(line.text(p.end, low + found.start()))
        for p in line.parties
        if p.end <= low + found.start()
    )


def _by_way_of_answer(line: Line, hit: Hit) -> bool:
    """As in "raises duties in retaliation", unless another then does: ", Yland hits back"."""
    found = _BY_WAY_OF.search(line.text(hit.end, line.end))
    return found is not None and not any(
        _THEN.search(line.text(hit.end, p.start))
        for p in line.parties
        if hit.end < p.start < hit.end + found.start()
    )


def _opens_answering(line: Line, hit: Hit) -> bool:
    """Whether the sentence opens with whom its subject answers, for what is no talk or request."""
    opens = _ANSWERING.match(line.sentence.text)
    if opens is None or line.sentence.at + opens.end() > hit.start:
        return False
    return _QUESTION.search(opens["to"]) is None


def _of_family(spot: Spot, name: str, made: str, family: str) -> str:
    """The sub-kind of a remedy, at the stage that the words tell."""
    line, hit = spot.line, spot.hit
    if name == "face" and _CASE.search(line.text(hit.start, min(line.end, hit.end + 24))):
        return f"{family}_initiation"
    if name == "take_up" and _duties_made_known(spot):
        made = f"{family}_final"
    return _staged(line, made) if made.startswith(("anti_", "counter", "safe", "circum")) else made


def _duties_made_known(spot: Spot) -> bool:
    """As in "announced preliminary anti-dumping duties of 20%": the duties, and no case."""
    line, hit = spot.line, spot.hit
    words = line.text(hit.start, min(line.end, hit.end + _DUTY_NEXT))
    return _DUTIES.search(words) is not None and _CASE.search(spot.clause.text) is None


def _remedy_of(line: Line, clause: Clause) -> str | None:
    """The remedy that the sentence (of several deeds, the deed) names beside a plain word."""
    rows = (
        entry.row
        for hit in line.hits
        for entry in hit.entries
        if entry.kind is EntryKind.TERM
        and "remedy" in entry.classes
        and (line.inside(clause, hit.start) or not line.is_deed(clause))
    )
    return next((row.family for row in rows if row.family), None)


def _flow(spot: Spot) -> str:
    """Whether money that goes out is meant ("investment in Yish firms") or that comes in."""
    line, hit = spot.line, spot.hit
    own = [p for p in line.parties if p.end <= hit.start and p.side in spot.scene.topic.side_ids]
    if len(own) > 1 and hit.start - own[-1].end <= _BEFORE_MONEY:
        # "bars Xish funds": whose money it is tells the way.
        return "outbound_rule" if own[-1].side == own[0].side else "screening_decision"
    after = line.text(hit.end - len(" in"), min(line.end, hit.end + 12))
    return "outbound_rule" if _INTO.search(after) else "screening_decision"


def _suspension_near(line: Line, hit: Hit) -> bool:
    """Whether it is a suspension of the measure, not the measure, that ends."""
    return any(
        "suspend" in other.acts
        and "noun" in other.classes
        and 0 <= max(other.start - hit.end, hit.start - other.end) <= _BESIDE
        for other in line.hits
    )


def _staged(line: Line, subkind: str) -> str:
    family = subkind.rpartition("_")[0]
    if subkind.startswith("anti_discrimination"):
        return subkind
    if has_class(line, {"prelim"}) and not subkind.endswith(("_initiation", "_expiry")):
        return f"{family}_preliminary"
    kept = subkind.endswith("_final") and "keep_on" in line.acts
    if kept or has_class(line, {"review_stage"}):
        return f"{family}_review"
    return subkind


def _row(hit: Hit, frame: FrameRow) -> TermRow | None:
    wanted = frozenset(frame.trigger)
    for entry in hit.entries:
        if entry.kind is EntryKind.TERM and entry.classes & wanted:
            row: TermRow = entry.row
            return row
    return None
