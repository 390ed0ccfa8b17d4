"""Background: whether a mention recalls what was known before. The main lever against noise."""

from __future__ import annotations

import re
from math import exp
from typing import Final

from monitor.model import Kind, Status, Term
from monitor.model.vocabulary import CALLS
from monitor.signal.absolutes import told_alone
from monitor.signal.backwords import (
    a_term,
    adds_to_it,
    beside,
    dates_it,
    put_first,
    said_of_other,
    sets_back,
)
from monitor.signal.decided_zh import announced_zh, of_other_zh
from monitor.signal.document import STATED, BlockKind, Clause, ClauseKind
from monitor.signal.draft import (
    Draft,
    Governing,
    Relation,
    cues_in,
    govern,
    published,
)
from monitor.signal.elapsed import FRESH, elapsed
from monitor.signal.genre import answers, chronicles, looks_around, wrap_zh
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lattice import ARRANGED, NOT_HELD, UNDECIDED
from monitor.signal.lexicon import Hit
from monitor.signal.measure_known import goods_named
from monitor.signal.measure_reach import BODIES
from monitor.signal.meeting_beside import done_together
from monitor.signal.met_where import agreed_there, takes_part
from monitor.signal.official import (
    OFFICIAL,
    act_verb,
    all_told,
    already,
    backshifted,
    by_now,
    doing_verb,
    done_by,
    had_said,
    holds_future,
    noun_over,
    official_act,
    on_that_day,
    said_lately,
    told_before,
    will_last,
)
from monitor.signal.recalled_zh import goes_back
from monitor.signal.recounted import (
    came_after,
    hours_before,
    long_on_offer,
    means_verb,
    new_paper,
    newly_named,
    of_package,
    of_then,
    own_deed,
    under_which,
)
from monitor.signal.scene import Scene

_SUBORDINATE: Final = frozenset(
    {ClauseKind.TEMPORAL, ClauseKind.RELATIVE, ClauseKind.CAUSAL, ClauseKind.CONCESSIVE}
)
_LAST_NP: Final = re.compile(
    r"\b(?:last (?:month|week|year|summer|autumn|spring|winter|fall)'s|earlier|previous|recent"
    r"|original|existing|current|so-called(?=\s\w)|january's|february's|march's|april's|may's|june's|july's|august's"
    r"|september's|october's|november's|december's)\s+(?:[\w.'-]+\s){0,4}$",
    re.IGNORECASE,
)
_AGO: Final = re.compile(
    r"\b(?:since|after|following|under|despite|amid|because of|due to"
    r"|(?:answer|reply|response|riposte) to|ahead of)\s+(?:[\w.'%-]+\s){0,6}$",
    re.IGNORECASE,
)
_THAT_SAYS: Final = re.compile(r"that\s+(?:the|a|an|it|he|she|they|we|its|their|[A-Z])")
#: ", which takes the rate to 30%": what the news comes to, not what is set beside it.
_COMES_TO: Final = re.compile(
    r"which\s(?:will\s|would\s)?(?:takes?|brings?|raises?|lifts?|push(?:es)?|makes?|took|brought"
    r"|raised|lifted|pushed|cuts?|lowers?|lowered)\s[^,;]*\sto\s"
)
#: Cues of a draft, and the term that each is.
_CUES: Final = {
    "participle": "past_perfect",
    "subject": "subject",
    "standing": "recalled",
    "presumed": "recalled",
}
#: Who leaves, or speaks, has just been there.
_COMES_FROM: Final = frozenset({"parting", "said_after"})
_SAID_TODAY: Final = frozenset({"agree", "reach", "resume", "sign", "strike"})
#: An English one that does.
_EARLIER: Final = re.compile(
    r"(?:Previously|Before (?:that|this|then)|Prior to (?:that|this)|In the past|Until now"
    r"|Historically|In earlier (?:rounds|years|months)"
    r"|The (?![^.;]{0,80}?\b(?:were|was|are|will be|have been)\s(?:\w+ly\s)?(?:raised|increased"
    r"|cut|lowered|lifted|doubled|suspended|removed|extended)\b)"
    r"(?:original|earlier|previous|initial|prior) (?:\w+ )?(?:measures?|restrictions?|curbs?"
    r"|controls?|tariffs?|duties|orders?|rules?|sanctions?))\b"
)


