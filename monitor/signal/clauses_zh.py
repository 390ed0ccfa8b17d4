"""Clauses of one Chinese sentence: stretches between commas, joined and typed by their words.

A comma parts less in Chinese than in English: time, place and cause stand in stretches of their
own before the verb, and terms ("期限一年", "自...起施行") in stretches after it. These are joined
to the clause that they belong to; what has a subject or a conjunction of its own begins a new one.
"""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.clausejoints import Piece
from monitor.signal.document import ClauseKind
from monitor.signal.tense_zh import verbs

_BORDER: Final = re.compile(
    r"(?:[，；,;]|——|(?<!\d)：|：(?!\d\d))\s*|(?<=[\u4e00-\u9fff%\d\")）》])\s+(?=[\u4e00-\u9fff\d\"《])"
    # "访华前将与某某会面": what is to come before it is told in words of its own.
    r"|(?<=[\u4e00-\u9fff]前)(?<![年月日周天目提之以空面当眼向先往]前)(?=将(?![军领])|先|拟|会与|预计)"
)
_OPEN: Final = (
    (
        # "协议若达成，...", "双方一旦同意，..."
        re.compile(
            r"^[^，；。：]{1,14}?(?:倘若|一旦|除非|若(?![干无非是即虚何要想欲需]))(?!.*(?:宣布|决定))"
            r"|^(?:但|并|且|而|不过|同时)?(?:\d{1,2}月\d{1,2}日(?:前|起)?|届时|到时|[本下]?周[一二三四五六日]前?|月底前)?(?:如果|假如|倘若|假若|要是|一旦|除非|只要|若(?!干)|如(?![期何此下同今实需约旧上一是前数]))"
        ),
        ClauseKind.CONDITIONAL,
    ),
    (re.compile(r"^(?:由于|因为|因(?!应)|鉴于|考虑到)"), ClauseKind.CAUSAL),
    (re.compile(r"^(?:尽管|虽然|虽)"), ClauseKind.CONCESSIVE),
    (
        re.compile(
            r"(?:之?后|以来|之前|之际|之时|期间)$|(?<![\d年月日周天])前$"
            r"|^(?:随着|伴随|继(?!续|任)|受(?!理|访|权|邀)|自从|面对|围绕|在.{1,30}(?:背景|影响|情况|时候)下$)"
        ),
        ClauseKind.TEMPORAL,
    ),
    (
        re.compile(r"^(?:据|根据)[^对将]{0,24}(?:报道|消息|透露|介绍|称|获悉|指出|披露)$"),
        ClauseKind.ATTRIBUTION,
    ),
    (
        re.compile(
            r"(?:表示|指出|透露|披露|回应|强调|证实|宣布|宣称|公布|(?<![的制号项])公告|通报|发布消息|发布公告|公告称|介绍"
            r"|声明|发文|发帖|投票决定|称|说|认为|答记者问时?|被问及.{1,30}时)$"
        ),
        ClauseKind.ATTRIBUTION,
    ),
)
#: Words that only lead up to a verb in a later stretch: time, invitation, ground, authority.
_LEADS: Final = re.compile(
    r"^(?:\w\w时间|应|经|依据|依照|按照|根据|为|在|自|从|于|截至|针对|就|对|与|同|日前|近日"
    r"|\d|[今去明本上下昨][年月周日天晚]|[一二三四五六七八九十])"
)
#: Words that go on with the clause before: terms, partners, limits.
_FOLLOWS: Final = re.compile(
    r"^(?:期限|为期|有效期|税率|税额|费率|幅度|时间|自|从|至|到|由|与|同(?!时)|就|对|针对(?=原?产|来自)|分别|最高|最低|直至|直到|持续"
    r"|其中|即日|日期|行程|访期|会期|历时|保证金|期间|涉及|每|旨在|以(?!及)|于(?:\w\w时间)?\d|生效|正式|施行|实施|并自|并于|并将自|将自"
    r"|将于(?:\w\w时间)?(?:\d|[明后今本下次][天日周月年个星]|周|星期)"
    r"|一年|[一二三四五六七八九十\d]{1,3}(?:个月|天|年|日))"
)
#: A stretch with a topic and a predicate of its own: "对X商品加征的24%关税将继续暂停".
_OWN_TOPIC: Final = re.compile(
    r"[对就][^，；]{2,40}的[^，；的]{0,16}(?:关税|措施|管制|限制|费)(?:将|已|也|则|均|继续)"
)
#: "9日与A会谈，10日又会见了B": the second day is another deed's, not how long it took.
_NEXT_DAY: Final = re.compile(
    r"^\d{1,2}日(?:[上下]午|晚上?|凌晨)?(?:又|还|再|则|也|先后|分别|将|在[^，；]{1,12}?)*"
    r"(?:与|同(?!时)|和|会见|会晤|会谈|出席|抵|飞|前往|离开|访|对|将|把|宣布|公布|发布|公告|决定)"
)
#: How a stretch of time ends: "10月26日", "周二(10月26日)".
_ADVERBIAL_END: Final = re.compile(r"(?:起|开始|止|为止|日|月|年|周|午|晚|时|天|分)[)）]?$")


