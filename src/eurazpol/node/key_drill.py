"""The emergency of a stolen key, walked through on running nodes with the product's own commands.

1. Look: which keys the node has, how each node stands.
2. The secretariat revokes every key of the node as stolen since the instant given.
3. The node gives up its keys and makes a new pair.
4. It asks to be listed; the fingerprint that the secretariat sees is compared with the one that
   the node shows (by telephone, when it is no drill), and the secretariat accepts.
5. Every node trusts the new directory.
6. Everything that the old key signed since is listed, node by node, for a person to look through;
   what the node itself has never sent is marked: the thief did.

A rehearsal does 1 and 6 and says what 2 to 5 would do.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message
from eurazpol.node.clock import system_clock

WAIT_SECONDS = 120.0
Say = Callable[[Message], None]


class DrillFailed(EurazpolError):
    """A step of the drill did not come true."""


@dataclass
class Drill:
    """One drill on the nodes whose folders lie in ``place``."""

    place: Path
    node: str
    since: datetime
    officer: str
    rehearsal: bool = field(kw_only=True)
    steps: list[dict[str, Any]] = field(default_factory=list)
    _begun: float = field(default_factory=time.monotonic)

    def run(self, say: Say) -> dict[str, Any]:
        """Do it; return the report. Raises :class:`DrillFailed` at the step that fails."""
        folders = self._folders()
        secretariat = next((name for name in folders if not self._state(folders[name])), None)
        if self.node not in folders or secretariat in {None, self.node}:
            raise DrillFailed("key-drill-no-node", node=self.node, place=str(self.place))
        assert secretariat is not None  # noqa: S101 - said above
        peers = [name for name in folders if name not in {self.node, secretariat}]
        title = "node-key-drill-rehearsal" if self.rehearsal else "node-key-drill-begun"
        say(message(title, node=self.node, since=self.since))
        signing = self._look(say)
        if not self.rehearsal:
            self._emergency(secretariat, peers, say)
        doubtful = self._review(peers, signing, say)
        self._note("node-key-drill-done", say, count=sum(map(len, doubtful.values())))
        return {
            "node": self.node,
            "since": self.since.isoformat(),
            "rehearsal": self.rehearsal,
            "keys": signing,
            "steps": self.steps,
            "review": doubtful,
        }

    def _folders(self) -> dict[str, Path]:
        found = sorted(self.place.glob("*/node.toml"))
        return {path.parent.name: path.parent.resolve() for path in found}

    @staticmethod
    def _state(folder: Path) -> bool:
        return 'role = "secretariat"' not in (folder / "node.toml").read_text("utf-8")

    def _look(self, say: Say) -> list[str]:
        """Return the ids of the signing keys that the node may have signed with since."""
        told = self._keys(self.node)
        signing = [
            key["id"]
            for key in told["keys"]
            if key["use"] == "sign" and datetime.fromisoformat(key["valid_until"]) > self.since
            and key["standing"] != "waiting"
        ]  # fmt: skip
        self._note("node-key-drill-looked", say, keys=tuple(signing), version=told["directory"])
        return signing

    def _emergency(self, secretariat: str, peers: list[str], say: Say) -> None:
        since = self.since.isoformat()
        words = ["--node", self.node, "--reason", "compromised", "--since", since]
        self._eurazpol(secretariat, "exchange", "keys", "revoke", *words, *self._who())
        self._note("node-key-drill-revoked", say, node=self.node)
        words = ["--emergency", "--since", since]
        told = self._eurazpol(self.node, "exchange", "keys", "rotate", *words, *self._who())
        fingerprint = told.split()[-1]
        self._note("node-key-drill-rotated", say, fingerprint=fingerprint)
        words = ["--fingerprint", fingerprint, "--wait", str(int(WAIT_SECONDS))]
        self._eurazpol(secretariat, "node", "accept-peer", self.node, *words, *self._who())
        version = self._keys(secretariat)["directory"]
        self._note("node-key-drill-accepted", say, version=version)
        for name in (self.node, *peers):
            self._wait_for(name, version)
            self._note("node-key-drill-known", say, node=name, version=version)

    def _wait_for(self, name: str, version: int) -> None:
        end = time.monotonic() + WAIT_SECONDS
        while self._keys(name)["directory"] < version:
            if time.monotonic() > end:
                raise DrillFailed("key-drill-not-known", node=name, version=version)
            time.sleep(0.5)

    def _review(
        self, peers: list[str], signing: list[str], say: Say
    ) -> dict[str, list[dict[str, Any]]]:
        found: dict[str, list[dict[str, Any]]] = {}
        words = [word for id_ in signing for word in ("--key", id_)]
        words += ["--node", self.node, "--since", self.since.isoformat(), "--json"]
        for name in peers:
            rows = json.loads(self._eurazpol(name, "exchange", "keys", "review", *words))
            asked = "\n".join(row["id"] for row in rows if row["what"] == "message")
            sent = set(
                self._eurazpol(self.node, "exchange", "keys", "known", "-", given=asked).split()
            )
            for row in rows:
                row["sent_by_node"] = row["what"] != "message" or row["id"] in sent
                what = "node-key-drill-doubtful" if row["sent_by_node"] else "node-key-drill-forged"
                at = datetime.fromisoformat(row["kept_at"])
                say(message(what, peer=name, id=row["id"], subject=row["subject"], at=at))
            self._note("node-key-drill-reviewed", say, peer=name, count=len(rows))
            found[name] = rows
        return found

    def _note(self, text: str, say: Say, **args: Any) -> None:
        seconds = round(time.monotonic() - self._begun)
        at = system_clock()
        self.steps.append({"step": text, "at": at.isoformat(), "seconds": seconds})
        say(message(text, seconds=seconds, **args))

    def _who(self) -> tuple[str, str]:
        return "--officer", self.officer

    def _keys(self, name: str) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(
            self._eurazpol(name, "exchange", "keys", "list", "--json")
        )
        return told

    def _eurazpol(self, name: str, *words: str, given: str = "") -> str:
        clock = self.place / "training-clock"
        environment = {**os.environ, "EURAZPOL_NODE": str((self.place / name).resolve())}
        if clock.exists():
            environment["EURAZPOL_TRAINING_CLOCK"] = str(clock.resolve())
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "eurazpol.node", *words],
            env=environment,
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            why = done.stderr.strip()[-2000:]
            raise DrillFailed("demo-command-failed", command=" ".join(words), why=why)
        return done.stdout
