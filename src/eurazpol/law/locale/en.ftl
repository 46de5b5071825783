## Which instruments bind

law-both = in force between { $a } and { $b } since { $since }
law-both-by = binds { $a } and { $b }: known by { $since }, the exact day was not seen
law-both-undated = binds { $a } and { $b }; the day of entry into force is not recorded
law-bound = { $state } is bound since { $since }
law-bound-by = { $state } is known to be bound on { $known }; its own day of entry into force was not seen
law-bound-undated = member of the organisation
law-presumed = { $state }: presumed to be bound ({ $note })
law-unlisted = { $state } is not among the parties
law-status = { $state }: { $status }
law-signed-at-least = { $state } signed; whether it is bound by now is not established
law-not-yet = { $state } is bound only from { $since }; the day that counts is { $day }
law-ended = not in force for { $state } after { $until }; the day that counts is { $day }
law-ended-itself = ended on { $until }
law-not-made = adopted on { $adopted }, later than { $day }
law-low = that { $state } is bound rests on an uncertain source: verify
law-day-unknown = { $state } takes part, but from which day is not known: verify
law-ladder = { $rung }
law-pair-rule = { $note }
law-replaced = does not operate between parties to: { $by }
law-other-kinds = covers other kinds of co-operation
law-kind-excluded = does not cover this kind of co-operation
law-kind-possible = whether it covers this kind was not read: verify

## Subject matter

law-scope-open = no limit by subject matter
law-scope-in = covers the offence: { $subject }
law-scope-out = the facts show no offence of its subject: { $subjects }
law-scope-possible = applies if the facts show: { $fact }
law-scope-not-serious = the maximum is below { $months } months, so it is no serious crime
law-scope-after = the offence ({ $committed }) is later than the deposit ({ $first })
law-scope-before = the offence ({ $committed }) is not later than the deposit ({ $first })
law-scope-after-unknown = applies only to offences after { $first }; the day of the offence is not given

## Rank

law-only-basis = the only treaty in force for this kind between the two states
law-special-bilateral = bilateral treaty: special, and left untouched by the general conventions
law-special-kind = treaty for this very kind of co-operation
law-first = goes first among the treaties in force: it covers this kind, is the more special or the later one
law-listed = named by the Prosecutor General among treaties in operation after ratification; force is likely, not proved: confirm
law-rival = would yield to this instrument if its status is confirmed: { $other }
law-candidate = would be the basis if its force is confirmed
law-fills = general treaty: fills the gaps of the basis
law-adds = adds duties for its offences, does not replace the basis
law-protocol = protocol in force between the two states
law-parent-not-basis = protocol to a convention that is not the basis
law-complaint-national = the complaint, its terms and the court follow national law; the treaty governs the surrender itself
law-procedure = national procedure: custody, decision, complaint, papers
law-fallback = used if the treaty is not confirmed: guarantee of reciprocity (CPC 558)
law-reciprocity = no treaty: the code and reciprocity (CPC 558, 602)
law-requested-law = law of the requested state: { $state }
law-own-law = own law of the state
law-consent-of = the person came under this treaty: consent needed from { $state }
law-bar = blocks the request

## Conditions

law-not-given = not given in the facts
law-condition-met = met
law-condition-not-met = not met
law-condition-shown = { $text }
law-at-least = maximum of at least { $limit } months in both laws
law-below = { $state }: maximum { $months } months, below { $limit }
law-imposed-enough = sentence imposed of at least { $limit } months
law-imposed-below = sentence imposed: { $months } months, below { $limit }
law-rest-enough = on { $day } at least { $limit } months are left: the sentence ends on { $end }
law-rest-short = on { $day } fewer than { $limit } months are left: the sentence ends on { $end }
law-rest-life = life sentence
law-national-of = the person is a national of { $state }
law-not-national-of = the person is not a national of { $state }
law-stateless-resident = stateless, living permanently in the state that takes the person
law-consent-open = an order of expulsion replaces consent only if the protocol of 1997 binds both states
law-ask-consent-protocol = Does the Additional Protocol of 1997 (ETS 167) bind both states?
law-consent-waived = no consent needed: expulsion order (ETS 167 art 3)
law-surrender-impossible = national of the state that is asked: surrender impossible
law-own-citizen = citizen of Kazakhstan
law-foreigner = foreigner: whether surrender is impossible or was refused is not given
law-yields = the threshold of the code yields to the treaty (CPC 557(3)): { $text }
law-not-coercive = no coercive act is asked for

