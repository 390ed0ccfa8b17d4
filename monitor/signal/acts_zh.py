"""Which act governs a measure in a Chinese clause.

The verb stands before its object and after what it is done to (对..., 将...); verbs stack with the
outermost first (暂停实施, 提高加征关税税率); a verb before 的 only says which measure is meant
(对高粱加征的关税); and a whole clause becomes a noun by 的措施, 期限 and the like, over which the
verb that follows is the one that counts (相互暂停关税的措施再延长一年).
"""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot
from monitor.signal.entered_zh import counted, entered
from monitor.signal.items_zh import COMMA, item_zh, stretch_of
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.once_set_zh import with_fate
from monitor.signal.rates import find_rates
from monitor.signal.scene import Line

_ATTRIBUTIVE: Final = re.compile(r"(?:了)?的")
#: What makes a noun of the clause before it.
_HEAD: Final = re.compile(
    r"(?:税率)?(?:的)?[^，；的]{0,6}?(?:措施|计划|规定|政策|做法|安排|期限|期(?!间)|禁令|决定|行动|限制|名单|资质)"
)
_NOMINAL: Final = re.compile(
    r"(?:的)?(?:期限|期(?!间)|措施|安排|规定|政策|令(?!人)|协议|机制)|推迟|延后|暂缓|延期"
)
#: A relative clause over something that is no measure: "被列入清单的企业".
_RELATIVE: Final = re.compile(
    r"[”\"]?(?:等|税率)?的(?![^，；的]{0,20}(?:清单|名单)(?!上|中|内|里)|措施|决定|公告|行政令|声明|命令|通知|规定|计划|方案|安排|做法|期限|暂停|暂缓|宽限|休战|排除期|豁免期|时间(?!点)|政策|新规|提议|建议"
    r"|初步|最终|肯定|初裁|终裁|裁定|调查|复审|申请|许可|部分|税率|关税|认定|资格|身份|标签|待遇)"
    r"|所(?:发布|公布|颁布|作出)的"
)
_THEN: Final = re.compile(
    r"[，,]\s*(?:则|也|均|将|都|已|拟|再|仍|[自从于]|[\d年月日]{2,10}起?|(?:今|即)日?起|同样)*"
)
_TALKS: Final = re.compile(r"(?:新一轮|正式|进一步|有关|相关)*(?:谈判|磋商|会谈|对话|协商)")
_TO_SELL: Final = re.compile(r"[^，；]{0,14}[向对][^，；]{0,8}(?:出[口售]|销售|供货|交付)")
_TO_BUY: Final = re.compile(r"[^，；对向]{0,16}(?:采购|购买)(?!清单)")
_ONCE_DUE: Final = re.compile(r"(?:原(?:定|本|来)|本(?=[于应将]))[^，；的]{0,16}$")
_SUFFERS: Final = re.compile(r"^[^，；。]{0,8}[被遭]")
_NOUNED: Final = re.compile(
    r"(?:的)?(?:生效)?(?:程序|清单|之?[后前时际]|以来|期间|威胁|计划|战|影响|冲击|压力|风险|成本|建议|一事|问题|大棒|威力|阴影|决定|中[得受获]益|措施)"
)
_FINDS: Final = re.compile(r"(?:认定|裁定|判定|裁决)$")
_ITS_MEASURES: Final = re.compile(
    r"(?:实施|执行|适用)?(?:上述|相关|有关|该|这些)*(?:[^，；的]{0,6})?(?:措施|管制|限制|禁令)"
)
_ON_IT: Final = re.compile(r"[”\"]?(?:企业|公司|实体|机构|个人|者)(?!名单|清单)")
#: As in "被加税的商品": which goods are meant.
_BORNE: Final = re.compile(r"[被遭]\S+的")
_ADJUSTED: Final = re.compile(r"(?:调整|更动|变更|修订|修改|完善|规范)(?!后)[^，；]{0,40}$")
_BESIDE: Final = frozenset({"suspend", "extend", "remove", "lower", "raise", "effect"})
#: What may stand between a duty and the verb that it is the topic of: "关税自7月1日起由35%...".
_GAP: Final = re.compile(
    r"(?:税率|税负|措施|幅度|水平|上限|部分)?(?:已|将|拟|均|也|仍|全部|部分|大幅|同步|正式|再|再度|再次|进一步|暂|继续)*"
    r"(?:(?:[自从于由至]|(?=[今明即\d]))[^，；的]{1,16}?(?:起|开始|后|%|日|月|年))*"
    r"(?:正式|再度|再次|进一步|全部)*"
)
_ABOUT: Final = re.compile(r"就[^，；]*$")
#: "加税的排除工作", "在管制、限制等方面": what is spoken of, nothing done.
_OF_DUTY: Final = re.compile(r"的(?:排除|豁免|减免|退税|影响|压力|威胁|问题|风险|成本|前提|条件)")
_FIELDS: Final = re.compile(r"(?:、[^，；。、]{1,10})*等?(?:方面|领域|议题|问题)")
#: What a list takes, and what it lets go.
_LISTS: Final = {"list": "delist", "delist": "list"}
_COUNTED: Final = re.compile(r"[\d一二两三四五六七八九十]+[家个名项]")
#: "作出对...发起调查的决定": what is decided is the act.
_DECIDES: Final = re.compile(r"[作做]出[^，；。]{2,60}的决定")
#: Letters beside an act in which it is said how many.
_COUNT: Final = 14
_QUERY: Final = re.compile(r"请问|有何|对此|如何|怎么|怎样|什么|能否|是否|为何")
_NO_MORE: Final = re.compile(r"(?:不再|暂不|停止)[^，；]{0,24}$")
#: Trade that is stopped.
_TRADE: Final = re.compile(
    r"(?:停止|暂停|终止|中止)[^，；限禁管令]{0,24}(?:出口|销售|供应|供货|出售|出货|接收|收货|交付)(?![^，；]{0,16}(?:限制|管制|管控|禁令|禁止|许可))"
)
_ORDER: Final = re.compile(r"的?(?:行政)?令(?!人)")
_STRUCK: Final = frozenset({"agree", "clinch", "sign"})
_STRUCK_GAP: Final = re.compile(
    r"(?![^，；]*(?:[后前时的未不没无难]|以来|期间|作准备))[^，；。]{0,28}"
)
_THEN_ONLY: Final = re.compile(
    r"[后前时的]|以来|之[后前]|仪式|在即|可能|时间|日期|地点|有望|无望|难|的?消息"
)
_RESULT: Final = re.compile(r"的?(?:最终|初步)?(?:结果|报告|结论)")
_BIDS: Final = re.compile(r"要求|命令|责令|下令|通知|指示|勒令")
_WRAPPERS: Final = frozenset({"宣布", "公布", "发布", "公告", "表示"})
_CHANGES: Final = frozenset(
    {"find", "open", "list", "raise", "lower", "suspend", "extend", "remove"}
    | {"effect", "expire", "allow", "delist", "close", "take_up", "prolong"}
)
#: How it is meant, or what it answers: no act on the measure itself.
_MODES: Final = frozenset({"retaliate", "propose", "threaten", "demand"})
#: As in "对加征关税商品的排除": which goods are let off.
_LEVIED_GOODS: Final = re.compile(r"(?:加征|课征|征收)关税(?:的)?(?:部分)?(?:商品|产品|清单)")
_REACH: Final = 90
_BLANK: Final = re.compile(r"\s+")
#: Letters before the verb of such a stretch.
_CLOSE: Final = 14


