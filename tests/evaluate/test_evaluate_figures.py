"""Every figure of `evaluate`, on examples small enough to count by hand."""

from __future__ import annotations

import itertools
import random

import pytest
from labelling import answer, gold, mention, row, scored

from monitor.evaluate import (
    Ratio,
    bins_of,
    confusions,
    figures_of,
    report,
    suggested_biases,
    worst,
)
from monitor.evaluate.agreement import agreement, assign
from monitor.evaluate.report import wrong_rows

TALKS = {"status": "concluded", "date": "2025-05-10", "date_end": "2025-05-11", "place": "Geneva"}


def told(event_id: str = "e1", kind: str = "MEETING", **more: object) -> dict[str, object]:
    return mention(event_id, kind, **{"alert": "new", **more})


def test_relevance_counts_right_given_and_wanted() -> None:
    figures = figures_of(
        scored(
            (row("a"), answer()),
            (row("b"), answer()),
            (row("c"), answer(relevant=False, relevance=0.3)),
            (row("d", relevant=False), answer()),
            (row("e", relevant=False), answer(relevant=False, relevance=0.1)),
            (row("f", relevant=None), answer()),
        )
    )["relevance"]
    assert figures["precision"] == Ratio(2, 3)
    assert figures["recall"] == Ratio(2, 3)
    assert figures["F1"] == Ratio(4, 6)
    assert figures["accuracy"] == Ratio(3, 5)


def test_a_row_is_fully_right_with_all_fields_and_as_many_alerts() -> None:
    right = answer(told(**TALKS, actors=["Scott Bessent"]))
    (score,) = scored((row("a", gold(**TALKS, actors=["scott bessent"])), right))
    assert score.passed
    assert score.faults == ()
    assert figures_of([score])["rows"]["pass"] == Ratio(1, 1)


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("status", "planned", "MEETING status: planned, right is concluded"),
        ("date", "2025-05-09", "MEETING date: 2025-05-09 to 2025-05-11, right is 2025-05-10 to "),
        ("date_end", "2025-05-12", "MEETING date: 2025-05-10 to 2025-05-12, right is 2025-05-10"),
        ("place", None, "MEETING place: none, right is Geneva"),
        ("bucket", "upcoming", "MEETING bucket: upcoming, right is new"),
        ("rate_percent", 30.0, "MEETING rate_percent: 30, right is 25"),
        ("imposing", ["CN"], "MEETING imposing: CN, right is US"),
        ("expiry", "2025-08-12", "MEETING expiry: 2025-08-12, right is none"),
    ],
)
def test_one_wrong_field_fails_the_row_and_is_named(field: str, value: object, text: str) -> None:
    given = {**TALKS, "rate_percent": 25, "imposing": ["US"], "expiry": None}
    (score,) = scored((row("a", gold(**given)), answer(told(**{**given, field: value}))))
    assert not score.passed
    assert [fault.text[: len(text)] for fault in score.faults] == [text]
    name = "date" if field == "date_end" else field
    figures = figures_of([score])["fields"]
    assert figures[name] == Ratio(0, 1)
    assert figures["all fields"] == Ratio(6, 7)


def test_a_field_that_the_label_leaves_out_is_not_scored() -> None:
    (score,) = scored((row("a", gold(status="concluded")), answer(told(place="Paris"))))
    assert score.passed
    assert set(figures_of([score])["fields"]) == {"status", "bucket", "all fields"}


def test_a_date_that_is_open_at_its_start_is_right_by_its_end() -> None:
    due = gold("CALENDAR", date=None, date_end="2025-06-06")
    (score,) = scored(
        (row("a", due), answer(told(kind="CALENDAR", date="2025-05-12", date_end="2025-06-06")))
    )
    assert score.passed


def test_events_count_found_missed_and_made_up_by_kind() -> None:
    scores = scored(
        (
            row("a", gold(), gold("TARIFF", rate_percent=25)),
            answer(
                told("e1"), told("e2", "AGREEMENT"), mention("e3", "TARIFF", bucket="background")
            ),
        ),
        (row("b", gold("TARIFF")), answer()),
    )
    figures = figures_of(scores)
    assert figures["events"]["precision"] == Ratio(2, 3)
    assert figures["events"]["recall"] == Ratio(2, 3)
    assert figures["events"]["F1"] == Ratio(4, 6)
    assert figures["kind TARIFF"]["recall"] == Ratio(1, 2)
    assert figures["kind AGREEMENT"]["precision"] == Ratio(0, 1)
    assert figures["events"]["found with all fields right"] == Ratio(1, 3)


