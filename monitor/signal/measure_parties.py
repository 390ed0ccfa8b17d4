"""Whose measure it is and whom it hits, as the frame asks for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.model.vocabulary import LEVIED
from monitor.signal.casesides import case_sides
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot, attributive, has_class
from monitor.signal.grammar import Modal
from monitor.signal.headed import headed
from monitor.signal.impose import Sides, sides_of
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.measure_carried import carried
from monitor.signal.measure_flow import flows
from monitor.signal.measure_status import or_else
from monitor.signal.phrases_en import PERCENT
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.stacking import stack_of
from monitor.signal.topic_schema import FrameRow
from monitor.signal.verbforms import SAYING

#: "sales to Zland and Yland"
_GOES_TO: Final = re.compile(r"\sto\s(?:[A-Z][\w.]*(?:,|,? and)\s)*(?:the\s)?$")
#: Frames whose parties are those of a case.
_CASE_SIDES: Final = frozenset({"subject", "complaint", "suit", "court"})
#: Acts of a trade dispute: a general cut of duties is none.
_ANSWERING: Final = frozenset(
    {"impose", "raise", "retaliate", "effect", "suspend", "extend", "exempt", "remove"}
)
#: What only governments do to goods, and the acts of those who bear it.
_BORNE: Final = frozenset({"face", "obtain"})
#: What befalls the firm that stands before: "wins a reprieve", "joins the list".
_DONE_TO_FIRM: Final = frozenset({"obtain", "joined"})
_SUFFERED: Final = frozenset({"face", "hit"})
_HALTS: Final = frozenset({"suspend", "restrict", "narrow"})
#: Letters of " in the ".
_AT_BORDER: Final = 8
_FROM: Final = " from "
_INTO: Final = re.compile(r"\b(?:into|entering)\s(?:the\s)?$")
#: What a charge is on, and where that comes from.
_CHARGED_ON: Final = re.compile(rf"(?:\s?(?:of\s)?[\d.]*{PERCENT})?\s(?:on|for)\s[^,;:.]{{0,60}}$")
_ORIGIN: Final = re.compile(r"\b(?:from|made in|produced in|originating in)\s(?:the\s)?$")
_BODIES: Final = frozenset({"org", "person", "office"})
_WARNING: Final = frozenset({"tell", "warn", "give", "order", "urge", "ask"})
#: How a notice says what is done: "it has been decided to impose controls".
_DECIDED: Final = re.compile(r"\b[Ii]t (?:has been|is|was) (?:hereby )?decided\b|\bhereby\b")
_WORTH: Final = re.compile(r"\d[\d,.]*亿美元(?:的)?(?:输入|进口)?(?:商品|产品|货物)")
#: Frames of what both sides do together.
_MUTUAL: Final = frozenset({"mutual", "implied"})
#: "agree on duty cuts and bean" purchases; and "agrees to buy", which tells who does.
_SETTLED_ON: Final = re.compile(
    r"\b(?:agree\w*|deals?|pact|accord)\s(?:with\s\S+\s)?on\s(?:[\w'-]+\s){0,6}$", re.IGNORECASE
)
_TO_BUY: Final = re.compile(
    r"\b(?:to|will|would)\s(?:buy|purchase|import|step up)\b", re.IGNORECASE
)


def parties_of(spot: Spot, act: Hit, name: str) -> Sides | None:
    """Imposer and target of the measure under *act*; None where they do not fit the frame."""
    scene, line, frame = spot.scene, spot.line, spot.frame
    if _of_a_firm(spot, act, name) or _bought_by_whom(spot):
        return None
    if frame.sides in _CASE_SIDES and line.sentence.language != "zh":
        sides = case_sides(spot, act)
    else:
        sides = sides_of(scene, line, spot.clause, spot.hit, act=act)
    sides = _of_notice(line, frame, headed(scene, line, sides))
    # "goods from Xland and Zland face duties": the imposer that is inferred there bears them.
    if name == "face" and len(sides.imposing) == 1 and not (sides.third and not sides.inferred):
        sides = _faced(scene, line, act, sides, spot.hit)
    if name in _DONE_TO_FIRM and frame.kind != "DISPUTE":
        sides = _let_off(scene, line, act, sides)
    everybody = has_class(line, {"world"}, spot.clause)
    if frame.sides == "world" or everybody:
        sides = _against_all(scene, line, sides, inferred=everybody)
    listed = _listed(line, act, name)
    if frame.kind == "TARIFF" and (name in _ANSWERING or listed):
        sides = _usual(scene, line, replace(sides, inferred=sides.inferred and not listed))
    if not _fits(scene, line, frame, sides):
        return carried(spot, sides)
    if frame.flow is not None and not flows(line, spot.clause, sides, frame.flow):
        return None
    if frame.sides not in _MUTUAL or sides.third or _own_truce(spot, sides):
        return sides
    return _of_both(spot, act, sides)


def _bought_by_whom(spot: Spot) -> bool:
    """As in a headline's "Ito, Sato agree on bean purchases": it tells of no buyer."""
    line = spot.line
    if not line.is_title or spot.frame.kind != "AGREEMENT" or "purchase" not in line.classes:
        return False
    before = line.text(line.sentence.at, spot.hit.start)
    told = {p.side for p in line.parties if p.end <= spot.hit.start}
    both = told >= set(spot.scene.topic.side_ids)
    return (
        both and _SETTLED_ON.search(before) is not None and not _TO_BUY.search(line.sentence.text)
    )


