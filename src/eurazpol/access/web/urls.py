"""The addresses of the room's pages."""

from functools import partial

from django.urls import URLPattern, path

from eurazpol.access.web import (
    admin_sign_in,
    disclosures,
    journal,
    oidc,
    purpose,
    security,
    steps,
    tokens,
    views,
)
from eurazpol.access.web.deps import AccessDeps


def urls(deps: AccessDeps) -> list[URLPattern]:
    """Return the addresses of the room's pages."""
    return [
        *_sign_in_urls(deps),
        *_own_urls(deps),
        *_administration_urls(deps),
        path("purpose", partial(purpose.purpose, deps=deps), name="purpose"),
        path("audit", partial(journal.journal, deps=deps), name="audit"),
        path("audit/verify", partial(journal.verify, deps=deps), name="audit-verify"),
        path("audit/document", partial(journal.document, deps=deps), name="audit-document"),
        path("audit/proof/<int:seq>.json", partial(journal.proof, deps=deps), name="audit-proof"),
        path("audit/keys.json", partial(journal.keys, deps=deps), name="audit-keys"),
        path("data-protection", partial(disclosures.report, deps=deps), name="disclosures"),
        path("data-protection/reads.csv", partial(disclosures.as_csv, deps=deps)),
        path("language", partial(views.language, deps=deps), name="language"),
    ]


def _sign_in_urls(deps: AccessDeps) -> list[URLPattern]:
    """Return the pages on the way in and out."""
    return [
        path("sign-in", partial(views.sign_in, deps=deps), name="sign-in"),
        path("sign-in/passkey", partial(views.passkey, deps=deps)),
        path("sign-in/passkey/begin", partial(views.passkey_begin, deps=deps)),
        path("sign-in/second", partial(steps.second, deps=deps)),
        path("sign-in/second/begin", partial(steps.second_begin, deps=deps)),
        path("sign-in/enrol", partial(steps.enrol, deps=deps)),
        path("sign-in/enrol/begin", partial(steps.enrol_begin, deps=deps)),
        path("sign-in/password", partial(steps.password, deps=deps)),
        path("sign-in/oidc", partial(oidc.begin, deps=deps)),
        path("sign-in/oidc/back", partial(oidc.back, deps=deps)),
        path("sign-out", partial(views.sign_out, deps=deps), name="sign-out"),
    ]


def _own_urls(deps: AccessDeps) -> list[URLPattern]:
    """Return the pages of an officer about the own access."""
    return [
        path("me/security", partial(security.security, deps=deps), name="security"),
        path("me/security/totp", partial(security.totp, deps=deps)),
        path("me/security/totp/remove", partial(security.totp_remove, deps=deps)),
        path("me/security/passkey", partial(security.passkey, deps=deps)),
        path("me/security/passkey/begin", partial(security.passkey_begin, deps=deps)),
        path(
            "me/security/passkeys/<int:passkey_id>/remove",
            partial(security.passkey_remove, deps=deps),
        ),
        path("me/security/codes", partial(security.codes, deps=deps)),
        path(
            "me/security/sessions/<uuid:session_id>/end",
            partial(security.session_end, deps=deps),
        ),
        path("me/security/sessions/end", partial(security.sessions_end, deps=deps)),
        path("me/password", partial(security.password, deps=deps)),
        path("me/confirm", partial(security.confirm, deps=deps)),
        path("me/confirm/begin", partial(security.confirm_begin, deps=deps)),
        path("me/session", partial(security.session, deps=deps)),
        path("me/form", partial(security.form, deps=deps)),
    ]


def _administration_urls(deps: AccessDeps) -> list[URLPattern]:
    """Return the pages of the administrator about sign-ins."""
    of_officer = {
        "": admin_sign_in.officer,
        "/reset": admin_sign_in.reset,
        "/reset/confirm": admin_sign_in.reset_confirm,
        "/reset/drop": admin_sign_in.reset_drop,
        "/password": admin_sign_in.password,
        "/sessions": admin_sign_in.sessions,
        "/certificate": admin_sign_in.certificate,
        "/certificate/remove": admin_sign_in.certificate_remove,
    }
    return [
        path("admin/sign-in", partial(admin_sign_in.sign_ins, deps=deps)),
        path("admin/tokens", partial(tokens.tokens, deps=deps), name="tokens"),
        path("admin/tokens/<int:programme>/issue", partial(tokens.issue, deps=deps)),
        path("admin/tokens/<int:programme>/close", partial(tokens.close, deps=deps)),
        path("admin/tokens/token/<int:token>/revoke", partial(tokens.revoke, deps=deps)),
        path("admin/sign-in/alarms/<int:alarm_id>", partial(admin_sign_in.alarm_end, deps=deps)),
        *(
            path(f"admin/sign-in/<int:officer_id>{tail}", partial(view, deps=deps))
            for tail, view in of_officer.items()
        ),
    ]
