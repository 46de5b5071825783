"""Pages of requests: work queue, case, law, package, exchange; no decisions are made here."""