def terms_of(scene: Scene, draft: Draft) -> tuple[Term, ...]:
    """What speaks for and against the draft being background, in log-odds."""
    weights = scene.topic.relevance.background
    names = [
        *elapsed(scene, draft),
        *_grammar(scene, draft),
        *_words(scene, draft),
        *_position(scene, draft),
    ]
    if (official_act(scene, draft) or own_deed(scene, draft)) and not told_before(scene, draft):
        names.append("announcing")
    if of_then(scene, draft) or all_told(draft):
        names.append("recalled")
    if chronicles(scene) and draft.facts.kind not in {Kind.CALENDAR, Kind.MEETING}:
        # A list of days tells what was in the present: "4 May: the duties take effect".
        names = [name for name in names if name not in {"upcoming", "announcing", "lead"}]
    followed = draft.facts.kind is not Kind.MEETING and came_after(draft)
    if followed:
        names.append("recalled")
    # "Ito had threatened duties from 1 May": the day ahead is that of a threat of before.
    threat = "past_perfect" in names and draft.facts.status in UNDECIDED
    if followed or threat or "presumed" in draft.cues:
        # "Yland hit back on Monday at the plan to": the day is that of the answer.
        own = {"fresh", "announcing", "lead", *(["upcoming"] if threat else [])}
        names = [name for name in names if name not in own]
    if draft.facts.status is Status.DENIED or draft.facts.status is Status.ONGOING:
        names = [name for name in names if name != "definite" or "recalled" in draft.cues]
    if "announcing" in names and "late" in names and (put_first(draft) or not by_now(draft)):
        # "The ministry said separately that ...": news, however far down.
        names.remove("late")
    if "fresh" in names and draft.facts.kind is Kind.MEETING:
        names = _by_its_day(names, ahead=draft.facts.status in ARRANGED)
    if draft.facts.kind is Kind.CALENDAR:  # "The current truce expires on 10 May": it is ahead
        names = [name for name in names if name not in {"definite", "past_perfect"}]
    return tuple(Term(name, weights[name]) for name in dict.fromkeys(names) if name in weights)


def _by_its_day(names: list[str], *, ahead: bool) -> list[str]:
    """*names* for a meeting of these days; *ahead*: it is arranged, wherever it is told."""
    beside_it = not ahead and not {"past_perfect", "subordinate"}.isdisjoint(names)
    # Far down, and told as before or beside the news: its day makes it none. Else the day tells
    # more than the missing verb.
    dropped = "fresh" if beside_it and "late" in names else "definite"
    return [name for name in names if name != dropped]


def score(bias: float, terms: tuple[Term, ...]) -> float:
    """The terms as a probability."""
    total = bias + sum(term.weight for term in terms)
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, total))))


def _hit(draft: Draft) -> Hit:
    return next(
        (hit for hit in draft.line.hits if hit.start == draft.at), Hit(draft.at, draft.end, ())
    )


def _over(draft: Draft) -> Verb | None:
    """The verb that the draft is told with: its act, or what governs its noun."""
    named = noun_over(draft) or _hit(draft)
    return act_verb(draft) or govern(draft.line, draft.clause, named).verb


