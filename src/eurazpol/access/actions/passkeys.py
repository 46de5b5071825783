"""Passkeys and security keys (W3C WebAuthn 3, by the fido2 library).

1. A passkey belongs to a domain name; a node that is reached by a bare IP address has none.
2. The challenge is random, used once and a few minutes old at most; it stays in the browser's
   session on the server.
3. A passkey that asked its owner for a finger or a PIN (user verification) is enough alone; as a
   second factor beside the password every one is good.
4. If the counter of a key goes back, there is a copy of it: it is refused and recorded.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from django.db import IntegrityError, transaction
from fido2.rpid import verify_rp_id
from fido2.server import Fido2Server
from fido2.webauthn import (
    AttestedCredentialData,
    AuthenticationResponse,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialUserEntity,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from eurazpol.access.actions.queries import actor_of
from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.errors import FactorRefused
from eurazpol.access.domain.terms import STEP_TIME
from eurazpol.access.store.credentials import Passkey
from eurazpol.access.store.models import Officer
from eurazpol.audit.actions.record import record

State = dict[str, Any]
"""What the server remembers between the challenge and the answer; goes into JSON."""
MOST = 10


def domain_of(host: str) -> str:
    """Return the domain of passkeys for a host name, or "" where there can be none (rule 1)."""
    name = urlsplit(f"//{host}").hostname or ""
    try:
        ip_address(name)
    except ValueError:
        return name
    return ""


def start_passkey(officer: Officer, domain: str, moment: Moment) -> tuple[dict[str, Any], State]:
    """Return the options for the browser, and what to remember until it answers."""
    rows = list(Passkey.objects.filter(officer=officer))
    if len(rows) >= MOST:
        raise FactorRefused("access-passkey-many", limit=MOST)
    user = PublicKeyCredentialUserEntity(
        id=_handle(officer), name=officer.login, display_name=officer.name
    )
    options, state = _server(domain).register_begin(
        user,
        _attested(row for row in rows if row.domain == domain),
        resident_key_requirement=ResidentKeyRequirement.PREFERRED,
        user_verification=UserVerificationRequirement.PREFERRED,
    )
    return dict(options), _remembered(state, f"new:{officer.pk}", domain, moment)


def add_passkey(
    officer: Officer, name: str, answer: Mapping[str, Any], state: State, moment: Moment
) -> None:
    """Keep a new passkey; raise :class:`FactorRefused` if the answer does not hold."""
    actor = actor_of(officer)
    domain = _fresh(state, f"new:{officer.pk}", moment)
    try:
        made = _server(domain).register_complete(state["fido"], answer)
    except Exception as error:  # the library raises what its parsers raise
        raise FactorRefused("access-passkey-wrong") from error
    credential = made.credential_data
    if credential is None or actor is None:
        raise FactorRefused("access-passkey-wrong")
    try:
        with transaction.atomic():
            Passkey.objects.create(
                officer=officer,
                name=name.strip()[:60] or f"{moment.true:%Y-%m-%d}",
                credential_id=credential.credential_id,
                attested=bytes(credential),
                domain=domain,
                uses=made.counter,
                made_at=moment.true,
            )
            details = {"factor": "passkey"}
            record(actor.entry("factor-added", "officer", officer.pk, details=details), moment.now)
    except IntegrityError:
        raise FactorRefused("access-passkey-known") from None


def ask_passkey(
    officer: Officer | None, domain: str, moment: Moment
) -> tuple[dict[str, Any], State]:
    """Return the options for a sign-in, and what to remember.

    With an officer it is the second factor; without one the passkey says who it is (rule 3).
    """
    keys = None if officer is None else _attested(_keys_of(officer, domain))
    if keys is not None and not keys:
        raise FactorRefused("access-passkey-none")
    verification = (
        UserVerificationRequirement.REQUIRED
        if officer is None
        else UserVerificationRequirement.PREFERRED
    )
    options, state = _server(domain).authenticate_begin(keys, user_verification=verification)
    return dict(options), _remembered(state, _purpose(officer), domain, moment)


def take_passkey(
    officer: Officer | None, answer: Mapping[str, Any], state: State, moment: Moment
) -> Officer:
    """Return whose passkey answered the challenge; raise :class:`FactorRefused` if none did."""
    domain = _fresh(state, _purpose(officer), moment)
    try:
        parsed = AuthenticationResponse.from_dict(answer)
        row = Passkey.objects.select_related("officer__authority").get(
            credential_id=parsed.raw_id, domain=domain, officer__is_active=True
        )
        known = AttestedCredentialData(bytes(row.attested))
        _server(domain).authenticate_complete(state["fido"], [known], parsed)
        handle = parsed.response.user_handle
        counter = parsed.response.authenticator_data.counter
    except Exception as error:  # the library raises what its parsers raise
        raise FactorRefused("access-passkey-wrong") from error
    named = handle is None or handle == _handle(row.officer)
    if not named or (officer is not None and row.officer_id != officer.pk):
        raise FactorRefused("access-passkey-wrong")
    with transaction.atomic():
        copied = not _move_on(row, counter, moment.true)
        if copied:
            _record_copy(row.officer, moment)
    if copied:
        raise FactorRefused("access-passkey-copied")
    return row.officer


def remove_passkey(officer: Officer, passkey_id: int, moment: Moment) -> None:
    """Take a passkey of the officer away."""
    actor = actor_of(officer)
    with transaction.atomic():
        gone, _ = Passkey.objects.filter(officer=officer, pk=passkey_id).delete()
        if gone and actor is not None:
            details = {"factor": "passkey"}
            entry = actor.entry("factor-removed", "officer", officer.pk, details=details)
            record(entry, moment.now)


def _move_on(row: Passkey, counter: int, at: datetime) -> bool:
    """Keep the counter of the key if it went on; keys that do not count always send zero."""
    rows = Passkey.objects.filter(pk=row.pk)
    went_on = rows.filter(uses__lt=counter) if counter else rows.filter(uses=0)
    return bool(went_on.update(uses=counter, used_at=at))


def _record_copy(officer: Officer, moment: Moment) -> None:
    actor = actor_of(officer)
    if actor is not None:
        details = {"factor": "passkey", "why": "counter"}
        record(actor.entry("sign-in-failed", "officer", officer.pk, details=details), moment.now)


def _server(domain: str) -> Fido2Server:
    if not domain:
        raise FactorRefused("access-passkey-no-domain")
    entity = PublicKeyCredentialRpEntity(id=domain, name="Eurazpol")

    def is_ours(origin: str) -> bool:
        return urlsplit(origin).hostname == domain and verify_rp_id(domain, origin)

    return Fido2Server(entity, verify_origin=is_ours)


def _remembered(state: Any, purpose: str, domain: str, moment: Moment) -> State:
    return {"fido": state, "for": purpose, "domain": domain, "at": moment.true.isoformat()}


def _fresh(state: State, purpose: str, moment: Moment) -> str:
    """Return the domain of a challenge; refuse one that is old or was given for another purpose."""
    is_this = bool(state) and state["for"] == purpose
    if not is_this or moment.true - datetime.fromisoformat(state["at"]) > STEP_TIME:
        raise FactorRefused("access-passkey-late")
    return str(state["domain"])


def _purpose(officer: Officer | None) -> str:
    return f"second:{officer.pk}" if officer else "alone"


def _keys_of(officer: Officer, domain: str) -> Iterable[Passkey]:
    return Passkey.objects.filter(officer=officer, domain=domain)


def _attested(rows: Iterable[Passkey]) -> list[AttestedCredentialData]:
    return [AttestedCredentialData(bytes(row.attested)) for row in rows]


def _handle(officer: Officer) -> bytes:
    """Return the officer as passkeys know it: a number, no name."""
    return f"officer:{officer.pk}".encode()