def test_background_and_what_is_set_aside_is_no_event_made_up() -> None:
    (score,) = scored(
        (
            row("a", relevant=False, must_not=("TARIFF",)),
            answer(
                mention("e1", "TARIFF", bucket="background", silent="background"),
                mention("e2", "TARIFF", silent="third_country"),
                mention("e3", "TARIFF", silent="not_relevant"),
            ),
        )
    )
    assert score.extra == ()
    assert score.passed


def test_a_statement_that_nobody_is_told_of_need_not_be_found() -> None:
    (score,) = scored((row("a", gold("STATEMENT", alert=False)), answer()))
    assert score.passed
    figures = figures_of([score])
    assert "events" not in figures
    assert figures["kind STATEMENT"]["recall"] == Ratio(0, 1)


@pytest.mark.parametrize("forbidden", ["TARIFF", "*"])
def test_a_kind_that_must_not_be_told_fails_the_row(forbidden: str) -> None:
    (score,) = scored(
        (row("a", must_not=(forbidden,)), answer(mention("e1", "TARIFF", silent="low_confidence")))
    )
    assert [fault.text for fault in score.faults] == ["TARIFF told, which must not be"]


@pytest.mark.parametrize(
    ("forbidden", "fails"),
    [
        *(("rate", True), ("rate=115", True), ("actors=xi jinping", True)),
        *(("rate=15", False), ("expiry", False), ("place=Rome", False)),
    ],
)
def test_a_field_or_value_that_must_not_be_told_fails_the_row(forbidden: str, fails: bool) -> None:
    told_so = mention("e1", rate_percent=115.0, actors=["Xi Jinping"], place="Paris")
    (score,) = scored((row("a", gold(alert=False), must_not=(forbidden,)), answer(told_so)))
    assert score.passed is not fails


def test_mentions_go_to_the_gold_events_that_they_agree_with_best() -> None:
    golds = [gold("TARIFF", rate_percent=10), gold("TARIFF", rate_percent=25)]
    (score,) = scored(
        (
            row("a", *golds),
            answer(told("e1", "TARIFF", rate_percent=25), told("e2", "TARIFF", rate_percent=10)),
        )
    )
    assert score.passed


def test_the_assignment_is_the_best_of_all() -> None:
    """Against trying every order, on 200 random tables."""
    chance = random.Random(7)
    for _ in range(200):
        golds = [
            gold("TARIFF", rate_percent=chance.randint(1, 3), status=chance.choice("ab"))
            for _ in range(chance.randint(1, 4))
        ]
        mentions = [
            mention(
                str(n),
                chance.choice(["TARIFF", "TARIFF", "MEETING"]),
                rate_percent=chance.randint(1, 3),
                status=chance.choice("ab"),
            )
            for n in range(chance.randint(1, 4))
        ]
        chosen = assign(golds, mentions)
        picked = [at for at in chosen if at is not None]
        assert len(set(picked)) == len(picked)
        worth = sum(
            agreement(one, mentions[at])
            for one, at in zip(golds, chosen, strict=True)
            if at is not None
        )
        seats = [*range(len(mentions)), *[None] * len(golds)]
        best = max(
            sum(
                max(0.0, agreement(one, mentions[at]))
                for one, at in zip(golds, order, strict=True)
                if at is not None
            )
            for order in set(itertools.permutations(seats, len(golds)))
        )
        assert worth == pytest.approx(best, abs=1e-4)


def test_actors_count_as_sets_of_names() -> None:
    scores = scored(
        (row("a", gold(actors=["A", "B", "C"])), answer(told(actors=["B", "A", "D", "E"])))
    )
    figures = figures_of(scores)["fields"]
    assert figures["actors"] == Ratio(0, 1)
    assert figures["actors, names found"] == Ratio(2, 3)
    assert figures["actors, names right"] == Ratio(2, 4)


