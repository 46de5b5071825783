## The data bank
citizens-bank = Data bank of citizens abroad
citizens-tab-register = Register
citizens-tab-home = Who may come home
citizens-tab-forms = Off-line forms
citizens-tab-notices = Consular notifications
citizens-tab-promises = Promises after hand-over
citizens-add = Place on record
citizens-save = Place on record
citizens-search = Name or document number
citizens-filter-text = Words
citizens-filter-state = State of detention
citizens-filter-stage = Stage
citizens-filter-only = Shown
citizens-counts = Counters
citizens-count-in-custody = In custody
citizens-count-serving = Serving a sentence
citizens-count-unconfirmed = Unconfirmed over 90 days
citizens-count-release = Release within 60 days
citizens-count-first = Minors, women with children
citizens-found = Persons found: { $count }
citizens-sorted = minors and women with children first, then what is due first
citizens-person = Person
citizens-mission = Mission
citizens-clock = Consular clock
citizens-empty = Nobody is on record yet
citizens-empty-what = Citizens who are held or prosecuted abroad appear here when a mission places them on record.
citizens-record = What is on record
citizens-recorded = recorded { $at }, { $name }
citizens-doubtful = Citizenship is doubtful. Have it confirmed before anything rests on it.

## Stages, groups, parts and fields
citizens-stage-detained = Detained
citizens-stage-charged = Charged
citizens-stage-tried = Tried
citizens-stage-serving = Serving the sentence
citizens-stage-released = Released
citizens-stage-transferred = Transferred home
citizens-stage-died = Died
citizens-group-person = Against life and health
citizens-group-sexual = Sexual offences
citizens-group-property = Against property
citizens-group-fraud = Fraud
citizens-group-drugs = Drugs
citizens-group-trafficking = Trafficking in persons
citizens-group-terrorism = Terrorism and extremism
citizens-group-corruption = Corruption
citizens-group-cyber = Computer offences
citizens-group-public-order = Against public order
citizens-group-migration = Illegal migration
citizens-group-traffic = Road traffic
citizens-group-other = Other
citizens-part-person = Person
citizens-part-custody = Where and how far
citizens-part-offence = Act
citizens-part-sentence = Judgment and term
citizens-part-consent = Consent to transfer
citizens-part-confirmed = Last confirmation
citizens-field-family = Family name
citizens-field-given = Given name
citizens-field-patronymic = Father's name
citizens-field-latin-family = Family name in Latin letters
citizens-field-latin-given = Given name in Latin letters
citizens-field-birth = Date of birth
citizens-field-birth-place = Place of birth
citizens-field-sex = Sex
citizens-field-document-kind = Identity document
citizens-field-document-number = Document number
citizens-field-citizenship = Citizenship
citizens-field-with-children = Children stay with her in custody
citizens-field-state = State of detention
citizens-field-stage = Stage
citizens-field-since = Since
citizens-field-place = Place of detention
citizens-field-held-by = Body that holds the person
citizens-field-group = Group of offence
citizens-field-host-article = Article of the host state, as written there
citizens-field-host-words = Act in the words of the host state
citizens-field-own-article = Article of the own law
citizens-field-own-words = Act in the terms of the own law
citizens-field-committed = Committed
citizens-field-host-max = Highest penalty there, months
citizens-field-own-max = Highest penalty by the own law, months
citizens-field-dual = Punishable in both states
citizens-field-court = Court
citizens-field-judged = Judgment of
citizens-field-final = The judgment is final
citizens-field-final-on = Final since, or expected on
citizens-field-imposed-months = Term imposed, months
citizens-field-term-begins = Term counted from
citizens-field-term-ends = End of the term
citizens-field-consent = The person consents to a transfer
citizens-field-consent-on = Consent given on
citizens-field-confirmed-on = Last confirmed on
citizens-field-confirmed-by = Confirmed by
citizens-choice-sex-female = female
citizens-choice-sex-male = male
citizens-choice-document-kind-passport = passport
citizens-choice-document-kind-identity-card = identity card
citizens-choice-document-kind-travel-document = travel document
citizens-choice-document-kind-other = other
citizens-choice-citizenship-confirmed = confirmed
citizens-choice-citizenship-being-checked = being checked
citizens-choice-citizenship-doubtful = doubtful
citizens-choice-confirmed-by-visit = consular visit
citizens-choice-confirmed-by-reply = reply to an inquiry
citizens-choice-confirmed-by-notice = notification of the host state
citizens-choice-confirmed-by-call = telephone call
citizens-choice-confirmed-by-relatives = relatives or lawyer
citizens-hint-months = Whole months
citizens-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }

