"""Chinese measures that a clause recalls: "10月9日公布的出口管制措施", "上月会谈后，..."."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from monitor.model import Kind, Status
from monitor.model.vocabulary import LEVIED
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft, Spot
from monitor.signal.items_zh import stretch_of
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Scene
from monitor.signal.status_zh import stands_by

_NEWS: Final = timedelta(days=3)
#: Acts that bring a measure in, in the order in which they are taken.
_BRINGS: Final = ("list", "impose", "raise", "restrict", "open")
#: Letters between the day and the 的 that ends the clause.
_LONG: Final = 36
_WHICH: Final = re.compile(r"(?:了)?(?:[^，；。的]{0,24}?)的")
#: A Chinese sentence that opens so goes back to what was before the news.
_BEFORE_THAT: Final = re.compile(
    r"(?:而|但|不过|就)?(?:在)?(?:此前(?!一[天日晚]|不久|[几数\d]+个?小时)|早前|早些时候|稍早前|先前|之前|[几数两三][天日周月]前|[一两数]周前)[，,]?"
    # "会谈举行前一个月，..."
    r"|[^，；。]{2,14}前(?:夕|[一两三四五六几数]个?多?(?:周|星期|月|年))[，,]"
)
#: "某部早前将A列入清单": between who acts and the act.
_BEFORE_ACT: Final = re.compile(
    r"(?<!与)(?<!比)(?<!较)(?:较?早前|先前|稍早前|稍早时?候?|早些时候|此前(?!一[天日晚]|不久|[几数\d]+个?小时))(?:就|便|也|还|已|曾)*"
    r"(?!的|[^，；。]{0,30}(?:[征施布入收署成定告出起消停制止效取行过课高低调长]的|[後后]))[^，；。]{0,40}$"
)
#: How things stand, and what makes it a deed all the same.
_NOW: Final = re.compile(r"(?:目前|现阶段|现时|现在|如今|眼下|至今|迄今)(?:为止)?[^；。]{0,50}$")
_ANEW: Final = re.compile(r"宣布|决定|公布|公告|将|开始|拟|计划|考虑|要求|[起已]|\d日|今[天日]")
_LEVYING: Final = frozenset({"tariff_new", "retaliation", "tariff_increase", "port_fee"})
#: When a deed was done that others only answer to: told with no day.
_LATELY: Final = re.compile(r"近日|日前|近期|上月|上个月|上周|较?早前|此前|先前")
#: Who answers, and how: "B国外交部就此答记者问", "B方：坚决反对".
_ANSWERS: Final = re.compile(
    r"[^，；。]{0,24}?(?:答记者问|答问|回应|发声|表态|批评|批(?![准次量复发])|斥(?!资)|谴责|抨击|驳|坚决反对|强烈不满|表示反对|不可接受|严正交涉|敦促|促(?![进成使销])|吁)"
    r"|[^，；。]{0,4}：[^，；。]{0,16}(?:反对|不满|不可接受|错误|霸凌|单边|敦促|停止|无理)"
)
_SPEAKS: Final = frozenset({"org", "office", "person", "side"})
_NO_DEED: Final = frozenset(
    {Kind.MEETING, Kind.CALENDAR, Kind.STATEMENT, Kind.AGREEMENT, Kind.DISPUTE}
)
#: Who speaks of the other side's deed.
_SPOKESMAN: Final = re.compile(r"发言人|记者问|有记者")
#: Lines below a deed in which it is answered.
_NEXT: Final = 2
#: "会谈之后，...": after the meeting that the sentence before told of.
_AFTER_IT: Final = re.compile(r"(?:会谈|会晤|会面|磋商|通话|峰会|会)(?:结束)?之?后")
#: Sentences that tell the news itself.
_NEWS_LINES: Final = 2
#: "自4月初以来，...", "2025年4月以来，...": what the news is seen against.
_SINCE_THEN: Final = re.compile(r"(?:自从?)?[^，；。]{1,14}(?<!长期)(?<!一直)以来[，,]")


def recalled_act(spot: Spot) -> tuple[str, Hit, FoundDate] | None:
    """The act of days ago by which a clause says which measure is meant, and its day."""
    line, at = spot.line, spot.line.sentence.at
    if not any(d.when.end and d.when.end < spot.scene.day - _NEWS for d in line.dated.dates):
        return None
    low, high = line.clause_span(spot.clause)[0][0], line.clause_span(spot.clause)[-1][1]
    start, stop = stretch_of(line, low, high, spot.hit)
    for found in line.dated.dates:
        day, place = found.when.end, at + found.start
        if day is None or day >= spot.scene.day - _NEWS or not start <= place < stop:
            continue
        end = at + found.end
        which = _WHICH.match(line.text(end, min(stop, end + _LONG)))
        if which is None or spot.hit.start < end:
            continue
        acts = [h for h in line.hits if end <= h.start and h.end <= end + which.end()]
        for name in _BRINGS:
            act = next((h for h in acts if name in h.acts), None)
            if name in spot.frame.acts and act is not None:
                return name, act, found
    return None


def goes_back(scene: Scene, draft: Draft) -> bool:
    """Whether a Chinese sentence opens with what was before, or since when things are so."""
    text = draft.line.sentence.text
    if _BEFORE_THAT.match(text) or _after_old(scene, draft) or _answered(scene, draft):
        return True
    measure = draft.facts.kind not in {Kind.MEETING, Kind.CALENDAR}
    if measure and (_BEFORE_ACT.search(_upto_act(draft)) or _stands_now(scene, draft)):
        return True
    if not measure or draft.line.is_title:
        return False
    return _SINCE_THEN.match(text) is not None or _since_old(scene, draft.line)


def _since_old(scene: Scene, line: Line) -> bool:
    """As in "自去年4月起，A国禁止...": since when things are so, days before the news."""
    first = next(iter(line.dated.dates), None)
    if first is None or first.role is not DateRole.FROM or first.start > 1:
        return False
    return first.when.end is not None and first.when.end < scene.day - _NEWS


def _stands_now(scene: Scene, draft: Draft) -> bool:
    """As in "目前A国对B国商品课征25%关税": what is levied as things stand."""
    line = draft.line
    if draft.facts.kind not in LEVIED or draft.facts.subkind not in _LEVYING:
        return False
    if draft.facts.status is Status.IN_EFFECT and stands_by(scene, line):
        return True
    act = draft.at if draft.act_at is None else draft.act_at
    now = _NOW.search(line.text(line.sentence.at, act))
    return now is not None and _ANEW.search(now.group()) is None


def _upto_act(draft: Draft) -> str:
    """The words of the draft's stretch before its act."""
    line = draft.line
    act = draft.at if draft.act_at is None else draft.act_at
    head, _, last = line.text(line.sentence.at, act).rpartition("，")
    return head.rpartition("，")[2] + last if "同时" in last else last


