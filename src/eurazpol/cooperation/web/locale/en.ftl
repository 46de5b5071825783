# Sections and common words of a case
cooperation-tab-case = Case
cooperation-tab-facts = Facts
cooperation-tab-law = Legal basis
cooperation-tab-package = Package
cooperation-tab-events = Events
cooperation-tab-exchange = Exchange
cooperation-tab-journal = Audit log
cooperation-handling-open = Open
cooperation-handling-official = Official use
cooperation-handling-confidential = Confidential

# Work queue
cooperation-page-work = Work queue
cooperation-page-new = New request
cooperation-tab-my = My
cooperation-tab-team = Team
cooperation-tab-unassigned = Unassigned
cooperation-tab-awaiting = Awaiting reply
cooperation-tab-all = All
cooperation-page-queue-tabs = Parts of the queue
cooperation-filter-text = Search
cooperation-filter-kind = Kind
cooperation-filter-peer = Other state
cooperation-filter-side = Side
cooperation-filter-state = State
cooperation-filter-stage = Stage
cooperation-filter-due = Limit
cooperation-filter-decision = Conclusion
cooperation-filter-due-overdue = Overdue
cooperation-filter-due-today = Ends today
cooperation-filter-due-week = Within 7 days
cooperation-col-number = Case, kind
cooperation-col-person = Person
cooperation-col-states = State
cooperation-col-status = Status, who is awaited
cooperation-col-limit = Nearest limit
cooperation-col-holder = Holder
cooperation-col-last = Last event
cooperation-page-found = { $count ->
    [one] { $count } request found
   *[other] { $count } requests found
}
cooperation-page-sorted = nearest limit first
cooperation-page-pinned = Overdue or ending today
cooperation-page-others = Others
cooperation-page-no-person = no person named
cooperation-page-no-limit = no limit
cooperation-page-unassigned = not assigned
cooperation-page-urgent = urgent
cooperation-page-empty = Nothing awaits you.
cooperation-page-empty-unassigned = Unassigned cases: { $count }.
cooperation-page-empty-what = Cases appear here with number, person, status and nearest limit.
cooperation-page-empty-filter = Nothing matches the filter:

# Case page
cooperation-page-status = Where the case stands
cooperation-page-holder = Holder
cooperation-page-their-number = Their number
cooperation-page-handling = Document classification
cooperation-page-peer-says = Status on the other side ({ $peer }): { $status }
cooperation-page-more-limits = More limits: { $count }
cooperation-page-other-steps = Other steps: { $count }
cooperation-page-barred = Not possible now, and why
cooperation-page-timeline = Timeline
cooperation-page-earlier-lines = Earlier entries: { $count }
cooperation-page-open-document = open the document
cooperation-page-facts = Facts
cooperation-page-change-facts = Change the facts
cooperation-page-decisions = Decisions
cooperation-page-verified = Verified
cooperation-page-optional-answer = On the optional ground
cooperation-page-events = Events
cooperation-page-record-event = Record an event
cooperation-page-corrected = corrected: { $count }
cooperation-page-no-events = No event is on record yet.
cooperation-page-notes = Working notes
cooperation-page-notes-hint = Not part of the record, never sent.
cooperation-page-note = Note
cooperation-page-add-note = Add the note
cooperation-page-tasks = Tasks
cooperation-page-law = Legal basis
cooperation-page-open-law = Open the reasons
cooperation-page-package = Package
cooperation-page-open-package = Open the package
cooperation-page-case-sheet = Case sheet (PDF)
cooperation-page-write = Write
cooperation-law-annex = Legal reasoning (PDF)
cooperation-law-annex-hint = By the law of { $day }; the document is kept with those of the case.
cooperation-page-limits = Limits
cooperation-page-earlier = Earlier contacts
cooperation-page-earlier-hint = Files of the last 12 months about the same person, or of the same kind with the same state. Look before asking again.
cooperation-page-linked = linked file
cooperation-page-same-person = same person
cooperation-page-assign = Assign
cooperation-page-assign-choose = Choose the holder
cooperation-page-assign-button = Assign
cooperation-page-journal = Audit log
cooperation-page-add-row = Add: { $what }
cooperation-page-add-person = Add another person
cooperation-page-save-draft = Save draft
cooperation-page-save-law = Save and open the legal basis
cooperation-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
    }

# New request
cooperation-new-peer = State that will be asked
cooperation-new-earlier = File that this one follows
cooperation-new-earlier-hint = Number of an earlier file, for example on provisional arrest: facts and events are taken over

# Limits
cooperation-limit-day-end = 24:00 ({ $zone })
cooperation-limit-outer = By the second reading
cooperation-limit-ours = service limit
cooperation-limit-ours-long = This limit is set by the service, not by law.
cooperation-limit-theirs = the other side's limit
cooperation-limit-due = Ends
cooperation-limit-start = Counted from
cooperation-limit-rule = How it is counted
cooperation-limit-service = Length set by the service
cooperation-limit-consequence = If it passes
cooperation-limit-ground = Ground
cooperation-limit-change = Change the limit
cooperation-limit-do = What to do
cooperation-limit-do-pause = Pause
cooperation-limit-do-resume = Resume
cooperation-limit-do-extend = Extend
cooperation-limit-do-until = Extend until

# Legal panel
cooperation-law-as-of = Law as of { $day }
cooperation-law-as-of-label = Law as of
cooperation-law-as-of-button = Show
cooperation-law-other-day = This is the assessment by the law of { $day }, not of today.
cooperation-law-back-today = Back to today
cooperation-law-version = data version { $version }
cooperation-law-version-word = Data version
cooperation-law-checked = checked as of { $day }
cooperation-law-person-decides = a person decides
cooperation-law-changed = The assessment has changed since the last opinion.
cooperation-law-questions = To be established: { $count }
cooperation-law-question = Question
cooperation-law-who = Who can answer
cooperation-law-hangs = What hangs on it
cooperation-law-answer = Answer
cooperation-law-outside = To be verified outside the file
cooperation-law-instruments = Treaties and laws
cooperation-law-instrument = Instrument
cooperation-law-role = Role
cooperation-law-why = Why
cooperation-law-no-instrument-long = No treaty binds both states on this date: reciprocity remains.
cooperation-law-grounds = Grounds for refusal
cooperation-law-ground = Ground
cooperation-law-nature = Nature
cooperation-law-outcome = Outcome
cooperation-law-no-grounds = No ground holds or is unknown.
cooperation-law-cleared = Tested, no bar: { $count }
cooperation-law-conditions = Conditions
cooperation-law-reasons = Reasons
cooperation-law-how = How it is sent
cooperation-law-channel = Channel
cooperation-law-language = Language
cooperation-law-certification = Certification
cooperation-law-opinions = Officer's opinion
cooperation-law-agrees = Agree
cooperation-law-disagrees = Disagree
cooperation-law-opinion = Do you agree with the assessment
cooperation-law-opinion-reason = Reason
cooperation-law-opinion-hint = Required when you disagree: at least 20 characters
cooperation-law-opinion-old = about an earlier assessment
cooperation-law-no-opinion = No opinion yet.
cooperation-law-give-opinion = Record the opinion
cooperation-law-article = Article
cooperation-law-confidence = Confidence
cooperation-law-no-rules = The book holds no rule of this article.
cooperation-law-parties = Parties
cooperation-law-state = State
cooperation-law-party-status = Status
cooperation-law-since = Since
cooperation-law-until = Until
cooperation-law-length = Length
cooperation-law-counted = Counting rule
cooperation-law-unit-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
    }