def asked(line: Line, at: int) -> bool:
    """Whether the words at *at* are asked about, not what a question tells before it asks.

    "问：A国16日宣布...，请问有何评论？" tells of what was announced.
    """
    text = line.sentence.text
    if not text.rstrip().endswith(("？", "?")):
        return False
    border = COMMA.search(text, at - line.sentence.at)
    return border is None or _QUERY.search(text, border.end()) is None


def acts_zh(spot: Spot) -> list[tuple[str, Hit]]:
    """The act that governs the trigger, if any, with its name in the spot's frame.

    Of a list both what is put on it and what is taken off: "列入清单、移出3家".
    """
    found = with_fate(spot, _governing(spot))
    if not found or found[0][0] not in _LISTS:
        return found
    other = _LISTS[found[0][0]]
    line, first = spot.line, found[0][1]
    for act in line.hits:
        if other in spot.frame.acts and other in act.acts and abs(act.start - first.start) > 1:
            near = line.text(
                max(line.sentence.at, act.start - _COUNT), min(line.end, act.end + _COUNT)
            )
            if first.acts.isdisjoint({other}) and _COUNTED.search(near):
                return [*found, (other, act)]
    return found


def _governing(spot: Spot) -> list[tuple[str, Hit]]:
    """The act over the trigger, in a list of one or none."""
    line, hit = spot.line, spot.hit
    low, high = item_zh(line, spot.clause, hit)
    if spot.frame.agent and line.text(hit.end, hit.end + 1) in {"：", ":"}:
        # "最高法院：某法不授权...": what it says is what it rules.
        high = line.end
    found = [pair for pair in _acts(spot, low, high) if pair[1].end > hit.start - _REACH]
    found = [_stopped(spot, name, act) for name, act in found]
    own = [pair for pair in found if pair[1] is hit and not _a_noun(line, hit)]
    start, stop = stretch_of(line, low, high, hit)
    before = [pair for pair in found if start <= pair[1].start and pair[1].end <= hit.start]
    after = [pair for pair in found if hit.end <= pair[1].start < stop]
    told = [pair for pair in before if not _attributive(line, pair[1])] or entered(spot)
    later = [pair for pair in after if not (_nominal(line, pair[1]) or _attributive(line, pair[1]))]
    first = (told or own)[:1]
    borne = _BORNE.match(line.text(max(start, hit.start - 1), min(line.end, hit.end + 2)))
    if (
        borne
        or _listed_already(line, hit, told)
        or (first and _vague(spot, start, first[0][1], (low, high)))
    ):
        return []
    if told or own:
        outer = _outer(line, hit, later) or _beside(line, hit, later) or _done_to_it(spot)
        if outer is not None:
            return [_over((told or own)[0], outer)]
        if told and _NO_MORE.search(line.text(start, told[0][1].start)):
            return [(_undoing(spot, told[0][0]), told[0][1])]
        behind = line.text(hit.end, stop)
        if _RELATIVE.match(behind) and not counted(behind) and not spot.frame.agent and not own:
            return _done_to_listed(spot, found, stop)
        return [(told or own)[0]]
    changing = _done_after(spot, (start, stop), later)
    if changing is not None:
        return [changing]
    if (bid := _bid_to_stop(line, line.text(start, hit.start), later)) is not None:
        return [bid]
    if before:
        return _comment(spot, stop) if stop == hit.end else []
    return _elsewhere(spot, found, (low, start, stop))


