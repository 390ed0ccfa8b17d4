"""Several measures under one verb, each told as a sentence of its own.

"X announced countermeasures: a 25% duty on A from 4 May, controls on B and a probe of C" says of
each what it would say alone. Grammar calls it coordination of noun phrases: what stands before the
first item and behind the last one is said of every one of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from monitor.signal.dates import DateRole
from monitor.signal.document import ClauseKind
from monitor.signal.grammar import Verb
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

Spans = list[tuple[int, int]]

#: Classes of nouns that an item of such a list is headed by.
HEADS: Final = frozenset(
    {
        *("tariff", "fee", "remedy", "control", "import_ban", "curbs", "sanctions_on"),
        *("probe", "case", "trade_probe", "export_licence", "import_licence", "licence"),
        *("complaint", "purchase"),
    }
)
#: Words that are such a noun only as one: "a ban on", "the freeze on".
_NOUNS: Final = frozenset({"restrict"})
#: Lists are told of only with what is done: "the addition of ten firms to its list".
_HEADS: Final = HEADS | {"side_list"}
_LEVIES: Final = frozenset({"tariff", "fee"})
_JOINT: Final = re.compile(
    r"(?:[,;]\s|\s)(?:(?:and|plus|as well as|along with|together with|alongside|coupled with)\s)"
    r"(?:(?:also|finally|separately|lastly)\s)?|[,;]\s|\sto\s"
)
#: Between the words that join and the noun: nothing that would begin another phrase.
_BEFORE_NOUN: Final = re.compile(
    r"(?:both\s)?(?:(?:an?|the|its|their|some|new|fresh)\s)?(?:[\w.,%$'/-]{0,40}[\w%'-]\s){0,6}",
    re.IGNORECASE,
)
_PHRASES: Final = re.compile(
    r"\b(?:on|in|to|for|from|by|with|against|after|over|under|as|at|that|which|who|while|if|of|into"
    r"|since|until|before|amid|than|and|or|but)\b",
    re.IGNORECASE,
)
#: What the items are called together, and the words that begin them.
_PACKAGE: Final = re.compile(
    r"(?:(?:an?|the|its|their|his|some|several|various|sweeping|fresh|new|\d{1,4}|two|three|four|five)"
    r"\s){0,6}"
    r"(?:(?:raft|package|series|slew|set|range|host|string|list|number|flurry|barrage|salvo|round"
    r"|bundle|batch|suite|array|volley|combination)\sof\s)?(?:[\w-]{1,40}\s){0,2}?"
    r"(?:measures|countermeasures|counter-measures|steps|actions|moves|package|curbs|sanctions"
    r"|penalties|restrictions|retaliation|response|reprisals|decisions|barrage|salvo)"
    r"(?=[\s,:])",
    re.IGNORECASE,
)
_OPENER: Final = re.compile(
    r"(?::|,?\s(?:including|that includes?|which includes?|that included|which included|such as"
    r"|comprising|consisting of|made up of|ranging from|in the form of|namely|among them)"
    r"|\s[-\u2013\u2014])\s(?:both\s)?$",
    re.IGNORECASE,
)
#: Words behind which an item may begin at once.
_BEGINS: Final = re.compile(
    rf"{_PHRASES.pattern}|\b(?:includ\w+|comprising|namely|both)\b", re.IGNORECASE
)
#: "a reduction in duties", "the lifting of curbs": what the noun says is done to them.
_MADE_OF: Final = re.compile(
    r"(?:(?:an?|the|its|their)\s)?(?:[a-z-]{1,40}\s)?(?:reduction|cut|increase|rise|suspension|extension"
    r"|removal|lifting|easing|resumption|imposition|end)s?\s(?:in|of|to|on)\s?(?:the\s|its\s)?$"
)
_CALLS_FOR: Final = re.compile(r"(?:call|provid)\w*\sfor\s$")
_WINDOW: Final = 70
_OF_WHAT: Final = re.compile(
    r"(?:\s(?:of|on|in))?\s(?:[\w.'-]+\s){0,5}(?:(?:to|from|on)\s(?:[\w'-]+\s){0,2})?"
)
_ON_DAY: Final = re.compile(r"\s(?:on\s|late\s|early\s)*$")
_LETTERS: Final = re.compile(r"\w")
#: What couples two kinds of duty on the same goods.
_COUPLED: Final = re.compile(r"(?: duties)?,? (?:and|or|and/or) (?:the )?|/| & |, ")


@dataclass(frozen=True, slots=True)
class _Item:
    """One item: where its words begin, where what joins it to the one before does, its noun."""

    start: int
    joint: int
    head: Hit


_GERUND: Final = re.compile(r"[a-z]{3,}ing\s")
_LAST_GERUND: Final = re.compile(r"\b[a-z]{3,}ing\s$")


@dataclass(frozen=True, slots=True)
class _Opening:
    """What is said of all items ahead of them, before and behind each, and where they begin."""

    head: Spans
    behind: Spans
    start: int
    #: Told anew though no other item follows.
    alone: bool = False


def items_told(line: Line) -> list[Spans]:
    """For each of several items the stretches of the sentence's text that tell it; empty for one.

    The first stretches are lent by the sentence, so that verb and subject are there each time.
    """
    if "noun" not in line.classes and line.classes.isdisjoint(_HEADS):
        return []
    heads = [hit for hit in line.hits if _is_head(line, hit)]
    if len(heads) < 2 and ":" not in line.sentence.text:
        return []
    for n, first in enumerate(heads):
        opened = _opened(line, first)
        if opened is None:
            continue
        chain = _chain(line, _Item(opened.start, opened.start, first), heads[n + 1 :])
        if len(chain) > 1 or opened.alone:
            return _tellings(line, opened, chain)
    return []


def _is_head(line: Line, hit: Hit) -> bool:
    noun = "noun" in hit.classes and not hit.acts.isdisjoint(_NOUNS)
    if not noun and hit.classes.isdisjoint(_HEADS):
        return False
    start = hit.start - line.sentence.at
    verb = line.verb_on(hit.start)
    # "to curb exports", "taxed": the word is what is done.
    return verb is None or (verb.start < start and not verb.finite)


def _opened(line: Line, first: Hit) -> _Opening | None:
    """What is said of all items before the first of them."""
    text, end = line.sentence.text, first.start - line.sentence.at
    verb = next((v for v in reversed(line.whole().verbs) if v.finite and v.end <= end), None)
    if verb is None:
        return None
    at = line.sentence.at
    # "rolled out": with its particle.
    words = [h.end - at for h in line.hits if h.acts and verb.start <= h.start - at < verb.end]
    low = min(max([verb.end, *words]), end)
    start = _noun_phrase(line, end, low)
    opener = _OPENER.search(text, low, start)
    if opener is None:
        asked = _CALLS_FOR.match(text, verb.start, start) is not None
        if not asked and _PHRASES.search(text, low, start) and not _dates_only(line, low, start):
            return None
        return _Opening([(0, start)], [], start)
    package = next(_PACKAGE.finditer(text, low, opener.start() + 1), None)
    if package is None:
        # "X hits back: duties on A": what it hits back with.
        back = opener.group().startswith(":") and _strikes_back(line, verb)
        return _Opening([(0, opener.start() if back else start)], [], start, alone=back)
    rest = (package.end(), opener.start())
    if _dates_only(line, *rest):
        return _Opening([(0, package.start()), rest], [], start)
    return _Opening([(0, package.start())], [rest], start)


def _strikes_back(line: Line, verb: Verb) -> bool:
    at = line.sentence.at
    return any(
        "retaliate" in h.acts and h.start - at in range(verb.start, verb.end) for h in line.hits
    )


def _dates_only(line: Line, start: int, end: int) -> bool:
    """Whether nothing but days stand between verb and item: "announced on Monday a duty"."""
    words = line.sentence.text[start:end]
    for found in line.dated.dates:
        if start <= found.start and found.end <= end:
            words = words.replace(line.sentence.text[found.start : found.end], "")
    return (
        re.fullmatch(r"[\s,]*(?:on|in|late|early)?[\s,]*(?:a total of)?[\s,]*", words) is not None
    )


def _noun_phrase(line: Line, end: int, low: int) -> int:
    """Where the noun phrase begins of which the noun stands at *end*; not before *low*."""
    text = line.sentence.text
    low = max([low, *(d.end for d in line.dated.dates if d.end <= end)])
    here = low
    for found in _BEGINS.finditer(text, low, end):
        here = found.end()
    for mark in (", ", "; ", ": "):
        place = text.rfind(mark, here, end)
        here = max(here, place + len(mark)) if place >= 0 else here
    made = _MADE_OF.search(text, low, here)
    here = here if made is None else made.start()
    while here < end and not _LETTERS.match(text, here) and text[here] != "$":
        here += 1
    return here


def _chain(line: Line, first: _Item, heads: list[Hit]) -> list[_Item]:
    """The items that go on where *first* ends, as long as no other verb comes between."""
    chain = [first]
    for head in heads:
        last = chain[-1]
        item = _joined(line, last, head)
        if item is None:
            continue
        if _told_between(line, last.head, item.joint):
            break
        if _has_verb(line, head):
            continue
        if not _same_levy(line, last, item):
            chain.append(item)
    return chain


def _joined(line: Line, last: _Item, head: Hit) -> _Item | None:
    """*head* as an item of its own, where the words before it begin one."""
    at, text = line.sentence.at, line.sentence.text
    low, end = last.head.end - at, head.start - at
    while end > low and text[end - 1] in "-\u2011":
        # "an anti-dumping probe", of which the topic knows the end alone
        end = text.rfind(" ", low, end) + 1
    joints = list(_JOINT.finditer(text, max(low, end - _WINDOW), end))
    for joint in reversed(joints):
        if joint.group() == " to " and not _ranges(text, low, joint.start()):
            continue
        words = text[joint.end() : end]
        if any(v.finite and joint.end() < v.start < end for v in line.whole().verbs):
            continue  # "X cuts the duty, and Y will lift its curbs": a sentence of its own
        plain = _BEFORE_NOUN.fullmatch(words) and not _PHRASES.search(words)
        if plain and "side_list" not in head.classes:
            return _Item(joint.end(), joint.start(), head)
        if _done_to_it(line, joint.end(), end):
            return _Item(joint.end(), joint.start(), head)
    return None


def _done_to_it(line: Line, start: int, end: int) -> bool:
    """Whether the words are a noun for what is done: "and the suspension of permits"."""
    at, text = line.sentence.at, line.sentence.text
    return any(
        "noun" in h.classes
        and start <= h.start - at < h.end - at <= end
        and _BEFORE_NOUN.fullmatch(text, start, h.start - at)
        and not _PHRASES.search(text, start, h.start - at)
        and _OF_WHAT.fullmatch(text, h.end - at, end)
        for h in line.hits
    )


def _ranges(text: str, low: int, joint: int) -> bool:
    return "ranging from" in text[:low] and " to " not in text[low:joint]


def _told_between(line: Line, last: Hit, joint: int) -> bool:
    """Whether a verb of the sentence's own stands there; one in a relative clause is the item's."""
    at = line.sentence.at
    return any(
        v.finite
        and last.end - at <= v.start < joint
        and line.sentence.clause_at(v.start + at).kind is not ClauseKind.RELATIVE
        for v in line.whole().verbs
    )


def _has_verb(line: Line, head: Hit) -> bool:
    """Whether a verb follows of which the noun is the subject: "..., curbs on ores paused"."""
    at, sentence = line.sentence.at, line.sentence
    verb = next((v for v in line.whole().verbs if v.finite and v.start >= head.end - at), None)
    if verb is None or said_behind(line, head.end - at):
        return False
    between = sentence.text[head.end - at : verb.start]
    relative = sentence.clause_at(verb.start + at).kind is ClauseKind.RELATIVE
    return not (relative or _JOINT.search(between) or "," in between)


def _same_levy(line: Line, last: _Item, item: _Item) -> bool:
    """Whether both are rates of one notice: "15% on coal and a 10% duty on oil from 4 May"."""
    if not (last.head.classes & item.head.classes & _LEVIES):
        return False
    days = [
        {d.when.start for d in line.dated.dates if d.role is DateRole.FROM and a <= d.start < b}
        for a, b in ((last.start, item.joint), (item.start, len(line.sentence.text)))
    ]
    return not (days[0] and days[1] and days[0].isdisjoint(days[1]))


def _tellings(line: Line, opened: _Opening, chain: list[_Item]) -> list[Spans]:
    text, last = line.sentence.text, chain[-1]
    end = last.head.end - line.sentence.at
    said = said_behind(line, end)
    close = said[0][0] if said else len(text.rstrip(". "))
    days = _days_behind(line, end, close)
    out: list[Spans] = []
    for n, item in enumerate(chain):
        own = (item.start, close if item is last else chain[n + 1].joint)
        shared = _shared_tail(line, chain[n:], close)
        behind = [*shared, *opened.behind, *([] if item is last or shared else days)]
        out.append([*_lent(text, opened.head, item), own, *behind, *said])
    return out


def _lent(text: str, head: Spans, item: _Item) -> Spans:
    """*head*, of "is weighing lifting the curbs and resuming purchases" what both verbs share."""
    if _GERUND.match(text, item.start) is None or len(head) > 1:
        return head
    own = _LAST_GERUND.search(text, 0, head[0][1])
    return head if own is None or own.end() == item.start else [(head[0][0], own.start())]


def _shared_tail(line: Line, items: list[_Item], close: int) -> Spans:
    """What stands behind coupled words: "anti-dumping and anti-subsidy duties on X"."""
    at, last = line.sentence.at, items[0]
    for item in items[1:]:
        between = line.sentence.text[last.head.end - at : item.head.start - at]
        if not (last.head.classes & item.head.classes and _COUPLED.fullmatch(between)):
            break
        last = item
    if last is items[0]:
        return []
    # "anti-dumping and anti-subsidy probes": the noun of both is in the last one's name.
    named = " " in line.text(last.head.start, last.head.end)
    start, end = (last.head.start if named else last.head.end) - at, last.head.end - at
    return [(start, close if last is items[-1] else end)]


def said_behind(line: Line, end: int) -> Spans:
    """Who is said to say it, where that stands behind *end* of the sentence's text."""
    text, said = line.sentence.text, line.whole().attribution
    if said is None or min(said.source_start, said.start) < end:
        return []
    start = min(said.source_start, said.start)
    comma = text.rfind(",", end, start)
    return [(comma if comma >= 0 else start, len(text))]


def _days_behind(line: Line, end: int, close: int) -> Spans:
    """The days behind the last item on which all of it was done."""
    text = line.sentence.text
    out: Spans = []
    for found in line.dated.dates:
        day, today = found.when.end, found.when.anchor_value
        if day is None or (today is not None and day > today):
            continue
        if found.role in {DateRole.AT, DateRole.SAID} and end <= found.start < close:
            on = _ON_DAY.search(text, end, found.start)
            out.append((on.start() if on else found.start, found.end))
    return out
