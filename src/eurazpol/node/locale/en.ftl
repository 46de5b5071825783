error-config-missing = There is no node configuration at { $path }. Make one with: eurazpol node init
error-config-unreadable = { $path } cannot be read: { $why }
error-config-key-unknown = { $path } has a key that a node does not know
error-config-value = the value { $value } cannot be used
error-config-not-named = No node is named: set EURAZPOL_NODE to the folder of the node
error-config-exists = { $path } exists already; a node is never overwritten
error-config-password-in-file = a password may stand in the file of a training node only
