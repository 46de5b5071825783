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

## Letters lost by this node
exchange-lost-title = Letters of ours that we no longer know
exchange-lost-why = This node came back from an old copy. The other nodes took these letters in before; write to them if a copy is needed.
exchange-lost-number = No.
exchange-lost-letter = Letter
exchange-lost-case = Case
exchange-lost-sent = Sent
