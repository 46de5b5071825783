"""The register in process: one folder on disk, many readers and one writer at a time."""
