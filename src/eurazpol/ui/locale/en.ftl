# Shell
ui-skip = Skip to content
ui-training = Training: not for real cases
ui-secretariat = Secretariat
ui-sections = Sections
ui-search = Search
ui-search-label = Search cases, people and documents
ui-search-hint = Case, person or document
ui-user = User
ui-clock = Time of this node
ui-language = Language
ui-sign-out = Sign out
ui-help = Help
ui-wanted = Wanted and missing persons
ui-decisions = Decisions of the review chamber
ui-shortcuts = Keyboard shortcuts
ui-size-b = { $number } B
ui-size-kb = { $number } KB
ui-size-mb = { $number } MB
ui-size-gb = { $number } GB

# Forms
ui-faults = { $count ->
    [one] One thing needs correcting
   *[other] { $count } things need correcting
}
ui-optional = optional
ui-choose = Choose
ui-yes = Yes
ui-no = No
ui-not-known = Not known
ui-save = Save
ui-cancel = Cancel
ui-back = Back
ui-continue = Continue
ui-confirm = Confirm
ui-date-hint = For example 05.02.2026
ui-partial-hint = Day, month and year, or only the month and year, or only the year: 05.02.1987, 02.1987, 1987
ui-time = Time
ui-time-hint = Hours and minutes, for example 14:30. Zone: { $zone }
ui-country-hint = Name of the state or its two-letter code
ui-file-hint = PDF, PNG, JPEG or plain text, at most { $limit } MB
ui-file-too-large = The file is larger than { $limit } MB
ui-draft-failed = The draft could not be kept. Save before you leave the page.
ui-from-record = from the record

# Lists
ui-page = Page { $page } of { $pages }
ui-previous = Previous
ui-next = Next
ui-pages = Pages
ui-clear-filters = Clear filters
ui-filter-remove = remove the filter
ui-filtered-by = Filtered by
ui-filter = Filter
ui-all = All
ui-nothing = Nothing found
ui-more = Show more

# Answers, steps
ui-holds = holds
ui-fails = does not hold
ui-unknown = unknown
ui-done = done
ui-not-done = not done
ui-reasons = Why
ui-source = Source
ui-fact = Fact
ui-value = Value
ui-sure-medium = to be verified
ui-sure-low = recalled, verify before use
ui-until = Until
ui-by-system = by the system
ui-by-peer = by the other side

# Errors
ui-error-title = This could not be done
ui-error-nothing-saved = Nothing was saved.
ui-not-found = There is no such page or record
ui-not-found-text = The address may be mistyped, or the record is not open to you.
ui-forbidden = No access
ui-server-error = An error on this node
ui-server-error-text = Nothing of this request was saved. Tell the administrator this number:
ui-too-large = The file is too large
ui-too-large-text = A file may have at most { $limit } MB. What was sent is { $size } MB. Nothing was saved.
ui-csrf = The form is out of date
ui-csrf-text = Go back, reload the page and send the form again. Nothing was saved.
ui-to-work = To the work queue
ui-stale-title = Somebody saved this record in the meantime

# Help
ui-help-words = What the words of a limit mean
ui-help-overdue = overdue: the limit has ended and what it asks for is not on record
ui-help-today = today: the limit ends today
ui-help-left = left: the limit runs, with the days or hours that remain
ui-help-paused = paused: the limit does not run, its ground is named
ui-help-met = met: what the limit asks for is on record
ui-help-keys = Keyboard shortcuts (off until you turn them on at the foot of a page)
ui-help-keys-text = g w: work queue; /: search; j and k: next and previous row; n: next action; Ctrl+Enter: send the form. Keys count by position, whatever the layout.
ui-help-law = The assessment of the law
ui-help-law-text = The engine names the rule, the facts it used and the article for every answer. It never decides: an officer agrees or disagrees, and an officer signs.

## Programme interface
ui-problem-400 = The request cannot be read
ui-problem-401 = A valid token is needed
ui-problem-403 = Not permitted
ui-problem-404 = Not found
ui-problem-405 = This address does not do that
ui-problem-406 = There is no such form of the answer
ui-problem-409 = It conflicts with what stands now
ui-problem-410 = It was erased
ui-problem-411 = The length of the body is not said
ui-problem-412 = Somebody changed the record in the meantime
ui-problem-413 = The body is too large
ui-problem-415 = A body of this type is not taken here
ui-problem-416 = There is no such part of the file
ui-problem-422 = A rule is broken
ui-problem-428 = The version of the record must be named
ui-problem-429 = Too many requests
ui-problem-500 = The node made a mistake
ui-problem-503 = The node is busy
error-api-fields = { $count ->
    [one] One part of the request does not fit its description.
   *[other] { $count } parts of the request do not fit its description.
}
error-api-json = The body is not JSON, or is nested deeper than { $depth } levels.
error-api-form = The form in the body cannot be read.
error-api-text = It holds characters that no text has.
error-api-parameter = There is no such parameter here.
error-api-parameter-twice = The parameter is given more than once.
error-api-missing-record = There is no such record, or it is not open to this programme.
error-api-method = { $method } is not done here. Allowed: { $allowed }.
error-api-accept = The answer is { $type }; the header Accept does not take it.
error-api-type = Send the body as { $type }.
error-api-length = Say the length of the body in Content-Length.
error-api-too-large = A body here has at most { $limit } bytes.
error-api-token-missing = Send a token in the header Authorization: Bearer. A session of a browser is not taken here.
error-api-if-match = Send the ETag of the record that you read in the header If-Match.
error-api-if-match-form = If-Match is an ETag of this interface or *.
error-api-key-form = An idempotency key has 8 to 200 visible ASCII characters.
error-api-busy = The database of the node is busy. Nothing was changed; try again.
error-api-broken = Nothing was changed. The log of the node names the cause.
error-api-missing = must be given
error-api-unknown = there is no such field
error-api-kind = must be { $expected }
error-api-choice = must be one of: { $expected }
error-api-pattern = does not have the form { $pattern }
error-api-too-long = at most { $limit }
error-api-too-short = at least { $limit }
error-api-range = outside the bounds
error-api-other = does not fit its description
ui-api-title = Programme interface
ui-api-lead = What a programme can do here with its own rights. Descriptions are in English; the same as data is OpenAPI 3.1.
ui-api-contents = Sections
ui-api-schemas = Shapes of data
ui-api-scopes = Scopes
ui-api-parameters = Parameters
ui-api-body = Body
ui-api-answers = Answers
ui-api-name = Name
ui-api-where = Where
ui-api-type = Type
ui-api-meaning = Meaning
ui-api-required = required
ui-api-example = Example

## Session
ui-session-ends = Signed in until { $at } if nothing is done.
ui-session-stay = Stay signed in
ui-session-key = Key F2
ui-session-warning = Your session ends in five minutes or less. Press F2 or the button to stay signed in.
ui-session-stays = You stay signed in.
ui-session-over = Your session has ended. What you sent last is kept; sign in again to go on.
ui-security = My sign-in

## Alerts
ui-alerts = Alerts: { $count }
ui-desk = My desk
ui-for-absent = for { $name }, absent

## Plots
ui-plot-table = Data of the plot as a table

## Sections beyond the first
ui-nav-more = More
