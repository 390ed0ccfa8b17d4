"""The containers' health check."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.web import probe
from monitor.web.app import Check, Health, make_app, serve_in_thread

TOKEN = "a-token-of-some-length"


@pytest.mark.parametrize("well", [True, False])
def test_it_is_0_or_1_as_the_page_says_and_tells_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], well: bool
) -> None:
    health = Health((Check("redis", ok=well, reason="no answer in 2 s"),))
    handle = serve_in_thread(make_app(lambda: health, lambda: b"", TOKEN), "127.0.0.1", 0)
    (tmp_path / "token").write_text(TOKEN + "\n")
    port = {"TRADEWATCH_HTTP_PORT": str(handle.port)}
    try:
        by_file = probe.main({**port, "TRADEWATCH_HTTP_TOKEN_FILE": str(tmp_path / "token")})
        by_value = probe.main({**port, "TRADEWATCH_HTTP_TOKEN": TOKEN})
        without = probe.main(port)
    finally:
        handle.stop()
    assert (by_file, by_value, without) == (int(not well), int(not well), 1)
    assert "no answer in 2 s" in capsys.readouterr().out
    assert probe.main(port) == 1
    assert f"no answer on port {handle.port}" in capsys.readouterr().out
