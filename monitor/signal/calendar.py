"""Dates to watch: briefings, hearings, deadlines, comments due, rulings due, the end of a truce."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from monitor.model import Facts, Kind, Precision, Status
from monitor.signal.actors import actors_of
from monitor.signal.briefings import briefs
from monitor.signal.calendar_days import (
    LIMITS,
    day_of,
    for_filing,
    of_next,
    said_then,
    vague,
    within,
)
from monitor.signal.calendar_merge import EXPIRY, without_doubles
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import (
    Draft,
    Relation,
    attribution_of,
    govern,
    has_class,
    past,
    quote_of,
    said_day,
)
from monitor.signal.endings import moved_on, prolonged, put_off_to, was_to_end
from monitor.signal.grammar import Tense
from monitor.signal.impose import Sides, sides_of
from monitor.signal.items_zh import stretch_of
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Scene

#: Lines that may name the matter of a sentence that only says "a hearing is set for".
_BEFORE: Final = 2
#: Letters between a verb and the deadline that it moves.
_NEAR: Final = 30
#: "期限5年", "期限由...延长": a length, not a day.
_NO_HOOK: Final = re.compile(
    r"(?:限)?(?:为|是|均为)?[约自]?[一二两三四五六七八九十\d]+(?:年|个月|天|日内)(?!\d)|(?:再|将|获|已)?(?:延|押后|推迟|顺延|展)|内"
)


#: "原定于8月31日届满": moved by now.
_NO_MORE: Final = re.compile(
    r"(?:原(?:定|订|本|于|来|计划)|本(?:来|应|该|[定将]?于))[^，；]{0,14}$"
)
#: "中方已提交书面评论"
_HANDED_IN: Final = re.compile(r"(?:已经?(?:正式)?)(?:提交|递交|提出|提供)(?:了)?$")
_IF_SO: Final = re.compile(r"须|需|方可|后(?!天|年)|的|前须|时须")


#: "It expires on": what ends is named in the sentence before.
_PRONOUN: Final = re.compile(
    r"(?:it|they|both|that (?:deal|pause|agreement|arrangement))\b[^,;]{0,24}", re.IGNORECASE
)
#: "deadline to reach a deal"
_TO_DO: Final = re.compile(r"\s(?:to|for)\s(?:[\w-]+\s){0,6}(?:deal|agreement|accord|pact)\b")
_OPENS: Final = re.compile(r"\b(?:open|start|begin)(?:s|ed|ing)?\s(?:an?\s|the\s)?$")
#: "will be published by", "must issue its list by"
_PAPER_BY: Final = re.compile(
    r"(?:will|would|to|must) (?:be )?(?:publish|release|announce|issue|unveil|finali|disclose|set)"
)
#: "have until 15 April to file comments"
_TO_COMMENT: Final = re.compile(
    r"\bto (?:file |submit |make |send |provide |give |offer )?(?:\w+ )?comments?\b"
)
_FAR: Final = 70
#: "Chinese officials are due in Washington"
_DUE_AT: Final = re.compile(r"(?:is|are|was|were) due in")
_PLACE_NEXT: Final = re.compile(
    r"\s(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:the )?[A-Z]"
)
#: "a hearing on the list will be held": it is what the words are about.
_SUBJECT: Final = re.compile(
    r"(?:\s(?:on|in|into|for|of|about)\s[^,;]{1,60}?)?"
    r"\s(?:will|would|is (?:to|set|due|scheduled|planned|slated)|are (?:to|set|due|scheduled)"
    r"|takes? place|begins?|starts?|opens?|runs?)\b"
)
_WHEN: Final = re.compile(r"\b(?:when|once|after)\s(?:the|its|their|an?)\s[^,;]{0,40}$")
#: "a framework for the two to decide on", "agreed on Monday to decide whether"
_LEFT_TO: Final = re.compile(r"\bfor\s[^,;]{2,60}\s$|\bagree[sd]?\s$")
#: What one side levies on the other.
_MATTERS: Final = frozenset({"tariff", "exclusion", "waiver", "fee", "surcharge"})
_HAD_BEEN: Final = re.compile(r",?\s(?:which|that)\s(?:had been|was|were) (?:due|set|to)\b")
#: "The previous deadline was set to expire": of what is prolonged, the day that holds no more.
_OLD_DAY: Final = re.compile(
    r"\b(?:previous|original|initial|earlier|old)\s(?:[\w-]+\s){0,3}(?:deadline|pause|truce|date)\b",
    re.IGNORECASE,
)
_AS_NEWS: Final = frozenset({"as", "while", "with"})
_HELD_THEN: Final = frozenset({"final_ruling", "hearing"})
#: "said in its preliminary ruling", "announced its final ruling": it has been made.
_SAID_IN: Final = re.compile(
    r"\b(?:said in|announced|published|issued|made|handed down|released)\s"
    r"(?:its|the|their|a|an)\s(?:\w+\s)?$"
)
_VOTE: Final = re.compile(r"vote on")
#: "DAY: the date when the pause runs out"
_DATE_WHEN: Final = re.compile(r"\b(?:date|day|deadline|moment)\s(?:when|that|on which)\b")
#: Before the day of a matter that is only spoken of.
_ABOUT: Final = re.compile(r"(?<!成)就[^，；]{0,16}$")
_DUE: Final = re.compile(r"将|拟|定于|预计|预定")


def calendar(scene: Scene, measures: list[Draft]) -> list[Draft]:
    """Dates ahead that the article names, one draft for each hook (see `calendar` in frames.yml).

    A date that leaves unsaid whose matter it is takes that from the *measures* told before it.
    """
    hooks = scene.topic.calendar.hooks
    out: list[Draft] = []
    for line in scene.lines:
        if line.classes.isdisjoint(hooks) and line.acts.isdisjoint(hooks):
            continue
        for hit in line.hits:
            if hit.classes.isdisjoint(hooks) and hit.acts.isdisjoint(hooks):
                continue
            if any(d.start <= hit.start - line.sentence.at < d.end for d in line.dated.dates):
                continue  # "to the end of August": part of the day
            for name, subkind in hooks.items():
                if name in hit.classes or name in hit.acts:
                    draft = _hook(scene, line, hit, subkind)
                    if draft is not None:
                        out.append(_with_sides(draft, [*measures, *out]))
    return without_doubles(out)


def _with_sides(draft: Draft, measures: list[Draft]) -> Draft:
    """*draft* with the sides of what was told last before it, where it names none."""
    facts = draft.facts
    if facts.affected or facts.subkind == "briefing":
        return draft
    told = [m.facts for m in measures if m.at <= draft.at and m.facts.affected]
    fit = [f for f in told if not facts.imposing or set(f.imposing) == set(facts.imposing)]
    if not fit:
        return draft
    sides = replace(facts, imposing=fit[-1].imposing, affected=fit[-1].affected)
    return replace(draft, facts=sides)


def _hook(scene: Scene, line: Line, hit: Hit, subkind: str) -> Draft | None:
    clause = line.sentence.clause_at(hit.start)
    if line.sentence.language == "zh" and _no_day_to_watch(line, hit):
        return None
    subkind = _kind_of_end(scene, line, clause, hit, subkind)
    found = _date(scene, line, clause, hit) if subkind else None
    if found is None or found.when.precision is Precision.YEAR:
        return None
    if _no_limit(line, hit, subkind, found) or (subkind == EXPIRY and moved_on(scene, line, found)):
        return None
    if subkind == "briefing":
        if not briefs(scene, line, hit, clause):
            return None
    elif not (_in_field(scene, line) or (subkind == "deadline" and has_class(line, {"talks"}))):
        return None
    sides = _announced_by(scene, line, _sides(scene, line, clause, hit))
    pair = set(sides.imposing) | set(sides.affected)
    if subkind != "briefing" and not _topical(scene, line, pair):
        return None
    mutual = {"truce"} if subkind == EXPIRY else {"truce", "deal", "talks"}
    if subkind in {EXPIRY, "deadline"} and has_class(line, mutual):
        ids = scene.topic.side_ids
        sides = replace(sides, imposing=ids, affected=tuple(reversed(ids)))
    elif not set(sides.affected) - set(sides.imposing):
        other = [scene.topic.other(side) for side in sides.imposing if side in scene.topic.side_ids]
        sides = replace(sides, affected=tuple(other[:1]))
    source, _anonymous = attribution_of(scene, line)
    parties = [
        p for p in line.parties if p.kind in {"person", "org"} and p.side in scene.topic.side_ids
    ]
    told = subkind != "briefing"
    # "the pause lasts until November": no day to watch, but what everybody knows.
    unwatched = found.when.precision is Precision.MONTH and not line.is_title and subkind == EXPIRY
    passing = unwatched or _in_passing(scene, line, clause, hit)
    facts = Facts(
        kind=Kind.CALENDAR,
        subkind=subkind,
        status=Status.PLANNED,
        actors=actors_of(parties),
        when=day_of(found, subkind),
        imposing=sides.imposing if told else (),
        affected=sides.affected if told else (),
        expiry=found.when.end if subkind == EXPIRY and not vague(found.when) else None,
    )
    return Draft(
        facts=facts,
        line=line,
        clause=clause,
        at=hit.start,
        end=hit.end,
        evidence=(quote_of(scene, line, clause, "trigger"),),
        source=source,
        said=said_day(scene, line),
        both_named=len(pair) == 2 and (told or not passing),
        cues=frozenset({"passing"} if passing else set()),
        rules=(f"CALENDAR.{subkind}",),
    )


def _done_by_today(scene: Scene, line: Line, clause: Clause, hit: Hit, found: FoundDate) -> bool:
    """Whether today's ruling or hearing is told as held: "the vote on Monday means"."""
    if found.when.end is None or found.when.end > scene.day or hit.classes.isdisjoint(_HELD_THEN):
        return False
    if line.sentence.language != "zh":
        return _VOTE.match(line.text(hit.start, hit.end)) is not None
    return _DUE.search(line.text(clause.at, hit.start)) is None


