"""Whether Chinese words only ask for a measure, protest at it, deny it or name it in passing."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.acts_zh import asked
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot
from monitor.signal.items_zh import COMMA
from monitor.signal.scene import Line
from monitor.signal.void_deals_zh import no_deal
from monitor.signal.void_matter_zh import accused_of, not_told_anew, only_matter_zh

#: "自...加征关税以来首次会晤": what the news is counted from.
_SINCE: Final = re.compile(r"[^，；。\s]{0,8}?以来")
_KEPT: Final = re.compile(
    r"保留[^，；]{0,30}$|(?:维持|保持|仍(?:将)?(?!宣布|决定)|继续(?:对|加|征|保|维|实))[^，；]{0,12}$"
)
_DEMANDED: Final = re.compile(
    r"敦促|督促|促请|促(?![进成使销请])|吁(?!请)|要求|呼吁|希望|盼|期待|(?<!不顾)反对|谴责|抗议|(?<![一二三四五六七八九十首每该同整本审上几两各\d])批(?![准次量复发核捕示])|斥(?!资)|抨击|指责|奉劝|质疑|不满|反驳|驳斥|主张|请求"
    r"|(?<![所具富])有(?:义务|责任)|(?<![所没])有必要(?!的?(?:对|采取|征))|(?:应该|应当|必须|理应|务必|早日|尽快)|应(?=立即|尽|停止|取消|纠正|撤)|(?<![回反响相适供对答呼因])应(?:该|当)?$|须(?!知)|表达(?:了)?[^，；]{0,6}对|诉诸|起诉|申诉|上诉|无权|(?<!所)有权"
)
#: Whose protest is not heeded by one who goes on and decides: "不顾各方反对，宣布...".
_HEEDLESS: Final = re.compile(
    r"^.*(?:无视|不顾|罔顾|顶着|置)[^，；]{0,16}[，,](?=[^，；]{0,6}(?:宣布|决定|公布|对|将))"
)
_DEMANDED_ONLY: Final = re.compile(
    r"敦促|督促|促(?![进成使销])|呼吁|希望|反对|谴责|抗议|批评|指责|不满|应该|应当"
)
_PROTESTED: Final = re.compile(
    r"(?:中)?(?:说|称|显示|指出|写道)|[^，；。]{0,16}?(?:采取[^，；]{0,6}(?:反制|措施|行动)|作出回应|予以(?:反制|回击)|发表谈话|表[示达](?:了)?(?:强烈|坚决|严重|严正)?(?:不满|反对|遗憾|关切|谴责|欢迎)|强烈不满|坚决反对|严正交涉"
    r"|诉诸|提起诉讼|起诉|申诉|的(?:报道|传闻|说法|时间点|时机|举动)|不符合|违反|违背|违法|无效|违规|符合|损害|有利于|不利于|冲击|影响|(?:实际上|目前)?(?:已)?(?:不再|不在|不予)考虑|被搁置|[^，；]{0,8}(?:很难|难以|无法|可能性|持(?:乐观|开放|谨慎|怀疑|悲观|积极)|乐观|有信心|抱希望|不抱)"
    r"|(?:的)?(?:行政令|命令|做法|措施|决定|公告|政策|规定)?(?:超越|越权|违宪|无权|不合法|缺乏(?:法律)?依据|属违法|非法)|没有赢家|解决不了|推高|由升到降)"
)
NEGATED: Final = re.compile(
    r"(?:接近|不授权|未授权|无权|不会|不得|没有|没(?![收落])|暂无|尚无|并无|无计划|未计划|并未|从未|尚未|未曾|暂未|无意|无须|无需|否认|拒绝|绝不|决不|难以|[很极]难|不易|难(?=达|谈成|签)|无法|谈不上|遑论|更不用说|何谈|未能|不打算|不考虑|不(?:再)?(?:想|愿|希望|急于|寻求)|未(?!依法|按|如实|经|履行|申报|遵守|核实))"
    # "不会将A国商品的关税由5%上调": whatever stands behind the sign of an object.
    r"(?:[^，；的]{0,16}|[^，；的对将把就]{0,8}[对将把就][^，；]{0,48})$"
)
#: "投资者担心A国对B国加征关税", "为回应A国上周加税": what is only feared or answered.
_FEARED: Final = re.compile(
    r"(?:(?<!的)担[心忧]|害怕|生怕|唯恐|忧心|(?:^|[，；：\s])忧)[^，；]*$"
    r"|(?:如何|怎[样么])(?:应对|看待|面对|回应|化解|理解|解读)[^，；]*$"
    r"|(?:^|[，；])(?:作为对|为了?(?:回应|反制|报复|回击|反击|应对|抗议))[^，；]*$"
)
#: "业界希望C部展开调查": who acts in what is hoped for.
_WISHED: Final = re.compile(r"(?:敦促|督促|促请|呼吁|希望|盼望?|期待|建议)[^，；]*$")
_UNTRUE: Final = re.compile(r"不实(?![施际行])|不属实|假消息|子虚乌有|纯属|辟谣|否认")
#: "原本计划届时签署协议": it was meant once.
_ONCE_MEANT: Final = re.compile(r"(?:原本?|本来?|曾)(?:计划|打算|拟|定于|定|有意)[^，；]{0,24}$")
#: "原来暂停进口的原木恢复进口": as it was before.
_FORMERLY: Final = re.compile(r"(?:原来|原先|此前|先前)(?:已|曾)?$")
_BRINGS: Final = frozenset({"impose", "raise", "restrict", "sign", "clinch"})
#: A row of acts that are held against the other side.
_LISTED: Final = re.compile(r"先后|陆续|接连|频频|一再|连续|不断|屡次|滥施|滥用|大肆")
_WHETHER: Final = re.compile(r"是否|会否|能否|可否|会不会|有没有|何时")
_AGAINST: Final = re.compile(
    r"(?:针对(?!原?产|来自)|为应对|应对|因应|以反制|反制|抵消|面对|回应|以回应|规避|躲避|受|由于|因(?![应此]))[^，；]{0,14}$"
    r"|任何(?:新|进一步|额外|单边|形式|的|加征){0,3}$"
)
#: "贸易理事会首次会议": a body that meets.
_SESSION: Final = re.compile(
    r"(?:的)?(?:首次|首轮|第.{1,2}[次轮]|双边|年度|下次)?(?:会议|磋商|会谈|对话|会晤)"
)
#: "301调查的应对措施": what came of a case, not the case.
_FROM_CASE: Final = re.compile(
    r"[”\"]?(?:后|中|所|的|项下|相关|有关|应对|结果|最终|拟议?|建议)*"
    r"(?:措施|关税|征[税费]|加税|加征|收费|港口费|行动|反制|事实清单|情况说明|简报|涉及的|提出的)"
)
#: "在磋商机制框架下会谈": where one meets.
_WITHIN: Final = re.compile(r"(?:的)?(?:框架)?[下内]")
#: "继续发挥磋商机制作用": a body that is made use of.
_USED: Final = re.compile(r"(?:发挥|用好|利用|依托|通过|借助|运用)[^，；]{0,12}$")
#: What somebody only means to come to: "以敲定相关安排".
_SO_AS_TO: Final = re.compile(
    r"(?:(?<!所|可|难)以|以便|旨在|力求|力争|争取|为了)(?:尽快|早日|最终)?(?:敲定|达成|形成|签署|商定)[^，；]{0,8}$"
)
_REACTION: Final = re.compile(
    r"[^，；。]{0,12}(?:答记者问|记者的?提问|应询|发表(?:谈话|讲话|看法|意见|声明)|作出回应|有何评论|表态|回应|发声|作答)"
)
#: "A国诉B国补贴案": the name of a case, not its filing.
_CASE_NAME: Final = re.compile(r"^诉[^，；。]{2,28}案")
#: Duties as a means in general: "升级关税手段".
#: As in "加征关税四年期复审": what is gone over again.
_REVIEWED: Final = re.compile(r"(?:的)?(?:四年期?|法定|例行|定期)?(?:复审|审查|审议|评估)")
_TOOL: Final = re.compile(
    r"手段|工具|武器|大棒|牌(?!照)|壁垒|(?:的)?(?:谈判|磋商|会谈|对话|议题)(?!中|时|后|结果)"
)
#: As in "世贸组织准B国对A国征报复关税": leave to do it, which its ruling tells.
_AUTHORISED: Final = re.compile(
    r"(?:准许?|授权|允许|批准|有权|可(?=[对向]))[^，；]{0,6}[对向][^，；]*$"
)
_ASKED_OF: Final = re.compile(
    r"就[^。；]{0,24}(?:可能|或将|考虑|威胁|是否|会否)[^。；]{0,40}(?:提问|发问|询问|追问)"
)
#: "公布清单有关措施安排": what is done about those on it.
_OF_LIST: Final = re.compile(r"(?:的)?(?:有关|相关)?(?:措施|事项|问题|安排|决定|公告)")
_FOR_THEM: Final = re.compile(
    r"禁(?:售|运|供|止出口)[^，；]{0,4}两用物项|(?:禁止|限制|不得)[^，；]{0,8}从事[^，；]{0,14}(?:进出口|贸易|经营)"
    r"|(?:禁止|限制|不得)[^，；]{0,12}(?:[向对给]其|上述|这些|[两三]家|它们|出口经营者)"
)
_TO_LISTED: Final = re.compile(
    r"(?:禁止|不得)[^，；]{0,8}[向对][^，；]{0,24}(?:实体|企业|公司)[^，；]{0,6}(?:出口|供应)"
)
_NOT_YET_MORE: Final = re.compile(r"暂(?:时)?不再(?:加征|征收|增加)")
_PAVES: Final = re.compile(r"(?:做|作)?(?:好)?(?:准备|铺路|铺垫|预热)")
_NOT_NOW: Final = re.compile(
    r"暂不(?:会|再)?(?:考虑|打算|想|急于|准备|寻求|讨论|需|动|变|调整|改变|更改|取消|撤)"
)
_SUSPECTED: Final = re.compile(r"涉嫌|疑似?|可能|是否")
_HITS_BACK: Final = re.compile(r"(?:回击|反击|还击|反制|应对|回应)$")
_IN_ANSWER: Final = re.compile(
    r"(?:以|来|作为对?|旨在)(?:回应|应对|回击|反击|报复|反制)[^，；将加提]{0,12}$|不满[^，；]{0,10}$"
)
TO_COME: Final = re.compile(r"(?:将|即将|料将|或将|预计将?|待|拟|可望|有望)(?:于[^，；]{1,10})?$")
#: A step in a case that is open already.
_STEP: Final = re.compile(r"(?:的)?(?:问卷|听证|抽样|公众评议|征求意见|实地核查)")
#: As in "实施出口管制，是...的正当做法": what is defended is known.
_JUSTIFIED: Final = re.compile(
    r"(?:的?(?:措施|做法|决定))?[，,]?(?:这)?(?:完全|都)?是[^。；]{0,30}"
    r"(?:正当|合法|必要|通行|正常|负责任)(?:的)?(?:[^。；，]{0,6})?(?:做法|举措|行为|权利|反应|实践|惯例|需要)"
    r"|[^，；。的]{0,8}(?<!不)是(?:出于|为了|基于)"
)
#: Who only asks for a case to be opened: "产业申请发起反倾销调查".
_UNDONE: Final = re.compile(r"暂停|停止|取消|解除|终止|中止")
_PETITION: Final = re.compile(
    r"(?:工会|协会|业者|产业|行业|厂商|企业|公司|商会|团体|联盟|议员|生产商)[^，；]{0,6}"
    r"(?:申请|请愿|要求|请求|提请|呼吁|促)"
)
#: After a word for a licence: the duty to have one; and before 出售, to whom goods are sold.
NO_PAPER: Final = re.compile(r"的?(?:要求|管理|制度|规定|限制|措施|豁免|程序|申请)")
_SOLD_TO: Final = re.compile(r"[向对给][^，；]{1,12}$")
#: As in "依据301调查结果，指示...": on what ground something else is done.
#: As in "不把A国商品的关税由10%调高".
_NOT_MOVED: Final = re.compile(r"不(?:再)?[把将][^，；]{0,40}$")
_GROUND: Final = re.compile(r"(?:依据?|根据|基于|按照?|鉴于|凭|据)[“\"]?$")
_ANSWERED: Final = re.compile(
    r"[^，；\s]{1,14}?(?:禁令|管制|制裁|限制|打压|封锁|加征|关税|加税|措施|清单|收费|港务费|霸凌)"
)
_AVERAGE: Final = re.compile(r"平均(?:有效|实际|加权|适用)?(?:进口)?$")
_AFFAIR: Final = re.compile(
    r"(?:[^，；]{0,6}|[^，；]{0,14}的)(?:一事|事件|事宜|问题|传闻|风波|争端)"
)
_OWN_FIRMS: Final = re.compile(
    r"(?:国内|本国|境内|本土|有关|相关|国有|各大?|主要|[A-Za-z0-9]+|芯片|半导体|设备|软件|设计)*"
    r"(?:关键信息基础设施|关键基础设施)?(?:厂商|制造商|运营者|运营商|经营者|供应商|出口商|航空公司|航司|企业|车企|科技公司|电商|平台|银行|国企|券商|进口商|买家|炼厂|公司)"
)
#: What only its own can be told to do: "要求停止对华出口".
_TO_STOP: Final = re.compile(r"(?:立即|全面|其|公司)*(?:停止|暂停)[对向]")
_STOPS: Final = frozenset({"suspend", "restrict"})
#: "供应商陆续暂停供货": firms do it of their own accord.
_BY_THEMSELVES: Final = re.compile(
    r"(?<!令)(?<!求)(?:供应商|厂商|制造商|芯片商|设备商)(?:已|陆续|纷纷|相继|先后|也|均|主动)*$"
)
#: Letters before the subject of a stretch, and the signs after which stands no subject.
_HEAD: Final = 3
_OBJECT: Final = frozenset("对将把就向")
#: Letters between 要求 and the firm that is given an order.
_NEAR: Final = 3


def lead_of(spot: Spot, first: int) -> str:
    """The words before the act back to the nearest stretch with a subject of its own."""
    line, sentence = spot.line, spot.line.sentence
    text = line.text(sentence.at, first)
    borders = [0, *(m.end() for m in COMMA.finditer(text))]
    for begin in reversed(borders):
        at = sentence.at + begin
        if sentence.clause_at(at).kind is ClauseKind.CONDITIONAL:
            continue
        if any(
            at <= p.start < first
            and p.start - at <= _HEAD
            and line.text(p.start - 1, p.start) not in _OBJECT
            for p in line.parties
        ):
            return text[begin:]
    return text


def _nameless(line: Line, near: str) -> str:
    """*near* without firms' names, whose characters may be words: one begins with "because"."""
    for party in line.parties:
        if party.kind == "firm":
            near = near.replace(line.text(party.start, party.end), "")
    return near


