# Kinds
cooperation-kind-extradition-prosecution = Extradition for prosecution
cooperation-kind-extradition-sentence = Extradition to serve a sentence
cooperation-kind-provisional-arrest = Provisional arrest
cooperation-kind-mla = Legal assistance
cooperation-kind-transfer-sentenced-person = Transfer of a sentenced person
cooperation-kind-transfer-proceedings = Transfer of proceedings
cooperation-kind-transit = Transit conveyance
cooperation-kind-police-query = Police query

# States
cooperation-state-draft = Draft
cooperation-state-for-approval = For signature
cooperation-state-sent = Sent
cooperation-state-to-complete = To be completed
cooperation-state-peer-granted = Granted by the other state
cooperation-state-peer-handed-over = Handed over, not yet taken over
cooperation-state-taken-over = Person taken over
cooperation-state-received = Received
cooperation-state-examination = Under examination
cooperation-state-extradition-check = Extradition check
cooperation-state-returned = Returned for completion
cooperation-state-postponed = Postponed
cooperation-state-granted = Granted, not yet in force
cooperation-state-complaint = Complaint before the court
cooperation-state-in-force = Decision in force
cooperation-state-surrender-postponed = Surrender postponed
cooperation-state-handed-over = Person handed over
cooperation-state-refused = Refused
cooperation-state-withdrawn = Withdrawn
cooperation-state-closed = Closed
cooperation-state-peer-detained = Person detained abroad
cooperation-state-peer-released = Person released abroad
cooperation-state-searching = Search for the person
cooperation-state-detained = Person detained
cooperation-state-provisionally-arrested = Provisional arrest
cooperation-state-released = Person released
cooperation-state-followed = Continued by the extradition request
cooperation-state-peer-executing = Being executed by the other state
cooperation-state-partial-result = Partly executed
cooperation-state-result-received = Result received
cooperation-state-with-executor = With the executing authority
cooperation-state-in-execution = In execution
cooperation-state-partly-executed = Partly executed
cooperation-state-materials-ready = Materials ready
cooperation-state-executed = Executed
cooperation-state-peer-agreed = The other state agrees
cooperation-state-agreed = We agree
cooperation-state-both-agreed = Both states agree
cooperation-state-transferred = Person transferred
cooperation-state-arrived = Person arrived
cooperation-state-serving = Serving the sentence
cooperation-state-execution-confirmed = Execution confirmed
cooperation-state-peer-prosecutes = Prosecuted by the other state
cooperation-state-proceedings-accepted = Proceedings accepted
cooperation-state-proceedings-open = Proceedings under way
cooperation-state-proceedings-reported = Outcome reported
cooperation-state-transit-granted = Transit granted
cooperation-state-in-transit = In transit
cooperation-state-transit-interrupted = Transit interrupted
cooperation-state-transit-completed = Transit completed

# Status sentences
cooperation-sentence-draft = Being drafted since { $since }.
cooperation-sentence-for-approval = Waits for the signature of the central authority since { $since }.
cooperation-sentence-sent = With the requested state since { $since }: { $peer }.
cooperation-sentence-to-complete = Returned for completion on { $since }; the missing papers are ours to supply.
cooperation-sentence-peer-granted = Granted on { $since }; the other state organises the next step: { $peer }.
cooperation-sentence-peer-handed-over = Reported as handed over on { $since }; the taking over is to be confirmed.
cooperation-sentence-taken-over = The person was taken over on { $since }.
cooperation-sentence-received = Received on { $since } and not yet taken up.
cooperation-sentence-examination = Under examination since { $since }.
cooperation-sentence-extradition-check = Extradition check with the executing authority since { $since }.
cooperation-sentence-returned = Returned for completion on { $since }; the supplement of the other state is awaited: { $peer }.
cooperation-sentence-postponed = Postponed on { $since } until the ground falls away.
cooperation-sentence-granted = Granted on { $since }; the person may complain before it is in force.
cooperation-sentence-complaint = A complaint is before the court since { $since }.
cooperation-sentence-in-force = In force since { $since }; the hand-over is to be organised.
cooperation-sentence-surrender-postponed = The surrender is postponed since { $since }.
cooperation-sentence-handed-over = Handed over on { $since } to the requesting state: { $peer }.
cooperation-sentence-refused = Refused on { $since }.
cooperation-sentence-withdrawn = Withdrawn on { $since }.
cooperation-sentence-closed = Closed on { $since }.
cooperation-sentence-peer-detained = Detained abroad, reported on { $since }; our extradition request must arrive in time.
cooperation-sentence-peer-released = Released abroad, reported on { $since }.
cooperation-sentence-searching = The person is being looked for since { $since }.
cooperation-sentence-detained = Detained on { $since }; the court decides on provisional arrest.
cooperation-sentence-provisionally-arrested = Under provisional arrest since { $since }; the extradition request is awaited: { $peer }.
cooperation-sentence-released = The person was released on { $since }.
cooperation-sentence-followed = Continued on { $since } by the extradition request.
cooperation-sentence-peer-executing = Being executed since { $since } by the requested state: { $peer }.
cooperation-sentence-partial-result = Part of the materials came on { $since }; the rest is awaited: { $peer }.
cooperation-sentence-result-received = The result came on { $since }.
cooperation-sentence-with-executor = With the executing authority since { $since }.
cooperation-sentence-in-execution = In execution since { $since }.
cooperation-sentence-partly-executed = Partly executed on { $since }; the rest is being done.
cooperation-sentence-materials-ready = The materials are ready since { $since } and can be sent.
cooperation-sentence-executed = Executed on { $since }; the materials were sent: { $peer }.
cooperation-sentence-peer-agreed = The other state agreed on { $since }: { $peer }; our decision is next.
cooperation-sentence-agreed = We agreed on { $since }; the other state is awaited: { $peer }.
cooperation-sentence-both-agreed = Both states have agreed since { $since }; the person is to be received.
cooperation-sentence-transferred = Transferred on { $since }; confirmation of execution is awaited: { $peer }.
cooperation-sentence-arrived = Arrived on { $since }; execution of the sentence is to begin.
cooperation-sentence-serving = Serves the adapted sentence since { $since }.
cooperation-sentence-execution-confirmed = Execution was confirmed on { $since } by the other state: { $peer }.
cooperation-sentence-peer-prosecutes = The prosecution was taken over on { $since }: { $peer }.
cooperation-sentence-proceedings-accepted = The prosecution was taken over on { $since }; proceedings are to be opened.
cooperation-sentence-proceedings-open = Proceedings are under way since { $since }.
cooperation-sentence-proceedings-reported = The outcome was reported on { $since }: { $peer }.
cooperation-sentence-transit-granted = Transit was granted on { $since }; the conveyance is awaited: { $peer }.
cooperation-sentence-in-transit = The person is being conveyed since { $since }.
cooperation-sentence-transit-interrupted = The conveyance is interrupted since { $since }.
cooperation-sentence-transit-completed = The conveyance was completed on { $since }.
cooperation-sentence-limit-due = Next limit: { $what }, by { $due }.
cooperation-sentence-limit-overdue = Overdue: { $what }, was due by { $due }.
cooperation-sentence-limit-period = A term runs: { $what }, ends { $due }.

