"""One strict reader of YAML for data files, requests and scenarios.

Values are texts, whole numbers, true, false and null: dates stay text until their reader checks
them, so 30 February is an error with a name, and ``NO`` is Norway. Aliases, tags, double keys,
depth above 24 levels and files above 2 MB are refused before anything is built.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from eurazpol.law.domain.errors import LawError

MAX_BYTES = 2_000_000
MAX_DEPTH = 24
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_WORDS: dict[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}


class YamlError(LawError):
    """A file that is not the YAML we read; ``line`` counts from one."""


def read_yaml(path: Path) -> Any:
    """Read one file."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise YamlError("law-yaml-too-large", field=str(path), size=size, limit=MAX_BYTES)
        text = path.read_bytes().decode()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise YamlError("law-yaml-unreadable", field=str(path), reason=reason) from None
    except UnicodeDecodeError:
        raise YamlError("law-yaml-not-utf8", field=str(path)) from None
    return parse_yaml(text, str(path))


def parse_yaml(text: str, name: str) -> Any:
    """Build the value of the one document in ``text``; ``name`` is said in errors."""
    try:
        events = yaml.parse(text, Loader=_LOADER)
        return _document(events, name)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = str(getattr(error, "problem", None) or error).splitlines()[0]
        line = mark.line + 1 if mark else 0
        raise YamlError("law-yaml-malformed", field=name, line=line, problem=problem) from None


def _document(events: Iterator[Event], name: str) -> Any:
    value: Any = None
    documents = 0
    for event in events:
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise YamlError("law-yaml-documents", field=name, line=_line(event))
        elif isinstance(event, NodeEvent):
            value = _value(event, events, name, 0)
    return value


def _line(event: Event) -> int:
    mark = event.start_mark
    return mark.line + 1 if mark else 0


def _value(event: Event, events: Iterator[Event], name: str, depth: int) -> Any:
    if isinstance(event, ScalarEvent):
        return _scalar(event, name)
    if isinstance(event, AliasEvent):
        raise YamlError("law-yaml-alias", field=name, line=_line(event))
    if not isinstance(event, CollectionStartEvent):
        raise YamlError("law-yaml-malformed", field=name, line=_line(event), problem="no value")
    if event.anchor is not None or (event.tag is not None and not event.implicit):
        raise YamlError("law-yaml-alias", field=name, line=_line(event))
    if depth >= MAX_DEPTH:
        raise YamlError("law-yaml-deep", field=name, line=_line(event), limit=MAX_DEPTH)
    if isinstance(event, SequenceStartEvent):
        return _sequence(events, name, depth + 1)
    return _mapping(events, name, depth + 1)


def _sequence(events: Iterator[Event], name: str, depth: int) -> list[Any]:
    found = []
    for event in events:
        if isinstance(event, SequenceEndEvent):
            break
        found.append(_value(event, events, name, depth))
    return found


def _mapping(events: Iterator[Event], name: str, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for event in events:
        if isinstance(event, MappingEndEvent):
            break
        if not isinstance(event, ScalarEvent):
            raise YamlError("law-yaml-key", field=name, line=_line(event))
        if event.value in found:
            raise YamlError("law-yaml-twice", field=name, line=_line(event), key=event.value)
        found[event.value] = _value(next(events), events, name, depth)
    return found


def _scalar(event: ScalarEvent, name: str) -> Any:
    text: str = event.value
    if event.anchor is not None or (event.tag is not None and event.tag != "!"):
        raise YamlError("law-yaml-alias", field=name, line=_line(event))
    if not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    return text