def _done_to_listed(spot: Spot, found: list[tuple[str, Hit]], stop: int) -> list[tuple[str, Hit]]:
    """As in "对列入清单的实体，继续暂停相关措施": what is done to those on it, after a comma."""
    line = spot.line
    return [
        (name, act)
        for name, act in found
        if name in _CHANGES
        and act.start >= stop
        and _ITS_MEASURES.match(line.text(act.end, min(line.end, act.end + 16)))
    ][:1]


def _done_after(
    spot: Spot, stretch: tuple[int, int], later: list[tuple[str, Hit]]
) -> tuple[str, Hit] | None:
    """The first act behind the trigger, *later* in its *stretch*, that is done to it."""
    line, hit = spot.line, spot.hit
    wanted = _CHANGES | {"impose"}
    if _ABOUT.search(line.text(stretch[0], hit.start)):
        # "就框架达成一致": what is agreed stands before the verb.
        wanted |= _STRUCK
    if "mechanism" in hit.classes:
        wanted |= {"create"}
    if _ORDER.match(line.text(hit.end, stretch[1])):
        # "剥离行政令签署": an order that is signed is given.
        wanted |= {"sign"}
    if _SUFFERS.search(line.text(hit.end, stretch[1])):
        # "Xfirm的产品遭A国禁止采购"
        wanted |= {"ban", "restrict"}
    if spot.frame.kind == "AGREEMENT":
        later = [pair for pair in later if pair[0] not in _STRUCK or not _only_then(line, pair[1])]
        if any(_STRUCK_GAP.fullmatch(line.text(hit.end, pair[1].start)) for pair in later):
            # "与A国的协议已达成"
            wanted |= _STRUCK
    return next((pair for pair in later if pair[0] in wanted or spot.frame.agent), None)


def _only_then(line: Line, act: Hit) -> bool:
    """As in "协议签署后", "协议签署仪式": what comes with it is told."""
    return _THEN_ONLY.match(line.text(act.end, min(line.end, act.end + 4))) is not None


def _bid_to_stop(line: Line, before: str, later: list[tuple[str, Hit]]) -> tuple[str, Hit] | None:
    """As in "要求厂商停止对华供货": what those bid do no more."""
    if _BIDS.search(before) is None:
        return None
    for name, act in later:
        words = line.text(act.start, min(line.end, act.end + 30))
        if name == "restrict" and _TRADE.match(words):
            return name, act
    return None


