"""The form of a notification: what an officer writes, read into a draft or a correction.

Persons and objects are rows; a row in which nothing is typed is left out. Times are typed in the
zone of the node.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

from eurazpol.access.actions.queries import AuthorityView
from eurazpol.cooperation.actions.notifications.send import Correction, Draft
from eurazpol.cooperation.actions.notifications.views import PeerWants
from eurazpol.cooperation.domain import notification_wire as wire
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.notification import Topic, Urgency
from eurazpol.cooperation.domain.notification_duties import DUTIES
from eurazpol.cooperation.web.fact_paths import country_code
from eurazpol.cooperation.web.facts_form import country_name
from eurazpol.cooperation.web.page import Request
from eurazpol.exchange.domain.handling import (
    Code,
    Handling,
    InformationGrade,
    Limit,
    SourceGrade,
)
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.person import Script
from eurazpol.kernel.texts import LANGS, message
from eurazpol.ui.forms import Input, iso_instant, iso_partial, one, typed_date

HOLDS = timedelta(hours=24)
"""How long a notification holds unless the officer says otherwise."""
MOST_ROWS = 50
PERSON = ("script", "family", "given", "patronymic", "birth", "nationality", "paper")
THING = ("kind", "identifier", "description")
SECURITY = get_args(wire.Security)
Row = tuple[Input, ...]


def head_fields(request: Request) -> tuple[Input, ...]:
    """Return topic, duty, urgency, class and validity."""
    given = request.POST
    duties = tuple(
        (code, message("cooperation-duty-choice", code=code, act=duty.act, article=duty.article))
        for code, duty in DUTIES.items()
    )
    topics = tuple((topic.value, topic.label) for topic in Topic)
    security = tuple((name, message(f"cooperation-handling-{name}")) for name in SECURITY)
    return (
        Input("topic", "select", message("cooperation-topic"), required=True, choices=topics,
              value=given.get("topic", "")),
        Input("duty", "select", message("cooperation-duty"), message("cooperation-duty-hint"),
              choices=duties, value=given.get("duty", "")),
        Input("security", "select", message("cooperation-security"), required=True,
              choices=security, value=given.get("security", "official")),
        *message_fields(request, None),
    )  # fmt: skip


def message_fields(request: Request, old: wire.Notification | None) -> tuple[Input, ...]:
    """Return what a correction may change as well: urgency, validity, subject and text."""
    given, zone = request.POST, request.shell.zone
    until = (old.valid_until if old else request.shell.now + HOLDS).astimezone(zone)
    urgency = tuple((one_urgency.value, one_urgency.label) for one_urgency in Urgency)
    made = [
        Input("urgency", "radio", message("cooperation-urgency"), required=True, choices=urgency,
              value=given.get("urgency", old.urgency.value if old else "")),
        Input("until", "instant", message("cooperation-valid-until"), message("ui-date-hint"),
              required=True, value=given.get("until", typed_date(until.date())),
              time=given.get("until.time", f"{until:%H:%M}"), zone=str(zone)),
    ]  # fmt: skip
    for part, widget in (("subject", "text"), ("text", "area")):
        for lang in LANGS:
            path = f"{part}.{lang}"
            before = getattr(getattr(old, part), lang) if old else ""
            limit = wire.MAX_SUBJECT if part == "subject" else wire.MAX_TEXT
            made.append(
                Input(path, widget, message(f"cooperation-notification-{part}-{lang}"),  # type: ignore[arg-type]
                      value=given.get(path, before), max_length=limit, wide=True, rows=4,
                      bare=True)
            )  # fmt: skip
    return tuple(made)


def condition_fields(request: Request) -> tuple[Input, ...]:
    """Return the handling conditions that travel with the notification."""
    given = request.POST
    grades = (
        ("source", SourceGrade, message("cooperation-source-grade")),
        ("information", InformationGrade, message("cooperation-information-grade")),
    )
    return (
        Input("code", "select", message("cooperation-handling-code"), required=True, wide=True,
              choices=tuple((code.value, code.text) for code in Code),
              value=given.get("code", Code.H0.value)),
        *(Input(path, "select", label, value=given.get(path, ""),
                choices=tuple((grade.value, grade.text) for grade in kind if grade.value))
          for path, kind, label in grades),
        Input("limits", "checks", message("cooperation-handling-limits"), bare=True, wide=True,
              choices=tuple((limit.value, limit.text) for limit in Limit),
              values=tuple(given.getlist("limits"))),
        Input("purpose", "text", message("cooperation-handling-purpose"), wide=True,
              value=given.get("purpose", ""), max_length=500),
    )  # fmt: skip


def addressee_fields(
    request: Request, peers: Sequence[PeerWants], authorities: Sequence[AuthorityView], *,
    abroad: bool,
) -> tuple[Input, ...]:  # fmt: skip
    """Return who gets it: every peer that wants the topic, chosen peers, authorities."""
    given = request.POST
    made: list[Input] = []
    if abroad:
        to = tuple((way, message(f"cooperation-to-{way}")) for way in ("wanted", "chosen", "none"))
        made += [
            Input("to", "radio", message("cooperation-to-peers"), required=True, choices=to,
                  value=given.get("to", "wanted"), wide=True),
            Input("peers", "checks", message("cooperation-to-chosen"), bare=True, wide=True,
                  choices=tuple((peer.node, peer.state or peer.node) for peer in peers),
                  values=tuple(given.getlist("peers"))),
        ]  # fmt: skip
    made.append(
        Input("authorities", "checks", message("cooperation-to-authorities"), bare=True,
              wide=True, values=tuple(given.getlist("authorities")),
              choices=tuple((str(body.id), body.name) for body in authorities))
    )  # fmt: skip
    return tuple(made)


def row_fields(request: Request, old: wire.Notification | None) -> dict[str, tuple[Row, ...]]:
    """Return the rows of persons and objects, with one more where that was asked for."""
    values: Mapping[str, Any] = request.POST.dict()
    if request.method != "POST":
        values = _typed(request, old)
    makers = {"persons": _person_row, "things": _thing_row}
    return {
        part: tuple(make(request, values, number) for number in range(_count(part, values)))
        for part, make in makers.items()
    }


def draft_of(request: Request) -> Draft:
    """Read the form of a new notification; an error names the field."""
    given = request.POST
    peers = {"wanted": None, "chosen": tuple(given.getlist("peers"))}.get(one(given, "to"), ())
    ids = given.getlist("authorities")
    if not all(id_.isascii() and id_.isdigit() and len(id_) < 10 for id_ in ids):
        raise InvalidFact("authority-unknown", field="authorities", value=0)
    return Draft(
        topic=one(given, "topic"),
        duty=one(given, "duty"),
        security=one(given, "security"),
        handling=_handling(request),
        peers=peers,
        authorities=tuple(int(id_) for id_ in ids),
        **_message(request),
    )


def correction_of(request: Request, version: int | None) -> Correction:
    """Read the form of a correction."""
    return Correction(reason=one(request.POST, "reason"), version=version, **_message(request))


def _message(request: Request) -> dict[str, Any]:
    given = request.POST
    try:
        until = datetime.fromisoformat(iso_instant(one(given, "until"), one(given, "until.time")))
    except EurazpolError as error:
        raise error.at("until") from None
    return {
        "urgency": one(given, "urgency"),
        "valid_until": until.replace(tzinfo=request.shell.zone).astimezone(UTC),
        "subject": {lang: one(given, f"subject.{lang}") for lang in LANGS},
        "text": {lang: one(given, f"text.{lang}") for lang in LANGS},
        "persons": list(_rows(given, "persons", PERSON, _person)),
        "things": list(_rows(given, "things", THING, dict)),
    }


def _rows(
    given: Mapping[str, Any], part: str, names: Sequence[str],
    made: Callable[[dict[str, str]], dict[str, Any]],
) -> Iterator[dict[str, Any]]:  # fmt: skip
    """Read the rows that hold more than a preset choice; an error names the first field."""
    for number in range(_count(part, given)):
        typed = {name: one(given, f"{part}[{number}].{name}") for name in names}
        if any(typed[name] for name in names[1:]):
            try:
                yield made(typed)
            except EurazpolError as error:
                raise error.at(f"{part}[{number}].{error.field or names[1]}") from None


def _person(typed: dict[str, str]) -> dict[str, Any]:
    person: dict[str, Any] = {
        "names": [{name: typed[name] for name in ("script", "family", "given", "patronymic")}]
    }
    if typed["birth"]:
        person["birth"] = _at("birth", iso_partial, typed["birth"])
    if typed["nationality"]:
        person["nationalities"] = [_at("nationality", country_code, typed["nationality"])]
    if typed["paper"]:
        person["papers"] = [{"kind": "other", "number": typed["paper"]}]
    return person


def _at(field: str, read: Callable[[str], str], text: str) -> str:
    try:
        return read(text)
    except EurazpolError as error:
        raise error.at(field) from None


def _handling(request: Request) -> Handling:
    given = request.POST
    try:
        return Handling(
            code=Code(one(given, "code")),
            source=SourceGrade(one(given, "source")),
            information=InformationGrade(one(given, "information")),
            limits=tuple(Limit(limit).value for limit in given.getlist("limits")),
            purpose=one(given, "purpose")[:500],
        )
    except ValueError as error:
        raise InvalidFact("input-choice", field="code", value=str(error)[:60]) from None


def _count(part: str, values: Mapping[str, Any]) -> int:
    """Return how many rows there are: one at least, one more where the officer asked for it."""
    text = str(values.get(f"{part}.rows", "1"))
    count = int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 1
    return min(max(count, 1) + (values.get("add") == part), MOST_ROWS)


def _typed(request: Request, old: wire.Notification | None) -> dict[str, str]:
    """Return persons and objects of an older version as they would be typed."""
    if old is None:
        return {}
    values = {"persons.rows": str(len(old.persons)), "things.rows": str(len(old.things))}
    for number, person in enumerate(old.persons):
        at, name = f"persons[{number}]", person.names[0]
        for part in ("script", "family", "given", "patronymic"):
            values[f"{at}.{part}"] = getattr(name, part)
        values[f"{at}.birth"] = typed_date(person.birth)
        if person.nationalities:
            values[f"{at}.nationality"] = country_name(person.nationalities[0], request.lang)
        values[f"{at}.paper"] = person.papers[0].number if person.papers else ""
    for number, thing in enumerate(old.things):
        for part in THING:
            values[f"things[{number}].{part}"] = getattr(thing, part)
    return values


def _person_row(request: Request, values: Mapping[str, Any], number: int) -> Row:  # noqa: ARG001
    at = f"persons[{number}]"
    scripts = tuple(
        (name, message(f"cooperation-choice-fact-{name}".lower())) for name in get_args(Script)
    )
    labels = {
        "family": "cooperation-fact-names-family",
        "given": "cooperation-fact-names-given",
        "patronymic": "cooperation-fact-names-patronymic",
        "birth": "cooperation-fact-persons-birth",
        "nationality": "cooperation-fact-persons-nationalities",
        "paper": "cooperation-fact-papers-number",
    }
    script = Input(
        f"{at}.script", "select", message("cooperation-fact-names-script"), required=True,
        choices=scripts, value=one(values, f"{at}.script") or "Cyrl",
    )  # fmt: skip
    return (
        script,
        *(
            Input(
                f"{at}.{name}",
                "date" if name == "birth" else "text",
                message(label),
                bare=True,
                value=one(values, f"{at}.{name}"),
                options_id="countries" if name == "nationality" else "",
                max_length=300,
            )
            for name, label in labels.items()
        ),
    )


def _thing_row(request: Request, values: Mapping[str, Any], number: int) -> Row:  # noqa: ARG001
    at = f"things[{number}]"
    kinds = tuple((kind, message(f"cooperation-thing-{kind}")) for kind in get_args(wire.ThingKind))
    return (
        Input(f"{at}.kind", "select", message("cooperation-thing"), required=True, choices=kinds,
              value=one(values, f"{at}.kind") or "vehicle"),
        *(Input(f"{at}.{name}", "text", message(f"cooperation-thing-{name}"), bare=True,
                value=one(values, f"{at}.{name}"), max_length=300)
          for name in THING[1:]),
    )  # fmt: skip
