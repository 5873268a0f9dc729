"""The machine the kiosk runs on: what it lacks, what it can draw with, and whether it is alone."""
