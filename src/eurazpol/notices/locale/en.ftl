## Notices: the room

# Kinds of notices
notices-kind-red = Red notice
notices-kind-blue = Blue notice
notices-kind-green = Green notice
notices-kind-yellow = Yellow notice
notices-kind-black = Black notice
notices-kind-orange = Orange notice
notices-kind-purple = Purple notice
notices-kind-silver = Silver notice
notices-kind-special = INTERPOL–United Nations Security Council special notice
notices-meaning-red = Locate a wanted person and detain or arrest for extradition
notices-meaning-blue = Identify or locate a person, or get information about a person
notices-meaning-green = Warn about the criminal activity of a person
notices-meaning-yellow = Find a missing person, or identify one who cannot say who it is
notices-meaning-black = Identify an unidentified body
notices-meaning-orange = Warn of an imminent threat to persons or property
notices-meaning-purple = Tell of methods, objects, devices and ways of hiding used in crimes
notices-meaning-silver = Trace criminal assets and get information about them
notices-meaning-special = Tell of a person under sanctions of the UN Security Council
notices-form-notice = Notice: to every member through the General Secretariat
notices-form-diffusion = Diffusion: to chosen states directly
notices-purpose-prosecution = extradition for prosecution
notices-purpose-sentence = extradition to serve a sentence
notices-purpose-locate = finding where a person is
notices-purpose-identify = finding who a person is
notices-purpose-information = getting information
notices-purpose-warning = warning about criminal activity
notices-purpose-missing = finding a missing person
notices-purpose-self-unknown = identifying a person who cannot say who it is
notices-purpose-body = identifying a body
notices-purpose-threat = warning of a threat
notices-purpose-method = telling of a method
notices-purpose-assets = tracing assets
notices-purpose-sanctions = telling of sanctions

# The life of a notice
notices-status-draft = Draft
notices-status-review = Under review
notices-status-refused = Refused
notices-status-published = Published
notices-status-amended = Published, amended
notices-status-suspended = Suspended
notices-status-cancelled = Cancelled
notices-status-expired = Expired
notices-stage-draft = being drawn up
notices-stage-approval = waits for the second person
notices-stage-secretariat = waits for the Secretariat
notices-stage-none = no version in work
notices-step-amend = Amend
notices-step-suspend = Suspend
notices-step-resume = Resume
notices-step-prolong = Prolong
notices-step-cancel = Cancel
notices-step-expire = End
notices-step-publish = Publish
notices-step-refuse = Refuse
notices-decided-publish = publish
notices-decided-return = return for completion
notices-decided-refuse = refuse
notices-neutral-respected = article 3 is respected
notices-neutral-breached = article 3 would be breached
notices-neutral-open = cannot be told from what is stated

# Reasons of the secretariat
notices-reason-r-political = Predominantly political character
notices-reason-r-military = Predominantly military character
notices-reason-r-religious = Predominantly religious character
notices-reason-r-racial = Predominantly racial character
notices-reason-r-penalty = Penalty below the threshold
notices-reason-r-private = Private dispute, family matter or administrative offence
notices-reason-r-no-supplement = Minimum data missing
notices-reason-r-refugee = Refugee status or asylum
notices-reason-r-ne-bis-in-idem = Finally judged for the same act
notices-reason-r-no-court-act = No valid judicial decision
notices-reason-r-purpose = Purpose does not fit the kind
notices-reason-r-rights = Against human rights
notices-reason-r-quality = Data inaccurate or out of date

# Tests before publication
notices-test-purpose = Purpose
notices-test-identity = Identity minimum
notices-test-partial-identity = Data by which to recognise the person
notices-test-thing = Description of what it is about
notices-test-court-act = Court act: authority, date, number
notices-test-facts = Facts of the case
notices-test-charges = Charges and articles of law
notices-test-penalty = Penalty threshold
notices-test-assurances = Assurances of the bureau
notices-test-interest = International interest
notices-test-excluded = No private dispute
notices-test-asylum = Refugee status and asylum
notices-test-ne-bis-in-idem = Ne bis in idem
notices-test-neutrality = Neutrality (article 3)
notices-test-mandate = Decision of the Security Council
notices-test-recipients = Recipients
notices-test-retention = Review date

