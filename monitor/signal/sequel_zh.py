"""Chinese sentences that go on about a measure told before: their subjects, days and rates."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.scene import Line

_SUBJECTS: Final = re.compile(
    r"(?:上述|该|此|这些|这一|新的?|本|有关|相关|前述)[^，。；]{0,12}"
    r"(?:措施|关税|税率|公告|决定|办法|清单|规定|规则|新规|禁令|限制|费用|收费|调整|行政令|暂停|豁免|排除)"
    r"|(?:公告|决定|措施|新规|新税率|规定|规则|禁令|命令|行政令|限制|(?:暂停|中止|暂缓)期?|豁免期?|收费)"
    r"(?=[自将于从为有持至由定料随均,，\d]|预[计定]|[今明即次]日|期限|期为|有效)"
)
#: "自4月18日起，进口经营者须缴纳保证金": the first day of what was told, whoever has to pay.
_FIRST_DAY: Final = re.compile(
    r"(?:并|其中|具体而言|公告称|公告指|根据公告|按照公告)?[，,]?(?:自|从)[^，；。]{2,20}(?:起|开始)[，,]?[^；。]{0,40}?"
    r"(?:缴纳|提供|缴付|征收|收取|实施|施行|执行|适用|计收|生效)"
)
#: What such a sentence says of the duty.
CHARGED: Final = re.compile(r"保证金|税率|比率|税额|加征|课征|征收|费率")
#: Rates that are older, of all duties together, or only supposed.
OTHERS: Final = re.compile(
    r"此前|先前|现行|目前|原有|已有|平均|累计|合计|总税率|如果|[若倘]|一旦|威胁|分析|预计|最惠国"
)


def points_at_zh(line: Line) -> bool:
    """Whether the subject of the Chinese sentence, or its first day, is of a measure above it."""
    text = line.sentence.text
    if _FIRST_DAY.match(text):
        return True
    if _SUBJECTS.search(text) is None:
        return False
    stretches = (clause.text.lstrip() for clause in line.sentence.clauses)
    return any(_SUBJECTS.match(words) for words in stretches)
