"""Whether somebody who can is said to do it, or to be about to: what makes a measure news."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Kind, Status
from monitor.signal.decided_zh import decided_zh
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft, has_class
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lattice import UNDECIDED
from monitor.signal.lexicon import Hit
from monitor.signal.recounted import means_verb, said_long_ago
from monitor.signal.scene import Scene
from monitor.signal.verbforms import SAYING

#: Papers given out beside the first.
_ANOTHER_PAPER: Final = re.compile(
    r"(?:In )?(?:a|another|two|three) (?:(?:separate|second|third|further|related|other) )?"
    r"(?:notices?|orders?|announcements?|statements?|decrees?)\b",
    re.IGNORECASE,
)
_SAME_PAPER: Final = re.compile(
    r"(?:In|Under|With) the same (?:notice|order|announcement|statement|rule|document|decision"
    r"|package|filing|proclamation)\b",
)
#: Parties that decide on measures.
OFFICIAL: Final = frozenset({"org", "person", "office"})
_FRESH: Final = 3
#: "adding ", "opening ": a form of an act, and no noun ("a ruling").
_DOING: Final = re.compile(r"[a-z]+ing\s")
#: "Since his return to the White House": a sum of years, no news of the day.
_SO_FAR: Final = re.compile(
    r"Since (?:taking (?:office|power)|returning|coming to (?:office|power)"
    r"|(?:[\w.'-]+\s){0,3}(?:return|inauguration|election|second term|first term)"
    r"|the (?:start|beginning) of (?:his|her|the))\b"
)
#: Sentences of the lead.
_LEAD: Final = 3


def act_verb(draft: Draft) -> Verb | None:
    """The verb that the measure's act is, None where it is a noun."""
    return None if draft.act_at is None else draft.line.verb_on(draft.act_at)


def doing_verb(draft: Draft) -> Verb | None:
    """The verb right before an act that is its "-ing" form: "is considering adding", "began to"."""
    line, act = draft.line, draft.act_at
    if act is None or act > draft.at or not _DOING.match(line.text(act, draft.at)):
        return None
    end = act - line.sentence.at
    return next(
        (v for v in line.whole().verbs if v.finite and 0 < end - v.end <= len(" at ")), None
    )


def official_act(scene: Scene, draft: Draft) -> bool:
    """Whether a body or official is said, in a main clause, to have done it, in the news part."""
    if draft.line.sentence.language == "zh" and decided_zh(scene, draft):
        return True
    if not scene.in_news_part(draft.line) or "participle" in draft.cues:
        return False
    if draft.clause.kind is ClauseKind.COMPLEMENT:
        return _said_to_come(draft)
    if draft.clause.kind is ClauseKind.ATTRIBUTION:
        return _by_saying(draft)
    if draft.clause.kind is not ClauseKind.MAIN:
        return False
    who = OFFICIAL | {"pronoun"}
    return done_by(draft, who) or _will_be_done(draft) or _it_did(draft) or _paper_did(draft)


def _by_saying(draft: Draft) -> bool:
    """As in "The panel said the duties are unlawful": what is said is itself the ruling."""
    act, at = act_verb(draft), draft.line.sentence.at
    if draft.facts.kind is not Kind.DISPUTE or act is None or not act.finite:
        return False
    return draft.at < act.start + at and act.tense in {Tense.PAST, Tense.PRESENT}


def _it_did(draft: Draft) -> bool:
    """As in "It added ten firms to the list": what else the side, just named, has done."""
    act = act_verb(draft)
    plain = act is not None and act.finite and act.tense is Tense.PAST
    return plain and draft.line.sentence.text.startswith("It ")


def _paper_did(draft: Draft) -> bool:
    """As in "A separate notice put four firms on the list": what else was given out with it.

    So too "In the same notice the agency proposes duties".
    """
    act = act_verb(draft)
    if act is not None and act.finite and _SAME_PAPER.match(draft.line.sentence.text):
        return act.tense in {Tense.PAST, Tense.PRESENT} and act.modal is Modal.NONE
    plain = act is not None and act.finite and act.tense is Tense.PAST
    return plain and _ANOTHER_PAPER.match(draft.line.sentence.text) is not None


def _will_be_done(draft: Draft) -> bool:
    """Whether a side, body or official is said to be about to do it: "Xland will also charge"."""
    act = means_verb(draft) or act_verb(draft)
    if draft.facts.status in UNDECIDED or has_class(draft.line, {"pundit"}):
        return False
    if act is None:
        return will_last(draft)
    if act.modal is not Modal.WILL:
        return False
    return any(
        p.kind in OFFICIAL | {"side"}
        and draft.line.inside(draft.clause, p.start)
        and p.end <= draft.act_at
        for p in draft.line.parties
        if draft.act_at is not None
    )


def will_last(draft: Draft) -> bool:
    """As in "The suspension of the duties will run for another year": the noun is the act."""
    line, at = draft.line, draft.line.sentence.at
    verb = next(
        (
            v
            for v in line.whole().verbs
            if v.finite
            and v.lemma not in SAYING
            and v.start + at >= draft.end
            and line.inside(draft.clause, v.start + at)
        ),
        None,
    )
    noun = draft.act_at is not None and draft.act_at < draft.at
    return noun and verb is not None and verb.modal is Modal.WILL


def _said_to_come(draft: Draft) -> bool:
    """As in "the ministry said it would charge", "had filed a case": what it is to do, or did."""
    act, over = act_verb(draft), draft.clause.parent
    if act is None or over is None:
        return False
    done = act.tense is Tense.PAST_PERFECT and act.modal is Modal.NONE
    if not done and act.modal not in {Modal.WILL, Modal.WOULD}:
        return False
    head = draft.line.sentence.clauses[over]
    if head.kind is not ClauseKind.ATTRIBUTION or draft.facts.status in UNDECIDED:
        return False
    if had_said(draft) or said_long_ago(draft):
        return False
    decided = done or draft.facts.status is Status.ANNOUNCED
    who = {"org", "side"} if decided else {"org"}
    return any(p.kind in who and draft.line.inside(head, p.start) for p in draft.line.parties)


