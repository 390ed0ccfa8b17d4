"""Whom a measure hits in Chinese: by 对, 将, 原产于 and whose goods, firms or ships they are."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause
from monitor.signal.impose_ground import Stand
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line, Party, Scene

TARGET: Final = re.compile(
    r"(?:对|针对|向|面向|涉|给|原产于|原产|产自|来自|源自|自|从)(?:包括|来自|原产于|悬挂|挂有?|由|搭载|持有)?[“\"]?$"
)
#: Whither goods go: "销往A国", "卖到A国", "出口至A国".
_SOLD_TO: Final = re.compile(r"(?:[运销售发输]往|(?:出[口售货]|[卖销运送])[到至给])[“\"]?$")
#: Behind a firm: it is the one that sells, not who is kept from buying.
_SELLS_ON: Final = re.compile(
    r"(?:等|公司)?[^，；。的]{0,12}(?:，(?:可|得以|将可))?[向对在往到][^，；。的]{1,8}(?:销售|出售|出货|供货|交付|出口(?!管制|限制|禁令|许可))"
)
_SELLS: Final = re.compile(r"(?:市场|境内)?(?:销售|出售|出货|卖)")
_THEM: Final = re.compile(r"[对向](?:其|该国|对方)(?!他|余|中)")
WITH: Final = re.compile(
    r"(?:与|同|和|跟|含|被|遭|受|由|在|驻|赴|访|于|至|输|停靠|靠泊|挂靠|进入|驶入|[运销发]往|使用|采用|利用|含有|基于)$"
)
_QUANTITY: Final = re.compile(
    r"^(?:籍|原产|产|制|造|的|[输销]\w|[对向]\w国?出口的?|出口\w\w|部分|进口|有关|相关|约|价值|多家|多个|一家|\d[\d.,]*|[一二两三四五六七八九十百]+|美元|[个家名项余亿万多类种]|运营商?|建造|拥有|企业|公司|等国?|[、和及“”]"
    r"|某|特定|主要|知名|最大的?|先进|成熟制程|传统|实体|高科技|科技|军工|航运|电商|农业|半导体|人工智能|芯片|太阳能|能源|生物)*$"
)
#: "A国机械产品", "A国半导体制造商品": of what kind the goods are.
_KIND_OF: Final = re.compile(r"(?:(?![对就向将把与同和在以为是从自给])[\u4e00-\u9fff]){1,6}")
_SAYS: Final = re.compile(r"[^，；。的加征]{0,8}?(?:宣布|声?称|表示|威胁|扬言|警告|说)")
#: As in "对经Z国转运的X国钢铝": by what way they come.
_BY_WAY_OF: Final = re.compile(r"[对向将把]经(?:由)?[^，；]{1,12}的$")
#: As in "X国对Y国出口商品被加征关税": where the goods are taxed, not whose they are.
_BOUND_FOR: Final = re.compile(
    r"国?出口的?[^，；。]{0,8}(?:商品|货物|货品|产品)[^，；。]{0,12}(?:被|多[缴交]|面临|适用)"
)
_THINGS: Final = frozenset(
    {"goods", "companies", "product", "ships", "farm", "tech", "purchase", "metals"}
)
GLOBAL: Final = frozenset({"control", "curbs", "export_licence", "licence", "court"})
_MOVES: Final = frozenset({"list", "delist", "label", "unlabel", "file", "contest"})
#: As in "X国货".
_WARES: Final = re.compile(r"货(?![币运轮船柜车机主架值款])")
_OWNED: Final = ("企", "商", "资", "船", "货", "产")
#: Letters between an order and those of one's own to whom it is given.
_ITS_OWN: Final = 2
_TRADES_WITH: Final = re.compile(
    r"(?:国?(?:的)?(?:科技|芯片|半导体|本土)?(?:企业|公司|厂商|企|商|供应商|芯片商|人|个人|公民))[^，；。]{0,8}(?:[对向给与]|出[口售])"
)
#: As in "使用X国技术的厂商": whoever they are.
_MADE_WITH: Final = re.compile(r"(?:使用|采用|利用|含有|基于)$")
_PLAIN_GOODS: Final = re.compile(r"[^，；的对向将把]{0,10}")
_MONEY: Final = frozenset({"invest", "investment"})
CONTENDED: Final = frozenset({"rare_earth"})
_NEAR: Final = 26
#: 将 or 把 and what may stand between it and the side whose goods are meant.
_OBJECT: Final = re.compile(
    r"(?:将|把)(?:[^，；]{0,24}(?:生效|实施|执行|征收|元)的)?"
    r"(?:部分|大?多数|大部分|一些|某些|所有|全部|各类|现行|现有|目前|当前|进口|输入)*(?:的)?[“\"]?$"
)
_LEVYING: Final = re.compile(
    r"将|把|对|向|加征|征收|开征|施加|发起|实施|威胁|宣布|提高|上调|下调|降低"
)
#: "将A国商品加征关税税率由...提高至": whose goods are taxed.
_ITS_GOODS: Final = re.compile(
    r"(?:的|进口|输[\u4e00-\u9fff]|部分)*(?:商品|货物|产品|货品)(?:的)?加征"
)
_CHANGED: Final = re.compile(
    r"(?!的?(?:影响|冲击|压力|风险|损失|成本|威胁))(?:，(?=[从由自]))?[^，；]{0,24}?"
    r"(?:[提调升增加降减削翻涨改变拉修]|定为|设为|定在|维持|保持|延|推|取消|暂停|恢复|撤|冻结)"
    r"(?![^，；]{0,12}(?:视|看作|称为|归咎|形容|比作|诉|告上|提交))"
)


def _head(hit: Hit) -> tuple[int, int]:
    """The span of the first letter of *hit*: of "对某国投资" that of 对."""
    return hit.start, hit.start + 1


def _goods(line: Line, hit: Hit) -> bool:
    """Whether it is a thing that a measure hits; a port is where the ships of others call."""
    return bool(hit.classes & _THINGS) and line.text(hit.start, hit.start + 1) != "港"


class Targets(Stand):
    """Which of the parties of a Chinese clause a measure hits."""

    quiet = frozenset({"voice", "counterpart", "pronoun"})

    def __init__(
        self, scene: Scene, line: Line, clause: Clause, trigger: Hit, act: Hit | None
    ) -> None:
        super().__init__(scene, line, clause, trigger, act)
        self.at = min(act.start, trigger.start) if act is not None else trigger.start

    def _target(self) -> str | None:
        for known in (self._them(), self._kept_out()):
            if known is not None:
                return known
        marked = [p for p in self.here if self._is_target(p)]
        marked.sort(key=lambda p: (p.kind == "firm", not TARGET.search(self._before(p, 5))))
        sides = [p.side for p in marked]
        home = [side.removesuffix("_BUSINESS") for side in sides]
        return next((side for side in home if side in self.ids), next(iter(home), None))

    def _kept_out(self) -> str | None:
        """Whose money is kept out: X of "限制X国对Y国投资", where one of Y's does it."""
        act = self.act
        if act is None or not self.trigger.classes & _MONEY:
            return None
        own = {p.side for p in self.parties if p.end <= act.start}
        first = [p for p in self.here if 0 <= p.start - act.end <= _ITS_OWN and p.kind == "side"]
        for party in self.here:
            there = first and party.start > first[0].end and party.side != first[0].side
            if there and party.side in own and TARGET.search(self._before(party, 5)):
                return first[0].side
        return None

    def _them(self) -> str | None:
        """The side that 其 stands for: the one named last before its clause ("..., 将对其加征")."""
        if not _THEM.search(self.line.text(self.clause.at, self.trigger.start)):
            return None
        kinds = {"side", "firm"}
        before = [p for p in self.parties if p.end <= self.clause.at and p.kind in kinds]
        homes = [p.side.removesuffix("_BUSINESS") for p in before]
        sides = [side for side in homes if side in self.ids]
        return sides[-1] if sides else None

    def _is_target(self, party: Party) -> bool:
        if party.kind in {"both", "leaders"} or party.side in {"OTHER", "OTHERS"}:
            return False
        before = self._before(party, 5)
        if before.endswith("面对"):
            return False
        if self._answered(party) or _BOUND_FOR.match(self.line.text(party.end, self.line.end)):
            return False
        if _BY_WAY_OF.search(self._before(party, 20)):
            return True
        if TARGET.search(before) or self._sold_there(party, before):
            return True
        if party.kind == "firm" or self._listed_with(party, before):
            return party.kind != "firm" or not self._sells(party)
        if party.kind not in {"side", "third"}:
            return False
        if self._moved(party) or self._taxed(party):
            return True
        if re.search(r"(?:将|把|(?<!系)列|认定)$", before) and party.start > self.clause.at:
            return bool(re.search(r"(?:将|把)$", before)) and not self._will(party)
        return self._holds(party) or self._told_of(party)

    def _sold_there(self, party: Party, before: str) -> bool:
        """As in "准许Xfirm在A国销售芯片", "销往A国的许可证": where the goods of another go."""
        after = self.line.text(party.end, min(self.line.end, party.end + 12))
        sold = _SOLD_TO.search(before) or (before.endswith("在") and _SELLS.match(after))
        return bool(sold) and any(
            p.kind == "firm" and p.side.removesuffix("_BUSINESS") != party.side
            for p in self.parties
        )

    def _sells(self, party: Party) -> bool:
        """As in "Xfirm可向B国出售": the one that sells is not who is kept from buying."""
        return _SELLS_ON.match(self.line.text(party.end, self.line.end)) is not None

    def _answered(self, party: Party) -> bool:
        """As in "针对A国总统宣布加征": who did it, to which another answers."""
        after = self.line.text(party.end, self.line.end)
        return self._before(party, 2) == "针对" and _SAYS.match(after) is not None

    def _told_of(self, party: Party) -> bool:
        """As in "R署：81项A国用品关税豁免延长": whose goods they are, by a body of another side."""
        act = self.act
        if act is None or act.start < self.trigger.end or party.end > self.trigger.start:
            return False
        if self._before(party, 1) in "：:，" or self.trigger.classes & GLOBAL:
            return False
        if any(party.end <= hit.start < self.trigger.start and hit.acts for hit in self.line.hits):
            return False
        told = [p for p in self.parties if p.end <= self.clause.at and p.kind == "org"]
        return bool(told) and told[-1].side in self.ids and told[-1].side != party.side

    def _listed_with(self, party: Party, before: str) -> bool:
        """As in "原产于X国、Y国和Z国的": one more of those whose goods it hits."""
        if not before.endswith(("、", "和", "及", "与")):
            return False
        last = [p for p in self.here if 0 < party.start - p.end <= _ITS_OWN and p.kind != "firm"]
        return bool(last) and self._is_target(last[-1])

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
        between = self.line.text(party.end, self.trigger.start)
        if _LEVYING.search(between) and not _ITS_GOODS.match(between):
            return False
        after = self.line.text(self.trigger.end, min(self.line.end, self.trigger.end + 48))
        return bool(_CHANGED.match(after)) and self._subject(party) != party.side

    def _subject(self, party: Party) -> str | None:
        """Who stands nearest before *party* and is nobody's object."""
        for other in reversed(self.parties):
            if other.end > party.start or other.kind in {"both", "leaders"}:
                continue
            before = self._before(other, 5)
            if not (TARGET.search(before) or WITH.search(before) or self._holds(other)):
                return other.side.removesuffix("_BUSINESS")
        return None

    def _will(self, party: Party) -> bool:
        """Whether 将 before the side is "will", not the sign of an object."""
        if "wto_org" in self.trigger.classes and party.end <= self.trigger.start:
            return False  # "将X国...措施诉诸世贸组织"
        after = self.line.text(party.end, min(self.line.end, party.end + 20))
        return not re.match(r"[^，；]{0,16}?(?:列|移|纳入|加入|认定|除名|剔除|诉|告|提交)", after)

    def _holds(self, party: Party) -> bool:
        """Whether the side only says whose goods, firms or ships they are."""
        if self._sends(party):
            return False
        if self._wares(party) or self._by_programme(party):
            return True
        if party.end > self.trigger.start and party.start >= self.trigger.end:
            near = self.line.text(party.end, min(self.line.end, party.end + 6))
            return bool(re.match(r"(?:的)?(?:商品|产品|货物|企业|公司|实体|船)", near))
        for hit in self.line.hits:
            if not 0 <= hit.start - party.end <= _NEAR:
                continue
            if hit.of(EntryKind.SIDE) and (
                self.line.text(hit.start - 1, hit.start) in "输销出"
                or _BOUND_FOR.match(self.line.text(hit.end, self.line.end))
            ):
                # "X国输Y商品": goods of the first, bound for the second.
                continue
            if hit.of(EntryKind.SIDE, EntryKind.ORG, EntryKind.PERSON) is not None:
                return False
            if _goods(self.line, hit) and hit.start < max(self.trigger.end, self.at):
                words = self.line.text(party.end, hit.start)
                if (_QUANTITY.match(words) or self._of_kind(party, hit)) and not (
                    self.act and party.end <= self.act.start < hit.start
                ):
                    return True
        return False

    def _wares(self, party: Party) -> bool:
        """As in "美企", "X国货": whose they are stands right before them."""
        after = self.line.text(party.end, min(self.line.end, party.end + 2))
        return bool(_WARES.match(after)) or (
            party.end - party.start == 1 and after.startswith(_OWNED)
        )

    def _of_kind(self, party: Party, goods: Hit) -> bool:
        """As in "A国机械产品": of what kind the goods are stands between, and no verb."""
        words = self.line.text(party.end, goods.start)
        acts = any(party.end <= h.start <= goods.start and h.acts for h in self.line.hits)
        return not acts and _KIND_OF.fullmatch(words) is not None

    def _by_programme(self, party: Party) -> bool:
        """As in "C国小额包裹不再免税": right before what only the other side has against it."""
        rows = (e.row for e in self.trigger.entries if e.kind is EntryKind.TERM)
        beside = 0 <= self.trigger.start - party.end <= 1
        return beside and any(row.target == party.side and row.imposer for row in rows)

    def _sends(self, party: Party) -> bool:
        """Whether the goods or money named with the party are its own, and go out."""
        if self._before(party, 1) == "输" or _MADE_WITH.search(self._before(party, 3)):
            return True
        return self._exported(party) or self._invests(party)

    def _invests(self, party: Party) -> bool:
        """As in "限制X企投资Y国芯片", "允许X国企业向Yfirm出售": its own, not whom the rule hits."""
        act = self.act
        if act is None or not 0 <= party.start - act.end <= _ITS_OWN or party.kind != "side":
            return False
        bid = [p.side for p in self.parties if p.end <= act.start and p.side in self.ids]
        if bid and party.side not in bid:
            return False
        if self.trigger.classes & _MONEY and self.line.text(*_head(self.trigger)) in "对赴":
            return party.end <= self.trigger.start
        other = [p for p in self.here if p.start > party.end and p.side != party.side]
        homes = {p.side.removesuffix("_BUSINESS") for p in other}
        if not homes & set(self.ids):
            return False
        words = self.line.text(party.end, other[0].start)
        money = bool(self.trigger.classes & _MONEY) and party.end <= self.trigger.start
        return money or _TRADES_WITH.match(words) is not None

    def _exported(self, party: Party) -> bool:
        """As in "含某国稀土的产品须申请许可": its own goods, whose export it licenses."""
        if self._its_own_rule(party):
            return True
        own = self.trigger.classes & GLOBAL
        return bool(own) and any(
            0 <= hit.start - party.end <= 1 and hit.classes & CONTENDED for hit in self.line.hits
        )

    def _its_own_rule(self, party: Party) -> bool:
        """As in "X国无人机出口管制生效": whose goods they are, where nobody else acts."""
        if self.act is None or self.act.start < self.trigger.end or party.kind != "side":
            return False
        if any(p.end <= party.start and p.side in self.ids for p in self.parties):
            return False
        named = self.line.text(self.trigger.start, self.trigger.end).startswith("出口")
        between = self.line.text(min(party.end, self.trigger.start), self.trigger.start)
        return named and _PLAIN_GOODS.fullmatch(between) is not None

    def _before(self, party: Party, letters: int) -> str:
        low = max(
            self.clause.at if party in self.here else self.line.sentence.at, party.start - letters
        )
        return self.line.text(low, party.start)
