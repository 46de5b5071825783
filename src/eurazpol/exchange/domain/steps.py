"""The named steps of the exchange, before and after everything durable.

``ExchangeDeps.steps`` is told each of them as it is reached. A node in service does nothing there;
the torture command ends the process there, and then proves that nothing was lost or doubled.
"""

from enum import StrEnum


class Step(StrEnum):
    """Where a process may die: the sender's steps, the recipient's, those of a change of keys.

    ``DELIVER_CARRYING`` is reached by the transport with half the bytes on their way.
    """

    SEND_BEGUN = "send-begun"
    SEND_QUEUED = "send-queued"
    SEND_COMMITTED = "send-committed"
    DELIVER_LEASE_TAKEN = "deliver-lease-taken"
    DELIVER_SEALED = "deliver-sealed"
    DELIVER_CARRYING = "deliver-carrying"
    DELIVER_ANSWERED = "deliver-answered"
    DELIVER_PROVEN = "deliver-proven"
    DELIVER_SETTLING = "deliver-settling"
    DELIVER_SETTLED = "deliver-settled"
    DELIVER_COMMITTED = "deliver-committed"
    DELIVER_LEASE_ENDED = "deliver-lease-ended"
    RECEIVE_BEGUN = "receive-begun"
    RECEIVE_OPENED = "receive-opened"
    RECEIVE_ADMITTED = "receive-admitted"
    RECEIVE_KEPT = "receive-kept"
    RECEIVE_HANDLED = "receive-handled"
    RECEIVE_RECEIPT_KEPT = "receive-receipt-kept"
    RECEIVE_COMMITTED = "receive-committed"
    RECEIVE_ANSWERING = "receive-answering"
    ROTATE_BEGUN = "rotate-begun"
    ROTATE_MADE = "rotate-made"
    ROTATE_ENROLLED = "rotate-enrolled"
    ROTATE_PUBLISHING = "rotate-publishing"
    ROTATE_PUBLISHED = "rotate-published"
    ROTATE_ADOPTING = "rotate-adopting"
    ROTATE_ADOPTED = "rotate-adopted"
    ROTATE_DESTROYING = "rotate-destroying"
    ROTATE_DESTROYED = "rotate-destroyed"
    RECALL_ERASING = "recall-erasing"
    RECALL_ERASED = "recall-erased"
    RECALL_SCRUBBED = "recall-scrubbed"
    RECALL_ANSWERED = "recall-answered"
