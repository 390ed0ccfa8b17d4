"""Every query of the dashboard and every rule, asked of a real Prometheus that scraped our page."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import prom
import pytest
from absence import absent
from patience import wait_until
from prometheus_client import CollectorRegistry
from roots import ROOT
from ruamel.yaml import YAML
from web_fakes import FakeStats, busy, feed_health

from monitor.model import DeliveryState, Feed, FeedState, PollOutcome
from monitor.web import metrics
from monitor.web.app import Handle, Health, make_app, serve_in_thread

GRAFANA = ROOT / "config" / "grafana"
DASHBOARD = json.loads((GRAFANA / "dashboards" / "tradewatch.json").read_text())
RULES = ROOT / "config" / "prometheus" / "rules.yml"
#: Panel types that Grafana's current releases draw by themselves; `graph` and its kin are gone.
DRAWN = {"row", "stat", "timeseries", "table", "bargauge", "heatmap"}
#: Grafana fills these in; the values fit a page scraped once a second.
VARIABLES = {"$__rate_interval": "1m", "$__interval": "1m", "$__range": "1h"}


def panels() -> list[dict[str, Any]]:
    return [panel for panel in DASHBOARD["panels"] if panel["type"] != "row"]


def queries() -> list[tuple[str, str]]:
    asked = [
        (f"{panel['title']}/{target['refId']}", target["expr"])
        for panel in panels()
        for target in panel["targets"]
    ]
    asked += [
        (f"annotation {item['name']}", item["expr"])
        for item in DASHBOARD["annotations"]["list"]
        if "expr" in item
    ]
    return asked


def rules() -> dict[str, dict[str, Any]]:
    text = YAML(typ="safe").load(RULES.read_text())
    return {rule["alert"]: rule for group in text["groups"] for rule in group["rules"]}


class Scraped:
    """A page whose numbers the test changes, and the Prometheus that scrapes it."""

    def __init__(self) -> None:
        self.stats: FakeStats = busy()
        self.failures = 0
        self.down = False
        registry = CollectorRegistry()
        self.own = metrics.Instruments(registry)
        self._text = metrics.page(stats=self._read, channels={"desk": "webhook"}, registry=registry)
        self.handle: Handle = serve_in_thread(make_app(Health, self._text), "127.0.0.1", 0)
        self.server: prom.Prometheus

    def _read(self) -> tuple[FakeStats, list[Any]]:
        if self.down:
            raise ConnectionError
        return self.stats, [feed_health("daily"), feed_health("weekly", failures=self.failures)]

    def use(self) -> None:
        """Something of everything that a process counts."""
        feed = Feed("daily", "https://example.org", "Daily")
        for _ in range(3):
            self.own.polled(feed, PollOutcome.FETCHED, 0.3, None)
            self.own.took("read", 0.01)
            self.own.woken("articles")
            self.own.failed("broker")
            self.own.restarted("poller")
            self.own.refused()

    def rise(self) -> None:
        """Have Prometheus see all numbers rise between two scrapes, as rates need."""
        self.stats, self.failures, self.down = busy(), 0, False
        self.settled()
        grown = busy()
        for counts in (grown.alerts, grown.attempts, grown.deliveries):
            for key in counts:
                counts[key] += 2
        grown.changes_by_kind = {k: n + 2 for k, n in busy().changes_by_kind.items()}
        grown.silences_by_reason = {k: n + 2 for k, n in busy().silences_by_reason.items()}
        grown.latency.buckets = ((60.0, 3), (300.0, 5))
        grown.latency.count = 6
        self.stats = grown
        self.use()
        self.settled()

    def finds(self, expression: str) -> bool:
        """Whether *expression* finds something; a scrape that came late leaves a gap, so wait."""
        return wait_until(lambda: bool(self.server.query(expression)), 10)

    def settled(self) -> None:
        """Wait until Prometheus has scraped what the page says now."""
        began = self.server.value("vector(time())")
        self.server.wait(
            "a scrape after the change",
            lambda: bool(self.server.query(f"timestamp(tradewatch_build_info) > {began + 0.5}")),
        )


@pytest.fixture(scope="module")
def scraped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scraped]:
    if prom.binary() is None:
        absent("prometheus")
    page = Scraped()
    folder = tmp_path_factory.mktemp("prometheus")
    try:
        targets = {"tradewatch": [f"127.0.0.1:{page.handle.port}"]}
        with prom.prometheus(folder, targets, [RULES]) as server:
            page.server = server
            server.wait("a first scrape", lambda: bool(server.query("tradewatch_build_info")))
            yield page
    finally:
        page.handle.stop()


#: Nothing of these is there while all is well.
EMPTY_WHEN_WELL = {"annotation Firing"}


def test_every_query_of_the_dashboard_finds_something(scraped: Scraped) -> None:
    """A query that names a series or label we do not have finds nothing, and fails here."""
    scraped.rise()
    missing = []
    for name, expression in queries():
        plain = expression
        for variable, value in VARIABLES.items():
            plain = plain.replace(variable, value)
        if name in EMPTY_WHEN_WELL:
            scraped.server.query(plain)
        elif not scraped.finds(plain):
            missing.append(f"{name}: {plain}")
    assert not missing, "\n".join(missing)


def test_rules_name_only_series_that_the_page_has(scraped: Scraped) -> None:
    for name, rule in rules().items():
        scraped.server.query(rule["expr"])
        for series in set(re.findall(r"tradewatch_[a-z_]+", rule["expr"])):
            assert scraped.finds(series), f"{name}: nothing is called {series}"


def firing(page: Scraped) -> set[str]:
    """The rules whose condition holds, whether or not for long enough."""
    found = page.server.query("ALERTS")
    return {item["metric"]["alertname"] for item in found}


#: By design these hold in the test, which has no roles and has just counted a refused job.
ALWAYS = {"TradewatchRoleMissing", "TradewatchJobRefused", "TradewatchDeliveryDead"}


def broken(rule: str, page: Scraped) -> None:
    stats = busy()
    page.stats = stats
    match rule:
        case "TradewatchAlertsUndelivered":
            stats.oldest_undelivered_age = 301.0
        case "TradewatchArticlesWaiting":
            stats.queues["articles"].oldest_due_age = 301.0
        case "TradewatchLedgerMismatch":
            stats.ledger_mismatch = 1
        case "TradewatchStoreDown":
            page.down = True
        case "TradewatchFeedsFailing":
            stats.feeds_by_state = {FeedState.OK: 2, FeedState.FAILING: 2}
        case "TradewatchFeedFailing":
            page.failures = 6
        case "TradewatchFeedGone":
            stats.feeds_by_state = {FeedState.GONE: 1, FeedState.OK: 5}
        case "TradewatchDeliveryDead":
            stats.deliveries["desk", DeliveryState.DEAD] = 9
        case _:
            raise AssertionError(rule)


@pytest.mark.parametrize(
    "rule", sorted(set(rules()) - {"TradewatchTargetDown"} - (ALWAYS - {"TradewatchDeliveryDead"}))
)
def test_a_rule_holds_when_what_it_watches_is_broken_and_not_before(
    scraped: Scraped, rule: str
) -> None:
    well = busy()
    well.feeds_by_state = {FeedState.OK: 5}
    scraped.stats, scraped.failures, scraped.down = well, 0, False
    if rule not in ALWAYS:
        scraped.server.wait(f"{rule} is quiet", lambda: rule not in firing(scraped))
    broken(rule, scraped)
    scraped.server.wait(f"{rule} holds", lambda: rule in firing(scraped))
    scraped.stats, scraped.failures, scraped.down = well, 0, False


def test_a_refused_job_and_a_missing_role_are_told(scraped: Scraped) -> None:
    scraped.use()
    scraped.server.wait("refused", lambda: firing(scraped) >= ALWAYS - {"TradewatchDeliveryDead"})


def test_a_process_that_stops_answering_is_told(tmp_path: Path) -> None:
    if prom.binary() is None:
        absent("prometheus")
    handle = serve_in_thread(make_app(Health, lambda: b""), "127.0.0.1", 0)
    with prom.prometheus(tmp_path, {"tradewatch": [f"127.0.0.1:{handle.port}"]}, [RULES]) as server:
        server.wait("up", lambda: bool(server.query("up == 1")))
        handle.stop()
        told = 'ALERTS{alertname="TradewatchTargetDown"}'
        server.wait("told", lambda: bool(server.query(told)))


def test_the_dashboard_is_whole() -> None:
    """Ids and places are unique, nothing is deprecated, and each panel says what it shows."""
    ids = [panel["id"] for panel in DASHBOARD["panels"]]
    assert len(ids) == len(set(ids))
    covered: set[tuple[int, int]] = set()
    for panel in DASHBOARD["panels"]:
        assert panel["type"] in DRAWN, panel["title"]
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24
        cells = {
            (place["x"] + x, place["y"] + y) for x in range(place["w"]) for y in range(place["h"])
        }
        assert not cells & covered, panel["title"]
        covered |= cells
    for panel in panels():
        assert panel["description"].endswith("."), panel["title"]
        unit = panel["fieldConfig"]["defaults"].get("unit")
        assert unit or panel["type"] == "table", panel["title"]
        if panel["type"] == "timeseries":
            assert all(target["legendFormat"] for target in panel["targets"]), panel["title"]
    titles = [panel["title"] for panel in DASHBOARD["panels"] if panel["type"] == "row"]
    assert titles == ["At a glance", "Feeds", "Pipeline", "Alerts", "Latency"]


def test_the_dashboard_asks_the_data_source_that_is_provisioned() -> None:
    yaml = YAML(typ="safe")
    (source,) = yaml.load((GRAFANA / "provisioning/datasources/prometheus.yml").read_text())[
        "datasources"
    ]
    for panel in panels():
        assert panel["datasource"] == {"type": source["type"], "uid": source["uid"]}
        for target in panel["targets"]:
            assert target["datasource"] == panel["datasource"]


def test_promtool_accepts_configuration_and_rules() -> None:
    promtool = shutil.which("promtool")
    if promtool is None:
        absent("promtool")
    folder = ROOT / "config" / "prometheus"
    for command in (["config", "--syntax-only", "prometheus.yml"], ["rules", "rules.yml"]):
        told = subprocess.run(
            [promtool, "check", *command], cwd=folder, text=True, capture_output=True, check=False
        )
        assert told.returncode == 0, told.stdout + told.stderr