# Who is awaited
cooperation-awaits-us = Ours to act
cooperation-awaits-peer = Awaited: { $peer }
cooperation-awaits-person = The person may complain
cooperation-awaits-court = The court decides
cooperation-awaits-nobody = Nobody is awaited
cooperation-awaits-both = Awaited: { $peer }; that side waits for us
cooperation-peer-awaits-us = That side is to act
cooperation-peer-awaits-peer = That side waits for us
cooperation-peer-awaits-person = That side waits for the person
cooperation-peer-awaits-court = That side waits for its court
cooperation-peer-awaits-nobody = That side waits for nobody

# Status of the other side
cooperation-status-sent = Sent
cooperation-status-received = Received
cooperation-status-understood = Understood, under examination
cooperation-status-assigned = Assigned to an executing authority
cooperation-status-waiting-peer = Waits for us
cooperation-status-waiting-court = Waits for the court
cooperation-status-waiting-person = Waits for the person's complaint term
cooperation-status-returned = Returned for completion
cooperation-status-postponed = Postponed
cooperation-status-decided = Decided
cooperation-status-in-force = Decision in force
cooperation-status-partly-executed = Partly executed
cooperation-status-executed = Executed
cooperation-status-withdrawn = Withdrawn
cooperation-status-closed = Closed

# Outcomes
cooperation-outcome-granted = Granted
cooperation-outcome-refused = Refused
cooperation-outcome-partial = In part
cooperation-outcome-done = Executed
cooperation-outcome-ended = Ended without result

# Steps
cooperation-act-submit = Submit for signature
cooperation-act-sign-and-send = Sign and send
cooperation-act-give-back = Give back to the author
cooperation-act-abandon = Abandon the draft
cooperation-act-peer-returned = Returned by the other state
cooperation-act-complete-and-send = Complete and send again
cooperation-act-send-supplement = Send a supplement
cooperation-act-remind = Remind the other state
cooperation-act-withdraw = Withdraw the request
cooperation-act-peer-refused = Refused by the other state
cooperation-act-peer-granted = Granted by the other state
cooperation-act-peer-handed-over = The other state handed the person over
cooperation-act-confirm-takeover = Confirm that the person was taken over
cooperation-act-close = Close the case
cooperation-act-accept = Take up for examination
cooperation-act-return-request = Return for completion
cooperation-act-supplement-came = The supplement came
cooperation-act-supplement-noted = A further supplement came
cooperation-act-peer-reminded = The other state reminded
cooperation-act-send-status = Tell the other state how it stands
cooperation-act-peer-withdrew = Withdrawn by the other state
cooperation-act-assign-check = Commission the extradition check
cooperation-act-report-check = Hand in the extradition check
cooperation-act-decide-grant = Decide: grant
cooperation-act-decide-refuse = Decide: refuse
cooperation-act-record-copy-given = Record that the person received the copy
cooperation-act-record-complaint = Record a complaint
cooperation-act-record-complaint-step = Record a step of the complaint
cooperation-act-record-ruling-upholds = Record the ruling: decision upheld
cooperation-act-record-ruling-annuls = Record the ruling: decision annulled
cooperation-act-enter-into-force = Record entry into force
cooperation-act-postpone-surrender = Postpone the surrender
cooperation-act-resume-surrender = Resume the surrender
cooperation-act-plan-handover = Plan the hand-over
cooperation-act-hand-over = Hand the person over
cooperation-act-record-detention = Record the detention
cooperation-act-record-petition = Record the petition to the court
cooperation-act-record-provisional-arrest = Record provisional arrest
cooperation-act-record-extradition-arrest = Record extradition arrest
cooperation-act-record-expiry-notice = Record the warning about provisional arrest
cooperation-act-record-arrest-expiry-notice = Record the warning about extradition arrest
cooperation-act-release = Record the release
cooperation-act-postpone = Postpone
cooperation-act-resume = Resume
cooperation-act-peer-detained = The other state detained the person
cooperation-act-peer-released = The other state released the person
cooperation-act-request-sent = The extradition request was sent
cooperation-act-assign-search = Commission the search
cooperation-act-request-came = The extradition request came
cooperation-act-peer-accepted = Accepted by the other state
cooperation-act-peer-sent-part = The other state sent a part
cooperation-act-peer-executed = Executed by the other state
cooperation-act-assign-executor = Give to an executing authority
cooperation-act-begin-execution = Begin execution
cooperation-act-add-material = Add material
cooperation-act-report-materials = Hand in the materials
cooperation-act-give-back-execution = Give back to the executing authority
cooperation-act-send-partial = Send a part of the materials
cooperation-act-send-results = Send the materials
cooperation-act-notify-consulate = Notify the consulate
cooperation-act-notify-relatives = Notify the close relatives
cooperation-act-notify-representative = Notify the legal representative
cooperation-act-notify-lawyer = Notify the lawyer
cooperation-act-record-consent = Record the person's consent
cooperation-act-give-guarantee = Give a guarantee
cooperation-act-record-adaptation = Record the court's adaptation of the sentence
cooperation-act-peer-agreed = The other state agreed
cooperation-act-decide-transfer = Decide: transfer
cooperation-act-decline-transfer = Decide: do not transfer
cooperation-act-person-arrived = The person was handed over to us
cooperation-act-begin-sentence = Begin execution of the sentence
cooperation-act-execution-confirmed = The other state confirmed execution
cooperation-act-peer-confirmed = The other state decided to transfer
cooperation-act-peer-declined = The other state decided not to transfer
cooperation-act-open-proceedings = Open proceedings
cooperation-act-report-outcome = Report the outcome
cooperation-act-begin-transit = Record the beginning of transit
cooperation-act-interrupt-transit = Record an interruption
cooperation-act-continue-transit = Continue the transit
cooperation-act-complete-transit = Record the end of transit
cooperation-act-send-query = Send the query
cooperation-act-answer = Answer
cooperation-act-answer-partly = Answer in part
cooperation-act-answer-nothing = Answer: nothing found