def void_zh(spot: Spot, lead: str, near: str, tail: str, name: str) -> bool:
    """Whether the words only ask for it, protest at it, deny it, ask whether, or answer to it."""
    if _spoken_of(spot, near, tail, name) or accused_of(spot, lead) or _FEARED.search(lead):
        return True
    if spot.frame.agent and spot.frame.kind != "INVESTIGATION":
        undone = NEGATED.search(near) or _WISHED.search(lead)
        return undone is not None or _measure_of_case(spot, name)
    if name == "carry_out" or _LISTED.search(lead):
        # "carries out the consensus", "has one after another imposed": a remark.
        return True
    if _demanded(spot, lead) or _PROTESTED.match(tail) or _WHETHER.search(lead):
        return True
    if NEGATED.search(near) and name != "expire":
        return True
    if _AGAINST.search(_nameless(spot.line, near)) and not re.search(
        r"(?<!应)(?<![^方]面)对[^，；]{0,14}$", near
    ):
        return True
    if (
        spot.frame.kind != "TRADE_REMEDY"
        and _KEPT.search(near)
        and name in {"impose", "raise", "restrict", "list"}
    ):
        return True
    head = spot.line.text(spot.clause.at, max(spot.clause.at, spot.hit.start))
    if only_matter_zh(spot, head, near, tail):
        return True
    if _named_only(spot, name, near, tail):
        return True
    return bool(_UNTRUE.search(spot.line.sentence.text)) or asked(spot.line, spot.hit.start)


