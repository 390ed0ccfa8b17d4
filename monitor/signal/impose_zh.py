"""Who imposes a measure on whom in Chinese: by 对, 将, 被, 各自 and the place before the verb."""

from __future__ import annotations

import itertools
import re
from typing import Final

from monitor.signal.document import ClauseKind
from monitor.signal.lexicon import EntryKind
from monitor.signal.listed_zh import lister
from monitor.signal.scene import Party
from monitor.signal.targets_zh import CONTENDED, GLOBAL, TARGET, WITH, Targets
from monitor.signal.topic_schema import TermRow

_BY: Final = re.compile(r"(?:被|遭|受到|由|获)$")
_PASSIVE: Final = re.compile(r"(?:被|遭|受到)$")
_MUTUAL: Final = re.compile(r"各自|相互|互相|彼此|双方|两国|对等(?:取消|暂停|降|下调|延长|减)|同步")
_PROTEST: Final = re.compile(r"就[^，；]{0,60}$")
#: "中国商品（包括某地商品）": what belongs to it as well.
_BRACKETED: Final = re.compile(r"[（(](?:包括|含)[^）)]*$")
#: "A国警告B国，将更新...": to whom it is told.
_TELLS: Final = re.compile(r"(?:警告|告知|通知|知会|照会|提醒|告诉)(?:了)?$")
#: Acts that tell or agree, under which a side still does something itself.
_SPEAKS: Final = frozenset({"agree", "plan", "propose", "demand", "threaten", "say", "set_out"})
_KEPT: Final = frozenset({"side_list", "sanction_zh", "counter", "inbound_zh"})
_LISTS: Final = frozenset({"side_list", "blacklist"})
_CASES: Final = frozenset({"wto", "wto_org", "complaint", "suit_zh"})
#: A body that gives out a notice itself takes the measure.
_GIVES_OUT: Final = re.compile(r"公告|公布|宣布|决定")
_ISSUES: Final = re.compile(r"(?:联合|正式)?(?:公告|公布|发布|宣布|出台|祭|出手|实施|新规)")
_GIVES_LEAVE: Final = re.compile(r"准许?|授权|允许|批准")
#: "关税下调后订单回升": what came of it is told.
_AFTER_IT: Final = re.compile(r"之?[后前]|以来|的|令|使|让")
_DECIDES: Final = re.compile(
    r"(?:\d+日|今[天日]|[昨当][天日])?(?:发布|公布)?(?:公告)?[，,]?(?:公告|决定|宣布)(?!称|说|，|显示)"
)
_NOTICE: Final = re.compile(
    r"(?:该|上述)?(?:公告|通知|通告)(?:还|同时)?(?:指|称|显示|明确|规定|说|表示|提到)"
)


#: What a ruling gives the side that it finds for.
_ENTITLED: Final = re.compile(r"(?:每年)?(?:可以?|有权|获准|获授权|得)(?=[对向就])")


