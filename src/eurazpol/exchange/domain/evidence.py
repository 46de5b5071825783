"""Delivery evidences: who can prove what about a letter, and when.

After the model of registered electronic delivery (ETSI EN 319 522-1, clause 6: submission, relay,
content consignment, content handover). Nine kinds:

==================== ==============================================================================
submission-accepted  our node took the letter in and will carry it
submission-rejected  our node did not take it in
relay-accepted       the recipient's node took the letter over
relay-rejected       the recipient's node refused the bytes: a rule of the envelope was broken
relay-failed         no usable answer of the recipient's node in the time set
delivered            the letter stands in the recipient's register (content consignment)
not-delivered        the recipient's node keeps the letter but refused its content, with a reason
retrieved            an officer of the recipient with the right to it opened it (content handover)
not-retrieved        nobody did in the time set
==================== ==============================================================================
"""

from enum import StrEnum


class EvidenceKind(StrEnum):
    """The nine kinds, in the order in which they can come about."""

    SUBMISSION_ACCEPTED = "submission-accepted"
    SUBMISSION_REJECTED = "submission-rejected"
    RELAY_ACCEPTED = "relay-accepted"
    RELAY_REJECTED = "relay-rejected"
    RELAY_FAILED = "relay-failed"
    DELIVERED = "delivered"
    NOT_DELIVERED = "not-delivered"
    RETRIEVED = "retrieved"
    NOT_RETRIEVED = "not-retrieved"