def after_of(spot: Spot) -> str:
    """The words right behind the trigger."""
    return spot.line.text(spot.hit.end, min(spot.line.end, spot.hit.end + 8))


def _answers_them(spot: Spot) -> bool:
    """As in "反制X国芯片禁令": whose measure is answered, not with what."""
    line, hit = spot.line, spot.hit
    own = any(0 <= p.start - hit.end <= 1 and p.side for p in line.parties)
    return own and _ANSWERED.match(line.text(hit.end, min(line.end, hit.end + 24))) is not None


def _spoken_of(spot: Spot, near: str, tail: str, name: str) -> bool:
    """Whether it is what somebody is asked about, suspects or answers to, or the name of a case."""
    before = spot.line.text(spot.line.sentence.at, spot.hit.start)
    if _SINCE.match(tail) and "自" in before[-24:]:
        return True
    if name == "counter_zh" and _answers_them(spot):
        return True
    if no_deal(spot, near, tail, name) or _no_step(spot, near, tail, name):
        return True
    if "sell" in spot.frame.trigger and _SOLD_TO.search(before):
        return True
    if _REACTION.match(tail) is not None and _their_deed(spot):
        return True
    if spot.frame.kind == "DISPUTE" and _names_case(spot):
        return True
    return (name == "breach" and _SUSPECTED.search(near) is not None) or _answered(spot)


