"""What visitors look at, counted."""
