"""The node's one configuration file, ``node.toml``; ``EURAZPOL_NODE`` names its folder.

::

    state = "KZ"                      # or role = "secretariat"
    name = "kz"                       # id of the node in the peer directory
    url = "http://127.0.0.1:8701"     # where peers reach this node
    database = "postgresql://..."     # left out: SQLite in the folder
    secretariat = "http://..."        # left out on the secretariat itself
    secretariat_key = "..."           # id of its signing key; left out: pinned on first contact
    training = true                   # stripe on every page, clock may be moved

    [exchange]                        # settings of the exchange, see exchange/domain/terms.py
    warn_after_hours = 12             # no answer from a peer: a warning to a person
    fail_after_hours = 24             # no answer still: the evidence of failure
    not_retrieved_after_hours = 72    # nobody opened what was delivered here: its sender is told

    [notifications]                   # within which time a person acknowledges, by urgency
    flash_hours = 1
    urgent_hours = 4
    routine_hours = 24
    keep_refused_for_hours = 2160     # rows about refused inputs; the journal keeps its own
    attachment_expires_after_hours = 336  # no byte of a large file has moved: it is given up
    attachment_max_mb = 20480         # the largest file that an officer may add
    attachment_quota_mb = 204800      # how much may be arriving at once
    attachment_free_mb = 2048         # how much of the disk stays free
    part_max_mb = 8                   # a larger paper travels as an attachment

    [keys]                            # left out: encrypted in the folder of the node
    pkcs11 = "/usr/lib/softhsm/libsofthsm2.so"
    token = "eurazpol"                # label of the token; EURAZPOL_TOKEN_PIN holds its PIN

    [sign_in]                         # see access/domain/terms.py
    second_factor = "required"        # or "optional"; training nodes: optional if left out
    client_certificate = false        # ask for the officer's own certificate; needs tls.client_ca
    idle_minutes = 30                 # a session ends without use
    longest_hours = 12                # and in any case
    proof_minutes = 15                # signing and administration ask again after that
    sessions = 5                      # of one officer at once

    [signing]                         # electronic signatures of officers, see docs/signing.md
    required = true                   # left out: required, but not on a training node
    tsa_url = "http://tsa.example.kz" # authority of time-stamps (RFC 3161); left out: none
    pkcs11 = "/usr/lib/softhsm/libsofthsm2.so"  # left out: keys in PKCS#12 files
    token = "officers"                # label of the token with the officers' keys

    [oidc]                            # sign-in at the service of the organisation; left out: none
    issuer = "https://login.example.kz/realms/staff"
    client_id = "eurazpol"
    client_secret_file = "oidc.secret"  # as seen from here
    claim = "preferred_username"      # which claim is the officer's login on this node
    name = "…"                        # on the button; left out: the host of the issuer

    [mail]                            # left out: no letters, alerts stay in the product
    host = "mail.example.kz"
    port = 587
    from = "eurazpol@example.kz"
    tls = "starttls"                  # or "tls", or "none" (only to this machine)
    user = "eurazpol"                 # left out: the server asks for none
    password_file = "mail.secret"     # as seen from here
    ca = "tls/mail-ca.pem"            # left out: the system's certificates

    [biometrics]                      # engine of a laboratory for likenesses; left out: none
    url = "https://lab.example.kz/v1" # images that an officer asks about go there, nowhere else
    token_file = "engine.secret"      # as seen from here
    name = "…"                        # on pages; left out: the host

    [register]                        # left out: the register of persons is searched in process
    yente = "https://yente.example.kz"  # engine that searches it, see docs/register.md
    api_key_file = "yente.key"        # left out: the engine asks for none
    update_token_file = "yente.update"  # left out: it fetches at its own times
    publish_token_file = "register.token"  # opens /register/; left out: nothing is published

    [tls]                             # left out: plain HTTP, for one machine or behind a proxy
    certificate = "tls/node.pem"      # of this node, with its chain; paths are as seen from here
    key = "tls/node.key"
    trusted_ca = "tls/ca.pem"         # who may vouch for peers; with it no peer is asked over HTTP
    client_ca = "tls/ca.pem"          # who may vouch for those that knock
    require_client = true             # nobody enters without a certificate
"""

import json
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from eurazpol.access.domain.terms import OidcTerms, SecondFactor, SignInTerms
from eurazpol.cooperation.domain.mail import MailTerms, MailTls
from eurazpol.cooperation.domain.notification import NotificationTerms
from eurazpol.documents.domain.terms import SigningTerms
from eurazpol.exchange.domain.terms import ExchangeTerms
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.matching.domain.biometrics import EngineTerms
from eurazpol.matching.domain.register_terms import RegisterTerms

