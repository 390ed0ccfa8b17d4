"""What codes are called in English: one place for page, mail, chat, console and `explain`."""

from __future__ import annotations

from typing import Final

#: What is investigated or remedied, by the first words of a sub-kind that has stages.
_FAMILIES: Final = {
    "s301": "Section 301 investigation",
    "s232": "Section 232 investigation",
    "s201": "Section 201 investigation",
    "s337": "Section 337 investigation",
    "ad_cvd": "AD/CVD investigation",
    "trade_barrier": "trade barrier investigation",
    "antitrust": "antitrust investigation",
    "anti_discrimination": "anti-discrimination investigation",
    "anti_dumping": "anti-dumping case",
    "countervailing": "countervailing duty case",
    "safeguard": "safeguard case",
    "circumvention": "circumvention case",
}
_STAGES: Final = {
    "initiation": "opened",
    "preliminary": "preliminary ruling",
    "final": "final ruling",
    "review": "review",
    "expiry": "expiry",
    "hearing": "hearing",
    "determination": "finding",
    "closed": "closed",
}
#: Each sub-kind's name; a family's stage is set off by a comma, so that a headline can part them.
SUBKIND_LABELS: Final[dict[str, str]] = {
    # meetings
    "leaders_summit": "leaders' summit",
    "state_visit": "state visit",
    "ministerial_talks": "ministerial talks",
    "ministerial_meeting": "ministerial meeting",
    "ministerial_visit": "ministerial visit",
    "vice_ministerial_talks": "vice-ministerial talks",
    "vice_ministerial_meeting": "vice-ministerial meeting",
    "working_level": "working-level meeting",
    "ambassador_meeting": "ambassador's meeting",
    "call_leaders": "leaders' call",
    "call_ministerial": "ministerial call",
    "call_vice_ministerial": "vice-ministerial call",
    "multilateral": "multilateral meeting",
    "business_meeting": "business meeting",
    # duties and charges
    "tariff_new": "new tariff",
    "tariff_increase": "tariff increase",
    "tariff_reduction": "tariff reduction",
    "tariff_suspension": "tariff suspension",
    "tariff_suspension_extension": "tariff suspension extension",
    "tariff_removal": "tariff removal",
    "exclusion": "tariff exclusion",
    "exclusion_extension": "tariff exclusion extension",
    "de_minimis_change": "de minimis change",
    "surcharge": "surcharge",
    "retaliation": "retaliation",
    "port_fee": "port fee",
    "docking_fee": "docking fee",
    "processing_fee": "processing fee",
    # controls and lists
    "entity_listing": "entity listing",
    "entity_delisting": "entity delisting",
    "control_rule": "export control rule",
    "licence_regime": "export licence rule",
    "export_ban": "export ban",
    "licence_grant": "export licence grant",
    "guidance": "export control guidance",
    "control_suspension": "suspension of export controls",
    "denial_order": "denial order",
    "unreliable_entity_list": "unreliable entity listing",
    "export_control_list": "export control listing",
    "countermeasure_list": "countermeasure listing",
    "measure_suspension": "suspension of measures",
    "import_ban": "import ban",
    "licence": "import licence",
    "plant_delisting": "plant delisting",
    "resumption": "resumption of imports",
    # investment
    "screening_decision": "investment screening decision",
    "outbound_rule": "outbound investment rule",
    "divestiture": "divestiture order",
    # agreements and disputes
    "truce": "truce",
    "framework": "framework deal",
    "trade_deal": "trade deal",
    "mechanism_created": "consultation mechanism",
    "purchase_commitment": "purchase commitment",
    "outcome_list": "list of outcomes",
    "implementation": "deal implementation",
    "wto_consultation": "WTO complaint",
    "wto_complaint_received": "WTO complaint received",
    "wto_panel": "WTO panel",
    "wto_ruling": "WTO ruling",
    "court_ruling": "court ruling",
    "court_filing": "court filing",
    # designations and legal bases
    "currency_manipulator": "currency manipulator label",
    "notorious_market": "notorious-markets listing",
    "blacklist_other": "blacklisting",
    "emergency_declared": "emergency declaration",
    "emergency_ended": "end of emergency",
    "authority_ruled_invalid": "ruling against a legal authority",
    # calendar and statements
    "briefing": "briefing",
    "deadline": "deadline",
    "hearing": "hearing",
    "expiry": "measures expire",
    "comment_deadline": "comments due",
    "final_determination": "final ruling due",
    "remark": "remark",
    "threat": "threat",
    "demand": "demand",
    "denial": "denial",
}
#: Goods that are counted, by the last word of their name.
_PLURALS: Final = {
    "soybean": "soybeans",
    "grain": "grains",
    "car": "cars",
    "chip": "chips",
    "earth": "earths",
    "battery": "batteries",
    "machine": "machines",
    "wheel": "wheels",
    "pipe": "pipes",
    "tyre": "tyres",
    "fastener": "fasteners",
    "phone": "phones",
    "laptop": "laptops",
    "drug": "drugs",
    "chemical": "chemicals",
    "crane": "cranes",
    "truck": "trucks",
    "robot": "robots",
    "router": "routers",
    "wafer": "wafers",
    "tool": "tools",
    "textile": "textiles",
    "fertilizer": "fertilizers",
    "engine": "engines",
    "drone": "drones",
    "ship": "ships",
    "vehicle": "vehicles",
}
_WHOLE: Final = {
    "dairy": "dairy products",
    "energy": "energy products",
    "gas": "natural gas",
    "solar": "solar panels",
    "chip_design": "chip design software",
}
_SHORT: Final = {"ai": "AI", "ev": "EV", "eda": "EDA", "lng": "LNG", "pv": "PV"}
#: Why nobody is told, as a sentence goes on after "no alert:".
SILENCE_LABELS: Final[dict[str, str]] = {
    "background": "the article only recalls it",
    "reiteration": "it repeats what was said before",
    "corroborated": "it adds nothing to what is known",
    "not_relevant": "the article is not about the topic",
    "low_confidence": "too unsure of it",
    "too_old": "it was over, or said, too long ago to be news",
    "out_of_order": "later words on it were told already",
    "third_country": "it concerns a country beyond the two sides",
    "government_business": "a government dealt with business, not with the other side",
    "statement": "words alone, with no act or measure named",
    "denied": "it is denied, and nobody was told of it before",
    "known_hook": "it is only named beside other news, and known",
    "no_day": "something is due, and nobody says yet on which day",
    "narrowed_only": "a fact became more exact, and did not change",
    "on_schedule": "it started on the day that was told before",
    "learning": "the feed's first poll is learned from, not told",
    "already_told": "this state of it was told already",
}


