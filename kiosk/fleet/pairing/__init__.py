"""One showroom without a server: a kiosk's port on its own network, opened by staff, and the studio's way to it."""
