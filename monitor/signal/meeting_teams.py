"""Whose teams will meet, and not those who agree on it; and firms that are only spoken of."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.meeting_groups import Group
from monitor.signal.scene import Party

#: Whose "teams" or "negotiators" it is that meet, and what may stand between them and the verb.
_THEIRS: Final = re.compile(
    r"\b(?:their|both|the two (?:sides|countries|nations|governments)'?)\s(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
#: The same in a headline: "Ito and Sato speak, teams to meet".
_TEAMS: Final = re.compile(
    r"[,;]\s(?:\w+\s){0,2}(?:teams|negotiators|officials|aides|deputies|envoys|ministers)"
    r"\s(?:to|will)\s$"
)
_LED_TEAMS: Final = re.compile(
    r"\b(?:teams?|delegations?|negotiators?)\b\s(?:led|headed|chaired|of|under)\b[^;:]{4,120}$",
    re.IGNORECASE,
)
_WOULD: Final = re.compile(r"\s(?:[\w']+\s){0,3}")
#: What leaders agree on and do not do themselves.
_RESTARTS: Final = re.compile(
    r"\bagree(?:s|d|ing)?\s(?:(?:in|at|on|over|during)\s(?:[\w.'-]+\s){1,3})?(?:to|on)\s"
    r"(?:restart|resume|continue|reopen|relaunch|revive|go on with|go back to|return to"
    r"|more|further|additional|new|fresh|another round of|a new round of)\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
#: "talks on tariffs, chips and XCorp": a list of what is talked about, up to one of its firms.
_TALKED_OF: Final = re.compile(
    r"\b(?:on|over|about|regarding|concerning|discuss\w*|cover\w*)\s"
    r"(?:(?!\b(?:with|between|by|to|from|of)\b)[^.;:()])*$",
    re.IGNORECASE,
)
_LIST_REACH: Final = 80
_ITS_DEAL: Final = re.compile(
    r"(?:'s)?\s(?:[a-z]+\s)?(?:deal|sale|ban|case|probe|divestment|divestiture|spin-?off|takeover|accord"
    r"|agreement|transfer|dispute|issue|algorithm|purchase|chips?|orders?|jets|planes)\b"
)


def their_teams(group: Group) -> bool:
    """As in "agreed that their trade teams would meet": those who agree will not be there."""
    line, first = group.line, group.hits[0]
    before = line.text(group.start, first.start)
    if line.is_title and _TEAMS.search(line.text(line.sentence.at, first.start)):
        return True
    return any(
        "officials" in hit.classes
        and _THEIRS.search(before[: hit.start - group.start])
        and _WOULD.fullmatch(before[hit.end - group.start :])
        for hit in line.hits
        if group.start <= hit.start and hit.end < first.start
    )


def by_teams(group: Group) -> bool:
    """As in "Teams led by Ito and Sato will meet": a round, for more than two sit there."""
    line, hit = group.line, group.hits[-1]
    if line.sentence.language == "zh" or "meet" not in hit.acts:
        return False
    return _LED_TEAMS.search(line.text(group.start, hit.start)) is not None


def revived(group: Group) -> bool:
    """As in leaders who "agree to restart trade talks", "agree on more talks": by their teams."""
    line, first = group.line, group.hits[0]
    if "talks" not in first.classes or line.sentence.language == "zh":
        return False
    before = line.text(max(line.sentence.at, first.start - _LIST_REACH), first.start)
    match = _RESTARTS.search(before)
    if match is None:
        return False
    at = first.start - len(before) + match.start()
    heads = {p.side for p in line.parties if p.end <= at and p.level == "leaders"}
    return len(heads) > 1


def takes_part(group: Group, party: Party) -> bool:
    """A firm that is talked about, or that another clause speaks of, is not at the table."""
    if party.kind != "firm":
        return True
    line = group.line
    if _ITS_DEAL.match(line.text(party.end, min(line.end, party.end + _LIST_REACH))):
        return False  # "approved TikTok deal in call"
    before = line.text(max(line.sentence.at, party.start - _LIST_REACH), party.start)
    return not _TALKED_OF.search(before) and line.inside(group.clause, party.start)


#: Who is told to have been on one side of talks: the other was there as well.
_ON_TEAM: Final = re.compile(
    r"\b(?:(?:led|leads?|leading|headed|heads?|chaired)\s(?:the|a|his|her)\s(?:[\w.]+\s){1,2}?"
    r"(?:side|team|delegation|negotiators|party)\s(?:in|at|to|of|for|during)"
    r"|(?:took|taken|takes|taking)\spart\sin|(?:attended|joined|was at|sat in on))\s"
    r"(?:the|these|those)\s"
    r"(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)


def on_team(group: Group) -> bool:
    """As in "Ito led the Xish side in the talks, which took place in Yville"."""
    hit = group.hits[0]
    if "talks" not in hit.classes or group.line.sentence.language == "zh":
        return False
    return _ON_TEAM.search(group.line.text(group.line.sentence.at, hit.start)) is not None
