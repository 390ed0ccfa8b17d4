"""How much each likeness counts when a claim is held against a known event."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MatchWeights:
    """Points of the match score; a topic may override any of them by name.

    A score of `same` or more makes claim and event one; from `doubt` up to there the claim is
    held for `hold_minutes` and looked at again; below `doubt` it is an event of its own.
    """

    same: float = 4.0
    certain: float = 6.0
    doubt: float = 2.0
    hold_minutes: float = 30.0
    #: Days that a planned meeting may come late and still be the one that was planned.
    slack_days: int = 28
    #: Days after an act for which talk of it keeps it fresh: later words tell of another act.
    talk_days: int = 14
    #: Hours before an article within which a row of the register is not yet known.
    register_hours: float = 72.0

    level_equal: float = 2.0
    level_other: float = -6.0
    level_near: float = -1.0
    call_against_in_person: float = -4.0
    both_calls: float = 1.0
    principal: float = 2.0
    principal_cap: float = 5.0
    principals_disjoint: float = -3.0
    same_city: float = 3.0
    same_country: float = 1.5
    other_place: float = -4.0
    day_overlap: float = 3.0
    inside_interval: float = 2.0
    open_interval: float = 0.5
    gap_few_days: float = -3.0
    gap_more: float = -8.0
    planned_gap: float = 0.5
    round_equal: float = 2.0
    round_other: float = -5.0
    #: An undated mention of a meeting soon after or before a known one.
    undated_near: float = 2.0

    imposer_equal: float = 1.0
    subkind_equal: float = 0.5
    component_equal: float = 2.0
    component_other: float = -6.0
    firm_shared: float = 2.5
    firm_other: float = -5.0
    product_shared: float = 1.0
    product_other: float = -2.0
    family_equal: float = 1.5
    family_other: float = -3.0
    value_equal: float = 3.0
    value_other: float = -4.0
    #: Firms, goods or ships, as many as the event's.
    count_equal: float = 3.0
    rate_equal: float = 3.0
    rate_other: float = -3.0
    rate_before: float = 3.0
    effective_equal: float = 3.0
    effective_other: float = -1.5
    expiry_equal: float = 3.0
    document_equal: float = 8.0
    document_other: float = -6.0
    legal_equal: float = 1.0
    legal_other: float = -2.0
    words_cap: float = 1.5
    #: Points for one day, three days, a week, two weeks, a month, a quarter, and longer ago.
    nearness: tuple[float, ...] = (3.0, 2.0, 1.0, 0.0, -1.0, -2.0, -3.0)
    stage_behind: float = -2.0
    first_size: float = -2.5
    undated_age: float = -0.6
    scope_other: float = -6.0