_TABLES = (
    "biometrics",
    "exchange",
    "keys",
    "mail",
    "notifications",
    "oidc",
    "register",
    "sign_in",
    "signing",
    "tls",
)
_KEYS = {"state", "role", "training", *_TABLES}
_TYPES: Mapping[str, type] = {"training": bool, **dict.fromkeys(_TABLES, dict)}
_TEXT_KEYS = {"name", "url", "database", "secretariat", "secretariat_key", "timezone"}

_MOST = 1_000_000
"""The greatest value of a setting."""

T = TypeVar("T", ExchangeTerms, NotificationTerms)


class ConfigError(EurazpolError):
    """The configuration of the node cannot be used."""


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """Where the secret halves of the node's keys lie: in a token, or encrypted on its disk."""

    pkcs11: Path | None = None
    token: str = ""


@dataclass(frozen=True, slots=True)
class Tls:
    """The certificates of this node's connections; see the head of the module."""

    certificate: Path
    key: Path
    trusted_ca: Path
    client_ca: Path | None = None
    require_client: bool = False


@dataclass(frozen=True, slots=True)
class NodeConfig:
    """Everything that distinguishes one node from another."""

    folder: Path
    name: str
    url: str
    role: Literal["state", "secretariat"] = "state"
    state: Country | None = None
    database: str | None = None
    secretariat: str | None = None
    secretariat_key: str | None = None
    training: bool = False
    timezone: str = "Asia/Almaty"
    exchange: ExchangeTerms = field(default_factory=ExchangeTerms)
    biometrics: EngineTerms | None = None
    register: RegisterTerms = field(default_factory=RegisterTerms)
    keys: KeyPlace = field(default_factory=KeyPlace)
    tls: Tls | None = None
    notifications: NotificationTerms = field(default_factory=NotificationTerms)
    sign_in: SignInTerms = field(default_factory=SignInTerms)
    mail: MailTerms | None = None
    oidc: OidcTerms | None = None
    signing: SigningTerms = field(default_factory=SigningTerms)