def _elsewhere(
    spot: Spot, found: list[tuple[str, Hit]], borders: tuple[int, int, int]
) -> list[tuple[str, Hit]]:
    """The act where none stands in the trigger's own stretch, in a list of one or none."""
    line, (low, start, stop) = spot.line, borders
    if spot.frame.kind == "TARIFF" and _struck_down(line, start, spot.hit):
        return []
    if (above := _found_above(spot, low)) is not None:
        return [above]
    # A topic set off by a comma ("对...商品，加征..."), or what is done to it after one.
    aside = [pair for pair in found if not _attributive(line, pair[1])]
    earlier = [pair for pair in aside if pair[1].end <= start]
    if earlier and _vague(spot, start, spot.hit, (low, stop)):
        return []
    if earlier:
        return earlier[-1:]
    own = set(spot.frame.trigger)
    return [
        pair
        for pair in aside
        if pair[1].start >= stop
        # "...适用基准税率，同时将关税提高到": done to what is named next to it.
        and not any(h.classes & own and stop <= h.start < pair[1].start for h in line.hits)
        # "公布征税清单后，B国宣布对...征收关税": what is done to the measure behind it.
        and not any(
            h.classes & own and pair[1].end <= h.start and "，" not in line.text(stop + 1, h.start)
            for h in line.hits
        )
    ][:1]


def _found_above(spot: Spot, low: int) -> tuple[str, Hit] | None:
    """What stands before a mark: "委员会终裁：X国商品损害产业", "委员会投票认定，..."."""
    if "find" not in spot.frame.acts or spot.line.text(low - 1, low) not in "：:，,":
        return None
    act = next(
        (h for h in spot.line.hits if h.end in {low - 1, low - 2} and "find" in h.acts), None
    )
    head = spot.line.text(spot.line.sentence.at, low - 1)
    if act is None or (spot.line.text(low - 1, low) in "，," and _FINDS.search(head) is None):
        return None
    return "find", act


def _struck_down(line: Line, start: int, hit: Hit) -> bool:
    """As in "推翻X关税": what a court does to a duty is the ruling's to tell."""
    return any("void" in h.acts and start <= h.start and h.end <= hit.start for h in line.hits)


def _comment(spot: Spot, stop: int) -> list[tuple[str, Hit]]:
    """What becomes of a measure that a stretch only names: "已加征的10%关税，将改为15%"."""
    line = spot.line
    near = [h for h in line.hits if stop < h.start <= stop + _CLOSE]
    for act in near:
        name = next((name for name in spot.frame.acts if name in act.acts - _MODES), None)
        if name is not None and _THEN.fullmatch(line.text(stop, act.start)):
            return [(name, act)]
    return []


def _a_noun(line: Line, hit: Hit) -> bool:
    """As in "加税程序照常": a word for an act that here only names what is spoken of."""
    if line.text(hit.start - 1, hit.start) == "的":
        # "芯片方面的限制出于...": what there is, not what is done.
        return True
    return _NOUNED.match(line.text(hit.end, min(line.end, hit.end + 8))) is not None


def _listed_already(line: Line, hit: Hit, told: list[tuple[str, Hit]]) -> bool:
    """As in "被列入清单企业的子公司": who is on the list, not who is put on it."""
    after = line.text(hit.end, line.end)
    if not told or _ON_IT.match(after) is None or counted(after):
        return False
    act = told[0][1]
    return line.text(act.start - 1, act.start) in "被遭" and told[0][0] == "list"


def _stopped(spot: Spot, name: str, act: Hit) -> tuple[str, Hit]:
    """As in 停止对华出口: what is stopped is the trade itself, not a curb on it."""
    line = spot.line
    if name == "impose" and spot.frame.kind == "INVESTIGATION" and "find" in spot.frame.acts:
        # "发布调查结果": what was found, no case that is opened.
        return ("find" if _RESULT.match(line.text(spot.hit.end, line.end)) else name), act
    if name == "impose" and spot.frame.kind == "TRADE_REMEDY" and "extend" in spot.frame.acts:
        low = line.clause_span(spot.clause)[0][0]
        if "继续" in line.text(low, act.start):
            return "extend", act
    if (
        name in {"remove", "suspend"}
        and "restrict" in spot.frame.acts
        and "control" not in (spot.hit.classes | set(spot.frame.trigger))
    ):
        words = line.text(act.start, min(line.end, act.end + 30))
        if _TRADE.match(words):
            return "restrict", act
    return name, act


def _vague(spot: Spot, start: int, act: Hit, item: tuple[int, int]) -> bool:
    """Whether measures are only "adjusted", with no rate that would tell which way."""
    line = spot.line
    if spot.frame.kind == "EXPORT_CONTROL":
        # Controls that are adjusted are amended, whichever way.
        return False
    wraps = line.text(act.start, act.end) in _WRAPPERS
    upto = max(act.start, spot.hit.start) if wraps else act.start
    if not _ADJUSTED.search(line.text(start, upto)):
        return False
    at = line.sentence.at
    rates = find_rates(line.sentence.text, "zh")
    return not any(item[0] <= at + rate.start < item[1] for rate in rates)