cooperation-law-unit-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
    }
cooperation-law-unit-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
    }
cooperation-law-unit-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
    }
cooperation-law-unit-none = no number set

# Package
cooperation-package-ready = Ready: { $count }
cooperation-package-missing = Missing: { $count }
cooperation-package-not-needed = Not needed: { $count }
cooperation-package-caption = Package checklist: what is missing comes first
cooperation-package-paper = Paper
cooperation-package-state = State
cooperation-package-why = Why it is needed
cooperation-package-files = Files
cooperation-package-is-present = there
cooperation-package-is-missing = missing
cooperation-package-is-optional = add if there is one
cooperation-package-is-not-needed = not needed
cooperation-package-asked = The other side returned the request and asks for the papers marked below.
cooperation-package-asked-one = asked for by the other side
cooperation-package-sent = sent
cooperation-package-written = Written by the node when it is signed
cooperation-package-remove = Remove
cooperation-package-remove-why = Reason (at least 10 characters)
cooperation-package-remove-button = Remove
cooperation-package-upload = Upload a file
cooperation-package-upload-title = Add a paper
cooperation-package-file = File

# Steps
cooperation-act-not-possible = This step is not possible now. Nothing was sent.
cooperation-act-missing = Missing papers
cooperation-act-owner = Who supplies it
cooperation-act-what = What will happen
cooperation-act-fill = Fill in
cooperation-act-target = New state of the case: { $state }
cooperation-act-decides = The decision is recorded: { $outcome }
cooperation-act-document = A paper is written and kept: { $document }
cooperation-act-sends = A message leaves this node: { $what }. Recipient: { $peer }, node { $node }
cooperation-act-carries-facts = all facts:
cooperation-act-carries-reason = the reason or note that you write here
cooperation-act-carries-events = shared events and the status of the case
cooperation-act-sealed = The message is signed with the node's key and only the recipient can open it; a signed receipt comes back.
cooperation-act-final = The step goes into the audit log under your name and cannot be erased.
cooperation-hint-min-length = At least { $minimum } characters

# Events
cooperation-event = Event
cooperation-event-at = When
cooperation-event-by = Recorded by
cooperation-event-correct = Correct
cooperation-event-ground = Ground or place
cooperation-event-ground-hint = Number of the act, article, place
cooperation-event-reason = Reason of the correction (at least 10 characters)
cooperation-events-caption = Limits are counted from these events; a corrected value stays on record

# Exchange
cooperation-exchange-step-read = taken into work
cooperation-exchange-step-answered = answered
cooperation-exchange-gap-read = opened, not yet taken into work: { $wait }
cooperation-exchange-gap-answered = taken into work, not yet answered: { $wait }

# Audit log of a case
cooperation-journal-caption = Who read and changed this file
cooperation-journal-at = Time
cooperation-journal-who = Who
cooperation-journal-what = What
cooperation-journal-ground = Ground

# Drafts and versions
cooperation-draft-kept = Draft kept: { $time }
cooperation-draft-found = There is an unsaved draft:
cooperation-draft-restore = Restore
cooperation-draft-drop = Drop the draft
cooperation-stale-text = You opened version { $seen }, the record is now at version { $current }. What you typed is not lost.
cooperation-stale-caption = Differences
cooperation-stale-mine = Your entry
cooperation-stale-theirs = On record now
cooperation-stale-same = What you typed equals the record.
cooperation-stale-since = Latest changes
cooperation-stale-mine-again = Apply mine
cooperation-stale-take-theirs = Keep what is on record

# What was done
cooperation-said-created = Case { $number } is open.
cooperation-said-facts = The facts are saved.
cooperation-said-note = The note is added.
cooperation-said-assigned = The case is assigned.
cooperation-said-event = The event is recorded and the limits are computed anew.
cooperation-said-opinion = The opinion is recorded.
cooperation-said-paper = The paper is added.
cooperation-said-written = The document is written; it is among those of the case.
cooperation-said-removed = The paper is out of the package; the file and the reason stay on record.
cooperation-said-resend = The next attempt is now.
cooperation-said-limit = The limit is changed.
cooperation-said-step = Done: { $step }

# Parts of the form of facts
cooperation-form-person = Person { $number }
cooperation-form-general = The request itself
cooperation-group-main = Details
cooperation-group-names = Name, in each script
cooperation-group-birth = Birth and sex
cooperation-group-citizenship = Citizenship and residence
cooperation-group-papers = Identity document
cooperation-group-stay = Whereabouts
cooperation-group-persons-more = Asylum and other details
cooperation-group-act = The act
cooperation-group-articles = Qualification: article
cooperation-group-penalty = Maximum penalty
cooperation-group-offence-more = Under the law of Kazakhstan, and obstacles