# What a notice lacks
notices-field-purpose = the purpose
notices-field-name = the family name
notices-field-given-name = the first name
notices-field-sex = the sex
notices-field-birth = the date or year of birth
notices-field-means = a physical description, document, photograph, fingerprints or DNA
notices-field-things = the description of the thing or body
notices-field-court-act-issued_by = the authority that issued the court act
notices-field-court-act-issued = the date of the court act
notices-field-court-act-number = the number of the court act
notices-field-court-act-in_force = whether the court act is in force
notices-field-summary = the summary of facts
notices-field-place = the place of the act
notices-field-committed = the time of the act
notices-field-charges = the charges
notices-field-articles = the articles of law
notices-field-max-months = the maximum penalty
notices-field-sentence-months = the term imposed or left to serve
notices-field-assurance-competent = the competence of the issuing authority
notices-field-assurance-coordinated = the agreement of the extradition authorities
notices-field-assurance-extradition = the intention to ask for extradition
notices-field-interest = why other states should act
notices-field-private_dispute = a private dispute
notices-field-family_matter = a family matter
notices-field-administrative = an administrative offence
notices-field-asylum = refugee or asylum status
notices-field-fled_from = the state that the person fled
notices-field-finally_judged = whether there is a final judgment for the same act
notices-field-mandate = the resolution and the entry of the sanctions list
notices-field-recipients = the states to receive it
notices-field-neutrality-nature = the nature of the charge
notices-field-neutrality-ordinary_harm = harm to persons or property
notices-field-neutrality-office = a political, military or religious office of the person
notices-field-neutrality-expression = a link with speech, assembly or association
notices-field-neutrality-context = the general context: elections, a coup, a conflict
notices-field-neutrality-objections = objections of other bureaus or bodies
notices-field-neutrality-treaty_duty = a duty under a treaty to prosecute

# Whom to ask
notices-ask-bureau = Ask the national bureau for: { $what }
notices-ask-investigator = Ask the investigating body for: { $what }
notices-ask-court = Ask the court or the prosecutor for: { $what }
notices-ask-prosecutor = Ask the prosecutor for: { $what }
notices-ask-migration = Ask the migration authority for: { $what }
notices-ask-committee = Ask the committee of the Security Council for: { $what }
notices-ask-two-persons = Two officers assess it; the Secretariat decides

# Answers of the tests
notices-why-missing = Not stated: { $missing }
notices-why-purpose-holds = A purpose of this kind is named
notices-why-identity-holds = Name, sex, date of birth and a means of identification are there
notices-why-partial-identity-holds = There is something by which to recognise the person
notices-why-thing-holds = It is described
notices-why-court-act-holds = A decision in force, with authority, date and number
notices-why-court-act-later = The act is dated later than today: { $day }
notices-why-court-act-not-in-force = The act is not in force
notices-why-court-act-no-judgment = To serve a sentence, a judgment is needed
notices-why-facts-holds = Summary, place and time are there
notices-why-facts-short = The summary is too short: { $letters } characters, at least { $least } are needed
notices-why-charges-holds = Charges and articles are there
notices-why-penalty-holds = The penalty meets the threshold
notices-why-penalty-maximum-below = Maximum of { $months } months; at least { $least } are needed
notices-why-penalty-sentence-below = Sentence of { $months } months; at least { $least } are needed
notices-why-penalty-exception = Below the threshold: { $months } of { $least } months; particular importance is claimed
notices-why-assurances-holds = Every assurance is given
notices-why-assurances-competent = The authority was not competent
notices-why-assurances-coordinated = Not agreed with the extradition authorities
notices-why-assurances-extradition = Extradition will not be asked for
notices-why-interest-holds = The international interest is stated
notices-why-excluded-holds = Neither private, nor family, nor administrative
notices-why-excluded-found = Excluded: { $what }
notices-why-excluded-organised = { $what }, but said to facilitate organised crime
notices-why-asylum-holds = Neither refugee status nor asylum
notices-why-asylum-refugee = Recognised as a refugee from this very state
notices-why-asylum-pending = An asylum procedure is open
notices-why-asylum-granted = Recognised as a refugee from another state
notices-why-ne-bis-in-idem-holds = No final judgment for the same act
notices-why-ne-bis-in-idem-judged = Finally judged for the same act already
notices-why-neutrality-holds = No sign of a political, military, religious or racial character
notices-why-neutrality-missing = Not stated for the assessment: { $missing }
notices-why-neutrality-barred = { $nature }, without harm as in an ordinary crime
notices-why-neutrality-signs = There are signs: { $signs }
notices-why-mandate-holds = Resolution and entry are named
notices-why-recipients-holds = The recipients are named
notices-why-recipients-all = It goes to every member
notices-why-recipients-own = The own state is among the recipients
notices-why-retention-holds = The review date is within the term
notices-why-retention-long = The review date { $day } is too late; at the latest { $latest }
notices-why-retention-past = The review date is not ahead: { $day }
notices-nature-ordinary = an ordinary crime
notices-nature-political = a charge of political character
notices-nature-military = a charge of military character
notices-nature-religious = a charge of religious character
notices-nature-racial = a charge of racial character
notices-sign-office = the person holds a political, military or religious office
notices-sign-expression = speech, assembly or association
notices-sign-context = the general context
notices-sign-objections = objections of other bodies
notices-sign-words = words in the text: { $words }
notices-barring = { $test }: { $why }