def _acts(spot: Spot, low: int, high: int) -> list[tuple[str, Hit]]:
    line, frame = spot.line, spot.frame
    out: list[tuple[str, Hit]] = []
    wrappers: list[tuple[str, Hit]] = []
    for act in line.hits:
        if not low <= act.start < high or act.of(EntryKind.SIDE) is not None:
            continue
        if _only_field(line, act) or (act is spot.hit and _a_noun(line, act)):
            continue
        due = "expire" in act.acts and _ONCE_DUE.search(line.text(low, act.start))
        if due or ("expire" in act.acts and line.text(act.end, act.end + 1) in "后前时"):
            # "到期后继续延长": when it is done; "原定于9日到期": when it was to be.
            continue
        words = line.text(act.start, line.end)
        if line.text(act.start - 1, act.start) == "所" or _DECIDES.match(words):
            continue  # "对附件所列商品": which ones.
        if "exclusion" in line.classes and _LEVIED_GOODS.match(words):
            continue
        if frame.kind == "INVESTIGATION" and _TALKS.match(line.text(act.end, line.end)):
            continue  # "就此项调查展开谈判"
        names = [name for name in frame.acts if name in act.acts and name not in _MODES]
        if (other := _by_object(line, act)) is not None:
            names = [other] if other in frame.acts else []
        if names:
            wrapped = line.text(act.start, act.end) in _WRAPPERS
            (wrappers if wrapped else out).append((names[0], act))
    return out or wrappers


def _only_field(line: Line, act: Hit) -> bool:
    """As in "在管制、限制等方面", "加税的排除工作": a field, or what something else is about."""
    behind = line.text(act.end, min(line.end, act.end + 30))
    duty = "tariff" in act.classes and _OF_DUTY.match(behind) is not None
    return duty or _FIELDS.match(behind) is not None


def _by_object(line: Line, act: Hit) -> str | None:
    """What an act is by what it is done to: leave to sell, a ban on buying."""
    after = line.text(act.end, min(line.end, act.end + 30))
    if line.text(act.start, act.end) == "同意" and _TO_SELL.match(after):
        return "allow"
    return "ban" if "restrict" in act.acts and _TO_BUY.match(after) else None


def _attributive(line: Line, act: Hit) -> bool:
    return bool(_ATTRIBUTIVE.match(line.text(act.end, min(line.end, act.end + 3))))


def _nominal(line: Line, act: Hit) -> bool:
    """Whether the word is part of a noun ("暂停期", "豁免措施")."""
    return bool(_NOMINAL.match(line.text(act.end, min(line.end, act.end + 4))))


def _outer(line: Line, hit: Hit, later: list[tuple[str, Hit]]) -> tuple[str, Hit] | None:
    """The verb after a clause that 的措施 or 期 made a noun of."""
    for pair in later:
        if pair[0] in _CHANGES and _HEAD.match(line.text(hit.end, pair[1].start)):
            return pair
    return None


def _beside(line: Line, hit: Hit, later: list[tuple[str, Hit]]) -> tuple[str, Hit] | None:
    """A verb right behind the trigger: "加征关税暂不实施"."""
    for pair in later:
        if pair[0] in _BESIDE and _GAP.fullmatch(line.text(hit.end, pair[1].start)):
            return pair
    return None


def _done_to_it(spot: Spot) -> tuple[str, Hit] | None:
    """As in a headline's "某商品加征关税 A国继续暂停": who does what to it, and nothing more."""
    line = spot.line
    gap = _BLANK.match(line.text(spot.hit.end, line.end))
    if not line.is_title or gap is None:
        return None
    start = spot.hit.end + gap.end()
    for act in line.hits:
        name = next((name for name in spot.frame.acts if name in act.acts & _BESIDE), None)
        if name is None or not 0 <= act.start - start <= _CLOSE or act.end < line.end:
            continue
        if any(start <= p.start < act.start for p in line.parties):
            return name, act
    return None


def _undoing(spot: Spot, name: str) -> str:
    """What "no longer" makes of an act: taxed no more is untaxed, forbidden no more allowed."""
    for other in ("allow", "remove", "suspend") if name == "restrict" else ("remove", "suspend"):
        if other in spot.frame.acts:
            return other
    return name


def _over(inner: tuple[str, Hit], outer: tuple[str, Hit]) -> tuple[str, Hit]:
    """What two acts make, one over the other."""
    return (inner[0], outer[1]) if outer[0] == "effect" else outer