# Facts
cooperation-fact-name-in = Name ({ $script })
cooperation-fact-persons-names = Name
cooperation-fact-persons-papers = Document
cooperation-fact-names-script = Script
cooperation-fact-names-family = Family name
cooperation-fact-names-given = Given name
cooperation-fact-names-patronymic = Father's name (if any)
cooperation-fact-persons-role = Role in the case
cooperation-fact-persons-birth = Date of birth
cooperation-fact-persons-birth-place = Place of birth
cooperation-fact-persons-sex = Sex
cooperation-fact-persons-nationalities = Nationality
cooperation-fact-persons-stateless = Stateless person
cooperation-fact-persons-permanent-residence = State of permanent residence
cooperation-fact-persons-located-in = State where the person is
cooperation-fact-persons-address = Address
cooperation-fact-persons-asylum = Asylum claim
cooperation-fact-persons-refugee-recognised-by = State that recognised as refugee
cooperation-fact-persons-wanted-since = Wanted since
cooperation-fact-persons-status = Procedural status
cooperation-fact-papers-kind = Kind of document
cooperation-fact-papers-number = Document number
cooperation-fact-papers-state = Issuing state
cooperation-fact-papers-expires = Valid until
cooperation-fact-offence-label = Name of the offence
cooperation-fact-offence-summary = Facts of the offence
cooperation-fact-offence-articles = Article
cooperation-fact-articles-state = State
cooperation-fact-articles-text = Article, as written there
cooperation-fact-offence-place = State where it was committed
cooperation-fact-offence-committed = Date of the offence
cooperation-fact-offence-max-months = Maximum term, months ({ $state })
cooperation-fact-offence-max-kind = Or a graver penalty ({ $state })
cooperation-hint-max-months = Longest imprisonment in months
cooperation-fact-offence-kz-max-months = Maximum under the code of Kazakhstan, months
cooperation-fact-offence-kz-category = Category under the code of Kazakhstan
cooperation-fact-offence-kz-limitation-years = Limitation period, years
cooperation-fact-offence-crime-in-kz = Is it a crime in Kazakhstan
cooperation-fact-offence-dual-criminality = Is it a crime in both states
cooperation-fact-offence-limitation-expired-kz = Has limitation expired in Kazakhstan
cooperation-fact-offence-private = Private prosecution
cooperation-fact-offence-military = Military offence
cooperation-fact-offence-violence = Was violence used
cooperation-fact-offence-death-penalty = Is the death penalty possible
cooperation-fact-offence-damage-kzt = Damage, tenge
cooperation-fact-act-kind = Kind of act
cooperation-fact-act-issued-by = Issued by
cooperation-fact-act-issued = Issued on
cooperation-fact-act-number = Number
cooperation-fact-sentence-state = Sentencing state
cooperation-fact-sentence-court = Court
cooperation-fact-sentence-judgment-date = Date of the judgment
cooperation-fact-sentence-imposed-months = Term imposed, months
cooperation-fact-sentence-final = Is the judgment final
cooperation-fact-sentence-final-on = Final since
cooperation-fact-sentence-ends = End of the term
cooperation-fact-sentence-remaining-months = Unserved term, months
cooperation-fact-sentence-remaining-days = and days
cooperation-fact-sentence-in-absentia = Was it in absentia
cooperation-fact-sentence-defence-rights-met = Were the rights of the defence met
cooperation-fact-sentence-civil-claim-unpaid = Is a civil claim unpaid
cooperation-fact-sentence-place-of-serving = Place of serving
cooperation-fact-sentence-adapted-months = Adapted term, months
cooperation-fact-sentence-served-days = Served, days
cooperation-fact-assistance-measures = Acts asked for
cooperation-fact-assistance-purpose = Purpose
cooperation-fact-assistance-questions = Questions
cooperation-fact-assistance-object = Object: account, address, thing
cooperation-fact-assistance-needs-sanction = Is a sanction needed in Kazakhstan
cooperation-fact-assistance-urgent = Urgent
cooperation-fact-journey-surrendering = Surrendering state
cooperation-fact-journey-route = Route: state
cooperation-fact-journey-carrier = Carrier, flight
cooperation-fact-journey-escort = Escort
cooperation-fact-journey-landing = Landing
cooperation-fact-journey-begins = Begins
cooperation-fact-journey-ends = Ends
cooperation-fact-facts-proceedings = Number of the criminal case
cooperation-fact-facts-consent = Does the person consent
cooperation-fact-facts-extradition-refused = Was extradition refused
cooperation-fact-facts-channel = Channel
cooperation-fact-facts-invoked = Treaty invoked (id)

# Choices of facts
cooperation-choice-fact-cyrl = Cyrillic
cooperation-choice-fact-latn = Latin
cooperation-choice-fact-arab = Arabic
cooperation-choice-fact-hans = Chinese
cooperation-choice-fact-other = other
cooperation-choice-fact-subject = subject of the request
cooperation-choice-fact-suspect = suspect
cooperation-choice-fact-witness = witness
cooperation-choice-fact-victim = victim
cooperation-choice-fact-expert = expert
cooperation-choice-fact-female = female
cooperation-choice-fact-male = male
cooperation-choice-fact-passport = passport
cooperation-choice-fact-identity-card = identity card
cooperation-choice-fact-travel-document = travel document
cooperation-choice-fact-none = none
cooperation-choice-fact-pending = pending
cooperation-choice-fact-granted = granted
cooperation-choice-fact-refused = refused
cooperation-choice-fact-misdemeanour = criminal misdemeanour
cooperation-choice-fact-minor = crime of minor gravity
cooperation-choice-fact-medium = crime of medium gravity
cooperation-choice-fact-grave = grave crime
cooperation-choice-fact-particularly-grave = especially grave crime
cooperation-choice-fact-custody-order = custody order
cooperation-choice-fact-charge = charge
cooperation-choice-fact-judgment = judgment
cooperation-choice-fact-surrender-decision = decision to surrender
cooperation-choice-fact-life = life imprisonment
cooperation-choice-fact-death = death penalty
cooperation-choice-fact-central-authority = central authorities
cooperation-choice-fact-diplomatic = diplomatic channel
cooperation-choice-fact-interpol = Interpol
cooperation-choice-fact-electronic = electronic

# Titles of the parts of the form
cooperation-form-offence = Offence
cooperation-form-act = Court act
cooperation-form-sentence = Judgment
cooperation-form-assistance = What is asked for
cooperation-form-journey = Transit

# Roles and remarks
cooperation-form-note = Leave empty what is not known: not known is not “no”.
cooperation-page-state = Status
cooperation-page-what-lacks = what is missing
cooperation-law-unused = Considered and not used: { $count }
cooperation-role-primary = basis
cooperation-role-primary-candidate = possible basis
cooperation-role-supplementary = supplements
cooperation-role-unverified = to be verified
cooperation-role-procedure = procedure
cooperation-role-bar = bar
cooperation-role-requested-law = law of the requested state
cooperation-role-fallback = if there is no treaty
cooperation-role-flag = to be noted
cooperation-page-outgoing = outgoing
cooperation-page-incoming = incoming
cooperation-page-print-version = version { $version }
cooperation-law-changed-meanwhile = The assessment has changed in the meantime. Look at the new one and record the opinion again.

