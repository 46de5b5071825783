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
node-nav-exchange = Exchange
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
node-demo-look-work = The work queue of the central authority in Astana
node-demo-cases = Cases
node-demo-stop = To stop the nodes: make demo-stop
node-demo-stopped = The nodes are stopped
node-demo-none = No demonstration is running
node-demo-excluded = not used
node-demo-story-unfinished = 4. Left on the desks: an arrest of this morning, a request nobody has taken up, a draft
node-demo-look-arrest = A man detained this morning: hours to the petition and to the judge
