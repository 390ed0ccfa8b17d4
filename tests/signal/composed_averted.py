"""Composed documents: acts that words tell of just because they do not come."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_PUT_OFF: Final = Fact(
    "TARIFF", "announced in_effect suspended extended", "US", subkind="tariff_suspension_extension"
)

AVERTED: Final[tuple[Composed, ...]] = (
    Composed(
        "a_prolonged_pause_averts_a_rise",
        "US extends tariff truce with China",
        "The United States on {wd} extended its pause on higher tariffs on Chinese goods by 90 "
        "days, {us2} said, [averting|staving off|heading off|avoiding] [a rise|an increase] in "
        "U.S. [tariffs|duties] on Chinese goods to {high}%.",
        (_PUT_OFF,),
    ),
    Composed(
        "a_deadline_for_raising_duties_is_moved",
        "US extends tariff truce with China",
        "{US} on {wd} extended its tariff truce with China by 90 days. The order delays the "
        "deadline for the United States to [raise|increase] tariffs on Chinese goods.",
        (_PUT_OFF,),
    ),
    Composed(
        "what_would_have_come_otherwise",
        "US extends tariff truce with China",
        "{US} on {wd} extended its tariff truce with China by 90 days. Duties on Chinese goods "
        "had been [set|due|scheduled] to rise to {high}%, [which could have triggered an increase "
        "in Chinese tariffs|which would have led to higher Chinese tariffs].",
        (_PUT_OFF,),
    ),
    Composed(
        "duties_struck_down_are_none_that_are_imposed",
        "Court rules against duties",
        "A U.S. trade court on {wd-1} [invalidated|struck down] tariffs on Chinese goods "
        "[imposed|introduced] under an emergency law.",
        (Fact("DISPUTE", "announced", "US", date="yesterday"),),
    ),
    Composed(
        "no_new_duties_while_talks_go_on",
        "Leaders call a truce",
        "{pu} and {pc} agreed [that neither side would impose new tariffs|not to impose new tariffs"
        "|to refrain from new tariffs] [while talks go on|while the talks continue], Xinhua said "
        "on {wd}.",
        (Fact("AGREEMENT", "announced", subkind="truce", date="today"),),
    ),
    Composed(
        "duties_further_suspended_are_a_pause_prolonged",
        "China keeps car duties on hold",
        "China will [further suspend|continue to suspend] additional tariffs on U.S. cars after "
        "{d1}, {cn} said on {wd}.",
        (Fact("TARIFF", "extended suspended", "CN", subkind="tariff_suspension_extension"),),
    ),
    Composed(
        "duties_added_to_goods_are_only_those_meant",
        "China to suspend car duties",
        "China said on {wd} it will suspend extra tariffs added to U.S.-made [cars|trucks] for "
        "three months from {d1}.",
        (Fact("TARIFF", "announced suspended", "CN", subkind="tariff_suspension", effective="d1"),),
    ),
    Composed(
        "a_rise_that_comes_is_told",
        "US raises tariffs on Chinese goods",
        "{US} will raise tariffs on Chinese steel to {high}% on {d1}, it said on {wd}. [The "
        "industry had hoped to avoid the step.|The step had been expected.|]",
        (Fact("TARIFF", "announced in_effect", "US", effective="d1", rate="high"),),
    ),
)
