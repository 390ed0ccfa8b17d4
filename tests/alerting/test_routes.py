"""routes.toml: what it may say, what is said of its faults, and where alerts go by it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from alert_samples import TALKS, TARIFF, alert_of, event_of
from receivers import SECRET

from monitor.alerting.channelconfig import ConsoleConfig, EmailConfig, WebhookConfig
from monitor.alerting.routes import Routes, RoutesError, load_routes, route
from monitor.model import ChangeKind, Facts, Tier

ROOT = Path(__file__).resolve().parents[2]
CONSOLE = '[[channel]]\nname = "console"\ntype = "console"\n'
DESK = (
    '[[channel]]\nname = "desk"\ntype = "webhook"\nurl = "https://hooks.example.org/x"\n'
    'secret_env = "DESK_SECRET"\n'
)
MAIL = (
    '[[channel]]\nname = "mail"\ntype = "email"\nhost = "smtp.example.org"\n'
    'from = "Tradewatch <tw@example.org>"\nto = ["desk@example.org"]\n'
)
ALL = '[[route]]\nchannels = ["console"]\n'
ENVIRON = {"DESK_SECRET": SECRET, "SHORT": "whsec_c2hvcnQ=", "SMTP_PASSWORD": "pa55"}


def load(folder: Path, text: str) -> Routes:
    path = folder / "routes.toml"
    path.write_text(text, encoding="utf-8")
    return load_routes(path, ENVIRON)


def fault(folder: Path, text: str) -> str:
    with pytest.raises(RoutesError) as caught:
        load(folder, text)
    return str(caught.value).replace(f"{folder}/", "")


def names(routes: Routes, facts: Facts = TALKS, **alert: object) -> tuple[str, ...]:
    event = event_of(facts)
    return route(alert_of(event, **alert), event, routes)  # type: ignore[arg-type]


def test_the_shipped_file_prints_everything_and_needs_no_secret() -> None:
    routes = load_routes(ROOT / "config" / "routes.toml", {})
    assert dict(routes.channels) == {"console": ConsoleConfig("console")}
    assert names(routes) == ("console",)
    assert names(routes, TARIFF, change=ChangeKind.CANCELLED, confidence=0.0) == ("console",)


def test_the_shipped_file_s_commented_examples_load_once_uncommented(tmp_path: Path) -> None:
    """Each comment line that is TOML is tried as such, so that the examples cannot rot."""
    shipped = (ROOT / "config" / "routes.toml").read_text(encoding="utf-8")
    lines = [line.removeprefix("# ") for line in shipped.splitlines()]
    kept = [line for line in lines if re.match(r"\[\[\w+\]\]$|(?!ca_file)\w+ = ", line)]
    routes = load(tmp_path, "\n".join(kept))
    assert list(routes.channels) == ["console", "desk", "mail"]
    assert len(routes.rules) == 4


def test_channels_take_their_secrets_from_the_environment_and_from_files(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("s3cret\n")
    (tmp_path / "url").write_text("https://hooks.example.org/hidden\n")
    text = (
        CONSOLE
        + DESK.replace('url = "https://hooks.example.org/x"', 'url_file = "url"')
        + MAIL
        + 'username = "tw"\npassword_file = "password"\n'
        + ALL
    )
    routes = load(tmp_path, text)
    desk, mail = routes.channels["desk"], routes.channels["mail"]
    assert isinstance(desk, WebhookConfig)
    assert desk.url == "https://hooks.example.org/hidden"
    assert [len(secret) for secret in desk.secrets] == [32]
    assert isinstance(mail, EmailConfig)
    assert (mail.username, mail.password, mail.port) == ("tw", "s3cret", 587)
    assert (mail.sender, mail.sender_name) == ("tw@example.org", "Tradewatch")


def test_no_secret_shows_in_a_channel_s_printed_form(tmp_path: Path) -> None:
    text = DESK + MAIL + 'username = "tw"\npassword_env = "SMTP_PASSWORD"\n'
    shown = repr(load(tmp_path, text + '[[route]]\nchannels = ["desk"]\n'))
    assert "pa55" not in shown
    assert "hooks.example.org" not in shown
    assert "tests only" not in shown


def test_two_secrets_in_one_variable_are_a_rotation(tmp_path: Path) -> None:
    path = tmp_path / "routes.toml"
    path.write_text(DESK + '[[route]]\nchannels = ["desk"]\n')
    desk = load_routes(path, {"DESK_SECRET": f"{SECRET} {SECRET[:-8]}AAAAAAA="}).channels["desk"]
    assert isinstance(desk, WebhookConfig)
    assert len(set(desk.secrets)) == 2


FAULTS = {
    "unknown key": (
        CONSOLE + 'colour = "red"\n' + ALL,
        "routes.toml:4: channel 'console': there is no key 'colour'; the keys are name, type",
    ),
    "misspelt key": (
        DESK.replace("url =", "ulr =") + ALL,
        "routes.toml:4: channel 'desk': there is no key 'ulr'; did you mean 'url'?",
    ),
    "unknown table": ("[chanel]\n" + CONSOLE + ALL, "routes.toml:1: there is no key 'chanel'"),
    "secret in the file": (
        DESK + 'secret = "whsec_x"\n' + ALL,
        "routes.toml:6: channel 'desk': secret may not stand in this file",
    ),
    "unknown type": (
        CONSOLE.replace('"console"\n', '"x"\n', 1).replace('type = "console"', 'type = "pager"')
        + ALL,
        'routes.toml:3: channel \'x\': type is \'pager\'; write "console", "webhook" or "email"',
    ),
    "no type": (
        '[[channel]]\nname = "console"\n' + ALL,
        "routes.toml:1: channel 'console': type is '(missing)'",
    ),
    "no name": (
        '[[channel]]\ntype = "console"\n' + ALL,
        'routes.toml:1: channel 1: has no name; a right one is "desk"',
    ),
    "bad name": (
        CONSOLE.replace('"console"\n', '"My Desk"\n', 1) + ALL,
        "routes.toml:2: channel 'My Desk': name is 'My Desk', which will not do",
    ),
    "same name twice": (CONSOLE + CONSOLE + ALL, "routes.toml:5: a second channel is named"),
    "bad tls": (
        MAIL + 'tls = "ssl"\n' + ALL,
        "routes.toml:7: channel 'mail': tls is 'ssl', which will not do",
    ),
    "bad port": (MAIL + "port = 70000\n" + ALL, "routes.toml:7: channel 'mail': port is 70000"),
    "bad sender": (
        MAIL.replace("tw@example.org", "nobody") + ALL,
        (
            "routes.toml:5: channel 'mail': from is 'Tradewatch <nobody>', which will not do "
            '(is no mail address in ASCII); a right value is "Tradewatch <tradewatch@example.org>"'
        ),
    ),
    "no recipient": (MAIL.replace('["desk@example.org"]', "[]") + ALL, "routes.toml:6: channel 'm"),
    "header in address": (
        MAIL.replace('"desk@example.org"', '"a@example.org\\nBcc: b@example.org"') + ALL,
        "routes.toml:6: channel 'mail': to is",
    ),
    "file url": (
        DESK.replace("https://hooks.example.org/x", "file:///etc/passwd") + ALL,
        (
            "routes.toml:4: channel 'desk': url is 'file:///etc/passwd', which will not do (must "
            'begin with https:// or http://); a right value is "https://hooks.example.org/tradewatch"'
        ),
    ),
    "user in url": (
        DESK.replace("https://", "https://u:pa55@") + ALL,
        "url is (hidden), which will not do (holds a user name;",
    ),
    "backslash in url": (
        DESK.replace("https://hooks", "https://127.0.0.1\\\\\\\\@hooks") + ALL,
        "holds a blank, a backslash or a control character",
    ),
    "no secret": (
        DESK.replace('secret_env = "DESK_SECRET"\n', "") + ALL,
        "routes.toml:1: channel 'desk': has no secret to sign with; add secret_env",
    ),
    "short secret": (
        DESK.replace("DESK_SECRET", "SHORT") + ALL,
        "routes.toml:5: channel 'desk': its secret has 5 bytes and needs 24 to 64; make one with",
    ),
    "secret that is not base64": (
        DESK.replace("DESK_SECRET", "SMTP_PASSWORD") + ALL,
        "routes.toml:5: channel 'desk': its secret",
    ),
    "variable not set": (
        DESK.replace("DESK_SECRET", "NOT_SET") + ALL,
        "routes.toml:5: channel 'desk': the environment variable NOT_SET is not set",
    ),
    "secret file absent": (
        DESK.replace('secret_env = "DESK_SECRET"', 'secret_file = "nowhere"') + ALL,
        "routes.toml:5: channel 'desk': the file nowhere cannot be read (No such file",
    ),
    "two places for one secret": (
        DESK + 'secret_file = "x"\n' + ALL,
        "has secret_env and secret_file; keep one of them",
    ),
    "login without password": (
        MAIL + 'username = "tw"\n' + ALL,
        "routes.toml:7: channel 'mail': needs both username and password_env",
    ),
    "password in the clear": (
        MAIL + 'tls = "none"\nusername = "tw"\npassword_env = "SMTP_PASSWORD"\n' + ALL,
        "routes.toml:7: channel 'mail': tls = \"none\" would send the password unencrypted",
    ),
    "authority absent": (
        DESK + 'ca_file = "ca.pem"\n' + ALL,
        "routes.toml:6: channel 'desk': there",
    ),
    "no channels": (ALL, "has no channel; a right one is [[channel]] with name"),
    "no routes": (CONSOLE, "has no route; a right one is [[route]] with channels"),
    "unknown channel": (
        CONSOLE + '[[route]]\nchannels = ["console", "dsek"]\n',
        "routes.toml:5: there is no channel 'dsek'; the channels are 'console'",
    ),
    "unknown kind": (
        CONSOLE + ALL + 'kind = ["MEETING", "TARIF"]\n',
        "routes.toml:6: route 1: kind is 'TARIF', which will not do",
    ),
    "change never told": (
        CONSOLE + ALL + 'change = "background"\n',
        (
            "change is 'background', which will not do (is never told to anyone); a right value is "
            '["new", "cancelled"]'
        ),
    ),
    "confidence over one": (
        CONSOLE + ALL + ALL + "min_confidence = 80\n",
        "routes.toml:8: route 2: min_confidence is 80, which will not do",
    ),
    "stop that is no boolean": (
        CONSOLE + ALL + 'stop = "yes"\n',
        "routes.toml:6: route 1: stop is",
    ),
    "not TOML": (CONSOLE + "[[route]\n", "routes.toml:4: is not TOML"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_each_fault_is_named_with_its_line_and_a_right_value(case: str, tmp_path: Path) -> None:
    text, sentence = FAULTS[case]
    shown = fault(tmp_path, text)
    assert sentence in shown
    assert shown.startswith("routes.toml:")
    assert "pa55" not in shown
    assert "c2hvcnQ" not in shown


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    shown = fault(tmp_path, CONSOLE + 'a = 1\n[[route]]\nkind = "X"\nchannels = []\n')
    assert [line.split(":")[1] for line in shown.splitlines()] == ["4", "6"]


def test_an_absent_file_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(RoutesError, match=r"cannot be read.*TRADEWATCH_ROUTES"):
        load_routes(tmp_path / "none.toml", {})


def test_a_file_that_is_not_utf8_is_said_so_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "routes.toml"
    path.write_bytes(CONSOLE.encode() + b"# caf\xe9\n")
    with pytest.raises(RoutesError, match=r"routes\.toml:4: is not UTF-8"):
        load_routes(path, {})


BOTH = CONSOLE + CONSOLE.replace('"console"\n', '"second"\n', 1)


def rules(folder: Path, *tables: str) -> Routes:
    return load(folder, BOTH + "".join(f"[[route]]\n{table}\n" for table in tables))


@pytest.mark.parametrize(
    ("condition", "meeting", "tariff"),
    [
        ('kind = "MEETING"', True, False),
        ('kind = ["TARIFF", "CHARGE"]', False, True),
        ('status = ["announced"]', False, True),
        ('change = ["new"]', True, True),
        ('change = ["cancelled", "updated"]', False, False),
        ('tier = ["official", "wire"]', True, True),
        ('tier = "official"', False, False),
        ('side = "cn"', True, False),
        ('side = ["US"]', True, True),
        ('actor = "he lifeng"', True, False),
        ('actor = ["us.bessent"]', True, False),
        ("min_confidence = 0.94", True, True),
        ("min_confidence = 0.95", False, False),
        ('kind = "MEETING"\nstatus = "announced"', False, False),
        ("", True, True),
    ],
)
def test_a_rule_matches_where_each_of_its_conditions_holds(
    condition: str, meeting: bool, tariff: bool, tmp_path: Path
) -> None:
    routes = rules(tmp_path, f'channels = ["console"]\n{condition}')
    assert bool(names(routes, TALKS)) is meeting
    assert bool(names(routes, TARIFF)) is tariff


def test_every_rule_that_matches_adds_its_channels_once(tmp_path: Path) -> None:
    routes = rules(tmp_path, 'channels = ["second"]', 'channels = ["console", "second"]')
    assert names(routes) == ("second", "console")


def test_a_rule_that_stops_ends_the_search_only_where_it_matches(tmp_path: Path) -> None:
    stop = 'channels = ["second"]\nkind = "MEETING"\nstop = true'
    routes = rules(tmp_path, stop, 'channels = ["console"]')
    assert names(routes, TALKS) == ("second",)
    assert names(routes, TARIFF) == ("console",)


def test_a_rule_without_channels_that_stops_keeps_an_alert_from_everyone(tmp_path: Path) -> None:
    routes = rules(tmp_path, 'channels = []\nkind = "TARIFF"\nstop = true', 'channels = "console"')
    assert names(routes, TARIFF) == ()
    assert names(routes, TALKS) == ("console",)


def test_a_better_outlet_than_asked_for_does_not_match_by_itself(tmp_path: Path) -> None:
    """`tier` is a list of tiers, not a floor: what is not in it does not match."""
    routes = rules(tmp_path, 'channels = "console"\ntier = "paper"')
    assert names(routes, tier=Tier.OFFICIAL) == ()
    assert names(routes, tier=Tier.PAPER) == ("console",)