_AHEAD: Final = re.compile(r"将|可能|或于|或在|拟|预计|有望|待")


def _typed(words: str) -> tuple[ClauseKind, str]:
    for pattern, kind in _OPEN:
        found = pattern.search(words)
        if found and not (kind is ClauseKind.ATTRIBUTION and _AHEAD.search(words)):
            return kind, found.group()
    return ClauseKind.MAIN, ""


def _only_leads(words: str, border: str, after: str) -> bool:
    """Whether a stretch without a verb only leads up to what follows."""
    if border.startswith(("：", ":")):
        return False
    if _ADVERBIAL_END.search(words) and len(words) <= 24:
        return not any(verb.lemma not in _SOFT for verb in verbs(words))
    if _MOVED.match(words) and _GOES_ON.match(after):
        return True
    if _AT_REQUEST.fullmatch(words):
        return True
    if not _LEADS.match(words):
        # "某某与某某，在X市举行会谈": who it is, before a comma.
        return bool(_AT_PLACE.match(after)) and not verbs(words) and not _QUOTES.search(words)
    # "对4月4日列入清单的16家A国实体，继续暂停...": what only says which ones is no deed.
    head = _WHICH.sub("", words) if _TOWARDS.search(words) else words
    return not any(v.lemma not in _SOFT for v in verbs(head))


#: "应某协会的申诉": at whose request, before who acts.
_AT_REQUEST: Final = re.compile(
    r"应[^，；]{2,30}(?:申诉|申请|请求|要求|邀请|之邀|请愿|投诉)|(?:根据|基于)[^，；]{2,30}的(?:申诉|申请|请求|投诉)"
)
#: What goes on with a subject that a comma parts from its verb.
_AT_PLACE: Final = re.compile(r"(?:在|于|就|围绕|分别)")
_QUOTES: Final = re.compile(r"[“”\"：:]|[的地得]$")
#: Before whom or what something is done to, and the clause that says which it is.
_TOWARDS: Final = re.compile(r"^(?:[自从][^，；]{1,16}(?:起|开始)[，,]\s*)?针?[对就向][^，；]*的")
_WHICH: Final = re.compile(r"针?[对就向][^，；]*的")
#: An object set before its verb, which a comma parts from it: "把...豁免，再延长三个月".
_MOVED: Final = re.compile(
    r"(?:把|将(?![于在会自从对与同就被继暂取恢]))[^，；]*(?:豁免|排除|关税|税率|期限?|措施|名单|清单|费|企业|实体|公司|商品|产品|货物)$"
)
_GOES_ON: Final = re.compile(
    r"(?:再|由|从|自|分别|正式|全部|统一|进一步|一并|一律|列|纳|移|上调|下调|调|延|提|降|暂停|取消|恢复|继续)"
)


