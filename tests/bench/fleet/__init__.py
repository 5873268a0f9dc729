"""What a fleet of kiosks asks of a web server: measured on real clients, and reckoned for more of them."""
