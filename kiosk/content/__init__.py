"""What staff write: the pack, its model, reading and writing it, and checking it."""
