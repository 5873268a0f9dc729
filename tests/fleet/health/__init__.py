"""How a kiosk is: gathered, written, sent."""