# Fields
cooperation-field-note = Note for the record
cooperation-field-reason = Reasons
cooperation-field-verification = How the open questions were verified
cooperation-field-optional-ground = Why the optional ground is not used
cooperation-field-bar-answer = Why it is sent although a mandatory ground holds
cooperation-field-crossed = Day on which the border was crossed
cooperation-field-officer = Officer who will hold the case
cooperation-field-missing = Papers that are missing
cooperation-field-authority = Executing authority
cooperation-field-check = Materials of the extradition check
cooperation-field-decided = Date of the decision
cooperation-field-grounds = Grounds for refusal
cooperation-field-received = Day on which the copy was received
cooperation-field-receipt = Receipt signed by the person
cooperation-field-complaint-way = How the complaint was made
cooperation-field-complained = Day of the complaint
cooperation-field-complaint-step = What was done
cooperation-field-done-on = Day
cooperation-field-ruled = Date of the ruling
cooperation-field-order = Court order
cooperation-field-in-force = Day of entry into force
cooperation-field-postponement = Ground of postponement
cooperation-field-until = Until
cooperation-field-planned = Planned day
cooperation-field-place = Place
cooperation-field-handed-over = Moment of the hand-over
cooperation-field-record = Record
cooperation-field-detained-at = Moment of actual detention
cooperation-field-protocol = Record of detention
cooperation-field-petition-filed = Moment at which the petition was filed
cooperation-field-ordered = Date of the order
cooperation-field-given = Date
cooperation-field-released = Day of release
cooperation-field-release-ground = Ground of release
cooperation-field-material = Material
cooperation-field-notified = Day of the notification
cooperation-field-addressee = Addressee
cooperation-field-consents = Does the person consent?
cooperation-field-given-by = Who gave it
cooperation-field-paper = Paper
cooperation-field-guarantee = Guarantee
cooperation-field-court = Court
cooperation-field-adapted-months = Term fixed by the court, months
cooperation-field-served-days = Time served that is credited, days
cooperation-field-difference = Why the term differs from the computed one
cooperation-field-begun = Day on which execution began
cooperation-field-opened = Day on which proceedings were opened
cooperation-field-ended = Day on which proceedings ended
cooperation-field-outcome-paper = Paper on the outcome
cooperation-field-begun-at = Moment of departure
cooperation-field-interrupted-at = Moment of interruption
cooperation-field-completed-at = Moment of completion
cooperation-hint-verification = Say what was asked of whom, when, and what was answered.
cooperation-hint-detained-at = The minute counts: all limits of custody run from it.
cooperation-hint-adapted-months = The computed term is already filled in.
cooperation-hint-grounds = Grounds that hold come first.
cooperation-hint-missing = Papers that the assessment misses come first.

# Choices
cooperation-choice-complaint-posted = Posted
cooperation-choice-complaint-given-to-custody = Given to the custody administration
cooperation-choice-complaint-at-court = Received by the court
cooperation-choice-complaint-forwarded = Forwarded by the custody administration
cooperation-choice-prosecutor-notified-of-complaint = The Prosecutor General was notified
cooperation-choice-file-sent-to-court = The file was sent to the court
cooperation-choice-own-prosecution = Prosecution in the requested state
cooperation-choice-own-sentence = Sentence served in the requested state
cooperation-choice-serious-illness = Serious illness
cooperation-choice-no-request-in-time = No request came in time
cooperation-choice-arrest-not-applied = Extradition arrest was not applied
cooperation-choice-surrender-excluded = Circumstances exclude surrender
cooperation-choice-term-expired = The term of custody ended
cooperation-choice-court-refused = The court refused custody
cooperation-choice-request-withdrawn = The request was withdrawn
cooperation-choice-refused-to-surrender = Surrender was refused
cooperation-choice-person-not-found = The person was not found
cooperation-choice-investigation-would-suffer = The own investigation would suffer
cooperation-choice-security = Security of the conveyance
cooperation-choice-person = The person
cooperation-choice-representative = The representative

# Tasks
cooperation-task-sign = Sign the request or give it back
cooperation-task-revise = Revise the draft
cooperation-task-complete = Supply the missing papers
cooperation-task-study-refusal = Study the refusal and choose what to do next
cooperation-task-prepare-takeover = Prepare the taking over of the person
cooperation-task-confirm-takeover = Confirm that the person was taken over
cooperation-task-give-opinion = Look at the assessment and give an opinion
cooperation-task-check-supplement = Check the supplement
cooperation-task-answer-reminder = Answer the reminder
cooperation-task-end-measures = End the measures and close the case
cooperation-task-report-check = Carry out the extradition check
cooperation-task-decide = Decide on the request
cooperation-task-give-copy = Give the person a copy and explain the right of complaint
cooperation-task-send-file-to-court = Send the file to the court
cooperation-task-organise-handover = Organise the hand-over
cooperation-task-resume = Check whether the ground of postponement still stands
cooperation-task-file-petition = Petition the court for arrest
cooperation-task-send-extradition-request = Send the extradition request with all papers
cooperation-task-find-person = Find and detain the person
cooperation-task-study-materials = Study the materials
cooperation-task-execute = Execute the request
cooperation-task-send-materials = Check the materials and send them
cooperation-task-decide-transfer = Decide on the transfer
cooperation-task-begin-sentence = Begin execution of the sentence
cooperation-task-open-proceedings = Open proceedings
cooperation-task-guard-transit = Organise guard and conveyance
cooperation-task-continue-transit = Continue the conveyance
cooperation-task-answer-query = Answer the query
cooperation-task-limit-near = Limit is near: { $what }, by { $due }
cooperation-task-limit-overdue = Limit is overdue: { $what }, was due by { $due }
cooperation-task-message-refused = The other node refused our message: { $why }

# Limits of the service
cooperation-limit-intake = Take up the request
cooperation-limit-arrest-intake = Begin the search for the person
cooperation-limit-mla-execution = Execute the request
cooperation-limit-mla-reminder = Remind of the execution
cooperation-limit-transfer-reply = Decide on the transfer
cooperation-limit-proceedings-reminder = Ask about the prosecution
cooperation-limit-query-24h = Answer the urgent query
cooperation-limit-query-48h = Answer the query
cooperation-limit-query-reminder = Remind of the answer
cooperation-limit-overdue = overdue
cooperation-limit-today = today
cooperation-limit-paused = paused
cooperation-limit-met = met

