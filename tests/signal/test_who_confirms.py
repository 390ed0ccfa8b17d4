"""Who tells of a meeting to come decides whether it is confirmed or only planned.

The office of a side confirms it, in whatever words it is quoted; media, sources, other countries
and those who will go do not. Each form of attribution is played with every meeting.
"""

from __future__ import annotations

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Bucket, Kind, Status
from monitor.signal import read

#: Who meets; what they will do; the headline; the noun; what it is called later; the office, its
#: name in headlines, its spokesperson; who goes.
_TABLE = """
Vice Premier He Lifeng | visit Washington from April 7 to 9 for trade talks with Treasury \
Secretary Scott Bessent | He Lifeng to visit Washington April 7-9 for trade talks with Bessent | \
a visit by Vice Premier He Lifeng to Washington from April 7 to 9 | the visit | the Chinese \
foreign ministry | China's foreign ministry | Chinese foreign ministry spokesperson Guo Jiakun | \
He Lifeng
Treasury Secretary Scott Bessent and Vice Premier He Lifeng | hold trade talks in Geneva on April \
5 | Bessent, He Lifeng to hold trade talks in Geneva on April 5 | trade talks between Treasury \
Secretary Scott Bessent and Vice Premier He Lifeng in Geneva on April 5 | the talks | the U.S. \
Treasury | Treasury | Treasury spokesperson Alexa Hart | Bessent
President Donald Trump and Chinese President Xi Jinping | hold a summit in Beijing in June | \
Trump, Xi to hold summit in Beijing in June | a summit between President Donald Trump and Chinese \
President Xi Jinping in Beijing in June | the summit | the White House | White House | White \
House press secretary Karoline Leavitt | Trump
the next round of U.S.-China trade talks | be held in Stockholm on April 10 and 11 | Next round \
of U.S.-China trade talks to be held in Stockholm on April 10-11 | a new round of U.S.-China \
trade talks in Stockholm on April 10 and 11 | the round | China's Ministry of Commerce | MOFCOM | \
Ministry of Commerce spokesperson He Yadong | Bessent
Chinese and U.S. officials | start consultations on fentanyl tariffs in Geneva on April 1 | \
Chinese, U.S. officials to start consultations on fentanyl tariffs in Geneva on April 1 | \
consultations between Chinese and U.S. officials on fentanyl tariffs in Geneva on April 1 | the \
consultations | China's commerce ministry | Chinese commerce ministry | commerce ministry \
spokesman Shu Jueting | Greer
U.S. Trade Representative Jamieson Greer and Vice Premier He Lifeng | speak by video link next \
Tuesday | Greer, He Lifeng to speak by video link next Tuesday | a video call next Tuesday \
between U.S. Trade Representative Jamieson Greer and Vice Premier He Lifeng | the call | the \
Office of the U.S. Trade Representative | USTR | USTR spokesperson Sam Lowe | Greer
"""
NAMES = ("a", "p", "title", "noun", "it", "o", "office", "voice", "who")
MEETINGS = tuple(
    dict(zip(NAMES, row.split(" | "), strict=True)) for row in _TABLE.strip().splitlines()
)
#: Headlines have no full stop; "~" parts a headline from its text.
CONFIRMED = """
{A} will {p}, {o} said on Thursday.
{A} will {p}, according to {o}.
{A} will {p}, according to a statement issued on Thursday by {o}.
{A} will {p}, according to an announcement made on Wednesday by {o}.
{A} will {p}, {o} said in a statement on Thursday.
{A} will {p}, said {o}.
{A} will {p}, {voice} said.
{A} will {p}, said {voice}.
{A} will {p}, a spokesperson for {o} told a regular briefing on Thursday.
{A} will {p}, {o} confirmed on Thursday.
{A} will {p}, as {o} announced on Thursday.
{A} will {p}, Xinhua reported, citing {o}.
{A} will {p}, state media reported on Thursday, citing a statement by {o}.
{A} will {p}, {o} announced Thursday.
{A} will {p}, {who} confirmed in a post on Wednesday.
{A} will {p}, according to a notice on the website of {o}.
{A} will {p}, {o} said in a post on X.
{A} will {p}, Xinhua quoted {voice} as saying on Thursday.
{A} will {p}, a statement from {o} said.
{O} said on Thursday that {a} would {p}.
{O} said on Thursday {a} will {p}.
According to {o}, {a} will {p}.
According to a statement published by {o} on Thursday, {a} will {p}.
{O} announced on Thursday that {a} will {p}.
It was announced by {o} on Thursday that {a} will {p}.
In a statement on Thursday, {o} said {a} will {p}.
In a press release, {o} said that {a} would {p}.
As {o} announced on Thursday, {a} will {p}.
{O} has confirmed that {a} will {p}.
{Voice} told reporters on Thursday that {a} will {p}.
Lin Hart, a spokesperson for {o}, said on Thursday that {a} would {p}.
Both sides have confirmed that {a} will {p}.
Washington and Beijing announced on Thursday that {a} will {p}.
Asked at a briefing about the next contacts, {voice} said {a} will {p}.
{who} confirmed on Thursday that {a} will {p}.
A U.S. official confirmed on Thursday that {a} will {p}.
{O} disclosed on Thursday that {a} will {p}.
Beijing said on Thursday that {a} will {p}.
A statement from {o} said {a} will {p}.
Citing {o}, Xinhua reported on Thursday that {a} will {p}.
{O} said in a statement on its website on Thursday that {a} will {p}.
A spokesperson for {o} confirmed on Thursday that {a} will {p}.
{A}, according to {o}, will {p}.
{A} will {p}. {O} confirmed {it} on Thursday.
{A} will {p}. {O} announced {it} on Thursday.
{A} will {p}. The announcement was made by {o} on Thursday.
{O} issued a statement on trade ties with Washington and Beijing on Thursday. {A} will {p}, the \
statement said.
{O} said on Thursday that U.S.-China economic ties were at a critical point. {A} will {p}, it added.
{Voice} told reporters on Thursday that dialogue with the other side on trade was going on. {A} \
will {p}, the spokesperson said.
{A} will {p}. {It} was confirmed by {o} on Thursday.
{title}: {office}
{title}, {office} says
{Office}: {title}
{title} - {office}
{Office} says {title}
{title}, {office} confirms
{title}, {office} announces
{title}, according to {office}
"{A} will {p}," {voice} said.
{Voice} told a briefing on Thursday: "{A} will {p}."
{A} will {p}, with {o} confirming the plan on Thursday.
{Voice} confirmed to AFP on Thursday that {a} will {p}.
{A} will {p}, confirmed {voice}.
Shares rose on Thursday after confirmation from {o} that {a} will {p}.
Confirmation came from {o} on Thursday that {a} will {p}.
{A} will {p}. This was confirmed by {o} on Thursday.
{A} will {p}. {O} made the announcement on Thursday.
According to {voice}, {a} will {p}.
At a news conference on Thursday, {voice} said {a} will {p}.
Speaking at a regular briefing in Beijing on Thursday, {voice} said that {a} will {p}.
{A} will {p}, both governments said on Thursday.
{A} will {p}, the two sides announced on Thursday.
Both countries confirmed on Thursday that {a} will {p}.
Chinese and U.S. officials confirmed on Thursday that {a} will {p}.
China has confirmed that {a} will {p}.
China said on Thursday that {a} will {p}.
{A} will {p}, {o} announced in a one-line statement.
Foreign Minister Wang Yi confirmed on Thursday that {a} will {p}.
Tension over tariffs has grown between Washington and Beijing. {A} will {p}, {o} said on Thursday.
{A} will {p}. {It} was announced on Thursday by {o}, which gave no further details.
{A} will {p}. {Voice} said {it} would focus on tariffs.
{title}, China says
{title}, Beijing confirms
{title}, both sides confirm
China confirms {title}
{Office} spokesperson: {title}
{title}: {office} spokesperson
{A} will {p}, {voice} was quoted as saying by Xinhua.
{A} will {p}, said a statement posted on the website of {o}.
{O} has said that {a} will {p}.
{noun} is set, {o} said on Thursday.
{O} gave notice on Thursday that {a} will {p}.
{O} announced today that {a} will {p}.
{O} issued an announcement on Thursday saying that {a} will {p}.
{A} will {p}, it was announced by {o} on Thursday.
{A} will {p}, {o} told reporters on Thursday.
{A} will {p}, Bloomberg reported, citing {o}.
{A}, {o} has confirmed, will {p}.
{A} will {p}. In a statement confirming {it}, {o} said tariffs would top the agenda.
{O} said on Thursday: {A} will {p}.
{O} published a short statement on Thursday. It said {a} will {p}.
{O} gave details of the coming contacts on Thursday. It said {a} will {p}.
{Voice} spoke to reporters on Thursday. {A} will {p}, the spokesperson said.
As agreed by the two sides, {a} will {p}, {o} announced on Thursday.
{A} will {p}, {voice} announced at a daily press briefing.
{O} revealed on Thursday that {a} will {p}.
{O} made public on Thursday that {a} will {p}.
{A} will {p}, {o} noted on Thursday.
{A} will {p}, Lin Hart, the spokesman of {o}, told the press.
{A} will {p}, Lin Hart, a spokesperson for {o}, said on Thursday.
{A} will {p}, according to Lin Hart, a spokesperson for {o}.
{title}~{It} was announced by {o} in a statement on Wednesday.
{A} will, according to {o}, {p}.
{A} will {p}. The announcement came in a statement from {o}.
In a brief notice, {o} said {a} would {p}.
{O} on Thursday said {a} will {p}.
On Thursday, {o} said {a} will {p}.
Late on Wednesday {o} announced that {a} will {p}.
{O} said {a} would {p}.
{A} will {p}, {o} said on Thursday, adding that tariffs would be discussed.
{A} will {p}, {o} said, as the two countries try to settle their trade dispute.
{A} will {p}, {o} said in an announcement posted on its website on Thursday.
{A} will {p}, according to the weekly schedule released by {o}.
BEIJING, March 27 (Agencies) - {A} will {p}, {o} announced on Thursday.
{title}~{A} will {p}, the Wall Street Journal reported on Thursday. {O} later confirmed {it}.
{A} will {p}, {o} said on Thursday. Other countries have not commented.
{A} will {p}, the two governments said in separate statements.
{A} will {p}, according to statements from both governments.
{A} will {p}, the White House and China's commerce ministry announced on Thursday.
The U.S. Treasury and China's commerce ministry said on Thursday that {a} will {p}.
{A} will {p}, {voice} told AFP.
In reply to a question, {voice} said that {a} will {p}.
When asked about {it}, {voice} confirmed that {a} will {p}.
Asked whether there would be new contacts, {voice} said that {a} will {p}.
{title}~{It} will focus on tariffs, {o} said on Thursday.
{O} has set out its plans for the spring. In a statement on Thursday it said {a} will {p}.
{A} will {p}, Bloomberg reported on Thursday. {O} later confirmed the report.
{A} will {p}, {who} said on Thursday. {O} confirmed it.
{A} will {p}. The dates were given by {o} on Thursday.
{A} will {p}. In announcing {it}, {o} said tariffs would be on the agenda.
{A} will {p}, in a sign that tensions are easing. {O}, which announced {it} on Thursday, gave no \
details.
{A} will {p}, in a sign that tensions are easing. {It}, announced by {o} on Thursday, will \
focus on tariffs.
{title}~FOR IMMEDIATE RELEASE|{O}|{A} will {p}.
{title}~Media Note|Office of the Spokesperson|{A} will {p}. They will discuss tariffs.
Media Advisory: {title}~WASHINGTON - {A} will {p}.
"""
#: Nobody's word, or not yet: planned, or rumoured where those who say it have no name.
OPEN = """
{A} will {p}.
{title}
{A} will {p}, Reuters reported on Thursday.
{A} will {p}, the Wall Street Journal reported on Thursday.
{A} will {p}, people familiar with the matter said.
{A} will {p}, two sources told Reuters.
{A} will {p}, analysts at Citi said in a note.
{A} will {p}, {who} said on Thursday.
{who} told Fox Business on Thursday that {a} will {p}.
{A} will {p}, the Swiss government said on Thursday.
{A} will {p}. Neither side has confirmed {it}.
{A} will {p}. {O} has not confirmed {it}.
{A} will {p}. {O} did not immediately respond to a request for comment.
{title}: report
{title}, sources say
{title}, {who} says
{A} will {p}, the newspaper said, citing officials briefed on the plan.
{A} will {p}, officials said on Thursday.
{A} will {p}, although {o} declined to confirm {it}.
{A} will {p}, said Wei Jianguo, a former Chinese vice commerce minister.
{A} will {p}, {who} said in an interview with CNBC.
{A} will {p}, the US-China Business Council said on Thursday.
{who} announced on Thursday that {a} will {p}.
In a post on social media on Thursday, {who} said that {a} will {p}.
{A} will {p}. {O} said on Thursday that imports of soybeans rose 5 percent in February.
{O} said on Wednesday that exports of rare earths fell 5 percent in February. {A} will {p}.
{A} will {p}, the BBC said.
{A} will {p}, according to a schedule seen by Reuters.
{A} will {p}, Singapore's foreign ministry said on Thursday.
A White House official, speaking on condition of anonymity, said {a} will {p}.
{A} will {p}, CNBC reported on Thursday, but {o} said it had nothing to announce.
{A} will {p}, said Li Wei, an economist at Peking University.
{A} will {p}, it was announced on Thursday.
{O} said it expected that {a} will {p}.
{A} will {p}, a senior U.S. official said on Thursday.
{A} will {p}, local media reported on Thursday; {o} has yet to confirm {it}.
{A} will {p}, a former White House official said.
{A} will {p}, said Senator Steve Daines of Montana.
{A} will {p}, Boeing said on Thursday.
{A} will {p}, Swedish Prime Minister Ulf Kristersson confirmed on Thursday.
{A} will {p}, the World Trade Organization said on Thursday.
{A} will {p}, the South China Morning Post reported, citing a source close to {o}.
{A} will {p}, Politico reported, citing three people with knowledge of the plan.
Neither Washington nor Beijing has confirmed that {a} will {p}.
{A} will {p}. {O} has yet to announce {it}.
{title}, Reuters reports
{title}, analysts say
Report: {title}
{A} will {p}, the Financial Times reported on Thursday. {O} said separately that farm imports \
had grown.
{A} will {p}, {who} told CNBC.
{who} said on Thursday that {a} will {p}.
{A} will {p}, the European Commission said on Thursday.
{A} will {p}. Trump said on Thursday he hoped for a good deal.
{A} will {p}. {O} declined to comment.
{A} will {p}, according to two people briefed by {o}.
{A} will {p}, Bloomberg News reported on Thursday.
{A} will {p}. There was no word from {o} on Thursday.
{title}~{A} will {p}, a Hong Kong newspaper reported on Thursday. {O} has made no announcement.
{title}~{A} will {p}, the Financial Times reported. There was no confirmation from {o}.
{A} will {p}, Bloomberg reported. Officials at {o} were not available for comment.
{A} will {p}, The New York Times reported. A spokesperson for {o} refused to confirm {it}.
{A} will {p}, Nikkei reported. Asked about {it}, {voice} said he had no information.
{A} will {p}. {O} confirmed on Thursday that soybean purchases had resumed.
{A} will {p}. The call comes a week after {o} announced new export controls.
{A} will {p}, Australia's trade ministry announced on Thursday.
{A} will {p}, the hosts said on Thursday.
The Swedish government said on Thursday that {a} will {p}.
{A} will {p}, according to the Financial Times.
{A} will {p}, said a former official of {o}.
{A} will {p}, said a researcher at a think tank affiliated with {o}.
{A} will {p}, the American Soybean Association said in a statement.
{A} will {p}. An announcement by {o} is expected on Friday.
{A} will {p}. {It} has yet to be confirmed by {o}.
{A} will {p}. {It} has not been announced by {o}.
{who} told lawmakers on Thursday that {a} will {p}.
{A} will {p}. Analysts expect {o} to confirm {it} within days.
{A} will {p}. A former official of {o} said {it} would be difficult.
{A} will {p}. {O} said on Thursday it had no information on {it}.
{A} will {p}. It is not clear whether {o} will confirm {it}.
{A} will {p}. {O} has long complained about tariffs.
{A} will {p}. In a statement, {o} welcomed the fall in fentanyl deaths.
"""
PLANNED = {Status.PLANNED, Status.RUMOURED}


