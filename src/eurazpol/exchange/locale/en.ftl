# Refusals of input from outside, in the order of the rules (domain/envelope.py)
error-exchange-too-large = larger than { $limit } bytes allow
error-exchange-malformed = not written as the exchange prescribes
error-exchange-unknown-version = version { $version } of the format is not known here
error-exchange-wrong-recipient = addressed to the node { $to }, not to this one
error-exchange-no-directory = this node has no directory of nodes yet
error-exchange-directory-expired = the directory of nodes expired on { $until }
error-exchange-directory-rollback = directory { $version } does not follow the trusted directory { $trusted }
error-exchange-unknown-peer = the node { $sender } is not in the directory
error-exchange-unknown-key = sealed for the key { $key }, which this node does not hold
error-exchange-altered = changed on the way: the contents do not match the seal
error-exchange-wrong-signer = not signed by a key of the sender (key { $key })
error-exchange-expired-key = the key { $key } is not valid ({ $at })
error-exchange-revoked-key = the key { $key } was revoked on { $at }
error-exchange-clock-skew = sent at { $sent }, later than the present time { $now }; check the clocks
error-exchange-content-differs = the message { $id } was received before with other contents
error-exchange-replayed = the number { $seq } was already used; the last one received is { $last }
error-exchange-sequence-gap = the number { $seq } came, { $expected } was expected: earlier messages are missing
error-exchange-wrong-answer = the answer of the node { $peer } does not belong to this message
error-exchange-unknown-kind = messages of the kind { $kind } are not accepted here

# What this node cannot send or do
error-exchange-no-such-peer = the node { $peer } is not in the directory
error-exchange-not-sendable = breaks a rule for messages: name, size or form
error-exchange-own-key-expired = the keys of the node { $node } are not valid now
error-exchange-is-secretariat = the secretariat does not ask itself
error-exchange-not-secretariat = only the secretariat keeps the directory of nodes
error-exchange-enrolments-full = { $limit } nodes already wait to be listed; try again later
error-exchange-no-enrolment = no node named { $name } waits to be listed
error-exchange-enrolment-ambiguous = several nodes named { $name } wait; decline the wrong ones first
error-exchange-not-waiting = the message { $id } is not waiting to be sent
error-exchange-keys-locked = the keys in { $path } cannot be opened with this passphrase
error-exchange-keys-unreadable = the file of keys { $path } cannot be read
error-exchange-unreachable = the node cannot be reached
error-exchange-timed-out = the node did not answer in time
error-exchange-no-answer = not an answer of the exchange (HTTP { $status })
error-exchange-answer-too-large = the answer is larger than { $limit } bytes

exchange-reason-unknown = a reason that this node does not know: { $code }

# Where a message stands
exchange-stage-queued = waiting
exchange-stage-held-up = held up
exchange-stage-accepted = delivered
exchange-stage-refused = refused
exchange-sent-queued = Waiting to be sent to { $peer } since { $at }
exchange-sent-held-up = Not delivered to { $peer } yet; last attempt { $at }
exchange-sent-accepted = Delivered to { $peer } on { $at }
exchange-sent-refused = Refused by { $peer } on { $at }
exchange-got-accepted = Received from { $peer } on { $at }
exchange-got-refused = Received from { $peer } on { $at } and refused
exchange-step-created = created
exchange-step-sent = sent
exchange-step-received = received
exchange-step-delivered = delivered, receipt given
exchange-step-refused = refused, reason given

# Receipts
exchange-outcome-accepted = accepted
exchange-outcome-refused = refused
exchange-outcome-rejected = not taken in
exchange-receipt-of-another = given by another node
exchange-receipt-other-content = about other contents
exchange-receipt-unknown-key = its key is in no directory
exchange-receipt-key-not-valid = its key was not valid at that time
exchange-receipt-altered = its signature does not hold

# Peers
exchange-health-unknown = nothing exchanged yet
exchange-health-good = last contact { $at }
exchange-health-failing = no delivery since { $since }