## The consular clock
citizens-first-minor = minor
citizens-first-children = woman with children
citizens-clock-term-over =
    term ended { $day }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago
citizens-clock-release =
    release { $day }: { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
citizens-clock-unconfirmed =
    not confirmed for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, since { $day }
citizens-confirm-by = to be confirmed by { $day }
citizens-confirm = Confirm that the record holds
citizens-confirm-do = Confirm

## Records that look alike
citizens-alike =
    { $count ->
        [one] { $count } record looks like this person
       *[other] { $count } records look like this person
    }
citizens-alike-lead = A lead, not an identification: compare and decide.
citizens-alike-percent = alike: { $percent } of 100
citizens-alike-elsewhere = kept by another mission; ask the central authority
citizens-alike-table = Comparison with { $number }
citizens-alike-verdict = Verdict
citizens-alike-why = Why { $number } is another person

## Changing a record
citizens-stage-begin = Begin the next stage
citizens-stage-replaced = taken back by a correction
citizens-stages = Stages
citizens-correct = Correct the record
citizens-correction-reason = Why it is corrected
citizens-correction-hint = The old value, the date and this reason stay on record.
citizens-changes = Changes
citizens-changes-caption = Old and new values, newest first
citizens-changes-none = Nothing has been changed.
citizens-change-old = Before
citizens-change-new = Now
citizens-change-why = Why
citizens-change-when = When and who
citizens-change-correction = Correction.
citizens-change-went-on = Went on
citizens-card = Consular card
citizens-card-without = The card carries no act, judgment, visits, complaints or family matters.

## Papers, visits, complaints
citizens-papers = Source documents
citizens-papers-caption = Inquiries, replies and other papers by date
citizens-papers-none = No paper yet.
citizens-paper = Paper
citizens-paper-inquiry = inquiry
citizens-paper-reply = confirming reply
citizens-paper-judgment = judgment
citizens-paper-notice = notification of the host state
citizens-paper-citizenship = confirmation of citizenship
citizens-paper-consent = written consent of the person
citizens-paper-other = other
citizens-paper-dated = Dated
citizens-paper-number = Number
citizens-paper-party = From or to whom
citizens-paper-answers = Answers the inquiry
citizens-paper-answering = answers { $number }
citizens-paper-unanswered = no reply yet
citizens-paper-file = File
citizens-paper-add = Add a paper
citizens-visits = Visits
citizens-visits-none = No visit on record.
citizens-visit-add = Record a visit
citizens-visit-day = Day of the visit
citizens-visit-findings = What was found
citizens-complaints = Complaints
citizens-complaint = complaint
citizens-complaints-none = No complaint on record.
citizens-complaint-add = Record a complaint
citizens-complaint-day = Day of the complaint
citizens-complaint-about = About
citizens-complaint-text = What the person complains of
citizens-complaint-passed = Passed on to
citizens-complaint-passed-to = passed on to: { $name }
citizens-complaint-open = not answered
citizens-complaint-answer-add = Record the answer
citizens-complaint-answered = Answered on
citizens-complaint-answer = What came of it
citizens-about-treatment = treatment
citizens-about-health = health
citizens-about-conditions = conditions of detention
citizens-about-defence = defence, interpreter
citizens-about-contact = contact with relatives
citizens-about-other = other

## Who may come home
citizens-home = May come home
citizens-home-holds = may come home now
citizens-home-fails = not possible now
citizens-home-unknown = unknown: see what is missing
citizens-home-ask = Fill in: { $field }
citizens-home-as-of = by the law of { $day }
citizens-home-from = possible from { $day }
citizens-home-last = possible until { $day } at the latest
citizens-home-last-was = was possible until { $day }
citizens-home-condition = { $condition }: { $why }
citizens-home-condition-head = Condition
citizens-home-answer = Answer
citizens-home-rule = Rule
citizens-home-agreed = both states decide
citizens-home-verify = verify whether it binds: { $states }
citizens-home-verify-text = Read the text of the treaty before you rely on it
citizens-home-unread = the conditions of this treaty are not in the book of law
citizens-home-no-treaty = no treaty on transfer: the code and reciprocity
citizens-home-ground = Ground of refusal: { $ground }
citizens-home-person-decides = The engine of law shows reasons; both states and the court decide.
citizens-home-not-asked = There is no judgment on record, or the person is no longer held: transfer does not come into question.
citizens-home-caption = Sentenced persons, those whose time runs out first on top
citizens-home-now = Now
citizens-home-until = Until
citizens-home-treaty = Treaty
citizens-home-missing = What is missing
citizens-home-adapted = Adapted sentence
citizens-home-days =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
citizens-home-over = over
citizens-home-empty = No sentenced person is on record
citizens-home-empty-what = For everybody who was tried or serves a sentence, every treaty that binds both states is tried here each day.
citizens-transfer = Open a request for transfer
citizens-transfer-request = Request
citizens-transfer-opened = Requests for transfer
citizens-transfer-what = A request to the state of detention is opened with the facts of this record: { $state }.
citizens-transfer-draft = It is a draft: nothing is sent before it is checked and signed.
citizens-transfer-alike = Earlier requests look alike. Say of each why this is another matter.
citizens-transfer-look = Why { $number } is another matter
citizens-transfer-do = Open the request

## Off-line forms
citizens-forms = Off-line forms
citizens-form-take = Take a form along
citizens-form-take-what = One file that opens from disk and works without a connection. It saves what was written to a file, which is given back here or sent by mail to whoever can.
citizens-form-give = Give back what was saved
citizens-form-give-what = What the file says is shown first; nothing is on record before you save it.
citizens-form-file = Saved file
citizens-form-file-hint = The .json file that the form saved
citizens-form-show = Show what it says
citizens-form-look = Read from { $file }. Look at every part, then save.
citizens-form-before-same = The same file was taken in on { $day }: { $number }.
citizens-form-before-other = This entry was taken in on { $day } with other content: { $number }. Correct the record there.
citizens-form-unknown = The file has fields that no record has; they are not saved:
citizens-offline = Citizen abroad: off-line form
citizens-offline-what = Fill it in without a connection, save the file, and give it back at the node { $node } later. One file is one person. The file is not protected: keep it as you keep the paper.
citizens-offline-open = Go on with a saved file
citizens-offline-faults = To be put right
citizens-offline-save = Check and save the file
citizens-offline-keep = Save unfinished
citizens-offline-another = Another person
citizens-offline-another-sure = Everything on this form that is not saved will be lost. Begin with another person?
citizens-offline-missing = must be filled in
citizens-offline-day = write day, month and year, for example 05.02.2026
citizens-offline-partial = write 05.02.1987, 02.1987 or 1987
citizens-offline-number = write whole months in digits
citizens-offline-saved = Saved:
citizens-offline-opened = The file was opened.
citizens-offline-unreadable = This is no file of this form.

## Letters between states
citizens-notices = Consular notifications
citizens-notices-caption = What waits for a person first
citizens-notices-empty = No notification yet
citizens-notices-empty-what = What courts and executing bodies of other states tell about our citizens appears here.
citizens-notice = Consular notification
citizens-notice-of = Told by { $state } on { $at }
citizens-notice-open = Open the notification
citizens-notice-way = Direction
citizens-notice-when = When
citizens-notice-stands = How it stands
citizens-notice-from = from: { $state }
citizens-notice-to = to: { $state }
citizens-notice-waits = waits for a decision
citizens-notice-delivered = delivered
citizens-notice-on-way = on its way
citizens-notice-set-aside = set aside
citizens-notice-made = On record as
citizens-notice-same = It is the person of { $number }
citizens-notice-record = Place on record
citizens-notice-aside = Why nothing is made of it
citizens-notice-aside-do = Set aside
citizens-notice-state = State of citizenship
citizens-notice-notifier = Who notifies
citizens-notice-body = Name of the body
citizens-notice-told = Also told
citizens-notifier-court = court
citizens-notifier-executing-body = body that executes the penalty
citizens-notifier-investigator = body of investigation
citizens-told-relatives = close relatives
citizens-told-representative = legal representative
citizens-told-lawyer = lawyer
citizens-notify = Notify the state of a foreigner
citizens-notify-why = After conviction the court and the body that executes the penalty tell the mission of the person's state in writing, and the close relatives, the representative and the lawyer.
citizens-notify-what = A sealed letter goes to the node of that state.
citizens-notify-final = What is sent cannot be taken back here.
citizens-notify-send = Send the notification

## Promises after hand-over
citizens-promises = Speciality and conditions after hand-over
citizens-promises-what = What was promised in a case for a person who was handed over, and what was reported. Reports are expected every 180 days by a rule of this node; no treaty in the book sets a time.
citizens-promises-late = Reports overdue: { $count }
citizens-promises-alarming = Broken or unclear: { $count }
citizens-promises-caption = What is not kept first, then what is overdue
citizens-promises-empty = Nobody has been handed over yet
citizens-promise = Promise
citizens-promise-speciality = No prosecution for other acts, no surrender to a third state without consent
citizens-promise-not-worse = The position of the person is not made worse
citizens-promise-no-death = No death penalty
citizens-promise-no-torture = No torture or ill-treatment
citizens-promise-retrial = A new trial after judgment in absentia
citizens-promise-civil-claim = The civil claim is executed
citizens-promise-case = Case
citizens-promise-handed-over = Handed over
citizens-promise-owes = Who reports
citizens-promise-we = we
citizens-promise-last = Last report
citizens-promise-no-report = no report yet
citizens-promise-due = Next report
citizens-promise-overdue = overdue
citizens-promise-ended = watch ended
citizens-verdict-kept = kept
citizens-verdict-broken = broken
citizens-verdict-unclear = unclear
citizens-reports = Reports
citizens-report-add = Record a report
citizens-report-day = Day of the report
citizens-report-source = Source
citizens-report-source-state = authorities of the state
citizens-report-source-visit = consular visit
citizens-report-source-person = the person, relatives or lawyer
citizens-report-source-other = other
citizens-report-verdict = Is it kept
citizens-report-text = What was reported
citizens-report-every = Days between reports
citizens-report-every-hint = From 7 to 730
citizens-report-rhythm = How often reports are expected
citizens-report-end = End the watch
citizens-report-end-reason = Why it ends
citizens-report-end-do = End

## What was done
citizens-said-recorded = On record: { $number }
citizens-said-corrected = The record was corrected.
citizens-said-stage = The stage was recorded.
citizens-said-kept = Saved.
citizens-said-transfer = The request was opened with the facts of the record: { $number }
citizens-said-notified = The notification is on its way.
audit-action-citizen-recorded = Citizen placed on record in the data bank
audit-action-citizen-read = Record of the data bank read
audit-action-citizens-listed = Persons of the data bank listed
audit-action-citizen-corrected = Record of the data bank corrected
audit-action-citizen-stage = Stage of a citizen abroad recorded
audit-action-citizen-confirmed = Record of the data bank confirmed
audit-action-citizen-paper-added = Source document added to the data bank
audit-action-citizen-visited = Consular visit recorded
audit-action-citizen-complaint = Complaint of a citizen recorded
audit-action-citizen-complaint-answered = Answer to a complaint recorded
audit-action-citizen-transfer-opened = Request for transfer opened from the data bank
audit-action-citizen-notice-sent = Consular notification sent to another state
audit-action-citizen-notice-received = Consular notification received from another state
audit-action-citizen-notice-read = Consular notification read
audit-action-citizen-notice-settled = Consular notification settled by a record
audit-action-citizen-notice-set-aside = Consular notification set aside
audit-action-promises-read = Promises after hand-over read
audit-action-promise-reported = Report on a promise recorded
audit-action-promise-rhythm = Rhythm of reports on a promise set
audit-action-promise-ended = Watch on a promise ended

## What is wrong
error-citizens-refused =
    { $count ->
        [one] { $count } field is to be put right
       *[other] { $count } fields are to be put right
    }
error-citizens-unknown-field = no record has a field « { $name } »
error-citizens-missing = must be filled in
error-citizens-not-text = must be a text
error-citizens-too-long = at most { $limit } characters
error-citizens-sign = has a character that no text has
error-citizens-whole-day = give day, month and year, for example 05.02.2026
error-citizens-choice = « { $value } » is none of the choices
error-citizens-yes-no = yes, no or nothing; not « { $value } »
error-citizens-number = whole months in digits, at most { $limit }
error-citizens-in-future = { $value } lies in the future
error-citizens-own-state = the data bank is of citizens abroad; { $state } is the own state
error-citizens-order = cannot lie before « { $first } » ({ $day })
error-citizens-final = yes if the day of legal force has come, no if it lies ahead
error-citizens-term = who serves a sentence has a term or its end
error-citizens-reason = write from { $least } to { $most } characters
error-citizens-alike =
    { $count ->
        [one] { $count } record looks like this person: say why it is another
       *[other] { $count } records look like this person: say of each why it is another
    }
error-citizens-unknown = there is no such record
error-citizens-promise-unknown = there is no such promise
error-citizens-notice-unknown = there is no such notification
error-citizens-complaint-unknown = there is no such complaint, or it is answered
error-citizens-stale = { $number } was saved by somebody else in the meantime; look at it and save again
error-citizens-not-held = transfer is for persons who are held: { $stage }
error-citizens-nothing-changed = nothing was changed
error-citizens-stage-order = « { $stage } » cannot follow « { $here } »
error-citizens-answers = a reply answers an inquiry of this record that is not younger than it
error-citizens-form-large = the file has more than { $limit } KB
error-citizens-form-no-json = the file cannot be read: it is not what the form saves
error-citizens-form-other = this is no file of an off-line form ({ $format })
error-citizens-form-shape = the field « { $where } » of the file has not the right shape: { $why }
error-citizens-form-mark = the identifier of the form is none of this node: take a new form
error-citizens-form-twice = this entry is on record already: { $number }
error-citizens-letter-shape = the notification has not the right shape: { $why }
error-citizens-no-node = no node of this state is in the directory: { $state }
error-citizens-notice-settled = the notification was settled on { $day }
error-citizens-promise-ended = the watch ended on { $day }
error-citizens-rhythm = from { $least } to { $most } days
error-citizens-before-handover = cannot lie before the hand-over on { $day }

## Leads between notices and records
citizens-lead = The data bank of citizens abroad: { $stage }

## Retention, erasure, letters taken back
citizens-tab-retention = End of retention
citizens-tab-erasures = Erasures
citizens-retention-title = How long records are kept
citizens-retention-intro = Records of persons who were released, came home or died. Nothing is erased by itself: keep a record longer with a reason, or let it go. What is let go is erased by another person, the officer for data protection.
citizens-retention-empty = No record is to be reviewed within the next 90 days
citizens-retention-ended = Ended
citizens-retention-review = To be reviewed on
citizens-retention-due = to be decided
citizens-retention-term = Term
citizens-retention-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
citizens-retention-basis-protection = time in which a person may still ask this state for protection, papers or a complaint about treatment abroad; a rule of this node under the Law on personal data No. 94-V of 21 May 2013, article 12, to be confirmed by the archive of the authority
citizens-retention-basis-transfer = the longest term of cases on treaties in the lists of archive documents (Kazakhstan, Order of 29 September 2017, No. 263), as for the request for transfer; to be confirmed by the archive of the authority
citizens-retention-confidence-high = certain
citizens-retention-confidence-medium = likely
citizens-retention-confidence-low = to be confirmed
citizens-retention-reason = Reason
citizens-retention-until = Keep until
citizens-retention-keep = Keep longer
citizens-retention-let-go = Let go for erasure
citizens-retention-went = Let go
citizens-retention-waits = Request under way
citizens-retention-to-list = Decide on the list
citizens-retention-was-kept = { $number } is kept longer.
citizens-retention-was-let-go = { $number } is let go; data protection erases it.
citizens-erasures-title = Erasures of the data bank
citizens-erasures-intro = Records that were let go. After erasing, the number, the state, the stages with their days and the group of the act stay, so that figures of past years stand; the person is gone from the database and the disk. Backups keep what was erased until they end.
citizens-erasures-caption = Records that were let go
citizens-erasures-record = Record
citizens-erasures-state = Erasure
citizens-erasures-empty = No record was let go
citizens-erasures-confirm = Erase { $number } for good
citizens-erasures-erase = Erase
citizens-erasures-cleaning = Erased; the disk is being cleaned
citizens-erasures-done = Erased { $at }.
citizens-erasures-certificate = Certificate
citizens-erasure-begun = { $number } is erased. The certificate follows when the disk is clean.
citizens-notice-erased = erased { $at }
citizens-recall-do = Take back
citizens-recall-confirmed = taken back, erasure confirmed
citizens-recall-unconfirmed = taken back, not confirmed in time
citizens-recall-rests = the protection of a citizen rests on it: record { $number } of the data bank
error-citizens-erased = This was erased on { $day }. Nothing of it is left to read.
error-citizens-retention-not-due = The record is to be reviewed on { $day }; before that it is not let go.
error-citizens-retention-decided = It was decided already, or the person is still held.
error-citizens-retention-not-let-go = Nobody has let this record go, or it is erased already.
error-citizens-retention-same-person = Who let the record go does not erase it: a second person does.
error-citizens-retention-case-open = The request { $number } opened from this record is still under way.
audit-action-citizen-retention-extended = Record of the data bank kept longer
audit-action-citizen-retention-ended = Record of the data bank let go for erasure
audit-action-citizen-erased = Record of the data bank erased
audit-action-citizen-recalled = Record of the data bank lost what a letter told that was taken back
audit-action-citizen-notice-erased = Consular notification erased, taken back by its owner
