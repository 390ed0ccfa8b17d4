"""Composed documents: what is told beside an event that is only named, and is another."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

REPEATS: Final[tuple[Composed, ...]] = (
    Composed(
        "received_since_the_talks",
        "[U.S., China|China, U.S.] hold first call since {city} [meeting|talks]",
        (
            "{vc} and {vu} spoke by phone on {wd-1}, [the first contact|their first exchange] "
            "between the two sides since the {city} [meeting|talks] [earlier this month|last "
            "month].\n\n"
            "[Neither side said whether tariffs came up.|Both sides gave short statements.]\n\n"
            "On {wd-2}, {c} [received|met with] {au}, who [spoke of access for American "
            "companies|raised access to the Chinese market|asked for better access to China's "
            "market]."
        ),
        (
            Fact("MEETING", "concluded", actors=("vc", "vu"), place=""),
            Fact("MEETING", "concluded", actors=("c", "au"), place=""),
        ),
        may="AGREEMENT",
        years=(2022, 2025),
    ),
    Composed(
        "envoy_received_after_the_round",
        "China's {c-last} [receives|meets] U.S. ambassador {au-last}",
        (
            "{c} [met|received] {au} on {wd-1} [to discuss trade|for talks on trade], China's "
            "[foreign|commerce] ministry said.\n\n"
            "[The {city} talks last month had ended without an agreement.|They [discussed|went "
            "over] what was agreed at the {city} talks last month.]"
        ),
        (Fact("MEETING", "concluded", date="yesterday", actors=("c", "au"), place=""),),
        years=(2022, 2025),
    ),
    Composed(
        "answered_with_its_day",
        "China answers with {r2}% tariff on US {ugood}",
        (
            "[Beijing|China] said on {wd} it would impose a {r2}% [tariff|duty] on American "
            "{ugood} in [answer|response|retaliation] [to|to|for] the {r1}% duty on its {cgood} "
            "that took effect [a day earlier|on {wd-1}]."
        ),
        (Fact("TARIFF", "announced", "CN", date="today", rate="r2", effective=""),),
    ),
    Composed(
        "begins_in_response",
        "Trump to put {r1}% tariff on Chinese {cgood}",
        (
            "The president said on {wd} the [new |]duty would [start|begin|take effect] on {d1}, "
            "in [response|retaliation|answer] [to|to|for] [Beijing's|China's] [rare earth "
            "rules|curbs on rare earths|export controls]."
        ),
        (Fact("TARIFF", "announced", "US", rate="r1", effective="d1"),),
        years=(2018, 2020),
    ),
    Composed(
        "controls_only_looked_at",
        "US [says it is studying|studies|examines] China's [graphite|gallium] export controls",
        (
            "[The White House|Washington] said on {wd} it was [studying|examining] the controls "
            "[and talking with allies|with its allies]."
        ),
        (),
        years=(2023, 2025),
    ),
    Composed(
        "ground_laid_for_a_delay",
        "U.S., China [lay|laying] [groundwork|ground] to delay [new |]tariffs",
        (
            "Negotiators on both sides are [planning for|preparing] a delay of the tariffs set to "
            "[take effect|kick in] on {d1}, officials said on {wd}."
        ),
        (Fact("TARIFF", "proposed", subkind="tariff_suspension"),),
        years=(2018, 2019),
    ),
    Composed(
        "sits_down_today",
        "[What to watch in {city}|{city} talks: what is at stake]",
        (
            "{a} and {c} [meet|sit down|hold talks] in {city} on {wd} [for their first talks in "
            "months|to discuss tariffs]. [Tariffs top the agenda.|Neither side expects much.]"
        ),
        (Fact("MEETING", "ongoing", date="today", actors=("a", "c"), place="city"),),
    ),
    Composed(
        "journey_to_sign_zh",
        "中方：{z-c}将赴美签署第一阶段经贸协议",
        (
            "商务部发言人{zd}表示，{zt-c}将于{zd1}率团[访问|前往]华盛顿，"
            "[签署|同美方签署]第一阶段经贸协议。"
        ),
        (
            Fact("MEETING", "planned confirmed", date="d1"),
            Fact("AGREEMENT", "announced proposed", subkind="trade_deal"),
        ),
        years=(2019, 2020),
        language="zh",
    ),
    Composed(
        "answers_hours_after_the_list_zh",
        "北京反击 对美国{zugood}加税",
        (
            "美国公布对华征税清单[不到12小时|数小时后]，中国{zwd}宣布"
            "对[包括{zugood}在内的106种|{zugood}等106种]美国商品[征收|加征]{r1}%的关税。"
        ),
        (Fact("TARIFF", "announced", "CN", rate="r1"),),
        years=(2018, 2018),
        language="zh",
    ),
    Composed(
        "figure_with_a_comma_zh",
        "特朗普[考虑|拟]对[额外|]1,000亿美元中国商品加征关税",
        "美国总统特朗普{zd}表示，正考虑再对约1,000亿美元的中国[商品|产品]加征关税。",
        (Fact("TARIFF", "proposed threatened", "US"),),
        years=(2018, 2018),
        language="zh",
    ),
    Composed(
        "dumped_in_the_final_stage",
        "Commerce [finds|says] Chinese mattresses were dumped",
        (
            "The Commerce Department [said|announced] on {wd} in its final determination that "
            "mattresses from China were dumped, and set margins of up to {high}%."
        ),
        (Fact("TRADE_REMEDY", "announced", "US", subkind="anti_dumping_final", rate="high"),),
    ),
    Composed(
        "stay_of_a_ruling",
        "Appeals court [pauses|puts on hold] ruling against Trump's China tariffs",
        (
            "The U.S. Court of Appeals for the Federal Circuit on {wd} put on hold the ruling that "
            "[struck down|voided] tariffs on China, so they stay in effect for now."
        ),
        (Fact("DISPUTE", "announced", subkind="court_ruling", date="today"),),
        years=(2025, 2025),
    ),
    Composed(
        "each_does_its_own",
        "What the two sides agreed",
        (
            "[Trump|{us2}] will [halve|cut|lower] the fentanyl tariff to {low}%, [and|while] "
            "[Beijing|China] will [suspend|pause|lift] its [new |]rare earth [export |]controls "
            "[for a year|], [both sides said|officials said] on {wd}."
        ),
        (
            Fact("TARIFF", "announced", "US", subkind="tariff_reduction", rate="low"),
            Fact("EXPORT_CONTROL", "announced", "CN", subkind="control_suspension"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "each_does_its_own_past",
        "US, China take fresh steps",
        (
            "[The United States|Washington] [raised|increased] its tariff on Chinese {cgood} to "
            "{high}% on {wd}, and [China|Beijing] [imposed|slapped] a {r3}% duty on American "
            "{ugood}."
        ),
        (
            Fact("TARIFF", imposing="US", rate="high", date="today"),
            Fact("TARIFF", imposing="CN", rate="r3", date="today"),
        ),
    ),
    Composed(
        "lifted_and_bought",
        "Beijing eases off",
        (
            "China [lifted|ended] its ban on US beef on {wd}, and [Washington|the United States] "
            "[suspended|paused] its {r1}% tariff on Chinese {cgood} for a year."
        ),
        (
            Fact("IMPORT_RESTRICTION", imposing="CN", subkind="resumption", date="today"),
            Fact("TARIFF", "suspended announced", "US", subkind="tariff_suspension"),
        ),
    ),
)
