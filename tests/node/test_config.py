"""The configuration of a node: what is wrong is named, nothing is overwritten."""

from datetime import timedelta
from pathlib import Path

import pytest

from eurazpol.cooperation.domain.notification import Urgency
from eurazpol.kernel.errors import EurazpolError
from eurazpol.node.config import ConfigError, read_config, write_config

GOOD = 'state = "KZ"\nname = "kz"\nurl = "http://127.0.0.1:8701"\n'
MAIL = '[mail]\nhost = "mail.kz"\nfrom = "node@kz"\n'
WARN, FAIL = "exchange.warn_after_hours", "exchange.fail_after_hours"


def written(folder: Path, text: str) -> Path:
    (folder / "node.toml").write_text(text, "utf-8")
    return folder


def test_a_state_node_and_the_secretariat(tmp_path: Path) -> None:
    node = read_config(written(tmp_path, GOOD + 'training = true\ntimezone = "Asia/Almaty"\n'))
    assert (node.name, str(node.state), node.role, node.training) == ("kz", "KZ", "state", True)
    centre = read_config(written(tmp_path, 'role = "secretariat"\nname = "gs"\nurl = "http://x"\n'))
    assert (centre.role, centre.state) == ("secretariat", None)


def test_the_settings_of_notifications(tmp_path: Path) -> None:
    terms = read_config(written(tmp_path, GOOD + "[notifications]\nflash_hours = 0.5\n"))
    assert [terms.notifications.minutes(one) for one in Urgency] == [30, 240, 1440]


def test_the_settings_of_the_exchange(tmp_path: Path) -> None:
    terms = read_config(written(tmp_path, GOOD)).exchange
    assert (terms.warn_after, terms.fail_after) == (timedelta(hours=12), timedelta(hours=24))
    text = "[exchange]\nwarn_after_hours = 1.5\nnot_retrieved_after_hours = 48\n"
    terms = read_config(written(tmp_path, GOOD + text)).exchange
    assert (terms.warn_after, terms.fail_after) == (timedelta(hours=1.5), timedelta(hours=24))
    assert terms.not_retrieved_after == timedelta(hours=48)


def test_the_mail_server_and_its_password_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "mail.secret").write_text("eight words\n", "utf-8")
    more = 'port = 587\nuser = "kz"\npassword_file = "mail.secret"\n'
    mail = read_config(written(tmp_path, GOOD + MAIL + more)).mail
    assert mail is not None
    assert (mail.port, mail.password, mail.tls.value) == (587, "eight words", "starttls")


def test_the_engine_of_a_laboratory(tmp_path: Path) -> None:
    (tmp_path / "engine.secret").write_text("eight words\n", "utf-8")
    engine = '[biometrics]\nurl = "https://lab.kz/v1"\ntoken_file = "engine.secret"\n'
    terms = read_config(written(tmp_path, GOOD + engine)).biometrics
    assert terms is not None
    assert (terms.url, terms.token) == ("https://lab.kz/v1", "eight words")


@pytest.mark.parametrize(
    ("text", "code", "field"),
    [
        ("state = KZ", "config-unreadable", None),
        ("\x00", "config-unreadable", None),
        (GOOD + 'colour = "blue"\n', "config-key-unknown", "colour"),
        (GOOD + "database = 5432\n", "config-value", "database"),
        (GOOD + 'training = "yes"\n', "config-value", "training"),
        (GOOD + 'timezone = "Asia/Atlantis"\n', "config-value", "timezone"),
        (GOOD.replace('"kz"', '""'), "config-value", "name"),
        (GOOD.replace('"KZ"', '"XX"'), "country-unknown", "state"),
        (GOOD.replace('"http://127.0.0.1:8701"', '"kz.example"'), "config-value", "url"),
        (GOOD + 'role = "secretariat"\n', "config-value", "state"),
        ('name = "kz"\nurl = "http://x"\n', "config-value", "state"),
        (GOOD + 'role = "king"\n', "config-value", "role"),
        (GOOD + "exchange = 12\n", "config-value", "exchange"),
        (GOOD + "[notifications]\nflash_hours = 0\n", "config-value", "notifications.flash_hours"),
        (
            GOOD + "[notifications]\nsoon_hours = 1\n",
            "config-key-unknown",
            "notifications.soon_hours",
        ),
        (GOOD + "[exchange]\ncolour = 1\n", "config-key-unknown", "exchange.colour"),
        (GOOD + '[mail]\nhost = "m.kz"\nport = 25\n', "config-value", "mail.from"),
        (GOOD + f'{MAIL}port = "25"\n', "config-value", "mail.port"),
        (GOOD + f'{MAIL}port = 25\ntls = "none"\n', "config-value", "mail.tls"),
        (GOOD + f'{MAIL}port = 25\ncolour = "blue"\n', "config-key-unknown", "mail.colour"),
        (
            GOOD + f'{MAIL}port = 25\npassword_file = "gone"\n',
            "config-value",
            "mail.password_file",
        ),
        *(
            (f"{GOOD}[exchange]\nwarn_after_hours = {value}\n", "config-value", WARN)
            for value in ("0", "-1", "nan", "1e9", "true", '"12"')
        ),
        (GOOD + "[exchange]\nwarn_after_hours = 24\n", "config-value", FAIL),
        (GOOD + '[biometrics]\nurl = "http://lab.kz"\n', "config-value", "biometrics.url"),
        (GOOD + '[biometrics]\nname = "lab"\n', "config-value", "biometrics.url"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, code: str, field: str | None) -> None:
    with pytest.raises(EurazpolError) as caught:
        read_config(written(tmp_path, text))
    assert (caught.value.code, caught.value.field) == (code, field)


def test_a_missing_file_and_an_existing_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as missing:
        read_config(tmp_path)
    assert missing.value.code == "config-missing"
    values = {"role": "state", "state": "KZ", "name": "kz", "url": "http://127.0.0.1:1"}
    first = write_config(tmp_path, {**values, "database": None, "training": True})
    with pytest.raises(ConfigError) as existing:
        write_config(tmp_path, {**values, "name": "other"})
    assert existing.value.code == "config-exists"
    assert read_config(tmp_path) == first


def test_a_wrong_configuration_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(EurazpolError):
        write_config(tmp_path / "new", {"state": "XX", "name": "kz", "url": "http://127.0.0.1:1"})
    assert not (tmp_path / "new" / "node.toml").exists()
