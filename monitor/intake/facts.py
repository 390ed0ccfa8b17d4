"""The words of an article that carry facts, hashed: a new value makes a revision. Pure.

Numbers, dates, names and the verbs that say how a matter stands count, each as often as it stands
there. Everything else may be polished by an editor without anyone being woken.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

_NUMBER: Final = re.compile(r"\d+(?:[.,:]\d+)*")
_CHINESE_NUMBER: Final = re.compile(
    r"[〇零一二两三四五六七八九十百千万亿]{1,12}(?=[年月日号时点个%％名家项种轮次])"
)
_WORD: Final = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*")
_SENTENCE: Final = re.compile(r"(?<=[.!?:;])\s+|\n+")
_COUNTS: Final = (
    "half third quarter double triple one two three four five six seven eight nine ten eleven "
    "twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million "
    "billion trillion"
)
_DAYS: Final = (
    "today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december"
)
_NEGATIONS: Final = "not no never without longer fail fails failed halt halts halted"
_STEMS: Final = (
    "postpon delay cancel call[s]?-off scrap suspend resum extend expir lapse remov lift impos "
    "announc propos threaten confirm den[yi] reject sign agree reach conclud end(?:s|ed)?$ begin "
    "start launch rais increas hik cut lower reduc doubl halv tripl exempt exclu ban bann block "
    "allow approv grant licen[cs] restrict curb target add(?:s|ed)?$ list delist blacklist "
    "sanction retaliat withdr withdraw revok overturn rul(?:e|es|ed|ing)$ uphold upheld struck "
    "strik void order review investigat probe meet met(?:s)?$ talk visit host attend fly arriv "
    "leave left accept refus paus freez froz keep kept retain maintain take[sn]? effect enforc"
)
_PLAIN: Final = frozenset(re.findall(r"\w+", f"{_COUNTS} {_DAYS} {_NEGATIONS}"))
_STATUS: Final = re.compile("(?:" + "|".join(_STEMS.split()) + ")")
_CHINESE: Final = re.compile(
    "推迟|延期|延长|取消|中止|暂停|恢复|终止|到期|失效|生效|实施|宣布|公布|发布|提议|威胁|确认|证实|否认|拒绝|签署"
    "|达成|同意|结束|开始|启动|提高|上调|加征|降低|下调|削减|豁免|排除|禁止|限制|批准|许可|列入|移出|制裁|反制|报复"
    "|撤销|裁定|裁决|驳回|维持|会晤|会见|会谈|磋商|通话|访问|出席|抵达|调查|不|未|没有|无|今日|今天|明天|昨天"
    "|星期[一二三四五六日天]|周[一二三四五六日]|上午|下午|上旬|中旬|下旬"
)


def facts_hash(title: str, lead: str) -> str:
    """A hash of what *title* and *lead* state."""
    counted = Counter(_facts(title, headline=True))
    counted.update(_facts(lead, headline=False))
    lines = "\n".join(f"{fact}\t{count}" for fact, count in sorted(counted.items()))
    return hashlib.sha256(lines.encode()).hexdigest()[:32]


def _facts(text: str, *, headline: bool) -> Iterator[str]:
    for found in _NUMBER.finditer(text):
        yield found[0].replace(",", "")
    for pattern in (_CHINESE_NUMBER, _CHINESE):
        for found in pattern.finditer(text):
            yield found[0]
    words = _WORD.findall(text)
    # In A Headline Set Like This a capital says nothing.
    capitals = sum(word[0].isupper() for word in words)
    shouted = headline and capitals * 2 > len(words)
    for sentence in _SENTENCE.split(text):
        for place, word in enumerate(_WORD.findall(sentence)):
            fact = _fact(word, named=not shouted and place > 0)
            if fact:
                yield fact


def _fact(word: str, *, named: bool) -> str | None:
    lower = word.casefold()
    if lower in _PLAIN:
        return lower
    status = _STATUS.match(lower)
    if status:
        return status[0]
    acronym = len(word) > 1 and word.isupper()
    if acronym or (named and word[0].isupper()):
        return re.sub(r"['’]s$", "", word)
    return None
