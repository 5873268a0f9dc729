"""The kiosk's side: asks a source for what is signed, fetches what is missing, and stages it for the screen."""
