"""Officers, the authorities they serve, their roles, and failed sign-ins."""

from typing import Any, ClassVar, cast

from django.apps import apps
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import (
    Aggregate,
    CheckConstraint,
    Exists,
    JSONField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
)
from django.db.models.functions import JSONArray

from eurazpol.access.domain.actor import OFFICER_ROLES, AuthorityKind
from eurazpol.kernel.texts import LANGS, Lang, Texts


class Authority(models.Model):
    """A body of this state that takes part in co-operation."""

    code = models.CharField(max_length=40, unique=True)
    kind = models.CharField(max_length=20)
    name_kk = models.CharField(max_length=300)
    name_ru = models.CharField(max_length=300)
    name_en = models.CharField(max_length=300)

    class Meta:
        constraints: ClassVar = [
            CheckConstraint(
                condition=Q(kind__in=[kind.value for kind in AuthorityKind]),
                name="access_authority_kind",
            )
        ]

    def __str__(self) -> str:
        return self.code

    @property
    def name(self) -> Texts:
        """The name in the three languages."""
        return Texts(self.name_kk, self.name_ru, self.name_en)


class _JsonList(Aggregate):
    """The values of a group as one list of JSON."""

    function = "JSON_GROUP_ARRAY"
    output_field = JSONField()

    def as_postgresql(self, *args: Any, **options: Any) -> tuple[str, Any]:
        """Return the statement under the name of PostgreSQL."""
        return self.as_sql(*args, **options, function="JSONB_AGG")


class OfficerManager(BaseUserManager["Officer"]):
    """Always brings along what every page needs: the authority, whether another is stood in for.

    ``served`` lists the roles held now: posting, authority, unit or none, role.
    """

    def get_queryset(self) -> "QuerySet[Officer]":
        """Return officers with their authority, and whether they were ever named as substitutes."""
        named = apps.get_model("access", "Absence").objects.filter(substitute=OuterRef("pk"))
        held = RoleGrant.objects.filter(posting__officer=OuterRef("pk"), posting__in_force=True)
        place = ("posting_id", "posting__authority_id", "posting__unit_id", "role")
        served = held.values("posting__officer").values(all=_JsonList(JSONArray(*place)))
        officers = super().get_queryset().select_related("authority")
        return officers.annotate(named=Exists(named), served=Subquery(served))


class Officer(AbstractBaseUser):
    """A person who signs in. There is no superuser: rights come from roles only."""

    last_login = None  # the journal knows; Django would read the clock
    login = models.CharField(max_length=60, unique=True)
    family_name = models.CharField(max_length=100)
    given_name = models.CharField(max_length=100)
    patronymic = models.CharField(max_length=100, blank=True)
    language = models.CharField(max_length=2, default="kk")
    # Where the officer serves first of all now; :class:`Posting` tells the rest.
    authority = models.ForeignKey(Authority, on_delete=models.PROTECT, related_name="officers")
    is_active = models.BooleanField(default=True)

    USERNAME_FIELD = "login"
    objects = OfficerManager()

    class Meta:
        constraints: ClassVar = [
            CheckConstraint(condition=Q(language__in=list(LANGS)), name="access_officer_language")
        ]

    @property
    def name(self) -> str:
        """The name in the order of documents: family, given, father's name."""
        parts = (self.family_name, self.given_name, self.patronymic)
        return " ".join(part for part in parts if part)

    @property
    def lang(self) -> Lang:
        """The language that the officer reads."""
        return cast("Lang", self.language)


class RoleGrant(models.Model):
    """A role that an officer holds in one place of service."""

    posting = models.ForeignKey("Posting", on_delete=models.CASCADE, related_name="grants")
    role = models.CharField(max_length=30)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["posting", "role"], name="access_role_once"),
            CheckConstraint(
                condition=Q(role__in=[role.value for role in OFFICER_ROLES]), name="access_role"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.posting_id}: {self.role}"


class SignInAttempts(models.Model):
    """Failed sign-ins under one key: the hash of a login or of a network address."""

    key = models.CharField(max_length=80, primary_key=True)
    failures = models.PositiveIntegerField(default=0)
    last_failed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.key}: {self.failures}"


from eurazpol.access.store import absence, credentials, purpose, tokens, units  # noqa: E402, F401 - for Django