def _no_day_to_watch(line: Line, hit: Hit) -> bool:
    """Whether Chinese words give a length or a day that holds no more, or set a condition."""
    before = line.text(max(line.sentence.at, hit.start - 20), hit.start)
    after = line.text(hit.end, line.end)
    due = "comment_period" in hit.classes and _IF_SO.match(after) is not None
    if due:
        # "书面意见须在5月8日前提交"
        return False
    if "comment_period" in hit.classes and _HANDED_IN.search(before):
        return True
    return bool(_NO_HOOK.match(after) or _NO_MORE.search(before) or _IF_SO.match(after))


def _sides(scene: Scene, line: Line, clause: Clause, hit: Hit) -> Sides:
    """The sides of what the date is about, where that stands in its clause, else of the date."""
    matter = next(
        (h for h in line.hits if h.classes & _MATTERS and line.inside(clause, h.start)), hit
    )
    if line.sentence.language == "zh":
        matter = hit
    sides = sides_of(scene, line, clause, matter)
    return sides if sides.affected else sides_of(scene, line, clause, hit)


def _announced_by(scene: Scene, line: Line, sides: Sides) -> Sides:
    """*sides*, or where none is plain the body or official that the sentence names first."""
    bodies = [
        p.side
        for p in line.parties
        if p.kind in {"org", "office", "person"} and p.side in scene.topic.side_ids
    ]
    firms = [p.side.removesuffix("_BUSINESS") for p in line.parties if p.kind == "firm"]
    sale = has_class(line, {"forced_sale"})
    if sale and firms and firms[0] in scene.topic.side_ids:
        # The firm that is to be sold is the one that has to meet the date.
        return replace(sides, imposing=(scene.topic.other(firms[0]),), affected=(firms[0],))
    if sides.imposing or not bodies or _thirds(line):
        return sides
    return replace(sides, imposing=(bodies[0],), affected=(scene.topic.other(bodies[0]),))


