"""Chinese words of meeting that speak of what came of one, not of people who meet."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: After a noun of meeting: what came of it, or who holds it, is spoken of, not the meeting.
_OF_IT: Final = re.compile(
    r"(?:的)?(?:联合)?(?:声明|成果|共识|机制|安排|进展|有关情况|情况|精神|原则|团队|代表团|牵头人|议题|请求|进程|渠道|氛围"
    r"|结果|内容|细节|基础|框架|达成的|形成的|纪要|前景|策略|筹码|立场|大门|要价|官员|代表|会场|期间达成|以来|中(?![方美国])|上(?=同意|达成|表示|决定)|事宜|问题)"
)
#: Before it: it is what is talked of, carried out or asked for.
_ABOUT_IT: Final = re.compile(
    r"(?:介绍|落实|贯彻|遵循|根据|按照|基于|关于|涉及|评论|谈|提出|请求|巩固|执行|关注|聚焦|回顾|受|随着|呼吁)[^，；]{0,14}$"
)


def told_zh(line: Line, hit: Hit) -> bool:
    """Whether the words of meeting at *hit* tell that people meet, not of what came of it."""
    after = line.text(hit.end, min(line.end, hit.end + 12))
    if _OF_IT.match(after):
        return False
    start = line.sentence.at
    return not _ABOUT_IT.search(line.text(max(start, hit.start - 20), hit.start))