## Grounds

law-ground-stated = the facts show it: { $ground }
law-ground-denied = the facts exclude it
law-ground-silent = nothing in the facts speaks of it
law-ground-barred = this excuse is barred for the offence by a convention
law-own-national = national of the state that decides: { $state }
law-not-national = no nationality of the state that decides: { $state }
law-crime-in-both = punishable in both states
law-asylum-granted = asylum granted by the state that decides
law-asylum-pending = only granted asylum is this ground; the claim is pending
law-asylum-elsewhere = only asylum granted by the state that decides is this ground; another state recognised the refugee
law-asylum-none = no asylum
law-risk = the facts point to a risk of persecution or ill-treatment that must be examined first
law-political = the facts point to a political character: a person weighs which side is predominant
law-death-assured = assurance given that the death penalty is not imposed or carried out
law-retrial-assured = assurance of retrial given
law-absentia = judgment in absentia; whether the rights of defence were met is not given
law-claim-guaranteed = execution of the civil claim is guaranteed
law-limitation-stated = limitation has run out by Kazakh law
law-limitation-not-expired = limitation has not run out by Kazakh law
law-limitation-running = limitation runs until { $end }, later than the receipt
law-limitation-ended = limitation ended on { $end }, before the receipt
law-limitation-suspended = limitation would have ended on { $end }, but the person is wanted since { $wanted }: flight suspends it
law-limitation-unknown = category or day of the offence is not given

## Papers

law-paper-asked = asked for: { $text }
law-paper-if = only where it fits: { $text }
law-paper-contained = its content stands in another paper of the package
law-paper-refused = not asked: the request must be refused
law-paper-package-unknown = the package is not described
law-paper-cures = would remove the ground
law-paper-reciprocity = guarantee of reciprocity: no treaty
law-paper-consent-of = consent of the state that surrendered the person
law-paper-consent-of-state = consent of the state { $state }

## Limits

law-limit-alarm = alarm by the earlier reading: { $at }
law-limit-outer = later reading: { $at }
law-limit-protocol = depends on this protocol, whose parties must be verified: { $protocol }
law-limit-no-roll = outer limit: not prolonged by a day off

## Notices

law-notice-rules = the Constitution of ICPO-Interpol and the rules on data
law-notice-military = military character: article 3 of the Constitution
law-notice-refugee = recognised refugee: no notice at the request of the country fled from
law-notice-private = private or family dispute
law-notice-no-extradition = extradition will not be sought
law-notice-below = maximum { $months } months, below { $limit }
law-notice-sentence-below = sentence and rest are both below { $limit } months
law-notice-data = minimum data are missing
law-notice-surrender = surrender within the region stays possible (twelve months)
law-notice-search = regional search is possible
law-notice-custody = a notice locates: detention in Kazakhstan follows CPC 587-588

## Adaptation

law-adapted-cut = cut to the maximum of the administering state: { $months } months
law-adapted-same = the term stays: { $months } months

## Questions

law-ask-fact = Do the facts show this: { $fact }?
law-ask-committed = On which day was the offence committed?
law-ask-key = Give the fact: { $key }
law-ask-ground = Is there anything on this ground: { $ground }?
law-ask-risk = Examine the risk on return; no surrender before that
law-ask-political = Which is predominant, the ordinary offence or the political side?
law-ask-predominance = Weigh by RPD 34(3): offence, status of the person, source, context
law-ask-defence = Were the minimum rights of defence met?
law-ask-limitation = Give category and day of the offence, and what stopped the term
law-ask-suspension = Since when was the person wanted and evading investigation?
law-ask-text = Read the official text before use: article { $article }
law-ask-states = Which two states are concerned?
law-ask-status = Verify whether it is in force: { $title } ({ $states })
law-ask-concurrent = Which request goes first?
law-who-officer = the officer who enters the request
law-who-depositary = the depositary or the foreign ministry
law-who-states = the requesting state and the body that examines the request
law-who-prosecutor = the Prosecutor General or a deputy
law-who-reviewer = a human reviewer; default: do not send
law-hangs-all = the whole answer
law-hangs-basis = the legal basis of the request
law-hangs-ground = refusal on the ground: { $ground }

## The tree

