"""How a Chinese text or sentence opens before its own words: desk, dateline, outlet, connective.

"新华社某市4月3日电（记者某某）", "【某报讯】", "据某通讯社报道，", "此外，": what is told
is the same without them, and what a sentence begins with is found behind them.
"""

from __future__ import annotations

import re
from typing import Final

_HAN: Final = "\u4e00-\u9fff"
_OUTLET: Final = (
    r"(?:新华社|中新社|财新|路透社?|法新社|美联社|中央社|彭博社?"
    rf"|[{_HAN}]{{2,6}}(?:[网报社]|客户端))"
)
_FILED: Final = r"(?:综合|专|外|急|即时){0,3}(?:电|讯|消息|报道|报导){1,2}"
_REPORTER: Final = r"(?:[（(][^）)\n]{1,24}[）)])?"
#: The day it was filed: "新华社某市4月3日电（记者某某）", "（某社某市3日综合外电报道）".
_DATED: Final = re.compile(
    rf"[（(【〔《]?据?(?P<agency>{_OUTLET})?(?:／|/)?\s?(?:记者[^\d]{{2,12}})?(?P<place>[{_HAN}/]{{2,12}}?)?"
    rf"(?:(?P<mon>\d{{1,2}})月)?(?P<day>\d{{1,2}})日"
    rf"(?:{_FILED}[）)】〕》]?|\s?[-—–]{{1,2}}\s)\s?{_REPORTER}\s*"
)
#: Without a day, where a mark or blank closes it: "新华社某市电 ", "本报讯（记者某某）".
_UNDATED: Final = re.compile(
    rf"(?P<agency>{_OUTLET}|本[报台刊网社])(?:记者[{_HAN}]{{2,8}}?)?(?P<place>[{_HAN}]{{2,8}}?)?"
    rf"{_FILED}(?:\s?(?=[（(]){_REPORTER}\s*|[：:，,）)】]|\s+)"
)
#: The desk or outlet in brackets: "（某地综合电）", "【某报专讯】", "〔记者某某／某地报道〕".
_DESK: Final = re.compile(
    rf"[（(【〔<《](?:(?P<place>[{_HAN}]{{2,12}}?)|[\w／/ ]{{2,20}}?)(?:综合|专|外|急|即时){{0,2}}"
    rf"(?:电|讯|报道|报导|消息|中文网|新闻|[网报社]|记者\s?[{_HAN}]{{2,8}})[）)】〕>》]\s*{_REPORTER}\s*"
)
#: Without brackets: "记者某某／某地报道 ", "国际中心／综合报道 ".
_CREDITED: Final = re.compile(
    rf"[{_HAN}]{{2,12}}\s?[／/]\s?(?P<place>[{_HAN}]{{0,8}}?)(?:综合|即时|专){{0,2}}(?:报道|报导)\s"
)
#: An office's paper: "2023年8月28日，星期一 某办公室 今天，...", "某部 2023年5月3日 某市 ".
_OFFICES: Final = rf"[{_HAN}]{{2,14}}(?:室|署|[部处司厅局社])\s+(?:即时发布\s+)?"
_ISSUED: Final = re.compile(
    rf"(?:{_OFFICES})?20\d\d年(?P<mon>\d{{1,2}})月(?P<day>\d{{1,2}})日(?:[，,]?\s?(?:星期|周).)?\s+"
    rf"(?:{_OFFICES})?(?=[{_HAN}])"
)
DATELINES_ZH: Final = (_DATED, _UNDATED, _DESK, _CREDITED, _ISSUED)

#: An outlet that reports, and no more: who it quotes, and a day, would matter.
_REPORTED: Final = re.compile(
    rf"(?:另?据)?《?[{_HAN}]{{0,8}}?(?:[社网报台视]|新闻|财经|客户端|日报|时报|周刊|杂志)》?(?:记者)?(?:最新)?"
    r"(?:报道|报导|消息)(?:说|称|指)?[，,]"
)
#: What a sentence is joined by to those before it, and says nothing of its own.
_JOINED: Final = re.compile(
    r"(?:此外|另外|除此之外|与此同时|另一方面|不过|然而|事实上|据了解"
    r"|(?:值得|需要|应当?)(?:注意|一提|关注|指出|强调)的是)[，,]\s*"
)
_OPENINGS: Final = (_JOINED, _REPORTED)
#: As in "此外，据某社报道，".
_MOST: Final = 2


def own_words(text: str, start: int, end: int) -> int:
    """Where the own words of the Chinese sentence `text[start:end]` begin."""
    here = start
    for _ in range(_MOST):
        found = next((m for p in _OPENINGS if (m := p.match(text, here, end))), None)
        if found is None or found.end() >= end:
            break
        here = found.end()
    return here
