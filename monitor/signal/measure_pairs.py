"""Blow and counterblow in one sentence: each side's measure is an event of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Kind, Status
from monitor.model.vocabulary import LEVIED
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import Draft
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lattice import MADE
from monitor.signal.lexicon import Hit
from monitor.signal.measure_item import verb_part
from monitor.signal.scene import Line, Scene

#: What one side does to the other; what eases is agreed on, and one event of both.
_BLOWS: Final = frozenset({"tariff_new", "tariff_increase", "retaliation", "surcharge", "port_fee"})
_EACH: Final = re.compile(
    r"\b(?:each other|one another|both (?:sides|countries|nations|governments)"
    r"|the two (?:sides|countries|nations))\b",
    re.IGNORECASE,
)
#: What an answer is called.
_ANSWERING: Final = frozenset({"retaliation", "reprisal"})
#: "in response to Xland", "answer a tariff move of Xland", "回应A国"
_TO_WHOM: Final = re.compile(
    r"(?:\s(?:to|against|for|at|the|an?|those|these|tariffs?|dut(?:y|ies)|lev(?:y|ies)|moves?|steps?"
    r"|measures?|rises?|increases?|hikes?|new|latest|higher|additional|in|of|by))*\s?"
)
_AGAINST: Final = re.compile("(?:针对(?!原?产|来自)|鉴于)[^，；。]{1,24}$")
_SPOKEN_TO: Final = re.compile(
    r"(?:针对|对于|关于)[^，；。]{0,24}?(?:表示|声?称|宣称|说|指出|指责|批评|指控|(?P<news>宣布|威胁|扬言|警告))[，：]?"
)
_LAID_ON: Final = re.compile("加征|课征|关税|措施|做法|加税")
#: The clause sets beside the news what it answers.
_AFTER: Final = frozenset({"after", "following", "since", "because"})
#: "Xland retaliates", with nothing said of how.
_NO_OBJECT: Final = re.compile(
    r"\s?(?:$|[,.;:]|(?:in kind|in turn|at once|immediately|promptly|swiftly|quickly|within \w+"
    r"|hours later|the same day|as|after|on \w+day)\b)",
    re.IGNORECASE,
)


def paired(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts* with what both sides do to each other told apart, and answers called such."""
    out = [each for draft in drafts for each in _of_each(scene, draft)]
    for line in {id(draft.line): draft.line for draft in out}.values():
        if line.sentence.language == "zh":
            continue
        here = [draft for draft in out if draft.line is line]
        answers = [(draft, _answer(scene, draft, here)) for draft in here]
        out = [next((new for old, new in answers if old is draft), draft) for draft in out]
        told = _bare_answer(line, [new for _old, new in answers])
        out.extend([told] if told is not None else [])
    return [_recited(_named_answer(scene, draft)) for draft in out]


def _of_each(scene: Scene, draft: Draft) -> list[Draft]:
    """As in "X and Y slap duties on each other": two acts, one of each side."""
    facts, ids = draft.facts, scene.topic.side_ids
    blow = facts.kind in LEVIED and facts.subkind in _BLOWS and facts.status in MADE
    both = blow and set(facts.imposing) == set(ids)
    if not both or draft.line.sentence.language == "zh" or not _EACH.search(draft.clause.text):
        return [draft]
    return [
        replace(draft, facts=replace(facts, imposing=(one,), affected=(scene.topic.other(one),)))
        for one in ids
    ]


def _answer(scene: Scene, draft: Draft, here: list[Draft]) -> Draft:
    """*draft* as a retaliation, where it is told as the answer to the other side's duty."""
    facts = draft.facts
    answers = facts.kind is Kind.TARIFF and facts.subkind == "tariff_new" and facts.status in MADE
    if not answers or not _answers_back(scene, draft):
        return draft
    first = any(
        other.facts.kind is Kind.TARIFF
        and other.facts.subkind in _BLOWS
        and other.facts.status in MADE
        and other.facts.imposing == facts.affected
        and (other.at < draft.at or other.clause.marker in _AFTER)
        and (other.at > draft.at or draft.clause.marker not in _AFTER)
        for other in here
    ) or _each_told(draft, here)
    return replace(draft, facts=replace(facts, subkind="retaliation")) if first else draft


def _named_answer(scene: Scene, draft: Draft) -> Draft:
    """*draft* as a retaliation, where the headline or the words beside it call it one."""
    facts = draft.facts
    answers = facts.kind is Kind.TARIFF and facts.subkind == "tariff_new" and facts.status in MADE
    if not answers or not _answers_back(scene, draft):
        return draft
    near = draft.line.index
    lines = [line for line in scene.lines if line.is_title or near <= line.index <= near + 1]
    if any(_strikes_back(line, facts.imposing) for line in lines):
        return replace(draft, facts=replace(facts, subkind="retaliation"))
    return draft