#: Letters that such a topic has at most, without the clause that says which it is.
_TOPIC: Final = 20
#: As in a headline's "两国达框架协议": done, nothing that the rest tells of.
_DEAL_DONE: Final = re.compile(r"达[^，；\s]{0,5}协议$")
_OF: Final = re.compile(r"^.*的")
_NOUN: Final = re.compile(
    r"(?:税|优惠|豁免|排除|费|措施|禁令|清单|名单|管制|限制|会谈|磋商|会晤|对话|会议|调查|协议|期限?|令|政策|资质|许可|案|之行|门槛|待遇)$"
)
#: A meeting that stands first is the topic only of what is said of it.
_MEETING: Final = re.compile(r"(?:会谈|磋商|会晤|对话|会议)$")
_OF_IT: Final = re.compile(
    r"将|拟|定|排|推|延|改|取消|结束|落幕|收官|登场|举行|召开|开|今|明|后|本|下|次|\d|周|星期|月|年|如期|照常|进入|持续|首|再|在|于|料|或|可能|有望|预计|最快|最早|聚焦|未|没|无|[^，；\s]{0,14}(?:主持|牵头|出席)"
)
#: Words that are as often nouns, and hence no sign of a predicate.
_SOFT: Final = frozenset(
    {
        *("磋商", "会谈", "谈判", "会晤", "会面", "调查", "排除", "讨论", "说", "称"),
        *("进口", "出口", "采购", "管制", "限制", "同意", "举行", "公告", "公布"),
    }
)


def chinese_pieces(text: str, quotes: list[tuple[int, int]]) -> list[Piece]:
    """Clauses of the sentence *text*; *quotes* are the insides of its quotations."""
    starts = [0]
    borders = [""]
    for match in _BORDER.finditer(text):
        if match.start() > 0 and match.end() < len(text):
            starts.append(match.end())
            borders.append(match.group())
    pieces: list[Piece] = []
    said = leading = False
    for n, start in enumerate(starts):
        end = starts[n + 1] if n + 1 < len(starts) else len(text)
        words = text[start:end].strip(' ，：；,;“”"。！？')
        quoted = any(a <= start + 1 < b for a, b in quotes)
        kind, marker = _typed(words)
        last = pieces[-1] if pieces else None
        if kind is ClauseKind.MAIN and last is not None and last.quoted == quoted:
            if leading:
                leading = _only_leads(words, _after(borders, n), text[end:])
                continue
            if last.kind in {ClauseKind.MAIN, ClauseKind.COMPLEMENT} and _continues(
                words, borders[n]
            ):
                continue
        if kind is ClauseKind.MAIN and quoted:
            kind = ClauseKind.QUOTE
        elif kind is ClauseKind.MAIN and said:
            kind, marker = ClauseKind.COMPLEMENT, "said"
        if _topic_first(text, starts, n, last, borders[n]):
            leading = False
            continue
        said = said or kind is ClauseKind.ATTRIBUTION
        leading = kind in {ClauseKind.MAIN, ClauseKind.COMPLEMENT} and _only_leads(
            words, _after(borders, n), text[end:]
        )
        pieces.append(Piece(start, kind, marker, quoted))
    return pieces


def _topic_first(text: str, starts: list[int], n: int, last: Piece | None, border: str) -> bool:
    """As in a headline's "免税优惠 X国5月起取消": what is told of stands first, then a blank."""
    if last is None or border.strip() or not border or last.start != starts[n - 1]:
        return False
    if last.kind not in {ClauseKind.MAIN, ClauseKind.COMPLEMENT}:
        return False
    topic = _OF.sub("", text[last.start : starts[n]].strip())
    if _DEAL_DONE.search(topic):
        return False
    named = 0 < len(topic) <= _TOPIC and _NOUN.search(topic) is not None
    if named and _MEETING.search(topic) and not _OF_IT.match(text, starts[n]):
        # "A与B会谈 C下周访D国": two things are told.
        return False
    return named and not any(v.lemma not in _SOFT for v in verbs(topic))


def _after(borders: list[str], n: int) -> str:
    return borders[n + 1] if n + 1 < len(borders) else ""


def _continues(words: str, border: str) -> bool:
    """Whether a stretch goes on with the clause before it."""
    if _OWN_TOPIC.match(words) or _NEXT_DAY.match(words):
        return False
    return border.startswith(("，", ",")) and bool(_FOLLOWS.match(words))