## Notifications by topic
cooperation-notifications = Notifications
cooperation-notify = New notification
cooperation-topics = Topics and duty desks
cooperation-box-in = Inbox
cooperation-box-out = Written here
cooperation-topic = Topic
cooperation-urgency = Urgency
cooperation-duty = Duty to inform
cooperation-duty-hint = Left empty: the nearest duty of the topic (see the table below)
cooperation-duty-choice = { $code }: { $act }, { $article }
cooperation-security = Security class
cooperation-valid-until = Valid until
cooperation-notification-subject = Subject
cooperation-notification-subject-kk = Subject in Kazakh
cooperation-notification-subject-ru = Subject in Russian
cooperation-notification-subject-en = Subject in English
cooperation-notification-text-kk = Text in Kazakh
cooperation-notification-text-ru = Text in Russian
cooperation-notification-text-en = Text in English
cooperation-handling-code = Handling code
cooperation-handling-limits = Further limits
cooperation-handling-purpose = What it may be used for
cooperation-source-grade = Source
cooperation-information-grade = Information
cooperation-to-peers = Other states
cooperation-to-wanted = every state that wants this topic
cooperation-to-chosen = only the states chosen below
cooperation-to-none = no other state
cooperation-to-authorities = Authorities of this state
cooperation-part-of-message = What is reported
cooperation-part-of-conditions = Conditions
cooperation-part-of-to = Who gets it
cooperation-persons = Persons
cooperation-things = Objects
cooperation-thing = Kind of object
cooperation-thing-identifier = Number or mark
cooperation-thing-description = Description
cooperation-thing-vehicle = Vehicle
cooperation-thing-document = Document
cooperation-thing-weapon = Weapon
cooperation-thing-substance = Substance
cooperation-thing-phone = Telephone
cooperation-thing-account = Account
cooperation-thing-place = Place
cooperation-thing-other = Other object
cooperation-notify-what = One sealed letter goes to each state; a node that is down gets its letter as soon as it is back.
cooperation-notify-final = It cannot be taken back unread; it can be corrected or cancelled, and every addressee is told.
cooperation-notify-send = Send the notification
cooperation-correct = Correct
cooperation-correct-send = Send the correction
cooperation-cancel = Cancel the notification
cooperation-cancel-what = Every addressee is told that it no longer holds and why.
cooperation-basis = Basis and conditions
cooperation-basis-of-topics = What obliges to inform, by topic
cooperation-basis-between = Basis between states
cooperation-basis-none = no treaty named: the states must have agreed on it
cooperation-duty-proposed = Note
cooperation-duty-proposed-text = A duty of its own for this topic is proposed, not law yet.
cooperation-sender = Sender
cooperation-from = From
cooperation-own-state = Own state
cooperation-written-here = Written here
cooperation-standing = Standing
cooperation-progress = Acknowledged, answered
cooperation-progress-text = { $acknowledged } acknowledged, { $answered } answered of { $addressees }
cooperation-acknowledge-by = Acknowledge by
cooperation-to-acknowledge = Not acknowledged yet.
cooperation-acknowledge-what = The sender sees that a person has read it.
cooperation-acknowledge = Acknowledge
cooperation-acknowledged = Acknowledged
cooperation-addressees = Addressees
cooperation-addressee = Addressee
cooperation-step = Status
cooperation-delivered = Delivered
cooperation-reply = Answer
cooperation-reply-text = In words
cooperation-reply-text-hint = For a hit: what was found and where to ask. The sender reads it.
cooperation-reply-send = Send the answer
cooperation-version = version { $version }
cooperation-versions = Earlier versions
cooperation-history = History
cooperation-notifications-sorted = what waits for you first, then by urgency
cooperation-notifications-empty = No notifications.
cooperation-notifications-empty-what = What other states and authorities report by topic appears here, the most urgent first.
cooperation-topics-wanted = Topics wanted
cooperation-topics-of-peers = What each state wants and who is on duty there
cooperation-topics-own = What this node wants and who is on duty here
cooperation-topics-none = no topic
cooperation-topics-assumed = not told yet: every topic is assumed
cooperation-topics-no-peers = There is no other node in the directory yet.
cooperation-topics-told = Every peer is told.
cooperation-contact = Duty desk
cooperation-contact-kk = Duty desk in Kazakh
cooperation-contact-ru = Duty desk in Russian
cooperation-contact-en = Duty desk in English
cooperation-roster = Who is on duty when (24/7)
cooperation-roster-hint = Hours, telephone, languages. The peers read it.
cooperation-route = Within the state, { $topic } goes to
cooperation-said-notified = The notification is sent
cooperation-said-replied = The answer is recorded and sent
cooperation-said-corrected = The correction is sent
cooperation-said-cancelled = The notification is cancelled
cooperation-said-subscribed = Saved; the peers are told
cooperation-alarm = { $urgency }: { $count ->
    [one] a notification waits
   *[other] { $count } notifications wait
} for your acknowledgement, the first until { $due }
cooperation-alarm-overdue = { $urgency }: { $count ->
    [one] a notification waits
   *[other] { $count } notifications wait
} for your acknowledgement; overdue: { $overdue }

## Police queries: questions and answers
cooperation-form-query = The question
cooperation-form-answer = The answer
cooperation-part-query = the question
cooperation-part-answer = the answer
cooperation-group-query = Question
cooperation-fact-query-template = Kind of question
cooperation-fact-query-plate = Registration plate
cooperation-fact-query-vin = Vehicle identification number
cooperation-fact-query-document = Document number
cooperation-fact-query-state = State of registration or issue
cooperation-fact-query-since = From which day on
cooperation-fact-answer-identity = Identity
cooperation-fact-answer-address = Address
cooperation-fact-answer-wanted = Wanted
cooperation-fact-answer-holder = Owner or holder
cooperation-fact-answer-valid = Valid
cooperation-fact-answer-convictions = Criminal record
cooperation-fact-answer-reference = Evidence reference
cooperation-choice-fact-identity = identity
cooperation-choice-fact-address = address
cooperation-choice-fact-wanted = wanted status
cooperation-choice-fact-vehicle = vehicle
cooperation-choice-fact-document = document
cooperation-choice-fact-criminal-record = criminal record

## Handling conditions
cooperation-tab-handling = Handling conditions
cooperation-place-message = The message as a whole
cooperation-place-case = The whole case, unless said otherwise below
cooperation-place-facts = All facts of the message
cooperation-place-text = The words of the message
cooperation-place-paper = A paper
cooperation-place-paper-named = { $paper }: { $name }
cooperation-place-in = { $whole }: { $fact }
cooperation-place-maximum = longest punishment
cooperation-place-fact = fact
cooperation-handling-bound = Under which conditions others gave us this
cooperation-handling-strictest = Where several conditions lie on one thing, the strictest governs.
cooperation-handling-none = Nothing in this case came under handling conditions.
cooperation-handling-withheld = Withheld from you
cooperation-handling-is-withheld = Withheld: { $why }
cooperation-handling-of = Owner: { $owner }
cooperation-handling-message = message
cooperation-handling-copied = copied from the case { $number }
cooperation-handling-source = originally from the node { $node }
cooperation-handling-what = What
cooperation-handling-terms = Conditions
cooperation-handling-permitted = Permitted
cooperation-handling-nothing = nothing further
cooperation-handling-ask = Ask for a wider use
cooperation-handling-only-for = only for { $purposes }
cooperation-handling-ours = Conditions of what we send
cooperation-handling-ours-none = We send without conditions (H0). What has left already keeps the conditions under which it left.
cooperation-handling-sent = Under what our messages have left
cooperation-handling-facts-kept = Some facts are withheld from you: the parts that hold them stay as they are, whatever is saved here.
cooperation-handling-set = Set conditions
cooperation-handling-as-case = as the whole case
cooperation-handling-send-hint = They are part of the signed message and bind the other state. What you set for a fact or a paper adds to what you set for the case.
cooperation-terms-code = Handling code
cooperation-terms-source = Source
cooperation-terms-information = Information
cooperation-terms-limits = Limits
cooperation-terms-purposes = Only for these purposes
cooperation-terms-purposes-hint = None marked: for any purpose.
cooperation-terms-purpose = Purpose in words
cooperation-wider-title = Wider use
cooperation-wider-uses = Which use
cooperation-wider-to = Pass on to
cooperation-wider-to-hint = Only if passing on is marked.
cooperation-wider-purposes = For which further purpose
cooperation-wider-purposes-hint = Only if the purpose is limited.
cooperation-wider-whole = About what
cooperation-wider-this = only this
cooperation-wider-all = everything in the message
cooperation-wider-reason = Reason
cooperation-wider-how = The owner gets a signed request and answers with a signed permission or a refusal. Until then the conditions stay as they are.
cooperation-wider-send = Ask
cooperation-wider-we-asked = We asked { $other }
cooperation-wider-they-asked = { $other } asks us
cooperation-wider-asked-at = Asked
cooperation-wider-about = About
cooperation-wider-letter = Signed request
cooperation-wider-answer = Answer
cooperation-wider-waits = waits for an answer
cooperation-wider-in-force = in force until { $until }
cooperation-wider-ended = ended { $until }
cooperation-wider-refused = refused
cooperation-wider-answer-reason = Reason of the answer
cooperation-wider-signed = Signed answer
cooperation-wider-done = Done under the permission
cooperation-wider-answer-button = Answer the request
cooperation-wider-answer-how = Take away what you do not permit. A permission ends with its last day; the other side reports each use as evidence and each passing on.
cooperation-wider-until = Last day of the permission
cooperation-wider-permit = Permit what is marked
cooperation-wider-refuse = Refuse
cooperation-act-conditions = It leaves under these conditions:
cooperation-act-no-conditions = It leaves without conditions of ours (H0).
cooperation-reuse-link = Use papers or facts in another case
cooperation-reuse-title = Use in another case
cooperation-reuse-hint = The copies keep their owner and its conditions. What may not be passed on to the other state of that case, or not be used for its purpose, is refused.
cooperation-reuse-target = Number of the other case
cooperation-reuse-target-hint = Open the new case first; persons are added to it, other parts of the facts must be free.
cooperation-reuse-no-facts = There are no facts.
cooperation-reuse-no-papers = There are no papers.
cooperation-reuse-button = Copy
cooperation-said-asked = The request was sent. Owner: { $owner }.
cooperation-said-answered = The answer was sent: { $other }.
cooperation-said-terms = The conditions were saved. They apply to what is sent from now on.
cooperation-said-reused = Copied to the case { $number } with the conditions.