# History of a notice
notices-line-drafted = Draft drawn up
notices-line-amending = A new version was begun
notices-line-submitted = Laid before the second person
notices-line-taken-back = Taken back to be changed
notices-line-sent-back = Given back to the author
notices-line-approved = Approved by the second person
notices-line-came = Arrived for decision
notices-line-assessed = Assessed by an officer of the Secretariat: { $outcome }
notices-line-publish = The Secretariat decided to publish; version { $version }
notices-line-return = The Secretariat returned it; version { $version }
notices-line-refuse = The Secretariat refused; version { $version }
notices-line-published = Published; version { $version }
notices-line-amended = The amended version is in force: { $version }
notices-line-suspend = Suspended
notices-line-resume = Resumed
notices-line-prolong = Prolonged
notices-line-cancel = Cancelled
notices-line-expire = The term has ended
notices-line-warned = The review date is near: { $day }
notices-line-erased = The content was erased at the owner's demand; version { $version }
notices-line-unconfirmed = Erasure not confirmed in time: { $name }
notices-line-confirmed = Erasure confirmed: { $name }
notices-recall-expired = The term of the notice has ended.
notices-recall-refused = The Secretariat has refused the diffusion.

# What the journal records of notices
audit-action-notice-drafted = notice drawn up
audit-action-notice-saved = draft of a notice saved
audit-action-notice-amending = new version of a notice begun
audit-action-notice-submitted = notice laid before the second person
audit-action-notice-taken-back = notice taken back to be changed
audit-action-notice-sent-back = notice given back to its author
audit-action-notice-approved = notice approved by the second person
audit-action-notice-in-force = version of a notice in force
audit-action-notice-assessed = notice assessed
audit-action-notice-decided = notice decided about
audit-action-notice-draft-received = notice received for decision
audit-action-notice-decision-received = decision of the Secretariat received
audit-action-notice-received = notice received
audit-action-notice-suspend = notice suspended
audit-action-notice-resume = notice resumed
audit-action-notice-prolong = notice prolonged
audit-action-notice-cancel = notice cancelled
audit-action-notice-expire = notice expired
audit-action-notice-review-due = review of a notice is near
audit-action-notice-erased = content of a notice erased
audit-action-notice-read = notice read
audit-action-notice-sent-to-newcomer = notice in force sent to a state that joined later

# Errors of notices
error-notice-shape = The field is not filled in correctly ({ $why })
error-notice-name-without-family = A name without the family name: enter the family name
error-notice-purpose = This purpose does not belong to the kind: { $kind }
error-notice-no-diffusion = This kind cannot go out as a diffusion: { $kind }
error-notice-act-before-birth = The act would be earlier than the birth
error-notice-remaining = More is left than was imposed
error-notice-kind-not-yet = There was no such kind on that day: { $kind }, { $day }
error-notice-kind-of-secretariat = This node does not draw up this kind: { $kind }
error-notice-kind-fixed = The kind of a published notice stays
error-notice-unknown = There is no such notice
error-notice-nothing-in-work = This notice has no version in work: { $number }
error-notice-not-draft = It cannot be changed now: { $number }
error-notice-stale = Somebody else has saved meanwhile: { $number }. What you wrote is below: compare and save again
error-notice-of-another = This notice is another state's: { $number }
error-notice-in-work = A version begun earlier is still in work: { $number }
error-notice-reason-short = Give a reason of at least { $least } characters
error-notice-step = “{ $step }” is not possible in this status: { $status }
error-notice-stage = The version is at this stage now: { $stage }
error-notice-same-person = The second person must be another officer
error-notice-not-compliant = { $count ->
    [one] { $count } rule stands against it
   *[other] { $count } rules stand against it
}
error-notice-no-secretariat = The node of the Secretariat is not known yet
error-notice-recipient-unknown = This state has no node: { $value }
error-notice-nothing-to-decide = No version waits for a decision: { $number }
error-notice-publish-barred = A rule stands against publishing: { $test }
error-notice-point-open = Assess: { $test }
error-notice-publish-neutrality = It cannot be published unless article 3 is respected
error-notice-publish-point = This condition is not met: { $test }
error-notice-publish-reasons = No reason of refusal is given when publishing
error-notice-reason-missing = Choose at least one reason
error-notice-reason-length = The reason must have { $least } to { $most } characters
error-notice-not-longer = It cannot be prolonged: by the rules not beyond { $day }
error-notice-not-secretariat = This node does not decide about notices
error-notice-of-another-node = The letter is about the notice of another node: { $value }
error-notice-not-here = There is no such notice on this node: { $value }
error-notice-of-ours = A notice of ours cannot come from another node
error-notice-status-sender = This node may not change the status of the notice: { $value }
error-notice-from-no-secretariat = It did not come from the Secretariat: { $value }
error-notice-number-of-another = The number is another state's: { $value }
error-notice-number-differs = The number differs from the one known: { $value }

## Notices: end of the room

## Leads, hits, and the route of an arrest

