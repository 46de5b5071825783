"""Use cases of 24/7 notifications by topic."""
