"""Committed files."""