# Bands, standings, decisions
notices-band-strong = Strong lead
notices-band-possible = Possible match
notices-band-rejected = Rejected
notices-standing-waiting = Waiting for a decision
notices-standing-open = Not decided
notices-standing-second = Waits for a second officer
notices-standing-same = Same person
notices-standing-different = Different person
notices-standing-cannot-tell = Cannot tell
notices-standing-gone = No longer a lead
notices-decision-same = Same person
notices-decision-different = Different person
notices-decision-cannot-tell = Cannot tell
notices-reason-names = Names
notices-reason-father = Father’s name
notices-reason-birth = Date of birth
notices-reason-birth-place = Place of birth
notices-reason-sex = Sex
notices-reason-nationality = Nationality
notices-reason-document = Number of a document
notices-reason-photo = Photo
notices-reason-fingerprints = Fingerprints compared by an expert
notices-reason-description = Description and marks
notices-reason-whereabouts = Where the person was at the time
notices-reason-enquiry = Answer of an authority that was asked
notices-reason-too-little = Too little is known
notices-seen-age = Age: { $low }–{ $high } years
notices-seen-height = Height: { $low }–{ $high } cm
notices-seen-mark = { $parts }

# The page of a lead
notices-match = Lead { $key }
notices-match-sheet = Comparison sheet, lead { $key }
notices-match-record = Record
notices-match-screened = Screened
notices-match-lead-only = a lead, not an identification
notices-match-score-means = The score says how many of such pairs are one person. Only people identify a person.
notices-match-look-alike = A value mixes letters of different alphabets, or turns the direction of writing. Read it letter by letter.
notices-look-alike = mixed letters
notices-match-notice-ended = The notice is not in force.
notices-match-caption = Notice { $notice } beside record { $record }, field by field
notices-match-field = Field
notices-match-query = Notice
notices-match-candidate = Record compared
notices-match-verdict = Verdict
notices-match-weight = ({ $weight } points)
notices-match-photo = Photo
notices-match-photo-owner = The owner of the notice holds a photo; ask for it
notices-match-photo-none = None
notices-match-photo-by-eye = Faces are compared by people only
notices-match-decisions = Decisions on this pair
notices-match-second = second officer
notices-match-rests-on = Rests on
notices-match-changed-since = One of the records has changed since.
notices-match-reported = Reported to the owner
notices-match-waits-second = You said: same person. Another officer has to confirm it, because an arrest may follow.
notices-match-decide = Your decision
notices-match-decide-second = Your decision as the second officer
notices-match-two-officers = An arrest may follow: “same person” needs two officers.
notices-match-decision = Decision
notices-match-reasons = What the decision rests on
notices-match-reasons-hint = “Same person” needs more than the name.
notices-match-note = Note
notices-match-note-hint = What you compared and where it comes from. Stays with the pair.
notices-said-second = Kept. Another officer has to confirm it.
notices-said-same = Kept: same person.
notices-said-different = Kept: different person. The pair is not shown again unless a record changes.
notices-said-cannot-tell = Kept: cannot tell.
notices-said-open = Kept. The two officers disagree: the lead is open again.

# The list of leads
notices-tab-leads = Leads
notices-tab-hits = Hits
notices-tab-joined = Joined records
notices-leads = Leads between notices and records
notices-leads-found = { $count ->
    [one] { $count } person sought
   *[other] { $count } persons sought
}
notices-leads-of = { $count ->
    [one] { $number }: { $count } lead
   *[other] { $number }: { $count } leads
}
notices-leads-export = Download the list (CSV)
notices-leads-none = No leads here
notices-leads-none-what = Every new notice is compared with the records of this node, and every new record with the notices, at once. What resembles enough appears here.
notices-filter-standing = Standing
notices-filter-band = Strength
notices-filter-kind = Kind of notice
notices-score = Score
notices-found-at = Found
notices-run = Screening
notices-run-known = compared: { $notices ->
    [one] { $notices } notice
   *[other] { $notices } notices
} and { $records ->
    [one] { $records } person of records
   *[other] { $records } persons of records
}
notices-run-due = { $count ->
    [one] { $count } person still to be screened
   *[other] { $count } persons still to be screened
}
notices-run-last = Last screening
notices-run-whole = Last screening of every notice
notices-run-never = Nothing has been screened yet.
notices-run-counts = strong { $strong }, possible { $possible }, rejected { $rejected }
notices-run-lists = records, version { $records }; notices, version { $sought }
notices-run-asked = { $count ->
    [one] { $count } notice
   *[other] { $count } notices
}
notices-run-sample = A sample of what was compared and rejected

# Records of one person
notices-join = Other records found to be of this person
notices-join-what = Two records can be declared to be of one person. Both stay as they are, and the declaration can be taken back at any time.
notices-join-other = Record
notices-join-reason = Reason
notices-join-do = Declare to be one person
notices-joined = Records declared to be of one person
notices-joined-none = No records are joined.
notices-joined-by = Joined
notices-parted-by = Parted
notices-part = Take apart
notices-said-joined = Kept: the two records are of one person. Both stay as they are.
notices-said-parted = Kept: the two records are apart again.

