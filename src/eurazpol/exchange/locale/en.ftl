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
exchange-receipt-of-another = the receipt was given by another node
exchange-receipt-other-content = the receipt is about other contents
exchange-receipt-unknown-key = the key of the receipt is in no directory
exchange-receipt-key-not-valid = the key of the receipt was not valid when it was given
exchange-receipt-altered = the signature of the receipt does not hold

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