# Events
cooperation-event-request-sent = Request sent
cooperation-event-sent-electronically = Sent electronically
cooperation-event-request-received = Request received
cooperation-event-examination-begun = Taken up for examination
cooperation-event-original-posted = Original posted
cooperation-event-original-received = Original received
cooperation-event-supplement-received = Supplement received
cooperation-event-detained-at = Actual detention
cooperation-event-petition-filed = Petition for arrest filed
cooperation-event-provisional-arrest-ordered = Provisional arrest ordered
cooperation-event-expiry-notice-given = Warning that provisional arrest ends
cooperation-event-extradition-arrest-ordered = Extradition arrest ordered
cooperation-event-arrest-expiry-notice-given = Warning that extradition arrest ends
cooperation-event-released = Person released
cooperation-event-decision-made = Decision made
cooperation-event-decision-copy-received = Person received the copy of the decision
cooperation-event-complaint-posted = Complaint posted
cooperation-event-complaint-given-to-custody = Complaint given to the custody administration
cooperation-event-complaint-at-court = Complaint received by the court
cooperation-event-complaint-forwarded = Complaint forwarded
cooperation-event-prosecutor-notified-of-complaint = Prosecutor General notified of the complaint
cooperation-event-file-sent-to-court = File sent to the court
cooperation-event-complaint-decided = Complaint decided by the court
cooperation-event-decision-in-force = Decision in force
cooperation-event-handover-planned = Hand-over planned
cooperation-event-handed-over = Person handed over
cooperation-event-border-crossed = Border crossed, own custody begins
cooperation-event-returned-after-temporary-surrender = Returned after temporary surrender
cooperation-event-consulate-notified = Consulate notified
cooperation-event-relatives-notified = Close relatives notified
cooperation-event-representative-notified = Legal representative notified
cooperation-event-lawyer-notified = Lawyer notified
cooperation-event-consent-given = Person asked about consent
cooperation-event-guarantee-given = Guarantee given
cooperation-event-adaptation-ruled = Sentence adapted by the court
cooperation-event-execution-begun = Execution of the sentence begun
cooperation-event-materials-ready = Materials handed in
cooperation-event-partly-executed = Partly executed
cooperation-event-executed = Executed
cooperation-event-transit-begun = Transit begun
cooperation-event-transit-interrupted = Transit interrupted
cooperation-event-transit-completed = Transit completed
cooperation-event-proceedings-opened = Proceedings opened
cooperation-event-proceedings-ended = Proceedings ended

# Papers of the procedure
cooperation-paper-p-answer = Answer
cooperation-paper-p-bank-records = Bank records
cooperation-paper-p-case-sheet = Case sheet
cooperation-paper-p-legal-reasoning = Legal reasoning
cooperation-paper-p-court-order = Court order
cooperation-paper-p-decision = Decision
cooperation-paper-p-evidence = Evidence
cooperation-paper-p-execution = Record of execution
cooperation-paper-p-handover = Record of the hand-over
cooperation-paper-p-interview = Record of interview
cooperation-paper-p-letter = Letter
cooperation-paper-p-notification = Notification
cooperation-paper-p-other = Other paper
cooperation-paper-p-receipt = Receipt of the person
cooperation-paper-consent-of = Consent of the state that surrendered the person: { $state }
cooperation-paper-basis = The request rests on this instrument.
cooperation-paper-reciprocity = Principle of reciprocity
cooperation-paper-competent-court = The court that is competent by law
cooperation-paper-custody-administration = The administration of the place of custody
cooperation-paper-materials-enclosed = The materials are enclosed.
cooperation-paper-receiving-officer = Officer of the receiving side
cooperation-paper-request-of-authority = Request of the authority that decides
cooperation-paper-surrender-refused = Surrender was refused.
cooperation-paper-surrender-impossible = Surrender is impossible.
cooperation-office-central = Central authority: { $state }
cooperation-person-subject = person whom the request is about
cooperation-person-suspect = suspect
cooperation-person-witness = witness
cooperation-person-victim = victim
cooperation-person-expert = expert

# Parts of the facts
cooperation-part-proceedings = proceedings
cooperation-part-persons = persons
cooperation-part-offence = offence
cooperation-part-act = court act
cooperation-part-sentence = sentence
cooperation-part-assistance = assistance asked for
cooperation-part-journey = journey
cooperation-part-consent = consent
cooperation-part-extradition-refused = refusal of extradition
cooperation-part-channel = channel
cooperation-part-invoked = treaty relied on

# Timeline
cooperation-history-created = Case opened: { $kind }
cooperation-history-facts = Facts changed: { $parts }
cooperation-history-event = { $event }: { $at }
cooperation-history-corrected = Corrected: { $event }, was { $old }, is { $new }
cooperation-history-paper-added = Paper added: { $paper } ({ $name })
cooperation-history-paper-removed = Paper removed: { $paper }
cooperation-history-opinion-agrees = Agrees with the legal assessment
cooperation-history-opinion-disagrees = Disagrees with the legal assessment
cooperation-history-step = { $step }
cooperation-history-moved = { $step } → { $state }
cooperation-history-assigned = Given to: { $officer }
cooperation-history-continues = Continues the case { $number }: custody and its limits are taken over
cooperation-history-limit-pause = Limit paused: { $what }
cooperation-history-limit-resume = Limit resumed: { $what }
cooperation-history-limit-extend = Limit extended: { $what }
cooperation-history-request-came = Request received: { $kind } ({ $peer })
cooperation-history-late = The message came late or again: kept as history, the state is not changed
cooperation-history-not-delivered = The other node refused the message: { $why }
cooperation-history-sent-request = Request sent: { $peer }
cooperation-history-sent-supplement = Supplement sent: { $peer }
cooperation-history-sent-return = Returned for completion: { $peer }
cooperation-history-sent-status = Status told: { $peer }
cooperation-history-told-status = Status told: { $peer } — { $status }
cooperation-history-sent-decision = Decision sent: { $peer }
cooperation-history-sent-result = Result sent: { $peer }
cooperation-history-sent-withdrawal = Withdrawal sent: { $peer }
cooperation-history-sent-reminder = Reminder sent: { $peer }
cooperation-history-came-supplement = Supplement received: { $peer }
cooperation-history-came-return = Returned by the other state: { $peer }
cooperation-history-peer-status = Status of the other state: { $peer } — { $status }
cooperation-history-came-note = Note received: { $peer }
cooperation-history-came-decision = Decision received: { $peer }
cooperation-history-came-result = Result received: { $peer }
cooperation-history-came-withdrawal = Withdrawn by the other state: { $peer }
cooperation-history-came-reminder = Reminder received: { $peer }

# The law
cooperation-law-grant-possible = Granting is possible.
cooperation-law-grant-duty-optional-ground = Granting is possible; an optional ground needs your decision.
cooperation-law-conditional = Possible only after what is named below is supplied.
cooperation-law-refuse-mandatory = The law forbids granting.
cooperation-law-refuse-optional = An optional ground is normally used here.
cooperation-law-no-basis = There is no legal basis.
cooperation-law-undetermined = Undetermined: a fact or a status must be verified.
cooperation-law-date-only = The law gives limits only.
cooperation-law-no-instrument = none
cooperation-ground-choice = { $ground } ({ $article }): { $outcome }
cooperation-ground-holds = holds
cooperation-ground-fails = does not hold
cooperation-ground-unknown = unknown
cooperation-ground-other = Ground { $id }

