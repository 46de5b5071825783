## Titles of papers

documents-title-extradition-request = Request for extradition
documents-title-provisional-arrest-request = Request for provisional arrest
documents-title-legal-assistance-request = Request for legal assistance
documents-title-transfer-request = Request for the transfer of a sentenced person
documents-title-proceedings-transfer-request = Request for the transfer of criminal proceedings
documents-title-transit-request = Request for transit of a surrendered person
documents-title-return-for-completion = Return of a request for completion
documents-title-extradition-decision = Decision on a request for extradition
documents-title-request-decision = Decision on a request
documents-title-execution-letter = Transmission of the materials of execution
documents-title-person-notice = Notification of a decision
documents-title-conviction-notice = Notice of a conviction and of the place of the convicted person
documents-title-handover-record = Record of the hand-over of a person
documents-title-case-sheet = Case sheet
documents-title-legal-reasoning = Annex: legal reasoning

## Opening and closing sentences

documents-extradition-request-prosecution = The competent authority that sends this request presents its compliments to the competent authority of the requested state and requests the extradition of the person named below for criminal prosecution.
documents-extradition-request-sentence = The competent authority that sends this request presents its compliments to the competent authority of the requested state and requests the extradition of the person named below for the execution of a sentence.
documents-provisional-arrest-request = The competent authority that sends this request presents its compliments to the competent authority of the requested state and requests, in view of the urgency, the provisional arrest of the person named below pending receipt of the request for extradition.
documents-provisional-arrest-undertaking = A decision on custody, or a judgment that has entered into force, exists against the person and is named in this request. The request for extradition with the papers that the law requires will be sent within the time limit set for provisional arrest.
documents-legal-assistance-request = The competent authority that sends this request presents its compliments to the competent authority of the requested state and requests that the procedural acts listed below be carried out.
documents-transfer-request-to-us = The competent authority that sends this request presents its compliments to the competent authority of the sentencing state and requests the transfer of the sentenced person named below to the state of citizenship for the further serving of the sentence.
documents-transfer-request-from-us = The competent authority that sends this request presents its compliments to the competent authority of the state of citizenship and requests that the sentenced person named below be received for the further serving of the sentence.
documents-proceedings-transfer-request = The competent authority that sends this request presents its compliments to the competent authority of the requested state and requests that the criminal prosecution of the person named below be continued under the law of that state. The case file is enclosed.
documents-transit-request = The competent authority that sends this request presents its compliments to the competent authority of the requested state and requests permission for the conveyance of the person named below across its territory.
documents-request-closing = The competent authority thanks in advance for the assistance, stands ready to supply further information and asks to be told of the decision taken.
documents-return-for-completion = The request named below has been examined. It cannot be decided on or executed until the papers listed below have been supplied.
documents-return-closing = The request stays registered under the number of this case. Its examination will be resumed when the papers arrive; there is no need to send anew what has already been received.
documents-return-to-clarify = The request named below has been examined. It cannot be answered until what is said below has been made clear.
documents-clarify-closing = The request stays registered under the number of this case. Its examination will be resumed when the answer arrives.
documents-extradition-decision-opening = Having examined the request for extradition named below and the materials of the extradition check, the competent authority has established the following.
documents-extradition-decision-grant = The request is granted: the person is to be surrendered to the requesting state for the offences named in this decision.
documents-extradition-decision-refuse = The extradition of the person is refused.
documents-extradition-decision-postpone = The request is granted; the actual surrender of the person is postponed.
documents-request-decision-opening = Having examined the request named below, the competent authority has established the following.
documents-request-decision-execute = The request is accepted for execution.
documents-request-decision-partial = The request is accepted for execution in part, within the limits named in the reasons.
documents-request-decision-refuse = Execution of the request is refused.
documents-request-decision-postpone = Execution of the request is postponed.
documents-person-notice-extradition-grant = You are hereby notified that a decision has been taken to surrender you to the requesting state.
documents-person-notice-extradition-refuse = You are hereby notified that a decision has been taken to refuse your extradition.
documents-person-notice-extradition-postpone = You are hereby notified that a decision has been taken to surrender you to the requesting state and to postpone the surrender.
documents-person-notice-transfer-grant = You are hereby notified that a decision has been taken to transfer you for the further serving of the sentence.
documents-person-notice-transfer-refuse = You are hereby notified that a decision has been taken to refuse the transfer for the further serving of the sentence.
documents-receipt-of-copy = Receipt of a copy of this notification and of the decision is confirmed by the signature of the person with date and time; a refusal to sign is noted.
documents-conviction-notice-mission = The mission of the state of citizenship is hereby informed of the conviction of the person named below and of the place where the sentence is served, so that the question of a transfer for the further serving of the sentence may be raised.
documents-conviction-notice-relatives = As a close relative you are hereby informed of the conviction of the person named below and of the place where the sentence is served, so that you may apply for a transfer for the further serving of the sentence.
documents-conviction-notice-representative = As the legal representative you are hereby informed of the conviction of the person named below and of the place where the sentence is served, so that you may apply for a transfer for the further serving of the sentence.
documents-conviction-notice-counsel = As counsel you are hereby informed of the conviction of the person named below and of the place where the sentence is served, so that an application for a transfer for the further serving of the sentence may be made.
documents-conviction-notice-apply = An application for transfer is made in writing to the authority named below. It may be made by the convicted person, the legal representative or the close relatives.
documents-handover-record = This record is drawn up on the hand-over of the person named below by the representatives of the two sides.
documents-handover-closing = The record is made in two copies, one for each side. The person was handed over together with the papers and belongings listed; the sides have no claims on each other, save for those noted in this record.
documents-no-belongings = No belongings are handed over.
documents-execution-whole = The request named below has been executed in full. The materials of execution are enclosed.
documents-execution-partial = The request named below has been executed in part. The materials of execution are enclosed; the reasons why acts were not carried out stand beside them.
documents-execution-closing = The materials may be used only for the purposes named in the request, unless the requested state agrees otherwise.
documents-reasoning-closing = This annex states what follows from the facts entered and from the law data of the version named. It decides nothing: the decision is taken by an official.