# Hits
notices-sure-confirmed = confirmed
notices-sure-probable = probable
notices-sure-unverified = not verified
notices-hit-field-name = Name
notices-hit-field-birth = Date of birth
notices-hit-field-birth-place = Place of birth
notices-hit-field-sex = Sex
notices-hit-field-nationality = Nationality
notices-hit-field-document = Document
notices-hit-field-whereabouts = Whereabouts
notices-hit-field-custody = Custody
notices-hit-field-other = Other
notices-hit-step-acknowledged = Acknowledged
notices-hit-step-ours = It is the person sought
notices-hit-step-not-ours = It is another person
notices-hit-step-more-wanted = More is wanted
notices-hit-step-supplement = Supplemented
notices-hit-step-closed = Closed
notices-hit-outcome-arrested = arrested
notices-hit-outcome-located = located
notices-hit-outcome-identified = identified
notices-hit-outcome-another-person = another person
notices-hit-outcome-notice-ended = the notice has ended
notices-hit-outcome-no-follow-up = no follow-up
notices-hit-state-reported = Not acknowledged
notices-hit-state-late = Acknowledgement overdue
notices-hit-state-acknowledged = Acknowledged
notices-hit-state-unanswered = Answer overdue
notices-hit-state-answered = Answered
notices-hit-state-closed = Closed
notices-hit = Hit { $key }
notices-hits = Hits
notices-hits-open = Show open hits
notices-hits-closed = Show closed hits
notices-hits-sorted = { $count ->
    [one] { $count } hit
   *[other] { $count } hits
}; the one whose time runs out first stands first
notices-hits-none = No hits here
notices-hits-none-what = A hit is reported when officers have found that a person of a record is the one sought.
notices-hit-head = Hit
notices-hit-person = Person sought
notices-hit-side = Whose notice
notices-hit-of-ours = Our notice
notices-hit-by-us = Found by us
notices-hit-state = State
notices-hit-due = Due
notices-hit-found-in = Found in
notices-hit-arrest = an arrest may follow
notices-hit-to-acknowledge = A hit on our notice waits.
notices-hit-acknowledge-what = Acknowledge that you have read it; the answer has a time of its own.
notices-hit-acknowledge = Acknowledge
notices-hit-refused = The owner’s node refused it
notices-hit-erased = The content of this hit was erased together with the notice.
notices-hit-custody = In custody
notices-hit-text = Circumstances
notices-hit-text-hint = Where, when and how the person was found.
notices-hit-reporter = Reported by
notices-hit-arrived = Arrived at the owner
notices-hit-not-arrived = not yet
notices-hit-acknowledge-by = Acknowledge by
notices-hit-answer-by = Answer by
notices-hit-outcome = Outcome
notices-hit-outcome-hint = Only when you close the hit.
notices-hit-steps = What followed
notices-hit-other-side = the other side
notices-hit-next = Next step
notices-hit-step = Step
notices-hit-step-text = What you say
notices-hit-step-send = Send
notices-hit-report = Report the hit → { $state }
notices-hit-report-title = Report a hit to the owner of the notice
notices-hit-report-what = This goes abroad: to { $state }, about { $number }. Check every fact, its source and how sure it is.
notices-hit-facts = Facts
notices-hit-facts-hint = A row without a value is not sent.
notices-hit-send = Send → { $state }
notices-fact = Fact { $number }
notices-fact-field = About
notices-fact-value = Value
notices-fact-source = Source
notices-fact-sure = How sure
notices-said-hit = The hit is on its way.
notices-said-step = Sent.
notices-alarm-leads = { $count ->
    [one] { $count } strong lead waits for a decision
   *[other] { $count } strong leads wait for a decision
}
notices-alarm-hits = { $count ->
    [one] { $count } hit on our notice waits for an answer
   *[other] { $count } hits on our notices wait for an answer
}
notices-alarm-hits-late = { $count ->
    [one] { $count } hit is overdue
   *[other] { $count } hits are overdue
}
notices-line-hit = Found by { $state }: a hit was reported
notices-line-hit-late = Hit: { $state }
notices-line-route = Route of the arrest: { $step }
notices-line-case = { $step }: { $number }

# The route of an arrest abroad
notices-route = Route of the arrest abroad
notices-route-basis = Instruction of the Ministry of Internal Affairs of 27 April 1998, chapter VI: through the bureaus of Interpol, while the original takes the diplomatic channel.
notices-route-steps = Steps
notices-route-request = Request to arrest and surrender
notices-route-commission = Commission of the prosecutor’s department to the bureau
notices-route-search = Search by the bureau: notice in force
notices-route-found = Found abroad: hit reported
notices-route-case = Case for provisional arrest opened
notices-route-copy = Copy of the commission, translated, passed by the bureau
notices-route-arrest = Provisional arrest in the requested state
notices-route-extradition = Case for extradition opened
notices-route-original = Original sent through the diplomatic channel
notices-route-done = done
notices-route-not-done = not yet
notices-route-link = open
notices-route-open-arrest = Open the case for provisional arrest
notices-route-open-what = The facts of the notice are filled in. Choose the state where the person was found.
notices-route-open-extradition = Open the case for extradition
notices-route-follow-what = It continues the case for provisional arrest: its facts and its custody come along.
notices-route-enter = Enter a step
notices-route-step = Step
notices-route-on = Day
notices-route-body = Body that took it
notices-route-reference = Number of the paper
notices-route-keep = Keep
notices-said-route = Kept.
notices-said-case = Case { $number } is open.