# Why a step cannot be taken
cooperation-needs-event = Not yet on record: { $event }
cooperation-has-event = Already on record: { $event }, { $at }
cooperation-needs-paper = One of these papers must be in the case: { $papers }
cooperation-needs-person = The person of the request is not named
cooperation-needs-consent = The person's consent is not on record
cooperation-needs-purpose = What is asked for, and why, is not written
cooperation-needs-opinion = Nobody has given an opinion on the legal assessment
cooperation-opinion-outdated = The assessment has changed since the last opinion; give a new one
cooperation-needs-verification = Questions are open: say how they were verified
cooperation-needs-optional-ground = An optional ground holds: say why it is not used
cooperation-needs-bar-answer = A mandatory ground holds: say why the request is sent all the same
cooperation-barred = The law forbids it: { $ground } ({ $instrument }, { $article })
cooperation-complaint-pending = A complaint is on record; the court decides
cooperation-complaint-term-runs = The term to complain runs until { $due }
cooperation-complaint-term-unknown = The term to complain is not computed: say how its end was verified
cooperation-adapted-differs = The computed term is { $computed } months, the entered one { $ruled }: say why they differ
cooperation-still-in-custody = The person is in custody since { $since }: record the release or the hand-over

# Journal
audit-action-event-corrected = Event corrected
audit-action-note-added = Note added

# Errors
error-requirements-unmet = { $step }: { $reasons }
error-case-stale = The case { $number } was changed meanwhile: you saw version { $seen }, now it is { $current }
error-case-unknown = There is no case { $number } on this node
error-kind-unknown = { $value } is not a kind of request
error-fact-unknown = there is no such field: { $name }
error-fact-missing = the field { $name } is required
error-fact-shape = the value has the wrong form: { $why }
error-fact-type = expected: { $expected }, found: { $found }
error-fact-choice = { $value } cannot be chosen here
error-person-without-name = a person needs a name in at least one script
error-person-without-family = the family name is empty
error-person-stateless-with-nationality = a stateless person has no nationality: remove one of the two
error-offence-before-birth = the act ({ $committed }) lies before the birth ({ $born })
error-sentence-remaining-above-imposed = more is left ({ $remaining } months) than was imposed ({ $imposed } months)
error-number-out-of-range = { $value } is not a possible number here
error-peer-is-own-state = { $state } is our own state
error-peer-without-node = There is no node in the directory of peers for: { $state }
error-treaty-not-binding = { $treaty } does not bind both { $one } and { $other } in this matter
error-earlier-of-another-state = The case { $number } is about another state or another direction
error-paper-unknown = { $value } is not a paper of the vocabulary
error-paper-wrong-type = { $paper } cannot be a file of type { $found }; allowed: { $allowed }
error-paper-not-there = there is no such paper in the package
error-paper-already-sent = { $name } has already been sent or was received; it stays in the case
error-event-unknown = { $value } is not an event of the vocabulary
error-event-needs-time = { $event }: day and time are needed
error-event-before-event = { $event } ({ $at }) lies before: { $other } ({ $other_at })
error-event-not-correctable = this event cannot be corrected: it is not here, or it was corrected already
error-event-of-peer = the event was recorded by the other side: { $state }
error-zone-unknown = { $value } is not a time zone
error-date-in-future = { $value } lies in the future
error-input-unknown = the form has no such field
error-input-missing = is required: { $label }
error-input-not-a-file = a file is expected
error-input-choice = { $value } cannot be chosen here
error-input-too-short = at least { $minimum } characters are needed
error-input-too-long = at most { $maximum } characters are allowed
error-ground-not-tested = { $value } ({ $article }) is not among the grounds that the assessment tested
error-step-unknown = { $kind } has no step { $value }
error-step-not-from-here = { $step }: not possible in the state: { $state }
error-authority-unknown = there is no such authority on this node
error-officer-unknown = there is no such officer on this node
error-limit-unknown = the case has no limit { $value }
error-limit-without-ground = the ground is missing
error-limit-not-pausable = { $limit }: the law does not allow to pause it
error-limit-not-paused = { $limit }: is not paused
error-limit-not-extendable = { $limit }: no article allows to extend it
error-limit-extension-not-later = the new end must be later than { $due }
error-message-kind-unknown = { $value } is not a kind of message that we know
error-message-shape = the message has the wrong form: { $why }
error-message-event = { $value } cannot be read as an event
error-message-without-case = There is no case here that belongs to { $number }; the request must come first
error-message-request-repeated = The request { $number } has already been received
error-message-of-another-state = The sender is not the node of { $value }
error-message-for-another-state = The request is addressed to { $value }, not to this state
error-message-papers = { $named } papers are named, { $sent } came
error-message-paper-hash = { $name }: the file is not the one that the message names

cooperation-limit-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
cooperation-limit-left-hours = { $hours ->
    [one] { $hours } hour left
   *[other] { $hours } hours left
}
cooperation-missing-papers = { $count ->
    [one] A paper is missing: { $papers }
   *[other] { $count } papers are missing: { $papers }
}
cooperation-asked-papers-missing = { $count ->
    [one] The other state asked for a paper that is not there yet: { $papers }
   *[other] The other state asked for { $count } papers that are not there yet: { $papers }
}
cooperation-law-conclusion = { $decision } Basis: { $basis }; mandatory grounds that hold: { $mandatory }; optional grounds that hold: { $optional }; missing papers: { $missing }; open questions that decide: { $questions }; grounds not tested for want of a fact: { $unknown }.

