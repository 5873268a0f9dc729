"""What a kiosk shows."""