def _grammar(scene: Scene, draft: Draft) -> list[str]:
    line, clause = draft.line, draft.clause
    out: list[str] = []
    governing = govern(line, clause, noun_over(draft) or _hit(draft))
    act = act_verb(draft) or means_verb(draft) or doing_verb(draft)
    if act is not None:
        governing = Governing(act, Relation.SELF)
    verb = governing.verb
    before_it = verb is not None and verb.tense is Tense.PAST_PERFECT and not backshifted(draft)
    before_it = before_it or (verb is not None and _had_begun_to(draft, verb))
    before_it = before_it or line.text(clause.at, draft.act_at or draft.at).lower() == "having "
    old = (
        ((before_it or had_said(draft)) and not hours_before(draft))
        or already(draft)
        or long_on_offer(draft)
    )
    if old:
        out.append("past_perfect")
    if draft.reiteration:
        out.append("reiteration")
    set_beside = not (
        _at_once(draft)
        or _news_beside(scene, draft)
        or _of_rule(draft)
        or _will_be(draft)
        or _as_said(draft)
        or not draft.cues.isdisjoint(_COMES_FROM)
        or _prepared(draft)
        or of_package(draft)
        or agreed_there(draft)
        or on_that_day(scene, draft)
    )
    if (_subordinate(clause) and set_beside) or _was_feared(draft):
        out.append("subordinate")
    before = line.text(clause.at, draft.at)
    if _LAST_NP.search(before):
        out.append("past_perfect")
    elif (
        _after_it(draft, before)
        and not _subordinate(clause)
        and not _is_act(draft, before)
        and draft.cues.isdisjoint(_COMES_FROM)
        and not _prepared(draft)
    ):
        out.append("subordinate")
    # "opened a comment period on the proposed suspension of duties": on what is asked, is new.
    asked = "comment_period" in line.classes and draft.facts.status is Status.PROPOSED
    by_name = governing.relation is Relation.NOMINAL and not (
        newly_named(draft) or asked or told_alone(line)
    )
    if by_name and not (line.is_title or takes_part(draft, verb)) and set_beside:
        out.append("definite")
    out.extend(name for cue, name in _CUES.items() if cue in draft.cues)
    if line.sentence.language == "zh" and announced_zh(draft, before):
        out.append("announcing")
    if (
        verb is not None
        and "participle" not in draft.cues
        and verb.lemma in _SAID_TODAY
        and clause.kind is ClauseKind.COMPLEMENT
    ) or ((said_lately(scene, draft) and "participle" not in draft.cues) or "headed" in draft.cues):
        out.append("announcing")
    return out


def _after_it(draft: Draft, before: str) -> bool:
    """As in "after the duties", said of them; in "under the deal Xland agreed to cut" it is not."""
    ago, at = _AGO.search(before), draft.line.sentence.at
    if ago is None:
        return False
    first = draft.clause.at + ago.start()
    doers = [p.end for p in draft.line.parties if first <= p.start < draft.at]
    return not any(
        v.finite and min(doers, default=draft.at) <= v.start + at < draft.at
        for v in draft.line.whole().verbs
    )


def _had_begun_to(draft: Draft, act: Verb) -> bool:
    """As in "Xland had begun to exempt chips": what is told is older than the news."""
    words = draft.line.sentence.text
    first = act.start if words.startswith("to ", act.start) else act.start - len("to ")
    if act.finite or backshifted(draft) or not words.startswith("to ", max(0, first)):
        return False
    over = [v for v in draft.line.whole().verbs if v.end + 1 == first]
    return bool(over) and over[-1].tense is Tense.PAST_PERFECT


def _is_act(draft: Draft, before: str) -> bool:
    """Whether the preposition before the measure is the act: "puts X under licensing"."""
    beside = _AGO.search(before)
    return beside is not None and draft.clause.at + beside.start() == draft.act_at


def _subordinate(clause: Clause) -> bool:
    """Whether the clause only sets something beside the news."""
    if clause.kind is ClauseKind.RELATIVE and _THAT_SAYS.match(clause.text):
        # "told on Friday that the duties would rise": said, not added on.
        return False
    if _COMES_TO.match(clause.text):
        return False
    return clause.kind in _SUBORDINATE


