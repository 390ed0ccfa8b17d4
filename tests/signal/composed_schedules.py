"""Composed documents: one notice that sets several rates, each on goods of its own."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DONE: Final = "announced in_effect"
_EASED: Final = "announced in_effect suspended"
_CN: Final = Fact("TARIFF", _DONE, "CN", date="today", rate="r1", rates=("r1", "r2"))
_CN_FROM_D1: Final = Fact(
    "TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1", rates=("r1", "r2")
)
_US_THREE: Final = Fact(
    "TARIFF", _DONE, "US", date="today", effective="d1", rates=("r1", "r2", "r3")
)

SCHEDULES: Final[tuple[Composed, ...]] = (
    Composed(
        "two_rates_on_two_goods",
        "^{cn} answers U.S. duties",
        "{CN} [will put|will impose|is putting] [a|an additional] {r1}% [tariff|duty] on "
        "[coal and liquefied natural gas|chicken, wheat and corn] from the United States and "
        "{r2}% on [crude oil and farm machinery|pork, beef and fruit] from {d1}, {cn} said on "
        "{wd}.",
        (_CN_FROM_D1,),
    ),
    Composed(
        "an_extra_rate_would_be_charged_on_goods",
        "^{cn} retaliates against U.S. farm goods",
        "{CN} said on {wd} an [extra|additional] {r1} percent would be [charged|levied] on "
        "[wheat and corn|chicken and cotton] from the United States, and an [extra|additional] "
        "{r2} percent on [pork, beef and fruit|soybeans and sorghum]. Both [start|take effect] on "
        "{d1}. [Soybean futures fell 2%.|Shares in Shanghai lost 1%.|]",
        (_CN_FROM_D1,),
    ),
    Composed(
        "the_second_goods_in_a_sentence_of_their_own",
        "^{cn} hits back with duties",
        "{CN} [will charge|will levy] an additional {r1}% on American [coal|wheat|cotton] from "
        "{d1}, {cn} said on {wd}. [For crude oil and farm machinery it is|On crude oil the rate "
        "is|Pork and beef will be charged] {r2}%.",
        (_CN_FROM_D1,),
    ),
    Composed(
        "goods_go_to_rates",
        "Washington [raises|lifts] duties on Chinese goods",
        "{US} published higher Section 301 duties on Chinese goods on {wd}. [Electric cars|"
        "Electric vehicles] go to {r1}%, solar cells to {r2}% and [cranes|steel|medical gloves] "
        "to {r3}%, all on {d1}.",
        (_US_THREE,),
        years=(2018, 2024),
    ),
    Composed(
        "goods_rise_from_rate_to_rate",
        "Higher U.S. duties",
        "From {d1} the duty on Chinese electric vehicles rises from 1% to {r1}%, on solar cells "
        "from 2% to {r2}% and on [cranes|steel] from 3% to {r3}%, {us} said on {wd}.",
        (_US_THREE,),
        years=(2018, 2024),
    ),
    Composed(
        "rates_that_are_only_listed",
        "^{cn} to tax U.S. goods",
        "{CN} said on {wd} it will levy additional tariffs of {r1}%, {r2}% [or|and] {r3}% on "
        "${v1} billion of U.S. goods from {d1}.",
        (
            Fact(
                "TARIFF",
                _DONE,
                "CN",
                date="today",
                effective="d1",
                rate="r1",
                rates=("r1", "r2", "r3"),
            ),
        ),
    ),
    Composed(
        "rates_that_each_go_from_one_to_another",
        "China to lower duties on U.S. goods",
        "China will [cut|lower] tariffs from {high}% to {low}% on some American goods and from "
        "{low}% to 1% on others from {d1}, {cn} said on {wd}.",
        (Fact("TARIFF", _DONE, "CN", effective="d1", rate="low", before="high"),),
    ),
    Composed(
        "duties_of_a_rate_that_go_to_another",
        "China halves duties on U.S. goods",
        "{CN} said on {wd} it will lower tariffs on ${v1} billion of U.S. goods on {d1}. [Tariffs|"
        "Duties] of {high}% will [drop|be cut|fall] to {low}% [and a second group of {low}% duties "
        "will be lowered to 1%|].",
        (Fact("TARIFF", _DONE, "CN", effective="d1", rate="low", before="high"),),
    ),
    Composed(
        "what_both_suspend_is_told_of_each_behind_it",
        "Talks bring a pause",
        "The United States and China [agreed on {wd}|announced on {wd} that they had agreed] to "
        "suspend most tariffs for 90 days. [Under the deal, the|The] United States lowers "
        "its tariff on Chinese imports to {low}% from {high}%, while China will lower its "
        "tax on American goods to 1% from 99%.",
        (
            Fact("TARIFF", _EASED, "US", rate="low", before="high"),
            Fact("TARIFF", _EASED, "CN"),
        ),
    ),
    Composed(
        "rates_of_a_range_are_no_step",
        "China raises tariffs on American goods",
        "{CN} said on {wd} it will impose tariffs [ranging from {low}% to {high}%|of between "
        "{low}% and {high}%|of {low} to {high} percent] on ${v1} billion of U.S. goods from {d1}.",
        (Fact("TARIFF", _DONE, "CN", effective="d1", rate="high", rates=("low", "high")),),
    ),
    Composed(
        "figures_of_a_market_are_no_rates_of_a_schedule",
        "^{cn} to tax all U.S. goods",
        "{CN} will impose a {r1}% tariff on all U.S. goods from {d1}, {cn} said on {wd}. "
        "[Soybean|Cotton] prices fell 5% and [cotton|wheat] shares lost 3%. American farmers sell "
        "half of their soybeans to China.",
        (Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1", rates=()),),
    ),
    Composed(
        "the_duty_of_the_other_side_is_no_line",
        "^{cn} to tax U.S. goods",
        "{CN} will impose a {r1}% tariff on U.S. coal from {d1}, {cn} said on {wd}. Chinese cars "
        "already face a 100% duty in the United States.",
        (Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1", rates=()),),
    ),
    Composed(
        "two_rates_in_two_stretches",
        "中国对部分美国商品加征关税",
        "国务院关税税则委员会{zd}宣布，自{zd1}起，对原产于美国的[鸡肉、小麦、玉米|煤炭、液化天然气]加征{r1}%"
        "关税[，|；]对[高粱、大豆、猪肉|原油、农业机械]加征{r2}%关税。",
        (_CN_FROM_D1,),
        language="zh",
    ),
    Composed(
        "rates_of_numbered_points",
        "中方公布对美加征关税商品清单",
        "国务院关税税则委员会{zd}发布公告。一、对原产于美国的[鸡肉、小麦|煤炭]加征{r1}%关税。二、对[大豆、猪肉|"
        "原油]加征{r2}%关税。",
        (_CN,),
        language="zh",
    ),
    Composed(
        "rates_that_go_from_to_in_stretches",
        "美国宣布提高对华关税",
        "[白宫|美国贸易代表办公室]{zd}宣布，自{zd1}起提高对华301关税，电动汽车税率由1%提高至{r1}%，太阳能电池由2%"
        "[提高|上调]至{r2}%，[钢铝|注射器]由3%提高至{r3}%。",
        (_US_THREE,),
        language="zh",
    ),
    Composed(
        "rates_listed_in_chinese",
        "中国对美国商品加征关税",
        "国务院关税税则委员会{zd}决定，自{zd1}起对约{v1}0亿美元美国商品加征关税，税率分别为{r1}%、{r2}%和{r3}%。",
        (
            Fact(
                "TARIFF",
                _DONE,
                "CN",
                date="today",
                effective="d1",
                rates=("r1", "r2", "r3"),
            ),
        ),
        language="zh",
    ),
)