def _no_step(spot: Spot, near: str, tail: str, name: str) -> bool:
    """Whether it is a step in an open case, one only asked for, or the duty to have a licence."""
    if "licence_paper" in spot.frame.trigger and NO_PAPER.match(after_of(spot)):
        return True
    if spot.frame.kind == "TARIFF" and _NOT_MOVED.search(near):
        return True
    if name == "refuse_zh" and _UNDONE.search(near):
        # "暂停实施原则上不予许可...的规定": what is stopped is the refusal.
        return True
    if name == "hear" and any(d.begins_after(spot.scene.day) for d in spot.line.dated.dates):
        return True
    return name in {"open", "take_up"} and bool(_STEP.match(tail) or _PETITION.search(near))


def _answered(spot: Spot) -> bool:
    """As in "将提高关税，以回应X国的出口管制": what is only answered to."""
    line, hit = spot.line, spot.hit
    before = line.text(max(line.sentence.at, hit.start - 18), hit.start)
    if any(
        0 <= hit.start - p.end <= 1
        and _HITS_BACK.search(line.text(max(line.sentence.at, p.start - 3), p.start))
        for p in line.parties
    ):
        # "A国回击B国加税": what B did.
        return True
    return _IN_ANSWER.search(before) is not None and "retaliation" not in hit.classes


