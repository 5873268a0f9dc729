"""Signed publishing over the network."""
