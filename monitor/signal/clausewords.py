"""The words and patterns that clauses are cut by."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import ClauseKind
from monitor.signal.phrases_en import STARTING, TALKS
from monitor.signal.verbforms import BELIEVING, DECLARING, SAYING

_T: Final = ClauseKind.TEMPORAL
_C: Final = ClauseKind.CONCESSIVE
KINDS: Final = {
    "after": _T,
    "before": _T,
    "since": _T,
    "until": _T,
    "till": _T,
    "once": _T,
    "when": _T,
    "whenever": _T,
    "as": _T,
    "as soon as": _T,
    "following": _T,
    "amid": _T,
    "while": _C,
    "although": _C,
    "though": _C,
    "despite": _C,
    "whereas": _C,
    "in spite of": _C,
    "if": ClauseKind.CONDITIONAL,
    "unless": ClauseKind.CONDITIONAL,
    "should": ClauseKind.CONDITIONAL,
    "because": ClauseKind.CAUSAL,
    "now that": ClauseKind.CAUSAL,
    "whether": ClauseKind.COMPLEMENT,
}
#: These also open a phrase without a verb, which still puts its events in the background.
PREPOSITIONS: Final = frozenset(
    ("after", "before", "since", "following", "amid", "despite", "in spite of")
)
ALWAYS: Final = frozenset(("if", "unless", "should", "because", "although"))
#: "should Xland retaliate", "should talks fail": no verb stands behind it, as behind one's duty.
INVERTED: Final = re.compile(
    r"[Ss]hould\s(?:[A-Z][\w.'-]+|it|they|he|she|we|the|its|their|any|no|a|an|such|this|that|either|both"
    r"|(?:trade\s)?(?:talks|negotiations))\s"
)
CUT: Final = re.compile(
    r"(?P<semi>;\s|\s[—]\s?|\s-\s|:\s)"
    r"|(?P<acc>\baccording to\b)"
    r"|(?P<sub>\b(?:as soon as|in spite of|after|before|since|until|till|once|whenever|when|as"
    r"|following|amid|while|although|though|despite|whereas|if|unless|because|whether)\b)"
    r"|(?P<rel>(?:\b(?:in|under|of|for|to|with|by|from|at|during|on) )?\b(?:which"
    r"|whom|whose)\b|\b(?:who|where)\b)"
    r"|(?P<that>\bthat\b)"
    r"|(?P<coord>(?:,\s|\s)(?:and|but|or|yet|so)\s)"
    r"|(?P<comma>,[\"”']?\s)",
    re.IGNORECASE,
)
#: A day behind it, or nothing: "the day before, Xland had".
DATE_NEXT: Final = re.compile(
    r",|\s+(?:early |late |mid-?|the end of |then\b|that\b|this\b|last\b|next\b|the "
    r"same|\d|midnight|noon|"
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
    r"|today|yesterday|tomorrow)"
)
#: "X delays its rules, and in return, Y lifts its own": what stands before the second subject.
ASIDE_NEXT: Final = re.compile(
    r"(?:in (?:return|turn|exchange|response)|for its part|meanwhile|at the same time|separately"
    r"|additionally),\s",
    re.IGNORECASE,
)
LEAD_IN: Final = re.compile(
    r"\b(?:(?:just |only |barely |less than )?(?:an?|one|two|three|four|five|six|several|few|some"
    r"|\d{1,3}) (?:days?|weeks?|months?|years?|hours?|minutes?|moments?)"
    r"|(?:just |mere |only )?(?:the day|days|weeks|months|hours|years|minutes|moments)"
    r"|shortly|soon|just|immediately|even|only) $",
    re.IGNORECASE,
)
NOT_AS: Final = re.compile(
    r"(?:such|well|far|soon|much|many|long|described|known|seen|regarded|same|so|described|act|acts"
    r"|serves|serve|dismissed|condemned|called)\s$",
    re.IGNORECASE,
)
AS_PHRASE: Final = re.compile(
    r"as (?:of|well|part|a result|to|for|if|though|many|much|long|far|such)\b", re.IGNORECASE
)
COMPARING: Final = re.compile(
    r"as (?:\w+ as\b|(?:previously |once |originally |widely )?(?:thought|expected"
    r"|planned|feared|scheduled"
    r"|announced|promised|agreed|reported)\b)",
    re.IGNORECASE,
)
#: What may stand between a saying verb and the subject of a complement without "that".
BARRIER: Final = re.compile(
    r"[;:]|\b(?:that|which|who|whom|whose|where|when|after|before|since|until|as"
    r"|while|if|unless|because"
    r"|although|though|despite|amid|whether|according)\b",
    re.IGNORECASE,
)
#: "announced a duty and filed a case": a second deed, and no verb of what was announced.
NEXT_VERB: Final = re.compile(
    r"\s(?:and|but)\s(?:(?:also|then|later|separately|promptly)\s)?$", re.IGNORECASE
)
#: What stands behind a verb of saying, but for who "announced" it: "duties announced by Xland".
AFTER_SAYING: Final = re.compile(
    r"\s+(?!by\s)(?:(?:reporters|journalists|lawmakers|investors|him|them|us|parliament"
    r"|congress"
    r"|[A-Z]{2,6}(?!\sand\b))\s+)?"
    r"(?:(?:on|in|at|during|earlier|late|later)\s+(?:(?:a|an|the|his|her|\d{1,2})\s+)?[\w']+\.?\s+"
    r"(?:\d{1,2}(?:,\s\d{4},?)?\s+)?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+|yesterday\s+|today\s+)?"
)
_NAME: Final = r"(?:(?:the|his|her|[a-z]+|[A-Z]\w+)\s){0,3}[A-Z][\w.'’-]*"
#: A subject in which commas stand: "Ito, Sato and the trade chief Holm", "Ito, his envoy,".
COMMAS_INSIDE: Final = re.compile(
    rf"{_NAME}(?:,\s(?!(?:and|but|or)\b)(?:[A-Z]\w+'s\s)?[a-z][^,;:\"]{{3,80}},\s"
    rf"|(?:,\s{_NAME}){{1,4}}(?:,?\s(?:and|&)\s{_NAME})?\s)"
    r"|(?:the|its|their|his|an?)\s[^,;:\"]{3,80},\s(?:[a-z]+ed|set|put|due|which|now|already|first)"
    r"\s[^,;:\"]{3,80},\s(?=(?:will|would|is|are|was|were|had|has|could|may|might|should)\s)"
)
#: A title whose holder's name follows as an aside: "with his counterpart, Vice Premier Sato, Ito".
TITLE_BEFORE: Final = re.compile(
    r"\b(?:counterpart|minister|premier|secretary|president|negotiator|envoy|chief|leader"
    r"|representative|ambassador|official),\s$"
)
#: Told somebody who can be met, not the public.
TOLD: Final = re.compile(
    r"\b(?:told|tells|telling|warned|informed|assured|urged)\s(?!(?:\w+\s)?(?:reporters?|journalists?"
    r"|lawmakers|investors|executives|senators|congress|parliament|farmers|a|an|that|cnbc|fox)\b)",
    re.IGNORECASE,
)
#: From or until when it is so, behind who says it: "effective Monday", "with collection to begin".
FROM_WHEN: Final = re.compile(
    rf"(?:{STARTING}|until|through)\s(?:on\s)?(?:the\s)?[A-Z\d]"
    r"|with\s(?:[\w-]+\s){1,4}?(?:set |due |scheduled |slated )?"
    r"(?:to (?:begin|start|take effect|apply)|beginning|starting|taking effect|effective|from)\b"
)
#: Where it was told: behind what was told, but of the telling.
TOLD_IN: Final = re.compile(
    r"(?:in|during|over|at|on)\s(?:(?:a|an|the|their|his|her)\s)?(?:[\w-]+\s){0,4}?"
    rf"(?:calls?|conversation|meetings?|{TALKS}|phone|telephone|interview|briefing"
    r"|speech|letter|statement|remarks|dinner|visit)\b",
    re.IGNORECASE,
)
NOUN_OF_SAYING: Final = re.compile(
    r"\b(?:statement|report|reports|fear|fears|hope|hopes|confirmation|belief|view"
    r"|idea|fact|claim|claims"
    r"|warning|news|condition|announcement|suggestion|possibility|chance)\s$",
    re.IGNORECASE,
)
#: "in a move that", "with a package that": "that" is the noun's, whatever verb stands before.
NOUN_OF_DOING: Final = re.compile(
    r"\b(?:in|with|as|by|through|after)\s(?:an?|the|what)\s(?:[\w'-]+\s){0,4}?(?:acts?|actions?|bids?|blows?|campaign"
    r"|crackdown|cuts?|deals?|efforts?|gestures?|lists?|measures?|moves?|orders?|packages?|push|response"
    r"|reversal|rounds?|shifts?|signs?|steps?|tactic|tariffs?|turn)\s$",
    re.IGNORECASE,
)
DETERMINED: Final = re.compile(
    r"(?:^|\b(?:of|in|on|at|for|with|by|from|and|to|during|under|over|like|than|but)\s)$",
    re.IGNORECASE,
)
SAY: Final = (
    SAYING
    | BELIEVING
    | (DECLARING - {"agree", "demand", "urge", "call", "propose"})
    | {"notify", "assure"}
)
FRONTED: Final = frozenset(KINDS.values()) - {ClauseKind.COMPLEMENT}
#: "After talks with Sato, Ito said": a phrase of time or ground before what is said.
FRONTED_PHRASE: Final = re.compile(r"(?:After|Before|Following|Amid|Despite)\s[^,;:\"]+,\s(?=\w)")
#: After a comma: goes on with a list or a participle, not with a clause.
NO_SUBJECT: Final = re.compile(
    r"(?:and|or|but|including|such as|like|with|especially|particularly|(?-i:[a-z]+ing))\b",
    re.IGNORECASE,
)

COORDINATORS: Final = frozenset(("and", "but", "or", "yet", "so"))
RELATIVES: Final = frozenset(("which", "whom", "whose", "who", "where"))
#: Prepositions that belong to the relative pronoun after them.
BEFORE_RELATIVE: Final = frozenset(
    ("in", "under", "of", "for", "to", "with", "by", "from", "at", "during", "on")
)
#: First words of subordinators of several words.
PHRASES: Final = {"as": "as soon as", "in": "in spite of", "now": "now that"}
#: Every token that may cut a sentence.
OPENERS: Final = (
    frozenset((";", ":", "—", "-", ",", "that", "according", "in", "now"))
    | COORDINATORS
    | RELATIVES
    | frozenset(KINDS)
)
#: A list of subjects that a comma and "and" go on with.
RUNNING: Final = re.compile(r"\b(?:between|among)\s[^;:]*$|^[^;:]+,\s[^;:]+$")
#: "Ito Xing that ...": a name in -ing, and no verb of saying.
NAME_BEFORE: Final = re.compile(r"\b[A-Z]\w{1,20}\s$")
#: "found on Tuesday that", "ruled May 5 that", "made known that"
ON_DAY: Final = re.compile(
    r"(?:\s(?:known|public|clear|plain))?"
    r"(?:\s(?:on\s)?(?:[A-Z][a-z]+day"
    r"|[A-Z][a-z]+\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,\s\d{4},?)?))?\s$"
)
#: "It was on Monday that", "It was in Xville in May that": one clause, and when or where of it.
IT_WAS: Final = re.compile(
    r"[Ii]t was (?:(?:only|back|also|just) )?(?:(?:on|in|at) [^,;:]{0,30}"
    r"\b(?:[A-Z]\w+|\d{4}|last|this)|last|earlier)\b[^,;:]{0,40}(?:,\s\d{4},?)? "
)
#: What begins another verb right behind one.
AUXILIARY: Final = re.compile(r"(?:has|have|is|are|was|were|will|would)\s")
