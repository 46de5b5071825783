"""Backup and restore of a whole node in one encrypted file: database, files, keys, settings."""
