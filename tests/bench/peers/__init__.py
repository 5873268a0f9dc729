"""The same home, grid and product page in the plainest QML and in the plainest HTML, and a window with nothing in it."""
