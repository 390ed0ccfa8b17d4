"""The commands that people type to look around, on a real store."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path

import pytest
from store_values import (
    NOW,
    article,
    change,
    claim,
    event,
    keys_of,
    later,
    put,
    silence,
    tell,
)
from web_fakes import feed_health

from monitor import cli, commands, doctor
from monitor.model import (
    ArticleState,
    ChangeKind,
    Decision,
    PollOutcome,
    Resolution,
    SilenceReason,
)
from monitor.refusals import UsageError
from monitor.replay.articles import OPTIONAL, REQUIRED
from monitor.running import _demo_folder
from monitor.settings import SUPERVISED, Settings
from monitor.store import Store, open_store
from monitor.store.articles import MAX_ATTEMPTS

ONE, TWO = "ab12" + "c" * 28, "ab13" + "d" * 28
Printed = Callable[[], str]


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return Settings(data_dir=tmp_path)


@pytest.fixture
def store(settings: Settings, tmp_path: Path) -> Iterator[Store]:
    made = open_store(settings.sqlalchemy_url, tmp_path, keys_of=keys_of)
    yield made
    made.close()


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Printed:
    return lambda: capsys.readouterr().out


def kill(store: Store, *names: str) -> None:
    """Have the articles fail until they are dead."""
    put(store, *(article(name) for name in names))
    for number in range(1, MAX_ATTEMPTS + 1):
        now = NOW + timedelta(days=number)
        for item in store.articles.claim_due("me", now):
            assert store.articles.release(item.row_id, item.fence, now, "no such zone: Mars")


def test_an_id_is_never_broken_and_its_first_characters_are_enough(
    settings: Settings, store: Store, printed: Printed
) -> None:
    """On a terminal of 80 columns, with titles and outlets that want more."""
    for name in (ONE, TWO):
        tell(store, event(name, title="Talks in a city with a very long name " * 3), "hook")
    commands.events(settings, 20, None)
    shown = re.findall(r"ab1[23]\w*", printed())
    assert sorted(shown) == [ONE[:12], TWO[:12]]
    commands.alerts(settings, 20)
    assert sorted(re.findall(r"ab1[23]\w*", printed())) == [ONE[:12], TWO[:12]]
    for prefix in (ONE, ONE[:12], "ab12"):
        commands.events(settings, 20, prefix)
        assert f"version 1: new at {NOW:%Y-%m-%d}" in printed()


@pytest.mark.parametrize(
    ("prefix", "says"),
    [
        ("ab1", f"'ab1' begins the ids of several: {ONE}, {TWO}; give more characters"),
        ("ff", "no event whose id begins with 'ff': `tradewatch events` shows the ids"),
        ("%", "no event whose id begins with '%'"),
        ("", "no event whose id begins with ''"),
    ],
)
def test_an_id_that_names_none_or_several_is_refused_with_what_would_do(
    settings: Settings, store: Store, prefix: str, says: str
) -> None:
    for name in (ONE, TWO):
        tell(store, event(name), "hook")
    with pytest.raises(UsageError) as refusal:
        commands.events(settings, 20, prefix)
    assert says in str(refusal.value)


def test_what_is_said_of_an_event_stands_beside_the_reason_of_its_silence(
    settings: Settings, store: Store, printed: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    tell(store, event(ONE), "hook")
    said = claim("c9")
    repeated = change(event(ONE), said, ChangeKind.REITERATION)
    kept = Decision(repeated, silence(event(ONE), said, SilenceReason.REITERATION))
    with store.resolving(NOW) as tx:
        tx.apply(Resolution((repeated,)))
        tx.tell([kept], [])
    commands.events(settings, 20, ONE)
    assert printed().count("it repeats what was said before") == 1


def test_an_article_that_is_not_there_is_refused(settings: Settings, store: Store) -> None:
    put(store, article("aa"))
    with pytest.raises(UsageError, match="no article whose id begins with 'zz'"):
        commands.articles(settings, 20, "zz", dead=False, retry=False)


def test_a_whole_id_is_meant_even_where_it_begins_another(settings: Settings, store: Store) -> None:
    for name in ("abc", "abcd"):
        tell(store, event(name), "hook")
    commands.events(settings, 20, "abc")


def test_dead_articles_are_listed_with_their_reason_and_tried_again(
    settings: Settings, store: Store, printed: Printed
) -> None:
    kill(store, "aa-first", "bb-second", "bb-third")
    put(store, article("cc-well"))
    commands.articles(settings, 20, None, dead=True, retry=False)
    told = printed()
    assert "no such zone" in " ".join(told.split())
    assert "aa-first" in told
    assert "cc-well" not in told
    commands.articles(settings, 20, "aa", dead=False, retry=True)
    assert "1 article is tried again" in printed()
    assert [x.article.article_id for x in store.articles.recent(state=ArticleState.DEAD)] == [
        "bb-third",
        "bb-second",
    ]
    with pytest.raises(UsageError, match="begins the ids of several: bb-third, bb-second"):
        commands.articles(settings, 20, "bb", dead=False, retry=True)
    with pytest.raises(UsageError, match=r"no dead article .*'cc'.*articles --dead"):
        commands.articles(settings, 20, "cc", dead=False, retry=True)
    commands.articles(settings, 20, None, dead=True, retry=True)
    assert "2 articles are tried again" in printed()
    assert store.articles.recent(state=ArticleState.DEAD) == []


def test_articles_are_listed_with_what_became_of_them(
    settings: Settings, store: Store, printed: Printed
) -> None:
    put(store, article("aa1", title="Duties rise"), article("bb1", published=later(hours=1)))
    commands.articles(settings, 20, "aa", dead=False, retry=False)
    told = printed()
    assert "Duties" in told
    assert "new" in told
    assert "bb1" not in told
    commands.articles(settings, 20, None, dead=True, retry=False)
    assert "no article was set aside" in printed()


@pytest.mark.parametrize("keep", [True, False])
def test_the_demo_s_folder_goes_with_it_unless_it_is_to_be_kept(
    keep: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    with _demo_folder(keep=keep) as folder:
        (folder / "file").write_text("x")
    assert folder.exists() is keep
    told = "".join(capsys.readouterr())
    assert (str(folder) if keep else "--keep") in told
    if keep:
        (folder / "file").unlink()
        folder.rmdir()


def test_a_misspelt_variable_is_warned_of_by_commands_and_listed_by_the_doctor(
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """But not once more by each child of `run`."""
    monkeypatch.setenv("TRADEWATCH_DATA_DRI", "elsewhere")
    cli._settings()
    assert "warning: TRADEWATCH_DATA_DRI is no setting" in capsys.readouterr().err
    found = list(islice(doctor._findings(send_test=False), 2))
    assert [(item.name, item.ok) for item in found] == [("settings", True), ("environment", False)]
    assert "did you mean TRADEWATCH_DATA_DIR?" in found[1].told
    monkeypatch.setenv(SUPERVISED, "yes")
    cli._settings()
    assert capsys.readouterr().err == ""


def test_the_doctor_tells_a_machine_without_network_from_feeds_that_fail() -> None:
    offline = replace(feed_health("a", failures=1), last_outcome=PollOutcome.DNS)
    found = list(doctor.ailing([offline, replace(offline, failures=2)]))
    assert [item.name for item in found] == ["network"]
    assert "is this machine online?" in found[0].told
    found = list(doctor.ailing([offline, feed_health("b"), feed_health("c", failures=3)]))
    assert [item.name for item in found] == ["feed a", "feed c"]
    assert "(dns, 1 time)" in found[0].told
    assert "(timeout, 3 times)" in found[1].told


def test_replay_warns_on_standard_error_and_says_in_its_help_what_it_reads(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given.write_text('{"id": "1", "published": "2026-03-01", "title": "Rain", "titel": "x"}\n')
    commands.replay(settings, given, out, "none")
    assert "warning: " in (told := capsys.readouterr()).err
    assert "`titel` is not read (1 line): did you mean `title`?" in told.err
    assert told.out == ""
    assert len(out.read_text().splitlines()) == 1
    text = cli.replay.__doc__ or ""
    assert not [name for name in (*REQUIRED, *OPTIONAL) if name not in text]
