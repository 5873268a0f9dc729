"""Photographs from a phone."""