def had_said(draft: Draft) -> bool:
    """As in "Xland had said it would raise duties": told as said before what is news."""
    clause, line = draft.clause, draft.line
    if clause.kind is not ClauseKind.COMPLEMENT or clause.parent is None or line.is_title:
        return False
    over, at = line.sentence.clauses[clause.parent], line.sentence.at
    if over.kind is not ClauseKind.ATTRIBUTION:
        return False
    said = next((v for v in line.whole().verbs if line.inside(over, v.start + at)), None)
    return said is not None and said.tense is Tense.PAST_PERFECT


def done_by(draft: Draft, kinds: frozenset[str]) -> bool:
    """Whether a party of one of *kinds* is the subject of the act, as done or being done."""
    act = act_verb(draft)
    if act is None or not act.finite or act.tense not in {Tense.PAST, Tense.PRESENT}:
        return False
    at = draft.line.sentence.at
    return any(
        p.kind in kinds and p.end <= act.start + at and draft.line.inside(draft.clause, p.start)
        for p in draft.line.parties
    )


def said_lately(scene: Scene, draft: Draft) -> bool:
    """As in "the ministry said on Friday it would cut duties": told on a day of the last few."""
    clause, said = draft.clause, draft.said
    if said is None or draft.facts.kind is Kind.MEETING or clause.kind is not ClauseKind.COMPLEMENT:
        return False
    over = draft.line.sentence.clauses[clause.parent] if clause.parent is not None else None
    plain = over is not None and over.kind is ClauseKind.ATTRIBUTION
    return plain and (scene.day - said).days <= _FRESH and scene.in_news_part(draft.line)


def already(draft: Draft) -> bool:
    """As in "has already imposed duties", "duties already struck down", "first set duties"."""
    act = act_verb(draft)
    if act is None or draft.line.is_title:
        return False
    at = draft.line.sentence.at
    before = draft.line.text(at, act.start + at)
    if (not act.finite and before.endswith(" already ")) or before.endswith(" first "):
        return True
    return act.tense is Tense.PERFECT and " already " in draft.line.text(
        act.start + at, act.end + at
    )


def by_now(draft: Draft) -> bool:
    """As in "since then the ministry has granted licences": on some day up to now."""
    act = act_verb(draft)
    since = draft.line.sentence.text.startswith("Since ")
    return since or (act is not None and act.tense is Tense.PERFECT)


def holds_future(draft: Draft) -> bool:
    """Whether the clause tells of what is to come."""
    line, at = draft.line, draft.line.sentence.at
    return any(
        verb.tense is Tense.FUTURE and line.inside(draft.clause, verb.start + at)
        for verb in line.whole().verbs
    )


def backshifted(draft: Draft) -> bool:
    """Whether "had" only follows from "said": "said they had agreed"."""
    clauses, clause = draft.line.sentence.clauses, draft.clause
    if clause.kind is not ClauseKind.COMPLEMENT:
        return False
    # "said that a probe found that it had": through what was found to what was said.
    over = clauses[clause.parent] if clause.parent is not None else None
    while over is not None and over.kind is ClauseKind.COMPLEMENT and over.parent is not None:
        over = clauses[over.parent] if over.parent < over.index else None
    return over is None or over.kind is ClauseKind.ATTRIBUTION


def on_that_day(scene: Scene, draft: Draft) -> bool:
    """As in "That changed on Monday, when Xland put a duty on cells": the day's own news."""
    line, clause = draft.line, draft.clause
    if clause.marker != "when" or line.sentence.language == "zh":
        return False
    before = clause.at - line.sentence.at
    return line.sentence.text[:before].endswith(", ") and any(
        found.when.start == found.when.end
        and found.when.end is not None
        and 0 <= (scene.day - found.when.end).days <= _FRESH
        and 0 <= before - found.end <= len(", ")
        for found in line.dated.dates
    )


def noun_over(draft: Draft) -> Hit | None:
    """The noun for what is done to it: "announced the suspension of permits"."""
    for hit in draft.line.hits:
        if hit.start == draft.act_at and "noun" in hit.classes and hit.end < draft.at:
            of = draft.line.text(hit.end - len(" of"), draft.at)
            return hit if " of " in of else None
    return None


def told_before(scene: Scene, draft: Draft) -> bool:
    """As in "Ito imposed a 145% duty on Xish goods", deep in a story of other things, of no day.

    What is news the headline tells, or a day is named with it.
    """
    line, act = draft.line, act_verb(draft)
    if line.sentence.language == "zh" or draft.facts.kind is not Kind.TARIFF or line.is_title:
        return False
    if act is None or not act.finite or act.tense is not Tense.PAST or line.dated.dates:
        return False
    if scene.place_in_body(line) < _LEAD or line.whole().attribution is not None:
        return False
    title = scene.lines[0]
    return (
        title.is_title
        and title.classes.isdisjoint({"tariff", "reprisal"})
        and not {p.side for p in title.parties if p.kind in {"person", "leaders"}}
        >= set(scene.topic.side_ids)
    )


def all_told(draft: Draft) -> bool:
    """As in "Since taking office, Ito has imposed duties of 145%": what has come together."""
    act = act_verb(draft)
    so_far = act is not None and act.tense is Tense.PERFECT
    return so_far and _SO_FAR.match(draft.line.sentence.text) is not None