def _rows(table: str) -> list[str]:
    return table.strip().splitlines()


def _read(form: str, meeting: dict[str, str]) -> set[Status]:
    words = meeting | {k.capitalize(): v[0].upper() + v[1:] for k, v in meeting.items()}
    told = form.replace("|", "\n\n").format(**words)
    title, _, text = told.partition("~") if "~" in told else ("Trade notes", "", told)
    if form[-1] not in '.!"' and "~" not in form:
        title, text = told, ""
    mentions = read(article(title, text, "2025-03-27"), shipped_topic()).mentions
    return {
        one.facts.status
        for one in mentions
        if one.facts.kind is Kind.MEETING and one.bucket is not Bucket.BACKGROUND
    }


@pytest.mark.parametrize("form", _rows(CONFIRMED))
def test_what_an_office_tells_is_confirmed(form: str) -> None:
    told = {meeting["it"]: _read(form, meeting) for meeting in MEETINGS}
    assert {it: how for it, how in told.items() if how != {Status.CONFIRMED}} == {}


@pytest.mark.parametrize("form", _rows(OPEN))
def test_what_no_office_tells_is_only_planned(form: str) -> None:
    told = {meeting["it"]: _read(form, meeting) for meeting in MEETINGS}
    assert {it: how for it, how in told.items() if not how or not how <= PLANNED} == {}


#: What only may be, or only people without a name say that it will.
RUMOURS = """
{A} may {p}.
{A} could {p}.
{A} will {p}, a person familiar with the matter said.
Sources said {a} would {p}.
It is possible that {a} will {p}.
{O} did not rule out that {a} would {p}.
{A} will {p}, the Financial Times reported, citing sources.
{title}: sources
"""


@pytest.mark.parametrize("form", _rows(RUMOURS))
def test_what_only_may_be_is_rumoured(form: str) -> None:
    told = {meeting["it"]: _read(form, meeting) for meeting in MEETINGS}
    assert {it: how for it, how in told.items() if how != {Status.RUMOURED}} == {}
