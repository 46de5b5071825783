"""The register as a data set of FollowTheMoney, for yente to fetch.

``index.json`` is a catalogue of one data set; its version is that of the register, so that yente
fetches the entities anew when, and only when, something changed. Shapes: followthemoney.tech
(dataset metadata) and the manifest of yente.
"""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from eurazpol.audit.actions.record import record_read
from eurazpol.audit.domain.journal import Entry
from eurazpol.matching.domain.ftm import entity_of, papers_of
from eurazpol.matching.ports import Register

INDEX, ENTITIES = "index.json", "entities.ftm.json"
MEDIA_TYPE = "application/json+ftm"
TOKEN_VARIABLE = "EURAZPOL_REGISTER_TOKEN"  # noqa: S105 - the name of a variable


def dataset_name(node: str) -> str:
    """Return the name of the node's data set: small letters, digits and ``_``."""
    return "eurazpol_" + (re.sub(r"[^a-z0-9]+", "_", node.casefold()).strip("_") or "node")


def catalogue_of(register: Register, node: str, address: str, now: datetime) -> dict[str, Any]:
    """Return the catalogue; ``address`` is where the entities lie, without a last slash.

    A resource has an address of the web only; a file is named by the property that yente adds.
    """
    place = f"{address}/{ENTITIES}"
    dataset: dict[str, Any] = {
        "name": dataset_name(node),
        "title": f"Eurazpol {node}: register of persons",
        "version": register.version(),
        "updated_at": f"{now:%Y-%m-%dT%H:%M:%S}",
    }
    if address.startswith("file:"):
        dataset["entities_url"] = place
    else:
        dataset["resources"] = [{"name": ENTITIES, "url": place, "mime_type": MEDIA_TYPE}]
    return {"datasets": [dataset]}


def entity_lines(register: Register) -> Iterator[str]:
    """Return every person and every document of a person, one JSON object a line."""
    for record in register.records():
        for entity in (entity_of(record), *papers_of(record)):
            yield json.dumps(entity, ensure_ascii=False) + "\n"


def journal_fetch(register: Register, node: str, now: datetime) -> None:
    """Keep in the journal that the whole register left the node, in which version."""
    details = {"version": register.version()}
    entry = Entry(
        "programme:yente", "yente", "register-fetched", "register", dataset_name(node),
        "search of the register of persons", details,
    )  # fmt: skip
    record_read(entry, now)


def manifest_of(node: str, address: str, *, guarded: bool) -> dict[str, Any]:
    """Return the manifest with which yente finds the catalogue.

    Where the address is guarded, yente reads the token from the variable that stands in it.
    """
    catalog = {
        "url": f"{address}/{INDEX}",
        "scope": dataset_name(node),
        "resource_name": ENTITIES,
        **({"auth_token": f"${TOKEN_VARIABLE}"} if guarded else {}),
    }
    return {"catalogs": [catalog], "datasets": []}


def write_publication(
    register: Register, node: str, folder: Path, address: str, now: datetime
) -> None:
    """Write catalogue and entities as files, for a yente that reads a folder and not the node.

    ``address`` is the folder as yente sees it (``file:///data``). The catalogue comes last.
    """
    folder.mkdir(parents=True, exist_ok=True)
    catalogue = catalogue_of(register, node, address, now)
    with (folder / ENTITIES).open("w", encoding="utf-8") as file:
        file.writelines(entity_lines(register))
    (folder / INDEX).write_text(json.dumps(catalogue, ensure_ascii=False), "utf-8")