# What cannot be done
error-match-unknown = There is no such lead.
error-match-decision-missing = choose one of the three: same person, different person, cannot tell
error-match-reasons-missing = name at least one fact on which the decision rests
error-match-names-alone = “same person” needs more than the name: namesakes and brothers have the same one
error-match-too-little = “too little is known” goes with “cannot tell” only
error-match-note = write from { $minimum } to { $maximum } characters
error-match-same-officer = { $name } decided first. Another officer has to confirm it.
error-match-changed-meanwhile = Another officer has decided on this lead in the meantime. Nothing was kept; read it anew.
error-match-gone = This is no longer a lead: the notice or the record ended, or they no longer resemble each other.
error-match-reported = This was reported to the owner as a hit. Close the hit instead.
error-merge-same-record = A record cannot be joined to itself.
error-merge-done-already = The two records are joined already.
error-merge-undone-already = The two records are apart already.
error-merge-unknown = There are no such joined records.
error-hit-unknown = There is no such hit.
error-hit-no-state = The secretariat reports no hits.
error-hit-not-same = Only a lead that was found to be the same person is reported.
error-hit-notice-ended = The notice is not in force.
error-hit-own-notice = It is a notice of this state: there is no owner abroad to tell.
error-hit-reported-already = This hit was reported already.
error-hit-step = This step cannot be taken now: { $step }.
error-hit-choice = choose one of the list
error-hit-source = say where the fact comes from
error-hit-too-long = at most { $maximum } characters
error-hit-no-facts = say at least one fact
error-hit-many-facts = at most { $maximum } facts
error-hit-no-notice = The hit is about no notice of this node.
error-hit-not-here = There is no such hit between the two nodes.
error-hit-step-of-other-side = This step is the other side’s.
error-route-step = choose a step
error-route-step-done = “{ $step }” is entered already
error-route-step-early = “{ $step }” comes after “{ $before }”
error-route-step-before = it cannot be before “{ $step }” ({ $value })
error-route-not-found-there = the person was not found in this state
error-route-case-there = The case is open already: { $number }.
error-route-no-arrest = Open the case for provisional arrest first.
error-route-no-cases = The secretariat opens no cases.
error-route-empty = fill it in

# Leads and hits in the journal
audit-action-screened = persons screened
audit-action-match-decided = decision on a lead
audit-action-lead-read = lead read
audit-action-lead-listed = lead listed
audit-action-persons-joined = two records declared to be of one person
audit-action-persons-parted = two records taken apart
audit-action-hit-reported = hit reported
audit-action-hit-received = hit received
audit-action-hit-read = hit read
audit-action-hit-listed = hit listed
audit-action-hit-late = a time of a hit has passed
audit-action-hit-acknowledged = hit acknowledged
audit-action-hit-ours = hit answered: the person sought
audit-action-hit-not-ours = hit answered: another person
audit-action-hit-more-wanted = hit answered: more wanted
audit-action-hit-supplement = hit supplemented
audit-action-hit-closed = hit closed
audit-action-hit-step-received = step of a hit received
audit-action-route-step = step of the route of an arrest
audit-action-route-read = route of an arrest read

# Is this person sought
notices-lookup = Is this person sought?
notices-lookup-what = One description is compared with every notice in force, in every spelling. What you ask is not kept; that you asked, and why, is.
notices-lookup-name = Name
notices-lookup-name-hint = In any script and order; parts and initials are enough.
notices-lookup-state-hint = Two letters, as in KZ.
notices-lookup-ground = Why you ask
notices-lookup-ground-hint = For example the number of a check or a case. Stays in the journal.
notices-lookup-do = Compare
notices-lookup-found = { $count ->
    [0] Nobody was found
    [one] { $count } notice resembles
   *[other] { $count } notices resemble
}
notices-lookup-compared = compared with { $notices ->
    [one] { $notices } notice
   *[other] { $notices } notices
} in force, list version { $version }
notices-lookup-caption = Notices whose person resembles, the likeliest first
error-check-nothing = give a name or the number of a document
audit-action-person-checked = looked up whether a person is sought

