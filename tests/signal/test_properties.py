"""What must hold whatever the article: of dates, of names and of order."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from property_texts import BACKGROUND, BOILERPLATE, FORMS, LEAD, TEMPLATES, Template
from reading_helpers import article, shipped_topic

from monitor.demo.articles import demo_articles, demo_feeds
from monitor.replay import Replay
from monitor.replay.articles import article_of
from monitor.replay.records import record
from monitor.signal import read

#: A Wednesday on which all officials of the templates are in office, as they are eight weeks
#: before (the youngest appointment is of April 2025) and a year after.
BASE = date(2025, 6, 18)
WEEKS = st.integers(min_value=-8, max_value=60)

FACTS = ("kind", "subkind", "status", "bucket", "place", "imposing", "affected", "rate_percent")
DAYS = ("date", "date_end", "effective", "expiry")

by_template = pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
some = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def played(title: str, text: str, day: date, language: str) -> dict[str, Any]:
    """The replay record of one article alone."""
    playing = Replay(shipped_topic(), read)
    passage = playing.take(article(title, text, day.isoformat(), language))
    playing.release()
    return record(passage, playing.events)


def days_from(mention: dict[str, Any], day: date) -> list[int | None]:
    """The mention's days, counted from *day*."""
    return [
        (date.fromisoformat(mention[name]) - day).days if mention[name] else None for name in DAYS
    ]


def seen(result: dict[str, Any], day: date, names: Sequence[str] = FACTS) -> list[str]:
    """What was made of an article, with all days counted from its own."""
    mentions = [
        f"{[mention[name] for name in names]} {days_from(mention, day)}"
        for mention in result["mentions"]
    ]
    alerts = [f"{alert['kind']} {alert['change']}" for alert in result["alerts"]]
    return [*sorted(mentions), *sorted(alerts)]


def core(result: dict[str, Any], day: date) -> list[str]:
    """Kind, status and days of each mention, and what is told."""
    return seen(result, day, ("kind", "status", "bucket"))


@by_template
def test_each_template_tells_something(template: Template) -> None:
    """Else the properties below would hold of nothing."""
    assert played(*template.on(BASE), BASE, template.language)["alerts"]


@by_template
@some
@given(weeks=WEEKS)
def test_whole_weeks_shift_results_by_as_much(template: Template, weeks: int) -> None:
    day = BASE + timedelta(weeks=weeks)
    here = played(*template.on(BASE), BASE, template.language)
    there = played(*template.on(day), day, template.language)
    assert seen(there, day) == seen(here, BASE)


@by_template
@some
@given(form=st.sampled_from(FORMS), weeks=WEEKS)
def test_a_day_may_be_written_in_any_form(template: Template, form: str, weeks: int) -> None:
    day = BASE + timedelta(weeks=weeks)
    here = played(*template.on(day), day, template.language)
    there = played(*template.on(day, form), day, template.language)
    assert core(there, day) == core(here, day)


def _title_case(title: str) -> str:
    little = {"to", "from", "on", "in", "over", "of", "and", "until", "by", "into"}
    words = title.split(" ")
    return " ".join(word if word in little else word[:1].upper() + word[1:] for word in words)


HOUSE_STYLES: dict[str, Callable[[str], str]] = {
    "Title Case": _title_case,
    "Every Word": lambda title: " ".join(w[:1].upper() + w[1:] for w in title.split(" ")),
    "CAPITALS": str.upper,
    "U.S.": lambda title: re.sub(r"\bUS\b", "U.S.", title),
    "outlet": lambda title: f"{title} - Harbour Ledger",
    "bar": lambda title: f"{title} | Harbour Ledger",
    "breaking": lambda title: f"BREAKING: {title}",
    "update": lambda title: f"UPDATE 2-{title}",
    "curly": lambda title: title.replace("'", "\u2019"),
    "hard blanks": lambda title: title.replace(" ", "\u00a0"),
}


CHINESE_STYLES: dict[str, Callable[[str], str]] = {
    "快讯": lambda title: f"快讯：{title}",
    "方括号": lambda title: f"【财经】{title}",
    "新华网": lambda title: f"{title}-新华网",
    "新浪": lambda title: f"{title}_新浪财经",
    "句号": lambda title: f"{title}。",
    "空格": lambda title: re.sub(r"(?<=[\u4e00-\u9fff])(\d+%?)(?=[\u4e00-\u9fff])", r" \1 ", title),
}
STYLED = [
    pytest.param(template, style, id=f"{template.name}-{name}")
    for template in TEMPLATES
    for name, style in (HOUSE_STYLES if template.language == "en" else CHINESE_STYLES).items()
]


@pytest.mark.parametrize(("template", "style"), STYLED)
def test_an_outlet_may_style_its_headlines(template: Template, style: Callable[[str], str]) -> None:
    title, text = template.on(BASE)
    here = played(title, text, BASE, template.language)
    there = played(style(title), text, BASE, template.language)
    assert core(there, BASE) == core(here, BASE)


@pytest.mark.parametrize("weeks", [1, 17, 40])
def test_the_demo_shifts_with_its_day(weeks: int) -> None:
    """A hundred articles as one stream: the same events, mentions and alerts, all days moved."""
    first = datetime(2026, 1, 14, 15, tzinfo=UTC)
    streams = [_demo(first), _demo(first + timedelta(weeks=weeks))]
    for one, other in zip(*streams, strict=True):
        assert one == other


