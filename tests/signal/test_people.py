"""Officials with tenures: whom an office means on a day, and who is meant by a misspelt name."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest
from reading_helpers import article, shipped_topic

from monitor.signal.names import name_parties
from monitor.signal.scene import lay_out

TOPIC = shipped_topic()
OFFICIALS = [person for person in TOPIC.people.values() if person.side in TOPIC.side_ids]


def named(text: str, day: str, language: str = "en") -> list[str]:
    """Ids of all persons, offices and voices of *text*, in order."""
    scene = lay_out(article(text, "", day, language), TOPIC)
    name_parties(scene)
    return [
        party.actor.actor_id or "?"
        for line in scene.lines
        for party in line.parties
        if party.actor is not None and party.kind in {"person", "office", "voice"}
    ]


# Office words, a day, and who is meant.
HOLDERS = """
The Treasury secretary | 2018-07-08 | us.mnuchin
The Treasury chief | 2021-01-23 | us.baukol
The Treasury secretary | 2023-07-08 | us.yellen
The U.S. Treasury chief | 2025-01-24 | us.lebryk
The U.S. Treasury boss | 2026-11-20 | us.bessent
The commerce secretary | 2019-05-02 | us.ross
The US commerce chief | 2023-08-28 | us.raimondo
The US commerce chief | 2025-02-10 | us.pelter
The US commerce secretary | 2026-10-01 | us.lutnick
The US trade representative | 2018-12-01 | us.lighthizer
Washington's trade envoy | 2021-02-11 | us.pagan
America's top trade negotiator | 2023-05-26 | us.tai
The US trade chief | 2025-02-10 | us.millan
The US trade envoy | 2026-03-15 | us.greer
The top US diplomat | 2018-04-10 | us.john_sullivan
The secretary of state | 2018-10-08 | us.pompeo
The top US diplomat | 2023-06-18 | us.blinken
America's top diplomat | 2026-05-14 | us.rubio
The agriculture secretary | 2019-06-01 | us.sonny_perdue
The US farm chief | 2024-01-17 | us.vilsack
The US ambassador to China | 2019-03-01 | us.branstad
Washington's envoy to Beijing | 2023-03-01 | us.burns
The US ambassador to China | 2026-11-20 | us.perdue
The homeland security secretary | 2026-02-01 | us.noem
The homeland security secretary | 2026-06-01 | us.mullin
The Fed chair | 2019-06-01 | us.powell
The Fed chair | 2026-07-01 | us.warsh
The export control chief | 2025-06-10 | us.kessler
The White House economic adviser | 2019-10-10 | us.kudlow
China's vice premier | 2019-10-11 | cn.liu_he
China's economic tsar | 2025-05-10 | cn.he_lifeng
China's commerce minister | 2020-06-01 | cn.zhong_shan
China's trade minister | 2025-11-20 | cn.wang_wentao
China's foreign minister | 2023-03-01 | cn.qin_gang
The Chinese foreign minister | 2024-03-01 | cn.wang_yi
China's premier | 2019-03-01 | cn.li_keqiang
China's premier | 2025-03-01 | cn.li_qiang
China's central bank governor | 2022-01-10 | cn.yi_gang
The PBOC governor | 2025-01-10 | cn.pan_gongsheng
China's customs chief | 2023-01-10 | cn.yu_jianhua
China's agriculture minister | 2026-01-10 | cn.han_jun
China's industry minister | 2021-05-10 | cn.xiao_yaqing
The NDRC head | 2024-05-10 | cn.zheng_shanjie
Beijing's ambassador | 2022-05-10 | cn.qin_gang
The Chinese ambassador to the United States | 2025-05-10 | cn.xie_feng
China's trade envoy | 2025-08-28 | cn.li_chenggang
China's finance minister | 2024-05-10 | cn.lan_foan
""".strip().splitlines()

HOLDERS_ZH = """
美国财长 | 2019-05-10 | us.mnuchin
美财长 | 2024-04-05 | us.yellen
美国财政部长 | 2025-09-14 | us.bessent
美国商务部长 | 2023-08-28 | us.raimondo
美商务部长 | 2025-06-09 | us.lutnick
美国贸易代表 | 2020-01-15 | us.lighthizer
美国贸易代表 | 2025-07-28 | us.greer
美国国务卿 | 2022-10-30 | us.blinken
国务卿 | 2025-07-11 | us.rubio
美国驻华大使 | 2025-11-20 | us.perdue
美国农业部长 | 2025-06-01 | us.rollins
美国总统 | 2022-11-14 | us.biden
美联储主席 | 2024-11-14 | us.powell
国务院副总理 | 2019-10-10 | cn.liu_he
中国副总理 | 2025-07-28 | cn.he_lifeng
商务部长 | 2020-05-01 | cn.zhong_shan
商务部部长 | 2026-03-26 | cn.wang_wentao
中国外长 | 2023-04-01 | cn.qin_gang
外交部长 | 2026-01-08 | cn.wang_yi
海关总署署长 | 2023-06-01 | cn.yu_jianhua
央行行长 | 2025-06-01 | cn.pan_gongsheng
国家发改委主任 | 2019-06-01 | cn.he_lifeng
国家发改委主任 | 2025-06-01 | cn.zheng_shanjie
中国驻美大使 | 2019-06-01 | cn.cui_tiankai
商务部国际贸易谈判代表 | 2025-08-27 | cn.li_chenggang
""".strip().splitlines()

# A title, a name one letter off, a day, and who is meant.
MISSPELT = """
Treasury Secretary Scott Bassent | 2025-06-18 | us.bessent
Treasury chief Besent | 2025-06-18 | us.bessent
Treasury Secretary Steven Mnuchim | 2019-05-10 | us.mnuchin
Treasury Secretary Janet Yelen | 2023-07-08 | us.yellen
Commerce Secretary Howard Lutnic | 2025-06-18 | us.lutnick
Commerce Secretary Gina Raimundo | 2023-08-28 | us.raimondo
Trade Representative Jamieson Greir | 2025-06-18 | us.greer
Trade Representative Robert Lighthiser | 2019-05-10 | us.lighthizer
Secretary of State Mike Pompoe | 2019-05-10 | us.pompeo
Secretary of State Antony Blinkin | 2023-05-10 | us.blinken
Secretary of State Marco Rubbio | 2025-06-18 | us.rubio
Deputy Secretary of State Christopher Landua | 2025-06-18 | us.landau
Agriculture Secretary Brooke Rolins | 2025-06-18 | us.rollins
Agriculture Secretary Tom Vilsak | 2023-05-10 | us.vilsack
US Ambassador David Purdue | 2025-06-18 | us.perdue
US Ambassador Terry Branstead | 2019-05-10 | us.branstad
Defense Secretary Pete Hegsith | 2025-06-18 | us.hegseth
BIS chief Jeffrey Kesler | 2025-06-18 | us.kessler
Deputy US Trade Representative Rick Switser | 2026-05-20 | us.switzer
White House economic adviser Kevin Hasset | 2025-06-18 | us.hassett
White House trade adviser Peter Navaro | 2025-06-18 | us.navarro
Homeland Security Secretary Alejandro Mayorcas | 2023-05-10 | us.mayorkas
Vice Premier He Lifang | 2025-06-18 | cn.he_lifeng
Vice Premier Liu Hee | 2019-05-10 | cn.liu_he
Commerce Minister Wang Wentau | 2025-06-18 | cn.wang_wentao
Commerce Minister Zhong Shang | 2019-05-10 | cn.zhong_shan
International Trade Representative Li Chengang | 2025-08-28 | cn.li_chenggang
Vice Commerce Minister Wang Showen | 2019-05-10 | cn.wang_shouwen
Chinese Foreign Minister Wang Yii | 2025-06-18 | cn.wang_yi
Chinese Finance Minister Lan Foan | 2025-06-18 | cn.lan_foan
Vice Finance Minister Liao Ming | 2025-06-18 | cn.liao_min
Vice Foreign Minister Ma Zhaoxhu | 2025-06-18 | cn.ma_zhaoxu
PBOC governor Pan Gongshen | 2025-06-18 | cn.pan_gongsheng
Chinese ambassador Xie Fang | 2025-06-18 | cn.xie_feng
""".strip().splitlines()


@pytest.mark.parametrize("row", HOLDERS)
def test_an_office_is_its_holders_on_the_day(row: str) -> None:
    words, day, who = row.split(" | ")
    assert named(f"{words} was upbeat about the harvest.", day) == [who]


@pytest.mark.parametrize("row", HOLDERS_ZH)
def test_an_office_in_chinese_is_its_holders_on_the_day(row: str) -> None:
    words, day, who = row.split(" | ")
    assert named(f"{words}表示乐观。", day, "zh") == [who]


@pytest.mark.parametrize("row", MISSPELT)
def test_a_name_one_letter_off_is_known_by_its_title(row: str) -> None:
    words, day, who = row.split(" | ")
    assert named(f"{words} was upbeat about the harvest.", day) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Attorney General Rob Bonta was upbeat about the harvest.",
        "US Energy Secretary Ann Whright-Howe was upbeat about the harvest.",
        "Liu Wei, an analyst in Ningbo, was upbeat about the harvest.",
        "Adam Smith was upbeat about the harvest.",
        "Japan's new trade chief was upbeat about the harvest.",
        "The EU trade chief was upbeat about the harvest.",
        "John Kelly of a bank in Ohio was upbeat about the harvest.",
        "The ambassador of Norway, Kerry Vinson, was upbeat about the harvest.",
    ],
)
def test_whoever_only_looks_or_sounds_alike_is_nobody_of_ours(text: str) -> None:
    assert set(named(text, "2025-06-18")) <= {"?"}


def test_a_name_that_many_bear_counts_under_its_title() -> None:
    assert named("China's transport minister Liu Wei was upbeat.", "2025-06-18") == ["cn.liu_wei"]
    assert named("Liu Wei, China's transport minister, was upbeat.", "2025-06-18") == ["cn.liu_wei"]
    assert named("交通运输部部长刘伟表示乐观。", "2025-06-18", "zh") == ["cn.liu_wei"]
    assert named("分析师刘伟表示乐观。", "2025-06-18", "zh") == []


def test_one_name_of_two_people_is_the_one_who_serves() -> None:
    assert named("珀杜表示乐观。", "2019-06-18", "zh") == ["us.sonny_perdue"]
    assert named("珀杜表示乐观。", "2025-06-18", "zh") == ["us.perdue"]


def test_an_office_of_both_sides_is_the_one_named_before_it() -> None:
    assert named("中国财长表示乐观。", "2025-06-18", "zh") == ["cn.lan_foan"]
    assert named("美国财长表示乐观。", "2025-06-18", "zh") == ["us.bessent"]


def test_a_shared_office_alone_means_its_lead_or_nobody_in_particular() -> None:
    assert TOPIC.holder("cn.assistant_commerce_minister", date(2025, 6, 18)) is None
    assert named("An assistant commerce minister was upbeat.", "2025-06-18") == ["?"]
    assert named("The vice commerce minister was upbeat.", "2025-06-18") == ["cn.li_chenggang"]
    assert named("The vice commerce minister was upbeat.", "2019-06-18") == ["cn.wang_shouwen"]
    assert named("A vice commerce minister was upbeat.", "2025-06-18") == ["?"]


def test_who_serves_under_an_office_is_not_its_holder() -> None:
    assert "us.bessent" not in named("An assistant Treasury secretary spoke.", "2025-06-18")


def test_a_middle_initial_does_not_hide_a_name() -> None:
    assert named("Steven T. Mnuchin was upbeat.", "2019-06-18") == ["us.mnuchin"]
    assert named("Trade Representative Robert E. Lighthizer spoke.", "2019-06-18") == [
        "us.lighthizer"
    ]
    assert named("Ivana T. Trump was upbeat.", "2019-06-18") != ["us.trump"]


def test_a_headline_may_open_with_the_family_name_he() -> None:
    assert named("He presses Greer over duties", "2025-03-26") == ["cn.he_lifeng", "us.greer"]
    assert "cn.he_lifeng" not in named("He is a tough man: Trump on Greer", "2025-03-26")


def test_a_common_family_name_is_the_counterpart_of_equal_rank() -> None:
    assert named("Jake Sullivan, China's Wang upbeat", "2024-08-28")[1] == "cn.wang_yi"
    assert named("China's Wang, USTR Tai upbeat", "2023-05-26") == ["cn.wang_wentao", "us.tai"]
    assert named("China's Li, USTR Greer upbeat", "2025-11-03") == ["cn.li_chenggang", "us.greer"]


def test_a_spokesman_who_rises_takes_part() -> None:
    scene = lay_out(article("Hua Chunying was upbeat.", "", "2025-06-18"), TOPIC)
    name_parties(scene)
    assert [party.kind for party in scene.lines[0].parties] == ["person"]


def test_there_are_enough_officials_of_both_sides() -> None:
    assert len(OFFICIALS) >= 150
    for side in TOPIC.side_ids:
        assert sum(person.side == side for person in OFFICIALS) >= 60


def test_everybody_can_be_read_in_chinese() -> None:
    assert [person.id for person in OFFICIALS if not person.zh] == []


def test_everybody_serves_at_some_time_since_2018() -> None:
    """A tenure that ended before the first article that can be read is no use."""
    ends = [
        (person.id, max((t.end or date.max for t in person.offices), default=date.max))
        for person in OFFICIALS
    ]
    assert [name for name, end in ends if end < date(2018, 1, 1)] == []


def test_no_office_has_two_holders_on_a_day() -> None:
    """Acting holders and shared offices aside; the day of a handover is both's."""
    for office, held in TOPIC.tenures.items():
        if TOPIC.offices[office].shared:
            continue
        spans = sorted(
            (tenure.start, tenure.end or date.max, person.id)
            for tenure, person in held
            if not tenure.acting
        )
        for (_, end, first), (start, _, second) in combinations(spans, 2):
            assert first == second or start >= end, f"{office}: {first} and {second}"