## Notifications by topic
cooperation-topic-terrorism = Terrorism
cooperation-topic-extremism = Extremism
cooperation-topic-arms = Illegal arms
cooperation-topic-drugs = Narcotic drugs
cooperation-topic-migration = Illegal migration
cooperation-topic-counter-intelligence = Counter-intelligence
cooperation-urgency-flash = Flash
cooperation-urgency-urgent = Urgent
cooperation-urgency-routine = Routine
cooperation-reply-acknowledged = Acknowledged
cooperation-reply-hit = Hit: we have something
cooperation-reply-nothing = Nothing known
cooperation-reply-useful = Useful, noted
cooperation-reply-not-for-us = Not for us
cooperation-notification-holds = In force
cooperation-notification-expired = No longer valid
cooperation-notification-cancelled = Cancelled
cooperation-addressee-waiting = On its way
cooperation-addressee-refused = Refused by the node
cooperation-addressee-delivered = Delivered, not acknowledged
cooperation-addressee-late = Acknowledgement is late
cooperation-addressee-acknowledged = Acknowledged
cooperation-addressee-answered = Answered
cooperation-addressee-desk = Duty desk of this node
cooperation-correction = Reason of the correction
cooperation-cancelling = Reason of the cancellation
cooperation-line-sent = Sent. Peers: { $peers }; authorities of this state: { $authorities }
cooperation-line-came = Received from: { $peer }
cooperation-line-corrected = Corrected, version { $version }
cooperation-line-cancelled = Cancelled
cooperation-line-reply = { $name }: { $reply }
cooperation-line-late = Not acknowledged in time: { $name }
error-notification-says-nothing = a text in at least one language is needed
error-notification-subject = the subject is one line without hidden characters
error-notification-duty = { $value } is not a duty to inform that we know
error-notification-duty-of-topic = this duty does not cover the topic: { $topic }
error-notification-valid-before = the notification must hold until a later time
error-notification-thing-empty = name the object by a number or describe it
error-notification-without-addressee = nobody is chosen who would get the notification
error-notification-peer-unknown = { $value } is not in the directory of nodes
error-notification-unknown = there is no such notification on this node
error-notification-over = { $number }: { $standing }; it is changed and answered no more
error-notification-of-another = { $number }: only those who wrote it may change it
error-notification-changed-meanwhile = { $number } was changed meanwhile: read the new version first
error-notification-not-addressed = { $number } is not addressed to you or your authority
error-notification-not-here = there is no notification here that this is about
error-notification-for-others = the notification does not name this node among its addressees
error-notification-number-differs = { $value } is not the number under which it was sent before
audit-action-notification-sent = Notification sent
audit-action-notification-corrected = Notification corrected
audit-action-notification-cancelled = Notification cancelled
audit-action-notification-received = Notification received
audit-action-notification-replied = Notification answered
audit-action-notification-reply-received = Reply to a notification received
audit-action-notification-read = Notification read
audit-action-notification-late = Acknowledgement found late
audit-action-subscription-set = Topics and contact point set

## Handling conditions of other states
cooperation-owner = { $state } (node { $node })
cooperation-owner-from = { $state } (node { $node }, which has it from: { $sources })
cooperation-owner-node = node { $node }
cooperation-condition-refuses = { $rule }. Owner: { $owner }, message of { $at }
cooperation-condition-marking = { $code }. Owner: { $owners }
cooperation-wider-what = { $parts }
cooperation-wider-onward = passing on to { $to }
cooperation-wider-purpose = the purpose "{ $purpose }"
cooperation-history-conditions = Received under handling conditions: { $code }
cooperation-history-wider-asked = Wider use asked of { $owner }: { $what }
cooperation-history-wider-came = { $other } asks for a wider use: { $what }
cooperation-history-wider-granted-we = Wider use permitted to { $other } until { $until }: { $what }
cooperation-history-wider-partly-we = Wider use permitted in part to { $other } until { $until }: { $what }
cooperation-history-wider-refused-we = Wider use refused to { $other }
cooperation-history-wider-granted-they = { $other } permits a wider use until { $until }: { $what }
cooperation-history-wider-partly-they = { $other } permits a wider use in part, until { $until }: { $what }
cooperation-history-wider-refused-they = { $other } refuses a wider use
cooperation-history-done = Done under the permission of { $owner } (until { $until }): { $use }
cooperation-history-done-there = { $other } reports a use under our permission: { $use }
cooperation-history-reused = Taken over from the case { $number }: { $what }
cooperation-history-reused-there = Copied to the case { $number }: { $what }
cooperation-history-withheld = A paper was added that is withheld from you
cooperation-history-own-terms = Conditions of what we send were changed: { $what }
cooperation-task-wider-use = Answer the request for wider use of { $other }: { $what }
error-condition-bars = { $why }
error-condition-unknown = there is no such condition on this case
error-message-condition-place = the handling conditions name "{ $value }", which is not in the message
error-wider-use-recipient = "{ $value }" cannot be a recipient: name another state than the owner
error-wider-use-answered = this request has been answered already, or there is none
error-wider-use-no-end = say until which day it is permitted
error-wider-use-end = the last day must lie ahead, within five years
error-wider-use-of-unknown = no message with the id { $id } was sent to this node under conditions
error-wider-use-not-asked = nothing was asked under { $id } that still waits for an answer
error-wider-use-not-permitted = nothing was permitted to this node under { $id }
error-reuse-nothing = choose at least one paper or part of the facts
error-reuse-same = choose another case than this one
error-reuse-present = the case { $number } has this part of the facts already: { $part }
error-reuse-stage = the case { $number } is closed
error-terms-place = conditions can be set for the case, its facts and our papers that have not left
audit-action-conditions-received = Received under handling conditions
audit-action-passed-on = Content of other states passed on
audit-action-wider-use-asked = Wider use asked of the owner
audit-action-wider-use-came = Wider use asked by another state
audit-action-wider-use-answered = Request for wider use answered
audit-action-wider-use-answer-came = Answer about wider use received
audit-action-wider-use-done = Used under a permission of the owner
audit-action-wider-use-done-there = Use under our permission reported
audit-action-own-terms-changed = Conditions of what we send changed
audit-action-reused = Taken over from another case
audit-action-reused-there = Copied to another case

## Recall by the owner (actions/erase.py)
cooperation-history-recall-came = { $owner } recalls a message; an officer is to decide
cooperation-history-recall-kept = Recalled data kept on a ground of our law; { $owner } was told
cooperation-history-recall-confirmed = { $holder }: receipt of erasure received
cooperation-history-erased-whole = Erased at the wish of the owner, { $owner }; receipt { $order }
cooperation-history-erased-part = Partly erased at the wish of the owner, { $owner }; receipt { $order }
cooperation-history-erased-reused = What was taken from { $number } was erased: its owner recalled it
cooperation-history-erased-line = (erased at the wish of the owner)
cooperation-task-recall = Decide whether data recalled by { $owner } may be erased: { $why }
cooperation-task-recall-unconfirmed = { $holder } has not confirmed the recall of { $at }
cooperation-recall-rests-decision = { $number }: a decision was taken on it on { $at }
cooperation-recall-rests-event = { $number }: “{ $event }” on { $at } rests on it

## Police queries
cooperation-field-identity = Identity established
cooperation-field-address = Address
cooperation-field-wanted = Is the person wanted here
cooperation-field-holder = Owner of the vehicle, holder of the document
cooperation-field-valid = Is the registration or document valid
cooperation-field-convictions = Criminal record
cooperation-field-reference = Evidence reference: register, file, date
cooperation-needs-answer = An answer is missing: fill in a field or add a paper
cooperation-query-needs-person = The question is about a person: a name is missing
cooperation-query-needs-birth = The question needs the date of birth
cooperation-query-needs-plate-or-vin = The question needs a registration plate or a vehicle number
cooperation-query-needs-document = The question needs the number of the document
audit-action-query-late = Answer found late
cooperation-task-query-late = The answer was due { $due }: { $peer } was reminded automatically
cooperation-task-query-escalated = The answer was due { $due }, { $peer } was reminded in vain: call its duty desk
cooperation-task-query-escalated-here = Our answer was due { $due }: { $peer } waits; the head of the desk decides who answers now

