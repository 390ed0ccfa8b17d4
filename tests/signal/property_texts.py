"""Articles with holes for days and names, to be filled anew by the tests of properties.

`{date+3}` is a month and day counted from the base day, `{full+3}` the same with its year,
`{weekday-1}` a weekday, `{iso+0}` an ISO day, `{zhdate+3}` and `{zhday+3}` are Chinese.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

_HOLE: Final = re.compile(r"\{(weekday|date|full|iso|dom|zhdate|zhday|zhweekday)([+-]\d+)\}")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_WEEKDAYS: Final = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)


@dataclass(frozen=True, slots=True)
class Template:
    """A title and a text with holes."""

    name: str
    title: str
    text: str
    language: str = "en"

    def on(self, day: date, form: str = "{month} {day}") -> tuple[str, str]:
        """Title and text as they would be written on *day*, days in the given *form*."""
        return filled(self.title, day, form), filled(self.text, day, form)


#: Ways to write the same day; a comma before the year stays where the day comes last.
FORMS: Final = (
    *("{month} {day}", "{short}. {day}", "{short} {day}", "{day} {month}", "{day} {short}"),
    "{month} {ordinal}",
)


def filled(text: str, day: date, form: str) -> str:
    """*text* with its holes filled from *day*; *form* is how a month and day are written."""

    def words(hole: re.Match[str]) -> str:
        meant = day + timedelta(days=int(hole[2]))
        name = _MONTHS[meant.month - 1]
        month = form.format(
            month=name,
            short=name if len(name) < 5 else "Sept" if name == "September" else name[:3],
            day=meant.day,
            ordinal=_ordinal(meant.day),
        )
        if len(name) < 5:  # nothing is cut off that a full stop could stand for
            month = month.replace(f"{name}.", name)
        comma = "," if month.endswith(str(meant.day)) else ""
        return {
            "weekday": _WEEKDAYS[meant.weekday()],
            "date": month,
            "full": f"{month}{comma} {meant.year}",
            "iso": meant.isoformat(),
            "dom": str(meant.day),
            "zhdate": f"{meant.month}月{meant.day}日",
            "zhday": f"{meant.day}日",
            "zhweekday": f"周{'一二三四五六日'[meant.weekday()]}",
        }[hole[1]]

    return _HOLE.sub(words, text)


def _ordinal(day: int) -> str:
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


#: Every one of them tells an event at least.
TEMPLATES: Final = (
    Template(
        "talks held",
        "US and Chinese officials wrap up trade talks in Oslo",
        "Treasury Secretary Scott Bessent and Vice Premier He Lifeng held trade talks in Oslo on "
        "{weekday-1} and {weekday+0}, the Treasury said.\n\nThe two sides went through a list of "
        "open points, an official said on {weekday+0}.",
    ),
    Template(
        "talks planned",
        "Greer, Li Chenggang to meet in Lisbon on {date+9}",
        "U.S. Trade Representative Jamieson Greer will meet China's trade envoy Li Chenggang in "
        "Lisbon on {date+9}, his office said on {weekday+0}.",
    ),
    Template(
        "call",
        "Lutnick, Wang Wentao speak by phone on export curbs",
        "Commerce Secretary Howard Lutnick spoke by phone with Chinese Commerce Minister Wang "
        "Wentao on {weekday-1}, the ministry said on {weekday+0}.",
    ),
    Template(
        "tariff",
        "US to raise tariffs on Chinese batteries to 30% from 10% on {full+20}",
        "The United States will raise tariffs on Chinese batteries to 30 percent from 10 percent "
        "on {full+20}, the Office of the U.S. Trade Representative said on {weekday+0}.",
    ),
    Template(
        "suspension",
        "China suspends tariffs on US farm goods until {full+90}",
        "China will suspend additional tariffs of 10 percent on U.S. soybeans from {full+5} until "
        "{full+90}, the State Council's tariff commission said on {weekday+0}.",
    ),
    Template(
        "listing",
        "US adds nine Chinese chip firms to Entity List",
        "The U.S. Commerce Department added nine Chinese chip companies to its Entity List on "
        "{weekday-1}, citing national security.",
    ),
    Template(
        "remedy",
        "US sets anti-dumping duties on Chinese steel racks",
        "The U.S. Commerce Department on {weekday-1} set final anti-dumping duties of 45 percent "
        "on steel racks from China.",
    ),
    Template(
        "中美经贸磋商",
        "中美在奥斯陆举行经贸磋商",
        "中国国务院副总理何立峰与美国财政部长贝森特{zhdate-1}在奥斯陆举行经贸磋商。"
        "商务部{zhday+0}表示，双方就彼此关心的问题交换了意见。",
        "zh",
    ),
    Template(
        "实体清单",
        "商务部将五家美国企业列入不可靠实体清单",
        "商务部{zhday-1}公告，将五家美国企业列入不可靠实体清单，自公布之日起实施。",
        "zh",
    ),
    Template(
        "export control",
        "China to require licences for exports of tungsten from {date+12}",
        "China's Ministry of Commerce said on {weekday+0} that exports of tungsten to the United "
        "States will need a licence from {date+12}.",
    ),
    Template(
        "加征关税",
        "中国宣布对原产于美国的牛肉加征15%关税",
        "国务院关税税则委员会{zhday+0}公布，自{zhdate+14}起对原产于美国的牛肉加征15%关税。",
        "zh",
    ),
    Template(
        "investigation",
        "US opens Section 301 probe into Chinese cranes",
        "The Office of the U.S. Trade Representative opened a Section 301 investigation into "
        "Chinese port cranes on {weekday-1}, and will hold a hearing on {date+40}.",
    ),
    Template(
        "agreement",
        "US, China agree to 90-day truce",
        "The United States and China agreed on a 90-day truce in their trade dispute on "
        "{weekday-1}, the two governments said in a joint statement.",
    ),
    Template(
        "dispute",
        "China files WTO complaint over US battery tariffs",
        "China filed a complaint against the United States at the World Trade Organization on "
        "{weekday-1} over U.S. tariffs on Chinese batteries.",
    ),
    Template(
        "port fees",
        "China to charge US ships port fees from {date+10}",
        "China will charge U.S. ships a special port fee from {date+10}, the Ministry of Transport "
        "said on {weekday+0}.",
    ),
    Template(
        "import ban",
        "China bans poultry from two US plants",
        "China's customs administration suspended imports of poultry from two U.S. plants on "
        "{weekday-1}.",
    ),
    Template(
        "unreliable entities",
        "China puts three US drone makers on unreliable entity list",
        "China's Ministry of Commerce added three U.S. drone makers to its unreliable entity list "
        "on {weekday-1}.",
    ),
    Template(
        "postponed",
        "US-China trade talks in Oslo put off",
        "Trade talks between Treasury Secretary Scott Bessent and Vice Premier He Lifeng, planned "
        "for {date+4} in Oslo, have been postponed, the Treasury said on {weekday+0}.",
    ),
    Template(
        "threat",
        "Trump threatens 60% tariff on Chinese ships",
        "President Donald Trump threatened on {weekday-1} to impose a 60 percent tariff on Chinese "
        "ships.",
    ),
    Template(
        "summit",
        "Trump, Xi to meet in Lima on {date+30}",
        "U.S. President Donald Trump and Chinese President Xi Jinping will meet in Lima on "
        "{date+30}, the White House said on {weekday+0}.",
    ),
    Template(
        "反倾销",
        "商务部对原产于美国的进口聚甲醛发起反倾销调查",
        "商务部{zhday+0}发布公告，即日起对原产于美国的进口聚甲醛进行反倾销立案调查。",
        "zh",
    ),
    Template(
        "通话",
        "何立峰与贝森特通话",
        "{zhdate-1}，中共中央政治局委员、国务院副总理何立峰与美国财政部长贝森特举行视频通话，"
        "就中美经贸问题交换意见。",
        "zh",
    ),
    Template(
        "下周会谈",
        "中美将在里斯本举行经贸会谈",
        "商务部发言人{zhday+0}表示，何立峰将于{zhdate+6}至{zhdate+9}在里斯本同美方举行经贸会谈。",
        "zh",
    ),
)

#: What a page brings along that is no news.
BOILERPLATE: Final = (
    "Reporting by Jane Roe in Washington and Wu Ming in Beijing; Editing by John Doe",
    "Sign up here for our morning newsletter.",
    "Our Standards: The Thomson Trust Principles.",
    "Copyright 2026 Harbour Ledger. All rights reserved.",
    "This article was published with the help of the news desk. Read more on our site.",
    "Share this story\n\nFacebook\n\nTwitter\n\nEmail",
    "We use cookies to improve your visit. Accept all",
    "ADVERTISEMENT",
)

#: A page of a lead and what went before, each sentence complete in itself.
LEAD: Final = Template(
    "lead",
    "US raises tariffs on Chinese solar cells to 50%",
    "The United States raised tariffs on Chinese solar cells to 50 percent from 25 percent on "
    "{weekday-1}, the Office of the U.S. Trade Representative said.",
)
BACKGROUND: Final = (
    "U.S. and Chinese officials had met in Madrid in September 2024 for trade talks.",
    "China put export controls on gallium in August 2023.",
    "In November 2023 the leaders of the two countries agreed on a truce at a summit in Woodside.",
    "Shares of solar makers fell in early trading.",
    "The United States first imposed tariffs on Chinese solar cells in 2012.",
    "Analysts say that prices will rise for buyers of panels.",
)
