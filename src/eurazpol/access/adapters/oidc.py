"""The sign-in service of the organisation, spoken to by OpenID Connect Core 1.0.

1. Authorization code flow with PKCE (S256, RFC 7636), ``state`` and ``nonce``; no other flow.
2. The metadata must name the issuer that the node was told of (OpenID Connect Discovery 4.3).
3. An ID token holds if its signature is by a key that the issuer publishes, with an asymmetric
   algorithm, and issuer, audience, authorised party, times and nonce are right (Core 3.1.3.7).
4. A sign-in there is one by several factors only if ``amr`` says so (RFC 8176).
"""

import secrets
from datetime import datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx
from authlib.oauth2.rfc7636 import create_s256_code_challenge  # type: ignore[import-untyped]
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from eurazpol.access.domain.errors import SignInRefused
from eurazpol.access.domain.terms import OidcTerms
from eurazpol.access.ports import Errand, Vouched

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA")
LEEWAY = 60
"""Seconds by which two clocks may differ."""
_TIMEOUT = httpx.Timeout(10.0)
_LARGEST = 1024 * 1024
_STRONG = frozenset({"mfa", "hwk", "swk", "sc"})


class OidcClient:
    """One registered client at one issuer."""

    def __init__(self, terms: OidcTerms) -> None:
        self._terms = terms
        self._http = httpx.Client(timeout=_TIMEOUT, follow_redirects=False, trust_env=False)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    @property
    def name(self) -> str:
        """The name on the button of the sign-in page."""
        return self._terms.name

    def begin(self, back: str) -> tuple[str, Errand]:
        """Return where to send the browser, and what to remember."""
        errand = Errand(*(secrets.token_urlsafe(32) for _ in range(3)))
        asked = {
            "response_type": "code",
            "client_id": self._terms.client_id,
            "redirect_uri": back,
            "scope": "openid profile",
            "state": errand.state,
            "nonce": errand.nonce,
            "code_challenge": create_s256_code_challenge(errand.verifier),
            "code_challenge_method": "S256",
            "prompt": "login",
        }
        return f"{self._address('authorization_endpoint')}?{urlencode(asked)}", errand

    def finish(self, errand: Errand, code: str, back: str, now: datetime) -> Vouched:
        """Return for whom the code stands; raise :class:`SignInRefused` if it does not hold."""
        sent = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": back,
            "code_verifier": errand.verifier,
        }
        answer = self._asked(
            "POST",
            self._address("token_endpoint"),
            data=sent,
            auth=(self._terms.client_id, self._terms.client_secret),
        )
        id_token = str(answer.get("id_token", ""))
        claims = self._verified(id_token, errand.nonce, now)
        login = claims.get(self._terms.claim)
        if not isinstance(login, str) or not login:
            raise SignInRefused("access-oidc-unknown")
        ways = claims.get("amr")
        strong = isinstance(ways, list) and bool(_STRONG & {str(way) for way in ways})
        return Vouched(login, strong, id_token)

    def leave(self, id_token: str, back: str) -> str:
        """Return the address that ends the session there (RP-Initiated Logout 1.0), or ""."""
        try:
            address = self._address("end_session_endpoint")
        except SignInRefused:
            return ""
        asked = {"id_token_hint": id_token, "post_logout_redirect_uri": back}
        return f"{address}?{urlencode(asked)}"

    def _verified(self, id_token: str, nonce: str, now: datetime) -> dict[str, Any]:
        keys = self._asked("GET", self._address("jwks_uri"))
        right: dict[str, Any] = {
            "iss": {"essential": True, "value": self._terms.issuer},
            "aud": {"essential": True, "value": self._terms.client_id},
            "exp": {"essential": True},
            "iat": {"essential": True},
            "sub": {"essential": True},
            "nonce": {"essential": True, "value": nonce},
        }
        try:
            token = jwt.decode(id_token, KeySet.import_key_set(keys), algorithms=ALGORITHMS)  # type: ignore[arg-type]
            jwt.JWTClaimsRegistry(int(now.timestamp()), LEEWAY, **right).validate(token.claims)
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise SignInRefused("access-oidc-refused") from error
        for_us = token.claims.get("azp", self._terms.client_id) == self._terms.client_id
        several = isinstance(token.claims["aud"], list) and len(token.claims["aud"]) > 1
        if not for_us or (several and "azp" not in token.claims):
            raise SignInRefused("access-oidc-refused")
        return token.claims

    def _address(self, name: str) -> str:
        """Return an address of the issuer's metadata; no plain HTTP but on this machine."""
        issuer = self._terms.issuer
        found = self._asked("GET", issuer.rstrip("/") + "/.well-known/openid-configuration")
        address = str(found.get(name, ""))
        scheme = urlsplit(address).scheme
        if found.get("issuer") != issuer or scheme not in {"https", urlsplit(issuer).scheme}:
            raise SignInRefused("access-oidc-refused")
        return address

    def _asked(self, method: str, address: str, **what: Any) -> dict[str, Any]:
        try:
            answer = self._http.request(method, address, **what)
            if answer.is_server_error:
                raise SignInRefused("access-oidc-unreachable")
            found = answer.json() if len(answer.content) <= _LARGEST else None
        except (httpx.HTTPError, ValueError) as error:
            raise SignInRefused("access-oidc-unreachable") from error
        if not answer.is_success or not isinstance(found, dict):
            raise SignInRefused("access-oidc-refused")
        return found