def _kind_of_end(scene: Scene, line: Line, clause: Clause, hit: Hit, subkind: str) -> str:
    """An end counts where what ends stands before it; a deadline of a pause is its end."""
    ends = scene.topic.calendar.ends
    if subkind == "deadline" and (_moved(line, hit) or _was_faced(scene, line, clause, hit)):
        return ""
    if subkind == "deadline":
        if _TO_COMMENT.search(line.text(hit.end, hit.end + _FAR)):
            return "comment_deadline"
        if _PAPER_BY.match(line.text(hit.start, hit.end)):
            return subkind
        aim = _TO_DO.match(line.text(hit.end, line.end)) or "deal" in hit.classes
        return EXPIRY if has_class(line, {"tariff", "truce"}) and not aim else subkind
    if subkind != EXPIRY:
        return subkind
    ending = any(
        h.end <= hit.start and h.classes & ends and line.inside(clause, h.start) for h in line.hits
    )
    if not ending and _PRONOUN.fullmatch(line.text(clause.at, hit.start)):
        before = [other for other in scene.lines if other.index == line.index - 1]
        ending = any(has_class(other, ends) for other in before)
    if was_to_end(scene, line, clause, hit) or (
        "lasting" in hit.classes and prolonged(scene, line)
    ):
        return ""
    named = line.is_title and _DATE_WHEN.search(line.text(line.sentence.at, hit.start))
    # "race against time as the truce is due to expire": told beside the rest, and as news.
    beside = clause.kind is ClauseKind.TEMPORAL and clause.marker in _AS_NEWS
    aside = (
        not (named or beside) and clause.kind in {ClauseKind.TEMPORAL, ClauseKind.RELATIVE}
    ) or (not line.is_title and _WHEN.search(line.text(clause.at, hit.start)))
    return subkind if ending and not aside and not past(govern(line, clause, hit).verb) else ""


