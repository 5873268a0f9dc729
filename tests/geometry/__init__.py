"""Codes and rivers, by their measures."""
