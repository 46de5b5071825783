audit-object-case = case
audit-object-officer = officer
audit-object-authority = authority
audit-object-page = page
audit-object-journal = audit log
audit-object-message = message
audit-object-exchange_input = input from outside
audit-object-peer = peer node
audit-object-directory = directory of nodes
audit-object-document = document
audit-object-key = key
audit-object-node = node
audit-object-statistics = statistics
audit-object-other = object
audit-action-other = Other action
audit-whole = The audit log is whole from record 1 to { $size }
audit-broken = The audit log is broken. First bad record: { $seq }, time: { $at }. Reason: { $reason }
audit-time-unknown = unknown
audit-broken-missing = the record is missing
audit-broken-inserted = a record was inserted
audit-broken-changed = the content of the record was changed
audit-broken-root = this record or the one before it was rewritten together with its hash
audit-broken-head = the head of the journal does not belong to its records
audit-broken-tail = the last records were removed: the journal had { $size }
audit-broken-beyond = records were added at the end: the journal had { $size }
audit-broken-checkpoint = the records do not agree with the checkpoint ({ $origin }, { $at }): the past was rewritten
audit-broken-rolled-back = the journal was replaced by an old copy: { $origin } holds a checkpoint of { $at } with { $size } records
audit-broken-signature = the signature of the checkpoint is not valid, key: { $key }
audit-action-case-created = Case created
audit-action-case-read = Case read
audit-action-facts-changed = Facts changed
audit-action-paper-added = Paper added
audit-action-paper-removed = Paper removed
audit-action-assessment-made = Legal assessment made
audit-action-assessment-opinion = Opinion on the assessment recorded
audit-action-transition = State of the case changed
audit-action-case-assigned = Caseworker assigned
audit-action-event-recorded = Event recorded
audit-action-limit-started = Time limit started
audit-action-limit-paused = Time limit paused
audit-action-limit-resumed = Time limit resumed
audit-action-limit-extended = Time limit extended
audit-action-limit-met = Time limit met
audit-action-task-created = Task created
audit-action-task-done = Task done
audit-action-notification-made = Notification made
audit-action-message-sent = Message sent
audit-action-message-delivered = Message delivered
audit-action-message-not-delivered = Message not delivered
audit-action-message-received = Message received
audit-action-message-refused = Message refused
audit-action-sign-in = Signed in
audit-action-sign-in-failed = Sign-in failed
audit-action-sign-out = Signed out
audit-action-language-changed = Language changed
audit-action-access-refused = Access refused
audit-action-authority-created = Authority created
audit-action-officer-created = Officer created
audit-action-officer-changed = Officer changed
audit-action-officer-removed = Officer removed
audit-action-password-changed = Password changed
audit-action-peer-accepted = Peer accepted
audit-action-peer-removed = Peer removed
audit-action-key-created = Key of the node created
audit-action-directory-updated = Directory of nodes updated
audit-action-clock-moved = Training clock moved
audit-action-journal-read = Audit log read
audit-action-journal-verified = Audit log verified
audit-action-node-started = Node started

error-audit-too-long = at most { $limit } characters
error-audit-not-text = must be Unicode text
error-audit-not-a-name = { $value } is not a name: small Latin letters, digits, hyphens
error-audit-actor-missing = it is not said who acts
error-audit-ground-missing = the ground for reading personal data is missing
error-audit-time-without-zone = the time has no zone
error-audit-not-in-transaction = the journal is written in the transaction of the change
error-audit-head-missing = the head of the journal is lost while its records are there
error-audit-not-a-checkpoint = this is not a checkpoint of a journal
error-audit-no-checkpoint-yet = no signed checkpoint covers record { $seq } yet
error-audit-no-such-record = there is no record number { $seq }

## checkpoints countersigned by peers
audit-broken-countersignature = the countersignature of { $witness } is not valid, key: { $key }
audit-action-checkpoint-judged = Checkpoint of a peer judged
audit-action-checkpoint-answered = Peer answered to our checkpoint
audit-witness-verdict-rolled-back = an old copy was put back
audit-witness-verdict-rewritten = the past was rewritten

## Units and places of service
audit-action-unit-created = Unit created
audit-action-officer-move-ordered = Officer’s move ordered
audit-action-officer-posted = Officer given a further place of service
audit-action-officer-posting-ended = Officer’s place of service ended
audit-action-officer-post-left = Officer left a place of service
audit-action-officer-post-taken = Officer took up a place of service
audit-object-unit = unit

