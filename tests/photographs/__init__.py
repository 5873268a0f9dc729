"""Photographs on their way into a pack."""