def _named_only(spot: Spot, name: str, near: str, tail: str) -> bool:
    """Whether the trigger only names what meets, what answers a case, or what is spoken of."""
    line, hit = spot.line, spot.hit
    after = line.text(hit.end, min(line.end, hit.end + 16))
    before = line.text(max(line.sentence.at, hit.start - 16), hit.start)
    upto = line.text(line.sentence.at, hit.start)
    if name == "set_out" and "side_list" in hit.classes and _OF_LIST.match(after):
        return True
    if "mechanism" in hit.classes and (
        _SESSION.match(after) or _WITHIN.match(after) or _USED.search(before)
    ):
        return True
    if _JUSTIFIED.match(line.text(hit.end, line.end)):
        return True
    if _PAVES.match(tail) and "为" in upto[-24:]:
        # "为推迟关税铺路"
        return True
    if _ASKED_OF.search(line.sentence.text) or _not_yet_done(spot, name, before, near):
        return True
    if spot.frame.kind == "EXPORT_CONTROL" and (
        _means_listing(spot) or (name in _STOPS and _BY_THEMSELVES.search(near))
    ):
        return True
    if not_told_anew(spot, name):
        return True
    if spot.frame.kind == "TARIFF" and (
        _TOOL.match(after)
        or _REVIEWED.match(after)
        or _other_duty(spot)
        or _no_duty_of_theirs(spot, name)
    ):
        return True
    if spot.frame.kind == "INVESTIGATION" and line.text(hit.start, hit.end) == "调查":
        # Which probe is not said: the sentence that says it tells of it.
        return True
    return _measure_of_case(spot, name) or bool(_AFFAIR.match(tail))