def _demo(moment: datetime) -> list[tuple[str, list[str]]]:
    languages = {feed.feed_id: feed.language for feed in demo_feeds()}
    playing = Replay(shipped_topic(), read)
    passages = [
        playing.take(
            article_of(
                {
                    "id": str(item.number),
                    "published": item.published.isoformat(),
                    "title": item.title,
                    "text": item.text,
                    "source": item.feed_id,
                    "language": languages[item.feed_id],
                }
            )
        )
        for item in sorted(demo_articles(moment), key=lambda item: (item.published, item.number))
    ]
    playing.release()
    results = [record(passage, playing.events) for passage in passages]
    for mention in (mention for result in results for mention in result["mentions"]):
        # Months and years do not shift by weeks, and what is dated by its year is history always.
        if mention["precision"] in {"month", "year"} or re.search(r"\d{4}", mention["date_text"]):
            mention.update(dict.fromkeys(DAYS))
    return [(result["id"], seen(result, moment.date())) for result in results]


def _holders(office: str) -> list[tuple[str, date]]:
    """Who holds or held *office*, each with a day in office, whole weeks from the base day."""
    found = []
    for person in shipped_topic().people.values():
        for term in person.offices:
            last = min(term.end or BASE, BASE)
            day = BASE - timedelta(weeks=(BASE - last).days // 7 + 2)
            if term.office == office and term.start <= day:
                found.append((person.name, day))
    return found


OTHERS = {"US": "Chinese", "CN": "U.S."}
OFFICES = [
    office
    for office in shipped_topic().offices.values()
    if office.level in {"ministerial", "vice_ministerial"}
    # Whose meetings are about other things than trade (soldiers') are none of the topic's.
    and not office.apart
    and len(_holders(office.id)) > 1
]


def test_there_are_offices_with_several_holders() -> None:
    assert len(OFFICES) >= 10


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office.id)
def test_another_holder_of_the_office_changes_nothing_but_the_name(office: Any) -> None:
    """Each holder on a day in office; the days differ by whole weeks."""
    side = "" if office.side == "US" else "China's "
    results = {}
    for name, day in _holders(office.id):
        template = Template(
            "swap",
            f"{office.role} {name} ends trade talks",
            f"{side}{office.role} {name} held trade talks with {OTHERS[office.side]} officials in "
            "Oslo on {weekday-1}, a spokesman said.",
        )
        results[name] = core(played(*template.on(day), day, "en"), day)
    assert len({tuple(result) for result in results.values()}) == 1, results
    assert any("MEETING" in line for line in next(iter(results.values())))


TITLED = (
    ("talks held", "Treasury Secretary Scott Bessent", "Bessent"),
    ("talks planned", "U.S. Trade Representative Jamieson Greer", "Greer"),
    ("call", "Commerce Secretary Howard Lutnick", "Lutnick"),
    ("call", "Chinese Commerce Minister Wang Wentao", "Wentao"),
)


@pytest.mark.parametrize(("name", "titled", "part"), TITLED, ids=str)
@some
@given(data=st.data())
def test_a_misspelt_name_with_its_title_changes_no_kind_status_or_date(
    name: str, titled: str, part: str, data: st.DataObject
) -> None:
    template = next(one for one in TEMPLATES if one.name == name)
    title, text = template.on(BASE)
    assert titled in text
    wrong = titled.replace(part, data.draw(_misspelt(part)))
    here = played(title, text, BASE, "en")
    there = played(title, text.replace(titled, wrong, 1), BASE, "en")
    assert core(there, BASE) == core(here, BASE)


@st.composite
def _misspelt(draw: st.DrawFn, name: str) -> str:
    """One slip inside the name: a letter left out, doubled, or swapped with its neighbour."""
    at = draw(st.integers(min_value=1, max_value=len(name) - 2))
    slip = draw(st.sampled_from(["leave", "double", "swap"]))
    if slip == "leave":
        return name[:at] + name[at + 1 :]
    if slip == "double":
        return name[:at] + name[at] + name[at:]
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def test_background_sentences_may_stand_in_any_order() -> None:
    title, lead = LEAD.on(BASE)
    results = {
        tuple(core(played(title, f"{lead}\n\n{' '.join(order)}", BASE, "en"), BASE))
        for order in list(permutations(BACKGROUND))[::36]
    }
    assert len(results) == 1
    (lines,) = results
    assert [line for line in lines if not line.startswith("[")] == ["TARIFF new"]


@by_template
@some
@given(
    blocks=st.lists(st.sampled_from(BOILERPLATE), min_size=1, max_size=4, unique=True),
    first=st.booleans(),
)
def test_boilerplate_changes_nothing(template: Template, blocks: list[str], first: bool) -> None:
    title, text = template.on(BASE)
    extra = "\n\n".join(blocks)
    whole = f"{extra}\n\n{text}" if first else f"{text}\n\n{extra}"
    here = played(title, text, BASE, template.language)
    there = played(title, whole, BASE, template.language)
    assert core(there, BASE) == core(here, BASE)