## Sections

documents-section-person = Person
documents-section-persons = Persons
documents-section-statement = Statement of facts
documents-section-offences = Offence and legal qualification
documents-section-act = Act on which the request rests
documents-section-judgment = Judgment
documents-section-sentence = Sentence
documents-section-custody = Custody
documents-section-limitation = Lapse of time
documents-section-basis = Legal basis
documents-section-guarantees = Guarantees
documents-section-complaint = Right of complaint
documents-section-urgency = Urgency
documents-section-acts = Acts requested
documents-section-formalities = Formalities to be observed
documents-section-present = Persons who ask to be present
documents-section-consent = Consent
documents-section-transfer-reason = Reason for the transfer of proceedings
documents-section-surrender = Decision on surrender
documents-section-route = Route and conveyance
documents-section-missing = Missing papers
documents-section-reasons = Reasons
documents-section-decided = Decided
documents-section-conditions = Conditions of the surrender
documents-section-rights = Your rights
documents-section-transfer-conditions = Conditions of a transfer
documents-section-apply = Where to apply
documents-section-decision-executed = Decision that is executed
documents-section-belongings = Belongings handed over
documents-section-results = Results
documents-section-limits = Time limits
documents-section-timeline = Latest events
documents-section-instruments = Instruments considered
documents-section-reasoning = Reasoning
documents-section-questions = To be verified
documents-section-enclosures = Enclosures

## Labels

documents-label-name = Name
documents-label-other-spellings = Other spellings
documents-label-kept-spellings = Also written
documents-label-born = Date of birth
documents-label-birth-place = Place of birth
documents-label-sex = Sex
documents-label-citizenship = Citizenship
documents-label-identity-paper = Identity document
documents-label-residence = Place of residence
documents-label-whereabouts = Whereabouts
documents-label-marks = Distinctive marks
documents-label-offence = Offence
documents-label-provision = Provision
documents-label-committed = Date of the offence
documents-label-committed-at = Place of the offence
documents-label-penalty = Maximum penalty
documents-label-law-text = Text of the law
documents-label-act = Act
documents-label-act-by = Issued by
documents-label-act-date = Date
documents-label-act-number = Number
documents-label-term = Term imposed
documents-label-final-on = In force since
documents-label-left = Part left to serve
documents-label-reckoned-on = Reckoned as of
documents-label-ends = End of the term
documents-label-custody-since = In custody since
documents-label-custody-at = Place of detention
documents-label-custody-days = Whole time in custody
documents-label-request-number = Request number
documents-label-request-date = Date of the request
documents-label-request-by = Requesting authority
documents-label-decision-number = Decision number
documents-label-decision-date = Date of the decision
documents-label-decision-by = Taken by
documents-label-complaint-court = Court
documents-label-complaint-lodge = Lodged through
documents-label-complaint-last-day = Last day
documents-label-complaint-basis = Provision
documents-label-part-in-case = Part in the case
documents-label-proceedings = Criminal case
documents-label-confidentiality = Confidentiality
documents-label-reply-by = Reply requested by
documents-label-consent-by = Given by
documents-label-consent-date = Date of the consent
documents-label-damage = Damage
documents-label-not-before = Not before
documents-label-not-after = Not after
documents-label-carrier = Carrier
documents-label-escort = Escort
documents-label-landing = Stop or unscheduled landing
documents-label-supply-by = To be supplied by
documents-label-note = Note
documents-label-postponed-until = Postponed until
documents-label-postponed-event = Postponed until the event
documents-label-subject = Subject
documents-label-executing = Executing authority
documents-label-due = To be executed by
documents-label-apply-to = Authority
documents-label-address = Address
documents-label-handover-place = Place
documents-label-handover-date = Date
documents-label-handover-time = Local time
documents-label-handed-by = Handed over by
documents-label-received-by = Received by
documents-label-witnesses = Present
documents-label-health = State of health
documents-label-use-limits = Limitation of use
documents-label-kind = Kind
documents-label-status = Status
documents-label-requesting = Requesting side
documents-label-requested = Requested side
documents-label-holder = Handled by
documents-label-next-action = Next step
documents-label-conclusion = Conclusion
documents-label-as-of = Law as of
documents-label-data-version = Version of the law data