def _measure_of_case(spot: Spot, name: str) -> bool:
    """Whether what is lifted is what came of a case: "暂停301调查措施"."""
    if spot.frame.kind != "INVESTIGATION" or name == "open":
        return False
    line = spot.line
    if _GROUND.search(line.text(max(line.sentence.at, spot.hit.start - 8), spot.hit.start)):
        return True
    after = spot.line.text(spot.hit.end, min(spot.line.end, spot.hit.end + 16))
    return _FROM_CASE.match(after) is not None


def _not_yet_done(spot: Spot, name: str, before: str, near: str) -> bool:
    """Whether it is only allowed by a ruling, aimed at, or was meant once."""
    upto = spot.line.text(spot.line.sentence.at, spot.hit.start)
    if _AUTHORISED.search(upto) and not spot.line.classes.isdisjoint({"wto", "wto_org"}):
        return True
    if spot.frame.kind == "AGREEMENT" and _SO_AS_TO.search(before):
        return True
    if name == "suspend" and _NOT_NOW.search(spot.line.sentence.text):
        # "暂不考虑加征": nothing is put off that was to come.
        return True
    lets_off = name in {"remove", "suspend"} and spot.frame.kind == "TARIFF"
    if lets_off and _NOT_YET_MORE.search(spot.line.sentence.text):
        # "暂不再加征": no more than before, nothing taken off.
        return True
    if name == "impose" and "new_duty_zh" in spot.frame.trigger:
        return True
    return name in _BRINGS and bool(_ONCE_MEANT.search(before) or _FORMERLY.search(near))


def _means_listing(spot: Spot) -> bool:
    """As in "列入清单，禁止向其出口": what being on a list means."""
    if "side_list" in spot.hit.classes:
        return False
    line = spot.line
    title = next((other for other in spot.scene.lines if other.is_title), line)
    if title is not line and "side_list" in title.classes and "list" in title.acts:
        words = line.text(line.sentence.at, line.end)
        if _TO_LISTED.search(words) or _FOR_THEM.search(words):
            return True
    lists = [h for h in line.hits if "side_list" in h.classes and h.end <= spot.hit.start]
    return bool(lists) and _FOR_THEM.search(line.text(lists[-1].end, spot.hit.start)) is not None


def _no_duty_of_theirs(spot: Spot, name: str) -> bool:
    """Whether it is only what duties come to on the whole, or new ones that are not to come."""
    line, hit = spot.line, spot.hit
    if "new_duty_zh" in hit.classes and name in {"remove", "suspend"}:
        return True
    return _AVERAGE.search(line.text(max(line.sentence.at, hit.start - 8), hit.start)) is not None


def _names_case(spot: Spot) -> bool:
    """As in "A国诉B国补贴案": the name of a case, not its filing."""
    line, hit = spot.line, spot.hit
    return bool(_CASE_NAME.match(line.text(hit.start, min(line.end, hit.end + 30))))


def _other_duty(spot: Spot) -> bool:
    """Whether "税率" and the like are those of an anti-dumping duty told in the sentence."""
    line, hit = spot.line, spot.hit
    plain = "关税" not in line.text(hit.start, hit.end)
    return plain and "remedy" in line.classes


def _their_deed(spot: Spot) -> bool:
    """As in "就A方升级关税答记者问": what another did, to which somebody only answers."""
    line = spot.line
    text = line.text(line.sentence.at, spot.hit.start)
    at = line.sentence.at + text.rfind("就") + 1
    return "就" in text and any(p.start == at and p.side for p in line.parties)


def _demanded(spot: Spot, lead: str) -> bool:
    """Whether it is only asked for; a government that asks a firm gives an order."""
    if "require" in spot.frame.acts and _DEMANDED_ONLY.search(lead) is None:
        # "要求出口须取得许可": that is the rule.
        return False
    found = _DEMANDED.search(_HEEDLESS.sub("", lead))
    if found is None or found.group() != "要求":
        return found is not None
    line = spot.line
    after = line.text(line.sentence.at, line.end).find(lead)
    at = line.sentence.at + after + found.end()
    told = line.text(at, min(line.end, at + 12))
    if _OWN_FIRMS.match(told) or _TO_STOP.match(told):
        return False
    return not any(p.kind == "firm" and 0 <= p.start - at <= _NEAR for p in line.parties)