def test_alerts_count_right_missed_and_false_by_what_they_are_on() -> None:
    scores = scored(
        (row("a", gold()), answer(told("e1"), told("e2", "TARIFF"))),
        (row("b", gold("TARIFF")), answer(mention("e1", "TARIFF", silent="low_confidence"))),
        (row("c", gold(alert=False, bucket="background")), answer(told("e1"))),
        (row("d", relevant=False), answer(told("e1"))),
        (row("e", gold("STATEMENT", alert=False)), answer(told("e1", "STATEMENT"))),
        (row("f", relevant=False), answer(relevant=False)),
    )
    figures = figures_of(scores)["alerts"]
    assert figures["precision"] == Ratio(1, 5)
    assert figures["recall"] == Ratio(1, 2)
    assert figures["F1"] == Ratio(2, 7)
    assert figures["false on background"] == Ratio(1, 1)
    assert figures["false on no event"] == Ratio(1, 5)
    assert figures["false on rows not relevant"] == Ratio(1, 5)
    assert figures["false on an event not to be told"] == Ratio(1, 5)
    assert figures["silent rows kept silent"] == Ratio(1, 4)
    assert scores[1].missed_alerts == ("TARIFF kept silent: low confidence",)


def test_an_event_of_a_story_that_is_told_as_new_again_is_counted() -> None:
    first = row("a", gold(event="talks"), story="s", published="2025-05-11T08:00:00")
    copy = row("b", gold(event="talks", alert=False), story="s", published="2025-05-11T09:00:00")
    alone = row("c", gold(event="talks", alert=False), published="2025-05-11T10:00:00")
    scores = scored(
        (copy, answer(told("e2"))), (first, answer(told("e1"))), (alone, answer(told()))
    )
    assert [[alert.why for alert in score.false_alerts] for score in scores] == [
        ["told again"],
        [],
        ["on an event that is not to be told"],
    ]
    assert figures_of(scores)["alerts"]["told again"] == Ratio(1, 3)


def test_a_second_alert_on_one_event_of_a_row_is_told_again() -> None:
    (score,) = scored((row("a", gold()), answer(told("e1"), told("e1"))))
    assert [alert.why for alert in score.false_alerts] == ["told again"]


def test_the_change_counts_where_the_label_names_it() -> None:
    (score,) = scored((row("a", gold(change="updated")), answer(told("e1"))))
    assert [fault.text for fault in score.faults] == [
        "MEETING change: told as another change, right is updated"
    ]


def test_a_number_of_alerts_alone_is_scored_by_the_number() -> None:
    from monitor.evaluate import Gold, LabelledRow  # noqa: PLC0415

    bare = row("a")
    few = LabelledRow(bare.article, Gold(True, None, 1))
    (score,) = scored((few, answer(told("e1"), told("e2"))))
    assert (score.right_alerts, len(score.false_alerts)) == (1, 1)
    assert not score.passed


def test_two_events_may_share_one_alert() -> None:
    """As the two sides of one deal do."""
    mirrored = row("a", gold(), gold("TARIFF"), alerts=1)
    (score,) = scored((mirrored, answer(told("e1"), mention("e2", "TARIFF"))))
    assert (score.right_alerts, score.passed) == (1, True)


@pytest.mark.parametrize(("wanted", "text"), [(2, None), (3, "no alert: an event that the label")])
def test_a_label_may_want_an_alert_on_what_it_does_not_list(wanted: int, text: str | None) -> None:
    (score,) = scored(
        (row("a", gold(), alerts=wanted), answer(told("e1"), told("e2", "AGREEMENT")))
    )
    assert (score.right_alerts, score.false_alerts) == (2, ())
    assert [fault.text[: len(text or "")] for fault in score.faults] == ([text] if text else [])


def test_languages_and_phenomena_have_figures_of_their_own() -> None:
    figures = figures_of(
        scored(
            (row("a", gold(), phenomena=("weekday", "call")), answer(told())),
            (row("b", gold(), language="zh", phenomena=("weekday",)), answer()),
        )
    )
    assert figures["language en"]["pass"] == Ratio(1, 1)
    assert figures["language zh"]["pass"] == Ratio(0, 1)
    assert figures["phenomenon weekday"]["event recall"] == Ratio(1, 2)
    assert figures["phenomenon call"]["alert recall"] == Ratio(1, 1)


def test_the_reliability_table_holds_mean_score_and_share_relevant() -> None:
    scores = scored(
        (row("a", relevant=False), answer(relevance=0.12)),
        (row("b"), answer(relevance=0.18)),
        (row("c"), answer(relevance=1.0)),
        (row("d", relevant=None), answer(relevance=0.5)),
    )
    low, high = bins_of(scores)
    assert (low.low, low.count, low.share_relevant) == (0.1, 2, 0.5)
    assert low.mean_score == pytest.approx(0.15)
    assert (high.low, high.high, high.count, high.share_relevant) == (0.9, 1.0, 1, 1.0)