## Columns

documents-column-act = Act
documents-column-done = Carried out
documents-column-result = Result
documents-column-limit = Time limit
documents-column-due = Due
documents-column-state = State
documents-column-rule = Rule
documents-column-when = When
documents-column-what = Event
documents-column-who = Who
documents-column-instrument = Instrument
documents-column-role = Role
documents-column-why = Why

## Words and values

documents-citation = { $instrument }, art. { $article }
documents-office-of-state = { $office } ({ $state })
documents-states = { $states }
documents-stateless = stateless
documents-citizenship-not-established = not established
documents-sex-male = male
documents-sex-female = female
documents-script-Cyrl = Cyrillic
documents-script-Latn = Latin
documents-script-Arab = Arabic
documents-script-Hans = Chinese
documents-script-other = another script
documents-spelling-kept = { $script }: this spelling is kept in the electronic record
documents-identity-passport = passport
documents-identity-identity-card = identity card
documents-identity-travel-document = travel document
documents-identity-other = other document
documents-identity-paper =
    { $state ->
        [none] { $kind } { $number }
       *[other] { $kind } { $number }, { $state }
    }{ $until ->
        [none] { "" }
       *[other] , valid until { $until }
    }
documents-provision = { $state }: { $article }
documents-penalty-years =
    { $state }: imprisonment for up to { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
documents-penalty-months =
    { $state }: imprisonment for up to { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
documents-penalty-life = { $state }: imprisonment for life
documents-penalty-death = { $state }: death penalty
documents-act-kind-custody-order = decision on remand in custody
documents-act-kind-charge = decision on the qualification of the act of the suspect
documents-act-kind-judgment = judgment
documents-act-kind-surrender-decision = decision on surrender
documents-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
documents-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
documents-months-days =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }{ $days ->
        [0] { "" }
        [one] {" "}{ $days } day
       *[other] {" "}{ $days } days
    }
documents-consent-by-person = the sentenced person
documents-consent-by-representative = the legal representative
documents-questions-for-act = Questions to act { $number }
documents-complaint-right =
    A complaint against this decision may be lodged within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of receipt of its copy. The day of receipt is not counted.
documents-complaint-effect = The decision is not executed until the time limit for complaint has expired or, if a complaint is lodged, until the decision of the court enters into force.
documents-act-done = yes
documents-act-partly = in part
documents-act-not-done = no
documents-sheets =
    { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }
documents-limit-overdue = overdue
documents-limit-today = today
documents-limit-running = running
documents-limit-paused = paused
documents-limit-met = met
documents-limit-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
documents-no-limits = No time limit is running.
documents-no-events = Nothing has been recorded yet.
documents-further-events =
    { $count ->
        [one] { $count } earlier event is in the electronic record.
       *[other] { $count } earlier events are in the electronic record.
    }
documents-outcome-holds = Outcome: holds
documents-outcome-fails = Outcome: does not hold
documents-outcome-unknown = Outcome: unknown
documents-fact-used = Fact: { $what } = { $value } (source: { $source })
documents-confidence-medium = Confidence: medium, to be checked against the official text
documents-confidence-low = Confidence: low, must be verified before use
documents-question = { $fact }. Who can supply it: { $who }

## Guarantees and rights

documents-guarantee-speciality = Without the consent of the requested state the person will not be prosecuted, tried or punished for an offence committed before the surrender for which the person was not surrendered.
documents-guarantee-no_onward_surrender = Without the consent of the requested state the person will not be surrendered to a third state.
documents-guarantee-no_persecution = The request does not pursue prosecution on political grounds or on account of race, religion, nationality, citizenship, membership of a social group or opinions.
documents-guarantee-no_torture = The person will be given every opportunity of defence, including the assistance of counsel, and will not be subjected to torture or to cruel, inhuman or degrading treatment or punishment.
documents-guarantee-no_death_penalty = The death penalty will not be imposed and, if imposed, will not be carried out.
documents-guarantee-no_prosecution_again = The person will not be prosecuted again for the same act in the requesting state.
documents-guarantee-retrial = The person convicted in absentia will be given a new trial with the right to be present and to be defended.
documents-guarantee-custody_credited = The time spent in custody on the territory of the requested state in connection with this request will be credited to the term of the sentence.
documents-guarantee-civil_claim = The part of the judgment that concerns the civil claim will be executed.
documents-guarantee-costs = The costs that fall on the requesting side will be borne by it.
documents-guarantee-reciprocity = A similar request of the requested state will be executed on the principle of reciprocity.
documents-right-copy = To receive a copy of the decision in a language that you understand.
documents-right-counsel = To have the assistance of counsel of your choice or appointed to you, and to meet counsel in private.
documents-right-interpreter = To use your own language and the services of an interpreter free of charge.
documents-right-consul = To inform the mission of your state and to communicate with it.
documents-right-papers = To study the materials on which the decision rests.
documents-right-refuge = To state that you seek asylum or that you fear persecution, torture or the death penalty.
documents-transfer-condition-citizenship = The person is a citizen of the state of execution or, if stateless, permanently resides there.
documents-transfer-condition-dual = The act is an offence under the law of both states.
documents-transfer-condition-final = The judgment has entered into force.
documents-transfer-condition-six-months = At least six months of the sentence are left when the application is received, unless the states agree otherwise.
documents-transfer-condition-consent = The person, or whoever may act for the person, has consented in writing.
documents-transfer-condition-agreement = Both states agree to the transfer.

## Frame of the paper

documents-number = No. { $number }
documents-signed-at = Date and time: { $at }
documents-signed-electronically-no = Signed electronically: no
documents-footer-record = { $about } · template { $template }
documents-footer-hash = SHA-256 of the facts: { $hash }
documents-footer-made = Made: { $at } · By: { $author }
documents-footer-page = page { $page } of { $pages }
documents-letters-numbered = Letters of other scripts are given by their Unicode numbers in square brackets; the electronic record keeps them as written.

## Screens

documents-origin-produced = written here
documents-origin-uploaded = uploaded
documents-origin-received = received from the other side

documents-altered-title = The file is not handed out
documents-altered-next = The attempt has been recorded. Tell the administrator and ask the author for the file anew.

## Legal reasoning

documents-role-primary = basis
documents-role-primary_candidate = possible basis, status to be confirmed
documents-role-supplementary = supplementary
documents-role-excluded = considered, not applied
documents-role-unverified = status unknown, not relied on
documents-role-procedure = national procedure
documents-role-bar = bars the request
documents-role-requested_law = law of the requested state, to be checked
documents-role-fallback = only where no treaty applies
documents-role-flag = for attention

## Journal

audit-action-document-produced = Document written
audit-action-document-uploaded = Document uploaded
audit-action-document-received = Document received
audit-action-document-read = Document opened
audit-action-document-altered = Altered document refused
audit-action-document-swept = Files without a document removed

## Errors

error-document-fact-missing = the fact is missing
error-document-fact-unknown = no such fact in this paper
error-document-fact-form = the fact has a wrong form ({ $why })
error-document-fact-period = the period ends ({ $end }) before it starts ({ $start })
error-document-text-missing = a text is empty in the language “{ $lang }”
error-document-template-unknown = there is no template { $value }
error-document-not-found = no document with the id { $id }
error-document-altered = the stored file “{ $name }” is missing or no longer has its hash { $sha256 }; it is not handed out
error-typesetting-failed = the paper could not be printed: { $why }
error-upload-too-large = the file is larger than { $limit } MB
error-upload-empty = the file is empty
error-upload-type = the content of the file is neither PDF, PNG, JPEG, UTF-8 text nor a signed package (ASiC-E)
error-upload-ending = the ending “{ $ending }” of the name contradicts the content of the file ({ $type })
error-upload-declared = the declared type { $declared } contradicts the content of the file ({ $type })
error-upload-name = the name of the file cannot be used
error-upload-no-space = there is no room on the disk of this node for the file
error-document-too-large = the file is too large to be opened as a whole: { $name }

## Erased documents
documents-erased-title = The document was erased
error-document-erased = erased on { $at } at the wish of its owner; only its hash is kept
audit-action-document-erased = Document erased

## Letters and certificates of each step

documents-title-supplement-letter = Supplementary materials to a request
documents-title-reminder-letter = Reminder of a request
documents-title-withdrawal-letter = Withdrawal of a request
documents-title-closing-letter = End of the correspondence on a request
documents-title-postponement-letter = Postponement on a request
documents-title-speciality-consent = Consent under the rule of speciality
documents-title-progress-letter = Progress on a request
documents-title-arrest-petition = Petition for arrest
documents-title-remaining-sentence-certificate = Certificate of time served and of the remaining sentence
documents-title-police-query = Police query
documents-title-query-answer = Answer to a police query

documents-extradition-request-prosecution-named = { $sender } presents its compliments to { $to } and requests the surrender of the person named below for criminal prosecution.
documents-extradition-request-sentence-named = { $sender } presents its compliments to { $to } and requests the surrender of the person named below for the execution of a sentence.
documents-provisional-arrest-request-named = { $sender } presents its compliments to { $to } and, in view of the urgency, requests the provisional arrest of the person named below until the request for extradition is received.
documents-legal-assistance-request-named = { $sender } presents its compliments to { $to } and requests that the procedural acts listed below be carried out.
documents-transfer-request-to-us-named = { $sender } presents its compliments to { $to } and requests the transfer of the sentenced person named below to the state of citizenship to serve the rest of the sentence.
documents-transfer-request-from-us-named = { $sender } presents its compliments to { $to } and requests that the sentenced person named below be received to serve the rest of the sentence.
documents-proceedings-transfer-request-named = { $sender } presents its compliments to { $to } and requests that the criminal prosecution of the person named below be continued under the law of the requested state. The materials of the criminal case are enclosed.
documents-transit-request-named = { $sender } presents its compliments to { $to } and requests permission to convey the person named below through the territory of the requested state.
documents-extradition-decision-opening-named = Having considered the request for extradition of { $of } and the materials of the extradition check, the competent authority found the following.
documents-request-decision-opening-named = Having considered the request of { $of } named below, the competent authority found the following.
documents-reminder-letter = The competent authority sending this letter presents its compliments to the competent authority of the requested state and asks to be told how far the request named below, which has not been answered, has been executed.
documents-reminder-letter-named = { $sender } presents its compliments to { $to } and asks to be told how far the request named below, which has not been answered, has been executed.
documents-reminder-closing = If further information or papers are needed, please say which. If the request cannot be executed, please state the reasons.
documents-withdrawal-letter = The competent authority sending this letter presents its compliments to the competent authority of the requested state and withdraws the request named below.
documents-withdrawal-letter-named = { $sender } presents its compliments to { $to } and withdraws the request named below.
documents-withdrawal-closing = Please end the execution of the request, lift the measures taken on its ground alone, and return the materials received. We are grateful for the assistance given.
documents-supplement-letter = The competent authority sending this letter presents its compliments to the competent authority of the requested state and sends a supplement to the request named below.
documents-supplement-letter-named = { $sender } presents its compliments to { $to } and sends a supplement to the request named below.
documents-supplement-letter-asked = The competent authority sending this letter presents its compliments to the competent authority of the requested state and sends the papers asked for when the request named below was returned.
documents-supplement-letter-asked-named = { $sender } presents its compliments to { $to } and sends the papers asked for when the request named below was returned.
documents-supplement-closing = Please continue the examination of the request in the light of this supplement and inform us of the decision.
documents-progress-status = We inform you of the progress on the request named below.
documents-progress-detained = We inform you that the person has been detained on the request named below.
documents-progress-released = We inform you that the person named in the following request has been released from custody.
documents-progress-transit-completed = We inform you that the conveyance in transit on the request named below has been completed.
documents-progress-execution-begun = We inform you that the execution of the sentence of the person transferred on the request named below has begun.
documents-progress-proceedings-ended = We inform you that the proceedings taken over on the request named below have ended.
documents-progress-closing = You will be informed of further developments.
documents-postponement-examination = The examination and execution of the request are postponed.
documents-postponement-surrender = The surrender of the person is postponed. The decision to extradite remains in force.
documents-postponement-closing = You will be told at once when the ground has ceased; the request need not be sent again.
documents-closing-executed = The request named below has been executed; its examination is closed.
documents-closing-refused = The request named below has been refused; its examination is closed.
documents-closing-withdrawn = The request named below has been withdrawn; its examination is closed.
documents-closing-requesting = The requesting side is grateful for the assistance given and regards the correspondence on the request as ended.
documents-closing-requested = The requested side regards the correspondence on the request as ended and remains ready to co-operate.
documents-arrest-petition-opening = The following is submitted about the person named below in connection with the request of a foreign state.
documents-arrest-petition-provisional = I ask the court to order the provisional arrest of the person until the request for extradition is received, within the term set by law.
documents-arrest-petition-extradition = I ask the court to order the extradition arrest of the person to secure the surrender, within the term set by law.
documents-remaining-sentence-certificate = This is to certify how much of the sentence the person named below has served and how much remains to be served.
documents-certificate-closing = Issued for presentation to the competent authority of another state.
documents-speciality-consent-opening = Having considered the request named below for consent to hold the surrendered person liable for further acts, the competent authority found the following.
documents-speciality-consent-opening-named = Having considered the request of { $of } for consent to hold the surrendered person liable for further acts, the competent authority found the following.
documents-speciality-consent-give = Consent is given to the prosecution of the surrendered person, and to the execution of punishment, for the acts named.
documents-speciality-consent-refuse = Consent to the prosecution of the surrendered person for the acts named is refused.
documents-speciality-consent-closing = For other acts committed before the surrender the person may not be prosecuted, punished or surrendered to a third state without separate consent.
documents-police-query-urgent = Please answer the following query urgently, within 24 hours of its receipt.
documents-police-query-ordinary = Please answer the following query within 48 hours of its receipt.
documents-police-query-closing = The answer will be used for the stated purpose only. Evidence will be asked for by a request for legal assistance.
documents-query-answer-whole = In answer to the query named below we inform you of the following.
documents-query-answer-part = In answer to the query named below we inform you of what has been established so far; the check continues.
documents-query-answer-nothing = A check was made on the query named below; the information asked for is not held.
documents-query-answer-closing = The information is given for police purposes. It may be used as evidence with the consent of our side.

documents-section-supplied = Papers sent
documents-section-told = What has happened
documents-section-detention = Detention
documents-section-asks = The court is asked
documents-section-further-acts = Acts for which consent is asked
documents-section-questions-asked = What we ask to be told
documents-label-time-passed = Time since the request was sent
documents-label-when = When
documents-label-ground = Ground
documents-label-detained-at = Moment of detention
documents-label-asks = Subject of the query
documents-label-purpose = Purpose
documents-label-plate = Registration plate
documents-label-vin = Vehicle identification number (VIN)
documents-label-since = Since
documents-label-identity = Identity established
documents-label-wanted = Wanted
documents-label-vehicle-holder = Owner or holder
documents-label-valid = Valid
documents-label-convictions = Convictions
documents-label-kept-under = Materials kept under number
documents-asks-identity = identity
documents-asks-address = address
documents-asks-wanted = whether wanted
documents-asks-vehicle = owner of a vehicle
documents-asks-document = validity of a document
documents-asks-criminal-record = criminal record
documents-asks-other = other information
documents-days-passed =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
documents-yes = yes
documents-no = no

## Copy, translation and withheld facts

documents-copy = COPY
documents-words-translated =
    { $count ->
        [one] Free text is given in translation in { $count } place; the original is kept in the electronic record.
       *[other] Free text is given in translation in { $count } places; the original is kept in the electronic record.
    }
documents-words-machine =
    { $count ->
        [one] Of these { $count } is a machine translation, not authentic.
       *[other] Of these { $count } are machine translations, not authentic.
    }
documents-words-untranslated =
    { $count ->
        [one] Free text in { $count } place is given untranslated, in the language in which it was written.
       *[other] Free text in { $count } places is given untranslated, in the language in which it was written.
    }
documents-withheld = [withheld]
documents-withheld-note =
    { $count ->
        [one] { $count } fact is withheld in this copy. Ground: { $ground }. The original is kept in the file.
       *[other] { $count } facts are withheld in this copy. Ground: { $ground }. The original is kept in the file.
    }

## files compared with the audit log
documents-broken-file-changed = the stored file is not what was written: { $sha256 }
documents-broken-file-missing = the stored file is gone: { $sha256 }
documents-broken-file-extra = a foreign file lies among the stored ones: { $name }
documents-files-whole = { $count ->
    [one] { $count } stored file was read, it is what the audit log says
   *[other] { $count } stored files were read, all are what the audit log says
 }

## Places of a paper

documents-section-letter = Letter
documents-section-signatures = Signatures
documents-label-number = Number
documents-label-addressee = Addressee
documents-side-composed = from facts, by the rules of the language
documents-side-typed = in the language it was written in
documents-side-translated = translated by a person
documents-side-machine = machine translation, not authentic
documents-side-missing = no translation
error-words-betrayed = what is withheld is also said here: { $places }. Tick these places too
error-document-without-facts = the file “{ $name }” was not written here from facts: it can only be released as a whole
documents-files-young = { $count ->
    [one] { $count } file may belong to a change that is under way
   *[other] { $count } files may belong to changes that are under way
 }

## Electronic signatures

documents-verdict-valid = the signature is valid
documents-verdict-not-valid = the signature is not valid
documents-verdict-cannot-tell = nobody here can tell about the signature
documents-signed-as-none = without an electronic signature
documents-signed-as-pdf = signature inside the file (PAdES)
documents-signed-as-container = signed package (ASiC-E)
documents-signed-as-seal = signature of a package whose papers lie beside it
documents-found-file-hash-same = The SHA-256 of the whole file is the one that was told.
documents-found-file-hash-differs = The SHA-256 of the whole file is another: { $sha256 }; expected was { $expected }.
documents-found-file-too-large = The file is larger than { $limit } MB; its signatures are not checked here.
documents-found-container-too-large = The package is larger than { $limit } MB.
documents-found-container-zip = The package cannot be read as an archive ({ $why }).
documents-found-container-mimetype = The package does not begin with the file mimetype that names its type.
documents-found-container-no-manifest = The package has no list that is signed.
documents-found-container-too-many = The package has more than { $limit } files.
documents-found-container-gap = There are foreign bytes before, between or after the files of the package.
documents-found-container-bomb = Unfolded, the package would be larger than { $limit } MB.
documents-found-container-path = The name of a file is not allowed in a package: { $path }.
documents-found-container-twice = A name occurs twice: { $path }.
documents-found-container-method = A file is encrypted, or packed in an unknown way: { $path }.
documents-found-container-signature = The list does not name one signature that is there: { $path }.
documents-found-container-missing = A file that the list names is not in the package: { $path }.
documents-found-container-unlisted = A file lies in the package but not in the list, so nobody signed it: { $path }.
documents-found-container-manifest = The list of the package is broken: { $path }.
documents-found-container-seal = The file with the signature of a package is broken.
documents-found-container-loose = The package is not in the form that fixes every byte of it: bytes between the files are under no signature. Ask the sender for the hash of the whole file.
documents-found-container-file-changed = A file was changed after it was signed: { $path }.
documents-found-container-files = All files of the package are as listed; their number: { $count }.
documents-found-pdf-encrypted = The PDF is encrypted; without its password the signature cannot be checked. Ask the sender for an open file.
documents-found-pdf-too-many = The PDF has more revisions or signatures than are checked ({ $limit }).
documents-found-pdf-unreadable = The file bears the mark of a signature but cannot be read as PDF ({ $why }).
documents-found-pdf-hidden = The PDF holds data of a signature that the document does not name as one: the file was altered.
documents-found-covers-whole = The signature is over the whole document.
documents-found-covers-part = The signature is over a part of the document only.
documents-found-later-signatures = The signature is over the whole document as it then was; only further signatures were added.
documents-found-added-after = After it was signed, the document was changed in a way that is not allowed.
documents-found-filled-after = After it was signed, fields of the document were filled in. Ask the signer to confirm.
documents-found-signature-unreadable = The data of the signature cannot be read ({ $why }).
documents-found-signature-loose = The data of the signature are not in their one form: bytes of it that nothing protects may have been changed. Ask the sender for the hash of the whole file.
documents-found-digest-weak = The way of hashing cannot be believed: { $algorithm }.
documents-found-intact = What was signed has not been changed.
documents-found-changed = What was signed has been changed.
documents-found-signature-right = The signature was made with the key of the certificate.
documents-found-signature-wrong = The signature was not made with the key of the certificate.
documents-found-time-none = The signature says no time.
documents-found-time-ahead = The time it says is still to come: { $at }. Compare the clocks.
documents-found-time-claimed = The time is the signer's own word: { $at }; there is no time-stamp.
documents-found-stamp-wrong = The time-stamp is broken, or belongs to another signature.
documents-found-stamp-untrusted = The time-stamp of { $at } is not from an authority that this node believes.
documents-found-stamp-loose = The data of the time-stamp of { $at } are not in their one form.
documents-found-time-stamped = The time of signing is proven by a time-stamp: { $at } ({ $authority }).
documents-found-usage-wrong = The certificate is not meant for signing documents.
documents-found-key-weak = The key of the certificate cannot be believed: { $key }.
documents-found-chain-trusted = The certificate comes from an authority on the list of { $state }.
documents-found-chain-no-list = This node has no list of the certifying authorities of { $state }; its administrator installs one.
documents-found-chain-other-state = The certificate is on the list of another state: { $state }; expected was { $expected }.
documents-found-chain-unknown = The authority that gave the certificate ({ $issuer }) is not on the list; state: { $state }. Compare its root certificate by another way.
documents-found-chain-broken = The chain of certificates is not valid; state: { $state } ({ $why }).
documents-found-period-out = When it signed ({ $at }), the certificate was out of its term: { $since } – { $until }.
documents-found-revocation-none = The certificate is not revoked; list of { $of }.
documents-found-revocation-no-list = Whether the certificate was revoked is unknown: there is no revocation list of { $issuer }.
documents-found-revocation-list-forged = The revocation list is not signed by { $issuer }.
documents-found-revocation-list-old = The revocation list is too old: it was good until { $until }.
documents-found-revoked = When it signed, the certificate had been revoked: { $since }.
documents-found-revoked-later = The certificate was revoked after it had signed: { $since }.
documents-found-revoked-later-unproven = The certificate was revoked on { $since }, and no time-stamp proves that it had signed before.
documents-signed-electronically = Signed electronically: { $subject }
documents-signed-certificate = Certificate No. { $serial }; given by { $issuer }; valid until { $until }
documents-signed-check = To check: { $address }
documents-signature-title = Electronic signature
documents-signature-of = File
documents-signature-checked = Checked
documents-signature-signer = Signed by
documents-signature-serial = Certificate No.
documents-signature-issuer = Certificate given by
documents-signature-time = Time of signing
documents-signature-state = List of the state
documents-signature-number = Signature No. { $number }
documents-signature-whole = About the file
documents-signature-holds = yes
documents-signature-fails = no
documents-signature-unknown = unknown
documents-signature-again = Check again
documents-signature-again-hint = If the list of authorities or of revoked certificates has been renewed.
documents-signature-none = This file has no electronic signature.
documents-signature-open = Open the document
documents-check-title = Check a signature
documents-check-text = A PDF or a signed package is checked against the lists that this node believes; the file is not kept.
documents-check-file = File
documents-check-hint = A PDF or a signed package (.asice), at most { $limit } MB
documents-check-hash = SHA-256 of the whole file, if it is known
documents-check-hash-wrong = a SHA-256 has 64 hexadecimal digits
documents-check-missing = no file is chosen
documents-check-button = Check
documents-check-result = Result
documents-seal-name = Signature of the package
audit-action-document-signed = Document signed
audit-action-signature-checked = Signature of a document checked
audit-action-certificate-installed = Certificate of an officer installed
audit-action-certificate-removed = Certificate of an officer taken away
audit-action-certificate-refused = Wrong password for a signing key
audit-action-certificate-used = Signing key opened
error-signing-password = the password or PIN of the certificate is wrong (or the file is broken)
error-signing-token-library = the library { $library } for tokens is not installed
error-signing-token-busy = the token { $token } is in use just now; try again
error-signing-token-closed = the token { $token } cannot be opened ({ $why })
error-signing-timestamp = no time-stamp from { $url } ({ $why }); nothing was signed
error-signing-pdf = this PDF cannot be signed ({ $why })
error-signing-no-certificate = you have no certificate to sign with; the administrator of the node installs one
error-signing-wait = too many wrong passwords; wait until { $until }
error-signing-term = your certificate is out of its term: { $since } – { $until }
error-signing-other-key = the key is not that of the installed certificate
error-signing-changed = what is to be signed has changed since you opened the page, or 15 minutes have passed: look at the list again; nothing was signed
error-signing-required = this node requires an electronic signature and you have no certificate: the administrator installs one
error-signing-by-person = this node requires an electronic signature, and a programme never signs for a person: it prepares, and an officer signs on a page of this node
error-certificate-unreadable = the file cannot be read as a certificate
error-certificate-term = the certificate is out of its term: { $since } – { $until }
error-certificate-use = the certificate “{ $subject }” is not meant for a person signing documents
error-certificate-weak = the key of the certificate is weak: { $key }
error-certificate-no-key = the file has no RSA or EC key that belongs to the certificate
error-certificate-not-in-token = the token { $token } has no such key or certificate
error-trust-unreadable = a file of the list of authorities cannot be read: { $path }
error-container-too-large = { documents-found-container-too-large }
error-container-zip = { documents-found-container-zip }
error-container-mimetype = { documents-found-container-mimetype }
error-container-no-manifest = { documents-found-container-no-manifest }
error-container-too-many = { documents-found-container-too-many }
error-container-gap = { documents-found-container-gap }
error-container-bomb = { documents-found-container-bomb }
error-container-path = { documents-found-container-path }
error-container-twice = { documents-found-container-twice }
error-container-method = { documents-found-container-method }
error-container-signature = { documents-found-container-signature }
error-container-missing = { documents-found-container-missing }
error-container-unlisted = { documents-found-container-unlisted }
error-container-manifest = { documents-found-container-manifest }
error-container-seal = { documents-found-container-seal }