# Kinds of messages
exchange-kind-request = request
exchange-kind-supplement = supplement to a request
exchange-kind-return = return for completion
exchange-kind-status = status of a request
exchange-kind-decision = decision
exchange-kind-result = result of execution
exchange-kind-withdrawal = withdrawal of a request
exchange-kind-reminder = reminder
exchange-kind-other = message ({ $kind })

# The journal
audit-action-exchange-input-refused = Input from outside refused
audit-action-exchange-message-resent = New attempt to deliver ordered
audit-action-exchange-secretariat-pinned = Key of the secretariat pinned
audit-action-exchange-peer-enrolled = Node asked to be listed
audit-action-exchange-peer-declined = Listing of a node declined

## Delivery evidences
error-exchange-wrong-time = dated { $at }, outside the time in which it can have happened ({ $since } to { $until })
error-exchange-not-opened = nobody opened it within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
    }
error-exchange-not-answered = no proven answer within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
    }
exchange-evidence-submission-accepted = submission accepted: this letter was taken in to be sent
exchange-evidence-submission-rejected = submission rejected: the letter could not be sent
exchange-evidence-relay-accepted = relay accepted: the recipient's node took the letter over
exchange-evidence-relay-rejected = relay rejected: the recipient's node did not take the letter
exchange-evidence-relay-failed = relay failed: no answer of the recipient's node in time
exchange-evidence-delivered = delivered: the letter is in the recipient's register
exchange-evidence-not-delivered = not delivered: the recipient's node refused the contents
exchange-evidence-retrieved = retrieved: an officer of the recipient opened the letter
exchange-evidence-not-retrieved = not retrieved: nobody of the recipient opened the letter in time
exchange-short-submission-accepted = submission accepted
exchange-short-submission-rejected = submission rejected
exchange-short-relay-accepted = relay accepted
exchange-short-relay-rejected = relay rejected
exchange-short-relay-failed = relay failed
exchange-short-delivered = delivered
exchange-short-not-delivered = not delivered
exchange-short-retrieved = retrieved
exchange-short-not-retrieved = not retrieved
exchange-kind-evidence = evidence of opening
exchange-step-opened = opened
exchange-stage-not-submitted = not sent
exchange-sent-not-submitted = Not accepted for sending to { $peer } on { $at }
exchange-gap-sent = created, not yet sent: { $wait }
exchange-gap-delivered = sent, not yet delivered: { $wait }
exchange-gap-opened = delivered, not yet opened: { $wait }
exchange-gap-opened-here = received, not yet opened here: { $wait }
exchange-wait = { $days ->
    [0] { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
        }
    [one] { $days } day
   *[other] { $days } days
    }

## Alarms of the exchange
error-exchange-no-alarm = there is no open alarm { $id }
exchange-alarm-no-answer = No answer from { $peer } yet: { $kind }, sent { $since }
exchange-alarm-failed = Delivery to { $peer } failed: { $kind }, sent { $since }; it stays queued and is still delivered when the node answers
exchange-alarm-unopened-here = Nobody here has opened what came from { $peer }: { $kind }, received { $since }
exchange-alarm-unopened-there = Nobody at { $peer } has opened our message: { $kind }, sent { $since }
exchange-alarm-content-differs = { $peer } sent a known message again with other contents ({ $since })
audit-action-exchange-alarm-raised = Alarm of the exchange raised
audit-action-exchange-alarm-ended = Alarm of the exchange ended
audit-action-evidence-issued = Delivery evidence issued
audit-action-evidence-received = Delivery evidence received
audit-action-submission-rejected = Message not accepted for sending