def test_the_suggested_bias_lets_in_what_is_just_below_and_no_more() -> None:
    """0.4 is relevant and 0.3 is not: the shift lies between their log-odds, 0.41 and 0.85."""
    scores = scored(
        (row("a"), answer(relevance=0.4)),
        (row("b"), answer(relevance=0.9)),
        (row("c", relevant=False), answer(relevance=0.3)),
        (row("d", relevant=False), answer(relevance=0.6, bias=-4.2)),
        (row("e"), answer(relevance=0.9, bias=-4.2)),
    )
    short, long = suggested_biases(scores)
    assert (short.bias, short.count) == (-2.6, 3)
    assert short.f1 == pytest.approx(2 / 3)
    assert short.best_f1 == 1.0
    assert -2.6 + 0.41 < short.best_bias < -2.6 + 0.85
    assert (long.bias, long.best_f1) == (-4.2, 1.0)
    assert -4.2 - 2.2 < long.best_bias < -4.2 - 0.41


def test_a_bias_that_is_best_already_stays() -> None:
    scores = scored(
        (row("a"), answer(relevance=0.9)), (row("b", relevant=False), answer(relevance=0.1))
    )
    assert [band.best_bias for band in suggested_biases(scores)] == [-2.6]


def test_the_gravest_rows_come_first_with_what_differs() -> None:
    scores = scored(
        (row("a", gold(place="Geneva")), answer(told(place="Paris"))),
        (row("b", gold()), answer()),
        (row("c", gold()), answer(told())),
    )
    assert worst(scores, 1).splitlines() == [
        "b  Title b",
        "    MEETING not found",
        "    no alert: MEETING not found",
    ]
    assert wrong_rows(scores).count("Title") == 2


def test_the_report_names_no_row() -> None:
    scores = scored((row("held-1", gold(place="Geneva")), answer(told(place="Paris"))))
    text = report(scores)
    assert "1 rows, fully right 0.000 (0/1)" in text
    assert "held-1" not in text
    assert "Title" not in text


@pytest.mark.parametrize(
    ("wanted", "found", "sort"),
    [
        ({"status": "planned"}, {"status": "concluded"}, ("status", "concluded for planned")),
        ({"place": "Rome"}, {}, ("place", "not found")),
        ({"place": None}, {"place": "Rome"}, ("place", "found where there is none")),
        ({"place": "Rome"}, {"place": "Oslo"}, ("place", "another one")),
        ({"actors": ["A"]}, {"actors": ["A", "B"]}, ("actors", "one too many")),
        ({"actors": ["A", "B", "C"]}, {"actors": ["A"]}, ("actors", "some missing")),
        ({"actors": ["A", "B"]}, {"actors": ["A", "C"]}, ("actors", "others")),
        ({"date": "2025-05-11"}, {}, ("date", "not found")),
        ({"date": "2025-05-11"}, {"date": "2025-05-12"}, ("date", "a day late")),
        ({"date": "2025-05-11"}, {"date": "2025-05-04"}, ("date", "a week early")),
        ({"date": "2025-05-11"}, {"date": "2025-05-09"}, ("date", "days early")),
        ({"date": "2025-05-11"}, {"date": "2025-08-11"}, ("date", "months late")),
        ({"date": "2025-05-11"}, {"date": "2024-05-11"}, ("date", "a year or more early")),
        (
            {"date": "2025-05-10", "date_end": "2025-05-11"},
            {"date": "2025-05-10", "date_end": "2025-05-10"},
            ("date", "start right, end not"),
        ),
    ],
)
def test_errors_are_counted_by_sort(
    wanted: dict[str, object], found: dict[str, object], sort: tuple[str, str]
) -> None:
    scores = scored(*((row(name, gold(**wanted)), answer(told(**found))) for name in "ab"))
    assert confusions(scores) == [(*sort, 2)]
    assert confusions(scores, least=3) == []


def test_events_that_are_not_found_are_counted_with_what_is_told_instead() -> None:
    scores = scored(
        (row("a", gold()), answer(told("e1", "AGREEMENT"))),
        (row("b", gold()), answer()),
        (row("c", gold()), answer(relevant=False)),
    )
    assert confusions(scores, least=1) == [
        ("kind", "MEETING not found", 1),
        ("kind", "MEETING not found, but AGREEMENT", 1),
        ("kind", "MEETING not found, row not relevant", 1),
    ]