def test_the_offices_that_deal_with_trade_are_filled_throughout() -> None:
    """No month of 2018 to 2026 is without a holder in the offices that negotiate."""
    offices = [
        "us.president",
        "us.treasury_secretary",
        "us.commerce_secretary",
        "us.trade_representative",
        "us.secretary_of_state",
        "us.agriculture_secretary",
        "cn.president",
        "cn.premier",
        "cn.vice_premier",
        "cn.commerce_minister",
        "cn.foreign_minister",
        "cn.finance_minister",
        "cn.central_bank",
        "cn.ndrc_head",
    ]
    months = [date(year, month, 28) for year in range(2018, 2027) for month in range(1, 13)]
    empty = [(o, str(m)) for o in offices for m in months if TOPIC.holder(o, m) is None]
    assert [gap for gap in empty if gap[0] != "us.agriculture_secretary"] == []
    assert {gap[1][:7] for gap in empty} <= {"2021-01", "2025-01"}


def test_a_shared_office_is_the_one_holders_whom_the_article_names() -> None:
    scene = lay_out(
        article(
            "Vice commerce minister flies to Oslo",
            "Vice Commerce Minister Li Chenggang left on Monday. The vice minister was upbeat.",
            "2025-08-28",
        ),
        TOPIC,
    )
    name_parties(scene)
    who = [p.actor.actor_id for line in scene.lines for p in line.parties if p.actor is not None]
    assert set(who) == {"cn.li_chenggang"}