## Handling conditions (domain/handling.py)
exchange-handling-h0 = H0: may be used for preventing and combating crime
exchange-handling-h1 = H1: not as evidence without permission of the owner
exchange-handling-h2 = H2: not passed on to anybody without permission of the owner
exchange-handling-h3 = H3: neither as evidence nor passed on without permission of the owner; further limits
exchange-source-none = the source is not graded
exchange-source-a = A: no doubt about the source
exchange-source-b = B: the source is reliable in most cases
exchange-source-c = C: the source is unreliable in most cases
exchange-source-x = X: the source cannot be assessed
exchange-information-none = the information is not graded
exchange-information-1 = 1: accurate without doubt
exchange-information-2 = 2: known to the source itself
exchange-information-3 = 3: not known to the source itself, but confirmed by other information
exchange-information-4 = 4: not known to the source itself and cannot be confirmed
exchange-limit-no-evidence = not as evidence
exchange-limit-no-passing-on = not passed on to anybody
exchange-limit-no-export = not exported from the service
exchange-limit-no-print = not printed
exchange-limit-holder-only = read only by the officer who holds the case
exchange-limit-central-only = read only by the central authority
exchange-limit-ask-first = no use at all without permission
exchange-purpose-judicial = judicial co-operation
exchange-purpose-urgent = urgent matters (provisional arrest, transit)
exchange-purpose-police = police queries
exchange-purpose-custody = transfer of sentenced persons
exchange-use-read = reading
exchange-use-evidence = use as evidence
exchange-use-pass-on = passing on to another state
exchange-use-export = export from the service
exchange-use-print = printing
exchange-handling-allowed = { $use }: nothing stands against it
exchange-handling-permitted = { $use }: permitted by the owner until { $until }
exchange-barred-code = { $use }: barred by the handling code ({ $code })
exchange-barred-limit = { $use }: barred by the limit "{ $limit }"
exchange-barred-purpose = { $use }: given only for { $purposes }
error-exchange-handling-unknown = the handling condition "{ $value }" is not known here and could not be obeyed

## Wider use (domain/wider_use.py)
error-exchange-wider-use-shape = not a request for wider use as prescribed ({ $why })
error-exchange-wider-use-empty = name at least one use or purpose
error-exchange-wider-use-recipients = passing on needs recipients, and recipients are named only for passing on
error-exchange-wider-use-beyond = "{ $value }" was not asked for and cannot be permitted
error-exchange-wider-use-until = a permission has an end, a refusal has none
exchange-kind-wider-use = request for wider use
exchange-kind-wider-use-answer = answer to a request for wider use
exchange-kind-wider-use-done = report of a use under a permission

## Attachments: large files that follow their letter
error-exchange-unknown-attachment = no attachment of this id is expected here
error-exchange-no-space = the other node has no room for the file now; the transfer waits
error-exchange-list-missing = the list of hashes has not come yet
error-exchange-peer-refuses = the other node refuses the file: { $why }
error-exchange-attachment-known = an attachment with the id { $id } was announced before
error-exchange-attachment-too-large = the file { $name } is larger than { $limit } MB, which this node allows
error-exchange-attachment-file-gone = the file to be sent is missing or was changed on the disk of this node
error-exchange-attachment-not-open = this transfer has ended; it can be neither paused nor resumed
error-exchange-attachment-unknown = no such attachment: { $id }
error-exchange-attachment-failed = a fault of this node; the transfer is tried again
error-exchange-attachment-letter-refused = the letter was refused, so its files are not sent
exchange-attachment-out-expected = waits to be sent to { $peer }
exchange-attachment-out-arriving = being sent to { $peer }: { $percent } %
exchange-attachment-out-paused = paused by an officer at { $percent } %
exchange-attachment-out-checking = sent in full; { $peer } is verifying it
exchange-attachment-out-received = { $peer } holds the file; its signed statement is kept
exchange-attachment-out-refused = not taken in by { $peer }
exchange-attachment-out-expired = given up: nothing moved for too long
exchange-attachment-out-erased = ended: the message was recalled
exchange-attachment-in-expected = announced; waits for its bytes from { $peer }
exchange-attachment-in-arriving = arriving from { $peer }: { $percent } %
exchange-attachment-in-checking = here in full; its hash is being verified
exchange-attachment-in-received = received from { $peer }; the hash agrees
exchange-attachment-in-refused = came from { $peer } and was not taken in
exchange-attachment-in-expired = did not come in full; given up
exchange-attachment-in-erased = erased: its owner recalled it
exchange-attachment-minutes-left = { $minutes ->
    [one] about { $minutes } minute left
   *[other] about { $minutes } minutes left
}
exchange-attachment-hours-left = { $hours ->
    [one] about { $hours } hour left
   *[other] about { $hours } hours left
}
exchange-custody-added = added to the case file
exchange-custody-sent = handed over for sending
exchange-custody-received = received; the hash agrees
audit-action-exchange-attachment-received = Attachment received
audit-action-exchange-attachment-refused = Attachment not taken in
audit-action-exchange-attachment-expired = Attachment did not arrive in time
audit-action-exchange-attachment-erased = Attachment erased
audit-action-exchange-attachment-paused = Sending of an attachment paused
audit-action-exchange-attachment-resumed = Sending of an attachment resumed
audit-action-exchange-attachment-sent-received = Attachment delivered
audit-action-exchange-attachment-sent-refused = Attachment refused by the other side
audit-action-exchange-attachment-sent-expired = Sending of an attachment given up
audit-action-exchange-attachment-sent-erased = Sending of a recalled attachment ended

