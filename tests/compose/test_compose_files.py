"""What Dockerfile and docker-compose.yml promise, read as data. The real run is compose_test.py."""

from __future__ import annotations

import re
from typing import Any

import pytest
from roots import ROOT
from ruamel.yaml import YAML

from monitor.settings import PREFIX, Settings

COMPOSE: dict[str, Any] = YAML(typ="safe").load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
ROLES = {"poller", "worker-articles", "worker-deliveries", "web"}
DOCKERFILE = (ROOT / "Dockerfile").read_text()
PUBLISHED = {"web", "prometheus", "grafana"}
ROOTS = {"", "0", "root"}


@pytest.mark.parametrize("name", SERVICES)
def test_every_container_is_locked_down(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "cap_add" not in service
    assert "privileged" not in service
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert str(service["user"]).partition(":")[0] not in ROOTS
    assert not any("docker.sock" in str(volume) for volume in service.get("volumes", ()))


@pytest.mark.parametrize("name", SERVICES)
def test_every_container_has_limits_a_health_check_and_is_restarted(name: str) -> None:
    service = SERVICES[name]
    for limit in ("mem_limit", "cpus", "pids_limit"):
        assert service[limit]
    assert service["healthcheck"]["test"][0] == "CMD"
    assert service["restart"] == "unless-stopped"


@pytest.mark.parametrize("name", SERVICES)
def test_ports_are_published_on_loopback_and_only_for_pages(name: str) -> None:
    ports = SERVICES[name].get("ports", [])
    assert bool(ports) == (name in PUBLISHED)
    assert all(str(port).startswith("127.0.0.1:") for port in ports)
    assert "network_mode" not in SERVICES[name]


def test_only_who_must_has_a_way_out_of_the_inner_network() -> None:
    assert COMPOSE["networks"]["inner"] == {"internal": True}
    outer = {name: set(service["networks"]) - {"inner"} for name, service in SERVICES.items()}
    assert outer == {
        "redis": set(),
        "postgres": set(),
        "poller": {"fetch"},
        "worker-articles": set(),
        "worker-deliveries": {"push"},
        "web": {"page"},
        "prometheus": {"page"},
        "grafana": {"page"},
    }


def test_images_are_pinned_to_a_version() -> None:
    for name, service in SERVICES.items():
        assert re.fullmatch(r"[\w./-]+:v?\d+(\.\d+)+", service["image"]), name
    bases = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    assert len(set(bases)) == 1
    assert re.fullmatch(r"python:3\.\d+-slim", bases[0])


def test_each_role_has_its_command_and_any_role_can_be_scaled() -> None:
    assert {name: SERVICES[name]["command"] for name in ROLES} == {
        "poller": ["poll"],
        "worker-articles": ["work", "--queue", "articles"],
        "worker-deliveries": ["work", "--queue", "deliveries"],
        "web": ["serve"],
    }
    assert not any("container_name" in service for service in SERVICES.values())


def test_settings_are_ones_that_the_program_has() -> None:
    environment = SERVICES["poller"]["environment"]
    for name in environment:
        assert name.removeprefix(PREFIX).lower() in Settings.model_fields, name
    assert environment["TRADEWATCH_HTTP_HOST"] == "0.0.0.0"
    assert environment["TRADEWATCH_ALLOW_PRIVATE_ADDRESSES"].endswith(":-none}")


def test_secrets_come_from_files_and_none_is_written_down() -> None:
    text = (ROOT / "docker-compose.yml").read_text()
    for name, secret in COMPOSE["secrets"].items():
        assert secret == {"file": f"./secrets/{name}"}
    assert not re.search(r"(PASSWORD|TOKEN|SECRET): ", text)
    assert not re.search(r"://[^/@\s]+:[^/@\s]+@", text), "a password in an address"
    assert "/secrets/" in (ROOT / ".gitignore").read_text().splitlines()


def test_the_image_runs_as_nobody_from_hashed_wheels_alone() -> None:
    assert "USER 10001:10001" in DOCKERFILE
    assert "--require-hashes --only-binary :all:" in DOCKERFILE
    assert "--no-deps --no-build-isolation" in DOCKERFILE
    assert DOCKERFILE.count("FROM ") == 2
    assert "HEALTHCHECK" in DOCKERFILE
    assert SERVICES["poller"]["user"] == "10001:10001"


def test_the_build_context_holds_no_secret_and_no_history() -> None:
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    assert "*" in lines
    kept = {line for line in lines if line.startswith("!")}
    assert kept == {
        "!requirements.lock",
        "!pyproject.toml",
        "!README.md",
        "!LICENSE",
        "!config/",
        "!monitor/",
        "!workers/",
    }


def test_prometheus_scrapes_every_role_by_its_name() -> None:
    config = YAML(typ="safe").load((ROOT / "config/prometheus/prometheus.yml").read_text())
    (job,) = config["scrape_configs"]
    (found,) = job["dns_sd_configs"]
    assert set(found["names"]) == ROLES
    assert found["port"] == int(SERVICES["web"]["environment"]["TRADEWATCH_HTTP_PORT"])
    assert "http_token" in SERVICES["prometheus"]["secrets"]
