"""Words of an English text, and the closed classes that verb groups are read by."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from monitor.signal.grammar import Modal
from monitor.signal.verbforms import VERB_FORMS

_TOKEN: Final = re.compile(r"[^\W\d_]+(?:'[a-z]{1,2})?|\d+(?:[.,]\d+)*|[^\w\s]")
MODALS: Final = {
    "will": Modal.WILL,
    "shall": Modal.WILL,
    "would": Modal.WOULD,
    "may": Modal.MAY,
    "might": Modal.MAY,
    "could": Modal.MAY,
    "must": Modal.MUST,
    "should": Modal.MUST,
    "can": Modal.CAN,
    "cannot": Modal.CAN,
}
BE: Final = {"is": "r", "are": "r", "am": "r", "was": "d", "were": "d", "be": "b", "been": "n"}
HAVE: Final = {"has": "r", "have": "r", "had": "d"}
DO: Final = {"do": "r", "does": "r", "did": "d"}
_SHORT: Final = {"ll": "will", "ve": "have", "re": "are", "d": "would", "m": "am"}
ADVERBS: Final = frozenset(
    """also already still now just even only yet soon later never ever often again both all
    previously recently currently reportedly formally officially finally initially effectively
    then there further largely together likely long since once""".split()
)
PRIOR: Final = frozenset(("previously", "earlier", "once", "originally", "initially"))
#: "is set to", "was due to": the infinitive lies ahead.
AHEAD: Final = frozenset(
    """set due expected scheduled slated poised planned going about ready likely supposed bound
    prepared scheduled tipped projected forecast pencilled penciled timed anticipated""".split()
)
TO_PLAN_NOUN: Final = frozenset(
    """plan plans intention intentions pledge pledges promise promises threat threats offer proposal
    agreement decision deal vow commitment commitments schedule way date time invitation track
    course""".split()
)
DETERMINERS: Final = frozenset(
    """a an the this that these those its their his her our your my some any no each every another
    both all new more most many several few such other own latest first second third next last
    of in on at by with from for against between under over into about during without per
    amid via toward towards""".split()
)
#: What an infinitive at a name is for, and no deed to come: "hosts Ito, Sato to discuss ...".
PURPOSES: Final = frozenset("address consider debate discuss explore review weigh".split())
PLURAL_SUBJECTS: Final = frozenset("they we you i both sides people who which officials".split())
SINGULAR_SUBJECTS: Final = frozenset("he she it who which that".split())
OBJECT_START: Final = frozenset(
    """a an the this that these those its their his her our some any no each all new more to on in
    at with up off down out from for back over again not by until as into than about us china
    chinese american him them it""".split()
)


class Token(NamedTuple):
    """A word, number or mark: `start:end` in the text, lower-cased in `low`."""

    start: int
    end: int
    text: str
    low: str
    #: True for a token ending in n't.
    neg: bool = False


@lru_cache(maxsize=256)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Words of *text*; contractions are parted ("they'll": they, will)."""
    out: list[Token] = []
    for match in _TOKEN.finditer(text):
        word, start, end = match.group(), match.start(), match.end()
        low = word.lower()
        if "'" not in word or len(word) < 3:
            out.append(Token(start, end, word, low))
            continue
        stem, _, tail = word.partition("'")
        if tail == "t" and stem[-1:].lower() == "n":
            base = {"wo": "will", "ca": "can", "sha": "shall"}.get(low[:-3], low[:-3])
            out.append(Token(start, end, word, base, neg=True))
        elif tail in _SHORT:
            cut = start + len(stem)
            out.append(Token(start, cut, stem, stem.lower()))
            out.append(Token(cut, end, word[len(stem) :], _SHORT[tail]))
        else:
            cut = start + len(stem)
            out.append(Token(start, cut, stem, stem.lower()))
            out.append(Token(cut, end, word[len(stem) :], "'" + tail))
    return tuple(out)


def lemma_of(low: str, marks: str) -> str | None:
    """The verb that *low* may be a form of, where one of *marks* fits; guesses -ed and -ing."""
    found = VERB_FORMS.get(low)
    if found is not None:
        return found[0] if any(mark in found[1] for mark in marks) else None
    if "n" in marks and len(low) > 4 and low.endswith("ed"):
        return low[:-2]
    if "g" in marks and len(low) > 5 and low.endswith("ing"):
        return low[:-3]
    return None


#: Nouns of the field that are verbs only before such words: "trade barbs", "tariff them".
TRADED: Final = {
    "trade": frozenset(
        "barbs blows accusations insults threats places with for in freely fire".split()
    ),
    "tariff": frozenset("them it everything".split()),
    "talks": frozenset("to with about by up down trade tough tariffs again".split()),
}

#: Only these (and unknown words in -ed) can open a verb group.


def is_adverb(low: str) -> bool:
    """Whether the word in small letters says how a verb is done, and is none ("apply") itself."""
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in VERB_FORMS)


VERB_OPENERS: Final = frozenset({*MODALS, *BE, *HAVE, *DO, *AHEAD, *VERB_FORMS, "'s", "to"})


#: Singular subjects of headlines: "Trade team to visit ..."
BODIES: Final = frozenset(
    (
        "team",
        "mechanism",
        "committee",
        "council",
        "board",
        "delegation",
        "envoy",
        "ministry",
        "president",
        "government",
        "court",
        "customs",
        "panel",
        "chief",
        "secretary",
        "minister",
        "administration",
        "negotiator",
        "regulator",
        "side",
        "premier",
        "leader",
        "official",
        "adviser",
        "ambassador",
        "representative",
        "mission",
        "group",
        "dialogue",
        "commission",
    )
)
#: After "by", how something was said, and not who did it: "talked by phone".
BY_MEANS: Final = frozenset(("phone", "telephone", "video", "videolink", "link", "teleconference"))