## Large files of evidence
cooperation-history-paper-announced = { $paper } was announced: { $name }; the file is still arriving
cooperation-history-paper-arrived = { $paper } arrived in full: { $name }; its hash agrees
cooperation-evidence-title = Add a large file of evidence
cooperation-evidence-text = Recordings, images of disks, archives: any type of file. It leaves with the next message and follows it piece by piece; a break in the line loses nothing.
cooperation-evidence-file-hint = any type, up to { $limit } MB
cooperation-evidence-origin = Origin
cooperation-evidence-origin-hint = where the evidence comes from: device, place, record of seizure
cooperation-evidence-custody = Chain of custody
cooperation-evidence-custody-hint = who had it before it was added, if known
cooperation-evidence-add = Add the file
cooperation-evidence-pause = Pause the sending
cooperation-evidence-resume = Go on sending
error-paper-name-twin = another file of the package is already called { $name }; rename one of them

## Police queries to several states
error-query-without-state = choose at least one state
error-query-state-without-node = { $value }: this state has no node in the directory
error-query-group-unknown = there is no such query on this node

## What is owed
cooperation-owed-answer = { $kind }: { $state }
cooperation-owed-notification = Acknowledgement of a notification: { $topic }
cooperation-owed-wider-use = Answer to a question for a wider use
cooperation-owed-rule-notification = acknowledgement by urgency
cooperation-owed-rule-receipt = receipt of a letter
cooperation-owed-rule-attachment = arrival of an attachment
cooperation-owed-rule-recall = confirmation of a recall
cooperation-owed-attachment = The rest of an attachment
cooperation-owed-recall = Confirmation that a recall was carried out
cooperation-owed-receipt = { $count ->
    [one] Receipt of a message: { $kind }
   *[other] Receipts of { $count } messages: { $kind }
}

## Notifications taken back
cooperation-line-erased = Erased at the wish of the owner, version { $version }
cooperation-line-unconfirmed = { $name }: the recall is not confirmed in time
cooperation-line-confirmed = { $name }: the recall is confirmed
audit-action-notification-erased = Notification erased at the wish of its owner

## Letters and copies

cooperation-paper-p-petition = Petition to the court
cooperation-paper-p-own-letter = Letter (copy for our file)
cooperation-paper-p-full-file = Full file
cooperation-paper-p-redacted = Redacted copy
cooperation-paper-petition-basis = The court orders the arrest under this provision.

## Need to know and confidentiality
cooperation-confidential-withheld = withheld: marked as confidential
cooperation-history-restricted = Access restricted to a circle of officers and units
cooperation-history-circle-changed = The circle of those with access was changed
cooperation-history-opened-again = The restriction of access was lifted
cooperation-history-broken-in = { $officer } broke into the circle of this case
cooperation-history-marked = Something was marked as confidential
cooperation-history-unmarked = A mark of confidentiality was taken away
cooperation-alert-kind-glass = somebody broke into a restricted case
error-circle-until-past = the end of the restriction lies in the past
error-circle-none = access to the case is not restricted
error-unit-unknown = there is no such unit
error-place-unknown = there is nothing at this place of the case
error-place-marked = it is already marked as confidential
error-place-unmarked = it is not marked as confidential

## Two persons, advice, tasks, links, alerts
cooperation-second-surrender = A second officer signs a decision to surrender or to refuse (CPC of Kazakhstan, article 591(1))
cooperation-second-transfer = A second officer signs a decision on the transfer of a sentenced person: both states must agree (CPC of Kazakhstan, article 606(4))
cooperation-second-arrest = A second officer signs a request for provisional arrest: it takes away a person's liberty
cooperation-history-prepared = Prepared: { $step }; a second signature is awaited
cooperation-history-countersigned = { $step }: countersigned. Prepared by { $name }
cooperation-history-second-refused = { $step }: the second signature was refused. Prepared by { $name }
cooperation-history-second-taken-back = { $step }: taken back by the officer who prepared it ({ $name })
cooperation-history-advice-asked = Advice asked of { $name }
cooperation-history-advice-agrees = Advice given: agrees. Adviser: { $name }
cooperation-history-advice-disagrees = Advice given: disagrees. Adviser: { $name }
cooperation-history-look-not-duplicate = Earlier request looked at, not a duplicate: { $number }
cooperation-history-look-link = Earlier request looked at and linked: { $number }
cooperation-history-linked = Linked with case { $number } ({ $sort })
cooperation-history-unlinked = Link with case { $number } ended ({ $sort })
cooperation-history-handed-over = Case handed over from { $from } to { $to }
cooperation-link-related = related case
cooperation-link-related-back = related case
cooperation-link-follows = earlier case that this one follows
cooperation-link-follows-back = case that follows this one
cooperation-link-answers = case that this one answers
cooperation-link-answers-back = case that answers this one
cooperation-look-not-duplicate = not a duplicate
cooperation-look-link = link to it
cooperation-task-own = { $what }
cooperation-task-erased = The content of the task was erased
cooperation-task-advise = Give advice. Asked by { $name }
cooperation-task-outcome-done = done
cooperation-task-outcome-not-needed = not needed
cooperation-alert-kind-message = new message of the other state
cooperation-alert-kind-answer = an answer arrived
cooperation-alert-kind-task = a task or case was given to me
cooperation-alert-kind-limit = a time limit is near or overdue
cooperation-alert-kind-countersign = a second signature is asked
cooperation-alert-kind-advice = my advice is asked
cooperation-alert-countersign = A second signature is asked: { $step }
cooperation-alert-countersigned = Countersigned: { $step }
cooperation-alert-second-refused = The second signature was refused, the reason is in the case: { $step }
cooperation-alert-task = A task was given to you by { $name }
cooperation-alert-task-done = A task was done by { $name }
cooperation-alert-task-not-needed = A task was found not to be needed: { $name }
cooperation-alert-assigned = The case was given to you by { $name }
cooperation-alert-handed-over = The case was handed over to you. It was held by { $name }
cooperation-alert-advice = Your advice is asked by { $name }
cooperation-alert-advised = Advice was given by { $name }
cooperation-alert-limit-near = A time limit is near: { $what }
cooperation-alert-limit-overdue = A time limit is overdue: { $what }
cooperation-calendar-weekend = Saturday or Sunday
cooperation-mail-subject = Eurazpol: { $number }
cooperation-mail-body = There is news in case { $number }. It can be read in the system only: { $link }
cooperation-feed-name = Eurazpol: time limits
error-second-same-person = another officer countersigns: this was prepared by { $name }
error-second-changed = { $step }: the case has changed since it was prepared; it must be prepared anew
error-second-waits = what { $name } has prepared awaits a second signature
error-second-none = { $number }: nothing awaits a second signature
error-earlier-not-looked-at = look at the earlier requests about this person: { $numbers }
error-link-twice = there is a link with case { $number } already
error-link-unknown = there is no such link
error-link-to-itself = a case cannot be linked to itself
error-due-in-past = { $value } is over; name today or a later day
error-officer-may-not-read = this officer may not read the case
error-advice-of-oneself = advice cannot be asked of oneself
error-advice-unknown = there is no such question, or it is answered
error-advice-of-another = this question is for { $name } to answer
error-task-unknown = there is no such task, or it is ended
error-task-not-yours = { $task }: this task is not yours to end
error-mail-address = this is not an e-mail address
error-mail-missing = name the address for the letters
error-load-officer = another officer must take the cases
error-load-nobody = { $kind }: choose who takes the cases
error-load-may-not = { $name } may not hold the cases { $numbers }
error-load-left = the officer still has { $cases } cases and { $tasks } tasks; hand them over first
audit-action-step-prepared = Step prepared for a second signature
audit-action-step-countersigned = Step countersigned
audit-action-step-refused = Second signature refused
audit-action-step-taken-back = Prepared step taken back
audit-action-advice-asked = Advice asked
audit-action-advice-given = Advice given
audit-action-earlier-looked-at = Earlier request looked at
audit-action-case-linked = Cases linked
audit-action-case-unlinked = Link of cases ended
audit-action-alerts-chosen = Alerts chosen
audit-action-calendar-made = Calendar address made
audit-action-calendar-revoked = Calendar address revoked
audit-action-calendar-read = Calendar read
audit-action-load-handed-over = Whole load of an officer handed over
audit-action-case-handed-over = Case handed over to another officer
cooperation-history-paper-version = { $paper }: version { $version } written
cooperation-history-redacted = A redacted copy was made, withheld: { $count }
error-paper-no-version = no new version of this paper can be written: { $name }
audit-action-office-name-set = Name of an authority entered
audit-action-text-translated = Free text translated
audit-action-paper-version = New version of a paper
audit-action-paper-redacted = Redacted copy made
audit-action-full-file-printed = Full file printed