## Police queries to several states
cooperation-state-node = State, node
cooperation-queries = Police queries to several states
cooperation-query-ask = Ask several states at once
cooperation-queries-own = Your queries
cooperation-queries-empty = You have not asked several states yet.
cooperation-query-asked-at = Asked
cooperation-query-states = States
cooperation-query-answered = Answered
cooperation-query-what = Each chosen state gets a message and a clock of its own: 24 hours if urgent, 48 otherwise.
cooperation-query-send = Send the query
cooperation-query-answers = Answers side by side
cooperation-query-not-received = not received there yet
cooperation-said-query-asked = { $count ->
    [one] The query is sent to { $count } state
   *[other] The query is sent to { $count } states
}

## What is owed
cooperation-owed = What is owed
cooperation-owed-what = What
cooperation-owed-theirs = They owe us
cooperation-owed-ours = We owe them
cooperation-owed-nothing = Nothing is open.
cooperation-owed-nobody = There is no other node in the directory yet.
cooperation-owed-since = Since
cooperation-owed-due = Due
cooperation-owed-rule = By which clock
cooperation-owed-no-due = no clock
cooperation-owed-late = overdue
cooperation-owed-running = in time
cooperation-owed-only-late = Only what is overdue
cooperation-owed-everything = Everything
cooperation-owed-csv = Download as CSV
cooperation-owed-more = More, see the CSV file: { $count }
cooperation-owed-in-days = { $days } d
cooperation-owed-in-hours = { $hours } h
cooperation-owed-age = Age
cooperation-owed-number = Case, notification
cooperation-owed-all = All nodes

## What the owner of a notification allows
cooperation-not-printed = The owner does not allow to print what is said here.

## Alarms of late answers
cooperation-alarm-answers = { $count ->
    [one] A police query waits for our answer past its end
   *[other] { $count } police queries wait for our answer past their end
}

## Who may know of a case, and what in it is confidential
cooperation-tab-access = Access
cooperation-access-circle = Who may know of this case
cooperation-access-restricted = Restricted since { $at } by { $officer }. For everybody else the case does not exist.
cooperation-access-ends = Ends: { $at }.
cooperation-access-open = The case is open to everybody whom the table of rights lets read it.
cooperation-access-members = The circle
cooperation-access-member = Officer or unit
cooperation-access-since = Since
cooperation-access-added-by = Added by
cooperation-access-broken-in = Broke in, ground
cooperation-access-restrict = Restrict access
cooperation-access-change = Change the circle
cooperation-access-hint = You and the officer who holds the case are always inside. The head of the central authority can break in with a reason; you will be told.
cooperation-access-officers = Officers
cooperation-access-units = Units
cooperation-access-until = Until
cooperation-access-reason = Reason
cooperation-access-lift = Lift the restriction
cooperation-access-marks = Marked as confidential
cooperation-access-no-marks = Nothing in this case is marked.
cooperation-access-mark = Mark as confidential
cooperation-access-unmark = Take a mark away
cooperation-access-place = Fact or paper
cooperation-access-number = Number of the case
cooperation-access-break-title = Enter a restricted case
cooperation-access-break-why = You enter the circle of the case for { $hours } h. It is recorded with your reason, and those who answer for the case are told at once.
cooperation-access-break = Enter and tell its owner
cooperation-said-restricted = Access is restricted
cooperation-said-opened-again = The restriction is lifted
cooperation-said-marked = Marked as confidential
cooperation-said-unmarked = The mark is taken away
cooperation-page-restricted = Restricted

## Desk: the queue, views, columns, many cases at once
cooperation-filter-holder = Holder
cooperation-filter-text-hint = Search this list
cooperation-col-choose = Choose
cooperation-col-authority = Authority in hand
cooperation-col-peer-status = Status at the other side
cooperation-col-created = Opened
cooperation-col-handling = Marking
cooperation-sorted-due = nearest limit first
cooperation-sorted-due-down = farthest limit first
cooperation-sorted-number = by number, ascending
cooperation-sorted-number-down = by number, descending
cooperation-sorted-person = by person, A to Z
cooperation-sorted-person-down = by person, Z to A
cooperation-sorted-holder = by holder, A to Z
cooperation-sorted-holder-down = by holder, Z to A
cooperation-sorted-last = by last event, oldest first
cooperation-sorted-last-down = by last event, newest first
cooperation-views = Views
cooperation-view-name = Save this list under the name
cooperation-view-begin = Begin the work with this view
cooperation-view-save = Save the view
cooperation-view-is-default = the work begins here
cooperation-view-default = Begin with { $name }
cooperation-view-plain = Do not begin with { $name }
cooperation-view-delete = Delete { $name }
cooperation-columns = Columns
cooperation-columns-shown = Columns shown
cooperation-column-fixed = always shown
cooperation-bulk-assign-to = Give the chosen cases to
cooperation-bulk-assign = Assign
cooperation-bulk-export = Export as CSV
cooperation-bulk-export-hint = If nothing is chosen, the whole list is exported. Each export is recorded in the audit log.
cooperation-said-assigned-many = { $count ->
    [one] { $count } case assigned
   *[other] { $count } cases assigned
}
cooperation-said-refused-many = These cases were not assigned.
cooperation-said-columns = Columns saved
cooperation-said-view-save = View saved
cooperation-said-view-delete = View deleted
cooperation-said-view-default = The work now begins with this view
cooperation-said-view-plain = The work now begins with the list "My"
## Search
cooperation-search-title = Search
cooperation-search-label = Search cases, people and documents
cooperation-search-hint = Every word must be found, in any order. Of a word with three or more letters the beginning is enough. Look-alike letters (o/о, ӛ/ө) and capitals make no difference.
cooperation-search-what = Type the number of a case, the name of a person or a word of a document.
cooperation-search-scopes = Where it was found
cooperation-search-cases = Cases
cooperation-search-people = People
cooperation-search-documents = Documents
cooperation-search-sorted-cases = cases with the newest events first
cooperation-search-sorted-people = in the order of the Kazakh alphabet
cooperation-search-sorted-documents = newest first
cooperation-search-found = Found: { $count }
cooperation-search-more = More than { $most } found. Narrow the search.
cooperation-search-nothing = No case or document open to you has these words.
cooperation-search-document = Document
cooperation-search-came = Added
cooperation-search-other-person = another person of the case
## Unfinished forms, two editors
cooperation-drafts-link = Unfinished forms: { $count }
cooperation-drafts-title = Unfinished forms
cooperation-drafts-caption = Newest first; nobody else sees them
cooperation-drafts-form = Form
cooperation-drafts-kept = Kept
cooperation-drafts-files = Files
cooperation-drafts-do = Action
cooperation-drafts-none = There are no unfinished forms. Requests and facts that you have not finished are kept here.
cooperation-drafts-of-form = Form
cooperation-drafts-new = New request: { $kind }, { $peer }
cooperation-drafts-case = Facts of case { $number }
cooperation-draft-keep = Continue later
cooperation-draft-files = Files to attach
cooperation-draft-file = File, and what paper it is
cooperation-draft-attach = Attach the file
cooperation-draft-file-drop = Remove { $name }
cooperation-said-draft-kept = The form was kept. You can continue it from here.
cooperation-said-draft-dropped = The form was dropped
cooperation-editing = Being edited by { $name } since { $at }. You may edit too; if both of you save, both versions are shown side by side.
cooperation-stale-kept = Everything you typed is kept as a draft. Choose the version of each fact.
cooperation-stale-both = changed by both sides
cooperation-stale-save-chosen = Save what is chosen

