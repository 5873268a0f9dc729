"""From the office's desk to three walls and past an attacker, played by the real programs: `make fleet-demo`."""
