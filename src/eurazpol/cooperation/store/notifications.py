"""What the room keeps of notifications by topic, sent and received, and of who wants which.

A notification is one row on either side; its versions are kept one below the other. What happened
with one addressee (a peer's node, or an authority of this state) is one row of its own.
"""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q


class _Row(models.Model):
    """The base: a row names itself by its kind and key."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{type(self).__name__} {self.pk}"


class NotificationCounterRow(_Row):
    """The last number given to a notification of this node in a year."""

    year = models.PositiveSmallIntegerField(primary_key=True)
    last = models.PositiveIntegerField(default=0)


class NotificationRow(_Row):
    """A notification as it stands now. ``origin`` is the node that wrote it.

    ``content`` is the message as it travels; the columns beside it are what lists ask for.
    """

    uid = models.UUIDField()
    origin = models.CharField(max_length=32)
    number = models.CharField(max_length=20)
    topic = models.CharField(max_length=30)
    rank = models.PositiveSmallIntegerField()
    version = models.PositiveIntegerField()
    content = models.JSONField()
    handling = models.JSONField()
    valid_until = models.DateTimeField()
    sent_at = models.DateTimeField()
    came_at = models.DateTimeField()
    message_id = models.CharField(max_length=80, blank=True)
    author_id = models.BigIntegerField(null=True)
    author_authority_id = models.BigIntegerField(null=True)
    cancelled_at = models.DateTimeField(null=True)
    cancel_reason = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["origin", "uid"], name="cooperation_notification_uid")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["rank", "-came_at"], name="cooperation_notif_rank"),
            models.Index(fields=["number"], name="cooperation_notif_number"),
        ]


class NotificationVersionRow(_Row):
    """A version of a notification, as it was sent; ``message_id`` is the letter that brought it."""

    notification = models.ForeignKey(
        NotificationRow, on_delete=models.PROTECT, related_name="versions"
    )
    version = models.PositiveIntegerField()
    content = models.JSONField()
    message_id = models.CharField(max_length=80, blank=True, db_index=True)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(
                fields=["notification", "version"], name="cooperation_notification_version"
            )
        ]


class AddresseeRow(_Row):
    """One addressee: the node of a peer (``node``), this node's duty desk, or an authority of it.

    ``acknowledge_by`` runs from the arrival there; it is empty while nothing has arrived.
    """

    notification = models.ForeignKey(
        NotificationRow, on_delete=models.PROTECT, related_name="addressees"
    )
    node = models.CharField(max_length=32, blank=True)
    authority_id = models.BigIntegerField(null=True)
    name = models.JSONField(default=dict)
    message_id = models.CharField(max_length=80, blank=True, db_index=True)
    sent_at = models.DateTimeField()
    delivered_at = models.DateTimeField(null=True)
    refusal = models.JSONField(null=True)
    acknowledge_by = models.DateTimeField(null=True)
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by = models.CharField(max_length=300, blank=True)
    reply = models.CharField(max_length=20, blank=True)
    reply_text = models.TextField(blank=True)
    replied_at = models.DateTimeField(null=True)
    replied_by = models.CharField(max_length=300, blank=True)
    late_told_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(
                fields=["notification", "node"],
                condition=~Q(node=""),
                name="cooperation_addressee_node",
            ),
            models.UniqueConstraint(
                fields=["notification", "authority_id"], name="cooperation_addressee_authority"
            ),
            models.CheckConstraint(
                condition=Q(node="", authority_id__isnull=False)
                | (~Q(node="") & Q(authority_id__isnull=True)),
                name="cooperation_addressee_one",
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["node", "authority_id"],
                condition=Q(acknowledged_at__isnull=True),
                name="cooperation_addressee_open",
            )
        ]


class NotificationLineRow(_Row):
    """One line of the history of a notification."""

    notification = models.ForeignKey(
        NotificationRow, on_delete=models.PROTECT, related_name="lines"
    )
    text = models.JSONField()
    detail = models.TextField(blank=True)
    at = models.DateTimeField()
    actor = models.CharField(max_length=200)
    system = models.BooleanField(default=False)
    by_peer = models.BooleanField(default=False)


class SubscriptionRow(_Row):
    """Which topics a node wants, and who is on duty there; one row for this node too."""

    node = models.CharField(max_length=32, primary_key=True)
    sequence = models.BigIntegerField(default=0)
    topics = models.JSONField()
    contact = models.JSONField(default=dict)
    roster = models.TextField(blank=True)
    at = models.DateTimeField()


class SubscriptionToldRow(_Row):
    """The last subscription of ours that a peer was told."""

    peer = models.CharField(max_length=32, primary_key=True)
    sequence = models.BigIntegerField()


class TopicRouteRow(_Row):
    """An authority of this state that gets what comes about a topic."""

    topic = models.CharField(max_length=30)
    authority_id = models.BigIntegerField()

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["topic", "authority_id"], name="cooperation_route_once")
        ]


class QueryGroupRow(_Row):
    """One police query that was put to several states in one action."""

    uid = models.UUIDField(unique=True)
    created_at = models.DateTimeField()
    author_id = models.BigIntegerField(null=True)


class QueryGroupCaseRow(_Row):
    """A file of such a query."""

    group = models.ForeignKey(QueryGroupRow, on_delete=models.PROTECT, related_name="cases")
    number = models.CharField(max_length=20, unique=True)
