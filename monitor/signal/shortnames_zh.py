"""Names of one character, as often part of another word: their neighbours must vouch for them."""

from __future__ import annotations

import re
from typing import Final

#: After a preposition or a verb of going, and not at the head of a longer word.
_BEFORE: Final = re.compile(r"[对输赴访驻涉与同遭向反援抗离旅售供诉将促]$")
_AFTER: Final = re.compile(
    r"[企商财媒籍资船产官货]|进口商|零售|农民|制造|芯片|科技|光伏|汽车|港口|法官|联邦|商务|财政|国防|防长|总统|贸易代表|最高法|国务院|海关|参议|众议|司法部|农业部"
)
#: At the head of a headline, before a verb.
_HEAD: Final = re.compile(
    r"拟|将(?!军)|对|宣布|暂停|取消|延长|上调|下调|加征|再(?!生)|称|与|同(?!时)|或|威胁|考虑|正式|批准|发布|公布|启动|解除|扩大|收紧"
    r"|限制|禁止|要求|承诺|同意|采购|购买|恢复|停|调|祭|开征|课|放|批|准|封|列|制裁|反制|提高|降低|推迟|延后|撤|续|拒|促|吁|斥|指控|暂|终止|大幅|新规|国会|法院|上诉|升级|松绑|放宽|收紧|重启|宣|公|就|于|方(?!式|案|面|法|向)"
)
_OTHER_WORD: Final = re.compile(
    r"[元股联金丽好食容术夏语文心央东西南北裔侨侨]|部(?!分)|人(?![工民])"
)
_BORDER: Final = '，。：；、！？“”"《》（）()[]【】 \n|｜'


def vouched(text: str, start: int, end: int) -> bool:
    """Whether the one-character name at `start:end` of *text* stands for what it may name."""
    if end - start != 1 or not "\u4e00" <= text[start] <= "\u9fff":
        return True
    before, after = text[max(0, start - 1) : start], text[end : end + 5]
    if _OTHER_WORD.match(after):
        return False
    if _BEFORE.search(before) or _AFTER.match(after):
        return True
    return (not before or before in _BORDER) and bool(_HEAD.match(after))