## Programmes
audit-action-programme-created = Programme created
audit-action-token-issued = Token issued
audit-action-token-revoked = Token revoked
audit-action-list-read = List read by a programme
audit-object-list = list

## rows and files that the journal fixes
audit-broken-row-changed = the row is not what was written: { $kind } { $id }
audit-broken-row-missing = the row is gone: { $kind } { $id }
audit-broken-row-extra = a row that the audit log does not know: { $kind } { $id }
audit-broken-nowhere = Not in the audit log, time: { $at }. { $reason }
audit-broken-at = Record { $seq }, time: { $at }. { $reason }

## Need to know and confidentiality
audit-action-case-restricted = Case restricted to a circle
audit-action-case-opened-again = Restriction of a case lifted
audit-action-glass-broken = Restricted case entered by breaking the glass
audit-action-circle-joined = Officer added to the circle of a case
audit-action-circle-left = Officer left the circle of a case
audit-action-confidential-marked = Fact or paper marked as confidential
audit-action-confidential-unmarked = Mark of confidentiality taken away

## Second factors and sessions
audit-action-session-ended = Session ended
audit-action-sessions-ended = Sessions ended
audit-action-sign-in-alarm = Alarm: guesses at sign-in
audit-action-sign-in-alarm-ended = Alarm about sign-ins looked at
audit-action-password-given = Temporary password given
audit-action-factor-added = Second factor added
audit-action-factor-removed = Second factor removed
audit-action-recovery-codes-made = Recovery codes made
audit-action-recovery-code-used = Recovery code used
audit-action-factors-reset-asked = Reset of factors asked
audit-action-factors-reset = Factors reset
audit-action-factors-reset-dropped = Reset of factors dropped
audit-countersigned-to = { $witness } has countersigned records 1 to { $size }, as they were at { $at }
audit-let-go = { $witness } had countersigned records up to { $size } before; a person there has let go what was lost after a restore

## For what a record is opened
audit-action-purpose-given = Purpose of opening a record given
audit-action-decision-recorded = Decision recorded
audit-broken-outside = The audit log is whole, but something stands beside it. Time: { $at }. Reason: { $reason }
audit-step-chain = every record hashes to what was written, numbers run from 1 to { $size }, the tree and its end agree
audit-step-signed = the log goes on from every signed checkpoint; the newest covers { $size } records
audit-step-signed-not = partial log: no checkpoint has been signed yet
audit-step-keys = every checkpoint is signed with a key that this node or its peers are known to have
audit-step-witnesses = the log goes on from what peers have countersigned; peers: { $count }
audit-step-witnesses-by = countersigned by: { $names }
audit-step-witnesses-none = no peer has countersigned yet: an old copy could not be told from a young log
audit-step-clock = no record is from later than now
audit-step-clock-late = clock doubt: the last record is from the future
audit-step-files = every stored file and every row of a document is what the audit log says
audit-step-decisions = every decision is what the audit log says
audit-action-disclosures-read = Report of disclosures read
audit-action-document-checked = Document compared with the audit log

## Versions of rules
audit-action-rules-proposed = Change of rules proposed
audit-action-rules-confirmed = Change of rules confirmed
audit-action-rules-rejected = Change of rules turned down
audit-action-rules-applied = Case worked out under new rules
audit-object-rules = version of rules

## Descriptions of appearance and likenesses
audit-action-appearance-entered = Description of appearance entered
audit-action-appearance-image-added = Image added to a description
audit-action-appearance-erased = Description of appearance erased
audit-action-appearance-read = Description of appearance read
audit-action-appearance-searched = Searched by appearance
audit-action-engine-asked = Engine of a laboratory asked
audit-action-engine-answered = Engine of a laboratory answered
audit-action-likeness-read = Proposed likeness read
audit-action-likeness-judged = Likeness compared by a person
audit-action-likeness-contested = Likeness contested

## The register of persons
audit-action-register-fetched = Register of persons fetched by the search engine

## Objects of leads and hits
audit-object-notice = notice
audit-object-rights = request of a person named in a notice
audit-object-external = record of an external list
audit-object-match = lead
audit-object-hit = hit
audit-object-merge = joined records
audit-object-person = person of a record
