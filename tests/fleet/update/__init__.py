"""The kiosk's side."""
