"""The words of the field: what burdens, curbs, lists, talks and deals are called, and the firms.

Each word is played in a few plain sentences; what is said of it must be found under every name.
"""

from __future__ import annotations

from typing import Final

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Bucket, Kind
from monitor.signal import read

#: By blocks: the kind and what they are; plain sentences; what stands in them at {x}.
_TABLE: Final = """
TARIFF: burdens
The United States imposed {x} on Chinese goods on Monday.
China hit US farm goods with {x} on Monday.
tariffs; duties; levies; a levy; import taxes; an import tax; customs duties; punitive tariffs;
a surcharge; taxes; border taxes; retaliatory tariffs; additional duties; steep tariffs;
reciprocal tariffs; blanket tariffs; a 10% tariff; a further 10%; an extra 10 percent duty;
triple-digit tariffs; counter-tariffs; higher tariffs; stiffer duties; secondary tariffs

EXPORT_CONTROL: curbs
China imposed {x} on Monday.
China announced {x} on Monday.
China introduces {x}
export controls on gallium; export curbs on gallium; limits on gallium exports; controls on
gallium shipments; a ban on gallium exports; an embargo on gallium exports; licence requirements
for gallium exports; an export licence regime for gallium; restrictions on overseas sales of
gallium; a halt to gallium exports; export checks on gallium; a freeze on gallium shipments to
the US; stricter export rules for gallium; an export quota for gallium; a gallium export ban;
rules restricting gallium exports

EXPORT_CONTROL: American curbs
The United States imposed {x} on Monday.
The Commerce Department announced {x} on Monday.
export controls on AI chips for China; curbs on chip sales to China; new chip curbs on China;
limits on chipmaking tool exports to China; a ban on Nvidia chip sales to China; a licence
requirement for H20 exports to China; a halt to ethane exports to China; a block on sales of EDA
software to China; caps on AI chip exports to China

AGREEMENT: deals
China and the United States reached {x} on Monday.
US, China reach {x}
a trade deal; a framework agreement; a truce; a 90-day truce; an interim deal; a Phase One deal;
a partial trade pact; a deal on rare earths; an understanding on soybean purchases; a ceasefire
in their trade war; a tariff truce; a handshake deal; an agreement in principle

MEETING: talks
Scott Bessent and He Lifeng held {x} on Monday.
Bessent, He Lifeng hold {x}
U.S. and Chinese officials are to hold {x} next week.
talks; trade talks; a meeting; negotiations; consultations; a new round of talks; a dialogue; a
sit-down; a working lunch; discussions; face-to-face talks; a video call; a phone call; an
exchange of views; a working session; technical talks; a virtual meeting; deputy-level talks; a
working group meeting; a telephone conversation; a videoconference; preparatory talks

INVESTIGATION: firms probed
China opened an antitrust investigation into {x} on Monday.
Google; Apple; Intel; Qualcomm; KLA; Honeywell; Deere; Tesla; General Motors; Boeing; Illumina;
DuPont; Caterpillar; IBM; Starbucks; Nike; Mastercard; Micron; Corning; Bunge; Pfizer;
ExxonMobil

ENTITY_MEASURE: firms listed
China added {x} to its unreliable entity list on Monday.
PVH; Illumina; Skydio; Lockheed Martin; Shield AI; AeroVironment; Huntington Ingalls; Anduril;
Saronic

EXPORT_CONTROL: firms curbed
The Commerce Department added {x} to its Entity List on Monday.
Washington tightened curbs on {x} on Monday.
Huawei; SMIC; YMTC; Hikvision; Inspur; Unisoc; SiCarrier; Swaysure; Piotech; CRRC; Hygon;
GigaDevice; Sinopec; China Telecom; Cambricon; BOE; Luxshare; Norinco

TARIFF: Chinese burdens
美国周一宣布对中国商品征收{x}。
美国对华商品开征{x}
关税; 加征关税; 惩罚性关税; 报复性关税; 额外关税; 进口关税;
对等关税; 25%关税; 高额关税; 附加税; 反制关税

EXPORT_CONTROL: Chinese curbs
中国商务部周一宣布对{x}实施出口管制。
中国3月24日起对美禁止出口{x}。
中国收紧{x}出口
镓; 锗; 锑; 石墨; 钨; 稀土; 永磁体; 两用物项; 锂电池技术; 超硬材料; 无人机零部件

MEETING: Chinese talks
何立峰与贝森特周一举行{x}。
何立峰和贝森特将于4月3日举行{x}。
中美双方3月24日在日内瓦开始{x}。
会谈; 经贸会谈; 会晤; 磋商; 经贸磋商; 视频通话;
对话; 谈判; 新一轮会谈; 高级别磋商; 会面; 工作层磋商

MEETING: what Chinese ministers do
商务部部长王文涛周一{x}。
会见美国贸易代表格里尔; 在京会见美国贸易代表格里尔;
同美国贸易代表格里尔通话; 应约与美国贸易代表格里尔通话;
与美国贸易代表格里尔举行会谈; 与美国贸易代表格里尔共进晚餐; 约见美国贸易代表格里尔

ENTITY_MEASURE: Chinese lists
中国商务部3月24日宣布{x}。
将10家美企列入不可靠实体清单; 对5家美国军工企业实施制裁; 冻结5家美国企业在华资产;
将15家美国企业列入出口管制管控名单; 对洛克希德·马丁采取反制措施

AGREEMENT: Chinese deals
中美周一达成{x}。
中美达成{x}
贸易协议; 框架协议; 初步协议; 贸易协定; 原则性共识; 经贸协议; 贸易休战; 框架共识; 采购协议; 谅解
"""


def _plays(block: str) -> tuple[str, list[str], list[str]]:
    """The kind, the sentences and the names of a block of the table."""
    head, *lines = block.splitlines()
    names = " ".join(line for line in lines if "{x}" not in line)
    return head.split(":")[0], [line for line in lines if "{x}" in line], names.split("; ")


@pytest.mark.parametrize("block", _TABLE.strip().split("\n\n"))
def test_what_is_told_is_found_under_every_name(block: str) -> None:
    kind, sentences, names = _plays(block)
    wrong = {}
    for sentence in sentences:
        for name in names:
            text = sentence.format(x=name)
            title, body = ("Trade notes", text) if text.endswith((".", "。")) else (text, "")
            told = read(article(title, body, "2025-03-27"), shipped_topic()).mentions
            found = [
                m.facts.kind
                for m in told
                if m.facts.kind is not Kind.STATEMENT and m.bucket is not Bucket.BACKGROUND
            ]
            if found != [Kind[kind]]:
                wrong[text] = found
    assert wrong == {}


@pytest.mark.parametrize(
    "text",
    [
        "China opened an antitrust investigation into Trip.com on Monday.",
        "Caterpillar's profit fell on Monday on weak sales in China.",
        "Nike and Starbucks shares rose on Monday on hopes for sales in China.",
        "Officials in Beijing said on Monday that China was open to a dialogue with everybody.",
        "The technical talks of the engineers from Xpeng and Volkswagen ended on Monday.",
    ],
)
def test_what_only_has_such_names_is_no_news(text: str) -> None:
    told = read(article("Trade notes", text, "2025-03-27"), shipped_topic()).mentions
    assert [m for m in told if m.bucket is not Bucket.BACKGROUND and m.facts.scope == "topic"] == []