#: Where an article puts an event, as `explain` adds it.
BUCKET_LABELS: Final[dict[str, str]] = {
    "new": "it is reported as news",
    "upcoming": "it lies ahead",
    "background": "it is recalled, not reported",
}
#: What the terms of relevance stand for; a topic's weights go by the same names.
RELEVANCE_LABELS: Final[dict[str, str]] = {
    "length": "where an article of this length starts from",
    "side": "a side is named",
    "region": "a part of a side's country",
    "instrument": "a measure or a deal",
    "strong": "a word of trade disputes",
    "trade_word": "a word of trade, both sides being known",
    "weak": "a weaker word of trade, or goods",
    "flow": "what is shipped, bought or paid",
    "firm": "a firm is named",
    "topical_office": "an official whose business this is",
    "subject": "the subject itself is named",
    "subject_alone": "its subject, one side unnamed",
    "home_press": "in the press of a side, no third country named",
    "one_side": "one side alone is named",
    "one_side_usual": "one side alone, but its usual counterpart is meant",
    "pair": "both sides and the matter in one sentence",
    "near_pair": "both sides and the matter in neighbouring sentences",
    "pair_again": "the same in further sentences",
    "principals": "officials of both sides",
    "principals_meet": "officials of both sides meet",
    "sides_meet": "the sides meet",
    "near_meet": "they meet, by neighbouring sentences",
    "action": "somebody acts",
    "headline": "in the headline",
    "headline_silent": "not in the headline",
    "headline_late": "in the first sentence, not in the headline",
    "both_named": "both sides are named",
    "usual": "what only the two have between them",
    "kept_goods": "goods that they fight over",
    "scarce": "goods that one side holds back",
    "quarrel": "what they quarrel over",
    "quarrel_curbed": "what they quarrel over is curbed",
    "figure": "a rate",
    "figure_steep": "a rate as only the two set it",
    "reprisal": "words of reprisal",
    "reprisal_one": "words of reprisal, one side unnamed",
    "reproach": "words of reproach",
    "reproach_one": "words of reproach, one side unnamed",
    "bargained": "one side's negotiators",
    "trade_body": "a body that answers for trade",
    "crops": "crops that are bought or promised to be",
    "firm_duty": "a firm and a duty",
    "worldly": "of all countries, one side unnamed",
    "wide": "on goods of all countries",
    "market": "words of a market report",
    "market_head": "it opens as a market report",
    "third": "third countries are named more",
    "third_head": "a third country is in the headline",
    "third_leads": "a third country does it",
    "third_place": "in a third country",
    "third_event": "what happens is a third country's",
    "offtopic": "words of other matters",
    "offtopic_alone": "other matters, and none of trade",
    "offtopic_head": "other matters in the headline",
    "event": "an event of the topic",
    "event_plain": "an event of the topic, recalled",
    "anaphora": "the sides of an event are meant, not named",
    "business_event": "business people with a government",
    "statement": "what one of the sides says",
    "feed": "what the feed is for",
}
#: What the terms of the background score stand for; a topic's weights go by the same names.
BACKGROUND_LABELS: Final[dict[str, str]] = {
    "over_week": "more than a week past",
    "over_days": "some days past",
    "fresh": "of these days",
    "upcoming": "it lies ahead",
    "undated": "no day is said",
    "past_perfect": "told as done before something else",
    "subordinate": "told beside the main point",
    "definite": "spoken of as known",
    "lead": "in the headline or the first sentences",
    "late": "late in the article",
    "state": "how things stand, not what happened",
    "anniversary": "at an anniversary",
    "reiteration": "said to be said again",
    "recalled": "in words of recall",
    "series": "one of a series",
    "announcing": "an official is said to do it",
}
#: What the terms of the confidence stand for.
CONFIDENCE_LABELS: Final[dict[str, str]] = {
    "slots": "of what such an event usually tells",
    "both_sides": "both sides are named",
    "tier1": "an official or body of a side says it",
    "tier2": "somebody else, by name, says it",
    "fuzzy": "a name is spelt otherwise than known",
    "inferred_imposer": "who does it is inferred",
    "inferred_sides": "the sides are inferred",
    "ambiguous_date": "its day can be read two ways",
    "rumour": "it is a rumour",
    "arithmetic": "its figures do not add up",
    "lead": "in the headline or the first sentences",
    "below": "no day is said, and it stands below the first sentences",
    "passing": "it is named in passing",
}


