"""The first page in a real browser: it renders, says what it must, and asks for nothing else."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from absence import absent
from patience import PATIENCE
from web_fakes import feed_health

from monitor.web.app import Check, Health, Home, make_app, serve_in_thread

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--window-size=1000,1200",
)  # fmt: skip


def test_the_first_page_is_drawn_by_a_browser(tmp_path: Path) -> None:
    """Hostile names stay text, and the style sheet is allowed by the page's own policy."""
    browser = shutil.which("chromium")
    if browser is None:
        absent("Chromium")
    health = Health((Check("store", ok=True), Check("queue", ok=False, reason="<b>away</b>")))
    home = Home("<script>document.title='broken'</script>desk", NOW, health, [feed_health("desk")])
    handle = serve_in_thread(
        make_app(lambda: health, lambda: b"", None, lambda: home), "127.0.0.1", 0
    )
    picture = tmp_path / "page.png"
    try:
        drawn = subprocess.run(
            [
                browser, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}",
                f"--screenshot={picture}", "--dump-dom", f"{handle.url}/",
            ],
            capture_output=True,
            text=True,
            timeout=2 * PATIENCE,
            check=True,
        )  # fmt: skip
    finally:
        handle.stop()
    assert "<title>broken" not in drawn.stdout
    assert "&lt;b&gt;away&lt;/b&gt;" in drawn.stdout
    assert "Content Security Policy" not in drawn.stderr
    assert picture.stat().st_size > 5_000
