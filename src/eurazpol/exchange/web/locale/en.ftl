exchange-peers-title = Peers
exchange-peers-directory = Directory { $version } of the secretariat, signed { $issued }, valid until { $until }
exchange-peers-none = This node has no directory of nodes yet. It asks the secretariat again every second.
exchange-peers-pinned = Pinned signing key of the secretariat:
exchange-peers-waiting = Nodes that ask to be listed
exchange-peers-nodes = Nodes
exchange-peers-node = Node
exchange-peers-asked = Asked
exchange-peers-fingerprint = Fingerprint of keys and address
exchange-peers-decision = Decision
exchange-peers-accept = List the node
exchange-peers-decline = Decline
exchange-peers-health = Way to the node
exchange-peers-queued = Waiting
exchange-peers-heard = Last heard
exchange-peers-own = This node. Compare its fingerprint by telephone before it is listed:

## Tracker of messages
exchange-track-title = Exchange
exchange-track-to = To
exchange-track-from = From
exchange-track-record = Transmission record
exchange-track-repeats = Came again, without a second effect: { $count ->
    [one] { $count } time
   *[other] { $count } times
    }
exchange-track-reason = Reason of refusal
exchange-track-problem = Why it is not delivered
exchange-track-attempts = attempts: { $count }
exchange-track-next = Next attempt
exchange-track-evidences = Delivery evidences: { $count }
exchange-track-proves = What it proves
exchange-track-signer = Signer, key
exchange-track-at = Time
exchange-track-hash = Hash of the message
exchange-track-check = Checked on this node
exchange-track-verified = verified
exchange-track-not-verified = not verified
exchange-track-download = Save the signed bytes
exchange-track-directory = Save the directory with this key
exchange-track-details = Message
exchange-track-id = Message id
exchange-track-digest = Digest
exchange-track-parts = Attachments
exchange-track-resend = Try again now
exchange-track-queued = queued: { $count }
exchange-track-keys-expired = no valid keys: its certificate has expired or was revoked
exchange-track-keys-until = its keys end on { $until }
exchange-track-clock = clocks differ by { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
    }
exchange-track-alarms = { $count ->
    [one] { $count } alarm
   *[other] { $count } alarms
    }
exchange-track-end-alarm = I have looked at it
exchange-track-alarm-ended = The alarm is ended.
exchange-track-peers = Peer nodes
exchange-track-peer = Peer node
exchange-track-health = Connection
exchange-track-messages = Messages
exchange-track-direction = Direction
exchange-track-out = sent
exchange-track-in = received
exchange-track-kind = Kind
exchange-track-stage = State
exchange-track-alarm = with an alarm
exchange-track-about = Case number
exchange-track-empty = No messages yet. Messages sent and received appear here with their steps.
exchange-track-refused = Refused input
exchange-track-claims = Claims to be
exchange-track-why = Why
exchange-track-size = Size
exchange-track-how = How somebody else can check this
exchange-track-how-text = Save the signed bytes of an evidence and the signed directory of nodes of that time. The command below reads both, needs no node, and says who signed what and when, and whether the signature holds. Keys that are no longer in use are in the older directories.
exchange-track-open-alarms = Exchange: { $count ->
    [one] { $count } alarm waits for a person
   *[other] { $count } alarms wait for a person
    }

## Recalls (web/recalls.py)
exchange-recalls-title = Recalls
exchange-recalls-hint = Messages that their owner takes back or narrows: who has confirmed, who has not.
exchange-recalls-waiting = To be decided here
exchange-recalls-unconfirmed = Not confirmed yet
exchange-recalls-done = Confirmed and answered
exchange-recalls-none = Nothing was recalled.
exchange-recalls-decide = Decide
exchange-recalls-passed-on = passed on for the owner
exchange-recalls-verified = signature verified
exchange-recalls-not-verified = signature not verified
exchange-recalls-reminded = Reminded
exchange-recalls-alarm = Not every holder has confirmed in time. Call the duty officer of the other state.
exchange-recalls-one = Recall
exchange-recalls-order = Number of the order
exchange-recalls-message = Message
exchange-recalls-why = Why an officer must decide
exchange-recalls-keep-ground = Law and article on which it is kept
exchange-recalls-keep-hint = Only to keep it: for example the article on evidence in a court file. The owner will read it.
exchange-recalls-erase = Let it be erased
exchange-recalls-keep = Keep it on this ground
exchange-recalls-new = Recall or narrow a message
exchange-recalls-letters = Messages
exchange-recalls-letter = { $kind } to { $peer }, № { $number }, { $at }{ $already ->
    [true] { " " }(recalled already)
   *[false] { "" }
}
exchange-recalls-what = What is wanted
exchange-recalls-what-recall = Recall: everything is erased
exchange-recalls-what-narrow = Narrow: stricter conditions, or named fields and files are erased
exchange-recalls-reason = Reason
exchange-recalls-reason-hint = The other state reads it and keeps it. Name no person and no data of the case.
exchange-recalls-ground = Legal ground
exchange-recalls-ground-hint = Treaty or law with the article
exchange-recalls-narrowing = What is narrowed
exchange-recalls-code = New handling code
exchange-recalls-limits = Further limits
exchange-recalls-files = Files to be erased
exchange-recalls-fields = Fields to be erased
exchange-recalls-own = Our own copy
exchange-recalls-own-yes = Erase what we sent from our outbox too
exchange-recalls-next = Continue: what will happen
exchange-recalls-confirm = Read before you order it
exchange-recalls-will-recall = { $count ->
    [one] One message is recalled: its contents are erased.
   *[other] { $count } messages are recalled: their contents are erased.
}
exchange-recalls-will-narrow = { $count ->
    [one] One message is narrowed.
   *[other] { $count } messages are narrowed.
}
exchange-recalls-to-holder = holds it; gets the order now
exchange-recalls-to-queued = has not received it yet; the order follows right behind it
exchange-recalls-goes = Erased are the body, the files, the facts and papers taken from them, documents written from them, drafts and search entries.
exchange-recalls-onward = Whoever passed it on passes the order on; each holder answers with a signed receipt.
exchange-recalls-stays = What stays: that the message existed, its hash and signatures, the journal. Backups of the other state end by its own rules.
exchange-recalls-may-keep = Where a decision rests on it, an officer of the other state decides and may keep it on a ground of its law.
exchange-recalls-own-goes = Our own copy in the outbox is erased too.
exchange-recalls-own-stays = Our own copy stays.
exchange-recalls-order-it = Order it
exchange-recalls-back = Change
exchange-recalls-said = { $count ->
    [one] The order is on its way.
   *[other] { $count } orders are on their way.
}
## Letters lost by this node
exchange-lost-title = Letters of ours that we no longer know
exchange-lost-why = This node came back from an old copy. The other nodes took these letters in before; write to them if a copy is needed.
exchange-lost-number = No.
exchange-lost-letter = Letter
exchange-lost-case = Case
exchange-lost-sent = Sent

