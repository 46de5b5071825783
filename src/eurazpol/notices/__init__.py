"""Wanted persons and notices: kinds, compliance, the secretariat's decision, life cycle, hits."""