## Keys of nodes: their life, revocation, the emergency
error-exchange-token-no-library = { $library } is not installed; it is needed for keys in a token
error-exchange-token-closed = the token { $token } cannot be opened ({ $why }); check the library, the label and the PIN
error-exchange-token-no-key = the token { $token } does not hold a key that the node has
error-exchange-no-such-key = the node { $node } is not listed with this key
error-exchange-revoked-later = a key cannot be revoked from a later time on ({ $at })
error-exchange-rotate-first = the secretariat needs another key in use first: change the keys, then revoke the old one
exchange-key-waiting = waiting to be listed
exchange-key-settling = listed; in use when the peers know it
exchange-key-in-use = in use
exchange-key-overlap = followed by a newer key; still opens and verifies
exchange-key-expired = expired; verifies what was signed in its time
exchange-key-revoked = revoked
exchange-key-to-sign = signing
exchange-key-to-agree = opening
exchange-revoked-compromised = stolen or lost
exchange-revoked-superseded = replaced by another
exchange-revoked-ceased = the node has ended its work
audit-action-exchange-keys-made = New keys made
audit-action-exchange-keys-adopted = Keys brought into line with the directory
audit-action-exchange-keys-destroyed = Secret halves of old keys destroyed
audit-action-exchange-keys-revoked = Keys of a node revoked
audit-action-exchange-passphrase-changed = Passphrase of the keys changed
error-exchange-keys-token = the keys in { $path } lie in a token that is not configured

## Recall and narrowing

error-exchange-recall-not-ours = the message { $id } was not sent by this node
error-exchange-recall-own-kind = the message { $id } carries nothing that could be recalled
error-exchange-recall-already = the message { $id } was recalled before
error-exchange-recall-nothing = nothing was named that should go
error-exchange-recall-no-field = the message has no field { $value }
error-exchange-recall-no-file = the message has no file with the hash { $value }
error-exchange-recall-not-stricter = the new conditions are not stricter than those that hold
error-exchange-recall-unclear = write a reason of 10 to 1,000 characters and the ground of law
error-exchange-recall-not-owner = the node { $sender } is not the owner of the message { $id }
error-exchange-recall-other-letter = the message { $id } is known here with other contents
error-exchange-recall-unknown = this node has not recalled anything under the number { $id }
error-exchange-recall-not-pending = nothing waits for a decision under the number { $id }
error-exchange-recall-ground = name the law and the article on which it is kept (at least { $minimum } characters)
error-exchange-recalled = recalled by its owner before it arrived
exchange-recall-action-recall = recall: erase all
exchange-recall-action-narrow = narrowing
exchange-recall-how-asked = not confirmed; asked { $since }
exchange-recall-how-scrubbing = being erased since { $since }
exchange-recall-how-pending = a person is to decide; since { $since }
exchange-recall-how-erased = erased { $since }
exchange-recall-how-re-marked = new conditions marked { $since }
exchange-recall-how-kept = kept on a ground of its own law; { $since }
exchange-recall-how-not-held = never received; { $since }
exchange-recall-how-refused = the order was refused; { $since }
exchange-kind-recall = recall
exchange-kind-narrow = narrowing of conditions
exchange-kind-erased = receipt of erasure
audit-action-recall-ordered = Message taken back
audit-action-recall-passed-on = Recall passed on
audit-action-recall-received = Recall received
audit-action-recall-answered = Receipt of erasure given
audit-action-recall-confirmed = Receipt of erasure received
audit-action-recall-decided = Recall decided
audit-action-recall-reminded = Reminder of a recall sent
audit-action-recall-unconfirmed = Recall not confirmed in time
audit-action-content-erased = Contents of a message erased
audit-action-conditions-narrowed = Stricter conditions marked