## The public list
notices-public-field-names = Name
notices-public-field-aliases = Previous and other names
notices-public-field-sex = Sex
notices-public-field-birth = Date of birth
notices-public-field-birth-place = Place of birth
notices-public-field-nationalities = Nationality
notices-public-field-description = Description
notices-public-field-marks = Distinguishing marks
notices-public-field-charges = Charge
notices-public-field-summary = Summary of the facts
notices-public-field-dangers = Dangers
notices-public-field-things = Things
notices-public-field-action = What to do
notices-public-field-contact = Contact
notices-line-released = Released for the public; fields: { $fields }
notices-line-release-withdrawn = Taken off the public list
audit-action-notice-released = notice released for the public
audit-action-notice-release-withdrawn = notice taken off the public list
error-public-nothing = Choose at least one field; only what the notice says can be released
error-public-no-name = A notice about a person is not released without the name: nobody could be told apart
error-public-barred = The conditions of use forbid publication: { $why }
error-public-not-released = Notice { $number } is not released for the public
error-public-not-now = This notice cannot be released or taken off the list now. Status: { $status }

## Photos of notices
audit-action-notice-photo-added = photo added to a notice
audit-action-notice-photo-removed = photo taken out of a notice
error-notice-photo-missing = choose a file
error-notice-photo-later = the photo cannot be of a later day than today
error-notice-photo-source = say where the photo comes from, in 3 to { $limit } characters
error-notice-photo-type = a photo is a PNG or JPEG file
error-notice-photo-large = a photo has at most { $limit } MB
error-notice-photo-many = a notice has at most { $limit } photos
error-notice-photo-unknown = There is no such photo
error-notice-no-photos = This node keeps no photos
error-notice-photos = the letter names { $named } photos and carries { $sent }
error-notice-photo-hash = the photo « { $name } » is not the one that the letter names
notices-match-photo-look = Compare by eye
notices-match-photo-withheld = Withheld: { $count }. They hang on a case that is not open to you; open the case, or ask who has it.

## Rights of the person concerned
notices-right-access = Access to data
notices-right-correction = Correction of data
notices-right-deletion = Deletion of data
notices-rights-status-received = Received, admissibility under examination
notices-rights-status-admitted = Admitted
notices-rights-status-inadmissible = Inadmissible
notices-rights-status-decided = Decided
notices-rights-status-withdrawn = Withdrawn by the applicant
notices-rights-due-running = Running
notices-rights-due-soon = Soon
notices-rights-due-overdue = Overdue
notices-rights-due-met = Met
notices-rights-ground-i-identity = The identity of the applicant is not proved
notices-rights-ground-i-power = The representative has no valid power of attorney
notices-rights-ground-i-competence = The request is outside the competence of the chamber
notices-rights-ground-i-unreasoned = What is asked, and why, is not said
notices-rights-ground-i-repeated = Repeated without new facts
notices-rights-ground-i-abuse = Manifest abuse
notices-rights-ground-g-access = The person has a right of access to the data
notices-rights-ground-g-confidential = Disclosure would harm an investigation or the rights of others
notices-rights-ground-g-no-data = No data about the applicant are held
notices-rights-ground-g-compliant = The data comply with the rules
notices-rights-ground-g-not-shown = What is alleged was not shown
notices-rights-ground-g-harm = Irreparable harm is possible before the decision
notices-rights-ground-g-harm-over = The ground of the block is gone
notices-ruling-inadmissible = Refusal to admit
notices-ruling-interim = Interim measure
notices-ruling-decision = Decision
notices-ruling-publication = Publication of anonymised reasons
notices-held-inadmissible = The request is not admitted
notices-held-block = The notice is blocked until the decision
notices-held-lift = The block is ended
notices-held-granted = Granted
notices-held-partly = Granted in part
notices-held-refused = Refused
notices-held-no-data = No data about the applicant are held
notices-held-release = The text is released
notices-remedy-view = Give a view
notices-remedy-correct = Correct the notice
notices-remedy-delete = Cancel the notice and delete the data
notices-remedy-suspend = Suspend the notice (block)
notices-remedy-resume = Resume the notice
notices-trace-name = a name of the person
notices-trace-birth = a date of birth
notices-trace-number = a number of the file, a document or an act
notices-rights-shown-notice = Notice
notices-rights-shown-names = Names
notices-rights-shown-facts = Facts
notices-rights-line-received = Request received, identity proved
notices-rights-line-withdrawn = The applicant withdrew the request
notices-rights-line-told = The answer was handed to the applicant: { $day }
notices-rights-line-admitted = Request admitted; outer limit: { $day } ({ $article })
notices-rights-line-concerned = The notice was found to be about the applicant: { $number }
notices-rights-line-written = A ruling was written: { $kind }
notices-rights-line-signed = Signed by the second member: { $kind }. { $outcome }
notices-rights-line-dropped = The unsigned ruling was set aside: { $kind }
notices-rights-line-published = Anonymised reasons published: { $number }
notices-rights-line-asked = The owner was asked: { $what }; { $number }
notices-rights-line-answered = The owner answered: { $what }; { $number }
notices-rights-line-late = A limit has passed: { $day }
error-rights-needed = fill it in
error-rights-future = the day cannot lie in the future
error-rights-power-late = the power of attorney is later than the request
error-rights-unknown = There is no such request: { $number }.
error-rights-step = This step is not possible in the present state of the request: { $status }.
error-rights-no-notice = this node has no notice with that number
error-rights-none-concerned = First mark a notice that is about the applicant.
error-rights-outcome = this outcome does not fit the request: { $right }
error-rights-ground-missing = choose at least one ground
error-rights-ground = a chosen ground does not fit the outcome: { $outcome }
error-rights-data = where data were found it cannot be said that there are none; where none were found there is no other outcome
error-rights-remedy = this outcome is not followed by that measure, or none is chosen: { $outcome }
error-rights-disclosed = choose which parts of the notice are disclosed
error-rights-had-in-hand = You drew up, approved or assessed this notice: another member hears the request.
error-rights-same-member = The member who wrote it cannot sign it: another one is needed.
error-rights-ruling-waits = A ruling waits for its second signature: sign it or set it aside first.
error-rights-published-already = The reasons of this request are published already.
error-rights-text-missing = write the text in at least one language
error-rights-not-anonymous = the text holds { $what }: “{ $words }”, line { $line }, character { $column }; take it out
error-rights-view-day = a day after today and not after the outer limit ({ $day }) is needed
error-rights-answered = This is answered already.
error-rights-not-done = the notice does not show that this is done: { $what }
error-rights-binding = the ruling of the own chamber binds: carry it out first
error-rights-no-ask = No such question was asked from this node.
error-rights-told-day = the day cannot be before the decision or in the future
error-rights-not-decided = This request is not decided yet.
audit-action-rights-received = request received
audit-action-rights-withdrawn = request withdrawn
audit-action-rights-told = answer handed over
audit-action-rights-admitted = request admitted
audit-action-rights-concerned = notice found to be about the applicant
audit-action-rights-ruling-written = ruling of the chamber written
audit-action-rights-ruling-dropped = ruling of the chamber set aside
audit-action-rights-ruled = ruling of the chamber signed
audit-action-rights-published = anonymised reasons published
audit-action-rights-asked = owner of the notice asked
audit-action-rights-answered = chamber answered
audit-action-rights-ask-received = question of another node's chamber received
audit-action-rights-answer-received = answer of the owner received
audit-action-rights-ask-read = question of a chamber read
audit-action-rights-late = limit of a request passed
audit-action-rights-read = request read
audit-action-rights-notice-read = notice read by the chamber
audit-action-rights-notices-searched = notices about the applicant searched by the chamber
notices-alarm-rights-late = Requests past their limit: { $count }
notices-alarm-rights-soon = Requests whose limit is near: { $count }
notices-alarm-rights-asks = The review chamber waits for an answer: { $count }

