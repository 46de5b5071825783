"""The node's one configuration file, ``node.toml``; ``EURAZPOL_NODE`` names its folder.

::

    state = "KZ"                      # or role = "secretariat"
    name = "kz"                       # id of the node in the peer directory
    url = "http://127.0.0.1:8701"     # where peers reach this node
    database = "postgresql://..."     # left out: SQLite in the folder
    secretariat = "http://..."        # left out on the secretariat itself
    secretariat_key = "..."           # id of its signing key; left out: pinned on first contact
    training = true                   # stripe on every page, clock may be moved
"""

import json
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError

_KEYS = {"state", "role", "training"}
_TEXT_KEYS = {"name", "url", "database", "secretariat", "secretariat_key", "timezone"}


class ConfigError(EurazpolError):
    """The configuration of the node cannot be used."""


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


def read_config(folder: Path) -> NodeConfig:
    """Read ``folder/node.toml``; raise :class:`ConfigError` naming the key that is wrong."""
    path = folder / "node.toml"
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError("config-missing", path=str(path)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError("config-unreadable", path=str(path), why=str(error)) from None
    for key, value in table.items():
        if key not in _KEYS | _TEXT_KEYS:
            raise ConfigError("config-key-unknown", field=key, path=str(path))
        if key in _TEXT_KEYS and not isinstance(value, str):
            raise ConfigError("config-value", field=key, value=str(value))
    role = table.pop("role", "state")
    if role not in {"state", "secretariat"}:
        raise ConfigError("config-value", field="role", value=str(role))
    state = table.pop("state", None)
    if (role == "state") != (state is not None):
        raise ConfigError("config-value", field="state", value=str(state))
    for key in ("name", "url"):
        if not table.get(key):
            raise ConfigError("config-value", field=key, value=str(table.get(key)))
    return NodeConfig(
        folder=folder.resolve(), role=role, state=Country(state) if state else None, **table
    )


def current_folder() -> Path:
    """Return the folder that ``EURAZPOL_NODE`` names."""
    folder = os.environ.get("EURAZPOL_NODE")
    if not folder:
        raise ConfigError("config-not-named")
    return Path(folder)


def write_config(folder: Path, values: Mapping[str, str | bool | None]) -> NodeConfig:
    """Write ``node.toml`` of a new node and read it back; refuse to overwrite another one."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "node.toml"
    lines = [
        f"{key} = {json.dumps(value)}"  # a JSON string or boolean is TOML too
        for key, value in values.items()
        if value is not None
    ]
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    except FileExistsError:
        raise ConfigError("config-exists", path=str(path)) from None
    return read_config(folder)
