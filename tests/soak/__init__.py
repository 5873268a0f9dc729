"""A seeded monkey on one kiosk for as long as is asked, and what must hold all the while (make soak)."""
