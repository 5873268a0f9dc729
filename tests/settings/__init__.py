"""kiosk.toml."""
