error-config-missing = There is no node configuration at { $path }. Make one with: eurazpol node init
error-config-unreadable = { $path } cannot be read: { $why }
error-config-key-unknown = { $path } has a key that a node does not know
error-config-value = the value { $value } cannot be used
error-config-not-named = No node is named: set EURAZPOL_NODE to the folder of the node
error-config-exists = { $path } exists already; a node is never overwritten
error-config-password-in-file = a password may stand in the file of a training node only
error-demo-command-failed = the command "eurazpol { $command }" failed: { $why }
error-demo-folder-not-ours = { $path } is not an earlier demonstration; it is left as it is
error-demo-node-silent = the node { $name } did not answer in time; see its node.log
error-demo-not-accepted = the secretariat did not accept in time: { $name }
node-nav-work = Work
node-nav-new = New request
node-nav-notifications = Notifications
node-nav-exchange = Exchange
node-nav-databank = Data bank
node-nav-statistics = Statistics
node-nav-owed = Owed
node-nav-peers = Peers
node-nav-audit = Journal
error-demo-refused = the node refused: { $why }
error-demo-no-field = the form { $action } has no such field
error-demo-not-refused = the node let the step { $step } through, which it must refuse
error-demo-not-delivered = a message about { $number } was not delivered in time
error-demo-directory-old = the secretariat did not renew its directory in time
error-demo-no-ports = No { $count } free ports were found from { $first } to { $last }; end what holds them, or wait a minute
node-demo-setup = Eurazpol: a demonstration with fictional people on three state nodes and a secretariat
node-demo-stopping = An earlier demonstration was running; it was stopped first
node-demo-ports-busy =
    { $count ->
        [one] Port { $ports } is busy; the nodes take the next free ones
       *[other] Ports { $ports } are busy; the nodes take the next free ones
    }
node-demo-making = Making the nodes: configuration, database, keys, officers
node-demo-made = { $name } is made
node-demo-started = { $name } runs at { $url }
node-demo-accepted = The secretariat has accepted kz, ru and uz into the directory of nodes
node-demo-story-extradition = 1. Extradition for prosecution: Russia → Kazakhstan
node-demo-story-assistance = 2. Legal assistance: Kazakhstan → Uzbekistan
node-demo-story-transfer = 3. Transfer of a sentenced person: Kazakhstan → Russia
node-demo-papers-added =
    { $count ->
        [one] Paper added: { $names }
       *[other] { $count } papers added: { $names }
    }
node-demo-agrees = Opinion: agrees with the assessment
node-demo-countersigned = countersigns
node-demo-letter-prepared = looks at the letter beforehand, enters the name of the authority and a translation
node-demo-advice = asks for advice: { $name }
node-demo-task = gives a task: { $name }
node-demo-tried = Tries: { $step }
node-demo-file = ▤ in the file: { $name } (SHA-256 { $hash }…)
node-demo-missing = ! missing: { $paper } — { $rule }
node-demo-limit = ⏱ { $what }: until { $due } — { $rule }
node-demo-limit-alarm = earlier reading { $at }
node-demo-limit-outer = later reading { $at }
node-demo-limit-met = ⏱ met: { $what }
node-demo-and-met = {" "}— met
node-demo-adapted = the law computes the term to be served: { $months } months
node-demo-of-service = a limit of the service
node-demo-verified = Read back: facts { $facts }, files { $papers }, events { $events } equal; receipts verified: { $receipts }
node-demo-differs = { $what }: written { $expected }, read { $found }
node-demo-story-failed = ✗ The story stopped: { $why }
node-demo-result = Steps verified from the other node: { $verified } of { $steps } ({ $seconds } s)
node-demo-nodes = Nodes
node-demo-nodes-left = The nodes go on running.
node-demo-look = What to look at first
node-demo-look-law = Legal basis of the extradition, with every reason
node-demo-look-case = The case as the other state sees it
node-demo-look-signed = Signed documents and the package: see how signatures were checked, take the container away. The password of a certificate is that of the sign-in
node-demo-look-work = The work queue of the central authority in Astana
node-demo-cases = Cases
node-demo-stop = To stop the nodes: make demo-stop
node-demo-stopped = The nodes are stopped
node-demo-none = No demonstration is running
node-demo-excluded = not used
node-demo-story-unfinished = 4. Left on the desks: an arrest of this morning, a request nobody has taken up, a draft
node-demo-look-arrest = A man detained this morning: hours to the petition and to the judge

## Torture of the exchange