law-answer = { $kind }. Answer: { $decision }
law-role-primary = basis
law-role-primary-candidate = basis if confirmed
law-role-supplementary = supplement
law-role-procedure = procedure
law-role-bar = bar
law-role-requested-law = law of the requested state
law-role-fallback = fallback
law-role-unverified = not verified, do not rely on it
law-role-flag = for information
law-role-excluded = not applied
law-part-day = The law of { $day } applies
law-part-instruments = Instruments
law-part-conditions = Conditions
law-part-grounds = Refusal grounds
law-part-papers = Papers
law-part-limits = Limits
law-part-factors = What weighs between the requests
law-factor = { $state }: maximum { $months }, received { $received }, committed there: { $territory }, own national: { $national }
law-instrument = { $title } — { $role }
law-ground = { $ground } ({ $nature }): { $reason }
law-paper = { $paper }: { $why }
law-limit = { $what }: { $due } ({ $rule })
law-text = { $text }
law-source-request = stated in the request

## Words of the command line

law-word-decision = Decision
law-word-as-of = Law as of
law-word-questions = To verify
law-word-missing = Missing papers
law-word-explanation = Explanation
law-word-holds = holds
law-word-fails = does not hold
law-word-unknown = unknown
law-word-facts = facts
law-word-confidence-high = text read
law-word-confidence-medium = to be verified
law-word-confidence-low = uncertain, verify before use
law-word-instrument = Instrument
law-word-status = Status
law-word-period = Period
law-word-kinds = Kinds
law-word-since = since { $since }
law-word-until = until { $until }
law-status-bound = in force
law-status-to-confirm = to be confirmed
law-status-unverified = unverified
law-status-never = not a basis
law-treaties-none = No instrument of the book binds { $a } and { $b }
law-treaties-title = Instruments between { $a } and { $b } on { $day }
law-scenarios-total = { $agree } of { $all } scenarios agree
law-scenario-agrees = agrees
law-scenario-differs = differs

## Errors in facts

error-law-fact-not-mapping = must be a mapping of keys to values, not { $value }
error-law-fact-key = the key { $value } is not text
error-law-fact-not-list = must be a list, not { $value }
error-law-fact-too-many = more than { $limit } items
error-law-fact-not-text = must be text, not { $value }
error-law-fact-too-long = longer than { $limit } characters
error-law-fact-not-bool = must be true or false, not { $value }
error-law-fact-country = { $value } is not an ISO 3166-1 alpha-2 code of a state
error-law-fact-date = { $value } is not a date (2026-01-15) or an instant (2026-01-15T10:30)
error-law-fact-date-impossible = the date { $value } cannot exist
error-law-fact-zone = { $value }: write the local time of the place without an offset
error-law-fact-year = the year of { $value } must lie between { $first } and { $last }
error-law-fact-not-number = must be a whole number, not { $value }
error-law-fact-number-range = { $value } must lie between 0 and { $most }
error-law-fact-value = { $value } is not one of: { $allowed }
error-law-fact-unknown-key = unknown key { $value }
error-law-fact-missing = required and missing
error-law-fact-paper = { $value } is not a paper of the vocabulary
error-law-fact-instrument = { $value } is not an instrument of the book
error-law-fact-same-state = { $value } cannot be on both sides
error-law-fact-order = { $end } is earlier than { $first } ({ $start })
error-law-fact-two-days = names another day than { $other }

## Errors in files

error-law-yaml-too-large = the file has { $size } bytes; the limit is { $limit }
error-law-yaml-unreadable = cannot be read: { $reason }
error-law-yaml-not-utf8 = is not UTF-8 text
error-law-yaml-malformed = line { $line }: not YAML ({ $problem })
error-law-yaml-documents = line { $line }: more than one document
error-law-yaml-alias = line { $line }: anchors, aliases and tags are not allowed
error-law-yaml-deep = line { $line }: more than { $limit } levels deep
error-law-yaml-key = line { $line }: a key must be plain text
error-law-yaml-twice = line { $line }: the key { $key } stands twice
error-law-data-schema = file { $file }: { $rule }
error-law-data-duplicate = file { $file }: the id { $value } stands twice
error-law-data-file-name = file { $file }: the name of the file must be the id { $value }
error-law-data-country = file { $file }: { $value } is not a code of a state
error-law-data-unknown-id = file { $file }: unknown id { $value }
error-law-data-period = file { $file }: ends ({ $end }) before it starts ({ $start })
error-law-data-calendar = no calendar of { $value } in { $file }
error-law-data-missing = the file { $file } is missing
error-law-scenario-list = must be a list of scenarios
error-law-scenario-mapping = must be a mapping
error-law-scenario-key = unknown key { $value }
error-law-scenario-entries = must be a list
error-law-scenario-twice = the id { $value } stands twice