## Keys of nodes
exchange-keys-title = Keys of the nodes
exchange-keys-back = To the peers
exchange-keys-intro = A node signs with one key and opens what is sealed for it with another. When the keys are changed, the old ones still open late messages for 14 days; what they signed can be verified for ever.
exchange-keys-of = Keys of { $node }
exchange-keys-key = Key
exchange-keys-standing = Standing
exchange-keys-from = Valid from
exchange-keys-until = Valid until
exchange-keys-destroyed = secret half destroyed
exchange-keys-others = Other nodes
exchange-keys-change = Change the keys
exchange-keys-change-why = Makes a new pair of keys and asks the secretariat to list it. Work goes on meanwhile.
exchange-keys-waits = A new pair of keys waits to be listed by the secretariat.
exchange-keys-ask-again = Ask the secretariat again
exchange-keys-asked = The secretariat was asked to list the new keys.
exchange-keys-revoke = Revoke the keys of a node
exchange-keys-revoke-why = Every node refuses from that moment what these keys sign. What was signed before and kept before can still be verified.
exchange-keys-whose = Node
exchange-keys-why = Reason
exchange-keys-since = From
exchange-keys-since-hint = From when the keys are not believed; not later than now
error-exchange-keys-no-reason = choose a reason
exchange-keys-revoked = The keys of { $node } are revoked; directory { $version } is on its way to every node.
exchange-keys-proven = Change of keys: signed by the key in use of the node. No comparison by telephone is needed.
exchange-keys-unproven = Compare the fingerprint by telephone.
exchange-keys-ends = The keys of this node end on { $at }. Change them now: after that nothing can be signed.
exchange-keys-link = Keys of the nodes
exchange-files-link = Carried files

## Carried files
exchange-files-title = Carried files
exchange-files-intro = When a node cannot be reached, messages and receipts go as files on a disc or stick. The files are sealed for the other node; nobody on the way can read or change them. What also goes by wire arrives once.
exchange-files-write = Write files for a node
exchange-files-write-why = Holds every message that waits for the node and our receipts. A message counts as delivered only when the receipt comes back.
exchange-files-to = For the node
exchange-files-split = Size of a file
exchange-files-ready = Ready to be saved for { $peer }
exchange-files-bring = Bring files
exchange-files-bring-why = In any order, and again if need be. Files that were changed or are for another node are refused.
exchange-files-volumes = Files (.ezv)
exchange-files-brought-title = Files brought
exchange-files-volume = File
exchange-files-progress = How far
exchange-files-when = When, by whom
exchange-files-place = bundle { $number }, file { $volume }
exchange-files-last = the last of the bundle
exchange-files-out-title = Bundles written
exchange-files-bundle = Bundle
exchange-files-holds = Holds
exchange-files-letters = { $count ->
    [one] one message
   *[other] { $count } messages
}
exchange-files-answers = { $count ->
    [one] one receipt
   *[other] { $count } receipts
}
exchange-files-broken = not ended; its files were removed
exchange-files-written = Bundle { $number } for { $peer } is written: messages { $count }, receipts { $answers }, files { $volumes }.
exchange-files-brought = { $name }: { $progress }

## Attachments
exchange-attachment-about = Origin and custody
exchange-attachment-proven = signed statement of receipt
exchange-attachment-origin = Origin
exchange-attachment-custody = Chain of custody
