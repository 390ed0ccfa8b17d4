"""Who imposes a measure on whom in Chinese: by 对, 将, 被, 各自 and the place before the verb."""

from __future__ import annotations

import itertools
import re
from typing import Final

from monitor.signal.document import Clause, ClauseKind
from monitor.signal.impose_ground import Stand
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.topic_schema import TermRow

_TARGET: Final = re.compile(
    r"(?:对|针对|向|面向|涉|给|原产于|原产|产自|来自|源自|自|从)(?:包括|来自|原产于)?[“\"]?$"
)
_THEM: Final = re.compile(r"[对向](?:其|该国|对方)(?!他|余|中)")
_WITH: Final = re.compile(r"(?:与|同|和|跟|被|遭|受|由|在|驻|赴|访|于|至|输)$")
_BY: Final = re.compile(r"(?:被|遭|受到|由)$")
_QUANTITY: Final = re.compile(
    r"^(?:籍|产|制|造|的|[输销]\w|出口\w\w|部分|进口|有关|相关|约|价值|多家|多个|一家|\d[\d.,]*|[一二两三四五六七八九十百]+|美元|[个家名项余亿万多类种]|运营|建造|拥有|等国?|[、和及“”]"
    r"|某|特定|主要|知名|最大的?|先进|成熟制程|传统|实体|高科技|科技|军工|航运|电商|农业|半导体|人工智能|芯片|太阳能|能源|生物)*$"
)
_THINGS: Final = frozenset({"goods", "companies", "product", "ships", "farm", "tech", "purchase"})
_PASSIVE: Final = re.compile(r"(?:被|遭|受到)$")
_MUTUAL: Final = re.compile(r"各自|相互|互相|彼此|双方|两国|对等(?:取消|暂停|降|下调|延长|减)|同步")
_PROTEST: Final = re.compile(r"就[^，；]{0,60}$")
_GLOBAL: Final = frozenset({"control", "curbs", "export_licence", "licence", "court"})
#: Acts that tell or agree, under which a side still does something itself.
_SPEAKS: Final = frozenset({"agree", "plan", "propose", "demand", "threaten", "say", "set_out"})
_KEPT: Final = frozenset({"cn_list", "sanction_zh", "counter", "inbound_zh"})
#: Duties that one side alone levies.
_ONE_SIDED: Final = frozenset({"fentanyl", "s301", "s232"})
_CASES: Final = frozenset({"wto", "wto_org", "complaint", "suit_zh"})
_MOVES: Final = frozenset({"list", "delist", "label", "unlabel", "file", "contest"})
_OWNED: Final = ("企", "商", "资", "船", "货", "产")
#: A body that gives out a notice itself takes the measure.
_GIVES_OUT: Final = re.compile(r"公告|公布|宣布|决定")
_MONEY: Final = frozenset({"invest", "investment"})
_CONTENDED: Final = frozenset({"rare_earth"})
_NEAR: Final = 26
_NOTICE: Final = re.compile(
    r"(?:该|上述)?(?:公告|通知|通告)(?:还|同时)?(?:指|称|显示|明确|规定|说|表示|提到)"
)
#: 将 or 把 and what may stand between it and the side whose goods are meant.
_OBJECT: Final = re.compile(
    r"(?:将|把)(?:[^，；]{0,24}(?:生效|实施|执行|征收|元)的)?"
    r"(?:部分|大?多数|大部分|一些|某些|所有|全部|各类|现行|现有|目前|当前|进口|输入)*(?:的)?[“\"]?$"
)
_LEVYING: Final = re.compile(
    r"将|把|对|向|加征|征收|开征|施加|发起|实施|威胁|宣布|提高|上调|下调|降低"
)
_CHANGED: Final = re.compile(
    r"(?!的?(?:影响|冲击|压力|风险|损失|成本|威胁))[^，；]{0,24}?"
    r"(?:[提调升增加降减削翻涨]|定为|设为|定在|维持|保持|延|推|取消|暂停|恢复|撤|冻结)"
    r"(?![^，；]{0,12}(?:视|看作|称为|归咎|形容|比作|诉|告上|提交))"
)


