"""The verb, its tense and the day beside it tell how far a meeting is, in any clause and headline.

All is told on Thursday, 27 March 2025: what is planned, on, held, put off and called off.
"""

from __future__ import annotations

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Bucket, Kind
from monitor.signal import read

#: Both; both in headlines; who goes to whom, and so in headlines; where.
_TABLE = """
Treasury Secretary Scott Bessent and Vice Premier He Lifeng | Bessent, He Lifeng | Treasury \
Secretary Scott Bessent | Vice Premier He Lifeng | Bessent | He Lifeng | Geneva
U.S. Trade Representative Jamieson Greer and Chinese Commerce Minister Wang Wentao | Greer, Wang \
Wentao | U.S. Trade Representative Jamieson Greer | Commerce Minister Wang Wentao | Greer | Wang \
Wentao | Beijing
President Donald Trump and Chinese President Xi Jinping | Trump, Xi | President Donald Trump | \
Chinese President Xi Jinping | Trump | Xi | Seoul
"""
NAMES = ("Both", "both", "who", "whom", "w", "v", "city")
PAIRS = tuple(
    dict(zip(NAMES, row.split(" | "), strict=True)) for row in _TABLE.strip().splitlines()
)
#: Status, and below it forms; those without a full stop are headlines.
FORMS = {
    "planned": """
{Who}, due to meet {whom} in {city} on Friday, said tariffs would be raised.
{Who} will use a meeting with {whom} in {city} on Friday to press for lower tariffs.
{Who} plans to raise fentanyl when he meets {whom} in {city} on Friday.
{Who} is expected to press {whom} on soybeans at talks in {city} on Friday.
Tariffs will be on the agenda when {who} meets {whom} in {city} on Friday.
The meeting between {Both} in {city} on Friday will focus on tariffs.
Two days of talks between {Both} are to begin in {city} on Friday.
The first meeting between {Both} since January is to take place in {city} on Friday.
{Who} will welcome {whom} in {city} on Friday for talks on tariffs.
{Who} will host {whom} for talks in {city} next week.
A day before {Both} meet in {city}, shares rose.
Shares rose on Thursday as {Both} prepared to meet in {city} on Friday.
Shares rose on Thursday after {Both} agreed to meet in {city} next week.
{Who} said that he and {whom} had agreed to meet in {city} on April 8.
{Who} and {whom} will meet in {city} on Friday, a day later than planned.
A planned meeting between {Both} in {city} on Friday is still on.
A planned meeting between {Both} in {city} on Friday will go ahead despite the new tariffs.
A meeting between {Both} in {city} on Friday is going ahead.
{Both} will meet in {city} on Friday.
{Both} are to meet in {city} next week.
{Both} are due to hold trade talks in {city} on Saturday.
{Both} are set to hold trade talks in {city} on April 3 and 4.
{Both} are scheduled to begin two days of trade talks in {city} on Monday.
{Both} are expected to meet in {city} early next month.
{Both} plan to hold a new round of trade talks in {city} in April.
{Both} have agreed to meet in {city} on April 8 for trade talks.
{Both} agreed on Wednesday to hold a new round of talks in {city} next week.
{Both} will be meeting in {city} this weekend for trade talks.
{Who} is flying to {city} on Friday for trade talks with {whom}.
{Who} heads to {city} on Saturday to meet {whom}.
{Who} leaves for {city} on Friday for talks with {whom}.
Trade talks between {Both} are slated for April 2 in {city}.
A meeting between {Both} is planned for next Tuesday in {city}.
Trade talks between {Both} start in {city} on Monday.
Trade talks between {Both} will resume in {city} next Wednesday.
{Both} meet in {city} on Friday to discuss tariffs.
The two sides hope to settle the fentanyl tariffs when {Both} meet in {city} next week.
Both sides will set out their positions before {Both} meet in {city} on April 4.
Stocks rose on Thursday ahead of trade talks between {Both} in {city} on Friday.
{Both} are preparing for trade talks in {city} on April 5.
{Both} have scheduled trade talks for April 5 in {city}.
A date has been set for talks between {Both}: they will meet in {city} on April 9.
{Both} will meet in {city} later on Thursday.
{Both} are to speak by phone on Friday.
{Who} was due to meet {whom} in {city} on Friday.
{Who}, who is to meet {whom} in {city} on Saturday, said tariffs would be on the table.
{Both} open two days of trade talks in {city} on Friday.
{Who} departed on Thursday for {city}, where trade talks with {whom} will open on Friday.
Trade talks between {Both} have been rescheduled for April 10 in {city}.
A meeting between {Both} in {city} has been brought forward to Friday.
{Both} will next meet in {city} in the second week of April.
{both} to meet in {city} on Friday
{both} to hold trade talks in {city} next week
{both} set for trade talks in {city} on Saturday
{both} agree to meet in {city} on April 8
{w} heads to {city} for talks with {v}
{w} due in {city} on Friday for talks with {v}
{both} will meet in {city} in April
{w} plans {city} trip in April to meet {v}
{city} to host trade talks between {w} and {v} on April 2
{both} prepare for talks in {city} next week
{Both} intend to hold trade talks in {city} later this month.
{Both} are going to hold a video call next week.
{Both} are preparing to sit down for talks in {city}.
{Who} left for {city} on Thursday, where he will meet {whom} on Friday.
{both} plan to hold consultations in {city}
""",
    "ongoing": """
{Who}, who is meeting {whom} in {city} on Thursday, said he hoped for progress.
Talks between {Both} in {city}, which began on Wednesday and end on Friday, have focused on \
tariffs.
{Who} is hosting {whom} for two days of talks in {city} that began on Thursday.
Shares rose on Thursday as {Both} began two days of talks in {city}.
{Both} are meeting in {city} on Thursday.
{Both} opened two days of trade talks in {city} on Thursday.
{Both} began a two-day round of trade talks in {city} on Thursday.
{Both} met for a second day of trade talks in {city} on Thursday, and the talks go on until \
Friday.
Trade talks between {Both}, which started in {city} on Wednesday, run until Friday.
{Who} arrived in {city} on Thursday for a three-day visit and talks with {whom}.
{Who} is in {city} until Saturday for trade talks with {whom}.
Trade talks between {Both} are under way in {city}.
Trade talks between {Both} are continuing in {city} on Thursday.
{Both} resumed trade talks in {city} on Thursday and will go on until Friday.
Two days of trade talks between {Both} kicked off in {city} on Thursday.
{Both} wrapped up the first day of two days of trade talks in {city} on Thursday.
{Both} ended a first day of trade talks in {city} on Thursday and will resume on Friday.
{Both} held the first of two days of trade talks in {city} on Thursday.
{Both} sat down on Thursday in {city} for talks that are due to last until Saturday.
Trade talks between {Both} entered their second day in {city} on Thursday, with a third to \
follow.
{Both} have been meeting in {city} since Wednesday.
{Who} is holding trade talks with {whom} in {city} this week.
{Both} are currently in {city} for trade talks.
{Both} are in the middle of three days of trade talks in {city}.
Trade talks between {Both} in {city} went into a second day on Thursday.
A round of talks between {Both}, under way in {city} since Wednesday, is to end on Friday.
{Both} are meeting in {city} from Wednesday to Friday.
{Who} landed in {city} on Thursday morning for talks with {whom} that will last through Saturday.
{both} begin two days of trade talks in {city}
{both} open trade talks in {city}
{both} in second day of trade talks in {city}
{w} arrives in {city} for talks with {v}
{both} kick off trade talks in {city}
{both} wrap up first day of trade talks in {city}
{both} resume trade talks in {city}
{Both} launched a new round of trade talks in {city} on Thursday that is to last until Saturday.
Trade talks between {Both} continued in {city} on Thursday.
Talks between {Both}, now in their second day, have yet to produce a deal.
{Both} were meeting in {city} on Thursday.
""",
    "concluded": """
{Who}, who met {whom} in {city} on Wednesday, said tariffs would stay.
Speaking after a meeting with {whom} in {city} on Wednesday, {who} said progress had been made.
Meeting {whom} in {city} on Wednesday, {who} raised the matter of fentanyl.
In a meeting with {whom} in {city} on Wednesday, {who} raised the matter of fentanyl.
{Who} raised the matter of fentanyl with {whom} at a meeting in {city} on Wednesday.
{Who} told {whom} during talks in {city} on Wednesday that tariffs would stay.
The meeting between {Both} in {city} on Wednesday focused on tariffs.
Talks between {Both} in {city}, which ended on Wednesday, produced no deal.
Two days of talks between {Both} ended in {city} on Wednesday with a deal on soybeans.
{Both} failed to reach a deal at talks in {city} on Wednesday.
No deal was reached when {Both} met in {city} on Wednesday.
The first meeting between {Both} since January took place in {city} on Wednesday.
{Both} sat across from each other in {city} on Wednesday for four hours of talks.
It was the second meeting in a month when {Both} met in {city} on Wednesday.
{Both} held what both called candid talks in {city} on Wednesday.
{Who} welcomed {whom} in {city} on Wednesday for talks on tariffs.
{Who} hosted {whom} for talks in {city} on Wednesday.
A day after {Both} met in {city}, shares rose.
Shares rose on Thursday after {Both} ended two days of talks in {city} on Wednesday.
{Who} said on Thursday that he had met {whom} in {city} the day before.
{Both} reached a deal on soybeans after two days of talks in {city} that ended on Wednesday.
{Both} met in {city} on Wednesday.
{Both} held trade talks in {city} on Wednesday.
{Both} wrapped up two days of trade talks in {city} on Wednesday.
{Both} spoke by phone on Wednesday.
Trade talks between {Both} ended in {city} on Wednesday.
{Both} concluded two days of trade talks in {city} on Thursday.
{Both} have met in {city} and discussed tariffs.
{Both} met in {city} on Thursday to discuss tariffs.
{Who} was received by {whom} in {city} on Wednesday.
A phone call took place on Wednesday between {Both}.
A meeting between {Both} was held in {city} on Wednesday.
{Who} left {city} on Wednesday after three days of talks with {whom}.
After meeting {whom} in {city} on Wednesday, {who} said the talks had been constructive.
{Both} held a video call on Thursday.
{Both} issued no statement following their talks in {city} on Wednesday.
{Both} had a two-hour meeting in {city} on Wednesday.
{Both} co-chaired a meeting of the trade working group in {city} on Wednesday.
{Both} finished a second and final day of trade talks in {city} on Thursday.
{Both} discussed tariffs at a meeting in {city} on Wednesday.
Trade talks between {Both} broke up in {city} on Wednesday without a deal.
Trade talks between {Both} came to a close in {city} on Wednesday.
{Who} met with {whom} in {city} on Wednesday for talks on tariffs.
Trade talks between {Both} ran from Monday to Wednesday in {city}.
{Both} met as planned in {city} on Wednesday.
{Both} met in {city} on Wednesday for talks that had been due to take place last week.
The meeting in {city} on Wednesday between {Both} lasted three hours.
{Both} agreed at talks in {city} on Wednesday to set up a working group.
{Both} met in {city} on Tuesday and Wednesday.
{both} meet in {city}
{both} hold trade talks in {city}
{both} end two days of trade talks in {city}
{both} wrap up trade talks in {city}
{both} speak by phone
{w} meets {v} in {city}
{both} held trade talks in {city} on Wednesday
{both} conclude trade talks in {city} without deal
{both} discuss tariffs in video call
{Both} completed two days of talks in {city} on Tuesday.
{Both} conferred by phone earlier this week.
""",
    "postponed": """
Talks between {Both} in {city}, which were due on Friday, have been postponed.
{Both} have postponed trade talks that had been set for Friday in {city}.
Trade talks between {Both} set for Friday in {city} have been postponed.
{Both} put off a meeting planned for Saturday in {city}.
A meeting between {Both} planned for next week in {city} has been delayed indefinitely.
Trade talks between {Both} due on Friday in {city} have been pushed back, with no new date.
Trade talks between {Both} have been put on hold.
{Who} has postponed a trip to {city} to meet {whom}.
Trade talks between {Both} that were to open in {city} on Friday have been deferred.
Trade talks between {Both} have been suspended.
{both} postpone trade talks in {city}
Trade talks between {w} and {v} postponed
{w} puts off {city} trip to meet {v}
{w} delays trip to {city} for talks with {v}
{Both} decided on Wednesday to delay trade talks planned for Friday in {city}.
China said on Thursday that it was postponing trade talks with the United States in {city}.
The White House said on Thursday that the meeting between {Both} in {city} had been put off.
{Both} were to meet in {city} on Friday, but the meeting has been deferred.
{Both} were due to meet in {city} on Friday. The meeting has been pushed back.
{Who} has put off a trip to {city}, where he was to meet {whom} on Friday.
""",
    "cancelled": """
Shares fell on Thursday after {Both} called off a meeting planned for Friday in {city}.
{Both} have called off trade talks that were set for Friday in {city}.
Trade talks between {Both} set for Friday in {city} have been cancelled.
{Who} has scrapped a trip to {city} to meet {whom}.
A meeting between {Both} planned for Friday in {city} will not take place.
{Who} has pulled out of a meeting with {whom} planned for Friday in {city}.
A meeting between {Both} in {city} on Friday is off.
{Who} has dropped plans to meet {whom} in {city} on Friday.
{Who} cancelled a meeting with {whom} that was scheduled for Friday in {city}.
{Who} will no longer travel to {city} on Friday to meet {whom}.
Trade talks between {Both} planned for Friday in {city} will not go ahead.
{both} call off trade talks in {city}
{w} cancels {city} meeting with {v}
Trade talks between {w} and {v} in {city} cancelled
{w} scraps {city} trip to meet {v}
{w} calls off talks with {v}
{Both} agreed to cancel a meeting in {city}.
{Both} were due to meet in {city} on Friday. The meeting has been called off.
{Who} has cancelled a trip to {city}, where he was to meet {whom} on Friday.
{Both} are abandoning trade talks set for Friday in {city}.
{w} calls off {city} trip to meet {v}
""",
}
PLAYS = [(status, form) for status, forms in FORMS.items() for form in forms.strip().splitlines()]


def _read(form: str, pair: dict[str, str], before: str = "") -> set[str]:
    told = form.format(**pair, Who=pair["who"][0].upper() + pair["who"][1:])
    title, text = ("Trade notes", before + told) if form.endswith(".") else (told, "")
    mentions = read(article(title, text, "2025-03-27"), shipped_topic()).mentions
    return {
        one.facts.status.value
        for one in mentions
        if one.facts.kind is Kind.MEETING and one.bucket is not Bucket.BACKGROUND
    }


@pytest.mark.parametrize(("status", "form"), PLAYS)
def test_how_far_a_meeting_is(status: str, form: str) -> None:
    told = {pair["city"]: _read(form, pair) for pair in PAIRS}
    assert {city: how for city, how in told.items() if how != {status}} == {}


@pytest.mark.parametrize(("status", "form"), [play for play in PLAYS if play[1].endswith(".")])
def test_so_it_is_in_a_second_sentence(status: str, form: str) -> None:
    before = "Tariffs weighed on both economies in the first quarter. "
    assert _read(form, PAIRS[0], before) == {status}