## The page before signing

cooperation-sign-title = Before you sign
cooperation-sign-lead = Below is exactly what you sign. To confirm is to sign.
cooperation-sign-effect = Effect
cooperation-sign-recipient = Recipient
cooperation-sign-stays = The documents themselves stay on this node; no message takes them along.
cooperation-sign-node = { $state } · node { $node }
cooperation-sign-documents = Documents that are signed, in this order
cooperation-sign-document = Document
cooperation-sign-how = How it is signed
cooperation-sign-inside = inside the file (PAdES)
cooperation-sign-enclosed = with the list of the package
cooperation-sign-both = inside the file (PAdES), and with the list of the package
cooperation-sign-hash = SHA-256
cooperation-sign-size = Size
cooperation-sign-hash-note = For a document signed inside, the hash is of the text before signing; exactly these bytes are signed.
cooperation-sign-certificate = Certificate that signs
cooperation-sign-serial = Certificate No. { $serial }; given by { $issuer }; valid until { $until }
cooperation-sign-time = Time that the documents bear
cooperation-sign-stamped = time-stamp by { $url }
cooperation-sign-unstamped = no time-stamp: the time is your word
cooperation-sign-window = This page is good for 15 minutes.
cooperation-sign-password = Password or PIN of the certificate
cooperation-sign-password-hint = It is neither kept nor written to any log.
cooperation-sign-button = { $count ->
    [one] Sign { $count } document
   *[other] Sign { $count } documents
 }
cooperation-sign-changed = What is to be signed has changed, or 15 minutes have passed. Nothing was signed: look at the list again.
cooperation-sign-without = You have no certificate: the documents will not be signed electronically, and they say so.
cooperation-sign-with = First the list of what is signed is shown; then it is signed.
cooperation-sign-next = Continue: see what is signed
cooperation-signed-word = signed
cooperation-unsigned-word = not signed electronically
cooperation-seals-title = Signed packages
cooperation-seals-text = A package can be checked without us: files, their order, hashes and the signature are in one container (ASiC-E).
cooperation-seals-sent = Signed by us
cooperation-seals-came = Signed by the other side
cooperation-seals-count = { $count ->
    [one] { $count } document
   *[other] { $count } documents
 }
cooperation-seals-absent = Documents that are not here: { $count }; the container cannot be put together, signature and hashes are kept.
cooperation-seals-download = Download the container (.asice)
cooperation-seals-signature = Signature