def _of_notice(line: Line, frame: FrameRow, sides: Sides) -> Sides:
    """*sides*, the imposer as named where an official notice speaks for its own side."""
    if frame.sides == "world" and sides.inferred and _DECIDED.search(line.sentence.text):
        return replace(sides, inferred=False)
    return sides


def _of_both(spot: Spot, act: Hit, sides: Sides) -> Sides:
    """Both sides do it to each other, but where one does by order what both agreed on."""
    topic = spot.scene.topic
    alone = _by_one_alone(spot, act)
    if alone is not None:
        return replace(sides, imposing=(alone,), affected=(topic.other(alone),))
    return replace(sides, imposing=topic.side_ids, affected=tuple(reversed(topic.side_ids)))


def _by_one_alone(spot: Spot, act: Hit) -> str | None:
    """The side that does by order what both agreed on: "Lee extends the truce with Xland"."""
    line, at = spot.line, spot.line.sentence.at
    if spot.frame.kind not in LEVIED or act.end > spot.hit.start:
        return None
    if any(verb.lemma == "agree" for verb in line.whole().verbs):
        return None
    verbs = [v for v in line.whole().verbs if v.start < act.end - at and act.start - at < v.end]
    doers = [p for p in line.parties if p.end <= act.start and line.inside(spot.clause, p.start)]
    homes = {p.side.removesuffix("_BUSINESS") for p in doers}
    own = homes & set(spot.scene.topic.side_ids)
    alone = homes == own and len(own) == 1 and not (verbs and verbs[0].passive)
    return next(iter(own)) if alone else None


def _own_truce(spot: Spot, sides: Sides) -> bool:
    """As in "将对华关税休战期延长90天": the pause of one side's duties on the other, by itself."""
    if spot.frame.kind != "TARIFF" or len(sides.imposing) != 1 or len(sides.affected) != 1:
        return False
    hit, line = spot.hit, spot.line
    return any(
        p.side == sides.affected[0]
        and p.end == hit.start
        and line.text(p.start - 1, p.start) == "对"
        for p in line.parties
    )


def _firm_acts(spot: Spot, act: Hit) -> bool:
    """Whether only a firm stands before the act: "Xcars seeks to exclude its model from duty"."""
    line, at = spot.line, spot.line.sentence.at
    if line.text(act.start, act.end).lower().startswith("no longer"):
        return False  # "Xphones no longer subject to duty": let off, nothing done
    if any(v.passive and act.start < v.end + at <= act.end for v in line.whole().verbs):
        return False
    if line.text(act.start, act.end + len(_FROM)).lower().endswith("ed" + _FROM):
        return False  # a headline's "Xphones barred from buying"
    before = [p for p in line.parties if p.end <= act.start and line.inside(spot.clause, p.start)]
    return bool(before) and all(p.kind == "firm" for p in before) and act.end <= spot.hit.start


def _of_a_firm(spot: Spot, act: Hit, name: str) -> bool:
    """Whether a firm does it of its own accord: "Xmart stops shipping to Yland"."""
    if spot.frame.kind in LEVIED:
        return name not in _BORNE and _firm_acts(spot, act)
    if spot.frame.kind != "EXPORT_CONTROL" or name not in _HALTS:
        return False
    forced = any("force" in hit.acts and hit.end <= act.start for hit in spot.line.hits)
    return not forced and _firm_acts(spot, act)


