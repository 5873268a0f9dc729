"""Where lines, names and codes lie and how large they stand: for the screen, the site and the proof of codes."""