## Casework: second signature, tasks, advice, links, calendars, own desk
cooperation-tab-casework = Casework
cooperation-for-absent = for { $name } (absent)
cooperation-act-second = This is only prepared now. It takes effect when a second, different officer countersigns; nothing leaves before.
cooperation-act-prepare = Prepare
cooperation-said-prepared = Prepared: { $step }. A second signature is awaited.
cooperation-said-countersigned = Countersigned: { $step }
cooperation-said-sent-back = Sent back: { $step }
cooperation-said-task = The task was given
cooperation-said-task-ended = The task was ended
cooperation-said-advice = Advice was asked
cooperation-said-advised = Advice was given
cooperation-said-link = The cases were linked
cooperation-said-unlink = The link was ended
cooperation-said-alerts = The alerts were saved
cooperation-said-absence = The absence was recorded
cooperation-said-absence-ended = The absence was called off
cooperation-said-calendar-revoked = The calendar address was revoked
cooperation-said-load = The whole load was handed over
cooperation-countersign-title = Second signature
cooperation-countersign-waits = A second signature is awaited: { $step }.
cooperation-countersign-prepared = Prepared by { $name }
cooperation-countersign-who = One of these officers must countersign:
cooperation-countersign-nobody = There is no other officer who may countersign: ask the administrator.
cooperation-countersign-changed = The case has changed since this was prepared: it cannot be signed, it must go back and be prepared anew.
cooperation-countersign-open = Look at it and countersign
cooperation-countersign-look = Look at it
cooperation-countersign-take-back = Take it back
cooperation-countersign-form = The form as prepared
cooperation-countersign-no-form = The form has no fields
cooperation-countersign-own = You prepared this: another officer countersigns.
cooperation-countersign-sign = Countersign
cooperation-countersign-refuse = Refuse and send back
cooperation-countersign-reason = Reason
cooperation-countersign-reason-hint = Needed for a refusal: the officer who prepared it reads it
cooperation-task-for = for { $name }
cooperation-task-from = from { $name }
cooperation-task-end = End it
cooperation-task-end-reason = Reason (needed where the task is not)
cooperation-task-done = Done
cooperation-task-not-needed = Not needed
cooperation-casework-no-tasks = There is no open task.
cooperation-casework-done = Tasks ended by people: { $count }
cooperation-casework-give = Give a task
cooperation-casework-give-button = Give the task
cooperation-casework-what = What is to be done
cooperation-casework-task-for = For whom
cooperation-casework-task-due = Until which day
cooperation-casework-due = Until which day
cooperation-casework-advice = Advice
cooperation-casework-advice-hint = Question and answer stay in the record. Whoever decides, decides.
cooperation-casework-question = Question
cooperation-casework-adviser = Adviser
cooperation-casework-advice-due = Answer until which day
cooperation-casework-ask-button = Ask for advice
cooperation-casework-answer = Answer
cooperation-casework-answer-button = Answer
cooperation-casework-awaited = The answer of { $name } is awaited
cooperation-casework-reason = Reason
cooperation-casework-links = Linked cases
cooperation-casework-no-links = There is no linked case.
cooperation-casework-other = Number of the other case
cooperation-casework-sort = What the other case is
cooperation-casework-link-reason = Reason
cooperation-casework-link-button = Link
cooperation-casework-unlink = End the link
cooperation-casework-text = Working note
cooperation-casework-notes-hint = No evidence and no part of the record: read in your authority only, never sent, never printed.
cooperation-tasks-title = My tasks
cooperation-tasks-mine = Open tasks: { $count }
cooperation-tasks-second = Your second signature is awaited
cooperation-tasks-none = There is no open task for you.
cooperation-tasks-link = My tasks: { $count }, overdue: { $overdue }
cooperation-alerts-title = Alerts
cooperation-alerts-caption = Unread: { $count }
cooperation-alerts-state = State
cooperation-alerts-case = Case
cooperation-alerts-choose = Choose alerts
cooperation-alerts-what = What happened
cooperation-alerts-when = When
cooperation-alerts-do = Action
cooperation-alerts-new = New
cooperation-alerts-was-read = Read
cooperation-alerts-read = Mark as read
cooperation-alerts-read-all = Mark all as read ({ $count })
cooperation-alerts-none = There are no alerts.
cooperation-alerts-what-comes = News of your cases will appear here: messages, answers, tasks, time limits, second signatures.
cooperation-desk-title = My desk
cooperation-desk-alerts = Alerts
cooperation-desk-alerts-hint = A letter holds the number of the case and a link only: mail travels open.
cooperation-desk-in-product = In the system
cooperation-desk-by-mail = By e-mail
cooperation-desk-mail = E-mail address
cooperation-desk-mail-hint = Empty: no letters are sent
cooperation-desk-absence = Absence and substitution
cooperation-desk-absence-hint = On these days the substitute works on the cases that you hold, with your rights; the record says that it was done for you. It ends by itself.
cooperation-desk-absence-button = Record
cooperation-absence-who = Who is away
cooperation-absence-days = Days
cooperation-absence-first = First day
cooperation-absence-last = Last day
cooperation-absence-substitute = Substitute
cooperation-absence-now = now
cooperation-absence-ahead = ahead
cooperation-absence-end = Call off
cooperation-absence-none = No absence is recorded.
cooperation-absences-title = Absences and hand-over of loads
cooperation-absences-new = Record an absence
cooperation-desk-calendar = Calendar of time limits
cooperation-desk-calendar-hint = A personal secret address: a calendar programme reads the limits (number, rule, instant) without a sign-in. There are no personal data. Give the address to nobody.
cooperation-desk-calendar-there = There is an address, made:
cooperation-desk-calendar-read = Last read:
cooperation-desk-calendar-unread = Not read yet.
cooperation-desk-calendar-make = Make an address
cooperation-desk-calendar-renew = Make a new address (the old one ends)
cooperation-desk-calendar-revoke = Revoke
cooperation-desk-calendar-made = Calendar address
cooperation-desk-calendar-once = The address is shown only now: copy it into the calendar programme.
cooperation-calendar-title = Calendars of both states
cooperation-calendar-left = Working days left:
cooperation-calendar-off = the last day is off ({ $day })
cooperation-calendar-none = no holiday in the next 45 days
cooperation-calendar-unknown = no calendar here, ask that state
cooperation-calendar-check = Holidays move no limit by themselves: the rule counts. Check with the official calendar.
cooperation-look-title = Earlier requests that look alike
cooperation-look-hint = The same person, kind and state in the last 12 months. Say of each that it is no duplicate, or link to it.
cooperation-load-title = Hand-over of a whole load
cooperation-load-hint = All open cases, tasks and unfinished forms of an officer go in one action. Needed before the access is closed.
cooperation-load-what = Open cases: { $cases }. Tasks: { $tasks }. Unfinished forms: { $drafts }.
cooperation-load-restricted = Of these, restricted cases: { $count }.
cooperation-load-to = Who takes them
cooperation-load-to-hint = Takes everything that is not given to another below
cooperation-load-kind = { $kind }: { $count }
cooperation-load-button = Hand over everything
cooperation-load-report = Report of the hand-over
cooperation-load-caption = Cases handed over: { $count }

## Papers: in two languages, versions, copies

cooperation-paper-preview-note = Preview: nothing has been kept
cooperation-paper-missing = To write the paper, this fact is missing
cooperation-paper-to-facts = Go to the facts
cooperation-paper-open =
    { $count ->
        [one] { $count } place needs attention
       *[other] { $count } places need attention
    }
cooperation-paper-settled = Both languages are written from the same facts; nothing is left to look at
cooperation-paper-left = Left
cooperation-paper-right = Right
cooperation-paper-show = Show
cooperation-paper-pairs = The paper in two languages, place by place
cooperation-paper-place = Place
cooperation-paper-text = text
cooperation-paper-figures = Figures differ
cooperation-paper-sentences = Different numbers of sentences: { $left } and { $right }
cooperation-paper-versions = Versions
cooperation-paper-version = Version { $version }
cooperation-paper-version-text = A new version is written from the present facts of the case in all languages. The old one stays readable.
cooperation-paper-version-reason = Reason for the new version
cooperation-paper-version-button = Write a new version
cooperation-paper-what-changed = What changed
cooperation-paper-no-changes = The facts do not differ.
cooperation-paper-one-version = There is one version only.
cooperation-paper-back = Back to the paper
cooperation-paper-read = in two languages
cooperation-paper-superseded = superseded
cooperation-paper-untranslated = untranslated: { $count }
cooperation-paper-machine = machine translation: { $count }
cooperation-paper-copies = copies: { $count }
cooperation-paper-preview = Preview
cooperation-paper-write = Write
cooperation-office-title = How the authority is written in letters: { $peer }
cooperation-office-text = Names are not declined by the programme. With the forms entered, letters name the authority; without them a sentence is used that needs no declension.
cooperation-office-kk = Name in Kazakh
cooperation-office-ru = Name in Russian
cooperation-office-en = Name in English
cooperation-office-kk-genitive = In Kazakh, genitive (кімнің?)
cooperation-office-kk-dative = In Kazakh, dative (кімге?)
cooperation-office-ru-genitive = In Russian, genitive (кого?)
cooperation-office-ru-dative = In Russian, dative (кому?)
cooperation-translation-enter = Enter a translation
cooperation-translation-text = Translation
cooperation-translation-machine = Machine translation (not authentic)
cooperation-redact-title = A copy with facts withheld
cooperation-redact-how = Tick the places that must not be in the copy. It is written anew without them: nothing of them stays in the text of the file or in its metadata. If a name or number is said elsewhere too, that place is named.
cooperation-redact-language = Language of the copy
cooperation-redact-places = Places to withhold
cooperation-redact-chosen = withheld
cooperation-redact-section = Withhold the whole section
cooperation-redact-count =
    { $count ->
        [one] { $count } place ticked
       *[other] { $count } places ticked
    }
cooperation-redact-to = Whom the copy is for
cooperation-redact-to-hint = For example: defence counsel, the victim
cooperation-redact-ground = Ground
cooperation-redact-ground-hint = The provision or decision by which the fact is not disclosed
cooperation-redact-look = Look at it
cooperation-redact-write = Write the copy
cooperation-redact-button = Write a copy with facts withheld
cooperation-redact-copies = Copies with facts withheld
cooperation-redact-withheld = Withheld
cooperation-redact-none = No copies have been made.
cooperation-full-ask = Full file (PDF)
cooperation-full-is-waiting = Waiting its turn
cooperation-full-is-working = Being bound: { $done } of { $total } done
cooperation-full-is-done =
    { $count ->
        [one] Ready, { $count } document in the file
       *[other] Ready, { $count } documents in the file
    }