def _faced(scene: Scene, line: Line, act: Hit, sides: Sides, hit: Hit) -> Sides:
    """Who faces or pays a charge is not who imposes it."""
    # A body faces no duty: "the agency published a list of goods facing 10%".
    since = _antecedent_from(line, act)
    bearing = [p for p in line.parties if since <= p.end <= act.start and p.kind not in _BODIES]
    bearing = [p for p in bearing if not _does_it(line, act, p)]
    bearing = [p for p in bearing if not _whither(line, p)] or bearing
    bearing = _warned(line, act, bearing) or bearing
    if bearing and all(_told_by_its_own(line, p, hit) for p in bearing):
        return Sides()
    homes = [p.side.removesuffix("_BUSINESS") for p in bearing]
    before = [home for home in homes if home in scene.topic.side_ids]
    if not before:
        charged = _charged_by(scene, line, act, hit) or sides
        # "goods from Zland will be subject to an Xish duty"
        return replace(charged, affected=(homes[-1],), third=True) if homes else charged
    border = _border(line, act)
    if border is not None:
        return replace(sides, imposing=(border,), affected=(before[-1],), third=True)
    other = scene.topic.other(before[-1])
    if bearing[-1].kind == "firm" and any(
        p.side == other and p.start > hit.start and _GOES_TO.search(line.text(hit.start, p.start))
        for p in line.parties
    ):
        # "Xchips was hit with a ban on sales to Yland": its own side's.
        return replace(sides, imposing=(before[-1],), affected=(other,))
    if act.end <= hit.start and _bought_from(line, hit, other):
        return replace(sides, imposing=(before[-1],), affected=(other,))
    return replace(sides, imposing=(other,), affected=(before[-1],))


def _bought_from(line: Line, hit: Hit, seller: str) -> bool:
    """As in "Yish importers pay a duty on goods from Xland": each pays at its own border."""
    return any(
        p.side == seller
        and (attributive(line, p) or _ORIGIN.search(line.text(hit.end, p.start)) is not None)
        and _CHARGED_ON.match(line.text(hit.end, p.start)) is not None
        for p in line.parties
        if p.kind == "side" and p.start > hit.end
    )


def _whither(line: Line, party: Party) -> bool:
    """As in "imports into Xland face a duty": where the goods go, not whose they are."""
    return _INTO.search(line.text(max(line.sentence.at, party.start - 12), party.start)) is not None


def _told_by_its_own(line: Line, party: Party, hit: Hit) -> bool:
    """As in "Ito tells Yphones to build at home or pay 25%": no other side's duty on the firm."""
    home = party.side.removesuffix("_BUSINESS")
    others = [p for p in line.parties if p.kind in {"side", "third"} and p.start < hit.end]
    others = [p for p in others if p.side != home]
    return (
        party.kind == "firm"
        and any(
            p.kind in {"person", "office"} and p.side == home and p.end <= party.start
            for p in line.parties
        )
        and not others
    )


def _does_it(line: Line, act: Hit, party: Party) -> bool:
    """As in "The White House proposes a rule on goods subject to duty": its capital bears none."""
    at = line.sentence.at
    return party.how == "metonym" and any(
        v.finite and v.lemma not in SAYING and party.end <= v.start + at and v.end + at < act.start
        for v in line.whole().verbs
    )


def _charged_by(scene: Scene, line: Line, act: Hit, hit: Hit) -> Sides | None:
    """As in "shippers face Xish port fees": whose fees they are, where nobody else is named."""
    own = [p for p in line.parties if act.end <= p.start and p.end + 1 == hit.start]
    if not own or own[0].side not in scene.topic.side_ids or own[0].kind != "side":
        return None
    side = own[0].side
    return Sides((side,), (scene.topic.other(side),), inferred=True)


def _listed(line: Line, act: Hit, name: str) -> bool:
    """As in "published a list of goods that face duties": whoever lists them imposes it."""
    if name not in _SUFFERED or line.sentence.clause_at(act.start).kind is not ClauseKind.RELATIVE:
        return False
    return any(hit.end <= act.start and "set_out" in hit.acts for hit in line.hits)


def _antecedent_from(line: Line, act: Hit) -> int:
    """Where what bears it begins: in "published a list of goods that face", after "published"."""
    clause, at = line.sentence.clause_at(act.start), line.sentence.at
    if clause.kind is not ClauseKind.RELATIVE:
        return at
    return max(
        (v.end + at for v in line.whole().verbs if v.finite and v.end + at <= clause.at), default=at
    )


def _warned(line: Line, act: Hit, bearing: Sequence[Party]) -> list[Party]:
    """Who is told what he must do or face: "Ito says Xland must give Yland metals or face 20%"."""
    if not or_else(line, act):
        return []
    at, verbs = (
        line.sentence.at,
        [v for v in line.whole().verbs if v.end + line.sentence.at <= act.start],
    )
    must = next((v for v in verbs if v.modal is Modal.MUST), None)
    if must is not None:
        return [p for p in line.parties if p.end <= must.start + at][-1:]
    told = next((v for v in line.whole().verbs if v.lemma in _WARNING), None)
    named = bearing if told is None or told.end + at <= act.start else line.parties
    return [p for p in named if told is not None and p.start >= told.end + at][:1]