## Files of notices and external lists
notices-files-format-json = Public notice JSON (fields of Interpol's API)
notices-files-format-ftm = FollowTheMoney, JSON lines
notices-rule-no-id = has no id
notices-rule-no-name = has no name
notices-rule-long = is longer than { $maximum } characters
notices-rule-text = has to be a text
notices-rule-list = has to be a list of texts
notices-rule-objects = has to be a list of objects
notices-rule-object = has to be an object
notices-rule-number = has to be a number
notices-rule-many = has more than { $maximum } values
notices-rule-names = names are not written as they should be
notices-rule-twice = this id stood in the file before
notices-rule-no-object = has to be a JSON object
notices-rule-not-json = is not JSON: { $why }
notices-rule-row-long = the row is longer than { $maximum } KB
notices-rule-deep = is nested deeper than { $maximum } levels
notices-rule-hidden = compared without marks that are not seen or turn the writing
notices-rule-look-alike = letters of two alphabets in one word
notices-rule-state = no state has the code { $value }; compared with nothing
notices-rule-code = unknown code: { $value }
notices-rule-range = cannot be; taken as not known
error-files-none-chosen = choose at least one notice
error-files-too-many = a file holds { $maximum } notices at most
error-files-barred = { $number } must not leave as a file: { $why }
error-files-no-person = { $number } names nobody; a FollowTheMoney file holds persons only
error-files-none = choose a file
error-files-too-large = the file is larger than { $maximum } MB
error-files-empty = the file is empty
error-files-encoding = the file has to be in UTF-8; the byte at { $place } is not
error-files-deep = the file is nested deeper than { $maximum } levels
error-files-not-json = the file is not JSON: { $why }
error-files-shape = the file holds no list of notices
error-files-too-many-rows = the file has more than { $maximum } rows
error-external-unknown = there is no such record: { $number }
audit-action-notice-exported = notice exported as a file
audit-action-external-imported = external list imported
audit-action-external-screened = external records screened
audit-action-external-read = external record read
audit-action-external-apart-read = rows kept apart were fetched
audit-action-external-lead-decided = lead to an external record decided
notices-external-counted = New: { $added }, changed: { $changed }, as before: { $same }
notices-external-apart-count = { $count ->
    [one] { $count } row kept apart
   *[other] { $count } rows kept apart
}
