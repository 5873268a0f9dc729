"""A touch kiosk for an exhibition of regional products: see ARCHITECTURE.md for the rooms and the directions."""

__version__ = "0.1.0"