## Desk
error-input-required = is required
error-desk-too-many-views = there can be at most { $most } views; delete one first
error-desk-nothing-chosen = No case is chosen. Tick the cases on the left
error-desk-too-many-chosen = At most { $most } cases at a time
error-desk-export-too-long = At most { $most } cases in one file. Narrow the list by a filter
error-mail-refused = the mail server takes no letters for this address ({ $smtp })
error-mail-delayed = the letter has not been sent yet: { $why }

## Signatures of packages

cooperation-history-sealed = { $count ->
    [one] Package signed: { $count } document; certificate No. { $serial }
   *[other] Package signed: { $count } documents; certificate No. { $serial }
 }
cooperation-history-signatures = Signatures of the documents that came: valid – { $valid }, not valid – { $invalid }, cannot tell – { $unknown }
cooperation-seal-unreadable = The file with the signature of the package cannot be read
cooperation-seal-of-another = The signature of the package belongs to another message: case, sender or recipient differ
cooperation-seal-other-papers = The documents that came are not those of the signed list
cooperation-paper-p-seal = Electronic signature of the package
error-seal-not-there = case { $number } has no such signed package
error-seal-paper-absent = a document of the package is not here, or was erased: { $path } (SHA-256 { $sha256 }); the others and the signature are here

## Desk
audit-action-desk-changed = Desk set up
audit-action-persons-listed = A list showed persons
audit-action-case-exported = Case exported in a list

## Full file

cooperation-full-contents = List of documents
cooperation-full-head-number = No.
cooperation-full-head-paper = Document
cooperation-full-head-day = Date
cooperation-full-head-sheets = Pages
cooperation-full-head-sheet = Sheet
cooperation-full-hash = SHA-256 of the record: { $hash }
cooperation-full-page = sheet { $page } of { $pages }
cooperation-full-ours = ours
cooperation-full-theirs = from the other side
cooperation-full-withheld = This file may not be printed: { $why }
cooperation-full-arriving = The file has not arrived completely yet.
cooperation-full-elsewhere = The file is large; it is kept apart and not printed.
cooperation-full-unreadable = This file cannot be printed: it has no pages or is damaged. Open it in the case by itself.
error-full-file-unknown = there is no such task

## retention
cooperation-retention-basis-treaty = the longest term of cases on treaties in the lists of archive documents (Kazakhstan, Order of the Minister of Culture and Sport of 29 September 2017, No. 263), to be confirmed by the archive of the authority
cooperation-retention-basis-short = the usual term of correspondence on a case in the lists of archive documents (Kazakhstan, Order of 29 September 2017, No. 263), to be confirmed by the archive of the authority
cooperation-retention-basis-police = the initial term of retention of INTERPOL data (Rules on the Processing of Data, Article 49), taken over for queries
cooperation-history-erased-time = (erased: the term of retention has ended)

## retention
error-retention-day = the day must lie in the next { $years } years
error-retention-not-due = the case is to be reviewed on { $day }; before that it is not let go
error-retention-decided = it was decided already, or the case is still open
error-retention-not-let-go = no officer in charge has let this case go, or it is erased already
error-retention-same-person = who let the case go does not erase it: a second person does
audit-action-retention-extended = Retention of the case extended
audit-action-retention-ended = Case let go for erasure
audit-action-case-erased = Case erased
audit-action-erasure-certified = Certificate of erasure signed

## Rule of speciality

cooperation-act-answer-speciality = Answer a request under the rule of speciality
cooperation-field-speciality = Consent
cooperation-field-further-acts = Acts for which consent is asked
cooperation-choice-give = Consent is given
cooperation-choice-refuse = Consent is refused

## Versions of rules
cooperation-change-decision = conclusion
cooperation-change-instruments = treaties and laws
cooperation-change-grounds = grounds of refusal
cooperation-change-papers = papers
cooperation-change-conditions = conditions
cooperation-change-limits = limits
cooperation-history-rules = Worked out anew under the book of law { $version }
error-change-same-person = the second person must be another one than who proposed the change
error-change-decided = this change has been decided already
error-change-unknown = there is no such change
error-rules-archive = choose a ZIP archive of the folder of the book
error-rules-archive-large = the archive is too large
error-rules-archive-file = the file { $name } has no place in a book
error-rules-same-version = version { $version } is in force already
error-letterhead-lines = write the lines in each language, at most { $maximum } characters

## Queries that a programme prepared

cooperation-alert-query-waits = { $count ->
    [one] A programme prepared a police query to { $count } state; an officer signs it
   *[other] A programme prepared a police query to { $count } states; an officer signs it
}