def _answered(scene: Scene, draft: Draft) -> bool:
    """As in "A国近日列名多家企业。B国商务部就此答记者问": the other side's answer is the news.

    So too a headline's "B国：坚决反对A国加征关税"; a deed that has its day is told anew.
    """
    facts, line = draft.facts, draft.line
    days = (facts.when, facts.effective, facts.expiry)
    if facts.kind in _NO_DEED or len(facts.imposing) != 1 or any(days):
        return False
    if line.is_title and _answers(line, facts.imposing, line.sentence.at):
        return True
    before = line.text(line.sentence.at, draft.at if draft.act_at is None else draft.act_at)
    if _LATELY.search(before):
        below = scene.lines[max(0, line.index) : line.index + _NEXT + 1]
        return any(
            _answers(other, facts.imposing, draft.at if other.index == line.index else 0)
            for other in below
        )
    title = scene.lines[0]
    said = title.is_title and not line.is_title and _SPOKESMAN.search(before) is not None
    return said and _answers(title, facts.imposing, title.sentence.at)


def _answers(line: Line, imposing: tuple[str, ...], first: int) -> bool:
    """Whether somebody of a side that is none of *imposing* answers in *line*, from *first* on."""
    return any(
        p.side not in imposing
        and p.kind in _SPEAKS
        and p.start >= first
        and _ANSWERS.match(line.text(p.end, line.end))
        for p in line.parties
    )


def _after_old(scene: Scene, draft: Draft) -> bool:
    """As in "上月会谈后，X国宣布暂停...", below the news, with no day of its own: of back then."""
    line, clause = draft.line, draft.clause
    if draft.facts.kind is Kind.MEETING or scene.place_in_body(line) < _NEWS_LINES:
        return False
    at, old = line.sentence.at, []
    for found in line.dated.dates:
        if line.inside(clause, at + found.start):
            return False
        old.append(found)
    held = next((c for c in line.sentence.clauses if c.kind is ClauseKind.TEMPORAL), None)
    if held is None or held.index >= clause.index:
        return False
    if not old and _AFTER_IT.match(held.text) and line.index:
        old = list(scene.lines[line.index - 1].dated.dates)
    return bool(old) and all(d.when.end is not None and scene.day - d.when.end > _NEWS for d in old)