def _was_faced(scene: Scene, line: Line, clause: Clause, hit: Hit) -> bool:
    """Whether the deadline is the one before: "had faced a 19 June deadline", now prolonged."""
    if _HAD_BEEN.match(line.text(hit.end, line.end)):
        return True
    if _OLD_DAY.search(line.text(line.sentence.at, hit.end)) and prolonged(scene, line):
        return True
    verb = govern(line, clause, hit).verb
    return verb is not None and verb.tense is Tense.PAST_PERFECT and prolonged(scene, line)


def _no_limit(line: Line, hit: Hit, subkind: str, found: FoundDate) -> bool:
    """Whether something is left to somebody to decide, or somebody is due to arrive somewhere."""
    applied = line.sentence.language == "zh" and subkind == "final_determination"
    if (subkind == "deadline" or applied) and found.role is DateRole.FROM:
        # "can apply from 2 March", "终裁...19日起执行"
        return True
    if _DUE_AT.fullmatch(line.text(hit.start, hit.end)):
        return _PLACE_NEXT.match(line.text(hit.end, line.end)) is not None
    if subkind == "final_determination" and found.role is DateRole.UNTIL:
        # "to decide whether to extend the pause, which lapses on 3 May": the pause's day.
        return not _moved(line, hit)
    if subkind == "final_determination" and _SAID_IN.search(line.text(line.sentence.at, hit.start)):
        return True
    if "rule_due" in hit.acts and line.verb_on(hit.start) is None:
        # "The rules on magnets take effect on": a noun
        return True
    if subkind != "final_determination" or not line.text(hit.start, hit.end).startswith("to "):
        return False
    return _LEFT_TO.search(line.text(line.sentence.at, hit.start)) is not None


def _moved(line: Line, hit: Hit) -> bool:
    """Whether the deadline is only what is put off: "extends the deadline to"."""
    return any(
        h.acts & {"extend", "prolong", "postpone"}
        and "noun" not in h.classes
        and 0 <= hit.start - h.end <= _NEAR
        for h in line.hits
    )


