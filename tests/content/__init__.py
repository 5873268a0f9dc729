"""What staff write."""
