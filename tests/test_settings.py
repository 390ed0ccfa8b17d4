"""Settings: a wrong one names itself, its value and a right one, and hides secrets."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.settings import Settings, SettingsError, load, naming_files, strangers

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("name", "value", "right"),
    [
        ("HTTP_PORT", "eighty", "8080"),
        ("HTTP_PORT", "70000", "8080"),
        ("DATABASE_URL", "mysql://x/y", "postgresql://"),
        ("REDIS_URL", "http://x", "redis://127.0.0.1:6379/0"),
        ("ALLOW_PRIVATE_ADDRESSES", "localhost", "none"),
        ("CLOCK_OFFSET", "yesterday", "0.0"),
        ("CLOCK_OFFSET", "1e12", "0.0"),
        ("CLOCK_OFFSET", "nan", "0.0"),
        ("LOG_FORMAT", "xml", "auto"),
        ("HTTP_TOKEN", "short", "openssl rand"),
        ("RETENTION_DAYS", "30", "365"),
        ("USER_AGENT", "x\r\nCookie: y", "Tradewatch/"),
    ],
)
def test_a_wrong_value_names_itself_and_a_right_one(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, right: str
) -> None:
    monkeypatch.setenv(f"TRADEWATCH_{name}", value)
    with pytest.raises(SettingsError) as refusal:
        load()
    assert f"TRADEWATCH_{name}" in str(refusal.value)
    assert right in str(refusal.value)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("TRADEWATCH_HTTP_PROT=9", "TRADEWATCH_HTTP_PROT in .env .* write TRADEWATCH_HTTP_PORT"),
        ("SMTP_PASSWORD=hunter2", "^SMTP_PASSWORD in .env .* go into the environment"),
    ],
)
def test_an_unknown_key_in_the_env_file_is_refused_by_its_own_name(line: str, says: str) -> None:
    Path(".env").write_text(f"{line}\n")
    with pytest.raises(SettingsError, match=says) as refusal:
        load()
    assert "hunter2" not in str(refusal.value)


def test_no_secret_is_told_when_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRADEWATCH_DATABASE_URL", "oracle://me:hunter2@db/x")
    with pytest.raises(SettingsError) as refusal:
        load()
    assert "hunter2" not in str(refusal.value)


def test_the_password_file_is_put_into_the_database_url(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("p@ss/word\n")
    settings = Settings(
        database_url="postgresql://me@db:5432/news", database_password_file=tmp_path / "password"
    )
    assert settings.sqlalchemy_url == "postgresql+psycopg://me:p%40ss%2Fword@db:5432/news"


def test_a_token_file_that_holds_too_little_is_refused(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("abc")
    with pytest.raises(SettingsError, match="holds 3 characters"):
        _ = Settings(http_token_file=tmp_path / "token").token


def test_every_setting_is_documented() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    for name, field in Settings.model_fields.items():
        assert f"`TRADEWATCH_{name.upper()}`" in page
        assert field.description
        assert field.description in page


def test_a_misspelt_variable_is_told_with_the_nearest_right_name() -> None:
    told = strangers({"TRADEWATCH_HTTP_PROT": "9", "TRADEWATCH_ZZZ": "1", "PATH": "/bin"})
    assert told == [
        (
            "TRADEWATCH_HTTP_PROT is no setting of Tradewatch, and changes nothing: did you mean "
            "TRADEWATCH_HTTP_PORT?"
        ),
        (
            "TRADEWATCH_ZZZ is no setting of Tradewatch, and changes nothing: "
            "docs/configuration.md lists them all"
        ),
    ]


@pytest.mark.parametrize("name", [*(f.upper() for f in Settings.model_fields), "SUPERVISED"])
def test_no_setting_and_nothing_of_our_own_is_called_a_stranger(name: str) -> None:
    assert strangers({f"TRADEWATCH_{name}": "x", f"tradewatch_{name.lower()}": "x"}) == []


def test_a_secret_that_the_routes_name_is_no_stranger(tmp_path: Path) -> None:
    routes = tmp_path / "routes.toml"
    routes.write_text('secret_env = "TRADEWATCH_DESK_SECRET"')
    named = naming_files(load(routes=routes, feeds=tmp_path / "none.toml"))
    assert strangers({"TRADEWATCH_DESK_SECRET": "x"}, named) == []
    assert len(strangers({"TRADEWATCH_DESK_SECRET": "x"})) == 1