def _recited(draft: Draft) -> Draft:
    """*draft* as recalled where it is only what the news answers, or holds against.

    "针对A方加征关税，...", "尽管A方延期加征，...".
    """
    line = draft.line
    if line.sentence.language != "zh" or line.is_title:
        return draft
    if draft.clause.kind is ClauseKind.CONCESSIVE or _spoken_to(draft):
        return replace(draft, cues=draft.cues | {"recalled", "presumed"})
    if not _AGAINST.search(line.text(draft.clause.at, draft.at)):
        return draft
    return replace(draft, cues=draft.cues | {"recalled"})


def _spoken_to(draft: Draft) -> bool:
    """As in "针对某某称A方加征关税，...": what somebody said, to which another answers."""
    sentence = draft.line.sentence
    said = _SPOKEN_TO.match(sentence.text)
    if said is None:
        return False
    end = sentence.at + said.end()
    if any(p.end <= end and (p.side,) == draft.facts.imposing for p in draft.line.parties):
        return True
    told = range(end, draft.clause.at)
    return said["news"] is None and all(
        c.kind is not ClauseKind.ATTRIBUTION for c in sentence.clauses if c.at in told
    )


def _strikes_back(line: Line, side: tuple[str, ...]) -> bool:
    """Whether the line tells of *side* that it answers: "Yland retaliates", "its riposte"."""
    return any(
        _by(line, hit, side)
        for hit in line.hits
        if "retaliate" in hit.acts or hit.classes & _ANSWERING
    ) or (line.sentence.language == "zh" and _aimed_at(line, side))


def _by(line: Line, hit: Hit, side: tuple[str, ...]) -> bool:
    """Whether the answer *hit* is that of *side*, whoever is named last before it, or after it."""
    before = [p for p in line.parties if p.end <= hit.start and p.side]
    if not before:
        after = next((p for p in line.parties if p.start >= hit.end and p.side), None)
        if after is None or (after.side,) == side:
            return True
        return _TO_WHOM.fullmatch(line.text(hit.end, after.start)) is not None
    if (before[-1].side,) == side:
        return True
    # "对A国商品加征关税作为反制": A is whom it is laid on, not who answers.
    return _LAID_ON.search(line.text(before[-1].end, hit.start)) is not None


def _aimed_at(line: Line, side: tuple[str, ...]) -> bool:
    """As in "针对A方加征关税": what the other did is what it is for."""
    return any(
        p.side and (p.side,) != side and line.text(p.start - 2, p.start) == "针对"
        for p in line.parties
    )


def _each_told(draft: Draft, here: list[Draft]) -> bool:
    """Whether it is the second half of what both do to each other."""
    return any(other is not draft and other.at == draft.at for other in here)


def _answers_back(scene: Scene, draft: Draft) -> bool:
    """Whether the topic's own words have the imposer aim at the other side alone."""
    row = next((row for row in scene.topic.sides if (row.id,) == draft.facts.imposing), None)
    return row is not None and (row.usual_target,) == draft.facts.affected


def _bare_answer(line: Line, here: list[Draft]) -> Draft | None:
    """The answer of "duties take effect, Yland retaliates", of which nothing else is told."""
    blow = next(
        (
            d
            for d in here
            if d.facts.kind is Kind.TARIFF and d.facts.subkind in _BLOWS and d.facts.status in MADE
        ),
        None,
    )
    if blow is None or len(blow.facts.imposing) != 1 or "retaliate" not in line.acts:
        return None
    for hit in line.hits:
        verb = _answering(line, hit) if "retaliate" in hit.acts else None
        if verb is None or any(line.inside(d.clause, hit.start) for d in here):
            continue
        clause = line.sentence.clause_at(hit.start)
        if clause.kind is ClauseKind.CONDITIONAL:
            continue  # "and threatens more if Yland retaliates"
        if _subject(line, clause, hit) == blow.facts.affected:
            return _answered(blow, clause, hit)
    return None


def _answering(line: Line, hit: Hit) -> Verb | None:
    """The verb that *hit* is, where it tells a deed that no object follows."""
    verb = verb_part(line, hit)
    if verb is None or not verb.finite or verb.negated or verb.modal is not Modal.NONE:
        return None
    if verb.tense is Tense.FUTURE or not _NO_OBJECT.match(line.text(hit.end, line.end)):
        return None
    return verb


def _subject(line: Line, clause: Clause, hit: Hit) -> tuple[str, ...]:
    before = [p for p in line.parties if p.end <= hit.start and line.inside(clause, p.start)]
    homes = {p.side for p in before if p.side}
    return tuple(homes) if len(homes) == 1 else ()


def _answered(blow: Draft, clause: Clause, hit: Hit) -> Draft:
    facts = replace(
        blow.facts,
        subkind="retaliation",
        status=Status.ANNOUNCED,
        actors=(),
        imposing=blow.facts.affected,
        affected=blow.facts.imposing,
        component=None,
        rate=None,
        rate_before=None,
        products=(),
        value=None,
        legal_basis=None,
        doc_number=None,
        effective=None,
        expiry=None,
        base=None,
    )
    return replace(
        blow,
        facts=facts,
        clause=clause,
        at=hit.start,
        end=hit.end,
        act_at=hit.start,
        cues=frozenset(),
        rules=("TARIFF.answer",),
    )
