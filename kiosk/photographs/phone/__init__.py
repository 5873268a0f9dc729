"""Photographs from a phone on the same network into the studio: a page behind a token, for ten minutes."""