error-torture-no-postgresql = No PostgreSQL server can be started or reached here
error-torture-not-started = The nodes did not start in time; see the logs in the folder of the run
error-torture-unwanted = Message { $number } is refused on purpose
node-torture-making = Making two state nodes and a secretariat
node-torture-begin =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } in both directions, { $kills ->
        [one] { $kills } kill
       *[other] { $kills } kills
    }, a link that spoils half of what it carries
node-torture-progress =
    { $seconds } s: { $done } of { $messages } have taken effect ({ $rate }/s); kills { $kills }, disks { $disks }, clocks { $clocks }, changes of keys { $keys }
node-torture-rest = At rest. Reading what each node has kept
node-torture-kills = Killed with SIGKILL: { $kills }. At named steps, by node:
node-torture-moment = {"  "}at a moment: { $moment } { $times }
node-torture-link = The link carried { $letters } deliveries and { $answers } answers; spoiled (deliveries, answers):
node-torture-keys = {"  "}changes of keys at { $node }: { $times }
node-torture-cut = The sending was ended before its time (Ctrl-C); judged is what was sent
node-torture-not-run = NOT RUN: { $what } ({ $why })
node-torture-not-driven = Named steps that letters of the torture do not pass: { $steps }
node-torture-refused = Refused inputs at { $node }: { $listed }; letters recognised as known: { $again }
node-torture-found =
    Sent { $sent }, settled { $settled } (of them refused by their handler { $refused }), effects { $effects }, verified receipts { $receipts }, rows of both journals { $journal }; { $seconds } s, { $rate } messages/s
node-torture-fault-lost = Lost: { $count }
node-torture-fault-doubled = Doubled: { $count }
node-torture-fault-orphans = From nowhere: { $count }
node-torture-fault-unsettled = Not settled: { $count }
node-torture-fault-altered = With other content: { $count }
node-torture-fault-contradictions = Settled here otherwise than there: { $count }
node-torture-fault-disorder = Out of order: { $count }
node-torture-fault-unreceipted = Without a verified receipt: { $count }
node-torture-fault-journal = Missing or doubled in a journal, or a journal that does not verify: { $count }
node-torture-unreached = Planned but never reached: { $steps }
node-torture-no-rest = The nodes did not come to rest in time
node-torture-whole = Nothing lost, nothing doubled, nothing without a receipt
node-torture-broken = THE EXCHANGE HAS FAILED THIS TEST

## The drill of a stolen key; keys on the command line
error-key-drill-no-node = { $place } holds no node named { $node } beside a secretariat
error-key-drill-not-known = the node { $node } has not taken directory { $version } in time
node-keys-weak-passphrase = Note: the keys are encrypted under the node's own secret, which lies beside them. Set EURAZPOL_PASSPHRASE with "eurazpol exchange keys passphrase".
node-key-drill-rehearsal = Rehearsal: the keys of { $node } are held to be stolen since { $since }. Nothing is changed.
node-key-drill-begun = Emergency: the keys of { $node } are held to be stolen since { $since }.
node-key-drill-looked = { $seconds } s: signing keys of that time: { $keys }; directory { $version }
node-key-drill-revoked = { $seconds } s: the secretariat has revoked every key of { $node }
node-key-drill-rotated = { $seconds } s: the node has new keys; compare by telephone: { $fingerprint }
node-key-drill-accepted = { $seconds } s: the secretariat has listed them in directory { $version }
node-key-drill-known = { $seconds } s: { $node } trusts directory { $version }
node-key-drill-doubtful = To look through at { $peer }: { $at }, { $subject }, { $id }
node-key-drill-forged = NOT SENT BY THE NODE, at { $peer }: { $at }, { $subject }, { $id }
node-key-drill-reviewed = { $seconds } s: to look through at { $peer }: { $count }
node-key-drill-done = { $seconds } s: done; to look through in all: { $count }

## Checking a saved evidence
node-evidence-directory = Directory { $version }, signed by the key { $key } of the secretariat
node-evidence-other-secretariat = A directory is not signed by the key { $key }
node-evidence-file = { $name }
node-evidence-proves = proves: { $what }
node-evidence-states = signed by { $signer } for { $other }, { $at }
      message { $id }
      hash { $hash }
      key { $key }
node-evidence-reason = reason: { $why }
node-evidence-good = the signature holds
node-evidence-bad = the signature does not hold: { $why }

## Trial kit