cooperation-full-is-failed = The file could not be bound.
cooperation-full-open = Open the full file
cooperation-full-save = Save the file
cooperation-full-refresh = The page looks anew by itself every two seconds.
cooperation-full-stop = Stop that
cooperation-full-still = The page stands still.
cooperation-full-look = Look now
cooperation-full-again = Begin again
cooperation-said-translated = Translation kept. Papers written from now on print it.
cooperation-said-office = Name of the authority kept.
cooperation-said-version = New version written.
cooperation-said-redacted = Copy written.
cooperation-paper-write-title = Write and print
cooperation-office-none = No case forms of this authority are on record: the letter uses a sentence that needs no declension.

## The page of a person

cooperation-person-open = Page of the person
cooperation-person-known = What this case knows
cooperation-person-opened = Opening this page is on record, with case { $number } as its ground.
cooperation-person-leads = { $count ->
    [0] The same name in other cases: none
    [one] The same name in other cases: { $count } lead
   *[other] The same name in other cases: { $count } leads
}
cooperation-person-lead-only = A lead, not an identification. The name sounds the same in some script; a person compares the facts and decides.
cooperation-person-no-leads = No other case that you may read names a person whose name sounds like this one, in any script.
cooperation-person-more = There are more cases with this name; the newest were compared. Narrow them by the search.
cooperation-person-compared = { $ours } and { $theirs }, fact by fact
cooperation-person-fact = Fact
cooperation-person-here = In this case
cooperation-person-verdict = Comparison
cooperation-compare-same = same
cooperation-compare-close = close
cooperation-compare-different = different
cooperation-compare-missing = missing
cooperation-compare-fact-names = Name
cooperation-compare-fact-patronymic = Father’s name
cooperation-compare-fact-birth = Date of birth
cooperation-compare-fact-birth-place = Place of birth
cooperation-compare-fact-sex = Sex
cooperation-compare-fact-nationality = Citizenship
cooperation-compare-fact-papers = Identity papers
cooperation-compare-why-missing = not known in one of the cases
cooperation-compare-why-spelling = written the same
cooperation-compare-why-sound = sounds the same, written differently
cooperation-compare-why-ending = the same name with the ending of another language
cooperation-compare-why-other-name = the names differ
cooperation-compare-why-other-father = another father’s name: perhaps a relative or a namesake
cooperation-compare-why-date = the same date
cooperation-compare-why-less-precise = one is less precise and agrees with the other
cooperation-compare-why-day-and-month = day and month may have changed places
cooperation-compare-why-one-digit = one digit differs
cooperation-compare-why-other-date = another date
cooperation-compare-why-other-place = another place
cooperation-compare-why-equal = the same
cooperation-compare-why-other-sex = not the same sex
cooperation-compare-why-other-nationality = no citizenship in common
cooperation-compare-why-number = the same number
cooperation-compare-why-other-number = another number; papers are renewed, so it proves nothing

## retention and erasure, pages
cooperation-retention-title = Closed cases to be reviewed
cooperation-retention-intro = A closed case is kept for the term of its kind. Then the officer in charge says whether it still is needed. What is let go is erased by the data-protection officer.
cooperation-retention-outcome = Outcome
cooperation-retention-closed = Closed
cooperation-retention-review = To be reviewed on
cooperation-retention-due = due now
cooperation-retention-term = Term
cooperation-retention-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
 }
cooperation-retention-confidence = confidence
cooperation-retention-confidence-high = high
cooperation-retention-confidence-medium = medium
cooperation-retention-confidence-low = low, to be confirmed
cooperation-retention-reason = Reason
cooperation-retention-until = Keep until
cooperation-retention-keep = Keep longer
cooperation-retention-let-go = Let go for erasure
cooperation-retention-nothing = No closed case is to be reviewed within 90 days
cooperation-retention-was-kept = { $number }: kept longer
cooperation-retention-was-let-go = { $number }: let go for erasure
error-retention-no-day = give the day until which the case is kept
cooperation-erasures-title = Cases let go for erasure
cooperation-erasures-intro = Erasing empties the case, its documents, letters, notes and search entries, and the disk under them. Hashes and the audit log stay. The node signs a certificate when the disk is clean.
cooperation-erasures-reads = Who read what about whom
cooperation-erasures-caption = Cases, those to be erased first
cooperation-erasures-case = Case
cooperation-erasures-let-go = Let go
cooperation-erasures-state = State
cooperation-erasures-confirm = I erase { $number } for ever
cooperation-erasures-erase = Erase
cooperation-erasures-cleaning = Erased; the disk is being cleaned, letters on their way are waited for
cooperation-erasures-done = Erased { $at }
cooperation-erasures-certificate = Certificate
cooperation-erasures-nothing = No case has been let go
cooperation-erasure-begun = { $number } is erased; the certificate follows when the disk is clean

## Versions of rules and templates
cooperation-change-in-force = In force now
cooperation-change-kind-rules = Book of law
cooperation-change-kind-letterhead = Lines under the letterhead
cooperation-change-since = since { $at }
cooperation-change-packaged = as delivered with the product
cooperation-change-no-lines = none
cooperation-change-templates = Templates of papers
cooperation-change-template = Template
cooperation-change-version = Version
cooperation-change-all = Changes
cooperation-change-what = What
cooperation-change-day = Takes effect
cooperation-change-by = Proposed by
cooperation-change-second = Second person
cooperation-change-outcome = State
cooperation-change-none = There were no changes.
cooperation-change-confirmed = confirmed
cooperation-change-rejected = turned down
cooperation-change-waits = waits for the second person
cooperation-change-propose-book = Propose another version of the book
cooperation-change-propose-letterhead = Propose other lines under the letterhead
cooperation-change-hint = The book is checked as a whole, and every open case is assessed under both versions before anybody confirms.
cooperation-change-file = ZIP archive of the folder of the book
cooperation-change-file-hint = sources.yaml, vocabulary.yaml, and the folders calendars, instruments and states
cooperation-change-lines = Lines
cooperation-change-lines-kk = Address and telephone in Kazakh
cooperation-change-lines-ru = Address and telephone in Russian
cooperation-change-lines-en = Address and telephone in English
cooperation-change-propose = Propose
cooperation-change-title = Change of rules
cooperation-change-applied = Cases worked out anew
cooperation-change-touched = Open cases that it touches
cooperation-change-count = Touched: { $count }. Compared: { $compared }.
cooperation-change-unseen = Outside your access: { $count }.
cooperation-change-before = Before
cooperation-change-after = After
cooperation-change-differs = What differs
cooperation-change-not-own = You proposed this change: another person has to confirm it.
cooperation-change-confirm = Confirm
cooperation-change-reject = Turn down
cooperation-said-proposed = The change is proposed
cooperation-said-change-decided = The decision is kept

## Several states, one signature

cooperation-sign-staying = Documents that stay on this node: signed inside the file
cooperation-query-unsent = { $count ->
    [one] Not sent yet: { $count } query waits for a signature
   *[other] Not sent yet: { $count } queries wait for a signature
}
