"""The office's side."""