def subkind_label(subkind: str) -> str:
    """`ministerial_talks` as `ministerial talks`, `s301_hearing` as its investigation's hearing.

    A word that is no sub-kind comes back without underscores.
    """
    if subkind in SUBKIND_LABELS:
        return SUBKIND_LABELS[subkind]
    family, _, stage = subkind.rpartition("_")
    if family in _FAMILIES and stage in _STAGES:
        return f"{_FAMILIES[family]}, {_STAGES[stage]}"
    return plain_words(subkind)


def value_label(field: str, value: str | None) -> str:
    """The value of a told fact, as a change names it: codes in words, all else as it is."""
    if value is None or not value:
        return ""
    if field == "subkind":
        return subkind_label(value)
    if field == "kind":
        return plain_words(value).lower()
    return plain_words(value) if field in {"status", "rate"} else value


def field_label(name: str) -> str:
    """What a told fact is called where it changed."""
    return "type" if name == "subkind" else plain_words(name)


def goods_label(product: str) -> str:
    """A word of the topic for goods, as one says it: `drone` as `drones`, `ai_chip` as `AI chips`.

    Words that are not counted, and all that do not name one thing, stay as they are.
    """
    if product in _WHOLE:
        return _WHOLE[product]
    *before, last = plain_words(product).split(" ")
    words = [_SHORT.get(word, word) for word in (*before, _PLURALS.get(last, last))]
    return " ".join(words)


def plain_words(code: str) -> str:
    """A code without its underscores."""
    return code.replace("_", " ")


def silence_label(reason: str) -> str:
    """Why nobody is told, in plain words."""
    return SILENCE_LABELS.get(reason, plain_words(reason))
