"""Chinese cues: tense, modality, negation, condition, hedges and attribution, by particles."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from monitor.signal.grammar import Attribution, Features, Modal, Negation, Tense, Verb

_VERBS: Final = """会见 会晤 会谈 会面 见面 碰面 见到 见了面 会了面 接见 通话 通电话 视频通话
磋商 谈判 商谈 通了电话 通过电话 通了一次电话 通过一次电话 通了话 通过话
举行 举办 召开 出席 访问
(?<=[要会将再])[去来到](?=[\u4e00-\u9fff]) 抵达 到达 飞抵 到访 来访 出访 启程 前往 率团 率领
宣布 公布 发布 公告 决定 加征 征收 收取 加收 开征 祭出 免除 冻结 缓征 停征
上调 下调 提高 降低 降至 升至 削减 暂停 中止 停止 恢复
延长 延期 展延 推迟 延后 暂缓 调升 调降 调高 调低 课征 解除 叫停 取消 撤销 撤回
豁免 排除 生效 施行 实施 执行 启动 发起 立案 调查 裁定 裁决 终止 到期 列入 移出 移除 纳入
加入 拉入 划入 列为 剔除
管制 限制 禁止 批准 允许 准许 放行 松绑 签署 签订 签字 签下
达成 同意 承诺 购买 采购 进口 出口 反制 反击 报复 威胁 警告 要求 敦促 谴责 反对 强调 表示
称 说 指出 透露 回应 证实 确认
认定 投票 表决 通报 推出 出台 建立 设立 成立 组建
否认 讨论 交换 起诉 申诉 上诉 开始 结束 落幕 重启 续签 征求""".split()
_SAYING: Final = frozenset("表示 称 说 指出 透露 回应 强调 证实 确认 否认 宣布 公布".split())
_VERB: Final = re.compile("|".join(sorted(_VERBS, key=len, reverse=True)))
_FUTURE: Final = re.compile(
    r"将于|将会|将在|将(?![约近超逾]?(?:\d+|[一二两三四五六七八九十百多数]+)[余多]?[家个名项种类])|拟于|拟|计划|(?<!决)定于|准备|打算|预计|预定|即将|有望|不日|会在|会于"
    r"|很快(?!就?(?:达成|取得))|就[要会]|快要|不久(?=[就会要])|接下来|[还也才]要|(?<![主重需只])要(?=签|见|去|访|再)"
    r"|(?<![不社委员协商事理工国议大峰年机晚宴])会(?=签|再|见|去|访|前往|到访|赴|[与同和][^，；。]{1,20}(?:会|见|谈|通|碰|磋))"
)
#: 将 that only sets the object first: "将...税率由84%提高至125%", "将...列入".
_OBJECT_SIGN: Final = re.compile(
    r"将(?!于|在|自|会|继续|陆续)(?=[^，；。]{2,44}?(?:[由从][\d.]+%[^，；。]{0,3}(?:提|上|下|降|调|升)"
    r"|[列纳加拉划归添]入|列为|移[出除]|剔除|延长[至到]|展延))"
    r"|将(?!陆续|[于在自会继对向就与同和])(?=[^，；。将]{0,36}?(?:关税|税率|禁令|措施|期限|豁免|加税|日期|执行)"
    r"[^，；。]{0,4}?(?:推迟|延后|延期|延长|暂缓|暂停|取消|撤销))"
)
#: "将于13日，率团签署": when it is to be, in a stretch of its own before the verb's.
_TIME_FIRST: Final = re.compile(r"将会?[于在自从][^，；。]{1,16}[日月周年号天晚][，,]$")
#: Letters of such a stretch at most.
_LEAD: Final = 24
_INTEND: Final = re.compile(r"拟|计划|(?<!决)定于|准备|打算|预计|预定|有望")
_MAY: Final = re.compile(r"可能|或将|或会|或于|也许|料将|料")
_WISH: Final = re.compile(r"要求|敦促|希望|呼吁|寻求|争取|想要")
_MUST: Final = re.compile(r"应当|应该|必须|须|需要")
_CAN: Final = re.compile(r"能够|可以")
_PROGRESSIVE: Final = re.compile(r"正在|正与|正就|仍在|进行中|继续进行")
_PERFECT: Final = re.compile(r"已经|已|曾经|曾|业已")
_PAST: Final = re.compile(r"昨天|昨日|昨晚|日前|近日|当地时间|了|过|刚刚")
_NEGATION: Final = re.compile(
    r"不会|不再|不得|不予|并未|尚未|从未|未曾|未能|未|没有|没|并非|否认|拒绝|无意|无法|不(?=[是能想愿打])"
)
_CONDITION: Final = re.compile(
    r"如果|假如|倘若|要是|一旦|除非|只要|若(?!干)|(?:^|(?<=[，。；：\s]))如(?![期何此下同今实需约旧上一是前数])"
)
_HEDGE: Final = re.compile(
    r"据悉|据传|传闻|传出|据报道|据报|消息人士|知情人士|可能|或将|料将|有望|原则上|初步"
)
_BELIEF: Final = re.compile(r"相信|认为|希望|预计|预期|期待|料")
_ANONYMOUS: Final = re.compile(
    r"消息人士|知情人士|知情官员|(?:知悉|知晓|熟悉|了解)[^，；]{0,10}(?:人士|官员)|(?:不|未|要求不)具名|要求匿名|匿名|据悉|据传|不愿具名"
)
_SAID: Final = re.compile(
    r"(?P<who>[^，。；：“”！？\s]{1,30}?)(?:\d{1,2}日|今天|昨天|周[一二三四五六日]"
    r"|在[^，。]{1,12}[上中])?(?P<verb>表示|指出|透露|回应|强调|证实|否认|宣布|公布|(?:发布公告[，,])?决定|称|说)"
)
_ACCORDING: Final = re.compile(r"(?P<verb>据)(?P<who>[^，。；]{1,20}?)(?:报道|消息|透露|介绍)")
_BORDER: Final = re.compile(r"[，。；：！？\n]")


def _segment(text: str, offset: int) -> tuple[int, int]:
    """The stretch between commas around *offset*."""
    start = 0
    for match in _BORDER.finditer(text):
        if match.start() >= offset:
            return start, match.start()
        start = match.end()
    return start, len(text)


def _tense(text: str, start: int, end: int, stop: int) -> tuple[Tense, Modal, bool]:
    """Tense and modality of the verb `start:end`, from its own stretch of text up to *stop*."""
    low = max(0, _segment(text, start)[0])
    if (lead := _TIME_FIRST.search(text, max(0, low - _LEAD), low)) is not None:
        low = lead.start()
    before, after = text[low:start], text[end : min(stop, end + 2)]
    negated = bool(_NEGATION.search(before[-8:]))
    if _MAY.search(before):
        return Tense.FUTURE, Modal.MAY, negated
    words = _OBJECT_SIGN.sub("把", text[low:stop])
    ahead = any(m.end() <= start - low for m in _FUTURE.finditer(words))
    if ahead or text[start:end] == "即将":
        modal = Modal.INTEND if _INTEND.search(before) else Modal.WILL
        return Tense.FUTURE, modal, negated
    if _WISH.search(before):
        return Tense.FUTURE, Modal.WISH, negated
    if _MUST.search(before):
        return Tense.FUTURE, Modal.MUST, negated
    if _PROGRESSIVE.search(before):
        return Tense.PROGRESSIVE, Modal.NONE, negated
    if _PERFECT.search(before):
        return Tense.PERFECT, Modal.NONE, negated
    if after.startswith(("了", "过")) or _PAST.search(before):
        return Tense.PAST, Modal.NONE, negated
    if text[start:end] in _SAYING:
        return Tense.PAST, Modal.NONE, negated
    return Tense.PRESENT, Modal.CAN if _CAN.search(before) else Modal.NONE, negated


@lru_cache(maxsize=1024)
def verbs(text: str) -> tuple[Verb, ...]:
    """Verbs of Chinese *text* in order, each with the tense that its particles give."""
    out = []
    for match in _VERB.finditer(text):
        stop = _segment(text, match.start())[1]
        tense, modal, negated = _tense(text, match.start(), match.end(), stop)
        out.append(Verb(match.start(), match.end(), match.group(), tense, modal, negated=negated))
    return tuple(out)


def _attribution(text: str) -> Attribution | None:
    match = _SAID.search(text) or _ACCORDING.search(text)
    if match is None:
        if (hint := _ANONYMOUS.search(text)) is None:
            return None
        return Attribution(hint.group(), *hint.span(), hint.group(), *hint.span(), anonymous=True)
    who = match.group("who")
    return Attribution(
        match.group("verb"),
        *match.span("verb"),
        who,
        *match.span("who"),
        anonymous=bool(_ANONYMOUS.search(who)),
    )


@lru_cache(maxsize=1024)
def features(text: str) -> Features:
    """Features of Chinese *text*."""
    found = verbs(text)
    main = next((verb for verb in found if verb.lemma not in _SAYING), None)
    main = main or (found[0] if found else None)
    negations = []
    for match in _NEGATION.finditer(text):
        end = _segment(text, match.start())[1]
        negations.append(Negation(match.group(), match.start(), match.end(), end))
    return Features(
        verbs=found,
        tense=main.tense if main else Tense.NONE,
        modal=main.modal if main else Modal.NONE,
        negated=bool(main and main.negated),
        negations=tuple(negations),
        conditional=bool(_CONDITION.search(text)),
        hedges=tuple(match.group() for match in _HEDGE.finditer(text)),
        belief=bool(_BELIEF.search(text)),
        attribution=_attribution(text),
    )