def _was_feared(draft: Draft) -> bool:
    """As in "promised aid after Xland said it might list firms": what was answered."""
    clause, line = draft.clause, draft.line
    if line.is_title or clause.kind is not ClauseKind.COMPLEMENT or clause.parent is None:
        return False
    over = line.sentence.clauses[clause.parent]
    undecided = draft.facts.status in {Status.PROPOSED, Status.THREATENED}
    return undecided and over.marker in {"after", "since", "following"}


def _of_rule(draft: Draft) -> bool:
    """As in "completed a rule on Tuesday that forbids ...": what the new rule does is the news."""
    if draft.clause.kind is not ClauseKind.RELATIVE:  # "..., the new guidance says"
        return draft.clause.kind is ClauseKind.ATTRIBUTION and draft.facts.subkind == "guidance"
    head = draft.line.text(draft.line.sentence.at, draft.clause.at)
    return new_paper(head) or under_which(draft)


def _will_be(draft: Draft) -> bool:
    """As in "a list of goods that will be charged 25%": still to come, so nothing recalled.

    So too what a paper does that was published or signed: "a notice that cuts the duty".
    """
    act = act_verb(draft)
    complained = draft.facts.kind is Kind.TARIFF and "complaint" in draft.line.classes
    if complained or draft.clause.kind is not ClauseKind.RELATIVE:
        return False  # "complained of the list on which Xland proposes to levy duties"
    if draft.line.is_title and holds_future(draft):
        # "starts review that could clear way for sales"
        return True
    if act is None:
        return False
    if act.modal in {Modal.WILL, Modal.INTEND} or goods_named(draft.line, draft.clause):
        return True
    if under_which(draft):
        return True
    at = draft.line.sentence.at
    present = act.tense is Tense.PRESENT or any(
        v.finite and v.tense is Tense.PRESENT and draft.line.inside(draft.clause, v.start + at)
        for v in draft.line.whole().verbs
    )
    return present and published(draft.line, draft.clause) is not None


def _as_said(draft: Draft) -> bool:
    """As in "she said after meeting X", "he said in Xville, where he was meeting Y": just now."""
    clause, line = draft.clause, draft.line
    if draft.facts.kind is not Kind.MEETING or clause.marker not in {"after", "following", "where"}:
        return False
    said = line.whole().attribution
    if said is None or clause.parent is None or line.sentence.language == "zh":
        return False
    over = line.sentence.clauses[clause.parent]
    return line.inside(over, said.start + line.sentence.at) and not over.text.startswith("had ")


def _prepared(draft: Draft) -> bool:
    """As in a headline's "talks before Sato-Ito summit": what is ahead is told, not recalled.

    So too "days before Ito is due to meet Sato".
    """
    facts = draft.facts
    if facts.kind is not Kind.MEETING or facts.status not in NOT_HELD or "recalled" in draft.cues:
        return False
    if draft.line.is_title and "summit" in draft.words:
        return True
    verb = draft.line.verb_on(draft.at)
    return draft.both_named and verb is not None and verb.tense is Tense.FUTURE


def _at_once(draft: Draft) -> bool:
    """As in a headline's "X praises Y as talks begin": told as happening now.

    So too "agree to resume talks after X and Y speak", "... after call between X and Y".
    """
    if not draft.line.is_title or draft.facts.kind is not Kind.MEETING:
        return False
    if draft.clause.marker != "after":
        return draft.clause.marker in {"as", "while"}
    told = govern(draft.line, draft.clause, _hit(draft))
    verb = told.verb if told.relation is Relation.SELF else None
    speak = verb is not None and verb.finite and verb.tense is Tense.PRESENT
    just_held = draft.facts.mode in CALLS or done_together(draft.line)
    return draft.both_named and (speak or (just_held and "recalled" not in draft.cues))


