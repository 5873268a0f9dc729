"""What a kiosk shows: an immutable release in a store, and the read-only catalogue inside it."""
