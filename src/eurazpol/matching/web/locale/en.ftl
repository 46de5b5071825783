## Pages: calibration

matching-calibration-title = How far a score can be believed
matching-calibration-what = The score of two records says in how many of a hundred such pairs both are one person, among the candidates that a search brings. It is a lead, not an identification: a person decides.
matching-calibration-lead = From { $threshold } on, a pair is shown as a lead.
matching-curve-title = What the score says and what was found agree
matching-curve-caption = { $pairs } labelled pairs of fictional people that the fit has not seen; for each true pair { $others } that are not.
matching-curve-score = Score
matching-curve-said = the score says
matching-curve-found = found to be one person
matching-curve-pairs = Pairs
matching-curve-true = Of them one person
matching-curve-unit = per cent of the pairs
matching-calibration-error = On average the score is { $off } percentage points off. Brier score { $brier }: 0 would be perfect, 0.16 knows nothing but the share.
matching-calibration-made = Pairs, fit and curve are made by the command
matching-pairs-caption = Kinds of pairs, and how many of them are shown as leads
matching-pairs-kind = Kind of pair
matching-pairs-leads = Leads
matching-pairs-one-person = one person in two records
matching-pairs-sibling = brother or sister
matching-pairs-twin = twins
matching-pairs-parent-and-child = parent and child
matching-pairs-namesake = namesakes
matching-pairs-other-family-name = same given name and father’s name, other family name
matching-pairs-anybody = anybody
matching-weights-caption = What each finding weighs, in points; each point doubles the odds, below zero it halves them
matching-weights-found = Finding
matching-weights-points = Points
matching-weights-names = Names: by how alike they are, from 0 to 1

## Pages: appearance

matching-appearance-title = Search by appearance
matching-appearance-what = Unknown is no contradiction: the result says which traits agree, differ or are unknown. The search is recorded with its ground.
matching-appearance-enter = Enter a description
matching-appearance-enter-what = A description is written once, with its dated source: another witness or another day is another description.
matching-part-search = What is looked for, and why
matching-part-source = Record and source
matching-part-words = In words
matching-part-look = Traits
matching-part-marks = Distinctive marks
matching-part-mark = Distinctive mark
matching-part-worn = Body and clothing
matching-mark-number = Mark { $number }
matching-form-words = Description in words
matching-form-words-hint = Kazakh, Russian or English; what can be read fills the empty fields.
matching-form-age-low = Age from
matching-form-age-high = Age to
matching-form-height-low = Height from, cm
matching-form-height-high = Height to, cm
matching-form-mark-kind = Kind
matching-form-mark-part = Part of the body
matching-form-mark-side = Side
matching-form-mark-words = In words
matching-form-array = Collection
matching-form-person = Person, if known
matching-form-person-hint = Name as in the paper, or the number of a record
matching-form-made-from = Made from
matching-form-source = Source
matching-form-source-hint = Who described, which register or camera
matching-form-source-day = When it was seen
matching-form-source-day-hint = Day, month or year: 05.02.2026, 02.2026 or 2026
matching-form-body = Sizes of parts of the body
matching-form-clothing = Clothing
matching-form-ground = Ground of the search
matching-form-ground-hint = Number of a case, or why
matching-form-file = Image
matching-form-file-hint = PNG or JPEG; kept unchanged as evidence
matching-form-kind = Kind of image
matching-form-taken = Taken on
matching-form-judgement = Comparison by a person
matching-form-reason = Reason
matching-form-reason-hint = Which features agree and which differ
matching-form-objection = Objection
matching-form-objection-hint = In the words of who is concerned
matching-do-read = Read the words into the fields
matching-do-find = Search
matching-do-clear = Clear
matching-do-keep = Keep the description
matching-do-add = Add the image
matching-do-ask = Ask the engine: { $modality }
matching-do-judge = Record the comparison
matching-do-contest = Record the objection
matching-found-who = Description
matching-found-share = Agrees
matching-found-nameless = nobody named
matching-found-none = No description agrees. Try fewer or less exact traits.
matching-found-lead = A lead, not an identification.
matching-record-title = Description of appearance
matching-record-caption = What the source says
matching-record-entered = Entered by
matching-record-images = Images
matching-record-no-images = No images.
matching-record-add = Add an image
matching-record-likenesses = Likenesses
matching-image-alt = Image of the person: { $kind }
matching-engine-is = Engine of the laboratory: { $name }.
matching-engine-is-none = No engine of a laboratory is set up on this node.
matching-engine-rule = Nothing rests on a likeness before a person has compared the images.
matching-likeness-caption = What the engine proposed
matching-likeness-title = Proposed likeness
matching-likeness-said = What the engine said
matching-likeness-candidate = Candidate
matching-likeness-modality = Compared by
matching-likeness-score = Score of the engine
matching-likeness-model = Model and version
matching-likeness-explanation = Explanation
matching-likeness-asked = Asked by
matching-likeness-judged = Compared by a person
matching-likeness-objection = Objection
matching-likeness-answered = Answer to the objection
matching-likeness-waits = Waits for the comparison of a person
matching-likeness-used = A person found it to be the same person
matching-likeness-not-used = Nothing may rest on it
matching-likeness-contested = Contested: another officer compares anew
matching-likeness-compare = Compare the images
matching-likeness-compare-what = Look at both images yourself. The score of the engine is no reason.
matching-likeness-contest = Take an objection down
matching-likeness-contest-what = Until another officer has answered, nothing may rest on the likeness.
matching-said-entered = The description was kept.
matching-said-image = The image was kept as evidence.
matching-said-judged = The comparison was recorded.
matching-said-contested = The objection was recorded.
matching-found-caption = { $count ->
    [one] One description agrees.
   *[other] { $count } descriptions agree.
}
matching-found-images = { $count ->
    [0] no images
    [one] one image
   *[other] { $count } images
}
matching-said-asked = { $count ->
    [0] The engine proposes nobody.
    [one] The engine proposes one likeness. Compare the images yourself.
   *[other] The engine proposes { $count } likenesses. Compare the images yourself.
}
matching-form-erase = Why it may be kept no longer
matching-form-erase-hint = The rule, the decision or the objection
matching-record-erase = Erase the description
matching-record-erase-what = The description, its images and the likenesses proposed for them go for ever. The log keeps that there was one, and why it went.
matching-said-erased = The description was erased.
matching-likeness-state = State
matching-likeness-none = No engine has proposed anything yet.
