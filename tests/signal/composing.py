"""Documents composed of known facts: prose with holes and choices, and what must be read from it.

A text is our own newspaper prose. `{slot}` is filled from `Slots`, `[this|that|]` is one of the
choices, `^` makes the next letter a capital. Every draw comes from a seed, so a failure is
repeated by its number.

Days: `{wd}` the day of publication as a weekday, `{wd-1}` the weekday before; `{d1}` < `{d2}` <
`{d3}` days ahead as month and day, weeks apart; `{p1}` a day some months ago, `{py}` its month
and year; `{d1th}`, `{d1of}` and `{d1uk}` say `d1` as "May 3rd", "the 3rd of May", "3 May". In
Chinese `{zd1}` and `{zp1}` are the same days, `{zwd}` and `{zd}` the day of
publication. Figures: `{r1}`, `{r2}`, `{r3}` three different rates in percent, `{low}` < `{high}`,
`{v1}`, `{v2}` amounts, `{n}` a count. Names: `{US}`, `{CN}` a side or its office (`{us}`, `{cn}`
inside a sentence; `{us2}`, `{cn2}` only its plain names), `{ugood}`, `{cgood}` goods of
either side. People of the year of publication:
`{a}`, `{b}` two American negotiators and `{c}`, `{e}` Chinese ones with their titles, `{a-last}` a
surname, `{z-a}` and `{z-c}` in Chinese, `{zt-a}` with the title; `{city}` a city, `{z-city}` in
Chinese. So too the two presidents `{pu}` and `{pc}`, deputies `{vu}` and `{vc}`, ambassadors
`{au}` and `{ac}` (of years in which there was one), with `{a-he}` and `{a-his}` for each;
`{city2}` is another city.

Days near by: `{wd+1}` to `{wd+6}` weekdays ahead, which facts call `today+1`; `{span1}` and
`{span2}` two days running, `d1` to `d1+1`; `{m3}` the month of `d3`, from `m3` to `m3-end`.

In Chinese also `{zd1+}` a stay from `d1` to `d1+`, `{zd+}` one from `yesterday` to today, `{zyd1}`
a day with its year (`{zytoday}` today), `{ztoday}` with its month, `{zugood2}` other goods,
`{zufirm}` and `{zcfirm}` firms of a side.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Final

from composed_words import (
    CITIES,
    GOODS,
    HOLDERS,
    MONTHS,
    NAMES,
    NUMBERS,
    SHORT,
    TEAMS,
    WEEKDAYS,
    WOMEN,
    ZH_WEEKDAYS,
    Person,
)
from composed_words_zh import ZH_TITLES, zh_words
from reading_helpers import reading

from monitor.model import Bucket, Mention, Scope
from monitor.signal.schedule import schedule_of

_HOLE: Final = re.compile(r"\{([^{}]+)\}")
_CHOICE: Final = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Fact:
    """One event that a document must give; a field that is None is not asked for.

    `kind` and `status` may be several, parted by a space. `date`, `end`, `effective` and `expiry`
    name days (`today`, `yesterday`, `d1`), `rate` and `before` slots of figures, `actors` slots of
    people, `place` the slot of a city; an empty string asks for none.
    """

    kind: str
    status: str = ""
    imposing: str | None = None
    subkind: str | None = None
    date: str | None = None
    end: str | None = None
    effective: str | None = None
    expiry: str | None = None
    rate: str | None = None
    before: str | None = None
    #: All rates of a notice that sets several.
    rates: tuple[str, ...] | None = None
    actors: tuple[str, ...] | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """A document with holes and its facts, all of them: whatever else is told is an error.

    Meetings with business people or third countries are nobody's fact and may be told or not.
    `may` names kinds that may be told besides. `years` bounds the year of publication.
    """

    name: str
    title: str
    text: str
    facts: tuple[Fact, ...]
    may: str = ""
    years: tuple[int, int] = (2018, 2025)
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Slots:
    """What the holes of one document are filled with."""

    day: date
    days: Mapping[str, date]
    words: Mapping[str, str]
    figures: Mapping[str, float]
    people: Mapping[str, str] = field(default_factory=dict)


def filled(document: Composed, seed: int) -> tuple[str, str, Slots]:
    """Title and text of *document* as *seed* draws them, and the slots that were drawn."""
    draw = Random(f"{document.name} {seed}")
    slots = drawn(draw, document.years)
    return (
        written(document.title, draw, slots),
        written(document.text, draw, slots),
        slots,
    )


def written(text: str, draw: Random, slots: Slots) -> str:
    """*text* with its choices drawn and its holes filled."""
    while _CHOICE.search(text):
        text = _CHOICE.sub(lambda found: draw.choice(found[1].split("|")), text)
    text = _HOLE.sub(lambda found: slots.words[found[1]], text)
    text = re.sub(r"\^(.)", lambda found: found[1].upper(), text)
    return re.sub(r" +([.,;]|$)", r"\1", re.sub(r" {2,}", " ", text))


def drawn(draw: Random, years: tuple[int, int]) -> Slots:
    """Slots for a day within *years*, both of them included."""
    first, last = date(years[0], 1, 8), date(years[1], 12, 24)
    team = draw.choice([t for t in TEAMS if t.first <= last and t.last >= first])
    first, last = max(first, team.first), min(last, team.last)
    day = first + timedelta(draw.randrange((last - first).days + 1))
    d1 = day + timedelta(draw.randrange(9, 20))
    d2 = d1 + timedelta(draw.randrange(20, 60))
    days = {
        "today": day,
        "yesterday": day - timedelta(1),
        "d1": d1,
        "d2": d2,
        "d3": d2 + timedelta(draw.randrange(40, 90)),
        "p1": day - timedelta(draw.randrange(100, 300)),
    }
    days |= {f"{name}+1": days[name] + timedelta(1) for name in ("d1", "d2")}
    days |= {f"today{n:+d}": day + timedelta(n) for n in range(-6, 7) if n}
    month = days["d3"].replace(day=1)
    days |= {"m3": month, "m3-end": (month + timedelta(31)).replace(day=1) - timedelta(1)}
    r1, r2, r3 = draw.sample([5, 10, 15, 20, 25, 30, 34, 50, 84, 100], 3)
    low, high = sorted(draw.sample([5, 10, 15, 20, 25, 30, 34, 50, 84, 100], 2))
    v1, v2 = draw.sample([16, 34, 50, 60, 75, 110, 200, 300], 2)
    figures: dict[str, float] = {"r1": r1, "r2": r2, "r3": r3, "low": low, "high": high}
    words = {name: f"{value:g}" for name, value in figures.items()}
    figures |= {"v1": v1, "v2": v2}
    words |= {f"{name}-words": NUMBERS[int(figures[name])] for name in ("r1", "low", "high")}
    words |= {"v1": str(v1), "v2": str(v2), "n": str(draw.choice([6, 12, 23, 28, 33, 42, 80, 140]))}
    words |= _day_words(draw, days) | _names(draw)
    # Draws of their own, so that a new hole does not draw every other document anew.
    own = Random(day.toordinal())
    days["d1+"] = d1 + timedelta(own.randrange(1, 4))
    days["d1+90"] = d1 + timedelta(90)
    words |= zh_words(own, days, words)
    persons = dict(zip("abce", draw.sample(team.us, 2) + draw.sample(team.cn, 2), strict=True))
    for slot, tenures in HOLDERS.items():
        persons[slot] = next(t.person for t in tenures if t.first <= day <= t.last)
    people = {slot: person.name for slot, person in persons.items()}
    for slot, person in persons.items():
        words |= _person_words(slot, person)
    city = draw.choice(CITIES)
    city2 = CITIES[(CITIES.index(city) + day.toordinal() % (len(CITIES) - 1) + 1) % len(CITIES)]
    people |= {"city": city[0], "city2": city2[0]}
    words |= {"city": city[0], "z-city": city[1], "city2": city2[0], "z-city2": city2[1]}
    return Slots(day, days, words, figures, people)


def _person_words(slot: str, person: Person) -> dict[str, str]:
    woman = person.name in WOMEN
    office = slot if person.title == "Ambassador" else person.title
    return {
        slot: f"{person.title} {person.name}",
        f"{slot}-name": person.name,
        f"{slot}-last": person.last,
        f"{slot}-he": "she" if woman else "he",
        f"{slot}-his": "her" if woman else "his",
        f"z-{slot}": person.chinese,
        f"zt-{slot}": ZH_TITLES[office] + person.chinese,
    }


def _day_words(draw: Random, days: Mapping[str, date]) -> dict[str, str]:
    months = draw.choice([MONTHS, SHORT])
    today, past = days["today"], days["p1"]
    words = {name: f"{months[day.month - 1]} {day.day}" for name, day in days.items()}
    words |= {f"z{name}": f"{day.month}月{day.day}日" for name, day in days.items()}
    for n, name in enumerate(("d1", "d2"), 1):
        first, last = days[name], days[f"{name}+1"]
        same = first.month == last.month
        words[f"span{n}"] = f"{words[name]}-{last.day if same else words[f'{name}+1']}"
        month, nth = MONTHS[first.month - 1], _ordinal(first.day)
        words |= {f"{name}th": f"{month} {nth}", f"{name}of": f"the {nth} of {month}"}
        words[f"{name}uk"] = f"{first.day} {month}"
    words["m3"] = MONTHS[days["m3"].month - 1]
    words |= {f"wd+{n}": WEEKDAYS[days[f"today+{n}"].weekday()] for n in range(1, 7)}
    words["p1"] += f", {past.year}"
    words["zp1"] = f"{past.year}年{words['zp1']}"
    words |= {"py": f"{MONTHS[past.month - 1]} {past.year}", "zpy": f"{past.year}年{past.month}月"}
    following = draw.choice([1, 2, 3]) + today.month
    words["next-month"] = MONTHS[(following - 1) % 12]
    words["z-next-month"] = f"{'明年' if following > 12 else ''}{(following - 1) % 12 + 1}月"
    words["wd+1"] = WEEKDAYS[(today.weekday() + 1) % 7]
    for back in range(6):
        day = today - timedelta(back)
        words[f"wd-{back}"] = WEEKDAYS[day.weekday()]
        words[f"zwd-{back}"] = "周" + ZH_WEEKDAYS[day.weekday()]
        words[f"zd-{back}"] = f"{day.day}日"
    return words | {"wd": words["wd-0"], "zwd": words["zwd-0"], "zd": words["zd-0"]}


def _ordinal(day: int) -> str:
    """The day as "1st", "22nd", "13th"."""
    ends = {1: "st", 2: "nd", 3: "rd"} if day // 10 != 1 else {}
    return f"{day}{ends.get(day % 10, 'th')}"


def _names(draw: Random) -> dict[str, str]:
    words = {}
    for slot in NAMES:
        inside = draw.choice(NAMES[slot])
        words[slot.lower()] = inside
        words[slot] = inside[0].upper() + inside[1:]
    for slot, goods in GOODS.items():
        words[slot], words[f"z{slot}"] = draw.choice(goods)
    return words


def wrong(document: Composed, seed: int) -> list[str]:
    """What was read otherwise than the facts say; empty where all of it is right."""
    title, text, slots = filled(document, seed)
    result = reading(title, text, slots.day.isoformat(), document.language)
    told = [
        m
        for m in result.mentions
        if m.bucket is not Bucket.BACKGROUND and m.facts.scope is Scope.TOPIC
    ]
    left = [m for m in told if m.facts.kind.value not in {"STATEMENT", *document.may.split()}]
    errors = [] if result.relevance.relevant else ["not relevant"]
    for fact in document.facts:
        given = [m for m in told if m.facts.kind.value in fact.kind.split()]
        best = max(given, key=lambda m: -len(differs(fact, m, slots)), default=None)
        if best is None or fact.imposing not in {None, "".join(best.facts.imposing)}:
            errors.append(f"not told: {fact}")
            continue
        told.remove(best)
        left = [m for m in left if m is not best]
        errors += differs(fact, best, slots)
    return errors + [f"told besides: {_shown(m)}" for m in left]


def differs(fact: Fact, mention: Mention, slots: Slots) -> list[str]:
    """In what *mention* is another than *fact*, a line for each field."""
    found = _found(mention)
    errors = []
    for name, (asked, meant) in _meant(fact, slots).items():
        if asked is None or (name == "status" and not asked):
            continue
        right = found[name] in meant if isinstance(meant, tuple) else found[name] == meant
        if not right:
            errors.append(f"{fact.kind} {name}: {found[name]} for {asked} ({meant})")
    return errors


def _found(mention: Mention) -> dict[str, object]:
    facts = mention.facts
    return {
        "status": facts.status.value,
        "imposing": "".join(facts.imposing),
        "subkind": facts.subkind,
        "date": facts.when and facts.when.start,
        "end": facts.when and facts.when.end,
        "effective": facts.effective,
        "expiry": facts.expiry,
        "rate": facts.rate and facts.rate.value,
        "rates": {line.rate.value for line in schedule_of(facts.schedule)},
        "before": facts.rate_before and facts.rate_before.value,
        "actors": {a.name for a in facts.actors if a.actor_id not in {None, a.side}},
        "place": facts.place and facts.place.name,
    }


def _meant(fact: Fact, slots: Slots) -> dict[str, tuple[object, object]]:
    """For each field what the fact asks for and what that is; a tuple is any one of it."""
    meant: dict[str, tuple[object, object]] = {
        "status": (fact.status, tuple(fact.status.split())),
        "subkind": (fact.subkind, tuple((fact.subkind or "").split())),
        "imposing": (fact.imposing, fact.imposing),
        "place": (fact.place, slots.people.get(fact.place or "", fact.place or None)),
        "rates": (fact.rates, {slots.figures[name] for name in fact.rates or ()}),
        "actors": (fact.actors, {slots.people.get(name, name) for name in fact.actors or ()}),
    }
    for name in ("date", "end", "effective", "expiry"):
        asked = getattr(fact, name)
        meant[name] = (asked, slots.days[asked] if asked else None)
    for name in ("rate", "before"):
        asked = getattr(fact, name)
        meant[name] = (asked, slots.figures[asked] if asked else None)
    return meant


def _shown(mention: Mention) -> str:
    facts = mention.facts
    return f"{facts.kind.value} {facts.subkind} {facts.status.value} {','.join(facts.imposing)}"