def _in_passing(scene: Scene, line: Line, clause: Clause, hit: Hit) -> bool:
    """Whether the date is only named on the way to something else, or comes every week."""
    talks = any(has_class(other, {"talks"}) for other in scene.lines)
    if "briefing" in hit.classes and (not talks or line.sentence.language == "zh"):
        return True
    if line.is_title or hit.start == clause.at or _SUBJECT.match(line.text(hit.end, line.end)):
        return False
    return govern(line, clause, hit).relation is Relation.NOMINAL


def _in_field(scene: Scene, line: Line) -> bool:
    """Whether the sentence, or one just before it, names what the date is about."""
    rows = scene.topic.calendar
    near = [
        other for other in scene.lines if other.is_title or 0 <= line.index - other.index <= _BEFORE
    ]
    named = {p.side for other in near for p in other.parties}
    field = rows.field | rows.bodies if named >= set(scene.topic.side_ids) else rows.field
    return any(has_class(other, field) for other in (line, *near))


def _topical(scene: Scene, line: Line, pair: set[str]) -> bool:
    """Whether the date is about the two sides, in its sentence or in the article around it."""
    ids = set(scene.topic.side_ids)
    if pair and not pair <= ids:
        return False
    here = {p.side.removesuffix("_BUSINESS") for p in line.parties} & ids
    around = {p.side for other in scene.lines for p in other.parties} & ids
    # A truce in this topic is one between its two sides.
    only = (len(scene.lines) <= 1 or has_class(line, {"truce"})) and bool(here or around or pair)
    only = only and not _thirds(line)
    # A headline on one side's duties or truce leaves the other unsaid.
    return ids in (here, around, pair) or only


def _thirds(line: Line) -> bool:
    return any(p.kind == "third" and p.side != "OTHERS" for p in line.parties)


def _date(scene: Scene, line: Line, clause: Clause, hit: Hit) -> FoundDate | None:
    """The day ahead that goes with the hook: in its clause, after it rather than before."""
    at = line.sentence.at
    verb = govern(line, clause, hit).verb
    first = scene.day + timedelta(days=1) if past(verb) else scene.day
    moved = _moved(line, hit)
    usable = [
        d
        for d in (put_off_to(found, scene.day) if moved else found for found in line.dated.dates)
        if not said_then(line, clause, d)
        and not of_next(scene, line, hit, d)
        and not for_filing(line, hit, d)
        and not _of_matter(line, hit, d)
        and d.when.end is not None
        and d.when.end >= first
    ]
    own = [d for d in usable if line.inside(clause, at + d.start)] or usable
    if line.sentence.language == "zh":
        # "10月6日举行听证，意见收到9月28日": each day stands in its own stretch.
        low, high = stretch_of(line, at, line.end, hit)
        own = [d for d in own if low <= at + d.start < high] or own

    def away(found: FoundDate) -> tuple[bool, int]:
        gap = at + found.start - hit.end
        today = found.when.end is not None and found.when.end <= scene.day
        return today, gap if gap >= 0 else 2 * -gap

    if hit.classes & {"comment_period"}:
        # "opens on 15 November and closes on 17 January"
        opens = _OPENS.search(line.text(line.sentence.at, hit.start)) is not None
        later = [d for d in own if d.when.end is not None and d.when.end > scene.day]
        own = [d for d in own if d.role in LIMITS] or ([] if opens else later)
    nearest = min(own, key=away, default=None)
    if nearest is not None and nearest.when.precision is not Precision.DAY:
        nearest = next((d for d in own if within(d, nearest)), nearest)
    return None if nearest and _done_by_today(scene, line, clause, hit, nearest) else nearest


def _of_matter(line: Line, hit: Hit, found: FoundDate) -> bool:
    """As in "就11月10日起加征关税事宜征求意见": when begins what one is asked about."""
    at = line.sentence.at
    if line.sentence.language != "zh" or at + found.start >= hit.start:
        return False
    about = _ABOUT.search(line.text(at, at + found.start))
    return about is not None and "，" not in line.text(at + found.end, hit.start)
