"""Readings put on record, copies told from sources, and events found again by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from making import BESSENT, GENEVA, HE, MADRID, SUBJECT, News, article, at, billion, days, firm

from monitor.model import Attribution, Claim, Kind, Mention, Reading, Relevance, Status
from monitor.signal.claims import claims_of
from monitor.signal.copies import are_copies, copy_group
from monitor.signal.fold import fold
from monitor.signal.keys import keys_of, sought
from monitor.signal.match import match

LEAD = (
    "Negotiators from both capitals ended two days of talks beside the lake on Sunday, and each "
    "side spoke of progress while neither would say what had been agreed."
)


def mention() -> Mention:
    return News().talks("concluded", at("2025-05-11"), days("2025-05-11")).mention


def reading(*mentions: Mention) -> Reading:
    return Reading(Relevance(0.9, relevant=True), mentions)


def test_reading_an_article_again_gives_the_same_claims_and_a_revision_others() -> None:
    source = article(at("2025-05-11"))
    one, two = (claims_of(source, reading(mention()), at("2025-05-12", h)) for h in (1, 2))
    assert one[0].claim_id == two[0].claim_id
    revised = claims_of(replace(source, revision=2), reading(mention()), at("2025-05-12"))
    assert revised[0].claim_id != one[0].claim_id


def test_words_said_on_an_earlier_day_are_asserted_then() -> None:
    said = replace(mention(), source=Attribution(said_on=date(2025, 5, 9)))
    (claim,) = claims_of(article(at("2025-05-11")), reading(said), at("2025-05-11"))
    assert claim.asserted_at == at("2025-05-09")
    later = replace(mention(), source=Attribution(said_on=date(2025, 5, 12)))
    (claim,) = claims_of(article(at("2025-05-11")), reading(later), at("2025-05-11"))
    assert claim.asserted_at == at("2025-05-11")


def test_two_sides_measures_in_one_sentence_are_two_claims() -> None:
    news = News()
    ours = news.tariff("announced", at("2025-05-11")).mention
    theirs = replace(ours, facts=replace(ours.facts, imposing=("CN",), affected=("US",)))
    assert len(claims_of(article(at("2025-05-11")), reading(ours, theirs), at("2025-05-11"))) == 2


def test_two_meetings_of_one_sentence_in_two_places_are_two_claims() -> None:
    source, now = article(at("2025-05-11")), at("2025-05-11")
    one = replace(mention(), facts=replace(mention().facts, place=GENEVA))
    place = replace(one, facts=replace(one.facts, place=MADRID))
    other = replace(place, facts=replace(place.facts, when=days("2025-06-20")))
    assert len(claims_of(source, reading(one, other), now)) == 2
    assert len(claims_of(source, reading(one, place), now)) == 1


def test_copies_are_known_by_their_lead_or_by_agency_and_title() -> None:
    one = article(at("2025-05-11"), text=LEAD)
    retitled = article(at("2025-05-11"), article_id="a2", title="Lake talks over", text=LEAD)
    assert are_copies(copy_group(one), copy_group(retitled))
    other = article(at("2025-05-11"), text=" ".join(reversed(LEAD.split())))
    assert not are_copies(copy_group(one), copy_group(other))
    wired = article(at("2025-05-11"), text=f"LAKESIDE (Reuters) - {LEAD}")
    cut = article(at("2025-05-11"), text="LAKESIDE (Reuters) - Short version.", article_id="a3")
    assert are_copies(copy_group(wired), copy_group(cut))


def test_bare_headlines_are_copies_only_word_for_word() -> None:
    one, two = article(at("2025-05-11")), article(at("2025-05-11"), article_id="a2")
    assert are_copies(copy_group(one), copy_group(two))
    other = article(at("2025-05-11"), title="Talks begin")
    assert not are_copies(copy_group(one), copy_group(other))


@st.composite
def _claims(draw: st.DrawFn) -> Claim:
    news = News(count=draw(st.integers(0, 9999)))
    said = at("2025-05-01") + timedelta(days=draw(st.integers(0, 120)))
    day = said.date() + timedelta(days=draw(st.integers(-40, 40)))
    when = draw(
        st.sampled_from([None, days(str(day)), days(None, str(day)), days(str(said.date()))])
    )
    bucket = draw(st.sampled_from(["new", "upcoming", "background"]))
    if draw(st.booleans()):
        return news.talks(
            draw(st.sampled_from(["planned", "concluded", "postponed"])), said, when,
            bucket=bucket,
            place=draw(st.sampled_from([None, GENEVA, MADRID])),
            actors=draw(st.sampled_from([(), (BESSENT, HE)])),
        )  # fmt: skip
    return news.claim(
        draw(st.sampled_from([Kind.TARIFF, Kind.CHARGE, Kind.EXPORT_CONTROL, Kind.AGREEMENT])),
        "x", Status.ANNOUNCED, said, bucket=bucket, when=when,
        imposing=draw(st.sampled_from([(), ("US",), ("CN",)])),
        value=draw(st.sampled_from([None, billion(200)])),
        component=draw(st.sampled_from([None, "fentanyl"])),
        actors=draw(st.sampled_from([(), (firm("ZTE"),)])),
    )  # fmt: skip


@settings(deadline=None)
@given(_claims(), _claims())
def test_what_would_match_within_a_month_shares_a_key(known: Claim, said: Claim) -> None:
    event = fold("e", [known])
    found = match(said, event, SUBJECT.matching)
    near = abs((said.asserted_at - known.asserted_at).days) <= 28
    if found is not None and near and found.score >= SUBJECT.matching.same:
        stored = keys_of(event.facts, stored=True)
        assert stored & keys_of(sought(said), stored=False)
