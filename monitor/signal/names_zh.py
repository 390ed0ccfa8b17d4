"""Chinese parties: a country that is only where it happens, and "both sides" of other pairs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.scene import Line, Party

#: Somebody else, who only stands for him: "A主席特使".
_THEIR_MAN: Final = re.compile(
    r"(?:国家)?(?:主席|总统|总理|部长)?的?(?:特使|特别代表|私人代表|特别助理|助理|高级顾问|顾问|发言人|幕僚|女婿|夫人|之子)"
)
#: What is held there, right after a capital: "X市开幕".
_HELD_THERE: Final = re.compile(
    r"之行|之旅|峰会|开幕|举行|登场|召开|落幕|闭幕|开谈|会谈|磋商|会晤|会面"
)
#: Two people named before, where they do something together.
THE_TWO: Final = re.compile(r"(?:[两二俩]人|两位(?:官员|部长|领导人|元首))(?!士|均|都)")
#: "Both sides" as the two themselves: they see each other or speak again, not their teams.
_THEY_MEET: Final = re.compile(
    r"双方(?!(?:的|经贸|贸易|工作|谈判)*(?:团队|代表|官员|工作层|牵头人|部门))"
    r"[^，；。\s]{0,24}?(?:会晤|会面|见面|碰面|再会|再聚|互访|通话|通电话)"
)
_HE: Final = re.compile(r"(?P<who>[他她])(?![们国人方乡日])")
#: "某某抵达，A今天与她会谈": one of the two who are named before.
_WITH_HIM: Final = re.compile(
    r"(?:与|同|和|会见|会晤|接见|约见)(?P<who>[他她])(?=举行|会谈|会晤|会面|进行|通话|通电话|见面|磋商|，|。|$)"
)
#: "某某表示，他和某某将...": the speaker himself.
_HE_TOO: Final = re.compile(
    r"(?:称|说|示|露|指|认|调|布)(?:，|：)?(?P<who>[他她])(?=[和与同将会已本还也在预才刚要请\d])"
    r"|(?:称|说|示|露)，[^，；。他她]{1,8}(?P<then>[他她])(?=[和与同将会还也在预要])"
)
#: Letters in which "he" still opens a sentence: "按计划，他...", "此行他...".
_OPENING: Final = 12
_GENERIC: Final = ("双方", "两国", "元首")
_GUIDES: Final = re.compile(
    r"(?:历次|达成的|最新)?(?:通话|会晤|会谈)?(?:达成的)?(?:重要|一系列)?(?:共识|战略引领|引领|精神|指引)"
    r"|(?:会晤|会面|会谈|峰会)?(?:做|作)?(?:好)?(?:铺路|铺垫|准备|预热|打前站)"
)
_THERE: Final = (
    "在",
    "于",
    "抵",
    "到",
    "赴",
    "访",
    "访问",
    "前往",
    "飞往",
    "抵达",
    "到达",
    "到访",
    "来到",
    "飞抵",
    "转往",
)
#: Words that end like a preposition of place and are none.
_NO_PLACE: Final = frozenset(
    {"产于", "对于", "关于", "由于", "鉴于", "收到", "受到", "得到", "遭到", "看到", "接到", "于中"}
)


def the_two(
    line: Line, found: list[Party], sides: frozenset[str], pair: tuple[Party, ...] | None
) -> list[Party]:
    """*found*, with whom "both sides" stands for where two of them were named and meet again.

    As in "A同B通话 双方将在X市会晤": the two, *pair* where a sentence before names them.
    """
    text = line.sentence.text
    match = _THEY_MEET.search(text) if "双方" in text else None
    if match is None:
        return found
    start = line.sentence.at + match.start()
    generic = next((p for p in found if p.kind == "both" and p.start == start), None)
    named = [p for p in found if p.kind == "person" and p.end <= start]
    peers = pair or ()
    if len({p.level for p in peers}) > 1:
        # A head of state and somebody's minister: their teams are meant.
        peers = ()
    meant = named if {p.side for p in named} >= sides else list(peers)
    if generic is None:
        return found
    if not named and any(p.kind == "leaders" and p.end <= start for p in found):
        return [p if p is not generic else replace(p, kind="leaders") for p in found]
    if {p.side for p in meant} < sides:
        return found
    two = [Party(start, generic.end, "pronoun", p.side, p.actor, p.level) for p in meant]
    return [*(p for p in found if p is not generic), *two]


def with_him(line: Line, found: list[Party]) -> list[Party]:
    """Whom "with him" means: of those named before in the sentence the last of the other side."""
    text = line.sentence.text
    match = _WITH_HIM.search(text) if "他" in text or "她" in text else None
    if match is None:
        return []
    start = line.sentence.at + match.start("who")
    named = [p for p in found if p.kind == "person" and p.end <= start]
    other = [p for p in named if p.side != named[-1].side] if named else []
    if not other:
        return []
    one = other[-1]
    return [Party(start, start + 1, "person", one.side, one.actor, one.level)]


def he_zh(line: Line, found: list[Party], last: Party | None) -> list[Party]:
    """Who "he" is: *last*, with nobody before him; after a verb of saying who says it."""
    text = line.sentence.text
    if "他" not in text and "她" not in text:
        return []
    match = _HE.search(text, 0, _OPENING)
    if match is not None and any(p.start < line.sentence.at + match.start() for p in found):
        match = None
    if match is None and (match := _HE_TOO.search(text)) is not None:
        stop = line.sentence.at + match.start()
        last = next((p for p in found if p.kind == "person" and p.end <= stop), None)
    if match is None or last is None:
        return []
    start = line.sentence.at + match.start(match.lastgroup or "who")
    return [Party(start, start + 1, "pronoun", last.side, last.actor, last.level)]


def without_generic(line: Line, found: list[Party]) -> list[Party]:
    """*found* without "both sides" where these are one side and a third country."""
    found = [p for p in found if not (_guiding(line, p) or _their_man(line, p) or _hour(line, p))]
    thirds = [p.start for p in found if p.kind == "third" and p.side != "OTHERS"]
    if not thirds or len({p.side for p in found if p.kind == "side"}) > 1:
        return found
    return [
        p
        for p in found
        if p.kind not in {"both", "leaders"}
        or p.start < thirds[0]
        or not line.text(p.start, p.end).startswith(_GENERIC)
    ]


def _hour(line: Line, party: Party) -> bool:
    """As in "A国时间20日11时": a land by whose clock it is."""
    return party.kind == "third" and line.text(party.end, party.end + 2) == "时间"


def _their_man(line: Line, party: Party) -> bool:
    after = line.text(party.end, min(line.end, party.end + 10))
    return party.kind in {"person", "office"} and bool(_THEIR_MAN.match(after))


def _guiding(line: Line, party: Party) -> bool:
    """As in "按照两国元首重要共识": leaders who only guide what others do."""
    after = line.text(party.end, min(line.end, party.end + 12))
    return party.kind == "leaders" and bool(_GUIDES.match(after))


def stands_for_place_zh(line: Line, hit: Hit) -> bool:
    """Whether a capital or country is where something happens, not who does it."""
    start = hit.start
    if hit.of(EntryKind.PLACE) and (land := _land_before(line, hit)) is not None:
        # "赴A国X市": the country before its capital.
        if "visit" in land.classes:
            return True
        start = land.start
    before = line.text(max(line.sentence.at, start - 2), start)
    city = hit.end - hit.start > 1 and hit.of(EntryKind.PLACE) is not None
    if _HELD_THERE.match(line.text(hit.end, min(line.end, hit.end + 4))):
        # "S国会谈在即": where one meets, as no other land stands with it.
        both = line.is_title and hit.start == line.sentence.at
        both = both or any(h.end <= hit.start and h.of(EntryKind.BOTH) for h in line.hits)
        if city or (both and hit.of(EntryKind.THIRD)):
            return True
    return before.endswith(_THERE) and before not in _NO_PLACE


def _land_before(line: Line, city: Hit) -> Hit | None:
    """The name of the side right before its own capital."""
    side = city.of(EntryKind.SIDE)
    if side is None:
        return None
    return next(
        (
            h
            for h in line.hits
            if (h.end == city.start and (land := h.of(EntryKind.SIDE)) and land.key == side.key)
            or (h.end == city.start - 1 and "visit" in h.classes)
        ),
        None,
    )


def names_both(line: Line, words: str) -> bool:
    """Whether Chinese *words* for both sides hold their names, not only "both"."""
    return line.sentence.language == "zh" and not words.startswith(_GENERIC)