def _border(line: Line, act: Hit) -> str | None:
    """The third country where it is charged: "face a 50% duty in Yland"."""
    for hit in line.hits:
        there = hit.of(EntryKind.THIRD)
        head = line.text(max(act.end, hit.start - _AT_BORDER), hit.start).lower()
        if there is not None and head.endswith((" in ", " in the ", " by ", " by the ")):
            return there.side
    return None


def _let_off(scene: Scene, line: Line, act: Hit, sides: Sides) -> Sides:
    """The firm that wins a reprieve has it from the other side."""
    before = [p for p in line.parties if p.end <= act.start and p.kind == "firm"]
    home = before[-1].side.removesuffix("_BUSINESS") if before else ""
    if home not in scene.topic.side_ids:
        return sides
    return replace(sides, imposing=(scene.topic.other(home),), affected=(home,))


def _usual(scene: Scene, line: Line, sides: Sides) -> Sides:
    """The usual target of a side's duties, where no third country is spoken of at all."""
    if sides.affected or len(sides.imposing) != 1:
        return sides
    row = next((row for row in scene.topic.sides if row.id == sides.imposing[0]), None)
    if row is None:
        return sides
    several = row.stacked_target and (stack_of(line) or _of_worth(line))
    stacked = row.stacked_target if several else None
    target = stacked or (None if sides.inferred else row.usual_target)
    if target is None or any(p.kind == "third" for line in scene.lines for p in line.parties):
        return sides
    return replace(sides, affected=(target,), inferred=True)


def _of_worth(line: Line) -> bool:
    """As in "将2000亿美元商品的税率上调": goods by their worth are those of the side so taxed."""
    chinese = line.sentence.language == "zh"
    return chinese and _WORTH.search(line.sentence.text) is not None


def _against_all(scene: Scene, line: Line, sides: Sides, *, inferred: bool) -> Sides:
    """A measure against all is one against the other side too, unless a third one is meant."""
    unsaid = not sides.affected or sides.affected == ("OTHERS",)
    if not unsaid or (sides.inferred and not inferred) or len(sides.imposing) != 1:
        return sides
    if _only_firms(line, sides):
        return sides  # "Xbook sets limits on ads"
    if sides.imposing[0] not in scene.topic.side_ids:
        return sides
    if any(p.kind == "third" and p.side != "OTHERS" for p in line.parties):
        return sides
    return replace(sides, affected=(scene.topic.other(sides.imposing[0]),), third=False)


def _fits(scene: Scene, line: Line, frame: FrameRow, sides: Sides) -> bool:
    ids = set(scene.topic.side_ids)
    if frame.sides == "none":
        return True
    if frame.imposer is not None and sides.imposing != (frame.imposer,):
        return False
    if frame.official and (sides.inferred or _only_firms(line, sides)):
        return False
    if sides.third:
        return True
    if frame.sides == "implied":
        return _both_here(scene, line) or _nobody_else(scene)
    if frame.sides == "mutual":
        return _both_here(scene, line)
    if not sides.imposing or not sides.affected or sides.imposing == sides.affected:
        return False
    return set(sides.imposing) <= ids


def _only_firms(line: Line, sides: Sides) -> bool:
    """Whether nobody of the imposing side is named but firms: "X stops buying Yish cotton"."""
    own = [p for p in line.parties if p.side.removesuffix("_BUSINESS") in sides.imposing]
    return bool(own) and all(p.kind == "firm" for p in own)


def _both_here(scene: Scene, line: Line) -> bool:
    """Whether a deal in this sentence is between the two sides."""
    ids = set(scene.topic.side_ids)
    here = {p.side for p in line.parties if p.side in ids} | (_meant(line) & ids)
    if has_class(line, {"pair_deal"}):
        # A deal of this name is the two sides'.
        return True
    if here == ids or any(p.kind in {"both", "leaders"} for p in line.parties):
        return True
    if any(p.kind == "third" and p.side != "OTHERS" for p in line.parties):
        return False
    if (
        here
        and has_class(line, {"truce", "topicword", "trade_talks_zh"})
        and not any(p.kind == "firm" for p in line.parties)
    ):
        return True  # "the truce with Xland": with the one of the two that is not named
    around = {p.side for other in scene.lines for p in other.parties} & ids
    return around == ids and len(scene.lines) > 2


def _meant(line: Line) -> set[str]:
    """Sides that a term names which says nothing of who acts: "to slash the Xish deficit"."""
    return {
        str(entry.row.target)
        for hit in line.hits
        for entry in hit.entries
        if entry.kind is EntryKind.TERM and entry.row.target and not entry.row.imposer
    }


def _nobody_else(scene: Scene) -> bool:
    """Whether a short text names nobody at all: it then speaks of the topic's own two."""
    return len(scene.lines) <= 2 and not any(line.parties for line in scene.lines)