class Finder(Targets):
    """The two ends of one measure: *trigger* under *act* in *clause*."""

    def ends(self) -> tuple[str | None, str | None, bool]:
        """Imposer, target, and whether the imposer had to be inferred; "*" where both do it."""
        agent, target = self._named()
        if self.trigger.classes & _CASES and agent != "both":
            return self._at_odds(agent)
        row = self._programme()
        agent, target = self._by_law(row, agent, target)
        if target in self.ids and target == self._passive() and self._lists():
            # "中企遭商务部列入清单": another side's ministry of that name.
            return None, None, False
        if agent == "both" and target is None:
            return "*", "*", False
        if row is not None and agent in self.ids and self._not_its(agent, row):
            return None, None, False
        return self._sought(agent, target, row)

    def _lists(self) -> bool:
        """Whether somebody is put on a list, which is kept against the firms of others."""
        return bool(self.act and "list" in self.act.acts and self.trigger.classes & _LISTS)

    def _sought(
        self, agent: str | None, target: str | None, row: TermRow | None
    ) -> tuple[str | None, str | None, bool]:
        """The two ends, what the clause leaves open taken from its programme or from around it."""
        inferred = False
        if agent in {None, "both"}:
            agent = self._passive() or self._lister()
        if agent is None and row is not None and row.imposer and self._may_be(row, target):
            agent, inferred = row.imposer, not self._speaks_first(row.imposer)
        agent = agent or self._decider(target) or self._told_after(target)
        if agent is None:
            target = target or self._aimed_above()
            agent = self._earlier(target) or (None if target else self._below())
            inferred = agent is not None and agent != "both" and not self._decides(agent)
        if agent == "both":
            return ("*", "*", False) if target is None else (self._across(target), target, True)
        if agent is None and target is not None:
            agent, inferred = self._across(target), True
        if target is None or target == agent:
            target = self._understood(agent, row)
        return agent, target, inferred

    def _speaks_first(self, side: str) -> bool:
        """Whether an official of *side* opens the sentence: "A国总统签署行政令，将..."."""
        first = next(iter(self.parties), None)
        return first is not None and first.side == side and first.end <= self.clause.at

    def _named(self) -> tuple[str | None, str | None]:
        """Agent and target as the clause names them."""
        target = self._target()
        agent = self._behind_passive() or self._agent(self.here, target)
        if agent is None and target is None and (target := self._borne()) is not None:
            agent = self._across(target)
        return agent or self._acting(target), target

    def _behind_passive(self) -> str | None:
        """As in "A国输B国产品被B方认定": who suffers stands before, who does it behind 被."""
        by = next((p for p in self.here if _PASSIVE.search(self._before(p, 3))), None)
        done = self.at if self.act is None else self.act.start
        return by.side if by is not None and by.side in self.ids and by.end <= done else None

    def _acting(self, target: str | None) -> str | None:
        """The side of a body that is itself what the frame is about and acts: "F局认定..."."""
        entry = self.trigger.of(EntryKind.ORG)
        if entry is None or self.act is None or self.act.start < self.trigger.end:
            return None
        side = next((p.side for p in self.here if p.start == self.trigger.start), None)
        return side if side in self.ids and side != target else None

    def _understood(self, agent: str | None, row: TermRow | None) -> str | None:
        """Whom it hits where the clause does not say."""
        foreign = self._foreign(agent)
        if foreign is not None:
            return foreign
        targets = [row.target if row is not None else None, self._named_in_it()]
        usual = next((target for target in targets if target and target != agent), None)
        target = usual or self._other_named(agent)
        if target is None and agent in self.ids and self.trigger.classes & GLOBAL:
            # Curbs on the goods that the two contend over hit the other side, whoever is named.
            named = {c for h in self.line.hits for c in h.classes}
            judged = "court" in self.trigger.classes
            owned = row is not None and row.imposer == agent
            sure = named & CONTENDED or judged or owned
            target = self._across(str(agent)) if sure else None
        return target

    def _named_in_it(self) -> str | None:
        """The side that is named in the trigger's own word: "对A国投资"."""
        rows = (entry.row for entry in self.trigger.entries if entry.kind is EntryKind.TERM)
        return next((str(row.target) for row in rows if row.target), None)

    def _at_odds(self, agent: str | None) -> tuple[str | None, str | None, bool]:
        """Who complains of whom, and of whom a panel rules."""
        if "suit_zh" in self.trigger.classes:
            homes = [p.side.removesuffix("_BUSINESS") for p in self.here]
            named = list(dict.fromkeys(side for side in homes if side in self.ids))
            return (named[0], named[1], False) if len(named) > 1 else (None, None, False)
        sides = [p.side for p in self.here if p.side in self.ids and p.side != agent]
        if not sides:
            sides = [p.side for p in self.parties if p.side in self.ids and p.side != agent]
        foreign = [p.side for p in self.here if p.kind == "third" and p.side != "OTHERS"]
        judged = self.act is not None and self.act.acts & {"find", "void", "rule", "award"}
        entitled = self._entitled() if judged and agent not in self.ids else None
        if entitled is not None:
            return entitled, self._across(entitled), False
        if agent is None and not judged and (accused := self._accused()) is not None:
            return self._across(accused), accused, False
        if agent is None and len(set(sides)) > 1 and not foreign and not judged:
            return sides[0], next(side for side in sides if side != sides[0]), False
        if agent is None and sides:
            other = self._across(sides[0])
            return (other, sides[0], True) if not foreign else (foreign[0], sides[0], True)
        target = next(iter(sides or foreign), None)
        return agent, target or self._other_named(agent), False

    def _accused(self) -> str | None:
        """Whose measure a case is about: "已就A国加征关税向世贸组织提起诉讼"."""
        for party in self.here:
            if party.side in self.ids and self._before(party, 4).endswith(("就", "针对")):
                return party.side
        return None

    def _entitled(self) -> str | None:
        """Who may answer another's breach: "裁决A国可对B国商品加征关税"."""
        for party in self.parties:
            after = self.line.text(party.end, min(self.line.end, party.end + 6))
            act = self.act
            given = (
                act is not None
                and party.start == act.end
                and _GIVES_LEAVE.fullmatch(self.line.text(act.start, act.end))
            )
            if party.side in self.ids and (given or _ENTITLED.match(after)):
                return party.side
        return None

    def _only_its(self, row: TermRow) -> bool:
        """Whether only one side has such a duty, whatever both agreed on: a duty by its law."""
        return bool(row.imposer and row.legal)

    def _by_law(
        self, row: TermRow | None, agent: str | None, target: str | None
    ) -> tuple[str | None, str | None]:
        """*agent* and *target*, where a duty by its law is one side's, whoever stands before it."""
        if row is None or not self._only_its(row):
            return agent, target
        if agent == "both" and target is None:
            return row.imposer, target
        own = any(entry.row is row for entry in self.trigger.entries)
        if own and agent in self.ids and agent != row.imposer:
            answer = "retaliation" in self.trigger.classes
            return (agent, target) if answer else (row.imposer, agent)
        return agent, target

    def _not_its(self, agent: str, row: TermRow) -> bool:
        """Whether one side is said to use the list that only the other one keeps."""
        own = any(entry.row is row for entry in self.trigger.entries)
        return own and bool(self.trigger.classes & _KEPT) and agent != row.imposer

    def _across(self, side: str) -> str | None:
        return self.scene.topic.other(side) if side in self.ids else None

    # --- who does it

    def _agent(self, parties: list[Party], target: str | None) -> str | None:
        found: list[Party] = []
        for party in parties:
            if party.start >= self.at or party.side == "OTHER":
                continue
            before = self._before(party, 60)
            aimed = TARGET.search(before[-5:]) and not self._answered(party)
            if aimed or WITH.search(before[-3:]) or self._is_target(party):
                continue
            if _PROTEST.search(before) or self._under_act(party) or _TELLS.search(before):
                continue
            if self._moved_by(party, before) or _BRACKETED.search(before):
                continue
            found.append(party)
        if not found:
            return None
        sides = {p.side for p in found} & set(self.ids)
        words = self.line.text(found[0].start, self.trigger.end)
        if any(p.kind in {"both", "leaders"} for p in found) or len(sides) == 2:
            own = [p for p in found if p.kind in {"org", "office", "person", "side"}]
            if (
                own
                and own[-1].start
                > max((p.start for p in found if p.kind in {"both", "leaders"}), default=-1)
                and not _MUTUAL.search(words)
                and len(sides) < 2
            ):
                return own[-1].side
            if len(sides) == 2 and not _MUTUAL.search(words) and not self._joined(found):
                return found[-1].side.removesuffix("_BUSINESS")
            return "both"
        # A firm before the verb is seldom its author where a body stands there too.
        bodies = [p for p in found if p.kind != "firm" and p.side != target] or found
        return bodies[-1].side.removesuffix("_BUSINESS")

    def _moved_by(self, party: Party, before: str) -> bool:
        """Whether 将 or 把 makes it an object, or it is by what way it comes: "经Z国转运"."""
        if before.endswith("经") and self.line.text(party.end, party.end + 1) == "转":
            return True
        return before.endswith(("将", "把")) and not self._will(party)

    def _under_act(self, party: Party) -> bool:
        """Whether a verb of measures right before makes the party its object: 取消中国...措施."""
        return any(
            hit.end == party.start
            and hit.acts
            and not hit.acts & _SPEAKS
            # "回应A国管制升级": what A does is answered.
            and self.line.text(hit.start, hit.end) != "回应"
            for hit in self.line.hits
        )

    def _joined(self, found: list[Party]) -> bool:
        """Whether 与, 和 or nothing but a title stands between parties of the two sides."""
        for one, two in itertools.pairwise(found):
            between = self.line.text(one.end, two.start)
            if one.side != two.side and re.fullmatch(r".{0,3}(?:与|和|同|、|及).{0,8}", between):
                return True
        return False

    def _borne(self) -> str | None:
        """Who bears what nobody is said to do: "被加征45%关税 X国商务部回应"."""
        first = min(self.trigger.start, self.at)
        if self.here or not self.line.is_title:
            return None
        if not _PASSIVE.search(self.line.text(max(self.line.sentence.at, first - 3), first)):
            return None
        sides = [p.side.removesuffix("_BUSINESS") for p in self.parties]
        return next((side for side in sides if side in self.ids), None)

    def _passive(self) -> str | None:
        for party in self.here:
            if _BY.search(self._before(party, 3)) and party.side in self.ids:
                return party.side
        return None

    def _earlier(self, target: str | None) -> str | None:
        """Who speaks or acts before: in the sentence, in its paragraph, at last in the title."""
        # Who is under a condition ("若A国不撤回，将...") is not who acts on it.
        earlier = [
            p
            for p in self.parties
            if p.end <= self.clause.at
            and self.line.sentence.clause_at(p.start).kind is not ClauseKind.CONDITIONAL
        ]
        found = self._agent(earlier, None) if earlier else None
        if found is not None and found != target:
            return found
        lines = self.scene.lines
        number = lines.index(self.line)
        before = (*reversed(lines[max(0, number - 3) : number]), *lines[:1])
        if _NOTICE.match(self.line.sentence.text):
            # "公告指，...": the notice of which the article tells from its beginning.
            before = (*lines[: min(number, 2)], *before)
        for line in before:
            for party in line.parties:
                if party.kind in {"org", "office", "person"} and party.side in self.ids:
                    if party.side != target:
                        return party.side
                    break
                if party.kind == "side" and party.start <= line.sentence.at + 1:
                    if party.side != target and party.side in self.ids:
                        return party.side
                    break
        return None

    def _aimed_above(self) -> str | None:
        """Whom a stretch before, or the headline, names by 对: "对A国X反倾销税到期 复审裁定..."."""
        if self.here or any(p.kind == "third" for p in self.parties):
            return None
        if any(p.kind == "org" and p.end <= self.clause.at for p in self.parties):
            # "A部公布终裁，认定...": of the sentence's own case, whatever the headline tells.
            return None
        lines = [self.line] if self.line.is_title else self.scene.lines[:1]
        for line in lines:
            for party in line.parties:
                before = line.text(max(line.sentence.at, party.start - 2), party.start)
                if party.kind == "side" and party.side in self.ids and before.endswith("对"):
                    return party.side
        return None

    def _below(self) -> str | None:
        """Who does what a headline that names nobody tells of: whom its text names first."""
        if not self.line.is_title or self.parties or _AFTER_IT.match(self._behind()):
            return None
        below = next((other for other in self.scene.lines if not other.is_title), None)
        first = next((p for p in below.parties if p.kind != "firm"), None) if below else None
        if first is not None and first.kind in {"both", "leaders"}:
            return "both"
        return first.side if first is not None and first.side in self.ids else None

    def _behind(self) -> str:
        """The words right behind the act."""
        end = self.trigger.end if self.act is None else max(self.act.end, self.trigger.end)
        return self.line.text(end, min(self.line.end, end + 4))

    def _may_be(self, row: TermRow, target: str | None) -> bool:
        """Whether the keeper of another's programme is not whom the measure hits or answers."""
        if any(entry.row is row for entry in self.trigger.entries):
            return True
        return row.imposer != target and "retaliation" not in self.trigger.classes

    def _lister(self) -> str | None:
        """Who undertakes it, where it is one of several things that are counted up."""
        found = lister(self.scene, self.line, self.trigger.start)
        return found[0].side if found is not None and found[0].side in self.ids else None

    def _told_after(self, target: str | None) -> str | None:
        """Who does it by a headline's second half: "镓、锗出口须申领许可 两部门公告实施管制"."""
        if not self.line.is_title or self.here:
            return None
        for party in self.parties:
            words = self.line.text(party.end, min(self.line.end, party.end + 8))
            if party.start > self.trigger.end and _ISSUES.match(words) and party.side in self.ids:
                return party.side if party.side != target else None
        return None

    def _decides(self, side: str) -> bool:
        """Whether a body of *side* decides right before the clause: "M部决定自14日起，暂停..."."""
        for party in reversed(self.parties):
            if party.end <= self.clause.at and party.kind == "org" and party.side == side:
                words = self.line.text(party.end, self.clause.at)
                return _DECIDES.match(words) is not None or self._heads(words)
        return False

    def _heads(self, words: str) -> bool:
        """As in "A部：...": a colon behind it; in a headline all that follows is its word."""
        words = words.strip()
        return words in {"：", ":"} or (self.line.is_title and words.startswith(("：", ":")))

    def _decider(self, target: str | None) -> str | None:
        """The body whose notice the sentence tells, whatever it names on the way to the measure."""
        line = self.line
        for clause in line.sentence.clauses:
            if clause.at >= self.clause.at:
                break
            if clause.kind is not ClauseKind.ATTRIBUTION or not _GIVES_OUT.search(clause.text):
                continue
            bodies = [p for p in self.parties if p.kind == "org" and line.inside(clause, p.start)]
            sides = {p.side for p in bodies}
            return bodies[0].side if len(sides) == 1 and sides <= set(self.ids) - {target} else None
        return None

    def _programme(self) -> TermRow | None:
        hits = [
            self.trigger,
            *(h for h in self.line.hits if self.line.inside(self.clause, h.start)),
        ]
        for hit in hits:
            for entry in hit.entries:
                if entry.kind is EntryKind.TERM and entry.row.imposer:
                    row: TermRow = entry.row
                    return row
        return None

    def _foreign(self, agent: str | None) -> str | None:
        """The third country of a sentence that names none of the other side."""
        if any(p.side in self.ids and p.side != agent for p in self.parties):
            return None
        if any(p.kind in {"both", "leaders"} for p in self.parties):
            return None
        found = [
            p.side
            for p in self.parties
            if p.kind == "third"
            and p.side != "OTHERS"
            and (p in self.here or p.end <= self.clause.at)
        ]
        return next(iter(found), None)

    def _other_named(self, agent: str | None) -> str | None:
        """The side across, where the article is about both and no third country stands here."""
        if agent not in self.ids or agent is None:
            return None
        foreign = [p for p in self.here if p.kind == "third" and p.side != "OTHERS"]
        if foreign and not any(p.side in self.ids and p.side != agent for p in self.parties):
            return foreign[0].side
        other = self.scene.topic.other(agent)
        around = {
            p.side.removesuffix("_BUSINESS") for line in self.scene.lines for p in line.parties
        }
        both = any(p.kind in {"both", "leaders"} for line in self.scene.lines for p in line.parties)
        return other if other in around or both else None
