"""Documents that state several facts: each is read, with its fields, and nothing besides.

Single sentences are read well long before a document is. These are composed: every sentence is
ours, every figure, day, name and choice of words is drawn, so no rule can know them.
"""

from __future__ import annotations

import pytest
from composed_answers import ANSWERS
from composed_articles import ARTICLES
from composed_at_once import AT_ONCE
from composed_averted import AVERTED
from composed_chinese import CHINESE
from composed_curb import CURB
from composed_deals import DEALS
from composed_deals2 import DEALS2
from composed_duty import DUTY
from composed_formulas import FORMULAS
from composed_hanyu import HANYU
from composed_lead2 import LEAD2
from composed_leads import LEADS
from composed_long_meetings import LONG_MEETINGS
from composed_long_rounds import LONG_ROUNDS
from composed_measshort import MEASSHORT
from composed_meet import AT_IT, WHOSE_TRIP
from composed_meet2 import DATES, OFF, OTHERS, ROUNDS, WHO
from composed_meetings import MEETINGS
from composed_meetshort import SHORT_NOTICES
from composed_meetshort_days import SHORT_DAYS
from composed_meetshort_off import SHORT_OFF
from composed_packages import PACKAGES
from composed_purchases import PURCHASES
from composed_quotes import QUOTES
from composed_real1819 import REAL1819
from composed_real2022 import REAL2022
from composed_real2324 import REAL_CURBS, REAL_TALKS, REAL_TURNS
from composed_real2526 import REAL2526
from composed_real2526b import REAL2526B
from composed_realtrade import REALTRADE
from composed_realzh import REALZH
from composed_realzh_days import REALZH_DAYS
from composed_repeats import REPEATS
from composed_replies import REPLIES
from composed_schedules import SCHEDULES
from composed_tariff2 import TARIFF2
from composed_terms import TERMS
from composed_times import TIMES
from composed_times_long import LONG_TIMES
from composed_wires import WIRES
from composed_wordings import WORDINGS
from composed_zh import ZH
from composed_zh2 import ZH2
from composed_zh_acts import ZH_ACTS
from composed_zh_more import ZH_MORE
from composed_zh_openings import ZH_OPENINGS
from composed_zh_others import ZH_OTHERS
from composed_zh_turns import ZH_TURNS
from composing import Composed, filled, wrong

DOCUMENTS = (
    *(*PACKAGES, *ANSWERS, *REPLIES, *SCHEDULES, *DEALS, *MEETINGS),
    *(*ZH, *ZH_ACTS, *ZH_MORE, *ZH_OPENINGS, *ZH_OTHERS, *ZH_TURNS, *CHINESE),
    *DEALS2,
    *LEADS,
    *(*LONG_MEETINGS, *LONG_ROUNDS),
    *(*TIMES, *LONG_TIMES, *TERMS, *ARTICLES),
    *(*SHORT_NOTICES, *SHORT_DAYS, *SHORT_OFF),
    *(*MEASSHORT, *AT_ONCE),
    *(*WIRES, *QUOTES),
    *(*PURCHASES, *AVERTED, *FORMULAS),
    *(*REPEATS, *DUTY, *TARIFF2),
    *WORDINGS,
    *(*REALZH, *REALZH_DAYS, *HANYU, *ZH2),
    *REALTRADE,
    *(*REAL2526, *REAL2526B),
    *LEAD2,
    *REAL1819,
    *REAL_TALKS,
    *REAL2022,
    *(*REAL_CURBS, *REAL_TURNS),
    *CURB,
    *(*AT_IT, *WHOSE_TRIP),
    *(*ROUNDS, *OTHERS, *WHO, *OFF, *DATES),
)
SEEDS = range(8)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_each_fact_of_a_document_is_read_and_nothing_besides(document: Composed) -> None:
    for seed in SEEDS:
        found = wrong(document, seed)
        assert not found, f"seed {seed}: {filled(document, seed)[:2]}: {found}"


def test_no_name_is_used_twice() -> None:
    names = [document.name for document in DOCUMENTS]
    assert len(set(names)) == len(names)