def _news_beside(scene: Scene, draft: Draft) -> bool:
    """As in a headline's "shares sink as the ministry lists Xfirm": the reaction comes first.

    In a lead, "its duties took effect on Monday as Xland announced its own".
    So too what comes into force by itself: "trade war begins as duties take effect".
    """
    firm = draft.facts.status not in {Status.PROPOSED, Status.THREATENED}
    leads = draft.line.is_title or (
        scene.place_in_body(draft.line) < 2 and draft.clause.parent == 0
    )
    reacted = leads and draft.clause.marker == "as"
    starts = draft.facts.status is Status.IN_EFFECT and "effect" in draft.cues
    return reacted and firm and (starts or done_by(draft, OFFICIAL | {"side"}))


def _words(scene: Scene, draft: Draft) -> list[str]:
    found = cues_in(draft.line, "bg")
    out = ["past_perfect"] if "past_perfect_words" in found and sets_back(draft) else []
    chinese = draft.line.sentence.language == "zh"
    if goes_back(scene, draft) if chinese else _EARLIER.match(draft.line.sentence.text):
        out.append("recalled")
    dated = "anniversary" in found and not dates_it(draft)
    if dated and (chinese or not beside(draft, "anniversary")):
        out.append("anniversary")
    series = "series" in found and draft.facts.kind is not Kind.MEETING and not a_term(draft)
    # "X, Y roll out tit-for-tat fees", "... take effect": its own deed, whatever it follows.
    starts = draft.facts.status is Status.IN_EFFECT and "effect" in draft.cues
    headline = draft.line.is_title and (starts or done_by(draft, OFFICIAL | {"side"}))
    if series and not headline and not beside(draft, "series"):
        out.append("series")
    if "addition" in found and draft.clause.kind in STATED and adds_to_it(draft, _over(draft)):
        out.append("announcing")
    state = "state" in found and draft.facts.kind is not Kind.MEETING
    # "The suspension will remain in place for another year": prolonged, not left as it is.
    state = state and not (draft.facts.status is Status.EXTENDED and will_last(draft))
    if state and not (of_other_zh(draft) if chinese else said_of_other(draft)):
        out.append("state")
    return out


def _lately_said(scene: Scene, draft: Draft) -> bool:
    """Whether its telling is of these days, or somebody said that it is to begin on a day ahead."""
    said, begins = draft.said, draft.facts.effective
    if said is not None and (scene.day - said).days <= FRESH:
        return True
    return draft.clause.kind is ClauseKind.COMPLEMENT and bool(begins and begins > scene.day)


def _position(scene: Scene, draft: Draft) -> list[str]:
    line, kind = draft.line, draft.clause.kind
    judged = kind is ClauseKind.ATTRIBUTION and not BODIES.isdisjoint(_hit(draft).classes)
    main = judged or kind in {*STATED, ClauseKind.QUOTE}
    # "X tells Y in Xville that ...": the telling is the meeting.
    main = main or "deed" in draft.words or _at_once(draft) or _as_said(draft) or _of_rule(draft)
    main = main or agreed_there(draft) or _news_beside(scene, draft)
    main = main or goods_named(line, draft.clause) or not draft.cues.isdisjoint(_COMES_FROM)
    if line.is_title:
        main = main or _will_be(draft)
        return ["lead"] if main or len(line.sentence.clauses) == 1 else []
    place = scene.place_in_body(line)
    led = place < 2 and main and not answers(scene) and done_by(draft, OFFICIAL)
    reported = led or on_that_day(scene, draft) or _lately_said(scene, draft)
    if (line.sentence.language == "zh" and wrap_zh(scene)) or (
        draft.facts.when is None and looks_around(scene) and not reported
    ):
        return ["feature"]
    if line.sentence.block is BlockKind.POST:
        return []
    if place < 2 and main:
        return ["lead"]
    if len(scene.lines) > 6 and scene.position(line) > 0.5:
        return ["late"]
    return []
