"""Acts that are only asked for or talked of, or are done by what stands before."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Kind
from monitor.signal.draft import Spot
from monitor.signal.lexicon import Hit
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line
from monitor.signal.verbforms import VERB_FORMS

#: "Scrap duties, Xland tells Yland"
_TELLS: Final = re.compile(
    r",\s[^,;:]{2,60}?\s(?:tells?|told|urges?|urged|says|said|demands?|demanded|calls? on|warns?)\b"
)
#: "Ito tells Xland: ...", "Xland to Yland: ..."
_ORDERED: Final = re.compile(
    r"(?i:\b(?:tells?|told|warns?|warned|warning|urges?|urged|ultimatum|demands?|demanded"
    r"|message|orders?|ordered|calls? on|appeals?|says)\b[^:;]{0,40}:\s['\"]?$)"
    r"|^[A-Z][\w.]+ to (?:[A-Z][\w.]+ ?){1,2}:\s['\"]?(?:[a-z][^:;]*,\s(?:and\s)?)?$"
)
#: What is kept from coming: "blocks a clampdown on", "stalls a plan to tighten".
_KEPT_AWAY: Final = re.compile(
    r"(?:block|stop|halt|stall|veto|quash|kill|foil|thwart)(?:s|es|ed|ped|ing|ping)?\s"
    r"(?:[\w.'-]+\s){0,3}?(?:(?:clampdown|crackdown|curb|ban|limit|restriction|sanction|embargo)s?\s(?:on|against)"
    r"|(?:rule|plan|bid|effort|push|move|proposal|attempt|draft|bill|order)s?\s(?:to|that would)"
    r"\s(?:further\s)?(?:tighten|curb|restrict|ban|limit|bar|block|restore|reimpose|squeeze))\b",
    re.IGNORECASE,
)
_BLOCKS: Final = re.compile(
    r"\b(?:block|halt|stall|veto|quash|kill|foil|thwart)(?:s|es|ed|ing)?\s(?:[\w-]+\s){0,2}?"
    r"(?:clampdown|crackdown)$",
    re.IGNORECASE,
)
#: What one accuses the other of: "broke the accord by stopping sales".
_BROKE_BY: Final = re.compile(
    r"\b(?:undermin|violat|breach|br[oe]k|break|harm|damag|poison|jeopardi|sabotag|betray|reneg)\w*"
    r"\b[^.;]{0,50}\sby\s(?:\w+ly\s)?$",
    re.IGNORECASE,
)
#: A side asks its own firms, which is as good as an order.
_OWN_FIRMS: Final = re.compile(
    r"\bask(?:s|ed|ing)?\s(?:[\w-]+\s){0,2}?(?:state|state-(?:run|owned|backed|controlled)|domestic|local"
    r"|its|government)\s(?:[\w-]+\s){1,3}to\s$",
    re.IGNORECASE,
)
#: "a decision by Yland to", "Yland's move to", "its announcement that it will"
_DECISION_TO: Final = re.compile(
    r"\b(?:decision|move|order|announcement|step|action)s?\s(?:by\s(?:[\w.]+\s){1,5}?)?"
    r"(?:to|that (?:it|they|he) (?:will|would))\s(?:\w+ly\s)?$"
)
#: "angry about Ito's decision to", "defends its move to": whose it is makes it known.
_WHOSE_DECISION: Final = re.compile(
    r"(?:'s|s'|\b(?:his|her|its|their))\s(?:\w+\s)?(?:decision|move)\sto\s(?:\w+ly\s)?$"
    # "hit back at the plan by Yland to"
    r"|\b(?:back(?:\son\s\w+day)?\sat|against|over|following|after|amid|despite)\s(?:[\w.'-]+\s){0,6}?"
    r"(?:plan|threat|proposal)s?\s(?:by\s(?:[\w.]+\s){1,4}?)?to\s$"
    # "had planned to", which is what it is no more
    r"|\bhad\s(?:\w+ly\s)?(?:planned|intended|wanted|meant|hoped)\sto\s$"
)
#: Who makes it known to others: "announced its decision to".
_MAKES_KNOWN: Final = re.compile(
    r"\b(?:announc|unveil|reveal|confirm|publish|declar|notif|report|post|issu|sign|detail|releas|outlin|finali)\w*\b"
)
#: Behind a decision: the day that it was made or begins.
_THEN: Final = re.compile(
    r",\s(?:which\s)?(?:announced|signed|made|issued|t(?:akes?|ook) effect"
    r"|(?:went|goes) into effect|effective)\b"
)
_ITS_TERMS: Final = re.compile(
    r"\b(?:deal|agreement|accord|pact|truce|framework)\s(?:also\s|which\s|that\s)*"
    r"(?:calls?|called|asks?)\sfor\b"
)
_TOLD_OFF: Final = re.compile(
    r"(?:(?:may|can|must|shall|will)\s)?no (?:longer|more)\b|any longer\b"
    r"|(?:(?:will|would|may|must|shall) |can ?)not\s|(?:won|wouldn)'t\s"
    r"|(?:may|can) (?:now|again|once|from now)\s",
    re.IGNORECASE,
)
#: "asked for public comment on a rise", "a comment period on the suspension"
_ASKED_ABOUT: Final = re.compile(
    r"\b(?:comments?|input|feedback|views|submissions)\s(?:(?:period|process|docket|window)\s)?"
    r"(?:on|about|regarding|concerning)\s(?:[\w'-]+\s){0,4}$",
    re.IGNORECASE,
)
#: "on the proposed suspension"
_PROPOSED: Final = re.compile(r"\b(?:proposed|possible|potential)\s(?:[\w-]+\s)?$", re.IGNORECASE)
#: A firm bids its people: "Xcorp tells its staff to stop servicing".
_BIDS_STAFF: Final = re.compile(
    r"\b(?:tell|told|order|ask|instruct|direct)(?:s|ed)?\s(?:[\w.'-]+\s){0,3}?"
    r"(?:staff|employees|workers|engineers|teams?|suppliers?|dealers?|units?)\s(?:not\s)?to\s$",
    re.IGNORECASE,
)
#: Whose noun it is that begins: "hearings on the duties start".
_EVENT_ON: Final = re.compile(
    rf"\b(?:hearings?|{TALKS}|reviews?|debates?|comment periods?|probes?"
    r"|investigations?|inquir(?:y|ies)|votes?|trials?|process|work|countdown|clock|deadlines?)\s"
    r"(?:on|over|about|into|of|for|against|to)\s[^,;:]*$",
    re.IGNORECASE,
)
#: Between an act and the measure that is only what is talked of: "launch a dialogue on" duties.
_OPENS_TALKS: Final = re.compile(
    r"\s(?:(?!(?:after|following|before|amid|during|ahead|as)\b)[\w.'’-]+\s){0,6}"
    rf"(?:{TALKS}|conversations|exchanges?|meetings?"
    r"|hearings?|working groups?)\s(?:with\s(?:[\w.'’-]+\s){1,4})?"
    r"(?:on|over|about|regarding|concerning)\s(?:(?!and\b)[\w.'’-]+\s){0,3}",
    re.IGNORECASE,
)
#: "extends exclusions in the Section 301 investigation": the probe is where they belong.
_IN_PROBE: Final = re.compile(
    r"\b(?:in|under|within|pursuant to|as part of|from)\s(?:the|its|this|that)\s(?:[\w-]+\s){0,3}$"
)
_DISCUSSED: Final = re.compile(
    r"\b(?:talks?|discussions?|negotiat\w+|meeting)\b[^.]{0,30}\b(?:focus\w*|cover\w*|includ\w+|address\w*|centred|centered|over|about)\b|\bdiscuss\w*\b",
    re.IGNORECASE,
)
#: "hold talks on cutting duties", where nobody agreed to it.
_TALKED_OF: Final = re.compile(
    r"^(?!.*\b(?:agree|deal|accord|consensus|pact)).*\b(?:talks?|discussions?|negotiat\w+|meetings?"
    r"|consultations?|calls?)\b[^.;,]{0,40}\s(?:on|aimed at|around)\s$",
    re.IGNORECASE,
)
#: "drew up a plan to raise duties", "A proposal to raise them": who only works at it.
_PLAN_TO: Final = re.compile(
    r"(?:\b(?:dr[ae]wn?(?:s|ing)? up|work(?:s|ed|ing)? on|ha(?:s|ve|d))\s(?:(?!no\b)[\w-]+\s){0,3}?"
    r"|^(?:An?|The|Its|Any)\s(?:[\w-]+\s)?)(?:plan|proposal|scheme|idea)s?\s(?:to|for|of)\s$"
)
_WHETHER: Final = re.compile(r"\bwhether\s(?:or not\s)?to\s(?:\w+\s)?$", re.IGNORECASE)
#: What is expected is not settled, but for a day on which something decided comes or ends.
_EXPECTED: Final = re.compile(
    r"\b(?:(?:is|are|was|were)\s)?(?:expected|likely|tipped|poised)\s(?:\w+\s)?to\s(?:\w+\s)?$",
    re.IGNORECASE,
)
#: How something stands: "is (still) likely", "looks out of reach".
STANDS: Final = r"\s(?:is|are|was|were|looks?|seems?|appears?|remains?)\s(?:\w+\s)?"
#: "says an extension is likely", a headline's "extension 'likely'"
_SEEMS: Final = re.compile(
    rf"(?:\s|[^,;:.]{{0,60}}?{STANDS})['\"‘“]?"
    r"(?:likely|possible|probable|on the table|in sight)\b",
    re.IGNORECASE,
)
#: What is not decided: under discussion, put up for comment.
IN_PRINCIPLE: Final = re.compile(
    r"\b(?:in principle|under (?:discussion|(?:\w+ )?consideration)|up for discussion|draft"
    r"|advance notice|notice of proposed"
    r"|(?:seek|sought|request|invit|solicit|open|tak|accept)(?:s|es|ed|ing|e)?\s(?:for\s)?"
    r"(?:public\s|written\s|industry\s)?comments?)\b|征求意见|拟议",
    re.IGNORECASE,
)
_COMES: Final = frozenset({"effect", "expire"})


def done_anyway(line: Line, act: Hit) -> bool:
    """Whether what stands behind a verb of asking or blaming is done all the same."""
    if of_own_firms(line, act) or decided_by_other(line, act):
        return True
    # "The deal calls for a cut": its terms
    return _ITS_TERMS.search(line.text(line.sentence.at, act.start)) is not None


def decided_by_other(line: Line, act: Hit) -> bool:
    """As in "condemned Yland's decision to raise duties to 50%": the decision is told with it."""
    if _DECISION_TO.search(line.text(line.sentence.at, act.start)) is None:
        return False
    return any(char.isdigit() for char in line.text(act.end, line.end))


def whose_decision(line: Line, act: Hit) -> bool:
    """As in "farmers fret over Ito's decision to raise duties": no news, unless of some day."""
    before = line.text(line.sentence.at, act.start)
    if line.is_title or not _WHOSE_DECISION.search(before) or _MAKES_KNOWN.search(before):
        return False
    starts = (line.sentence.at + found.start for found in line.dated.dates)
    return not any(
        act.end <= at
        and ("," not in line.text(act.end, at) or _THEN.search(line.text(act.end, at)))
        for at in starts
    )


def of_own_firms(line: Line, act: Hit) -> bool:
    """Whether a side asks its own firms to do *act*: it is then done."""
    return _OWN_FIRMS.search(line.text(line.sentence.at, act.start)) is not None


def told_off(line: Line, act: Hit) -> bool:
    """Whether what may (not) be is the act itself: "may not be sold", "can now be imported"."""
    return _TOLD_OFF.match(line.text(act.start, act.end)) is not None


def ruled(spot: Spot, act: Hit) -> bool:
    """Whether a body rules on what is denied: "X is not lawful, the court rules".

    What is denied has come to an end before it; "the court rejects the suit": its no is the ruling.
    """
    line, at = spot.line, spot.line.sentence.at
    if not spot.frame.agent or spot.hit.end > act.start:
        return False
    reach = [n for n in line.whole().negations if n.start <= act.start - at < n.scope_end]
    denied = [n for n in reach if n.end + at <= act.start]
    return all(", " in line.text(n.start + at, spot.hit.start) for n in denied)


def kept_away(line: Line, act: Hit) -> bool:
    """Whether the measure is kept from coming, laid at somebody's door, or a firm's own doing."""
    if line.sentence.language == "zh":
        return False
    before = line.text(line.sentence.at, act.start)
    bids = bool(line.parties) and line.parties[0].kind == "firm" and _BIDS_STAFF.search(before)
    upto = line.text(line.sentence.at, act.end)
    away = _BLOCKS.search(upto) or _KEPT_AWAY.match(line.text(act.start, line.end))
    return bool(bids or away or _BROKE_BY.search(before))


#: "told Zland to"
_TELLS_TO: Final = re.compile(r"\bt(?:ells?|old)\s(?:[\w.'-]+\s){1,5}?to\s(?:\w+\s)?$")


def imperative(spot: Spot, act: Hit) -> bool:
    """Whether a headline opens with *act* as an order: "Scrap duties, Xland tells Yland".

    So does what follows a colon: "Xland's ultimatum to Yland: scrap duties or pay more".
    """
    line = spot.line
    if not line.is_title or act.end > spot.hit.start:
        return False
    ordered = _ORDERED.search(line.text(line.sentence.at, act.start)) is not None
    if not ordered and act.start - line.sentence.at > 1:
        return False
    words = line.text(act.start, act.end).lower().split()
    forms = VERB_FORMS.get(words[0])
    bare = "b" in forms[1] if forms is not None else not words[0].endswith(("s", "ed", "ing"))
    return bare and (ordered or _TELLS.search(line.text(act.end, line.end)) is not None)


def begun_by_other(spot: Spot, act: Hit, name: str) -> bool:
    """Whether it is a hearing, talks and the like that begin: "hearings on the duties start".

    So too "announces progress in talks on the duties", and what is announced under a probe.
    """
    within = spot.frame.kind == Kind.INVESTIGATION and name == "open" and act.end < spot.hit.start
    if within and _IN_PROBE.search(spot.line.text(act.end, spot.hit.start)):
        return True
    if act.end < spot.hit.start:
        return _OPENS_TALKS.fullmatch(spot.line.text(act.end, spot.hit.start)) is not None
    if name != "effect" or act.start < spot.hit.end:
        return False
    return _EVENT_ON.search(spot.line.text(spot.clause.at, spot.hit.start)) is not None


def talked_of(before: str) -> bool:
    """Whether the words *before* an act make it what is discussed: "hold talks on cutting"."""
    return bool(_DISCUSSED.search(before) or _TALKED_OF.match(before) or _PLAN_TO.search(before))


def asked_about(before: str) -> bool:
    """Whether the words *before* a noun make it what comments are asked on, or is proposed."""
    return _PROPOSED.search(before) is not None or _ASKED_ABOUT.search(before) is not None


def left_open(line: Line, act: Hit) -> bool:
    """As in "is to decide whether to extend the pause": nothing is settled."""
    head = line.text(max(line.sentence.at, act.start - 40), act.start)
    if "noun" in act.classes and _SEEMS.match(line.text(act.end, line.end)):
        return True
    return _WHETHER.search(head) is not None or (
        act.acts.isdisjoint(_COMES) and _EXPECTED.search(head) is not None
    )


def told_others(line: Line, act: Hit) -> bool:
    """As in "Ito told Zland to put duties on Yland": a third one is to do it."""
    told = _TELLS_TO.search(line.text(line.sentence.at, act.start))
    low = line.sentence.at + told.start() if told is not None else act.start
    return any(p.kind == "third" and low <= p.start < act.start for p in line.parties)


def preparing(spot: Spot, act: Hit) -> bool:
    """Whether a headline leaves out "is": "X preparing list of duties"; "X eyes raising them"."""
    line = spot.line
    doing = line.text(act.start, act.end).lower().split()[0].endswith("ing")
    return any(
        "propose" in hit.acts
        and hit.end <= act.start
        and line.inside(spot.clause, hit.start)
        and (
            (line.is_title and line.text(hit.start, hit.end).lower().endswith("ing"))
            or (doing and spot.frame.kind != Kind.AGREEMENT and act.start - hit.end == 1)
        )
        for hit in line.hits
    )