error-trial-count = A trial has two to { $most } state nodes
node-trial-desk-central = Central authority ({ $state })
node-trial-desk-duty = National bureau ({ $state })
node-trial-desk-police = Police ({ $state })
node-trial-desk-admin = Internal control { $state }
node-trial-setup =
    { $count ->
        [one] A trial with { $count } state node and a secretariat; everybody is fictional
       *[other] A trial with { $count } state nodes and a secretariat; everybody is fictional
    }
node-trial-yours = Yours is { $url }. The other states answer by themselves (seed { $seed }). Ctrl-C or "eurazpol trial --stop" ends it
node-trial-ended = The trial has ended; the nodes are stopped
node-trial-none = No trial is running
node-trial-accept = { $node } · { $number }: takes the request in
node-trial-execute = { $node } · { $number }: agrees to execute
node-trial-begin = { $node } · { $number }: the police begin to execute
node-trial-report = { $node } · { $number }: the police hand in the materials
node-trial-results = { $node } · { $number }: sends the results
node-trial-return = { $node } · { $number }: returns for completion
node-trial-refuse = { $node } · { $number }: refuses
node-trial-postpone = { $node } · { $number }: postpones
node-trial-resume = { $node } · { $number }: resumes
node-trial-cannot = { $node } · { $number }: its node does not allow it: { $why }
node-trial-own-query = { $node }: puts a police query of its own
node-trial-own-notification = { $node }: notifies of its own accord
node-trial-own-assistance = { $node }: asks for legal assistance
node-trial-misdeed-garbage = MISDEED: garbage instead of a letter; must be refused as { $name }
node-trial-misdeed-truncated = MISDEED: a letter without its end; must be refused as { $name }
node-trial-misdeed-huge = MISDEED: a body of 32 MB; must be refused as { $name }
node-trial-misdeed-wrong-recipient = MISDEED: a letter for another node; must be refused as { $name }
node-trial-misdeed-bad-signature = MISDEED: a letter signed by a stranger; must be refused as { $name }
node-trial-misdeed-other-content = MISDEED: a known id with other content; must be refused as { $name }
node-trial-misdeed-replay = MISDEED: an old number used again; must be refused as { $name }
node-trial-misdeed-gap = MISDEED: a number too far ahead; must be refused as { $name }
node-trial-misdeed-expired-directory = MISDEED: a directory that has expired; must be refused as { $name }
node-trial-misdeed-slow-connection = MISDEED: eight connections that never finish a request { $name }; others must be answered meanwhile
node-trial-stood = { "  " }✓ the node stood it, and its people see it under that name
node-trial-not-stood = { "  " }✗ THE NODE DID NOT REFUSE IT BY ITS NAME

## Restricted cases
node-nav-restricted = Restricted case

## backup and restore
error-backup-no-passphrase = no passphrase and no key file was given: set EURAZPOL_BACKUP_PASSPHRASE or name --key-file
error-backup-not-a-backup = this file is no backup of a node
error-backup-wrong-key = the backup does not open: another passphrase or key
error-backup-altered = the backup was altered or cut off; nothing was restored
error-backup-exists = { $path } is there already
error-backup-folder-used = { $path } is not an empty folder; nothing was restored
error-backup-database-used = the database is not empty; nothing was restored
error-backup-database-unreachable = the database cannot be reached: { $why }
error-backup-other-database = the backup is of the other kind of database: SQLite and PostgreSQL cannot take each other's place
error-backup-program-missing = { $program } is not on this machine; it belongs to the client programs of PostgreSQL
error-backup-program-failed = { $program } failed: { $why }
audit-action-node-backed-up = Backup of the node made
audit-action-node-restored = Node restored from a backup

## Administration
node-nav-admin = Administration
node-health-worker = Worker
node-health-worker-alive = alive
node-health-worker-silent = silent since { $at }: messages and limits wait
node-health-worker-never = has not started yet
node-health-messages = Messages waiting to be sent
node-health-messages-none = none
node-health-messages-waiting = { $count }, the oldest since { $at } ({ $minutes } min)
node-health-alarms = Open alarms of the exchange
node-health-alarms-open = { $count }
node-health-keys = Keys of the node
node-health-certificate = Certificate of the connections
node-health-until = until { $at } (days left: { $days })
node-health-sign-in = Failed sign-ins lately
node-health-sign-ins = { $failed }; open alarms: { $alarms }
node-health-backup = Last backup
node-health-backup-never = none yet
node-health-backup-last = { $at }
node-health-disk = Disk
node-health-disk-free = free: { $gigabytes } GB (used: { $used } %)
node-health-rules = Book of law in force
node-health-rules-version = version { $version }, checked on { $day }
node-health-directory = Directory of nodes
node-health-directory-none = not received
node-health-directory-version = version { $version }
node-nav-data-protection = Data protection
node-nav-retention = Retention

