"""What proves that an officer is the one: factors beside the password, sessions, alarms."""

from typing import ClassVar

from django.db import models
from django.db.models import Q, UniqueConstraint

from eurazpol.access.store.models import Officer


class PasswordState(models.Model):
    """Since when the password is, and until when a made one may be used; no row: it is the own."""

    officer = models.OneToOneField(Officer, on_delete=models.CASCADE, related_name="password_state")
    changed_at = models.DateTimeField()
    temporary_until = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.changed_at}"


class Totp(models.Model):
    """The secret of an officer's authenticator app, sealed with the node's secret.

    ``last_step`` is the RFC 6238 time step of the last code that was taken: none is taken twice.
    """

    officer = models.OneToOneField(Officer, on_delete=models.CASCADE, related_name="totp")
    sealed = models.BinaryField()
    made_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True)
    last_step = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.confirmed_at}"


class Passkey(models.Model):
    """A WebAuthn credential: its public half and the domain for which it was made."""

    officer = models.ForeignKey(Officer, on_delete=models.CASCADE, related_name="passkeys")
    name = models.CharField(max_length=60)
    credential_id = models.BinaryField(max_length=1023, unique=True)
    attested = models.BinaryField()
    domain = models.CharField(max_length=255)
    uses = models.BigIntegerField(default=0)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.name}"


class RecoveryCode(models.Model):
    """One of the ten codes on paper; only its Argon2 hash is kept."""

    officer = models.ForeignKey(Officer, on_delete=models.CASCADE, related_name="recovery_codes")
    number = models.PositiveSmallIntegerField()
    hashed = models.CharField(max_length=128)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            UniqueConstraint(fields=["officer", "number"], name="access_recovery_number")
        ]

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.number}"


class ClientCertificate(models.Model):
    """The certificate that an officer's browser shows to the node; SHA-256 of its DER form."""

    officer = models.ForeignKey(Officer, on_delete=models.CASCADE, related_name="certificates")
    fingerprint = models.CharField(max_length=64, unique=True)
    subject = models.CharField(max_length=300)
    not_after = models.DateTimeField()
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.fingerprint}"


class SignInSession(models.Model):
    """One sign-in, from its beginning to its end; its id stands in the session of the browser.

    ``proven_at`` is when the officer last proved who it is, ``seen_at`` when the session was last
    used (to the minute). ``methods`` names the factors, ``why_ended`` the reason of the end.
    """

    id = models.UUIDField(primary_key=True)
    officer = models.ForeignKey(Officer, on_delete=models.CASCADE, related_name="sessions")
    methods = models.CharField(max_length=100)
    address = models.CharField(max_length=45)
    browser = models.CharField(max_length=200)
    certificate = models.CharField(max_length=64, blank=True)
    began_at = models.DateTimeField()
    proven_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    why_ended = models.CharField(max_length=20, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["officer", "-began_at"], name="access_session_officer")
        ]

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.began_at}"


class FactorReset(models.Model):
    """A reset of the factors of an administrator, which waits for a second person."""

    officer = models.ForeignKey(Officer, on_delete=models.CASCADE, related_name="+")
    asked_by = models.ForeignKey(Officer, on_delete=models.CASCADE, related_name="+")
    asked_at = models.DateTimeField()
    reason = models.CharField(max_length=500)

    class Meta:
        constraints: ClassVar = [UniqueConstraint(fields=["officer"], name="access_reset_once")]

    def __str__(self) -> str:
        return f"{self.officer_id}: {self.asked_at}"


class SignInAlarm(models.Model):
    """That guesses at an account, or from a network, went on until they had to wait long."""

    officer = models.ForeignKey(Officer, on_delete=models.CASCADE, null=True, related_name="+")
    kind = models.CharField(max_length=20)
    address = models.CharField(max_length=45)
    failures = models.PositiveIntegerField()
    raised_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["raised_at"], condition=Q(ended_at=None), name="access_alarm_open")
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.raised_at}"
