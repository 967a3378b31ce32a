"""Labelled sentences as words: SST-2, and templates in its place."""