## Programme interface
node-demo-programme = The programme interface, and the token of a programme with it (docs/api.md):

## Screening on the command line
node-cli-lang = Language: kk, ru or en. Left out: that of the system, else English.
node-cli-help = Show this help.
node-screen-help = Screen a list of persons against a register and write every lead with its reasons.

    Both lists are CSV with the columns full_name, first_name, middle_name, last_name, gender, date_of_birth, place_of_birth, nationality and id, in any order, or FollowTheMoney JSON lines. Encoding and delimiter are recognised.

    Rows that cannot be taken lie in OUT.bad.csv with their line and rule. Interrupted or killed, the same command goes on. A lead is no identification: a person decides.
node-screen-register = The list in which persons are looked for.
node-screen-queries = The list of persons who are looked for.
node-screen-out = File of the leads.
node-screen-format = csv or jsonl. Left out: by the ending of OUT.
node-screen-limit = The most leads for one row.
node-screen-threshold = The least score of a lead, 0 to 1. Left out: the threshold of the product.
node-screen-every-query = Write a row for queries without a lead too.
node-screen-processes = Processes that work at once. Left out: one for each processor.
node-screen-encoding = Encoding of this list, when it is recognised wrongly.
node-screen-phase-register = Register
node-screen-phase-queries = Queries
node-screen-interrupted = Interrupted. The same command goes on from here.
node-screen-done = Persons in the register: { $registered }; rows screened: { $queries }; leads: { $leads }; written to { $out }
node-screen-left-out = Entities left out, which are no persons: { $count }
node-screen-bad = Rows set aside: { $aside }; rows taken without a value: { $remarks }; see { $file }

## Leads and hits
node-nav-leads = Leads

## Notices
node-demo-story-notice = 5. Red notice: Kazakhstan → Secretariat → Russia and Uzbekistan
node-demo-look-notice = The red notice, on the node of its owner and of its readers
node-demo-notice-read = Read back: every part of the content equal ({ $parts })
node-nav-notices = Notices
node-notices-wait = { $count ->
    [one] { $count } notice waits for your decision
   *[other] { $count } notices wait for your decision
}

## The register of persons on the command line
node-register-help = Keep the register of persons, and look it through for doubles.
node-register-folder = Folder of the node.
node-register-rebuild-help = Put the registers of the node together anew from its records and notices.

    Searches go on meanwhile. Needed after a restored backup; a node does it by itself when it starts.
node-register-rebuilt = Persons of records: { $persons }; persons who are sought: { $sought }
node-register-dedupe-help = Find records of a register that may be one person, in clusters, with reasons.

    The register is a list (--register, as for eurazpol screen) or that of a node (--folder). What is written are leads: nothing is merged. Needs the extra "linkage".
node-register-dedupe-list = A list of persons, CSV or FollowTheMoney JSON lines.
node-register-dedupe-out = File of the pairs: CSV, or JSON lines by the ending .jsonl.
node-register-dedupe-chance = The least chance of a pair by the statistics of the register, 0 to 1.
node-register-dedupe-engine = Where it is computed: duckdb on this machine, or a Spark cluster.
node-register-dedupe-which = Name a list with --register, or a node with --folder.
node-register-deduped = Records: { $records }; pairs: { $pairs }; clusters: { $clusters }; written to { $out }
node-register-dedupe-aside = Rows set aside, which cannot be read: { $count }. "eurazpol screen" tells each of them with its rule.
node-register-manifest-help = Print the manifest with which yente finds the register of the node.
node-register-publish-help = Write the register as a FollowTheMoney data set into a folder, for a yente without a way to the node.
node-register-publish-to = The folder.
node-register-publish-seen-as = Address of the folder as yente sees it, for example file:///data.
node-register-published = Written to { $place }

## The hit of the demonstration
node-demo-story-hit = 6. A hit: found in Uzbekistan under another spelling, reported to Kazakhstan
node-demo-look-hit = The lead side by side, the hit, and the route of the arrest

## Rights of the person concerned
node-demo-story-rights = 7. The person named in the notice asks for the data, the review chamber decides
node-demo-look-rights = The ruling of the chamber and the published reasons
node-nav-rights = Persons concerned
