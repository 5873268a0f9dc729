"""Rooms, places and stories painted from models, 900 x 600: each module names its painters in `VIEWS`, by their pictures."""
