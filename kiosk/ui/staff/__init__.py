"""What staff do on the kiosk itself: the door with its PIN, and the panel behind it."""