exchange-handling-returned = it goes back to its owner

## Encrypted connections
error-exchange-not-encrypted = the address of the node is not encrypted (http), and this node asks only encrypted ones
error-exchange-tls-expired = the certificate of the node is not valid today
error-exchange-tls-other-name = the certificate belongs to another address than the node's
error-exchange-tls-unknown-ca = no authority that this node trusts vouches for the certificate of the node
error-exchange-tls-wants-ours = the node does not accept this node's certificate
error-exchange-tls-failed = no encrypted connection to the node could be made

## Letters that this node has lost, refused input beyond the bound
exchange-alarm-letters-lost = { $peer } holds letters of ours that we no longer know: this node came back from an old copy. What it holds is listed on the page of nodes ({ $since })
exchange-alarm-differs-there = { $peer } says that it has our message with other contents: { $kind }, sent { $since }
exchange-kind-probe = check of the way
exchange-kind-lost-letters = question for lost letters
exchange-kind-lost-letters-list = list of lost letters
exchange-refused-counted = { $count ->
    [one] { $count } more input was refused in this minute; it is only counted
   *[other] { $count } more inputs were refused in this minute; they are only counted
}
audit-action-message-renumbered = Waiting message given a new number
audit-action-lost-letters-listed = Peer listed letters that we lost
audit-action-exchange-inputs-counted = Refused inputs only counted in this minute
audit-action-exchange-refusals-forgotten = Old rows about refused inputs deleted

## Carried bundles
error-exchange-truncated = the file has no end: it was cut off
error-exchange-carried = put into a file that is carried; the answer comes with the next one
error-exchange-only-by-wire = this can only be done by wire
error-exchange-bundle-split = a volume has at least { $smallest } bytes
error-exchange-bundle-volumes = a bundle has at most { $limit } volumes; choose larger ones
error-exchange-bundle-ended = the bundle has ended
error-exchange-bundle-no-room = the disk has no room for this volume of { $size } MB
error-exchange-bundles-full = { $limit } volumes already wait; bring the missing ones first
exchange-volume-done = taken in whole: { $count ->
    [one] one entry
   *[other] { $count } entries
}
exchange-volume-waiting = waiting: { $taken } of { $count } taken in
exchange-volume-missing = waiting: { $taken } of { $count } taken in; message number { $first } is missing. Bring the volume or bundle that has it, or export a bundle for the other node: it asks for it
exchange-volume-stopped = stopped: { $taken } of { $count } taken in; the next message could not be taken in ({ $why }). Its sender still holds it: ask for a new bundle
audit-action-exchange-bundle-written = Bundle of messages written for carrying
audit-action-exchange-volume-brought = Volume of a carried bundle brought
audit-action-exchange-volume-taken-in = Volume of a carried bundle taken in

## Kinds of messages about notifications
exchange-kind-notification = Notification
exchange-kind-notification-cancel = Cancellation of a notification
exchange-kind-notification-reply = Reply to a notification
exchange-kind-subscription = Topics wanted

## checkpoints of journals
exchange-kind-checkpoint = Checkpoint of the audit log
exchange-kind-checkpoint-answer = Answer to a checkpoint
exchange-alarm-journal-rolled-back = The audit log of { $peer } was put back to an old copy: its checkpoint of { $since } has fewer records than we have countersigned. Find out by telephone; when you end this alarm, what it lost is let go
exchange-alarm-journal-rewritten = The audit log of { $peer } was rewritten: its checkpoint of { $since } does not continue what we have countersigned. Find out by telephone; when you end this alarm, the old log is let go
exchange-alarm-journal-doubted = { $peer } does not countersign our audit log any more: it does not continue what { $peer } countersigned last, of { $since }