class Finder(Stand):
    """The two ends of one measure: *trigger* under *act* in *clause*."""

    quiet = frozenset({"voice", "counterpart", "pronoun"})

    def __init__(
        self, scene: Scene, line: Line, clause: Clause, trigger: Hit, act: Hit | None
    ) -> None:
        super().__init__(scene, line, clause, trigger, act)
        self.at = min(act.start, trigger.start) if act is not None else trigger.start

    def ends(self) -> tuple[str | None, str | None, bool]:
        """Imposer, target, and whether the imposer had to be inferred; "*" where both do it."""
        agent, target = self._named()
        if self.trigger.classes & _CASES and agent != "both":
            return self._at_odds(agent)
        row = self._programme()
        agent, target = self._by_law(row, agent, target)
        if agent == "both" and target is None:
            return "*", "*", False
        if row is not None and agent in self.ids and self._not_its(agent, row):
            return None, None, False
        inferred = False
        if agent in {None, "both"}:
            agent = self._passive()
        if agent is None and row is not None and row.imposer:
            agent, inferred = row.imposer, True
        if agent is None:
            agent = self._earlier(target)
            inferred = agent is not None and agent != "both"
        if agent == "both":
            return ("*", "*", False) if target is None else (self._across(target), target, True)
        if agent is None and target is not None:
            agent, inferred = self._across(target), True
        if target is None or target == agent:
            target = self._understood(agent, row)
        return agent, target, inferred

    def _named(self) -> tuple[str | None, str | None]:
        """Agent and target as the clause names them."""
        target = self._target()
        agent = self._agent(self.here, target)
        if agent is None and target is None and (target := self._borne()) is not None:
            agent = self._across(target)
        return agent, target

    def _understood(self, agent: str | None, row: TermRow | None) -> str | None:
        """Whom it hits where the clause does not say."""
        foreign = self._foreign(agent)
        if foreign is not None:
            return foreign
        usual = row.target if row is not None and row.target != agent else None
        target = usual or self._other_named(agent)
        if target is None and agent in self.ids and self.trigger.classes & _GLOBAL:
            # Curbs on the goods that the two contend over hit the other side, whoever is named.
            named = {c for h in self.line.hits for c in h.classes}
            judged = "court" in self.trigger.classes
            owned = row is not None and row.imposer == agent
            sure = named & _CONTENDED or judged or owned
            target = self._across(str(agent)) if sure else None
        return target

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
        if agent is None and len(set(sides)) > 1 and not foreign and not judged:
            return sides[0], next(side for side in sides if side != sides[0]), False
        if agent is None and sides:
            other = self._across(sides[0])
            return (other, sides[0], True) if not foreign else (foreign[0], sides[0], True)
        target = next(iter(sides or foreign), None)
        return agent, target or self._other_named(agent), False

    def _only_its(self, row: TermRow) -> bool:
        """Whether only one side has such a duty, whatever both agreed on: a duty by its law."""
        return bool(row.imposer) and row.component in _ONE_SIDED

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

    # --- whom it hits

    def _target(self) -> str | None:
        if (them := self._them()) is not None:
            return them
        marked = [p for p in self.here if self._is_target(p)]
        marked.sort(key=lambda p: (p.kind == "firm", not _TARGET.search(self._before(p, 5))))
        sides = [p.side for p in marked]
        home = [side.removesuffix("_BUSINESS") for side in sides]
        return next((side for side in home if side in self.ids), next(iter(home), None))

    def _them(self) -> str | None:
        """The side that 其 stands for: the one named last before its clause ("..., 将对其加征")."""
        if not _THEM.search(self.line.text(self.clause.at, self.trigger.start)):
            return None
        before = [p for p in self.parties if p.end <= self.clause.at and p.kind == "side"]
        sides = [p.side for p in before if p.side in self.ids]
        return sides[-1] if sides else None

    def _is_target(self, party: Party) -> bool:
        if party.kind in {"both", "leaders"} or party.side in {"OTHER", "OTHERS"}:
            return False
        before = self._before(party, 5)
        if before.endswith("面对"):
            return False
        if _TARGET.search(before):
            return True
        if party.kind == "firm":
            return True
        if party.kind not in {"side", "third"}:
            return False
        if self._moved(party) or self._taxed(party):
            return True
        if re.search(r"(?:将|把|列|认定)$", before) and party.start > self.clause.at:
            return bool(re.search(r"(?:将|把)$", before)) and not self._will(party)
        return self._holds(party)

    def _moved(self, party: Party) -> bool:
        """Whether the party stands between 将 and what is done to it: 将140家...列入."""
        if self.act is None or not self.act.acts & _MOVES or party.start >= self.act.start:
            return False
        before = self._before(party, 16)
        found = re.search(r"(?:将|把)([^，；]{0,14})$", before)
        return found is not None and (bool(found.group(1)) or not self._will(party))

    def _taxed(self, party: Party) -> bool:
        """Whether 将 or 把 makes the duty on the party's goods the object: 将X货关税提高至..."""
        moved = _OBJECT.search(self._before(party, 40))
        if moved is None or party.end > self.trigger.start:
            return False
        if _LEVYING.search(self.line.text(party.end, self.trigger.start)):
            return False
        after = self.line.text(self.trigger.end, min(self.line.end, self.trigger.end + 48))
        return bool(_CHANGED.match(after)) and self._subject(party) != party.side

    def _subject(self, party: Party) -> str | None:
        """Who stands nearest before *party* and is nobody's object."""
        for other in reversed(self.parties):
            if other.end > party.start or other.kind in {"both", "leaders"}:
                continue
            before = self._before(other, 5)
            if not (_TARGET.search(before) or _WITH.search(before) or self._holds(other)):
                return other.side.removesuffix("_BUSINESS")
        return None

    def _will(self, party: Party) -> bool:
        """Whether 将 before the side is "will", not the sign of an object."""
        after = self.line.text(party.end, min(self.line.end, party.end + 20))
        return not re.match(r"[^，；]{0,16}?(?:列|移|纳入|加入|认定|除名|剔除|诉|告|提交)", after)

    def _holds(self, party: Party) -> bool:
        """Whether the side only says whose goods, firms or ships they are."""
        if self._before(party, 1) == "输" or self._exported(party) or self._invests(party):
            return False
        if party.end - party.start == 1 and self.line.text(party.end, party.end + 1) in _OWNED:
            return True
        if party.end > self.trigger.start and party.start >= self.trigger.end:
            near = self.line.text(party.end, min(self.line.end, party.end + 6))
            return bool(re.match(r"(?:的)?(?:商品|产品|货物|企业|公司|实体|船)", near))
        for hit in self.line.hits:
            if not 0 <= hit.start - party.end <= _NEAR:
                continue
            if hit.of(EntryKind.SIDE) and self.line.text(hit.start - 1, hit.start) in "输销出":
                # "X国输Y商品": goods of the first, bound for the second.
                continue
            if hit.of(EntryKind.SIDE, EntryKind.ORG, EntryKind.PERSON) is not None:
                return False
            if hit.classes & _THINGS and hit.start < max(self.trigger.end, self.at):
                words = self.line.text(party.end, hit.start)
                if _QUANTITY.match(words) and not (
                    self.act and party.end <= self.act.start < hit.start
                ):
                    return True
        return False

    def _invests(self, party: Party) -> bool:
        """As in "限制X企投资Y国芯片": whose money it is, not whom the rule hits."""
        money = self.trigger.classes & _MONEY and party.end <= self.trigger.start
        return bool(money) and any(
            p.start >= self.trigger.end and p.side in self.ids and p.side != party.side
            for p in self.here
        )

    def _exported(self, party: Party) -> bool:
        """As in "含某国稀土的产品须申请许可": its own goods, whose export it licenses."""
        own = self.trigger.classes & _GLOBAL
        return bool(own) and any(
            0 <= hit.start - party.end <= 1 and hit.classes & _CONTENDED for hit in self.line.hits
        )

    # --- who does it

    def _agent(self, parties: list[Party], target: str | None) -> str | None:
        found: list[Party] = []
        for party in parties:
            if party.start >= self.at or party.side == "OTHER":
                continue
            before = self._before(party, 60)
            if _TARGET.search(before[-5:]) or _WITH.search(before[-2:]) or self._is_target(party):
                continue
            if _PROTEST.search(before) or self._under_act(party):
                continue
            if re.search(r"(?:将|把)$", before) and not self._will(party):
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

    def _under_act(self, party: Party) -> bool:
        """Whether a verb of measures right before makes the party its object: 取消中国...措施."""
        return any(
            hit.end == party.start and hit.acts and not hit.acts & _SPEAKS for hit in self.line.hits
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
        earlier = [p for p in self.parties if p.end <= self.clause.at]
        found = self._decider() or (self._agent(earlier, None) if earlier else None)
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

    def _decider(self) -> str | None:
        """The body whose notice the sentence tells, whatever it names on the way to the measure."""
        line = self.line
        for clause in line.sentence.clauses:
            if clause.at >= self.clause.at:
                break
            if clause.kind is not ClauseKind.ATTRIBUTION or not _GIVES_OUT.search(clause.text):
                continue
            bodies = [p for p in self.parties if p.kind == "org" and line.inside(clause, p.start)]
            sides = {p.side for p in bodies}
            return bodies[0].side if len(sides) == 1 and sides <= set(self.ids) else None
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
        found = [p.side for p in self.parties if p.kind == "third" and p.side != "OTHERS"]
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

    def _before(self, party: Party, letters: int) -> str:
        low = max(
            self.clause.at if party in self.here else self.line.sentence.at, party.start - letters
        )
        return self.line.text(low, party.start)