def read_config(folder: Path) -> NodeConfig:
    """Read ``folder/node.toml``; raise :class:`ConfigError` naming the key that is wrong."""
    path = folder / "node.toml"
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError("config-missing", path=str(path)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError("config-unreadable", path=str(path), why=str(error)) from None
    return _checked(folder, table)


def _checked(folder: Path, table: Mapping[str, Any]) -> NodeConfig:
    path = str(folder / "node.toml")
    for key, value in table.items():
        if key not in _KEYS | _TEXT_KEYS:
            raise ConfigError("config-key-unknown", field=key, path=path)
        if not isinstance(value, _TYPES.get(key, str)):
            raise _wrong(key, value)
    role, state = table.get("role", "state"), table.get("state")
    if role not in {"state", "secretariat"}:
        raise _wrong("role", role)
    if (role == "state") != (state is not None):
        raise _wrong("state", state)
    _check_values(table)
    rest = {key: table[key] for key in table.keys() & (_TEXT_KEYS | {"training"})}
    exchange = _terms(ExchangeTerms, "exchange", table, path)
    if exchange.fail_after <= exchange.warn_after:
        raise _wrong("exchange.fail_after_hours", table["exchange"].get("fail_after_hours"))
    return NodeConfig(
        folder=folder.resolve(),
        role=role,
        state=_country(state),
        exchange=exchange,
        notifications=_terms(NotificationTerms, "notifications", table, path),
        keys=_key_place(table.get("keys", {}), path),
        tls=_tls(table.get("tls"), folder, path, table["url"]),
        sign_in=_sign_in(table, path),
        mail=_mail(table.get("mail"), folder, path),
        oidc=_oidc(table.get("oidc"), folder, path),
        signing=_signing(table, path),
        biometrics=_engine(table.get("biometrics"), folder, path),
        register=_register(table.get("register", {}), folder, path),
        **rest,
    )


def _key_place(table: Mapping[str, Any], path: str) -> KeyPlace:
    """Read ``[keys]``: a library and a label, or nothing."""
    _require_known("keys", table, {"pkcs11": str, "token": str}, path)
    if not table:
        return KeyPlace()
    for key in ("pkcs11", "token"):
        if not table.get(key):
            raise _wrong(f"keys.{key}", table.get(key))
    return KeyPlace(Path(table["pkcs11"]), table["token"])


def _tls(table: Mapping[str, Any] | None, folder: Path, path: str, url: str) -> Tls | None:
    """Read ``[tls]``: files that are there, and an address that says https."""
    if table is None:
        return None
    files = ("certificate", "key", "trusted_ca", "client_ca")
    _require_known("tls", table, {**dict.fromkeys(files, str), "require_client": bool}, path)
    if not url.startswith("https://"):
        raise _wrong("url", url)
    found = {key: folder.resolve() / table[key] for key in files if key in table}
    for key in files:
        if (key != "client_ca" and key not in found) or (key in found and not found[key].is_file()):
            raise _wrong(f"tls.{key}", table.get(key))
    require = table.get("require_client", False)
    if require and "client_ca" not in found:
        raise _wrong("tls.client_ca", None)
    return Tls(**found, require_client=require)


_SIGN_IN_TIMES = {
    "idle_minutes": ("idle", timedelta(minutes=1)),
    "longest_hours": ("longest", timedelta(hours=1)),
    "proof_minutes": ("proof", timedelta(minutes=1)),
}


def _sign_in(table: Mapping[str, Any], path: str) -> SignInTerms:
    """Read ``[sign_in]``; what is left out depends on whether the node is for training."""
    given: dict[str, Any] = table.get("sign_in", {})
    types = {"second_factor": str, "client_certificate": bool, "sessions": int}
    _require_known("sign_in", given, {**types, **dict.fromkeys(_SIGN_IN_TIMES, int)}, path)
    found = {key: given[key] for key in types if key in given}
    if found.get("second_factor", "required") not in set(SecondFactor):
        raise _wrong("sign_in.second_factor", found["second_factor"])
    if "second_factor" in found:
        found["second_factor"] = SecondFactor(found["second_factor"])
    for key, (name, unit) in _SIGN_IN_TIMES.items():
        if key in given:
            found[name] = given[key] * unit
    for key in ("sessions", *_SIGN_IN_TIMES):
        value = given.get(key, 1)
        if isinstance(value, bool) or not 0 < value <= _MOST:
            raise _wrong(f"sign_in.{key}", value)
    if found.get("client_certificate") and "client_ca" not in table.get("tls", {}):
        raise _wrong("tls.client_ca", None)
    return replace(SignInTerms.default(training=table.get("training", False)), **found)


def _oidc(table: Mapping[str, Any] | None, folder: Path, path: str) -> OidcTerms | None:
    """Read ``[oidc]``; the secret lies in a file of its own that only the node can read."""
    if table is None:
        return None
    keys = ("issuer", "client_id", "client_secret_file", "claim", "name")
    _require_known("oidc", table, dict.fromkeys(keys, str), path)
    for key in keys[:3]:
        if not table.get(key):
            raise _wrong(f"oidc.{key}", table.get(key))
    issuer = urlsplit(table["issuer"])
    local = issuer.hostname in {"127.0.0.1", "localhost"}
    if not issuer.hostname or issuer.scheme not in ({"http", "https"} if local else {"https"}):
        raise _wrong("oidc.issuer", table["issuer"])
    return OidcTerms(
        table["issuer"],
        table["client_id"],
        _text_of("oidc.client_secret_file", table["client_secret_file"], folder),
        table.get("claim", "preferred_username"),
        table.get("name") or issuer.hostname,
    )


def _signing(table: Mapping[str, Any], path: str) -> SigningTerms:
    """Read ``[signing]``; a node that is not for training requires signatures."""
    given: dict[str, Any] = table.get("signing", {})
    texts = ("tsa_url", "pkcs11", "token")
    _require_known("signing", given, {"required": bool, **dict.fromkeys(texts, str)}, path)
    authority = urlsplit(given.get("tsa_url", "http://left.out"))
    if authority.scheme not in {"http", "https"} or not authority.hostname:
        raise _wrong("signing.tsa_url", given["tsa_url"])
    for key, other in (("pkcs11", "token"), ("token", "pkcs11")):
        if key in given and not given.get(other):
            raise _wrong(f"signing.{other}", given.get(other))
    return SigningTerms(**{"required": not table.get("training", False), **given})


_MAIL = dict.fromkeys(("host", "from", "tls", "user", "password_file", "ca"), str) | {"port": int}


def _mail(table: Mapping[str, Any] | None, folder: Path, path: str) -> MailTerms | None:
    """Read ``[mail]``; the password lies in a file of its own, and never leaves unprotected."""
    if table is None:
        return None
    _require_known("mail", table, _MAIL, path)
    for key in ("host", "from"):
        if not table.get(key):
            raise _wrong(f"mail.{key}", table.get(key))
    if not 0 < table.get("port", 0) < 65536:
        raise _wrong("mail.port", table.get("port"))
    tls = table.get("tls", MailTls.STARTTLS.value)
    here = table["host"] in {"127.0.0.1", "localhost"}
    if tls not in set(MailTls) or (tls == MailTls.NONE.value and not here):
        raise _wrong("mail.tls", tls)
    return MailTerms(
        table["host"],
        table["port"],
        table["from"],
        MailTls(tls),
        table.get("user", ""),
        _text_of("mail.password_file", table.get("password_file"), folder),
        str(folder.resolve() / table["ca"]) if table.get("ca") else "",
    )


def _engine(table: Mapping[str, Any] | None, folder: Path, path: str) -> EngineTerms | None:
    """Read ``[biometrics]``: images of people leave the machine by an encrypted way only."""
    if table is None:
        return None
    _require_known("biometrics", table, dict.fromkeys(("url", "token_file", "name"), str), path)
    parts = urlsplit(table.get("url", ""))
    here = parts.hostname in {"127.0.0.1", "localhost"}
    if not parts.hostname or parts.scheme not in ({"http", "https"} if here else {"https"}):
        raise _wrong("biometrics.url", table.get("url"))
    token = _text_of("biometrics.token_file", table.get("token_file"), folder)
    return EngineTerms(table["url"], token, table.get("name", ""))


def _register(table: Mapping[str, Any], folder: Path, path: str) -> RegisterTerms:
    """Read ``[register]``: persons leave the machine by an encrypted way only."""
    files = ("api_key_file", "update_token_file", "publish_token_file")
    _require_known("register", table, dict.fromkeys(("yente", *files), str), path)
    address = table.get("yente", "")
    parts = urlsplit(address)
    here = parts.hostname in {"127.0.0.1", "localhost"}
    if address and (parts.scheme not in ({"http", "https"} if here else {"https"})):
        raise _wrong("register.yente", address)
    secrets = (_text_of(f"register.{name}", table.get(name), folder) for name in files)
    return RegisterTerms(address, *secrets)


def _text_of(key: str, name: str | None, folder: Path) -> str:
    """Read a secret from its file; nothing where no file is named."""
    if not name:
        return ""
    file = folder.resolve() / name
    if not file.is_file():
        raise _wrong(key, name)
    return file.read_text(encoding="utf-8").strip()


def _require_known(
    name: str, table: Mapping[str, Any], types: Mapping[str, type], path: str
) -> None:
    for key, value in table.items():
        if key not in types:
            raise ConfigError("config-key-unknown", field=f"{name}.{key}", path=path)
        if not isinstance(value, types[key]):
            raise _wrong(f"{name}.{key}", value)


def _terms(shape: type[T], part: str, table: Mapping[str, Any], path: str) -> T:
    """Read a part such as ``[exchange]``: times in hours, numbers; all of them above zero."""
    given: dict[str, Any] = {}
    left = dict(table.get(part, {}))
    for term in fields(shape):
        hours = isinstance(term.default, timedelta)
        key = f"{term.name}_hours" if hours else term.name
        if key not in left:
            continue
        value = left.pop(key)
        fits = isinstance(value, int | float if hours else int) and not isinstance(value, bool)
        if not fits or not 0 < value <= _MOST:
            raise _wrong(f"{part}.{key}", value)
        given[term.name] = timedelta(hours=value) if hours else value
    if left:
        raise ConfigError("config-key-unknown", field=f"{part}.{min(left)}", path=path)
    return shape(**given)


def _check_values(table: Mapping[str, Any]) -> None:
    for key in ("name", "url"):
        if not table.get(key):
            raise _wrong(key, table.get(key))
    for key in ("url", "secretariat"):
        parts = urlsplit(table.get(key, "http://left.out"))
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise _wrong(key, table[key])
    zone = table.get("timezone")
    if zone is not None and zone not in available_timezones():
        raise _wrong("timezone", zone)


def _country(state: str | None) -> Country | None:
    try:
        return Country(state) if state else None
    except EurazpolError as error:
        raise error.at("state") from None


def _wrong(key: str, value: object) -> ConfigError:
    return ConfigError("config-value", field=key, value=str(value))


def current_folder() -> Path:
    """Return the folder that ``EURAZPOL_NODE`` names."""
    folder = os.environ.get("EURAZPOL_NODE")
    if not folder:
        raise ConfigError("config-not-named")
    return Path(folder)


def write_config(folder: Path, values: Mapping[str, str | bool | None]) -> NodeConfig:
    """Write ``node.toml`` of a new node; refuse a wrong value, and to overwrite another one."""
    given = {key: value for key, value in values.items() if value is not None}
    node = _checked(folder, given)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "node.toml"
    # A JSON string or boolean is TOML too.
    lines = [f"{key} = {json.dumps(value)}" for key, value in given.items()]
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    except FileExistsError:
        raise ConfigError("config-exists", path=str(path)) from None
    return node
